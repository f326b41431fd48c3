"""When the answers of a check-in touch the list of warning signs. It leads to the list, and never says what it is.

Fibromyalgia makes numbness and tingling common. So the question is always whether it is new, different and on the
list, and only the person can answer it. A clinician has to confirm these rules.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from companion.domain.area_ids import without_side
from companion.domain.body import Body, CriteriaArea, Side
from companion.domain.check_in import Kind, Mark, TravelsTo
from companion.domain.text import Text


class Tier(StrEnum):
    """How soon to get help."""

    NOW = "now"
    TODAY = "today"
    SOON = "soon"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """One warning sign, in words for the person."""

    id: str
    tier: Tier
    words: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """What to call in a country. ``urgent`` is for help on the same day, ``crisis`` for thoughts of ending one's life.

    An empty text is a number that is not known.
    """

    country: str
    name: str
    emergency: str = ""
    urgent: str = ""
    crisis: str = ""


OTHERS_IN_THE_UNION = frozenset(
    {
        *("BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "GR", "HU", "IT", "LV", "LT", "LU", "MT", "PL", "PT"),
        *("RO", "SK", "SI", "SE"),
    }
)
"""Countries of the European Union that have no entry of their own: 112 works in all of them."""

UNION = "EU"


def numbers_for(country: str, known: Mapping[str, Numbers], own: Mapping[str, str]) -> Numbers | None:
    """Whom to call in a country, by its two letters; None if nobody knows.

    ``own`` are numbers a person wrote, by the names of the fields; an empty one counts as none.
    """
    found = known.get(UNION if country in OTHERS_IN_THE_UNION else country)
    written = {name: number for name, number in own.items() if number.strip()}
    if found is None:
        return Numbers(country=country, name="", **written) if written else None
    return replace(found, **written)


CHANGED_FEELING = frozenset({Kind.NUMB, Kind.TINGLING})

SADDLE = frozenset(
    {
        *("buttock", "buttock_upper_outer", "buttock_upper_inner", "buttock_deep_middle", "buttock_lower"),
        *("sit_bone", "sacrum", "coccyx", "base_of_spine", "groin"),
    }
)
"""Areas without side where changed feeling may be that of the saddle (NHS and CSP lists on cauda equina syndrome)."""

_LEG: Mapping[Side, frozenset[CriteriaArea]] = {
    Side.LEFT: frozenset({CriteriaArea.UPPER_LEG_LEFT, CriteriaArea.LOWER_LEG_LEFT}),
    Side.RIGHT: frozenset({CriteriaArea.UPPER_LEG_RIGHT, CriteriaArea.LOWER_LEG_RIGHT}),
}
_DOWN_THE_LEG = frozenset({TravelsTo.ABOVE_KNEE, TravelsTo.BELOW_KNEE, TravelsTo.FOOT})

SADDLE_SIGN, BOTH_LEGS_SIGN = "saddle", "both_legs"

LINES: Mapping[str, Text] = {
    SADDLE_SIGN: Text("You noted numbness or tingling where you sit. If this is new, please read the warning signs."),
    BOTH_LEGS_SIGN: Text("You noted it in both legs. If this is new, please read the warning signs."),
}
"""The one calm line for each sign that a check-in can touch."""


def touched_by(marks: Iterable[Mark], body: Body) -> tuple[str, ...]:
    """The ids of signs that these marks touch, in the order of the list.

    *saddle*: numb or tingling where one sits. *both_legs*: in both legs it is numb or tingles, or pain travels down.
    Pain alone in both legs is too common in fibromyalgia to say anything (product choice).
    """
    known = [mark for mark in marks if mark.strength > 0 and mark.area in body]
    legs = {side for mark in known for side in _legs(mark, body)}
    found = {SADDLE_SIGN: any(_is_saddle(mark) for mark in known), BOTH_LEGS_SIGN: len(legs) == len(_LEG)}
    return tuple(sign for sign, touched in found.items() if touched)


def _is_saddle(mark: Mark) -> bool:
    return without_side(mark.area) in SADDLE and _feels_changed(mark)


def _legs(mark: Mark, body: Body) -> Iterator[Side]:
    """The leg that a mark is about, if what is said of it is more than pain."""
    area = body[mark.area]
    counts = {area.criteria, *area.asks}
    if mark.travels_to in _DOWN_THE_LEG:
        yield area.side
    elif _feels_changed(mark):
        yield from (side for side, leg in _LEG.items() if counts & leg)


def _feels_changed(mark: Mark) -> bool:
    return bool(CHANGED_FEELING & set(mark.kinds))
