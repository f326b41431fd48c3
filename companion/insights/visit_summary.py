"""What a person noted in some days before a visit, in numbers and in their own words. It counts; it judges nothing.

A day is *noted* when anything was noted about it. Days without a note have no values: nothing is filled in, nothing
counts as zero. What was tried is told by how it was before and afterwards, never as what it did.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import mean, median

from companion.domain.check_in import CheckIn, Kind, TravelsTo
from companion.domain.criteria import Criteria
from companion.domain.journal_content import Content
from companion.domain.medicine import Medicine
from companion.domain.plan import Goal, Question, open_questions
from companion.domain.scales import Measure, to_a_tenth
from companion.domain.visit import Visit, VisitKind
from companion.insights.medicines_in_period import MedicineInPeriod, medicines_in
from companion.insights.tried import Tried, tried_in
from companion.insights.week import DAYS, Day, Spread, Week, summarise

USUAL = timedelta(days=28)
"""The usual period, which ends today: four weeks, so that each weekday counts the same (product choice)."""


@dataclass(frozen=True, slots=True)
class WeekPain:
    """Seven days up to ``last``, with the average pain of them, or None with too few days for one."""

    first: date
    last: date
    average: float | None
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pain:
    """Pain of the period, 0-10, 10 is worst.

    ``average`` is the mean of the daily medians, with one decimal, over ``average_days`` days of those weeks that have
    at least four days with a number; None if no week has. ``days`` are those with a number, ``worst_days`` and
    ``least_days`` those on which the number came up.
    """

    average: float | None
    average_days: int
    weeks: tuple[WeekPain, ...]
    days: int
    worst: int | None
    worst_days: int
    least: int | None
    least_days: int
    bad_days: int

    @property
    def weeks_with_average(self) -> int:
        """How many weeks have enough days."""
        return sum(week.average is not None for week in self.weeks)


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaFinding:
    """An area that hurt, tingled or was numb on ``days`` days, with each day's strongest mark: its median and range.

    Strengths are 0-10, 10 is worst. ``travels`` are the ends a pain from here was noted to travel to, the furthest
    first, with the number of days; a day counts by its furthest. ``kinds`` are how it felt, the most frequent first,
    with the number of days.
    """

    area: str
    days: int
    median: float
    lowest: int
    highest: int
    travels: tuple[tuple[TravelsTo, int], ...]
    kinds: tuple[tuple[Kind, int], ...]


@dataclass(frozen=True, slots=True)
class MeasureFinding:
    """The middle and the range of the daily medians of one measure, 0-10, lower is better, from ``days`` days."""

    measure: Measure
    median: float
    lowest: float
    highest: float
    days: int


@dataclass(frozen=True, slots=True)
class Quote:
    """The person's own words about a day."""

    day: date
    words: str


@dataclass(frozen=True, slots=True)
class Noticed(Quote):
    """What the person noticed, with the name of the ``medicine`` it was noted under, or ""."""

    medicine: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitSummary:
    """The days from ``first`` to ``last``, both included.

    ``before`` is the pain of as many days before, if there was a number. ``areas`` are the most frequent first, then
    the strongest; ``felt`` are those of each day on which any was. Words are the newest first. ``criteria`` are the
    newest whole answers of the period. ``asks`` is what the person wrote for the next appointment, ``questions`` are
    the open ones, the oldest first.
    """

    first: date
    last: date
    days: tuple[Day, ...]
    pain: Pain
    before: Pain | None
    areas: tuple[AreaFinding, ...]
    felt: tuple[frozenset[str], ...]
    kinds: tuple[tuple[Kind, int], ...]
    measures: tuple[MeasureFinding, ...]
    could_do: tuple[Quote, ...]
    helped: tuple[Quote, ...]
    notes: tuple[Quote, ...]
    tried: tuple[Tried, ...]
    medicines: tuple[MedicineInPeriod, ...]
    noticed: tuple[Noticed, ...]
    criteria: Criteria | None
    asks: str
    questions: tuple[Question, ...]
    goals: tuple[Goal, ...]

    @property
    def noted_days(self) -> int:
        """On how many days anything was noted."""
        return sum(day.noted for day in self.days)


def since_last_visit(visits: Iterable[Visit], today: date) -> date | None:
    """The day of the last appointment with a provider before today, if one took place."""
    met = [one.at.day for one in visits if one.kind is VisitKind.PROVIDER and one.took_place and one.at.day < today]
    return max(met, default=None)


def first_before(first: date, last: date) -> date:
    """The first of as many days before those from ``first`` to ``last``."""
    return date.fromordinal(max(2 * first.toordinal() - last.toordinal() - 1, 1))


def visit_summary(content: Content, *, first: date, last: date) -> VisitSummary:
    """What is known of the days from ``first`` to ``last``, both included. Records of other days are left out.

    Raises:
        ValueError: the last day is before the first.
    """
    if last < first:
        raise ValueError(f"{last} is before {first}")
    lived = content.between(first, last)
    told = _told(lived)
    weeks = _weeks(told, first, last)
    days = _days(weeks, first)
    return VisitSummary(
        first=first,
        last=last,
        days=days,
        pain=_pain(weeks, days),
        before=_before(content, first, last),
        areas=_areas(told),
        felt=_felt(told),
        kinds=_by_days(_kinds_by_day(told)),
        measures=tuple(_measures(days)),
        could_do=_quotes(told, "could_do"),
        helped=_quotes(told, "helped"),
        notes=_quotes(told, "note"),
        tried=tried_in(lived),
        medicines=medicines_in(content, first=first, last=last),
        noticed=_noticed(lived, content.medicines),
        criteria=_newest_whole(lived.criteria),
        asks=_asks(content.visits, last),
        questions=open_questions(content.questions),
        goals=tuple(goal for goal in content.goals if goal.reached is None),
    )


def _told(content: Content) -> list[CheckIn]:
    return [one for one in content.check_ins if not one.is_empty]


def _before(content: Content, first: date, last: date) -> Pain | None:
    if first == date.min:
        return None
    begin, end = first_before(first, last), first - timedelta(days=1)
    weeks = _weeks(_told(content.between(begin, end)), begin, end)
    pain = _pain(weeks, _days(weeks, begin))
    return pain if pain.days else None


def _weeks(check_ins: list[CheckIn], first: date, last: date) -> list[Week]:
    """Whole weeks back from the last day, the oldest first; the first may begin before the period."""
    count = -(-((last - first).days + 1) // DAYS)
    starts = [last - timedelta(days=DAYS * n - 1) for n in range(count, 0, -1)]
    by_week: dict[date, list[CheckIn]] = {start: [] for start in starts}
    for one in check_ins:
        by_week[starts[(one.at.day - starts[0]).days // DAYS]].append(one)
    return [summarise(noted, (), first=start, today=last) for start, noted in by_week.items()]


def _days(weeks: list[Week], first: date) -> tuple[Day, ...]:
    return tuple(day for week in weeks for day in week.days if day.date >= first)


def _pain(weeks: list[Week], days: tuple[Day, ...]) -> Pain:
    rated = [spread for day in days if (spread := day.ratings.get(Measure.PAIN))]
    enough = [spread.median for week in weeks if week.average is not None for spread in _rated(week)]
    worst, least = max((one.highest for one in rated), default=None), min((one.lowest for one in rated), default=None)
    return Pain(
        average=to_a_tenth(mean(enough)) if enough else None,
        average_days=len(enough),
        weeks=tuple(
            WeekPain(max(week.first, days[0].date), week.last, week.average, len(_rated(week))) for week in weeks
        ),
        days=len(rated),
        worst=worst,
        worst_days=sum(one.highest == worst for one in rated),
        least=least,
        least_days=sum(one.lowest == least for one in rated),
        bad_days=sum(day.bad_day for day in days),
    )


def _rated(week: Week) -> list[Spread]:
    return [spread for spread in week.of(Measure.PAIN) if spread]


def _measures(days: tuple[Day, ...]) -> Iterator[MeasureFinding]:
    for measure in Measure:
        medians = [day.ratings[measure].median for day in days if measure in day.ratings]
        if medians and measure is not Measure.PAIN:
            yield MeasureFinding(measure, float(median(medians)), min(medians), max(medians), len(medians))


def _areas(check_ins: list[CheckIn]) -> tuple[AreaFinding, ...]:
    strengths: dict[str, dict[date, int]] = {}
    travels: dict[str, dict[date, TravelsTo]] = {}
    kinds: dict[str, dict[date, set[Kind]]] = {}
    for day, mark in ((one.at.day, mark) for one in check_ins for mark in one.marks if mark.is_felt):
        its = strengths.setdefault(mark.area, {})
        its[day] = max(mark.strength, its.get(day, 0))
        kinds.setdefault(mark.area, {}).setdefault(day, set()).update(mark.kinds)
        if mark.travels_to:
            of_area = travels.setdefault(mark.area, {})
            of_area[day] = _furthest({mark.travels_to, of_area.get(day, mark.travels_to)})
    found = [_area(area, its, travels.get(area, {}), kinds[area]) for area, its in strengths.items()]
    return tuple(sorted(found, key=lambda one: (-one.days, -one.median, one.area)))


def _area(
    area: str, strengths: Mapping[date, int], travels: Mapping[date, TravelsTo], kinds: Mapping[date, set[Kind]]
) -> AreaFinding:
    values = strengths.values()
    return AreaFinding(
        area=area,
        days=len(values),
        median=float(median(values)),
        lowest=min(values),
        highest=max(values),
        travels=tuple(sorted(Counter(travels.values()).items(), key=lambda one: -list(TravelsTo).index(one[0]))),
        kinds=_by_days(kinds),
    )


def _furthest(ends: Iterable[TravelsTo]) -> TravelsTo:
    return max(ends, key=list(TravelsTo).index)


def _felt(check_ins: list[CheckIn]) -> tuple[frozenset[str], ...]:
    by_day: dict[date, set[str]] = {}
    for one in check_ins:
        by_day.setdefault(one.at.day, set()).update(mark.area for mark in one.marks if mark.is_felt)
    return tuple(frozenset(areas) for areas in by_day.values() if areas)


def _kinds_by_day(check_ins: list[CheckIn]) -> Mapping[date, set[Kind]]:
    found: dict[date, set[Kind]] = {}
    for one in check_ins:
        for mark in one.marks:
            if mark.is_felt:
                found.setdefault(one.at.day, set()).update(mark.kinds)
    return found


def _by_days(kinds: Mapping[date, set[Kind]]) -> tuple[tuple[Kind, int], ...]:
    """Each kind with the number of days, the most frequent first, else in the order they are listed everywhere."""
    counted = Counter(kind for of_day in kinds.values() for kind in of_day)
    return tuple(sorted(counted.items(), key=lambda one: (-one[1], list(Kind).index(one[0]))))


def _quotes(check_ins: list[CheckIn], name: str) -> tuple[Quote, ...]:
    """The newest first; the same words only once."""
    newest_first = sorted(check_ins, key=lambda one: one.at.order, reverse=True)
    found: dict[str, Quote] = {}
    for one in newest_first:
        words = getattr(one, name).strip()
        if words and words.casefold() not in found:
            found[words.casefold()] = Quote(one.at.day, words)
    return tuple(found.values())


def _noticed(lived: Content, medicines: Iterable[Medicine]) -> tuple[Noticed, ...]:
    """The newest first. A medicine may have ended before."""
    names = {one.id: one.name for one in medicines}
    return tuple(
        Noticed(one.at.day, one.words, names.get(one.medicine, "") if one.medicine else "")
        for one in reversed(lived.side_effects)
    )


def _newest_whole(criteria: Iterable[Criteria]) -> Criteria | None:
    whole = (one for one in criteria if one.is_whole)
    return max(whole, key=lambda one: one.at.instant, default=None)


def _asks(visits: Iterable[Visit], last: date) -> str:
    """What was written for the next appointment with a provider for which something was, from the last day on."""
    planned = (one for one in visits if one.kind is VisitKind.PROVIDER and not one.took_place and one.at.day >= last)
    following = min((one for one in planned if one.ask.strip()), key=lambda one: one.at.instant, default=None)
    return following.ask.strip() if following else ""
