"""What is heard at each event, so that a practice can be followed with closed eyes."""

from collections.abc import Iterable
from dataclasses import dataclass

from companion.domain.chime import Chime, Sound
from companion.domain.routine import Cue, RoutineKind, Step
from companion.domain.routine_run import (
    Event,
    FellAsleep,
    Finished,
    HalfWay,
    Phase,
    RoutineRun,
    StepBegan,
    TenSecondsLeft,
)
from companion.domain.text import Text
from companion.ui.relief.plan import PracticePlan
from companion.ui.relief.time_left import BREATHS, MINUTE
from companion.ui.words import said

COUNTED = frozenset({Cue.PREPARE, Cue.OTHER_SIDE, Cue.MOVE, Cue.HOLD, Cue.REST})
"""Cues at which the time is said. Letting go, breaths and words are not hurried by a number."""

SAID_FROM = 10
"""Shortest step, in seconds, whose time is said; a shorter one is over before."""

KEYS = Text("Space pauses and goes on. Right skips. Left goes back. Escape stops.")
INVITATION = Text("{name}. Press Space to begin. {keys}")
GO_ON_FROM_HERE = Text("{name}. You were in the middle of it. Press Space to go on. {keys}")
FOR_SECONDS = Text("{what}. {seconds} seconds.")
FOR_MINUTES = Text("{what}. {minutes} minutes.")
PART_OF = Text("{part} of {parts}. {what}")
SECONDS_LEFT = Text("{what}. {seconds} seconds left.")
MINUTES_LEFT = Text("{what}. {minutes} minutes left.")
HALF_WAY = Text("Half of the time is over.")
TEN_SECONDS = Text("Ten seconds left.")
PAUSED = Text("Paused. Space goes on.")
SLEPT = Text("The computer slept. Space goes on.")
OVER = Text("That was all.")
STOPPED = Text("Stopped. What you did is kept.")
EASIER = Text("Easier now.")
AS_BEFORE = Text("As before.")


@dataclass(frozen=True, slots=True)
class Telling:
    """What is heard at one moment: a sound, words, or both."""

    sound: Sound | None = None
    words: str = ""


def invitation(plan: PracticePlan) -> Telling:
    """Before the start: what it is, and the keys."""
    return Telling(words=said(INVITATION.filled(name=plan.name, keys=KEYS)))


def go_on_from_here(plan: PracticePlan) -> Telling:
    """Before it is taken up again."""
    return Telling(words=said(GO_ON_FROM_HERE.filled(name=plan.name, keys=KEYS)))


def telling(events: Iterable[Event], run: RoutineRun) -> Telling | None:
    """What is heard of events that come together: the last that says anything. The others are over already.

    At a step that is gone to in a pause nothing runs: no time is said, and that it does not run is said again.
    """
    events = tuple(events)
    if run.phase is Phase.PAUSED and any(isinstance(event, StepBegan) for event in events):
        slept = any(isinstance(event, FellAsleep) for event in events)
        return Telling(words=f"{said(run.step.says)} {said(SLEPT if slept else PAUSED)}")
    told = [one for event in events if (one := _telling(event, run)) is not None]
    return told[-1] if told else None


def announcement(events: Iterable[Event], run: RoutineRun) -> str:
    """What a screen reader says without being asked: what to do, half the time, ten seconds left; never the number.

    Breaths would not let it finish. The page that comes afterwards says the end.
    """
    if run.step.cue in BREATHS:
        return ""
    told = telling((event for event in events if not isinstance(event, Finished)), run)
    return told.words if told else ""


def at_pause() -> Telling:
    """The person paused."""
    return Telling(words=said(PAUSED))


def at_stop() -> Telling:
    """The person stopped."""
    return Telling(words=said(STOPPED))


def on_going_on(run: RoutineRun) -> Telling:
    """Where it goes on, and for how long."""
    what, left = _sentence(run.step), round(run.left_in_step)
    is_counted = run.step.cue in COUNTED or run.routine.kind is RoutineKind.PACING
    if not is_counted or left < SAID_FROM:
        return Telling(run.step.cue, said(run.step.says))
    if left > 2 * MINUTE:
        return Telling(run.step.cue, said(MINUTES_LEFT.filled(what=what, minutes=round(left / MINUTE))))
    return Telling(run.step.cue, said(SECONDS_LEFT.filled(what=what, seconds=left)))


def _telling(event: Event, run: RoutineRun) -> Telling | None:
    if isinstance(event, StepBegan):
        return _at_step(run, event.index)
    if isinstance(event, HalfWay) and _is_counted(run, event.index):
        return Telling(Chime.HALF_WAY, said(HALF_WAY))
    if isinstance(event, TenSecondsLeft) and _is_counted(run, event.index):
        return Telling(Chime.TEN_SECONDS_LEFT, said(TEN_SECONDS))
    if isinstance(event, Finished):
        return Telling() if run.step.cue is Cue.FINISH else Telling(Cue.FINISH, said(OVER))
    return Telling(words=said(SLEPT)) if isinstance(event, FellAsleep) else None


def _at_step(run: RoutineRun, index: int) -> Telling:
    step = run.routine.steps[index]
    words = _with_time(step, run.routine.kind)
    if _opens_a_movement(run, index) and step.seconds >= SAID_FROM:
        blanks = {"part": step.part + 1, "parts": run.routine.parts, "what": words}
        words = said(PART_OF.filled(**blanks))
    return Telling(step.cue if _sounds(run, index) else None, words)


def _with_time(step: Step, kind: RoutineKind) -> str:
    """The words of a step, and how long it lasts where that helps."""
    counted = step.cue in COUNTED or (kind is RoutineKind.PACING and step.cue is Cue.NOTICE)
    if not counted or step.seconds < SAID_FROM:
        return said(step.says)
    if step.seconds >= 2 * MINUTE:
        return said(FOR_MINUTES.filled(what=_sentence(step), minutes=round(step.seconds / MINUTE)))
    return said(FOR_SECONDS.filled(what=_sentence(step), seconds=round(step.seconds)))


def _sentence(step: Step) -> str:
    """The words of a step without the full stop at their end."""
    return said(step.says).rstrip(".")


def _is_counted(run: RoutineRun, index: int) -> bool:
    """Whether half the time and the last seconds are said: words and breaths are not interrupted."""
    return run.routine.steps[index].cue in COUNTED or run.routine.kind is RoutineKind.PACING


def _opens_a_movement(run: RoutineRun, index: int) -> bool:
    """Whether this is the first step of one of several movements."""
    several = run.routine.kind in (RoutineKind.SEQUENCE, RoutineKind.YOGA) and run.routine.parts > 1
    return several and run.routine.first_of(run.routine.steps[index].part) == index


def _sounds(run: RoutineRun, index: int) -> bool:
    """Every step has its sound, but of words only those that begin something new."""
    step = run.routine.steps[index]
    return step.cue is not Cue.NOTICE or run.routine.first_of(step.part) == index
