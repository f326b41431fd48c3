"""Ready routines: movements, breathing and spoken passages one after the other."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

from companion.domain.breathing import Pattern
from companion.domain.movement import Dose, Movement, Sureness, sequence
from companion.domain.routine import PREPARE_SECONDS, Position, Routine, RoutineKind
from companion.domain.script import Passage
from companion.domain.text import Text


class Level(StrEnum):
    """Which of a movement's doses: the one for the first week, or the published one."""

    START = "start"
    USUAL = "usual"


@dataclass(frozen=True, slots=True)
class MovementItem:
    """A movement in a position; ``dose`` if the routine has one of its own."""

    movement: Movement
    position: Position
    dose: Dose | None = None

    @property
    def name(self) -> Text:
        """That of the movement."""
        return self.movement.name

    def routine(self, level: Level, doses: Mapping[str, Dose], prepare_seconds: float) -> Routine:
        """With the person's own dose if there is one, but with no more than a dose that belongs to the routine."""
        usual = self.movement.start if level is Level.START else self.movement.usual
        own = doses.get(self.movement.id, self.dose or usual)
        dose = self.dose if self.dose and not own.is_within(self.dose) else own
        return self.movement.routine(dose, self.position, prepare_seconds=prepare_seconds)


@dataclass(frozen=True, slots=True)
class BreathingItem:
    """So many minutes of a breathing pattern."""

    pattern: Pattern
    minutes: float
    position: Position = Position.CHAIR

    @property
    def name(self) -> Text:
        """That of the pattern."""
        return self.pattern.name

    def routine(self, level: Level, doses: Mapping[str, Dose], prepare_seconds: float) -> Routine:
        """The same at every level."""
        return self.pattern.routine(self.minutes, position=self.position, prepare_seconds=prepare_seconds)


@dataclass(frozen=True, slots=True)
class PassageItem:
    """Something spoken, with one drawing."""

    passage: Passage
    pose: str | None = None

    @property
    def name(self) -> Text:
        """That of the passage."""
        return self.passage.name

    def routine(self, level: Level, doses: Mapping[str, Dose], prepare_seconds: float) -> Routine:
        """The same at every level."""
        steps = tuple(self.passage.steps(0, self.pose))
        return Routine(id="passage", kind=RoutineKind.MINDFULNESS, name=self.passage.name, steps=steps)


Item: TypeAlias = MovementItem | BreathingItem | PassageItem


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyRoutine:
    """Items one after the other. ``minutes`` is about how long it takes at the level ``minutes_at``.

    Raises:
        ValueError: there is no item.
    """

    id: str
    kind: RoutineKind
    name: Text
    about: Text
    minutes: int
    minutes_at: Level
    items: tuple[Item, ...]
    cautions: tuple[Text, ...] = ()
    source: tuple[str, ...] = ()
    sureness: Sureness = Sureness.CHOICE

    def __post_init__(self) -> None:
        if not self.items:
            raise ValueError(f"{self.id}: it needs an item")

    def routine(
        self,
        *,
        level: Level = Level.START,
        items: tuple[Item, ...] | None = None,
        doses: Mapping[str, Dose] = MappingProxyType({}),
        prepare_seconds: float = PREPARE_SECONDS,
    ) -> Routine:
        """The items step by step, each as one part.

        ``items`` are those that remain when what the person must not do is left out. ``doses`` are the person's
        own, by movement.
        """
        chosen = self.items if items is None else items
        routines = (item.routine(level, doses, prepare_seconds) for item in chosen)
        return sequence(self.id, self.name, tuple(routines), self.kind)
