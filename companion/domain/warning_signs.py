"""When the answers of a check-in touch the list of warning signs. It leads to the list, and never says what it is.

Fibromyalgia makes numbness and tingling common. So the question is always whether it is new, different and on the
list, and only the person can answer it. A clinician has to confirm these rules.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from companion.domain.area_ids import without_side
from companion.domain.body import Body, CriteriaArea, Side
from companion.domain.check_in import Mark, TravelsTo
from companion.domain.text import Text


class Tier(StrEnum):
    """How soon to get help."""

    NOW = "now"
    TODAY = "today"
    SOON = "soon"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """One warning sign, in words for the person. ``crisis_line`` is said too where such a line is shown."""

    id: str
    tier: Tier
    words: Text
    crisis_line: Text | None = None


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


WIDELY_KNOWN = {UNION: Text("European Union"), "GB": Text("UK"), "US": Text("US")}
"""Named where nobody knows the country: better a number of elsewhere than none."""


def numbers_for(country: str, known: Mapping[str, Numbers], own: Mapping[str, str]) -> Numbers | None:
    """Whom to call in a country, by its two letters; None if nobody knows.

    ``own`` are numbers a person wrote, by the names of the fields; an empty one counts as none.
    """
    found = known.get(UNION if country in OTHERS_IN_THE_UNION else country)
    written = {name: number for name, number in own.items() if number.strip()}
    if found is None:
        return Numbers(country=country, name="", **written) if written else None
    return replace(found, **written)


SADDLE = frozenset(
    {
        *("buttock", "buttock_upper_outer", "buttock_upper_inner", "buttock_deep_middle", "buttock_lower"),
        *("sit_bone", "sacrum", "coccyx", "base_of_spine", "groin"),
    }
)
"""Areas without side where changed feeling may be that of the saddle (NHS and CSP lists on cauda equina syndrome)."""

NEAR_SADDLE = frozenset({"lower_belly", "thigh_front", "thigh_back", "thigh_back_upper"})
"""Areas that hold the inner thigh and what lies between the legs: the figure has no area of their own for these, so
the line asks (product choice)."""

_LEG: Mapping[Side, frozenset[CriteriaArea]] = {
    Side.LEFT: frozenset({CriteriaArea.UPPER_LEG_LEFT, CriteriaArea.LOWER_LEG_LEFT}),
    Side.RIGHT: frozenset({CriteriaArea.UPPER_LEG_RIGHT, CriteriaArea.LOWER_LEG_RIGHT}),
}
_DOWN_THE_LEG = frozenset({TravelsTo.ABOVE_KNEE, TravelsTo.BELOW_KNEE, TravelsTo.FOOT})

SADDLE_SIGN, BOTH_LEGS_SIGN = "saddle", "both_legs"
MAYBE_SADDLE = "maybe_saddle"
"""The sign *saddle*, asked about in words."""

LINES: Mapping[str, Text] = {
    SADDLE_SIGN: Text("You noted numbness or tingling where you sit. If this is new, please read the warning signs."),
    BOTH_LEGS_SIGN: Text("You noted it in both legs. If this is new, please read the warning signs."),
    MAYBE_SADDLE: Text(
        "You noted numbness or tingling. Is it new, and between the legs or on the inner thigh? "
        "Then please read the warning signs."
    ),
}
"""The one calm line for each sign that a check-in can touch."""


def touched_by(marks: Iterable[Mark], body: Body) -> tuple[str, ...]:
    """The keys of ``LINES`` that these marks touch, in that order.

    *saddle*: numb or tingling where one sits; *maybe_saddle*: near it, if not there. *both_legs*: in both legs it is
    numb or tingles, or pain travels down. What is numb need not hurt. Pain alone in both legs is too common in
    fibromyalgia to say anything (product choice).
    """
    known = [mark for mark in marks if mark.area in body]
    changed = {without_side(mark.area) for mark in known if mark.is_changed}
    legs = {side for mark in known for side in _legs(mark, body)}
    found = {
        SADDLE_SIGN: bool(changed & SADDLE),
        BOTH_LEGS_SIGN: len(legs) == len(_LEG),
        MAYBE_SADDLE: bool(changed & NEAR_SADDLE) and not changed & SADDLE,
    }
    return tuple(line for line, touched in found.items() if touched)


def _legs(mark: Mark, body: Body) -> Iterator[Side]:
    """The leg that a mark is about, if what is said of it is more than pain."""
    area = body[mark.area]
    counts = {area.criteria, *area.asks}
    if mark.strength and mark.travels_to in _DOWN_THE_LEG:
        yield area.side
    elif mark.is_changed:
        yield from (side for side, leg in _LEG.items() if counts & leg)
