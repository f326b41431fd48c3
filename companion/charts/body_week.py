"""The body, coloured by on how many of the noted days each area was marked, and the same in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.charts import body_view
from companion.charts.body_view import Count
from companion.charts.box import Box
from companion.charts.days import Say, heading
from companion.domain.body import View
from companion.domain.text import Text
from companion.insights.week import on_the_body

if TYPE_CHECKING:
    from companion.charts.canvas import Canvas
    from companion.charts.manner import Manner
    from companion.insights.week import Week

TITLE = Text("Where it hurt")

_KEY = Text("of {noted} noted days")
_DAYS = Text("{days} of {noted} days")
_MOST = Text("Marked most often")
_MORE = Text("and {count} more")
_NOTHING = Text("No place was marked.")
_VIEWS = {View.FRONT: Text("Front"), View.BACK: Text("Back")}
_LEFT, _RIGHT = Text("Your LEFT"), Text("Your RIGHT")
_SIDES = {View.FRONT: (_RIGHT, _LEFT), View.BACK: (_LEFT, _RIGHT)}
"""What stands on the left and on the right of a picture. Seen from the front, the figure faces the person."""

_LISTED_BESIDE, _LISTED_BELOW = 10, 6
"""How many areas are also named in words, by where the list stands."""

_HEAD, _NAMES, _TALL, _BETWEEN = 6.4, 3.4, 33.0, 2.5
_LIST, _ROW = 17.0, 3.2
"""All in em: the title with the key, the names of a view, the figure, the space between two views, the list."""

_LEAST = 11.0
"""Width of a view in em, so that both sides can be named above it."""

_SHARE = 0.5
"""Width of a view as a share of its height."""


def height(week: Week, width: float, em: float) -> float:
    """What this chart needs at this width, in px."""
    views = em * _HEAD + _rows(width, em) * _view_height(width, em) + (_rows(width, em) - 1) * _BETWEEN * em
    if _is_wide(width, em):
        return views
    listed = min(len(week.area_days), _LISTED_BELOW + 1)
    return views + em * (4.0 + listed * _ROW)


def draw(canvas: Canvas, box: Box, week: Week, manner: Manner) -> None:
    """Draw it into ``box``, which is as high as ``height`` says."""
    em, say = canvas.em, manner.say
    count = Count(week.noted_days, on_the_body(week, manner.body))
    heading(canvas, box, say(TITLE))
    if count.days:
        _key(canvas, box.without(top=2.7 * em), count, say)
    inside = box.without(top=_HEAD * em)
    for n, view in enumerate(_VIEWS):
        _view(canvas, _place(inside, em, n), view, count, manner)
    if _is_wide(box.width, em):
        _list(canvas, inside.without(left=box.width - _LIST * em), week, manner, _LISTED_BESIDE)
    else:
        views = _place(inside, em, len(_VIEWS) - 1).bottom - inside.top
        _list(canvas, inside.without(top=views + 2 * em), week, manner, _LISTED_BELOW)


def _place(inside: Box, em: float, number: int) -> Box:
    """Where a view stands: beside the one before it, or below."""
    wide, high = _view_width(inside.width, em), _view_height(inside.width, em)
    if _rows(inside.width, em) == 1:
        return Box(inside.left + number * (wide + _BETWEEN * em), inside.top, wide, high)
    return Box(inside.left, inside.top + number * (high + _BETWEEN * em), wide, high)


def _is_wide(width: float, em: float) -> bool:
    """Whether the list stands beside the figure."""
    return width >= (2 * 0.8 * _TALL * _SHARE + 2 * _BETWEEN + _LIST) * em


def _rows(width: float, em: float) -> int:
    """How many rows of views there are; beside each other, both need room for the names of the sides."""
    return 1 if width >= (2 * _LEAST + _BETWEEN) * em else len(_VIEWS)


def _view_width(width: float, em: float) -> float:
    if _rows(width, em) > 1:
        return width
    return (width - _BETWEEN * em - ((_LIST + _BETWEEN) * em if _is_wide(width, em) else 0.0)) / 2


def _view_height(width: float, em: float) -> float:
    """With the names above it."""
    return _NAMES * em + min(_TALL * em, _view_width(width, em) / _SHARE)


def _view(canvas: Canvas, box: Box, view: View, count: Count, manner: Manner) -> None:
    left, right = (manner.say(side) for side in _SIDES[view])
    _names(canvas, box, manner.say(_VIEWS[view]), [left, right])
    body_view.draw(canvas, box.without(top=_NAMES * canvas.em), manner.figure.views[view], count)


def _key(canvas: Canvas, box: Box, count: Count, say: Say) -> None:
    em, step = canvas.em, 1.7 * canvas.em
    for days in range(1, count.noted + 1):
        place = Box(box.left + (days - 1) * step, box.top - 0.5 * em, step, em)
        canvas.bar(place, fill=count.shade(days, canvas.theme), outline="card")
        canvas.words(place.centre, box.top + 1.2 * em, str(days), colour="secondary", align="center")
    words, right = say(Text(_KEY.english, {"noted": count.noted})), box.left + count.noted * step + 0.6 * em
    if right + canvas.wide(words) <= box.right:
        canvas.words(right, box.top, words, colour="secondary")
    else:
        canvas.words(box.left, box.top + 2.6 * em, words, colour="secondary")


def _names(canvas: Canvas, box: Box, name: str, sides: list[str]) -> None:
    em = canvas.em
    canvas.words(box.centre, box.top + 0.6 * em, name, strong=True, align="center")
    out = min(box.width / 2, 8.2 * em)
    canvas.words(box.centre - out, box.top + 2.0 * em, sides[0], colour="secondary")
    canvas.words(box.centre + out, box.top + 2.0 * em, sides[1], colour="secondary", align="right")


def _list(canvas: Canvas, box: Box, week: Week, manner: Manner, most: int) -> None:
    em, say, y = canvas.em, manner.say, box.top + 0.6 * canvas.em
    marked = [area.id for area in manner.body if area.id in week.area_days]
    often = sorted(marked, key=lambda area: -week.area_days[area])
    if not often:
        canvas.words(box.left, y, say(_NOTHING), colour="secondary")
        return
    canvas.words(box.left, y, say(_MOST), strong=True)
    for n, area in enumerate(often[:most]):
        row = Box(box.left, y + (2.0 + n * _ROW) * em, box.width, 0)
        _row(canvas, row, say(Text(manner.body[area].label)), Count(week.noted_days, week.area_days), area, say)
    if len(often) > most:
        words = say(Text(_MORE.english, {"count": len(often) - most}))
        canvas.words(box.left, y + (2.0 + most * _ROW) * em, words, colour="secondary")


def _row(canvas: Canvas, row: Box, name: str, count: Count, area: str, say: Say) -> None:
    em, days = canvas.em, count.days[area]
    canvas.words(row.left, row.top, name, size=min(1.0, 0.96 * row.width / canvas.wide(name)))
    step, top = min(1.2 * em, 0.5 * row.width / count.noted), row.top + 0.95 * em
    for n in range(count.noted):
        fill = "series1" if n < days else canvas.theme.mixed("line", "card", 0.6)
        canvas.bar(Box(row.left + n * step, top, step - 0.15 * em, 0.55 * em), fill=fill)
    words = say(Text(_DAYS.english, {"days": days, "noted": count.noted}))
    canvas.words(row.left + count.noted * step + 0.5 * em, top + 0.28 * em, words, colour="secondary")
