"""The parts of the pages that come from check-ins and questions, in words."""

from collections.abc import Iterator, Sequence
from itertools import chain, repeat

from companion.domain.body import Body
from companion.domain.check_in import KIND_WORDS, TRAVELS_WORDS, Kind
from companion.domain.dates import full, short
from companion.domain.mark_words import TRAVEL_PHRASES
from companion.domain.scales import SCALES
from companion.domain.text import Text
from companion.insights.visit_summary import AreaFinding, Quote, VisitSummary
from companion.reports.report import Lines, Table
from companion.reports.voice import Voice, days, decimal, spread

WHERE = Text("Where it hurts")
MEDIAN = Text("Median (range)")
"""Of the days; a day counts by its strongest mark or by the median of its answers."""

_ASK = Text("I ask for: {words}")
_GOAL = Text("I want to be able to: {words}")
_MARKED_ON = Text("Marked on {marked} of {noted} noted days.")
_ON_DAYS = Text("{what} ({days})")
_NONE = "–"

_WHOLE_WIDTH = 2.2
"""Of the page, in halves with some letters more, since nothing stands beside it."""

_KINDS_BESIDE = 2
"""How many kinds of pain stand beside an area."""

_ALWAYS = frozenset({Kind.NUMB, Kind.TINGLING})
"""Stand there however seldom they were noted: a provider asks for them first (product choice, to be confirmed)."""


def visit(summary: VisitSummary, voice: Voice) -> Lines | None:
    """What the person asks for, goals and open questions: it stands at the top."""
    most = voice.budget
    asks = [voice.filled(_ASK, summary.asks, _WHOLE_WIDTH)] if summary.asks else []
    goals = [voice.filled(_GOAL, goal.words, _WHOLE_WIDTH) for goal in summary.goals]
    questions = [voice.cut(question.words, _WHOLE_WIDTH) for question in summary.questions]
    lines = (*asks, *questions[: most.questions], *goals[: most.goals])
    count = len(asks) + len(questions) + len(goals)
    return Lines(title=voice.counted(Text("For this visit"), len(lines), count), lines=lines) if lines else None


def areas(summary: VisitSummary, body: Body, voice: Voice) -> Table | None:
    """The areas that hurt on most days, numbered as on the figure."""
    known = [one for one in summary.areas if one.area in body]
    shown = known[: voice.budget.areas]
    if not shown:
        return None
    return Table(
        title=voice.counted(WHERE, len(shown), len(known)),
        head=voice.heads(None, Text("Where, and how it feels"), Text("Days"), MEDIAN),
        rows=tuple((str(n), *_area(one, body, voice)) for n, one in enumerate(shown, start=1)),
        wide=(0, 1, 0, 0),
        note=voice.say(_MARKED_ON.filled(marked=len(summary.felt), noted=summary.noted_days)),
    )


def answers(summary: VisitSummary, voice: Voice) -> Table | None:
    """The other answers."""
    rows = tuple(
        (voice.say(SCALES[one.measure].name), str(one.days), _middle(one.median, one.lowest, one.highest))
        for one in summary.measures
    )
    if not rows:
        return None
    return Table(
        title=voice.say(Text("Other answers (10 is the worst)")),
        head=voice.heads(None, Text("Days"), MEDIAN),
        rows=rows,
        wide=(0, 0, 1),
    )


def quotes(title: Text, found: Sequence[Quote], voice: Voice) -> Lines | None:
    """The person's own words."""
    shown = found[: voice.budget.quotes]
    if not shown:
        return None
    lines = tuple(voice.dated(one.day, one.words) for one in shown)
    return Lines(title=voice.counted(title, len(shown), len(found)), lines=lines)


def kinds(summary: VisitSummary, voice: Voice) -> Lines | None:
    """How pain felt, and on how many days."""
    if not summary.kinds:
        return None
    said = tuple(
        voice.say(Text("{kind}: {days}", {"kind": KIND_WORDS[kind], "days": days(count)}))
        for kind, count in summary.kinds
    )
    return Lines(title=voice.say(Text("How pain felt")), lines=(", ".join(said),))


def by_day(summary: VisitSummary, voice: Voice) -> Table | None:
    """Each noted day in numbers: the middle of each answer."""
    measures = [one for one in SCALES if any(one in day.ratings for day in summary.days)]
    rows = tuple(
        (
            voice.say(short(day.date)),
            *(decimal(day.ratings[one].median) if one in day.ratings else _NONE for one in measures),
            voice.say(Text("bad day")) if day.bad_day else "",
        )
        for day in summary.days
        if day.noted
    )
    if not rows:
        return None
    head = ("", *(voice.say(SCALES[one].name) for one in measures), "")
    return Table(
        title=voice.say(Text("Day by day: the middle of each answer, 0 to 10 (10 is the worst)")),
        head=head,
        rows=rows,
        wide=(0,) * len(head),
    )


def by_week(summary: VisitSummary, voice: Voice) -> Table | None:
    """The average pain of each week, and from how many days."""
    weeks = [one for one in summary.pain.weeks if one.days]
    if not weeks:
        return None
    return Table(
        title=voice.say(Text("Average pain week by week, 0 to 10 (10 is the worst)")),
        head=voice.heads(Text("Week from"), Text("Average"), Text("Days with a number")),
        rows=tuple(
            (voice.say(full(one.first)), _NONE if one.average is None else f"{one.average:.1f}", str(one.days))
            for one in weeks
        ),
        wide=(0, 0, 0),
    )


def _area(one: AreaFinding, body: Body, voice: Voice) -> Iterator[str]:
    name = Text(body[one.area].label)
    feels = ", ".join(_feels(one, voice))
    about = "; ".join(part for part in (feels, ", ".join(_travels(one, voice))) if part)
    yield voice.say(Text("{area}: {about}", {"area": name, "about": about}) if about else name)
    yield str(one.days)
    yield _middle(one.median, one.lowest, one.highest)


def _middle(median: float, lowest: float, highest: float) -> str:
    return decimal(median) + (f" ({spread(lowest, highest)})" if lowest < highest else "")


def _feels(one: AreaFinding, voice: Voice) -> Iterator[str]:
    """The most frequent kinds; those a provider asks for first with their days, unless it was always so."""
    for number, (kind, count) in enumerate(one.kinds):
        if kind in _ALWAYS and count < one.days:
            yield voice.say(_ON_DAYS.filled(what=KIND_WORDS[kind], days=days(count)))
        elif kind in _ALWAYS or number < _KINDS_BESIDE:
            yield voice.say(KIND_WORDS[kind])


def _travels(one: AreaFinding, voice: Voice) -> Iterator[str]:
    for words, (end, count) in zip(chain([TRAVEL_PHRASES], repeat(TRAVELS_WORDS)), one.travels, strict=False):
        yield voice.say(_ON_DAYS.filled(what=words[end], days=days(count)))
