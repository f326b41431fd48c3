"""What may be worth mentioning to a provider: counts of a person's own marks in the last four weeks, never a cause.

All limits are product choices. They keep a few busy days from sounding like a pattern.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from statistics import mean

from companion.domain.area_ids import without_side
from companion.domain.body import Area, Body, CriteriaArea, Side
from companion.domain.check_in import CheckIn, Mark, TravelsTo
from companion.domain.scales import Measure
from companion.domain.text import Text
from companion.domain.warning_signs import touched_by

DAYS = 28

LEAST_DAYS = 7
"""Days with a mark before anything is said."""

OFTEN = 0.5
"""Share of the days with a mark from which an area is named."""

MOST_AREAS = 3
"""How many areas are named at most."""

LEAST_SIDED = 5
"""Days with a mark in the buttocks or hips before anything is said of sides."""

ONE_SIDE, BOTH_SIDES, EACH_SIDE = 0.8, 0.6, 0.25
"""Shares of those days: on one side only, on both at once, and on each side alone if it changes."""

LEAST_TIMES = 2
"""Days before travelling, numbness or tingling is mentioned."""

LEAST_PAIRS, MOSTLY = 8, 0.75
"""Days with a rating in the morning and in the evening, and the share of them that must differ the same way."""

MORNING, EVENING = range(4, 12), range(17, 24)
"""Hours of the day."""


class Pattern(StrEnum):
    """What was seen."""

    OFTEN = "often"
    SIDES = "sides"
    TRAVELS = "travels"
    CHANGED_FEELING = "changed_feeling"
    TIME_OF_DAY = "time_of_day"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing in words, and the id of an article to read more."""

    pattern: Pattern
    text: Text
    read_more: str


@dataclass(frozen=True, slots=True)
class WorthMentioning:
    """What was found from ``first`` to ``last``; nothing while there are too few days with a mark.

    ``marked_days`` is how many of them have one. ``touches_signs``: what was marked stands on the list of warning
    signs too, which matters if it is new.
    """

    first: date
    last: date
    marked_days: int
    findings: tuple[Finding, ...]
    touches_signs: bool = False


OVERVIEW, IN_SHORT, WHAT_TO_ASK = "pain_in_the_buttocks", "fibromyalgia", "ruling_out_other_causes"

ARTICLES: Mapping[str, str] = {
    "outer_hip": "outer_hip",
    "hip_front": "outer_hip",
    "si_joint": "sacroiliac_joint",
    "sit_bone": "sit_bone",
    "buttock_lower": "sit_bone",
    "buttock_deep_middle": "deep_gluteal_pain",
    "groin": "arthritis_of_the_hip",
}
"""By area without its side, what there is to read about that place. It is a place, not a verdict."""

_HIPS: Mapping[CriteriaArea, Side] = {CriteriaArea.HIP_LEFT: Side.LEFT, CriteriaArea.HIP_RIGHT: Side.RIGHT}
_SIDE_WORDS: Mapping[Side, Text] = {
    Side.LEFT: Text("Buttock and hip: on the left only, on {days} of {all} days."),
    Side.RIGHT: Text("Buttock and hip: on the right only, on {days} of {all} days."),
}
_BOTH = Text("Buttocks and hips: on both sides, on {days} of {all} days.")
_CHANGES = Text("Buttocks and hips: the left alone on {left} days, the right alone on {right}.")
_FURTHEST: Mapping[TravelsTo, Text] = {
    TravelsTo.BUTTOCK: Text("It travelled on {days} of {all} days, at most to the buttock."),
    TravelsTo.ABOVE_KNEE: Text("It travelled on {days} of {all} days, at most to above the knee."),
    TravelsTo.BELOW_KNEE: Text("It travelled on {days} of {all} days, at times below the knee."),
    TravelsTo.FOOT: Text("It travelled on {days} of {all} days, at times to the foot."),
}
_OFTEN = Text("You marked this place on {days} of {all} days: {area}.")
_CHANGED = Text("You marked numbness or tingling on {days} of {all} days.")
_WORSE_EARLY = Text("Pain was higher in the morning than in the evening on {days} of {all} days.")
_WORSE_LATE = Text("Pain was higher in the evening than in the morning on {days} of {all} days.")

_Days = Mapping[date, tuple[Mark, ...]]


def worth_mentioning(check_ins: Iterable[CheckIn], *, body: Body, today: date) -> WorthMentioning:
    """Count the marks of the four weeks up to ``today``.

    What neither hurts nor feels changed is left out, and areas that nobody knows.
    """
    first = today - timedelta(days=DAYS - 1)
    seen = [check_in for check_in in check_ins if first <= check_in.at.day <= today]
    days = _by_day(seen, body)
    if len(days) < LEAST_DAYS:
        return WorthMentioning(first, today, len(days), ())
    found = (*_often(days, body), *_sides(days, body), *_travels(days), *_changed(days), *_time_of_day(seen))
    touches = any(touched_by(check_in.marks, body) for check_in in seen)
    return WorthMentioning(first, today, len(days), found, touches)


def _by_day(check_ins: Iterable[CheckIn], body: Body) -> _Days:
    """The marks of each day that has one."""
    days: dict[date, tuple[Mark, ...]] = {}
    for check_in in check_ins:
        marks = tuple(mark for mark in check_in.marks if mark.is_felt and mark.area in body)
        if marks:
            days[check_in.at.day] = (*days.get(check_in.at.day, ()), *marks)
    return days


def _often(days: _Days, body: Body) -> Iterator[Finding]:
    counted = Counter(area for marks in days.values() for area in {mark.area for mark in marks})
    ranked = sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))
    for area, count in ranked[:MOST_AREAS]:
        if count >= OFTEN * len(days):
            values = {"area": Text(body[area].label), "days": count, "all": len(days)}
            yield Finding(Pattern.OFTEN, _OFTEN.filled(**values), _article(body[area]))


def _article(area: Area) -> str:
    """What to read about a place."""
    near = OVERVIEW if _hips(area) or CriteriaArea.LOWER_BACK in (area.criteria, *area.asks) else IN_SHORT
    return ARTICLES.get(without_side(area.id), near)


def _hips(area: Area) -> frozenset[Side]:
    """The sides on which an area is of the buttock or hip."""
    counts = (area.criteria,) if area.criteria else area.asks
    return frozenset(_HIPS[one] for one in counts if one in _HIPS)


def _sides(days: _Days, body: Body) -> Iterator[Finding]:
    each = [frozenset(side for mark in marks for side in _hips(body[mark.area])) for marks in days.values()]
    count = Counter(sides for sides in each if sides)
    total, both = count.total(), count[frozenset(_SIDE_WORDS)]
    alone = {side: count[frozenset({side})] for side in _SIDE_WORDS}
    if total < LEAST_SIDED:
        return
    if both >= BOTH_SIDES * total:
        yield _of_sides(_BOTH, days=both, all=total)
    elif min(alone.values()) >= EACH_SIDE * total:
        yield _of_sides(_CHANGES, left=alone[Side.LEFT], right=alone[Side.RIGHT])
    for side, times in alone.items():
        if times >= ONE_SIDE * total:
            yield _of_sides(_SIDE_WORDS[side], days=times, all=total)


def _of_sides(words: Text, **values: object) -> Finding:
    return Finding(Pattern.SIDES, words.filled(**values), OVERVIEW)


def _travels(days: _Days) -> Iterator[Finding]:
    ends = [mark.travels_to for marks in days.values() for mark in marks if mark.travels_to]
    count = _days_with(days, lambda mark: mark.travels_to is not None)
    if count >= LEAST_TIMES:
        furthest = max(ends, key=list(TravelsTo).index)
        yield Finding(Pattern.TRAVELS, _counted(_FURTHEST[furthest], count, len(days)), "sciatica")


def _changed(days: _Days) -> Iterator[Finding]:
    count = _days_with(days, lambda mark: mark.is_changed)
    if count >= LEAST_TIMES:
        yield Finding(Pattern.CHANGED_FEELING, _counted(_CHANGED, count, len(days)), WHAT_TO_ASK)


def _days_with(days: _Days, is_so: Callable[[Mark], bool]) -> int:
    return sum(any(map(is_so, marks)) for marks in days.values())


def _counted(words: Text, days: int, of: int) -> Text:
    return words.filled(days=days, all=of)


def _time_of_day(check_ins: Iterable[CheckIn]) -> Iterator[Finding]:
    """Said only in counts of days, by at least one point, and only if most of them agree."""
    gaps = list(_gaps(check_ins))
    if len(gaps) < LEAST_PAIRS:
        return
    for words, count, article in (
        (_WORSE_EARLY, sum(gap >= 1 for gap in gaps), WHAT_TO_ASK),
        (_WORSE_LATE, sum(gap <= -1 for gap in gaps), "movement_and_pacing"),
    ):
        if count >= MOSTLY * len(gaps):
            yield Finding(Pattern.TIME_OF_DAY, _counted(words, count, len(gaps)), article)


def _gaps(check_ins: Iterable[CheckIn]) -> Iterator[float]:
    """Points of pain in the morning less those in the evening, on each day that has both."""
    rated: dict[date, tuple[list[int], list[int]]] = {}
    for check_in in check_ins:
        pain, hour = check_in.ratings.get(Measure.PAIN), check_in.at.local.hour
        early, late = rated.setdefault(check_in.at.day, ([], []))
        if pain is not None and (hour in MORNING or hour in EVENING):
            (early if hour in MORNING else late).append(pain)
    return (mean(early) - mean(late) for early, late in rated.values() if early and late)
