"""The list of medicines as it stood on a day, and the lines of it that go on paper for a pharmacist."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from companion.domain.medicine import FORM_WORDS, DoseChange, Medicine, Taken, in_order, newest_change, strength_on
from companion.domain.text import Text

REGULAR, AS_NEEDED = Text("Taken regularly"), Text("Taken as needed")
"""What stands above the two parts of the list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A medicine on a day.

    ``dose`` is what was agreed by that day, in words; ``dose_since`` the day it holds from, if that was told, and
    ``strength`` what stood on the pack by then.
    ``changes`` are all changes of its dose, the oldest first, also those to come. ``noted`` are its doses noted on
    that day, in their order; ``last`` is the last one that was taken on that day or before.
    """

    medicine: Medicine
    dose: str
    strength: str = ""
    dose_since: date | None = None
    changes: tuple[DoseChange, ...] = ()
    noted: tuple[Taken, ...] = ()
    last: Taken | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MedicineList:
    """All medicines as they stood on a day.

    ``regular`` and ``as_needed`` were taken then, by name. ``ended`` had ended before, the last one first; ``to_come``
    had not begun, the next one first.
    """

    day: date
    regular: tuple[Listed, ...] = ()
    as_needed: tuple[Listed, ...] = ()
    ended: tuple[Listed, ...] = ()
    to_come: tuple[Listed, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A medicine on paper: what a pharmacist asks for, in the person's words.

    ``since`` is the day it was begun, ``dose_since`` the day of the last change of its dose.
    """

    name: str
    form: Text | None
    strength: str
    dose: str
    why: str
    since: date | None
    dose_since: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintableList:
    """What is taken on a day, for a pharmacist. ``NO_PROMISE`` of medicine.py goes on the same page."""

    day: date
    regular: tuple[Line, ...]
    as_needed: tuple[Line, ...]


def list_on(
    day: date,
    medicines: Iterable[Medicine],
    *,
    changes: Sequence[DoseChange] = (),
    noted: Sequence[Taken] = (),
    last: Sequence[Taken] = (),
) -> MedicineList:
    """The list of that day. ``noted`` are the doses of the day, ``last`` those taken last, one a medicine."""
    listed = [_listed(medicine, day, changes, noted, last) for medicine in sorted(medicines, key=_by_name)]
    on_it = [one for one in listed if one.medicine.is_taken_on(day)]
    return MedicineList(
        day=day,
        regular=tuple(one for one in on_it if not one.medicine.as_needed),
        as_needed=tuple(one for one in on_it if one.medicine.as_needed),
        ended=_by_day(listed, lambda one: one.ended, lambda ended: ended < day, newest_first=True),
        to_come=_by_day(listed, lambda one: one.started, lambda started: started > day, newest_first=False),
    )


def printable(medicines: MedicineList) -> PrintableList:
    """The lines of what is taken on its day."""
    regular, as_needed = (tuple(map(_line, some)) for some in (medicines.regular, medicines.as_needed))
    return PrintableList(day=medicines.day, regular=regular, as_needed=as_needed)


def _listed(
    medicine: Medicine, day: date, changes: Sequence[DoseChange], noted: Sequence[Taken], last: Sequence[Taken]
) -> Listed:
    its = tuple(change for change in changes if change.medicine == medicine.id)
    newest = newest_change(medicine, its, day)
    return Listed(
        medicine=medicine,
        dose=newest.words if newest else medicine.dose,
        strength=strength_on(medicine, its, day),
        dose_since=newest.day if newest else medicine.started,
        changes=tuple(sorted(its, key=in_order)),
        noted=tuple(one for one in noted if one.medicine == medicine.id),
        last=next((one for one in last if one.medicine == medicine.id), None),
    )


def _by_name(medicine: Medicine) -> tuple[str, str]:
    return medicine.name.casefold(), str(medicine.id)


def _by_day(
    listed: Iterable[Listed], of: Callable[[Medicine], date | None], fits: Callable[[date], bool], *, newest_first: bool
) -> tuple[Listed, ...]:
    """Those with a day that fits, in its order."""
    found: list[tuple[date, Listed]] = [
        (on, one) for one in listed if (on := of(one.medicine)) is not None and fits(on)
    ]
    return tuple(one for _, one in sorted(found, key=lambda pair: pair[0], reverse=newest_first))


def _line(one: Listed) -> Line:
    form = one.medicine.form
    return Line(
        name=one.medicine.name,
        form=None if form is None else FORM_WORDS[form],
        strength=one.strength,
        dose=one.dose,
        why=one.medicine.why,
        since=one.medicine.started,
        dose_since=one.dose_since if one.dose_since != one.medicine.started else None,
    )
