"""What was answered in a check-in, in words."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from companion.domain.body import Body
from companion.domain.check_in import CheckIn, Mark
from companion.domain.mark_words import describe
from companion.domain.scales import PAIN_WORDS, SCALES, Measure
from companion.ui.words import said

FIRST_MARKS = 3
GLIMPSE = 68
"""Letters of a text that a card shows; they fit on one line of the page."""


LONGER = 200
"""Letters of a text where there is more room."""


def _tr(english: str) -> str:
    return QCoreApplication.translate("Companion", english)


def rating_words(measure: Measure, value: int) -> str:
    """Such as "Pain 6 – hard to ignore", "Sleep 8"."""
    name = said(SCALES[measure].name)
    if measure is Measure.PAIN:
        return _tr("{what} {number} – {words}").format(what=name, number=value, words=said(PAIN_WORDS[value]))
    return _tr("{what} {number}").format(what=name, number=value)


def other_ratings_words(check_in: CheckIn) -> str:
    """All ratings but the pain, in the order they are asked: "Tiredness 6, Sleep 8"."""
    given = [m for m in Measure if m in check_in.ratings and m is not Measure.PAIN]
    return ", ".join(rating_words(measure, check_in.ratings[measure]) for measure in given)


def mark_words(mark: Mark, body: Body) -> str:
    """Such as "left outer hip 6, tingling". An area that is not on today's figure goes by its id."""
    if mark.area in body:
        return said(describe(mark, body[mark.area]))
    return _tr("{what} {number}").format(what=mark.area.replace("_", " "), number=mark.strength)


def marks_words(check_in: CheckIn, body: Body, *, most: int | None = None) -> str:
    """The marks, each in words; with ``most`` the others are only counted."""
    return "; ".join(_marks(check_in, body, most))


def marks_in_lines(check_in: CheckIn, body: Body, *, most: int) -> str:
    """The marks below each other."""
    return "\n".join(_marks(check_in, body, most))


def _marks(check_in: CheckIn, body: Body, most: int | None) -> Iterator[str]:
    yield from (mark_words(mark, body) for mark in check_in.marks[:most])
    more = len(check_in.marks[most:]) if most is not None else 0
    if more:
        yield _tr("and {count} more").format(count=more)


def glimpse(text: str, letters: int = GLIMPSE) -> str:
    """The beginning of a text, on one line."""
    line = " ".join(text.split())
    if len(line) <= letters:
        return line
    return line[:letters].rsplit(" ", 1)[0].rstrip(" .,;:") + "…"


def answers(check_in: CheckIn, body: Body) -> Iterator[tuple[str, str]]:
    """Each part that was answered: what it is called, and the answer, long texts only begun."""
    if (pain := check_in.ratings.get(Measure.PAIN)) is not None:
        yield (
            said(SCALES[Measure.PAIN].name),
            _tr("{number} – {words}").format(number=pain, words=said(PAIN_WORDS[pain])),
        )
    parts = (
        (_tr("Where it hurts"), marks_words(check_in, body)),
        (_tr("How you are"), other_ratings_words(check_in)),
        (_tr("What you could do"), glimpse(check_in.could_do, LONGER)),
        (_tr("What seemed to help"), glimpse(check_in.helped, LONGER)),
        (_tr("Note"), glimpse(check_in.note, LONGER)),
    )
    yield from (part for part in parts if part[1])


def in_short(check_in: CheckIn) -> str:
    """What a list says first: the pain, and whether it was a bad day."""
    pain = check_in.ratings.get(Measure.PAIN)
    parts = (
        _tr("Bad day") if check_in.bad_day else "",
        rating_words(Measure.PAIN, pain) if pain is not None else "",
    )
    return " · ".join(part for part in parts if part)


def the_rest(check_in: CheckIn, body: Body) -> str:
    """What else was answered."""
    parts = (
        marks_words(check_in, body, most=FIRST_MARKS),
        other_ratings_words(check_in),
        *(glimpse(text) for text in (check_in.could_do, check_in.helped, check_in.note)),
    )
    return " · ".join(part for part in parts if part)


def in_one_line(check_in: CheckIn, body: Body) -> str:
    """All of it."""
    return " · ".join(part for part in (in_short(check_in), the_rest(check_in, body)) if part)


def standing(check_in: CheckIn) -> Iterator[str]:
    """What is to be known about the check-in itself."""
    if check_in.noted_later:
        yield _tr("Noted later")
    if not check_in.finished:
        yield _tr("Unfinished")
