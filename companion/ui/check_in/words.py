"""What was answered in a check-in, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from companion.domain.check_in import CheckIn, Mark
from companion.domain.scales import PAIN_WORDS, SCALES, Measure
from companion.domain.text import Text
from companion.ui.words import glimpse, joined, said

if TYPE_CHECKING:
    from companion.domain.body import Body

FIRST_MARKS = 3
"""Marks that a card or a list names; the others are counted."""

LONGER = 200
"""Letters of a text where there is more room than on one line of the page."""


def pain_words(strength: int) -> str:
    """Such as "6 – hard to ignore"."""
    return said(Text("{number} – {words}", {"number": strength, "words": PAIN_WORDS[strength]}))


def rating_words(measure: Measure, value: int) -> str:
    """Such as "Pain 6 – hard to ignore", "Poor sleep 8"."""
    of = pain_words(value) if measure is Measure.PAIN else value
    return said(Text("{what} {number}", {"what": SCALES[measure].name, "number": of}))


def other_ratings_words(check_in: CheckIn) -> str:
    """All ratings but the pain, in the order they are asked: "Tiredness 6, Poor sleep 8"."""
    given = [measure for measure in Measure if measure in check_in.ratings and measure is not Measure.PAIN]
    return ", ".join(rating_words(measure, check_in.ratings[measure]) for measure in given)


def marks_words(check_in: CheckIn, body: Body, *, most: int | None = None) -> str:
    """The marks, each in words; with ``most`` the others are only counted."""
    return "; ".join(_marks(check_in, body, most))


def marks_in_lines(check_in: CheckIn, body: Body, *, most: int) -> str:
    """The marks below each other."""
    return "\n".join(_marks(check_in, body, most))


def answers(check_in: CheckIn, body: Body) -> Iterator[tuple[str, str]]:
    """Each part that was answered: what it is called, and the answer, long texts only begun."""
    pain = check_in.ratings.get(Measure.PAIN)
    parts = (
        (SCALES[Measure.PAIN].name, "" if pain is None else pain_words(pain)),
        (Text("Where it hurts"), marks_words(check_in, body)),
        (Text("How you are"), other_ratings_words(check_in)),
        (Text("What you could do"), glimpse(check_in.could_do, LONGER)),
        (Text("What seemed to help"), glimpse(check_in.helped, LONGER)),
        (Text("Note"), glimpse(check_in.note, LONGER)),
    )
    yield from ((said(name), answer) for name, answer in parts if answer)


def in_short(check_in: CheckIn) -> str:
    """What a list says first: whether it was a bad day, and the pain."""
    pain = check_in.ratings.get(Measure.PAIN)
    return joined(
        said(Text("Bad day")) if check_in.bad_day else "",
        "" if pain is None else rating_words(Measure.PAIN, pain),
    )


def the_rest(check_in: CheckIn, body: Body) -> str:
    """What else was answered."""
    texts = (glimpse(text) for text in (check_in.could_do, check_in.helped, check_in.note))
    return joined(marks_words(check_in, body, most=FIRST_MARKS), other_ratings_words(check_in), *texts)


def in_one_line(check_in: CheckIn, body: Body) -> str:
    """All of it."""
    return joined(in_short(check_in), the_rest(check_in, body))


def standing(check_in: CheckIn) -> str:
    """What is to be known about the check-in itself."""
    return joined(
        said(Text("Noted later")) if check_in.noted_later else "",
        "" if check_in.is_whole else said(Text("Unfinished")),
    )


def _marks(check_in: CheckIn, body: Body, most: int | None) -> Iterable[str]:
    yield from (_mark(mark, body) for mark in check_in.marks[:most])
    more = len(check_in.marks[most:]) if most is not None else 0
    if more:
        yield said(Text("and {count} more", {"count": more}))


def _mark(mark: Mark, body: Body) -> str:
    """An area that is not on today's figure goes by its id."""
    from companion.domain.mark_words import describe

    if mark.area in body:
        return said(describe(mark, body[mark.area]))
    return said(Text("{what} {number}", {"what": mark.area.replace("_", " "), "number": mark.strength}))
