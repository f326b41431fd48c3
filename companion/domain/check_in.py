"""One moment's answers and marks."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from companion.domain.clock import Moment
from companion.domain.invalid import Invalid
from companion.domain.scales import Measure, is_answer
from companion.domain.text import Text

LONGEST_NOTE = 2_000
"""Letters in one written answer. A longer one is explained where it is written, and kept whole."""

NOTED_LATER_AFTER = timedelta(hours=1)
"""A check-in about a time longer ago than this says that it was noted later."""

OFFERED_AGAIN_FOR = timedelta(days=7)
"""How long an unfinished check-in is offered again."""


class Kind(StrEnum):
    """How a pain feels. Everyday words, unscored."""

    ACHING = "aching"
    SORE = "sore"
    TENDER = "tender"
    STIFF = "stiff"
    TIGHT = "tight"
    CRAMPING = "cramping"
    BURNING = "burning"
    STINGING = "stinging"
    SHOOTING = "shooting"
    STABBING = "stabbing"
    THROBBING = "throbbing"
    HEAVY = "heavy"
    PRESSING = "pressing"
    TINGLING = "tingling"
    NUMB = "numb"
    ELECTRIC = "electric"
    COLD = "cold"
    ITCHING = "itching"
    DEEP = "deep"
    ON_THE_SURFACE = "on_the_surface"
    HARD_TO_PLACE = "hard_to_place"


CHANGED_FEELING = frozenset({Kind.NUMB, Kind.TINGLING})
"""Kinds that a provider asks for, with pain or without."""

KIND_WORDS = {kind: Text(kind.replace("_", " ")) for kind in Kind}


class Spread(StrEnum):
    """Whether it is one sore spot or spread over the area."""

    SPOT = "spot"
    SPREAD = "spread"


SPREAD_WORDS = {Spread.SPOT: Text("one sore spot"), Spread.SPREAD: Text("spread out")}


class TravelsTo(StrEnum):
    """Where a pain that travels ends."""

    BUTTOCK = "buttock"
    ABOVE_KNEE = "above_knee"
    BELOW_KNEE = "below_knee"
    FOOT = "foot"


TRAVELS_WORDS = {
    TravelsTo.BUTTOCK: Text("the buttock"),
    TravelsTo.ABOVE_KNEE: Text("above the knee"),
    TravelsTo.BELOW_KNEE: Text("below the knee"),
    TravelsTo.FOOT: Text("the foot"),
}


class Wrong(StrEnum):
    """Why answers cannot be kept as they stand."""

    NOT_ON_THE_SCALE = "not_on_the_scale"
    MARKED_TWICE = "marked_twice"
    IN_THE_FUTURE = "in_the_future"


class InvalidCheckIn(Invalid[Wrong]):
    """Answers that cannot be kept as they stand; ``field`` names the one that is wrong."""


def _rated(value: int | None, field: str) -> None:
    if not is_answer(value):
        raise InvalidCheckIn(Wrong.NOT_ON_THE_SCALE, field)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One place on the body: how strong it is there (0-10, 10 is worst) and how it feels."""

    area: str
    strength: int
    kinds: tuple[Kind, ...] = ()
    spread: Spread | None = None
    travels_to: TravelsTo | None = None

    def __post_init__(self) -> None:
        _rated(self.strength, self.area)
        object.__setattr__(self, "kinds", tuple(kind for kind in Kind if kind in self.kinds))

    @property
    def is_changed(self) -> bool:
        """Whether the place feels numb or tingles, with pain or without."""
        return bool(CHANGED_FEELING & set(self.kinds))

    @property
    def is_felt(self) -> bool:
        """Whether there is something: what is numb need not hurt. Strength 0 alone says that there is nothing."""
        return self.strength > 0 or self.is_changed


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """One moment's answers and marks. Every answer is optional.

    ``at`` is the moment it is about, ``kept_at`` when it was first kept. ``ratings`` holds 0-10 per measure,
    lower is better on each. ``finished`` is False while the person may still be answering.

    Raises:
        InvalidCheckIn: a rating off the scale, an area marked twice, or a moment after ``kept_at``.
    """

    id: UUID
    at: Moment
    kept_at: Moment
    ratings: Mapping[Measure, int] = field(default_factory=dict)
    marks: tuple[Mark, ...] = ()
    could_do: str = ""
    helped: str = ""
    note: str = ""
    bad_day: bool = False
    finished: bool = False

    def __post_init__(self) -> None:
        for measure, value in self.ratings.items():
            _rated(value, measure)
        if len({mark.area for mark in self.marks}) < len(self.marks):
            raise InvalidCheckIn(Wrong.MARKED_TWICE, "marks")
        if self.at.instant > self.kept_at.instant:
            raise InvalidCheckIn(Wrong.IN_THE_FUTURE, "at")
        object.__setattr__(self, "ratings", MappingProxyType(dict(self.ratings)))

    @property
    def is_empty(self) -> bool:
        """Whether nothing was answered."""
        return not (self.ratings or self.marks or self.bad_day or any(getattr(self, name) for name in TEXTS))

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing: it was ended, or only the pain was rated, which is enough."""
        only_pain = Measure.PAIN in self.ratings and self.rated(Measure.PAIN, None).is_empty
        return self.finished or only_pain

    @property
    def noted_later(self) -> bool:
        """Whether it was kept well after the moment it is about."""
        return self.kept_at.instant - self.at.instant > NOTED_LATER_AFTER

    def rated(self, measure: Measure, value: int | None) -> "CheckIn":
        """The same with one rating given, or taken back with None."""
        ratings = {**self.ratings, measure: value}
        return replace(self, ratings={m: v for m, v in ratings.items() if v is not None})

    def written(self, name: str, text: str) -> "CheckIn":
        """The same with one of ``TEXTS`` written."""
        return replace(self, **{name: text})  # type: ignore[arg-type]  # names are those of TEXTS

    def mark(self, area: str) -> Mark | None:
        """The mark on an area, if there is one."""
        return next((mark for mark in self.marks if mark.area == area), None)

    def marked(self, mark: Mark) -> "CheckIn":
        """The same with this mark, in place of one on the same area."""
        if self.mark(mark.area) is None:
            return replace(self, marks=(*self.marks, mark))
        return replace(self, marks=tuple(mark if old.area == mark.area else old for old in self.marks))


TEXTS = ("could_do", "helped", "note")
"""The written answers of a check-in."""
