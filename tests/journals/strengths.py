"""What a journal from version 0007 on holds besides: another pack with another dose, with fixed ids and times."""

from datetime import date, datetime, timedelta
from uuid import UUID

from companion.domain.clock import Moment
from companion.domain.medicine import DoseChange, Medicine
from companion.storage.unit import Unit

_KEPT_AT = Moment(datetime(2026, 12, 27, 9, 5), timedelta(hours=1), "Europe/Berlin")

MEDICINE = Medicine(id=UUID(int=6001, version=4), name="Amitriptyline", kept_at=_KEPT_AT, strength="10 mg")

CHANGE = DoseChange(
    id=UUID(int=6002, version=4),
    medicine=MEDICINE.id,
    day=date(2026, 12, 26),
    words="one in the evening",
    kept_at=_KEPT_AT,
    strength="25 mg",
)


def fill(unit: Unit) -> None:
    """Write all of it."""
    unit.medicines.put(MEDICINE)
    unit.dose_changes.put(CHANGE)


def check(unit: Unit) -> None:
    """Find all of it."""
    assert unit.medicines.get(MEDICINE.id) == MEDICINE
    assert unit.dose_changes.get(CHANGE.id) == CHANGE
