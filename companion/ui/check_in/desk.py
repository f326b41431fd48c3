"""The check-in being made or changed. Each answer is a step that can be taken back, and is kept at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum, auto
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from companion.domain.check_in import CheckIn, Mark
from companion.domain.clock import Clock, Moment
from companion.domain.scales import SCALES, Measure
from companion.ui.check_in.keeping import Keeping
from companion.ui.check_in.steps import NumberStep, TextStep
from companion.ui.journal_door import JournalDoor
from companion.ui.undo import Step
from companion.ui.words import said

if TYPE_CHECKING:
    from companion.actions.check_in import Today
    from companion.actions.journal import Journal

STILL_THE_SAME_FOR = timedelta(hours=2)
"""After so long without an answer the next one begins another check-in. Our own choice."""

STILL_THE_SAME_NUMBER_FOR = timedelta(minutes=15)
"""So long after the first answer another number puts a slip right; later it is how it hurts by then. Our own choice."""

Change = Callable[[CheckIn], CheckIn]


class Stage(Enum):
    """How far the check-in on the screen is."""

    MAKING = auto()
    KEPT = auto()
    CHANGING = auto()


@dataclass(frozen=True, slots=True)
class Sheet:
    """What lies on the desk: a check-in, and whether it is a finished one opened again.

    ``answered`` says that it had an answer once, so it is about the time it has, also if none is left.
    """

    check_in: CheckIn
    changing: bool = False
    answered: bool = False


class CheckInDesk(QObject):
    """Knows the check-in on the screen, changes it step by step, and sees that each step is kept."""

    changed = Signal()
    """The check-in, what else there is today, or how far it is kept may be different."""

    another_begun = Signal(object)
    """The CheckIn that was ended, because a number long after it began another."""

    written_on = Signal()
    """Another check-in begins with what is being written: the page on which that is done stays."""

    def __init__(self, journal: JournalDoor, undo: QUndoStack, clock: Clock) -> None:
        super().__init__()
        self._journal = journal
        self._undo = undo
        self._clock = clock
        self._sheet = Sheet(self._blank())
        self._touched = clock.now()
        self._looked = False
        self._asked_on = clock.now().day
        self._opened_before = journal.is_open
        self.today: Today | None = None
        self.known_signs: set[str] = set()
        """Warning signs of which the person said, since the program started, that they are not new."""

        self.keeping = Keeping(journal, clock)
        self.keeping.changed.connect(self.changed)
        journal.opened.connect(self._journal_opened)

    @property
    def now(self) -> CheckIn:
        """The check-in on the screen. An empty one is not in the journal."""
        return self._sheet.check_in

    @property
    def stage(self) -> Stage:
        """How far it is."""
        if self._sheet.changing:
            return Stage.CHANGING
        return Stage.KEPT if self.now.finished else Stage.MAKING

    @property
    def offer(self) -> CheckIn | None:
        """An unfinished check-in that does not lie on the desk, to go on with."""
        if self.today is None or self.stage is not Stage.MAKING:
            return None
        others = (self.today.open, self.today.unfinished)
        return next((one for one in others if one and one.id != self.now.id), None)

    @property
    def is_another_day(self) -> bool:
        """Whether the day changed since the journal was asked last."""
        return self._clock.now().day != self._asked_on

    def look_again(self) -> None:
        """Ask the journal what there is today."""

        def question(journal: Journal) -> Today:
            from companion.actions import check_in as verbs

            return verbs.today(journal=journal, clock=self._clock)

        self._asked_on = self._clock.now().day
        self._journal.ask(question, self._seen)

    def rate(self, measure: Measure, value: int | None) -> None:
        """Answer from 0 (best) to 10 (worst), or take the answer back with None."""
        self.put_aside_if_old()
        if measure is Measure.PAIN and value is not None:
            self._end_if_it_is_about_before(value)
        words = self.tr("Take back {what}") if value is None else self.tr("{what} {number}")
        what = words.format(what=said(SCALES[measure].name), number=value)
        self._answer(what, lambda now: now.rated(measure, value), number=value, field=measure)

    def mark(self, marks: tuple[Mark, ...], what: str) -> None:
        """Mark the body; ``what`` says in words what was done. Long after the last answer only what is new is taken."""
        new = tuple(mark for mark in marks if mark not in self.now.marks)
        if new and self.put_aside_if_old():
            marks = new
        number, field = (new[0].strength, new[0].area) if len(new) == 1 else (None, "")
        self._answer(what, lambda now: replace(now, marks=marks), number=number, field=field)

    def write(self, field: str, text: str, what: str) -> None:
        """Answer in writing; ``field`` is one of ``TEXTS``. Letters typed one after the other are one step.

        Long after the last answer what is added begins another check-in.
        """
        if self._is_old and (added := _added(getattr(self.now, field), text)):
            self._sheet, text = Sheet(self._blank()), added
            self.written_on.emit()
        before, after = self._sheets(lambda now: now.written(field, text))
        if before.check_in != after.check_in:
            step = TextStep(
                what,
                check_in_id=self.now.id,
                field=field,
                redo=lambda: self._lay_and_keep(after, soon=True),
                undo=lambda: self._lay_and_keep(before),
            )
            self._undo.push(step)

    def bad_day(self, is_one: bool = True) -> None:
        """Say that it is a bad day. That is all; nothing more is asked."""
        self.put_aside_if_old()
        what = self.tr("Bad day") if is_one else self.tr("Take back {what}").format(what=self.tr("Bad day"))
        self._answer(what, lambda now: replace(now, bad_day=is_one, finished=True))

    def move_to(self, at: Moment) -> None:
        """Say that it is about another moment, not after the one when it was kept."""
        if self.now.is_empty and not self.now.finished:
            self.begin(at)
        else:
            self._answer(self.tr("Change of the time"), lambda now: replace(now, at=at))

    def done(self) -> None:
        """End the check-in, or stop changing it. One without an answer is not kept."""
        if self.stage is Stage.CHANGING:
            self._lay(Sheet(self.now))
        elif self.now.is_empty:
            self.begin()
        else:
            self._answer(self.tr("Done"), lambda now: replace(now, finished=True))

    def begin(self, at: Moment | None = None) -> None:
        """Begin another check-in, about now or about an earlier moment; one that has not come yet is taken for now."""
        blank = self._blank()
        moments = (at or blank.at, blank.kept_at)
        self._lay(Sheet(replace(blank, at=min(moments, key=lambda moment: moment.instant))))

    def take_up(self, check_in: CheckIn) -> None:
        """Go on with an unfinished check-in, or change a finished one."""
        self._lay(Sheet(self.keeping.newest(check_in), changing=check_in.finished, answered=True))

    def leave_as_it_is(self, check_in: CheckIn) -> None:
        """End an unfinished check-in that does not lie on the desk."""
        finished = replace(check_in, finished=True)
        keep = self.keeping.keep
        step = Step(self.tr("Keep as it is"), redo=lambda: keep(finished), undo=lambda: keep(check_in))
        self._undo.push(step)

    def delete(self, check_in: CheckIn, told: Callable[[Step], None] = lambda _: None) -> None:
        """Put a check-in into the bin; ``told`` is called with this step once it is there."""
        keeping, its_id = self.keeping, check_in.id
        step = Step(
            self.tr("Delete a check-in"),
            redo=lambda: self._put_away(its_id, lambda: told(step)),
            undo=lambda: keeping.restore(its_id),
        )
        self._undo.push(step)

    def put_back(self, check_in: CheckIn, told: Callable[[Step], None] = lambda _: None) -> None:
        """Take a check-in out of the bin; ``told`` is called with this step once it is out."""
        keeping, its_id = self.keeping, check_in.id
        step = Step(
            self.tr("Put a check-in back"),
            redo=lambda: keeping.restore(its_id, lambda: told(step)),
            undo=lambda: self._put_away(its_id),
        )
        self._undo.push(step)

    def put_aside_if_old(self) -> bool:
        """Clear the desk if the last answer was long ago; says whether it did.

        What was there is kept, and offered if unfinished. A time that was chosen does not wait for days either. One
        without an answer stays, and is about today once it is another day.
        """
        now, is_old = self.now, self._is_old
        if is_old:
            self.begin()
        elif self._is_blank and not self._sheet.answered and now.at.day != self._clock.now().day:
            self._lay(Sheet(self._dated(now)))
        return is_old

    @property
    def _is_blank(self) -> bool:
        return self.now.is_empty and self.stage is Stage.MAKING and self.now.at == self.now.kept_at

    @property
    def _is_old(self) -> bool:
        return self._age_of(self._touched) > STILL_THE_SAME_FOR and not self._is_blank

    def _put_away(self, its_id: UUID, told: Callable[[], None] = lambda: None) -> None:
        """Nothing more is written on one that lies in the bin."""
        if its_id == self.now.id:
            self.begin()
        self.keeping.delete(its_id, told)

    def _end_if_it_is_about_before(self, pain: int) -> None:
        """Two numbers of two moments are two check-ins: the first one is never written over by the second."""
        now = self.now
        is_another = now.ratings.get(Measure.PAIN, pain) != pain and self._age_of(now.at) > STILL_THE_SAME_NUMBER_FOR
        if is_another and now.at == now.kept_at and self.stage is Stage.MAKING:
            self.done()
            self.begin()
            self.another_begun.emit(now)

    def _age_of(self, moment: Moment) -> timedelta:
        return self._clock.now().instant - moment.instant

    def _answer(self, what: str, change: Change, *, number: int | None = None, field: str = "") -> None:
        """``number`` is what was answered in this ``field``, if it was one."""
        before, after = self._sheets(change)
        if before.check_in == after.check_in:
            return
        ways = {"redo": lambda: self._lay_and_keep(after), "undo": lambda: self._lay_and_keep(before)}
        if number is None:
            self._undo.push(Step(what, **ways))
        else:
            self._undo.push(NumberStep(what, number, check_in_id=after.check_in.id, field=field, **ways))

    def _sheets(self, change: Change) -> tuple[Sheet, Sheet]:
        before = self._sheet
        if before.check_in.is_empty and not before.check_in.finished and not self._has_its_time(before):
            before = replace(before, check_in=self._dated(before.check_in))
        after = change(before.check_in)
        if after.is_empty:  # its last answer was taken back: nothing is left that could have ended
            after = replace(after, finished=False)
        else:
            after = replace(after, finished=after.finished or before.changing)
        return before, replace(before, check_in=after, answered=True)

    def _has_its_time(self, sheet: Sheet) -> bool:
        return sheet.answered and (sheet.changing or sheet.check_in.at.day != self._clock.now().day)

    def _lay_and_keep(self, sheet: Sheet, *, soon: bool = False) -> None:
        """First into the hands of who keeps it: a page must not say "kept" for the time in between."""
        (self.keeping.keep_soon if soon else self.keeping.keep)(sheet.check_in)
        self._lay(sheet)

    def _lay(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._touched = self._clock.now()
        self.changed.emit()

    def _blank(self) -> CheckIn:
        now = self._clock.now()
        return CheckIn(id=uuid4(), at=now, kept_at=now)

    def _dated(self, blank: CheckIn) -> CheckIn:
        """An empty check-in gets its time with its first answer, unless an earlier time was chosen."""
        now = self._clock.now()
        earlier = blank.at != blank.kept_at and blank.at.instant <= now.instant
        return replace(blank, at=blank.at if earlier else now, kept_at=now)

    def _seen(self, today: Today) -> None:
        self.today = today
        first, self._looked = not self._looked, True
        if today.open and today.open_kept:
            self.keeping.was_kept(today.open.id, today.open_kept.local)
        if first and today.open and self.now.is_empty and self.stage is Stage.MAKING:
            self._go_on_with(today.open, answered=today.open_kept or today.open.kept_at)
        else:
            self.changed.emit()

    def _go_on_with(self, check_in: CheckIn, *, answered: Moment) -> None:
        """What was left open a moment ago lies on the desk as it was, and is no younger for that."""
        if self._age_of(answered) <= STILL_THE_SAME_FOR:
            self._sheet, self._touched = Sheet(check_in, answered=True), answered
        self.changed.emit()

    def _journal_opened(self) -> None:
        """What lies on the desk belongs to the journal that was open before, if one was and took it."""
        if self._opened_before:
            self.keeping.hand_in()
            if not self._journal.is_same_file:
                self.today, self._looked = None, False
                if not self._journal.expects(self.now.id):
                    self.begin()
        self._opened_before = True


def _added(before: str, after: str) -> str:
    """What was written at the end or the beginning of a text; "" if it was changed otherwise."""
    if after.startswith(before):
        return after.removeprefix(before)
    return after.removesuffix(before) if after.endswith(before) else ""
