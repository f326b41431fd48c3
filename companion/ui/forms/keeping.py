"""Keeping, deleting and putting back what is written on forms. Every step can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeAlias
from uuid import UUID

from companion.actions.bin import Kind
from companion.domain.changes import Changes
from companion.domain.criteria import Criteria
from companion.domain.draft import FormKind
from companion.domain.medicine import DoseChange, Medicine, SideEffect, Taken
from companion.domain.mood_check import MoodCheck
from companion.domain.own_movement import OwnMovement
from companion.domain.paced_activity import PacedActivity
from companion.domain.plan import FlarePlan, Goal, Plan, PlanStep, Question
from companion.domain.practice import Practice
from companion.domain.visit import Visit
from companion.ui import bin
from companion.ui.desk import Desk
from companion.ui.drafts import Key, dropping
from companion.ui.undo import Step

if TYPE_CHECKING:
    from companion.actions.journal import Journal

Record: TypeAlias = (
    Medicine
    | DoseChange
    | Taken
    | SideEffect
    | Visit
    | Goal
    | PlanStep
    | Question
    | Criteria
    | MoodCheck
    | OwnMovement
    | PacedActivity
    | Practice
)

Deed: TypeAlias = "Callable[[Journal], Changes]"
Act: TypeAlias = Callable[[], None]
Send: TypeAlias = "Callable[[Deed, Act | None, Act | None], None]"
"""Hands over a deed, with what comes then, and with what comes of a refusal."""

KINDS: Mapping[type[Record], Kind] = {
    Medicine: Kind.MEDICINE,
    DoseChange: Kind.DOSE_CHANGE,
    Taken: Kind.TAKEN,
    SideEffect: Kind.SIDE_EFFECT,
    Visit: Kind.VISIT,
    Goal: Kind.GOAL,
    PlanStep: Kind.PLAN_STEP,
    Question: Kind.QUESTION,
    Criteria: Kind.CRITERIA,
    MoodCheck: Kind.MOOD_CHECK,
    OwnMovement: Kind.OWN_MOVEMENT,
    PacedActivity: Kind.PACED_ACTIVITY,
    Practice: Kind.PRACTICE,
}
"""How they lie in the bin."""


class Keeping:
    """``text`` says in the menu what is taken back."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._draft: Key | None = None

    @contextmanager
    def in_place_of(self, form: FormKind, record: UUID) -> Iterator[None]:
        """What is kept in here was begun on this form, and is begun no longer once it is in the journal.

        If the program ends between the two, it is offered once more: keeping it again is the same record.
        """
        self._draft = form, record
        try:
            yield
        finally:
            self._draft = None

    def keep(self, text: str, after: Record, before: Record | None = None, *, told: str = "") -> None:
        """Keep ``after``. Taking it back brings ``before``, or puts what is new into the bin.

        ``told`` are words, for one press, that say that it was done once it is, with a way back.
        """

        def tell() -> None:
            bin.tell(self._desk, told, step)

        undo = (lambda: self._write(before)) if before else (lambda: self._put_away(after))
        step = Step(text, redo=self._writing(after, tell if told else None), undo=undo)
        self._desk.undo.push(step)

    def keep_plan(self, text: str, after: Plan | FlarePlan, before: Plan | FlarePlan) -> None:
        """Keep what there is one of, in place of what was."""
        self.do(text, self._with_plan(after), self._with_plan(before), about=type(after).__name__)

    def do(self, text: str, deed: Deed, back: Deed, *, about: Hashable) -> None:
        """Keep by ``deed`` what has no place in the bin; ``back`` brings what was ``about`` the same."""
        journal = self._desk.journal

        def send(deed: Deed, then: Act | None, refused: Act | None) -> None:
            journal.do(deed, then=then, refused=refused, about=about)

        step = Step(text, redo=self._in_place(deed, about, send), undo=lambda: send(back, None, None))
        self._desk.undo.push(step)

    def delete(self, text: str, record: Record) -> None:
        """Put it into the bin, and say so."""
        bin.delete(self._desk, text, KINDS[type(record)], record.id)

    def put_back(self, text: str, record: Record) -> None:
        """Take it out of the bin."""
        step = Step(text, redo=lambda: self._put_back(record), undo=lambda: self._put_away(record))
        self._desk.undo.push(step)

    def _write(self, record: Record) -> None:
        self._writing(record)()

    def _writing(self, record: Record, told: Act | None = None) -> Act:
        desk, kind = self._desk, KINDS[type(record)]

        def send(deed: Deed, then: Act | None, refused: Act | None) -> None:
            bin.write(desk, kind, record.id, deed, then=then, refused=refused)

        return self._in_place(lambda journal: _keep(record, journal), record.id, send, told)

    def _with_plan(self, record: Plan | FlarePlan) -> Deed:
        clock = self._desk.clock

        def deed(journal: Journal) -> Changes:
            from companion.actions import plan

            if isinstance(record, Plan):
                return plan.keep_plan(record, journal=journal, clock=clock)
            return plan.keep_flare_plan(record, journal=journal, clock=clock)

        return deed

    def _in_place(self, deed: Deed, about: Hashable, send: Send, told: Act | None = None) -> Act:
        if self._draft is None:
            return lambda: send(deed, told, None)
        return _InPlace(self._desk, self._draft, deed, about, send, told)

    def _put_away(self, record: Record) -> None:
        bin.put_away(self._desk, KINDS[type(record)], record.id)

    def _put_back(self, record: Record) -> None:
        bin.put_back(self._desk, KINDS[type(record)], record.id)


class _InPlace:
    """The way to hand over a deed in place of what was begun on a form, which comes back while it is refused.

    Once it is done, doing it again says nothing about the form.
    """

    def __init__(self, desk: Desk, key: Key, deed: Deed, about: Hashable, send: Send, told: Act | None) -> None:
        self._drafts, self._door = desk.drafts, desk.journal
        self._which = desk.journal.which
        self._key, self._draft = key, desk.drafts.let_go(*key)
        self._deed, self._about, self._send, self._told = deed, about, send, told
        self._is_done = False

    def __call__(self) -> None:
        self._send(self._deed if self._is_done else self._whole, self._then, self._refused)

    def _whole(self, journal: Journal) -> Changes:
        return self._deed(journal) | dropping(*self._key)(journal)

    def _then(self) -> None:
        if not self._is_done:
            self._is_done = True
            self._drafts.end(self._key, self._draft)
        if self._told:
            self._told()

    def _refused(self) -> None:
        """Another journal may be open by now: the record waits for its own, and is not offered in that."""
        if self._draft and not self._is_done and self._which == self._door.which:
            self._drafts.come_back(self._draft, self._about, self)


def as_kept(one: Any, journal: Journal) -> object:
    """What it is in the journal by now; None if it is in the bin. What is no record is as it was."""
    from companion.actions import bin, plan

    if isinstance(one, Plan):
        return plan.agreed(journal=journal).plan
    if isinstance(one, FlarePlan):
        return plan.flare_plan(journal=journal)
    kind = KINDS.get(type(one))
    return one if kind is None else bin.as_kept(kind, one.id, journal=journal)


def _keep(record: Record, journal: Journal) -> Changes:
    from companion.actions import criteria, exercise, medicine, mood_check, pacing, plan, practice, visit

    verbs: Mapping[type, Callable[..., Changes]] = {
        Medicine: medicine.keep,
        DoseChange: medicine.change_dose,
        Taken: medicine.note_taken,
        SideEffect: medicine.keep_side_effect,
        Visit: visit.keep,
        **dict.fromkeys((Goal, PlanStep, Question), plan.keep),
        Criteria: criteria.keep,
        MoodCheck: mood_check.keep,
        OwnMovement: exercise.keep_own,
        PacedActivity: pacing.keep_activity,
        Practice: practice.keep,
    }
    return verbs[type(record)](record, journal=journal)
