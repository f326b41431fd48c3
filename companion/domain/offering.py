"""One shape for everything that can be practised: what it is, whether it suits, and its steps."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from companion.domain.body import Side
from companion.domain.cautions import NotNow, Verdict, conditions_in
from companion.domain.check_in import Mark
from companion.domain.condition import Condition
from companion.domain.movement import Dose, Region, Sureness
from companion.domain.ready import Level
from companion.domain.routine import PREPARE_SECONDS, Position, Routine, RoutineKind
from companion.domain.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What a person said that decides what suits: lasting conditions, today's marks, and what eased before.

    ``eased`` are the ids of movements that the person found to ease pain that is worst in the leg.
    ``careful_about`` are the conditions, and those that the marks count as.
    """

    conditions: frozenset[Condition] = frozenset()
    marks: tuple[Mark, ...] = ()
    eased: frozenset[str] = frozenset()
    careful_about: frozenset[Condition] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "careful_about", self.conditions | conditions_in(self.marks))


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """How a person wants to practise. ``minutes`` is for what has a length to choose; None is the usual one.

    ``doses`` are the person's own, by movement. ``first_side`` begins where there are sides.
    """

    position: Position
    minutes: float | None = None
    level: Level = Level.START
    doses: Mapping[str, Dose] = field(default_factory=dict)
    first_side: Side = Side.LEFT
    prepare_seconds: float = PREPARE_SECONDS

    def __post_init__(self) -> None:
        object.__setattr__(self, "doses", MappingProxyType(dict(self.doses)))

    @property
    def order(self) -> tuple[Side, ...]:
        """The sides in the order in which they are done."""
        return (Side.RIGHT, Side.LEFT) if self.first_side is Side.RIGHT else (Side.LEFT, Side.RIGHT)


@dataclass(frozen=True, slots=True)
class Length:
    """The least, usual and most minutes of what has a length to choose."""

    least: float
    usual: float
    most: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Offering(ABC):
    """Something that can be practised.

    It can be done in any one of ``positions``, or if ``needs_all``, goes through all of them. ``regions`` are empty
    for what serves no place of the body. ``easier_words`` say what is easier in its easier form.
    """

    id: str
    kind: RoutineKind
    name: Text
    positions: tuple[Position, ...]
    about: tuple[Text, ...] = ()
    regions: tuple[Region, ...] = ()
    cautions: tuple[Text, ...] = ()
    length: Length | None = None
    easier_words: Text | None = None
    needs_all: bool = False
    source: tuple[str, ...] = ()
    sureness: Sureness = Sureness.CHOICE

    @property
    def moves(self) -> bool:
        """Whether it asks for movement."""
        return self.kind in (RoutineKind.MOVEMENT, RoutineKind.SEQUENCE, RoutineKind.YOGA)

    def fits(self, position: Position) -> bool:
        """Whether all of it can be done in this position."""
        return position in self.positions and not self.needs_all

    def how(self, position: Position, situation: Situation) -> tuple[Text, ...]:
        """How it is done in this position, or what it is made of without what is left out."""
        return ()

    def pose(self, position: Position) -> str | None:
        """The id of a drawing that stands for it, if there is one."""
        return None

    def not_for(self, position: Position) -> tuple[Condition, ...]:
        """The conditions with which it is not offered in this position."""
        told = {one: self.verdict(position, Situation(conditions=frozenset({one}))) for one in Condition}
        return tuple(one for one, verdict in told.items() if isinstance(verdict, NotNow))

    @abstractmethod
    def verdict(self, position: Position, situation: Situation) -> Verdict:
        """Whether it may be offered in this position, and if not, why not."""

    @abstractmethod
    def routine(self, choices: Choices, situation: Situation) -> Routine:
        """Its steps. What does not suit is left out of a sequence.

        Raises:
            ValueError: it is not done in the position, or nothing of it is left.
        """

    def easier(self, choices: Choices, situation: Situation) -> Routine | None:
        """The same parts in an easier form, if there is one."""
        return None
