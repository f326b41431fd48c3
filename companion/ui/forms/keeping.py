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
        step = Step(text, redo=lambda: self._write(after, tell if told else None), undo=undo)
        self._desk.undo.push(step)

    def keep_plan(self, text: str, after: Plan | FlarePlan, before: Plan | FlarePlan) -> None:
        """Keep what there is one of, in place of what was."""
        self.do(text, self._with_plan(after), self._with_plan(before), about=type(after).__name__)

    def do(self, text: str, deed: Deed, back: Deed, *, about: Hashable) -> None:
        """Keep by ``deed`` what has no place in the bin; ``back`` brings what was ``about`` the same."""
        self._desk.undo.push(Step(text, redo=lambda: self._do(deed, about), undo=lambda: self._do(back, about)))

    def delete(self, text: str, record: Record) -> None:
        """Put it into the bin, and say so."""
        bin.delete(self._desk, text, KINDS[type(record)], record.id)

    def put_back(self, text: str, record: Record) -> None:
        """Take it out of the bin."""
        step = Step(text, redo=lambda: self._put_back(record), undo=lambda: self._put_away(record))
        self._desk.undo.push(step)

    def _write(self, record: Record, told: Act | None = None) -> None:
        deed, then, refused = self._with_draft(lambda journal: _keep(record, journal), told)
        bin.write(self._desk, KINDS[type(record)], record.id, deed, then=then, refused=refused)

    def _with_plan(self, record: Plan | FlarePlan) -> Deed:
        clock = self._desk.clock

        def deed(journal: Journal) -> Changes:
            from companion.actions import plan

            if isinstance(record, Plan):
                return plan.keep_plan(record, journal=journal, clock=clock)
            return plan.keep_flare_plan(record, journal=journal, clock=clock)

        return deed

    def _do(self, deed: Deed, about: Hashable) -> None:
        whole, then, refused = self._with_draft(deed, None)
        self._desk.journal.do(whole, then=then, refused=refused, about=about)

    def _with_draft(self, deed: Deed, told: Act | None) -> tuple[Deed, Act | None, Act | None]:
        """The deed with the end of what was begun; what comes then; and how that comes back while it is refused."""
        if self._draft is None:
            return deed, told, None
        key, drafts, drop = self._draft, self._desk.drafts, dropping(*self._draft)
        draft, door = drafts.let_go(*key), self._desk.journal
        which = door.which

        def then() -> None:
            drafts.end(key, draft)
            if told:
                told()

        def refused() -> None:
            """Another journal may be open by now: the record waits for its own, and is not offered in that."""
            if draft and which == door.which:
                drafts.come_back(draft)

        return lambda journal: deed(journal) | drop(journal), then, refused

    def _put_away(self, record: Record) -> None:
        bin.put_away(self._desk, KINDS[type(record)], record.id)

    def _put_back(self, record: Record) -> None:
        bin.put_back(self._desk, KINDS[type(record)], record.id)


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
