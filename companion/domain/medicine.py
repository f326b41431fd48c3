"""Medicines as a person writes them down. Companion lists them; it never says what to take.

No text in here advises, judges a combination, or suggests to start, stop or change anything.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import product
from uuid import UUID

from companion.domain.clock import Moment
from companion.domain.invalid import Invalid
from companion.domain.scales import is_answer
from companion.domain.text import Text

ASK_AFTER = timedelta(hours=1)
"""How long after an as-needed dose it is asked how it is now: product choice."""

ASK_UNTIL = timedelta(hours=6)
"""After that nothing is asked any more: product choice."""

NEAR = timedelta(hours=3)
"""How far a dose can be from a reminder on the other side of midnight and still be the one for it: product choice."""


class Form(StrEnum):
    """What it looks like."""

    TABLET = "tablet"
    CAPSULE = "capsule"
    LIQUID = "liquid"
    PATCH = "patch"
    CREAM = "cream"
    INJECTION = "injection"
    SPRAY = "spray"
    OTHER = "other"


FORM_WORDS: Mapping[Form, Text] = {
    Form.TABLET: Text("Tablet"),
    Form.CAPSULE: Text("Capsule"),
    Form.LIQUID: Text("Liquid"),
    Form.PATCH: Text("Patch"),
    Form.CREAM: Text("Cream or gel"),
    Form.INJECTION: Text("Injection"),
    Form.SPRAY: Text("Spray or inhaler"),
    Form.OTHER: Text("Something else"),
}

NO_PROMISE = Text(
    "Companion does not check medicines. A missing warning is not a promise of safety. "
    "Ask a pharmacist before you add anything."
)
"""Stands wherever the list is."""


class Wrong(StrEnum):
    """Why something about a medicine cannot be kept as it stands."""

    NO_NAME = "no_name"
    ENDS_BEFORE_IT_STARTS = "ends_before_it_starts"
    NO_WORDS = "no_words"
    NOT_ON_THE_SCALE = "not_on_the_scale"


class InvalidMedicine(Invalid[Wrong]):
    """Something about a medicine cannot be kept as it stands; ``field`` names what is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Medicine:
    """One medicine in the person's words. ``strength`` is as written on the pack, ``dose`` what was agreed at first.

    ``as_needed`` is taken when it is needed, else regularly. ``started`` and ``ended`` are days, the last one
    included. ``remind_at`` are times of the day, none unless asked for; ``passed`` are local times of reminders that
    were over when they were asked for, or when it was no longer taken: these never wait.

    Raises:
        InvalidMedicine: it has no name, or ends before it starts.
    """

    id: UUID
    name: str
    kept_at: Moment
    form: Form | None = None
    strength: str = ""
    dose: str = ""
    why: str = ""
    as_needed: bool = False
    started: date | None = None
    ended: date | None = None
    note: str = ""
    remind_at: tuple[time, ...] = ()
    passed: tuple[datetime, ...] = ()

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise InvalidMedicine(Wrong.NO_NAME, "name")
        if self.started and self.ended and self.ended < self.started:
            raise InvalidMedicine(Wrong.ENDS_BEFORE_IT_STARTS, "ended")
        object.__setattr__(self, "remind_at", tuple(sorted(set(self.remind_at))))

    def reminding_from(self, now: Moment, before: "Medicine | None") -> "Medicine":
        """The same, asked for now in place of ``before``: new times of earlier today do not wait, the others do."""
        known = before.remind_at if before else ()
        new = {datetime.combine(now.day, at) for at in self.remind_at if at not in known}
        passed = {at for at in (*self.passed, *new) if at.date() == now.day and at <= now.local}
        over = {at for at in self.passed if at.date() == now.day == self.ended}
        return replace(self, passed=tuple(sorted(passed | over)))

    def no_longer_taken(self, now: Moment) -> "Medicine":
        """The same with today as its last day, of which nobody is reminded any more."""
        over = (datetime.combine(now.day, at) for at in self.remind_at)
        return replace(self, ended=now.day, passed=tuple(over))

    def is_taken_on(self, day: date) -> bool:
        """Whether it was on the list that day."""
        return (self.started is None or self.started <= day) and (self.ended is None or day <= self.ended)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseChange:
    """From ``day`` on something else was agreed, in words as they were written.

    ``strength`` is as written on the pack, if that is another one from then on.

    Raises:
        InvalidMedicine: it has no words.
    """

    id: UUID
    medicine: UUID
    day: date
    words: str
    kept_at: Moment
    strength: str = ""

    def __post_init__(self) -> None:
        if not self.words.strip():
            raise InvalidMedicine(Wrong.NO_WORDS, "words")


def newest_change(medicine: Medicine, changes: Iterable[DoseChange], day: date) -> DoseChange | None:
    """The change that holds on that day, if the dose was ever changed by then."""
    its = [change for change in changes if change.medicine == medicine.id and change.day <= day]
    return max(its, key=in_order, default=None)


def in_order(change: DoseChange) -> tuple[date, datetime]:
    """By which changes of a dose follow each other."""
    return change.day, change.kept_at.instant


def dose_on(medicine: Medicine, changes: Iterable[DoseChange], day: date) -> str:
    """The dose that was agreed by that day, in the words that were written last."""
    newest = newest_change(medicine, changes, day)
    return newest.words if newest else medicine.dose


def strength_on(medicine: Medicine, changes: Iterable[DoseChange], day: date) -> str:
    """What stood on the pack by that day: a change of the dose that names no strength is about the same pack."""
    newest = newest_change(medicine, (change for change in changes if change.strength), day)
    return newest.strength if newest else medicine.strength


MOST_REMINDERS = 4
"""Times of a day at which a person can be reminded of a medicine: product choice."""

PAIN = ("before", "afterwards")
"""What is asked about a dose, each from 0 to 10; lower is better."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """One dose that was noted: taken, or not taken and why.

    ``before`` and ``afterwards`` are pain 0-10, lower is better; ``asked`` once it was asked how it is afterwards.
    ``reminder`` is the local time of the reminder from which it was noted, if it was.

    Raises:
        InvalidMedicine: a number is off the scale.
    """

    id: UUID
    medicine: UUID
    at: Moment
    kept_at: Moment
    taken: bool = True
    amount: str = ""
    why_not: str = ""
    before: int | None = None
    afterwards: int | None = None
    asked: bool = False
    reminder: datetime | None = None

    def __post_init__(self) -> None:
        for name in PAIN:
            if not is_answer(getattr(self, name)):
                raise InvalidMedicine(Wrong.NOT_ON_THE_SCALE, name)

    def answered(self, afterwards: int | None) -> "Taken":
        """The same with how it was afterwards, or with None where the person did not say. It is asked once."""
        return replace(self, afterwards=afterwards, asked=True)

    def is_due(self, now: Moment) -> bool:
        """Whether how it is now says how it was some time after this dose."""
        return ASK_AFTER <= now.instant - self.at.instant <= ASK_UNTIL


def to_ask_about(taken: Iterable[Taken], medicines: Iterable[Medicine], now: Moment) -> Taken | None:
    """The newest as-needed dose for which it is time to ask how it is, if there is one.

    Asked once, from an hour afterwards on. Without an answer nothing is asked again.
    """
    as_needed = {medicine.id for medicine in medicines if medicine.as_needed}
    open_ones = [one for one in taken if one.taken and not one.asked and one.medicine in as_needed]
    due = [one for one in open_ones if one.is_due(now)]
    return max(due, key=lambda one: one.at.instant, default=None)


@dataclass(frozen=True, slots=True)
class DoseTime:
    """A local time at which a person asked to be reminded of a medicine."""

    at: datetime
    medicine: Medicine


def to_remind_of(medicines: Iterable[Medicine], noted: Iterable[Taken], day: date) -> tuple[DoseTime, ...]:
    """The times of this day, the earliest first, without those for which a dose was noted, taken or not.

    A dose answers the time from which it was noted, else the nearest one that is still free; the closest pair comes
    first, and of two as close the earlier time. Counting from the morning on would leave the reminder that was just
    answered standing, and invite a second dose. For the same reason the times before one that was answered are over.

    ``noted`` are the doses of the day, and of the days before and after it: one just after midnight may be for a time
    just before it.
    """
    doses = tuple(noted)
    on_it = sorted((one for one in medicines if one.is_taken_on(day)), key=lambda one: one.name.casefold())
    found = (DoseTime(at, one) for one in on_it for at in _open_times(one, doses, day))
    return tuple(sorted(found, key=lambda one: one.at))


def _open_times(medicine: Medicine, noted: Iterable[Taken], day: date) -> Sequence[datetime]:
    """The times of the day that no dose answers, that come after those that are answered, and had not passed."""
    times = _times_on(medicine, day)
    doses = [one for one in noted if one.medicine == medicine.id and _day_answered(medicine, one) == day]
    last = max(_answered(times, doses), default=None)
    return [at for at in times if at not in medicine.passed and (last is None or at > last)]


def _answered(times: Iterable[datetime], doses: Iterable[Taken]) -> Sequence[datetime]:
    """Each dose answers one time, and each time is answered by one dose."""
    free, left, answered = list(times), list(doses), []
    while free and left:
        at, dose = min(product(free, left), key=lambda pair: (pair[1].reminder != pair[0], _apart(*pair)))
        free.remove(at)
        left.remove(dose)
        answered.append(at)
    return answered


def _day_answered(medicine: Medicine, dose: Taken) -> date:
    """The day of the time that a dose is for: its own day, unless a time across midnight is near, and nearer."""
    if dose.reminder is not None:
        return dose.reminder.date()
    days = (dose.at.day + timedelta(days=number) for number in (-1, 0, 1))
    near = [at for day in days for at in _times_on(medicine, day) if _apart(at, dose) <= NEAR]
    return min(near, key=lambda at: _apart(at, dose), default=dose.at.local).date()


def _times_on(medicine: Medicine, day: date) -> Sequence[datetime]:
    return [datetime.combine(day, at) for at in medicine.remind_at] if medicine.is_taken_on(day) else []


def _apart(at: datetime, dose: Taken) -> timedelta:
    return abs(at - dose.at.local)


@dataclass(frozen=True, slots=True, kw_only=True)
class SideEffect:
    """Something a person noticed, in their own words. Which medicine it came from only a professional can say.

    Raises:
        InvalidMedicine: it has no words.
    """

    id: UUID
    at: Moment
    words: str
    kept_at: Moment
    medicine: UUID | None = None

    def __post_init__(self) -> None:
        if not self.words.strip():
            raise InvalidMedicine(Wrong.NO_WORDS, "words")
