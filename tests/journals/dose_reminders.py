"""What a journal from version 0005 on holds besides: doses of reminders, with fixed ids and times."""

from datetime import datetime, time, timedelta
from uuid import UUID

from companion.domain.clock import Moment
from companion.domain.medicine import Medicine, Taken
from companion.storage.unit import Unit


def _moment(hour: int, minute: int) -> Moment:
    return Moment(datetime(2026, 12, 23, hour, minute), timedelta(hours=1), "Europe/Berlin")


MEDICINE = Medicine(
    id=UUID(int=4001, version=4),
    name="Pregabalin",
    kept_at=_moment(11, 0),
    remind_at=(time(8), time(9, 30), time(20)),
    passed=(datetime(2026, 12, 23, 8), datetime(2026, 12, 23, 9, 30)),
)
"""It was written down when two of its times were over."""

DOSE = Taken(
    id=UUID(int=4002, version=4),
    medicine=MEDICINE.id,
    at=_moment(21, 40),
    kept_at=_moment(21, 40),
    reminder=datetime(2026, 12, 23, 20),
)
"""It was noted from a reminder."""


def fill(unit: Unit) -> None:
    """Write all of it."""
    unit.medicines.put(MEDICINE)
    unit.taken.put(DOSE)


def check(unit: Unit) -> None:
    """Find all of it."""
    assert unit.medicines.get(MEDICINE.id) == MEDICINE
    assert unit.taken.get(DOSE.id) == DOSE
