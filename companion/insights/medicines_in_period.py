"""Which medicines were on the list in some days, and what changed. Nothing is said about what they did."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from companion.domain.journal_content import Content
from companion.domain.medicine import DoseChange, Medicine, dose_on, in_order, strength_on


@dataclass(frozen=True, slots=True)
class NewDose:
    """From ``day`` on ``dose`` was agreed, in words; ``before`` is what it was, "" if that was not told.

    Where the strength changed with it, ``before`` begins with that.
    """

    day: date
    dose: str
    before: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MedicineInPeriod:
    """A medicine that was on the list on some of the days.

    ``dose`` and ``strength`` are those of the last day, in words. ``started`` and ``ended`` are there only if they lie
    in the period, ``since`` only if it was taken before: since when, if that was told. ``dose_since`` is when the dose
    changed last, if that was before and not in it. ``taken_days`` are the days on which a dose was noted as taken.
    """

    medicine: Medicine
    dose: str
    strength: str
    since: date | None
    dose_since: date | None
    started: date | None
    ended: date | None
    new_doses: tuple[NewDose, ...]
    taken_days: int

    @property
    def changed(self) -> bool:
        """Whether anything about it changed in the period."""
        return bool(self.started or self.ended or self.new_doses)


def medicines_in(content: Content, *, first: date, last: date) -> tuple[MedicineInPeriod, ...]:
    """What was on the list on some day: what is taken comes before what ended, and what changed first; then by name."""
    taken = {(one.medicine, one.at.day) for one in content.taken if one.taken and first <= one.at.day <= last}
    found = [
        _in_period(one, content.dose_changes, first, last, sum(medicine == one.id for medicine, _ in taken))
        for one in content.medicines
        if (one.started is None or one.started <= last) and (one.ended is None or one.ended >= first)
    ]
    return tuple(sorted(found, key=_importance))


def _in_period(
    medicine: Medicine, changes: Iterable[DoseChange], first: date, last: date, taken_days: int
) -> MedicineInPeriod:
    its = [change for change in changes if change.medicine == medicine.id]
    new = {one.day: one for one in sorted(its, key=in_order) if first <= one.day <= last}  # the last of each day holds
    return MedicineInPeriod(
        medicine=medicine,
        dose=dose_on(medicine, its, last),
        strength=strength_on(medicine, its, last),
        since=medicine.started if medicine.started and medicine.started < first else None,
        dose_since=None if new else max((one.day for one in its if date.min < one.day < first), default=None),
        started=_within(medicine.started, first, last),
        ended=_within(medicine.ended, first, last),
        new_doses=tuple(NewDose(one.day, one.words, _dose_before(medicine, its, one.day)) for one in new.values()),
        taken_days=taken_days,
    )


def _dose_before(medicine: Medicine, changes: list[DoseChange], day: date) -> str:
    if day == date.min:
        return ""
    before = day - timedelta(days=1)
    dose, strength = dose_on(medicine, changes, before), strength_on(medicine, changes, before)
    return dose if strength == strength_on(medicine, changes, day) else f"{strength} {dose}".strip()


def _within(day: date | None, first: date, last: date) -> date | None:
    return day if day and first <= day <= last else None


def _importance(one: MedicineInPeriod) -> tuple[bool, bool, bool, str]:
    return one.ended is not None, not one.changed, one.medicine.as_needed, one.medicine.name.casefold()
