"""Pain on each day of a week: the middle value as a dot, from the lowest to the highest a soft bar behind it."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING

from companion.charts.box import Box
from companion.charts.days import Grid, Say, below_heading, heading, number, runs
from companion.domain.dates import WEEKDAYS_SHORT
from companion.domain.scales import BAND_NAMES, BANDS, Band, Measure
from companion.domain.text import Text

if TYPE_CHECKING:
    from companion.charts.canvas import Canvas
    from companion.charts.manner import Manner
    from companion.insights.week import Day, Spread, Week
    from companion.library.theme import Theme

TITLE = Text("Pain 0–10 (lower is better ↓)")

_MIDDLE = Text("the day's middle number")
_RANGE = Text("lowest to highest")
_NO_NOTE = Text("no note")
_NO_NUMBER = Text("no number")
_BAD_DAY = Text("bad day")
_TODAY = Text("today")

_TINTS = {Band.NONE: (0, 0.0), Band.MILD: (2, 0.22), Band.MODERATE: (5, 0.20), Band.SEVERE: (8, 0.20)}
"""The strength whose colour a band is tinted with, and how much of it."""

_MORE_IN_THE_DARK = 1.5
"""Dark colours on a dark card are hard to tell apart."""

_KEY_IN_ONE_LINE, _WORDS_IN_ONE_LINE, _NAMES_OUTSIDE, _NAMES_IN_PAIRS = 26.0, 38.0, 22.0, 18.0
"""Widths in em."""

_KEY_ROW = 1.6
"""Height of a row of the key, in em."""

_ROW = 1.65
"""Height of one point of the scale, in em: a dot with its number, and air."""


def height(_: Week, width: float, manner: Manner) -> float:
    """What this chart needs at this width, in px; the same for every week."""
    em = manner.em
    return em * (_head(width, em) + 11 * _ROW + _foot(width, em))


def draw(canvas: Canvas, box: Box, week: Week, manner: Manner) -> None:
    """Draw it into ``box``, which is as high as ``height`` says."""
    em, say = canvas.em, manner.say
    heading(canvas, box, say(TITLE))
    _key(canvas, box.without(top=(2.1 + below_heading(box.width, em)) * em), say)
    names = max(canvas.wide(say(name)) for name in BAND_NAMES.values()) + em
    beside = box.width >= _NAMES_OUTSIDE * em
    plot = box.without(left=2.0 * em, top=_head(box.width, em) * em, right=names if beside else 0.0)
    grid = Grid(Box(plot.left, plot.top, plot.width, 11 * _ROW * em))
    _bands(canvas, grid)
    if beside:
        _band_names(canvas, grid, say)
    else:
        _band_key(canvas, box.without(top=(_head(box.width, em) - _band_rows(box.width, em) * _KEY_ROW) * em), say)
    _values(canvas, grid, week.of(Measure.PAIN), say)
    _days(canvas, grid, week, say)


def _head(width: float, em: float) -> float:
    """Height above the plot in em: where it is narrow, the key has more lines."""
    key = 5.5 if width < _KEY_IN_ONE_LINE * em else 3.9
    return below_heading(width, em) + key + _band_rows(width, em) * _KEY_ROW


def _band_rows(width: float, em: float) -> int:
    """Rows of the key that name the bands: none where their names have room beside the plot."""
    if width >= _NAMES_OUTSIDE * em:
        return 0
    return len(BANDS) // _bands_in_a_row(width, em)


def _bands_in_a_row(width: float, em: float) -> int:
    return 2 if width >= _NAMES_IN_PAIRS * em else 1


def _foot(width: float, em: float) -> float:
    """Height below the plot in em: where it is narrow, what is said of a day has two lines."""
    return 6.0 if width < _WORDS_IN_ONE_LINE * em else 4.7


def _key(canvas: Canvas, box: Box, say: Say) -> None:
    em = canvas.em
    x, y = box.left, box.top + 0.6 * em
    canvas.dot(x + 0.5 * em, y, 0.42 * em, fill=canvas.theme.pain[4], outline="text", width=_thin(em))
    canvas.words(x + 1.3 * em, y, say(_MIDDLE), colour="secondary")
    x += 1.3 * em + canvas.wide(say(_MIDDLE)) + 2.6 * em
    if x + 1.1 * em + canvas.wide(say(_RANGE)) > box.right:
        x, y = box.left + 0.2 * em, y + _KEY_ROW * em
    _bar(canvas, x + 0.35 * em, y - 0.55 * em, y + 0.55 * em, 0.35 * em)
    canvas.words(x + 1.1 * em, y, say(_RANGE), colour="secondary")


def _bands(canvas: Canvas, grid: Grid) -> None:
    em, box = canvas.em, grid.box
    for band, (low, high) in BANDS.items():
        place = Box(box.left, grid.y(high + 0.5), box.width, (high - low + 1) * grid.point)
        canvas.bar(place, fill=tint(band, canvas.theme))
    for rating in (0, 5, 10):
        canvas.line([(box.left, grid.y(rating)), (box.right, grid.y(rating))], colour="line", width=1)
        canvas.words(box.left - 0.7 * em, grid.y(rating), str(rating), colour="secondary", align="right")


def tint(band: Band, theme: Theme) -> str:
    """The colour behind the numbers of a band."""
    strength, share = _TINTS[band]
    return theme.tinted(strength, "card", share * (_MORE_IN_THE_DARK if theme.dark else 1.0))


def _band_names(canvas: Canvas, grid: Grid, say: Say) -> None:
    """Beside the plot."""
    x = grid.box.right + 0.8 * canvas.em
    for band, (low, high) in BANDS.items():
        canvas.words(x, grid.y((low + high) / 2), say(BAND_NAMES[band]), colour="secondary")


def _band_key(canvas: Canvas, box: Box, say: Say) -> None:
    """Above the plot, where all of its columns are needed for the days: from the highest band to the lowest."""
    em, beside = canvas.em, _bands_in_a_row(box.width, canvas.em)
    for n, band in enumerate(sorted(BANDS, key=BANDS.__getitem__, reverse=True)):
        x, y = box.left + 0.1 * em + n % beside * box.width / beside, box.top + (0.4 + n // beside * _KEY_ROW) * em
        swatch = Box(x, y - 0.45 * em, 0.9 * em, 0.9 * em)
        canvas.bar(swatch, fill=tint(band, canvas.theme), outline="secondary", width=_thin(em) * 0.7)
        canvas.words(x + 1.2 * em, y, f"{_numbers(band)} {say(BAND_NAMES[band])}", colour="secondary")


def _numbers(band: Band) -> str:
    low, high = BANDS[band]
    return str(low) if low == high else f"{low}–{high}"


def _values(canvas: Canvas, grid: Grid, pains: tuple[Spread | None, ...], say: Say) -> None:
    em = canvas.em
    radius = min(0.92 * em, 0.34 * grid.column)
    for run in runs(pains):
        for day, spread in run:
            _range(canvas, grid, day, spread, radius)
    for run in runs(pains):
        canvas.line([(grid.x(day), grid.y(s.median)) for day, s in run], colour="secondary", width=_thin(em) * 1.4)
        for day, spread in run:
            _value(canvas, grid.x(day), grid.y(spread.median), spread.median, radius, say)


def _range(canvas: Canvas, grid: Grid, day: int, spread: Spread, radius: float) -> None:
    """Ends on the values; wider than the dot, which would hide a range of one point."""
    if spread.lowest < spread.highest:
        _bar(canvas, grid.x(day), grid.y(spread.highest), grid.y(spread.lowest), radius + 0.25 * canvas.em)


def _value(canvas: Canvas, x: float, y: float, value: float, radius: float, say: Say) -> None:
    """A half has the colour of the higher number: pain is never shown milder than it was."""
    strength, theme = floor(value + 0.5), canvas.theme
    canvas.dot(x, y, radius, fill=theme.pain[strength], outline="text", width=_thin(canvas.em))
    if radius >= 0.75 * canvas.em:
        ink = theme.pain_text[strength]
        canvas.words(x, y, number(value, say), size=0.86, colour=ink, strong=True, align="center")


def _days(canvas: Canvas, grid: Grid, week: Week, say: Say) -> None:
    y, em = grid.box.bottom, canvas.em
    names = _names(canvas, [say(WEEKDAYS_SHORT[day.date.weekday()]) for day in week.days], grid.column)
    for n, day in enumerate(week.days):
        x, is_today = grid.x(n), day.date == week.today
        colour = "accent" if is_today else "text" if day.date < week.today else "secondary"
        canvas.words(x, y + 1.2 * em, names[n], colour=colour, strong=is_today, align="center")
        colour = "accent" if is_today else "secondary"
        canvas.words(x, y + 2.5 * em, str(day.date.day), colour=colour, strong=is_today, align="center")
        is_open = Measure.PAIN not in day.ratings and (day.noted or day.date < week.today)
        if is_open:
            canvas.line([(x, y - 0.35 * em), (x, y + 0.35 * em)], colour="secondary", width=_thin(em))
        if day.bad_day or is_open:
            _below(canvas, grid, n, say(_word(day)), "secondary")
        elif is_today:
            _below(canvas, grid, n, say(_TODAY), "accent")


def _names(canvas: Canvas, names: list[str], room: float) -> list[str]:
    """The names of the days, or their first letters where one of them has no room."""
    fits = all(canvas.wide(name, strong=True) < 0.95 * room for name in names)
    return names if fits else [name[:1] for name in names]


def _below(canvas: Canvas, grid: Grid, day: int, words: str, colour: str) -> None:
    """In one line, in one for each word where there is no room for that, or not at all."""
    em, room = canvas.em, 0.98 * grid.column
    lines = [words] if canvas.wide(words) < room else words.split(" ", 1)
    if any(canvas.wide(line) > room for line in lines):
        return
    for n, line in enumerate(lines):
        canvas.words(grid.x(day), grid.box.bottom + (3.9 + 1.3 * n) * em, line, colour=colour, align="center")


def _word(day: Day) -> Text:
    """What to say of a bad day, and of one without a pain value."""
    if day.bad_day:
        return _BAD_DAY
    return _NO_NUMBER if day.noted else _NO_NOTE


def _bar(canvas: Canvas, x: float, top: float, bottom: float, half: float) -> None:
    """The soft bar from the lowest to the highest. Its outline can be told from any band."""
    soft = canvas.theme.mixed("text", "card", 0.16)
    box = Box(x - half, top, 2 * half, bottom - top)
    canvas.bar(box, fill=soft, outline="secondary", round_by=0.4 * canvas.em, width=_thin(canvas.em) * 0.7)


def _thin(em: float) -> float:
    return 1.5 * em / 16
