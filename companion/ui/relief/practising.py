"""The practice on the screen: begun, paused, gone through and ended by the person, and kept all the while."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from enum import Enum, auto
from typing import TypeAlias
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from companion.domain.cautions import NotNow
from companion.domain.practice import STILL_HOLDS, Ending, Practice, UnderWay
from companion.domain.routine_run import Event, FellAsleep, Finished, Phase, RoutineRun, Stopped
from companion.ui.desk import Desk
from companion.ui.metronome import Metronome
from companion.ui.relief.keeping import PracticeKeeping
from companion.ui.relief.plan import PracticePlan, plan_again
from companion.ui.undo import Step

KEPT_EVERY = 15.0
"""Seconds: a program that crashes loses no more of a practice than this. Pauses and skips are kept at once."""


Judge: TypeAlias = Callable[[PracticePlan], NotNow | None]
"""Says why something that was chosen does not suit by now."""


class Stage(Enum):
    """How far the practice on the screen is."""

    BEFORE = auto()
    RUNNING = auto()
    PAUSED = auto()
    ASLEEP = auto()
    """The computer slept meanwhile: it is paused, and the person is asked."""

    OVER = auto()


class Practising(QObject):
    """Drives one run after the other. Who is to be heard or seen listens."""

    changed = Signal()
    """The stage, an answer, or how far it is kept may be different."""

    happened = Signal(list)
    """Events of the run, in order."""

    laid = Signal()
    """Another practice lies ready."""

    paused = Signal()
    went_on = Signal()
    eased = Signal()
    """The easier form was chosen, or the one before again; its first event is about to come."""

    def __init__(self, desk: Desk, parent: QObject, judge: Judge) -> None:
        super().__init__(parent)
        self._desk = desk
        self._judge = judge
        self.plan: PracticePlan | None = None
        self.run: RoutineRun | None = None
        self.practice: Practice | None = None
        self.metronome = Metronome(desk.clock, self)
        self.keeping = PracticeKeeping(desk.journal, self)
        self.is_eased = False
        self._answers: dict[str, int] = {}
        self._lain = uuid4()
        self._gone: dict[UUID, Practice] = {}
        self._slept = False
        self._kept_at = 0.0
        self.metronome.happened.connect(self._on_happened)
        self.keeping.changed.connect(self.changed)

    @property
    def stage(self) -> Stage | None:
        """How far it is; None if nothing was chosen."""
        if self.plan is None:
            return None
        if self.run is None:
            return Stage.BEFORE
        if self.run.phase is Phase.PAUSED:
            return Stage.ASLEEP if self._slept else Stage.PAUSED
        return Stage.RUNNING if self.run.phase is Phase.RUNNING else Stage.OVER

    @property
    def is_under_way(self) -> bool:
        """Whether a practice was begun and has not ended."""
        return self.stage in (Stage.RUNNING, Stage.PAUSED, Stage.ASLEEP)

    @property
    def can_ease(self) -> bool:
        """Whether there is an easier form to change to, and from it the way back."""
        return self.plan is not None and self.plan.easier is not None

    @property
    def is_long_over(self) -> bool:
        """Whether it ended so long ago that the pain of now says little about it."""
        ended = self.practice.ended if self.practice else None
        return ended is not None and not timedelta() <= self._desk.clock.now().instant - ended.instant <= STILL_HOLDS

    def look_at_the_clock(self) -> None:
        """What a check-in said about the pain may be too old by now to stand before what was not begun."""
        noted = self.plan.noted if self.plan and self.stage is Stage.BEFORE else None
        if self.plan and noted and not noted.still_holds(self._desk.clock.now()):
            self.plan = replace(self.plan, noted=None)
            self._answers = _without(self._answers, "pain_before")

    @property
    def speaks_against(self) -> NotNow | None:
        """Why it is not begun, or gone on with: the person said so since it was chosen."""
        waits = self.stage in (Stage.BEFORE, Stage.PAUSED, Stage.ASLEEP)
        return self._judge(self.plan) if self.plan and waits else None

    def lay(self, plan: PracticePlan) -> None:
        """Get this ready. What was under way ends here, and what was done of it counts."""
        self.stop()
        self.metronome.leave()
        if self.practice:
            self._gone[self._lain] = self.practice
        self._lain = uuid4()
        self.plan, self.run, self.practice = plan, None, None
        self.is_eased = self._slept = False
        self._answers = {"pain_before": plan.noted.pain} if plan.noted else {}
        self.laid.emit()
        self.changed.emit()

    def take_up(self, under_way: UnderWay, told: PracticePlan | None = None) -> None:
        """Lie ready, paused, where a practice was when the program ended; ``told`` is how it would be done now.

        Raises:
            ValueError: it cannot be taken up again.
        """
        snapshot, practice = under_way.snapshot, under_way.practice
        if snapshot is None:
            raise ValueError(f"{practice.id} has no run to go on with")
        self.lay(plan_again(practice, snapshot.routine, told))
        self.practice = practice
        self._follow(RoutineRun.from_snapshot(snapshot))
        self.changed.emit()

    def begin(self) -> None:
        """Begin with the first step."""
        if self.plan is None or self.stage is not Stage.BEFORE or self.speaks_against:
            return
        self.look_at_the_clock()
        now = self._desk.clock.now()
        run = RoutineRun(self.plan.routine, id=uuid4())
        self.practice = Practice(
            id=run.id,
            routine=self.plan.offering,
            kind=self.plan.kind,
            name=str(self.plan.name),
            began=now,
            kept_at=now,
            planned_seconds=self.plan.routine.seconds,
            position=self.plan.position,
            areas=self.plan.areas,
            check_in=self.plan.check_in,
        )
        for name, value in self._answers.items():
            self.practice = self.practice.rated(name, value)
        self._follow(run)
        self.metronome.tell(lambda reading: run.start(reading, now))
        self._keep()
        self.changed.emit()

    def pause(self) -> None:
        """Stand still."""
        if self.run and self.stage is Stage.RUNNING:
            self.metronome.tell(self.run.pause)
            if self.run.phase is Phase.PAUSED:
                self._keep()
                self.paused.emit()
                self.changed.emit()

    def go_on(self) -> None:
        """Go on from the same place."""
        if self.run and self.stage in (Stage.PAUSED, Stage.ASLEEP) and not self.speaks_against:
            self._slept = False
            self.metronome.tell(self.run.resume)
            self._keep()
            self.went_on.emit()
            self.changed.emit()

    def pause_or_go_on(self) -> None:
        """Whichever can be done now."""
        if self.stage is Stage.RUNNING:
            self.pause()
        else:
            self.go_on()

    def back(self) -> None:
        """Go to the beginning of this part, or to the part before."""
        if self.run and self.is_under_way:
            self.metronome.tell(self.run.back)
            self._keep()

    def skip(self) -> None:
        """Go to the next part."""
        if self.run and self.is_under_way:
            self.metronome.tell(self.run.skip)
            self._keep()

    def ease(self) -> None:
        """Go on with the easier form; from that one, with the form before: that press was a slip."""
        plan, run = self.plan, self.run
        if run and plan and plan.easier and self.is_under_way:
            form = plan.routine if self.is_eased else plan.easier
            self.is_eased = not self.is_eased
            self.eased.emit()
            self.metronome.tell(lambda reading: run.easier(reading, form))
            self._keep()

    def stop(self) -> None:
        """End here. What was done counts."""
        if self.run and self.is_under_way:
            self.metronome.tell(self.run.stop)

    def answer(self, name: str) -> int | None:
        """What was answered to one of ``domain.practice.ANSWERS``."""
        if self.practice:
            value: int | None = getattr(self.practice, name)
            return value
        return self._answers.get(name)

    def rate(self, name: str, value: int | None, what: str) -> None:
        """Answer from 0 to 10, lower is better, or take it back with None. ``what`` says so in words.

        Nothing is taken for what is long over.
        """
        before = self.answer(name)
        if before == value:
            return
        if self.is_long_over:
            self.changed.emit()
            return
        of = self._lain
        step = Step(what, redo=lambda: self._rated(name, value, of), undo=lambda: self._rated(name, before, of))
        self._desk.undo.push(step)

    def keep_now(self) -> None:
        """Hand over how it stands now."""
        if self.is_under_way:
            self.metronome.look()
        if self.is_under_way:
            self._keep()

    def _follow(self, run: RoutineRun) -> None:
        self.run = run
        self.keeping.claim(run.id)
        self.metronome.follow(run)

    def _on_happened(self, events: Sequence[Event]) -> None:
        self._slept = self._slept or any(isinstance(event, FellAsleep) for event in events)
        ended = next((event for event in events if isinstance(event, Finished | Stopped)), None)
        if ended and self.run and self.practice:
            ending = Ending.FINISHED if isinstance(ended, Finished) else Ending.STOPPED
            self.practice = self.practice.over(ending, self.run.practised, self._desk.clock.now())
            self._hand_over()
            self.metronome.leave()
        elif self._desk.clock.elapsed() - self._kept_at >= KEPT_EVERY or self._slept:
            self._keep()
        self.happened.emit(events)
        self.changed.emit()

    def _rated(self, name: str, value: int | None, of: UUID) -> None:
        """``of`` is what lay ready when it was answered; its practice may be gone from the screen."""
        if of in self._gone:
            self._gone[of] = self._gone[of].rated(name, value)
            self.keeping.keep(self._gone[of], None)
        elif of == self._lain and self.practice:
            self.practice = self.practice.rated(name, value)
            self._hand_over()
        elif of == self._lain:
            self._answers = {**self._answers, name: value} if value is not None else _without(self._answers, name)
        self.changed.emit()

    def _keep(self) -> None:
        """Keep how far it is."""
        if self.run and self.practice and self.practice.is_under_way:
            self.practice = self.practice.reached(self.run.practised, self._desk.clock.now())
            self._hand_over()

    def _hand_over(self) -> None:
        if self.practice is None:
            return
        self._kept_at = self._desk.clock.elapsed()
        snapshot = self.run.snapshot() if self.run and self.practice.is_under_way else None
        self.keeping.keep(self.practice, snapshot)


def _without(answers: dict[str, int], name: str) -> dict[str, int]:
    return {other: value for other, value in answers.items() if other != name}
