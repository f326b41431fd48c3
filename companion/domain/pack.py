"""Heat and cold packs: how long, how often, and how to lie with one.

[P] marks a product choice: a safety default that no guideline prescribes. A clinician has to confirm it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time, timedelta
from enum import StrEnum

from companion.domain.area_ids import without_side
from companion.domain.clock import Moment
from companion.domain.text import Text


class PackKind(StrEnum):
    """What is put on."""

    HEAT = "heat"
    COLD = "cold"


@dataclass(frozen=True, slots=True)
class Limits:
    """Minutes a pack is on unless changed, the most that can be chosen, and how many a day on one place."""

    usual_minutes: int
    most_minutes: int
    most_a_day: int


LIMITS: Mapping[PackKind, Limits] = {
    PackKind.HEAT: Limits(usual_minutes=12, most_minutes=15, most_a_day=3),
    PackKind.COLD: Limits(usual_minutes=10, most_minutes=15, most_a_day=6),
}
"""Ten to fifteen minutes, heat up to three times a day (MPFT NHS leaflet); 12, 10 and six a day are [P].

Cold may come again every two to three hours, once the skin is warm again (MPFT NHS leaflet).
"""

LEAST_MINUTES = 2
"""Shortest pack that can be chosen [P]."""

HARD_STOP = timedelta(minutes=20)
"""No pack is on for longer: cold never over 20 minutes (MPFT NHS leaflet); the same for heat is [P]."""

SKIN_CHECK_EVERY = timedelta(minutes=5)
"""Look at the skin: for cold first at 5 minutes (MPFT NHS leaflet); for heat, and each 5 minutes after, [P]."""

NO_ANSWER_AFTER = timedelta(minutes=1)
"""A skin check without an answer for so long rings: the person may be asleep [P]."""

ALMOST_OVER = timedelta(minutes=1)
"""Said so long before the end [P]."""

PAUSE = timedelta(hours=2)
"""Between two packs on one place, of either kind [P]; cold every two to three hours (MPFT NHS leaflet)."""

COUNTS_FROM = timedelta(minutes=1)
"""A pack taken off sooner was a slip: it needs no pause and does not count [P]."""

BEDTIME = time(22, 0)
"""Unless the person says another [P]."""

BEDTIME_WARNING = timedelta(hours=2)
"""From so long before bedtime a start says: not if you may fall asleep [P]."""

NIGHT = timedelta(hours=8)
"""How long after bedtime it still says so [P]."""


class Wrong(StrEnum):
    """Why a pack cannot be timed like this."""

    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"


class InvalidPack(ValueError):
    """A pack outside the limits."""

    def __init__(self, wrong: Wrong, minutes: float) -> None:
        super().__init__(f"{minutes} minutes: {wrong}")
        self.wrong = wrong


def checked_minutes(kind: PackKind, minutes: float) -> float:
    """The same minutes.

    Raises:
        InvalidPack: shorter than ``LEAST_MINUTES``, longer than the kind may be on, or not a number.
    """
    if minutes > LIMITS[kind].most_minutes:
        raise InvalidPack(Wrong.TOO_LONG, minutes)
    if not minutes >= LEAST_MINUTES:
        raise InvalidPack(Wrong.TOO_SHORT, minutes)
    return minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class PackUse:
    """A pack that was on, or is: ``ended`` is None while it is. ``seconds`` is how long, by the steady clock."""

    kind: PackKind
    area: str
    began: Moment
    ended: Moment | None = None
    seconds: float = 0.0

    @property
    def counts(self) -> bool:
        """Whether it was on long enough to need a pause afterwards."""
        return self.ended is None or self.seconds >= COUNTS_FROM.total_seconds()


class PackPosition(StrEnum):
    """How to lie or sit so that the pack lies on top and nothing presses on it."""

    ON_FRONT = "on_front"
    ON_SIDE = "on_side"
    ON_BACK = "on_back"
    SITTING = "sitting"


POSITION_WORDS: Mapping[PackPosition, Text] = {
    PackPosition.ON_FRONT: Text("Lie on your front"),
    PackPosition.ON_SIDE: Text("Lie on your side, with the pack on the upper side"),
    PackPosition.ON_BACK: Text("Lie on your back"),
    PackPosition.SITTING: Text("Sit"),
}

_BUTTOCKS = frozenset(
    {
        *("buttock", "buttock_upper_outer", "buttock_upper_inner", "buttock_deep_middle", "buttock_lower"),
        *("sit_bone", "si_joint", "sacrum", "coccyx", "base_of_spine", "outer_hip"),
    }
)
_LAIN_ON = _BUTTOCKS | {
    *("low_back", "low_back_muscle", "mid_back", "upper_back"),
    *("thigh_back", "thigh_back_upper", "knee_back", "calf", "ankle_back", "heel"),
}
_BACK_OF_HEAD_AND_SHOULDERS = frozenset(
    {"shoulder_back", "neck_back", "neck_muscle", "neck_to_shoulder", "head_back", "skull_back", "skull_base"}
)


def positions_for(area: str) -> tuple[PackPosition, ...]:
    """The positions in which no weight rests on a pack on this area.

    Body weight and trapped heat burn, so the pack lies on top, never under the body (NHS leaflets, second hand).
    For the buttocks that leaves the front and the side [P].
    """
    if without_side(area) in _LAIN_ON:
        return PackPosition.ON_FRONT, PackPosition.ON_SIDE
    if without_side(area) in _BACK_OF_HEAD_AND_SHOULDERS:
        return PackPosition.SITTING, PackPosition.ON_FRONT, PackPosition.ON_SIDE
    return PackPosition.SITTING, PackPosition.ON_BACK, PackPosition.ON_SIDE


ON_TOP = Text("Put the pack on top. Do not lie on it or lean on it.")
ON_TOP_OF_THE_BUTTOCK = Text("Lie on your front or your side, with the pack on top. Do not sit or lie on it.")


def advice_for(area: str) -> Text:
    """How to lie with a pack on this area, in one go."""
    return ON_TOP_OF_THE_BUTTOCK if without_side(area) in _BUTTOCKS else ON_TOP


STAY_AWAKE = Text("Stay awake. Take it off if your eyes fall shut.")

BEFORE_EACH: Mapping[PackKind, tuple[Text, ...]] = {
    PackKind.HEAT: (
        Text("Put a towel between the pack and your skin."),
        Text("Warm, not hot. No boiling water. Heat it no longer than its maker says."),
        Text("Not while you wear a medicine patch, wherever it is."),
        Text("Not on a fresh injury, a swelling or broken skin. Not with a fever."),
        Text("Not over a cream or rub that warms or cools."),
        Text("Stop if it hurts, or the skin turns very red or blotchy."),
        STAY_AWAKE,
    ),
    PackKind.COLD: (
        Text("Wrap the pack in a damp towel or a pillowcase."),
        Text("Not on broken or sore skin. Not with a fever."),
        Text("Stop if the skin turns bright red or white, or feels numb or burning."),
        STAY_AWAKE,
    ),
}
"""Said before each start (MPFT NHS leaflet; barrier and stop signs also second hand)."""

NOT_TO_SLEEP_WITH = Text("Never fall asleep with a pack. Leave it for now if you may drop off.")


def warning_at(now: Moment, bedtime: time = BEDTIME) -> Text | None:
    """What to say about a start at this hour, if anything: near bedtime a person may fall asleep with it."""
    since_bedtime = _since_midnight(now.local.time()) - _since_midnight(bedtime)
    since_warning = (since_bedtime + BEDTIME_WARNING) % timedelta(days=1)
    return NOT_TO_SLEEP_WITH if since_warning < BEDTIME_WARNING + NIGHT else None


def _since_midnight(at: time) -> timedelta:
    return timedelta(hours=at.hour, minutes=at.minute)
