"""The kinds of practice as offerings."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from companion.domain.breathing import Pattern
from companion.domain.cautions import (
    Allowed,
    Easier,
    NotNow,
    Verdict,
    each_once,
    may_breathe,
    may_offer,
    may_practise,
)
from companion.domain.condition import Condition
from companion.domain.movement import Dose, Movement
from companion.domain.offering import Choices, Length, Offering, Situation
from companion.domain.pacing_timer import PacingTimer
from companion.domain.posture import AT_REST, breathing
from companion.domain.ready import Item, Level, MovementItem, ReadyRoutine
from companion.domain.relaxation import Relaxation
from companion.domain.routine import Cue, Position, Routine, RoutineKind
from companion.domain.script import Script
from companion.domain.text import Text

LEAST_MINUTES = 1.0
"""Shortest breathing that can be chosen: product choice."""

HALF_OF_EACH = Text("About half of each movement.")
SHORTER_BREATHS, NO_HOLDING = Text("Shorter breaths."), Text("The breath is not held.")
ONLY_LETTING_GO = Text("No tensing. Only let go.")
EYES_OPEN = Text("Eyes open. Rest on something outside your body.")
LEFT_OUT = Text("Left out for you: {movement}. {why}")
NOTHING_LEFT = Text("Nothing in it suits what you told.")


@dataclass(frozen=True, slots=True, kw_only=True)
class MovementOffering(Offering):
    """A single movement; ``own`` if the person added it."""

    movement: Movement
    own: bool = False

    def how(self, position: Position, situation: Situation) -> tuple[Text, ...]:
        """Its steps in this position."""
        return self.movement.steps_for(position)

    def pose(self, position: Position) -> str | None:
        """The end of the movement."""
        poses = self.movement.poses.get(position)
        return poses.end if poses else None

    def dose(self, choices: Choices) -> Dose:
        """The person's own dose, else that of the level."""
        return choices.doses.get(self.movement.id, usual_dose(self.movement, choices.level))

    def verdict(self, position: Position, situation: Situation) -> Verdict:
        """As the rules of cautions say."""
        return _may_move(self.movement, position, situation)

    def routine(self, choices: Choices, situation: Situation) -> Routine:
        """With the person's dose."""
        return self._routine(self.dose(choices), choices)

    def easier(self, choices: Choices, situation: Situation) -> Routine:
        """With about half of it."""
        return self._routine(self.dose(choices).halved, choices)

    def _routine(self, dose: Dose, choices: Choices) -> Routine:
        return self.movement.routine(
            dose, choices.position, order=choices.order, prepare_seconds=choices.prepare_seconds
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyOffering(Offering):
    """Movements, breathing and words one after the other. What does not suit is left out."""

    ready: ReadyRoutine

    @property
    def movements(self) -> tuple[MovementItem, ...]:
        """The movements in it."""
        return tuple(item for item in self.ready.items if isinstance(item, MovementItem))

    def how(self, position: Position, situation: Situation) -> tuple[Text, ...]:
        """The names of its parts."""
        return tuple(item.name for item in self.ready.items if _suits(item, situation))

    def pose(self, position: Position) -> str | None:
        """That of the first movement with a drawing."""
        posed = (item.movement.poses.get(item.position) for item in self.movements)
        return next((poses.end for poses in posed if poses), None)

    def verdict(self, position: Position, situation: Situation) -> Verdict:
        """Easier if something is left out or to be done with care; not now if no movement is left."""
        verdicts = [(item, _may_move(item.movement, item.position, situation)) for item in self.movements]
        if all(isinstance(verdict, NotNow) for _, verdict in verdicts):
            return NotNow(NOTHING_LEFT)
        whys = each_once(why for item, verdict in verdicts for why in _whys(item, verdict))
        return Easier(whys) if whys else Allowed()

    def routine(self, choices: Choices, situation: Situation) -> Routine:
        """What suits, with the person's doses."""
        return self._routine(choices, situation, choices.doses)

    def easier(self, choices: Choices, situation: Situation) -> Routine:
        """The same parts with about half of each movement."""
        doses = {item.movement.id: self._dose(item, choices).halved for item in self.movements}
        return self._routine(choices, situation, doses)

    def _routine(self, choices: Choices, situation: Situation, doses: Mapping[str, Dose]) -> Routine:
        return self.ready.routine(
            level=choices.level,
            items=tuple(item for item in self.ready.items if _suits(item, situation)),
            doses=doses,
            prepare_seconds=choices.prepare_seconds,
        )

    def _dose(self, item: MovementItem, choices: Choices) -> Dose:
        usual = item.dose or usual_dose(item.movement, choices.level)
        return choices.doses.get(item.movement.id, usual)


@dataclass(frozen=True, slots=True, kw_only=True)
class BreathingOffering(Offering):
    """A way of breathing. ``shorter`` is one with shorter breaths, for small lungs."""

    pattern: Pattern
    shorter: Pattern | None = None
    not_with: Mapping[Condition, Text] = field(default_factory=dict)

    def pose(self, position: Position) -> str:
        """Breathing out."""
        return breathing(position, Cue.BREATHE_OUT)

    def verdict(self, position: Position, situation: Situation) -> Verdict:
        """No holds for whom they do not suit."""
        return _refused(self.not_with, situation) or may_breathe(self.pattern, situation.conditions)

    def routine(self, choices: Choices, situation: Situation) -> Routine:
        """For the chosen minutes."""
        return self._routine(self.pattern, self._minutes(choices), choices)

    def easier(self, choices: Choices, situation: Situation) -> Routine | None:
        """As many shorter breaths as there is time for in the usual ones: never longer."""
        usual = self.pattern.breaths_in(self._minutes(choices)) * self.pattern.breath_seconds
        return self._routine(self.shorter, usual / 60, choices) if self.shorter else None

    def _minutes(self, choices: Choices) -> float:
        minutes = self.pattern.minutes if choices.minutes is None else choices.minutes
        return min(minutes, self.length.most) if self.length else minutes

    def _routine(self, pattern: Pattern, minutes: float, choices: Choices) -> Routine:
        return pattern.routine(minutes, position=choices.position, prepare_seconds=choices.prepare_seconds)


@dataclass(frozen=True, slots=True, kw_only=True)
class RelaxationOffering(Offering):
    """A walk through the muscles. Where tensing does not suit, it only lets go."""

    relaxation: Relaxation

    def how(self, position: Position, situation: Situation) -> tuple[Text, ...]:
        """The groups of muscles."""
        return tuple(group.name for group in self.relaxation.groups)

    def pose(self, position: Position) -> str:
        """At rest."""
        return AT_REST[position]

    def verdict(self, position: Position, situation: Situation) -> Verdict:
        """Easier where tensing or looking inward may not suit."""
        return _practice(self.kind, self.relaxation.careful_with, situation)

    def routine(self, choices: Choices, situation: Situation) -> Routine:
        """With tensing, unless that may not suit."""
        if isinstance(self.verdict(choices.position, situation), Easier):
            return self.relaxation.letting_go(position=choices.position)
        return self.relaxation.routine(position=choices.position)

    def easier(self, choices: Choices, situation: Situation) -> Routine | None:
        """Without any tensing, unless there is none in it."""
        return self.relaxation.letting_go(position=choices.position) if self.relaxation.tenses else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptOffering(Offering):
    """Something spoken from beginning to end."""

    script: Script

    def how(self, position: Position, situation: Situation) -> tuple[Text, ...]:
        """The names of its passages."""
        return tuple(passage.name for passage in self.script.passages)

    def pose(self, position: Position) -> str:
        """At rest."""
        return AT_REST[position]

    def verdict(self, position: Position, situation: Situation) -> Verdict:
        """Easier where looking inward may not suit."""
        refused = _refused(self.script.not_with, situation)
        return refused or _practice(self.kind, self.script.careful_with, situation)

    def routine(self, choices: Choices, situation: Situation) -> Routine:
        """As it is written."""
        return self.script.routine(choices.position)

    def easier(self, choices: Choices, situation: Situation) -> Routine:
        """With open eyes, resting on something outside the body."""
        return self.script.outside(choices.position)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimerOffering(Offering):
    """A timer that paces the day."""

    timer: PacingTimer

    def how(self, position: Position, situation: Situation) -> tuple[Text, ...]:
        """Ideas for afterwards."""
        return self.timer.then

    def verdict(self, position: Position, situation: Situation) -> Verdict:
        """A timer suits everybody."""
        return Allowed()

    def routine(self, choices: Choices, situation: Situation) -> Routine:
        """For the chosen minutes."""
        return self.timer.routine(choices.minutes)


def of_movement(movement: Movement, id: str, *, own: bool = False) -> MovementOffering:
    """A movement as an offering."""
    return MovementOffering(
        id=id,
        kind=RoutineKind.MOVEMENT,
        name=movement.name,
        positions=movement.positions,
        regions=movement.regions,
        cautions=movement.cautions,
        easier_words=movement.easier,
        source=movement.source,
        sureness=movement.sureness,
        movement=movement,
        own=own,
    )


def of_ready(ready: ReadyRoutine, id: str) -> ReadyOffering:
    """A ready routine as an offering. One with movements in several positions needs all of them."""
    moving = [item for item in ready.items if isinstance(item, MovementItem)]
    positions = tuple(dict.fromkeys(item.position for item in moving))
    return ReadyOffering(
        id=id,
        kind=ready.kind,
        name=ready.name,
        positions=positions,
        about=(ready.about,),
        regions=tuple(dict.fromkeys(region for item in moving for region in item.movement.regions)),
        cautions=ready.cautions,
        easier_words=HALF_OF_EACH,
        needs_all=len(positions) > 1,
        source=ready.source,
        sureness=ready.sureness,
        ready=ready,
    )


def of_relaxation(relaxation: Relaxation, id: str) -> RelaxationOffering:
    """A muscle relaxation as an offering."""
    return RelaxationOffering(
        id=id,
        kind=RoutineKind.RELAXATION,
        name=relaxation.name,
        positions=relaxation.positions,
        about=(relaxation.about,),
        cautions=relaxation.cautions,
        easier_words=ONLY_LETTING_GO if relaxation.tenses else None,
        source=relaxation.source,
        sureness=relaxation.sureness,
        relaxation=relaxation,
    )


def of_script(script: Script, id: str) -> ScriptOffering:
    """A script as an offering."""
    return ScriptOffering(
        id=id,
        kind=script.kind,
        name=script.name,
        positions=script.positions,
        about=(script.about,),
        cautions=script.cautions,
        easier_words=EYES_OPEN,
        source=script.source,
        sureness=script.sureness,
        script=script,
    )


def easier_breaths(pattern: Pattern, easier: Pattern) -> Text:
    """What is easier in the second of two patterns."""
    return NO_HOLDING if pattern.holds_breath and not easier.holds_breath else SHORTER_BREATHS


def length_of(pattern: Pattern, most_minutes: float) -> Length | None:
    """The minutes to choose from; None for a pattern with a fixed number of breaths."""
    return None if pattern.most_breaths else Length(LEAST_MINUTES, pattern.minutes, most_minutes)


def usual_dose(movement: Movement, level: Level) -> Dose:
    """The dose of a level."""
    return movement.start if level is Level.START else movement.usual


def _may_move(movement: Movement, position: Position, situation: Situation) -> Verdict:
    return may_offer(
        movement,
        position=position,
        conditions=situation.careful_about,
        eased=situation.eased,
    )


def _suits(item: Item, situation: Situation) -> bool:
    if not isinstance(item, MovementItem):
        return True
    return not isinstance(_may_move(item.movement, item.position, situation), NotNow)


def _whys(item: MovementItem, verdict: Verdict) -> tuple[Text, ...]:
    if isinstance(verdict, NotNow):
        return (LEFT_OUT.filled(movement=item.movement.name, why=verdict.why),)
    return verdict.whys if isinstance(verdict, Easier) else ()


def _refused(not_with: Mapping[Condition, Text], situation: Situation) -> NotNow | None:
    said = (one for one in Condition if one in situation.conditions and one in not_with)
    return next((NotNow(not_with[one]) for one in said), None)


def _practice(kind: RoutineKind, careful_with: Mapping[Condition, Text], situation: Situation) -> Verdict:
    """What the rules and the practice itself say; neither softens the other."""
    verdict = may_practise(kind, situation.conditions)
    if isinstance(verdict, NotNow):
        return verdict
    rules = verdict.whys if isinstance(verdict, Easier) else ()
    own = (why for one, why in careful_with.items() if one in situation.conditions)
    whys = each_once((*rules, *own))
    return Easier(whys) if whys else Allowed()
