"""Three practices that fit now, and why. Fixed rules, product choice; nothing is learned behind a person's back."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median
from types import MappingProxyType
from typing import Protocol

from companion.domain.body import Body
from companion.domain.cautions import Easier, NotNow, Verdict
from companion.domain.check_in import Mark
from companion.domain.condition import Condition
from companion.domain.movement import Dose
from companion.domain.offering import Choices, Offering, Situation
from companion.domain.offerings import BreathingOffering, RelaxationOffering
from companion.domain.ready import Level
from companion.domain.routine import PREPARE_SECONDS, Position, RoutineKind
from companion.domain.served import regions_of, strongest_for
from companion.domain.text import Text

HOW_MANY = 3

ENOUGH_TIMES = 3
"""Practices with pain before and after from which something is said about them."""

LOWER_BY = 1
"""Points of pain (0-10) from which a practice counts as followed by less."""

A_BIT_OVER = 1.1
"""How much longer than the time a person has a practice may take."""

MUCH_PAIN = 7
"""Pain (0-10) from which calm practices and those for a bad day come first."""

FOR_A_BAD_DAY = ("ready/flare", "ready/flare_floor")

SITTING_ON_A_BAD_DAY = ("movement/buttock_squeeze",)
"""Of what they are made of, what can be done on a chair or standing, where they themselves cannot."""

SLEEPY = (RoutineKind.WIND_DOWN, RoutineKind.PACING)
"""Kinds with a time of their own: found by search, never among the three."""


class Done(Protocol):
    """A practice that was done: what it was, and how the pain changed from before to after, if both are known."""

    @property
    def routine(self) -> str:
        """The id of its offering."""

    @property
    def change(self) -> int | None:
        """Points of pain (0-10) afterwards less those before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a person says before they are offered something. ``minutes`` is the time they have; None is any.

    ``pain`` is 0-10, 10 is worst.
    """

    position: Position
    minutes: float | None = None
    pain: int | None = None
    bad_day: bool = False
    situation: Situation = field(default_factory=Situation)
    level: Level = Level.START
    doses: Mapping[str, Dose] = field(default_factory=dict)
    prepare_seconds: float = PREPARE_SECONDS

    @property
    def choices(self) -> Choices:
        """How something would be practised."""
        return Choices(position=self.position, level=self.level, doses=self.doses, prepare_seconds=self.prepare_seconds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Helped:
    """How often a practice was followed by less pain, of how many times with pain before and after."""

    lower: int
    times: int
    change: float

    @property
    def expected(self) -> float:
        """The median change drawn towards none, the more the fewer times it rests on: half of it after three.

        Few numbers scatter widely, and who practises when it hurts most often feels better afterwards in any case.
        """
        return self.change * self.times / (self.times + ENOUGH_TIMES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A practice that fits now. ``whys`` say why it is offered, ``cares`` what to be careful with."""

    offering: Offering
    choices: Choices
    seconds: float
    whys: tuple[Text, ...]
    cares: tuple[Text, ...] = ()


FOR_THE_PLACE = Text("For the place you marked: {area}.")
IN_POSITION: Mapping[Position, Text] = MappingProxyType(
    {
        Position.BED: Text("You can do it in bed."),
        Position.FLOOR: Text("You can do it on the floor."),
        Position.CHAIR: Text("You can do it on a chair."),
        Position.STANDING: Text("You can do it standing."),
    }
)
LOWER_BEFORE = Text("Your pain was lower after {lower} of {times} times.")
NO_MOVEMENT = Text("It asks for no movement.")
TENSES = Text("You stay where you are. Muscles are tensed a little, then let go.")
SMALL = Text("Small things only, for a bad day.")


def helped(past: Iterable[Done]) -> Mapping[str, Helped]:
    """What followed each practice, from ``ENOUGH_TIMES`` on. What went together, not what caused it."""
    changes: dict[str, list[int]] = {}
    for done in past:
        if done.change is not None:
            changes.setdefault(done.routine, []).append(done.change)
    return {
        id: Helped(lower=sum(one <= -LOWER_BY for one in known), times=len(known), change=median(known))
        for id, known in changes.items()
        if len(known) >= ENOUGH_TIMES
    }


def three_offers(offerings: Iterable[Offering], wish: Wish, *, past: Iterable[Done], body: Body) -> tuple[Offer, ...]:
    """Up to three practices that fit the position, the time, the marks and what must not be done; the best first.

    They differ in kind where that costs nothing, and one of them asks for no movement.
    """
    known = helped(past)
    fitting = [one for offering in offerings if (one := _fitting(offering, wish, known, body))]
    ranked = sorted(fitting, key=lambda one: -one.points)
    return tuple(one.offer for one in _varied(ranked))


@dataclass(frozen=True, slots=True)
class _Fitting:
    offer: Offer
    points: float


def _fitting(offering: Offering, wish: Wish, known: Mapping[str, Helped], body: Body) -> _Fitting | None:
    if offering.kind in SLEEPY or not offering.fits(wish.position):
        return None
    verdict = offering.verdict(wish.position, wish.situation)
    if isinstance(verdict, NotNow):
        return None
    choices = wish.choices
    seconds = offering.routine(choices, wish.situation).lasts
    if wish.minutes is not None and seconds > wish.minutes * 60 * A_BIT_OVER:
        return None
    mark = strongest_for(offering.regions, wish.situation.marks, body)
    past = known.get(offering.id)
    if _is_for_some(offering, wish) and not (past and past.change < 0):
        return None
    cares = verdict.whys if isinstance(verdict, Easier) else ()
    whys = tuple(_whys(offering, wish, mark, past, verdict, body))
    offer = Offer(offering=offering, choices=choices, seconds=seconds, whys=whys, cares=cares)
    return _Fitting(offer, _points(offering, wish, mark, past, verdict, body))


def _is_for_some(offering: Offering, wish: Wish) -> bool:
    """Holding the breath does not suit everybody, and the shortest breaths are for small lungs.

    They are found by search, and offered once they helped.
    """
    if not isinstance(offering, BreathingOffering):
        return False
    is_shortest = offering.shorter is None and Condition.LUNG_DISEASE not in wish.situation.conditions
    return offering.pattern.holds_breath or is_shortest


def _points(
    offering: Offering, wish: Wish, mark: Mark | None, past: Helped | None, verdict: Verdict, body: Body
) -> float:
    """What speaks for it. Each line is one reason; what helped often before weighs most."""
    hurts = wish.bad_day or (wish.pain or 0) >= MUCH_PAIN
    upright = wish.position in (Position.CHAIR, Position.STANDING)
    is_made_for_it = offering.id in FOR_A_BAD_DAY or (upright and offering.id in SITTING_ON_A_BAD_DAY)
    small = is_made_for_it or not offering.moves
    return sum(
        (
            _share(offering, mark, body) * 3,
            -past.expected * 4 - 0.5 if past else 0,
            (3 if small else -3) if hurts else 0,
            -1 if offering.id in FOR_A_BAD_DAY and not hurts else 0,
            1 if offering.kind is RoutineKind.MOVEMENT and mark else 0,
            -1 if isinstance(verdict, Easier) else 0,
        )
    )


def _share(offering: Offering, mark: Mark | None, body: Body) -> float:
    """1 if the practice is first of all for the marked place, less if it serves it besides, 0 without a mark."""
    if mark is None:
        return 0.0
    wanted = regions_of(mark.area, body)
    best = min(wanted.index(region) for region in offering.regions if region in wanted)
    return 1 / (1 + best + list(offering.regions).index(wanted[best]) / 2)


def _whys(
    offering: Offering, wish: Wish, mark: Mark | None, past: Helped | None, verdict: Verdict, body: Body
) -> Iterator[Text]:
    if mark:
        yield FOR_THE_PLACE.filled(area=Text(body[mark.area].label))
    if past and past.lower * 2 > past.times:
        yield LOWER_BEFORE.filled(lower=past.lower, times=past.times)
    if offering.id in FOR_A_BAD_DAY:
        yield SMALL
    yield _effort(offering, wish, verdict)


def _effort(offering: Offering, wish: Wish, verdict: Verdict) -> Text:
    if offering.moves:
        return IN_POSITION[wish.position]
    only_lets_go = isinstance(verdict, Easier)
    tenses = isinstance(offering, RelaxationOffering) and offering.relaxation.tenses and not only_lets_go
    return TENSES if tenses else NO_MOVEMENT


def _varied(ranked: Sequence[_Fitting]) -> list[_Fitting]:
    """The best, then the best of another kind, then the best that asks for no movement, if none does yet."""
    chosen: list[_Fitting] = []
    for wanted in range(HOW_MANY):
        rest = [one for one in ranked if one not in chosen]
        still = wanted == HOW_MANY - 1 and all(one.offer.offering.moves for one in chosen)
        pool = [one for one in rest if not one.offer.offering.moves] if still else _of_other_kinds(rest, chosen)
        chosen += (pool or rest)[:1]
    return chosen


def _of_other_kinds(rest: Sequence[_Fitting], chosen: Collection[_Fitting]) -> list[_Fitting]:
    kinds = {one.offer.offering.kind for one in chosen}
    return [one for one in rest if one.offer.offering.kind not in kinds]
