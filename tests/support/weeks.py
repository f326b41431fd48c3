"""Check-ins of made-up weeks: full, sparse, extreme and empty."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from uuid import uuid4

from companion.domain.check_in import CheckIn, Mark
from companion.domain.clock import Moment
from companion.domain.scales import Measure
from companion.insights.week import Week, summarise

MONDAY = date(2026, 11, 9)
NEXT_MONDAY = MONDAY + timedelta(days=7)
OTHERS: tuple[Measure, ...] = tuple(measure for measure in Measure if measure is not Measure.PAIN)


def moment(day: date, hour: int = 9) -> Moment:
    return Moment.of(datetime.combine(day, time(hour), tzinfo=UTC), "Etc/UTC")


def noted(
    day: date,
    pain: int | None = None,
    *,
    hour: int = 9,
    marks: Mapping[str, int] | None = None,
    kept: Moment | None = None,
    bad_day: bool = False,
    others: Mapping[Measure, int] | None = None,
) -> CheckIn:
    """One check-in about ``day``. ``others`` are the other ratings, ``marks`` strengths by area."""
    ratings = dict(others or {})
    if pain is not None:
        ratings[Measure.PAIN] = pain
    at = moment(day, hour)
    return CheckIn(
        id=uuid4(),
        at=at,
        kept_at=kept or at,
        ratings=ratings,
        marks=tuple(Mark(area=area, strength=strength) for area, strength in (marks or {}).items()),
        bad_day=bad_day,
        finished=True,
    )


_FULL = ((4, 5, 6), (3, 5), (5,), (6, 7, 8), (7, 7), (5, 4), (3, 4, 2))
_PLACES = (
    ("left_outer_hip", "left_buttock_lower", "left_low_back", "left_neck_back"),
    ("left_outer_hip", "left_buttock_lower", "right_shoulder_back"),
    ("left_outer_hip", "left_low_back"),
    ("left_outer_hip", "left_buttock_lower", "left_low_back", "left_thigh_back", "right_knee_front"),
    ("left_buttock_lower", "left_low_back", "left_thigh_back", "left_lower_belly"),
    ("left_outer_hip", "right_low_back", "left_calf"),
    ("left_outer_hip", "right_knee_front"),
)


def full(first: date = MONDAY) -> Iterator[CheckIn]:
    """One to three check-ins on each day, with everything answered."""
    for number, (values, places) in enumerate(zip(_FULL, _PLACES, strict=True)):
        day = first + timedelta(days=number)
        for turn, pain in enumerate(values):
            others = {m: min(10, max(0, pain + (number * 3 + n * 2 + turn) % 5 - 2)) for n, m in enumerate(OTHERS)}
            marks = {area: min(10, pain + 1) for area in places} if turn == 0 else {}
            yield noted(day, pain, hour=8 + 5 * turn, marks=marks, others=others)


def sparse(first: date = MONDAY) -> Iterator[CheckIn]:
    """Three days, one of them a bad day without a number."""
    yield noted(first, 4, others={Measure.TIREDNESS: 6}, marks={"left_outer_hip": 5})
    yield noted(first + timedelta(days=1), bad_day=True)
    yield noted(first + timedelta(days=4), 6, others={Measure.TIREDNESS: 3, Measure.SLEEP: 8})


def with_gaps(first: date = MONDAY) -> Iterator[CheckIn]:
    """Five days with two breaks in between."""
    days = {date.toordinal(first) + n for n in (0, 1, 3, 5, 6)}
    return (check_in for check_in in full(first) if check_in.at.day.toordinal() in days)


def extreme(first: date = MONDAY) -> Iterator[CheckIn]:
    """From no pain to the worst within each day."""
    for number in range(7):
        day = first + timedelta(days=number)
        worst = {"left_outer_hip": 10, "right_outer_hip": 10, "face": 10}
        low, high = (0, 10) if number % 2 else (10, 0)
        yield noted(day, low, hour=7, marks=worst, others=dict.fromkeys(OTHERS, low))
        yield noted(day, high, hour=21, others=dict.fromkeys(OTHERS, high))


def flat(first: date = MONDAY, value: int = 0) -> Iterator[CheckIn]:
    """The same number in everything on every day."""
    for number in range(7):
        yield noted(first + timedelta(days=number), value, others=dict.fromkeys(OTHERS, value))


def week_of(check_ins: Iterator[CheckIn] | list[CheckIn], *, first: date = MONDAY, today: date = NEXT_MONDAY) -> Week:
    return summarise(check_ins, [], first=first, today=today)
