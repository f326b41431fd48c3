"""Puts the pages together from a summary."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from companion import __version__
from companion.domain.body import Body, Page, View
from companion.domain.clock import Moment
from companion.domain.dates import full, short, span
from companion.domain.mark_words import PAGE_NAMES, VIEW_NAMES
from companion.domain.scales import Measure
from companion.domain.text import Text
from companion.insights.visit_summary import Pain, VisitSummary
from companion.insights.week import DAYS
from companion.library.figure import Figure
from companion.reports import noted, treated
from companion.reports.body_svg import Drawn, drawings
from companion.reports.pain_svg import is_by_week, pain_days
from companion.reports.report import (
    BLANKS,
    EVERYTHING,
    PAGE_WORDS,
    Block,
    BodyBlock,
    Budget,
    Number,
    PainBlock,
    Part,
    Report,
    Say,
    ViewBlock,
    Wish,
)
from companion.reports.voice import Voice, days, some

_FOOT = Text("Noted by the person; no diagnosis. Each day counts once: answers by median, places by strongest mark.")
_NONE = "–"

_KEYS = {
    False: Text("Dot: median of the day. Bar: lowest to highest. Dashed line and number: average of the week."),
    True: Text("Dot: average of the week, where there are enough days. Bar: lowest to highest of the week."),
}
"""By whether weeks are drawn, not days."""

_CUT = Text("There is more than has room here. Each title says how much of it is shown.")

_NO_NUMBER = Text("×: noted without a number.")

COULD_DO = Text("What I could do, in my words")
HELPED = Text("Seemed to help, in my words")
NOTES = Text("My notes")

_CLOSE_UP = 0.54
"""Height of the close-up as a share of that of the body: about as wide as both thighs look beside it."""

MOST_DAYS = 62
"""Days that are listed one by one with the details; of a longer time, weeks are."""

_LEFT, _RIGHT = Text("LEFT"), Text("RIGHT")
_VIEWS: Mapping[View, tuple[Text, Text, Text]] = {
    View.FRONT: (VIEW_NAMES[View.FRONT], _RIGHT, _LEFT),
    View.BACK: (VIEW_NAMES[View.BACK], _LEFT, _RIGHT),
    View.BUTTOCKS: (PAGE_NAMES[Page.BUTTOCKS], _LEFT, _RIGHT),
}
"""What stands above a view, and at its left and right. Seen from the front, the figure faces the reader."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What pages are made from. ``drawn`` are the drawings of the body made of it so far, by the budget's numbers.

    Many lengths are tried until one fits, and a drawing costs more than all the words.
    """

    summary: VisitSummary
    body: Body
    figure: Figure
    made: Moment
    say: Say = str
    language: str = "en"
    is_example: bool = False
    drawn: dict[tuple[int, float], tuple[Drawn, ...]] = field(default_factory=dict, compare=False, repr=False)


def report(source: Source, wish: Wish, budget: Budget, on_details: Budget = EVERYTHING) -> Report:
    """The pages, as long as ``budget`` lets page one be, and ``on_details`` those after it."""
    voice, at_length = Voice(source.say, budget), Voice(source.say, on_details)
    say, summary, parts = source.say, source.summary, wish.parts
    visit = noted.visit(summary, voice) if Part.VISIT in parts else None
    body = _body(source, voice) if Part.BODY in parts else None
    columns = _columns(summary, parts, voice)
    shown = {visit, body.areas if body else None, *columns}
    details = _details(source, wish, at_length) if Part.DETAILS in parts else ()
    return Report(
        title=say(Text("Pain summary for a visit")),
        language=source.language,
        paper=wish.paper,
        name=wish.name,
        blanks=tuple(map(say, BLANKS[1:] if wish.name else BLANKS)),
        days=say(span(summary.first, summary.last)),
        period=say(_period(summary)),
        made=say(
            Text("Made on {day} with Companion {version}", {"day": full(source.made.day), "version": __version__})
        ),
        example=say(Text("Made-up example")) if source.is_example else "",
        visit=visit,
        pain=_pain(summary, say),
        body=body,
        columns=columns,
        foot=say(_FOOT),
        room=say(Text("Room for notes")),
        details_title=say(Text("Details")),
        details_note="" if on_details is EVERYTHING else say(_CUT),
        details=tuple(block for block in details if block not in shown),
        page_words=say(PAGE_WORDS),
    )


def _columns(summary: VisitSummary, parts: frozenset[Part], voice: Voice) -> tuple[Block, ...]:
    """Medicines come first: they stand below the places that hurt, in the wider column."""
    return some(
        [
            *_treated(summary, parts, voice),
            noted.answers(summary, voice) if Part.ANSWERS in parts else None,
            *_words(summary, parts, voice),
        ]
    )


def _words(summary: VisitSummary, parts: frozenset[Part], voice: Voice) -> tuple[Block | None, ...]:
    return (
        noted.quotes(COULD_DO, summary.could_do, voice) if Part.WORDS in parts else None,
        noted.quotes(HELPED, summary.helped, voice) if Part.WORDS in parts else None,
        treated.side_effects(summary, voice) if Part.MEDICINES in parts else None,
    )


def _treated(summary: VisitSummary, parts: frozenset[Part], voice: Voice) -> tuple[Block | None, ...]:
    return (
        treated.medicines(summary, voice, on_page_2=Part.DETAILS in parts) if Part.MEDICINES in parts else None,
        treated.tried(summary, voice) if Part.TRIED in parts else None,
        treated.criteria(summary, voice) if Part.CRITERIA in parts else None,
    )


def _details(source: Source, wish: Wish, voice: Voice) -> tuple[Block, ...]:
    """At more length. What stands on page one already is left out there; medicines begin on page 2, as said there."""
    summary, parts = source.summary, wish.parts
    medicines, *treated = _treated(summary, parts, voice)
    return some(
        [
            medicines,
            noted.visit(summary, voice) if Part.VISIT in parts else None,
            noted.areas(summary, source.body, voice) if Part.BODY in parts else None,
            noted.kinds(summary, voice) if Part.BODY in parts else None,
            *treated,
            *_words(summary, parts, voice),
            noted.quotes(NOTES, summary.notes, voice) if Part.NOTES in parts else None,
            noted.by_day(summary, voice) if len(summary.days) <= MOST_DAYS else noted.by_week(summary, voice),
        ]
    )


def _period(summary: VisitSummary) -> Text:
    """A journal that was begun lately is not one with gaps."""
    count = len(summary.days)
    values = {"span": span(summary.first, summary.last), "days": days(count), "noted": summary.noted_days}
    begun = next((day.date for day in summary.days if day.noted), summary.first)
    if begun - summary.first < timedelta(days=DAYS):
        return Text("{span}: {noted} of {days} noted", values)
    return Text("{span}: {noted} of {days} noted, from {day} on", values | {"day": short(begun)})


def _pain(summary: VisitSummary, say: Say) -> PainBlock:
    pain = summary.pain
    return PainBlock(
        title=say(Text("Pain, 0 to 10 (10 is the worst)")),
        numbers=_numbers(pain, summary.noted_days, say),
        sure=" ".join(map(say, (*_sure(pain), *_before(summary)))),
        drawing=pain_days(summary, say) if summary.noted_days else None,
        says=say(_says(pain)),
        key=" ".join(map(say, _key(summary))),
    )


def _key(summary: VisitSummary) -> Iterator[Text]:
    """What is on the drawing, and no more."""
    by_week = is_by_week(summary)
    yield _KEYS[by_week]
    if not by_week and any(day.noted and Measure.PAIN not in day.ratings for day in summary.days):
        yield _NO_NUMBER


def _numbers(pain: Pain, noted_days: int, say: Say) -> tuple[Number, ...]:
    none = Text("no number")
    worst = Text("on {days}", {"days": days(pain.worst_days)}) if pain.days else none
    least = Text("on {days}", {"days": days(pain.least_days)}) if pain.days else none
    found: tuple[tuple[Text, str | None, Text], ...] = (
        (Text("Average"), None if pain.average is None else f"{pain.average:.1f}", _from_how_many(pain)),
        (Text("Worst"), None if pain.worst is None else str(pain.worst), worst),
        (Text("Least"), None if pain.least is None else str(pain.least), least),
        (Text("Days I called bad"), str(pain.bad_days), Text("of {noted} noted", {"noted": noted_days})),
    )
    return tuple(Number(name=say(name), value=value or _NONE, about=say(about)) for name, value, about in found)


def _from_how_many(pain: Pain) -> Text:
    if pain.average is None:
        return Text("too few days")
    values = {"days": days(pain.average_days), "weeks": pain.weeks_with_average}
    return Text("{days} in 1 week", values) if values["weeks"] == 1 else Text("{days} in {weeks} weeks", values)


def _sure(pain: Pain) -> Iterator[Text]:
    """What the average does not rest on, if there is something."""
    enough, weeks = pain.weeks_with_average, len(pain.weeks)
    values = {"enough": enough, "weeks": weeks}
    if not enough:
        yield Text("An average needs 4 days with a number in a week. No week has them.")
    elif enough < weeks:
        yield Text("Average of {enough} of {weeks} weeks: those with 4 days or more.", values)


def _before(summary: VisitSummary) -> Iterator[Text]:
    """How it was in as many days before, where that can be compared."""
    before = summary.before
    if before and before.average is not None:
        values = {"days": days(len(summary.days)), "average": f"{before.average:.1f}", "worst": before.worst}
        yield Text("The {days} before: average {average}, worst {worst}.", values)


def _says(pain: Pain) -> Text:
    """The drawing in words."""
    if not pain.days:
        return Text("Pain day by day. No number was noted.")
    known = [Text("{average}", {"average": f"{one.average:.1f}"}) for one in pain.weeks if one.average is not None]
    weeks = ", ".join(map(str, known)) or "–"
    values = {"days": days(pain.days), "lowest": pain.least, "highest": pain.worst, "weeks": weeks}
    return Text("Pain on {days}, from {lowest} to {highest}. Averages of the weeks: {weeks}.", values)


def _body(source: Source, voice: Voice) -> BodyBlock | None:
    summary, say = source.summary, source.say
    listed = noted.areas(summary, source.body, voice)
    return BodyBlock(
        title=listed.title if listed else say(noted.WHERE),
        views=tuple(
            ViewBlock(
                **dict(zip(("name", "left", "right"), map(say, _VIEWS[one.view]), strict=True)),
                drawing=one.drawing,
            )
            for one in _drawn(source, voice.budget.areas, voice.budget.tall)
        ),
        says=say(_where(listed is not None)),
        areas=listed,
        key=" ".join(map(say, _body_key(summary, voice.budget))) if listed else say(Text("No place was marked.")),
    )


def _drawn(source: Source, numbered: int, tall: float) -> tuple[Drawn, ...]:
    if (numbered, tall) not in source.drawn:
        source.drawn[numbered, tall] = drawings(
            source.summary,
            numbered=numbered,
            figure=source.figure,
            body=source.body,
            tall={View.FRONT: tall, View.BACK: tall, View.BUTTOCKS: _CLOSE_UP * tall},
        )
    return source.drawn[numbered, tall]


def _body_key(summary: VisitSummary, budget: Budget) -> Iterator[Text]:
    yield Text("Darker: on more days.")
    if any(one.travels for one in summary.areas[: budget.areas]):
        yield Text("Arrow: where pain travels.")
    yield Text("Left and right are the person's own.")


def _where(marked: bool) -> Text:
    if not marked:
        return Text("The body from the front and the back. No place was marked.")
    return Text("The body, with the areas that hurt in grey. The list beside it says the same.")
