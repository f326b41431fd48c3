"""The body, coloured by on how many of the days with marks each area was marked, and the same in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from companion.charts import body_view, often_list
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

_KEY, _KEY_OF_ONE = Text("of {marked} days with marks"), Text("of 1 day with marks")
_IN_PART = Text("Striped: a part of that place")
_TITLES = {View.FRONT: Text("Front"), View.BACK: Text("Back"), View.BUTTOCKS: Text("Buttocks and hips")}
_LEFT, _RIGHT = Text("Your LEFT"), Text("Your RIGHT")
_SIDES = {View.FRONT: (_RIGHT, _LEFT), View.BACK: (_LEFT, _RIGHT), View.BUTTOCKS: (_LEFT, _RIGHT)}
"""What stands on the left and on the right of a picture. Seen from the front, the figure faces the person."""

_SHARE = {View.FRONT: 0.5, View.BACK: 0.5, View.BUTTOCKS: 0.74}
"""Width of a view as a share of its height."""

_TALL = {View.FRONT: 33.0, View.BACK: 33.0, View.BUTTOCKS: 27.0}
_HEAD, _LINE, _NAMES, _BETWEEN = 6.4, 1.5, 3.4, 2.5
"""All in em: a view at its largest, the title with the key, one more line of that, the names of a view, the space
between two views."""

_LEAST = 11.0
"""Width of a view in em, so that both sides can be named above it."""

_LIST_BESIDE, _THREE_BESIDE = 48.4, 47.0
"""Widths in em from which the list stands beside two views, and from which three views stand beside each other."""


def height(week: Week, width: float, manner: Manner) -> float:
    """What this chart needs at this width, in px."""
    em, views = manner.em, _views(week, manner)
    bottom = _head(_counts(week, manner), em) + max(place.bottom for _, place in _places(views, width, em))
    return bottom if _has_list_beside(views, width, em) else bottom + 2 * em + often_list.height(week, width, em)


def draw(canvas: Canvas, box: Box, week: Week, manner: Manner) -> None:
    """Draw it into ``box``, which is as high as ``height`` says."""
    em, views, counts = canvas.em, _views(week, manner), _counts(week, manner)
    heading(canvas, box, manner.say(TITLE))
    if week.area_days:
        _key(canvas, box.without(top=2.7 * em), counts[View.BACK], manner.say)
    inside, bottom = box.without(top=_head(counts, em)), 0.0
    for view, place in _places(views, box.width, em):
        _view(canvas, place.moved(inside.left, inside.top), view, counts[view], manner)
        bottom = max(bottom, place.bottom)
    if _has_list_beside(views, box.width, em):
        often_list.draw_beside(canvas, inside.without(left=box.width - often_list.WIDTH * em), week, manner)
    else:
        often_list.draw_below(canvas, inside.without(top=bottom + 2 * em), week, manner)


def named(week: Week, width: float, manner: Manner) -> int:
    """How many areas are named in words at this width."""
    if _has_list_beside(_views(week, manner), width, manner.em):
        return often_list.LISTED_BESIDE
    return often_list.listed_below(width, manner.em)


def _head(counts: Mapping[View, Count], em: float) -> float:
    """Height of the title with the key, in px."""
    return (_HEAD + (_LINE if counts[View.BACK].is_striped else 0.0)) * em


def _counts(week: Week, manner: Manner) -> dict[View, Count]:
    """What a view shows: the whole body also what was marked in a close-up, and that what it is part of."""
    own = week.area_days
    parts: dict[str, list[str]] = {}
    for area in manner.body:
        parts.setdefault(area.parent or "", []).append(area.id)
    as_part = [(own[parent], areas) for parent, areas in parts.items() if parent in own]
    near = Count(week.marked_days, own, own, as_part)
    far = Count(week.marked_days, on_the_body(week, manner.body), own)
    return {View.FRONT: far, View.BACK: far, View.BUTTOCKS: near}


def _views(week: Week, manner: Manner) -> tuple[View, ...]:
    """The whole body, and the close-up of the buttocks if anything in it was marked."""
    body = manner.body
    near = any(body[area].view is View.BUTTOCKS for area in week.area_days if area in body)
    return (View.FRONT, View.BACK, View.BUTTOCKS) if near else (View.FRONT, View.BACK)


def _places(views: tuple[View, ...], width: float, em: float) -> Iterator[tuple[View, Box]]:
    """Where each view stands, row by row from (0, 0)."""
    gap, top = _BETWEEN * em, 0.0
    columns = _columns(views, width, em)
    for start in range(0, len(views), columns):
        row = views[start : start + columns]
        unit = (_room(views, width, em) - (len(row) - 1) * gap) / sum(_widest(view) for view in row)
        left, tallest = 0.0, 0.0
        for view in row:
            wide = unit * _widest(view)
            place = Box(left, top, wide, em * _NAMES + min(em * _TALL[view], wide / _SHARE[view]))
            left, tallest = left + wide + gap, max(tallest, place.height)
            yield view, place
        top += tallest + gap


def _widest(view: View) -> float:
    """Width of a view at its largest, in em."""
    return _TALL[view] * _SHARE[view]


def _room(views: tuple[View, ...], width: float, em: float) -> float:
    """Width for the views."""
    return width - ((often_list.WIDTH + _BETWEEN) * em if _has_list_beside(views, width, em) else 0.0)


def _has_list_beside(views: tuple[View, ...], width: float, em: float) -> bool:
    return len(views) == 2 and width >= _LIST_BESIDE * em


def _columns(views: tuple[View, ...], width: float, em: float) -> int:
    """How many views stand beside each other; each needs room for the names of the sides."""
    if len(views) == 3 and width >= _THREE_BESIDE * em:
        return 3
    return 2 if width >= (2 * _LEAST + _BETWEEN) * em else 1


def _view(canvas: Canvas, box: Box, view: View, count: Count, manner: Manner) -> None:
    left, right = (manner.say(side) for side in _SIDES[view])
    _names(canvas, box, manner.say(_TITLES[view]), [left, right])
    body_view.draw(canvas, box.without(top=_NAMES * canvas.em), manner.figure.views[view], count)


def _key(canvas: Canvas, box: Box, count: Count, say: Say) -> None:
    em, step = canvas.em, 1.7 * canvas.em
    for days in range(1, count.marked + 1):
        place = Box(box.left + (days - 1) * step, box.top - 0.5 * em, step, em)
        canvas.bar(place, fill=count.shade(days, canvas.theme), outline="card")
        canvas.words(place.centre, box.top + 1.2 * em, str(days), colour="secondary", align="center")
    template, below = _KEY_OF_ONE if count.marked == 1 else _KEY, box.top + 2.6 * em
    words, right = say(template.filled(marked=count.marked)), box.left + count.marked * step + 0.6 * em
    if right + canvas.wide(words) <= box.right:
        canvas.words(right, box.top, words, colour="secondary")
    else:
        canvas.words(box.left, below, words, colour="secondary")
        below += _LINE * em
    if count.is_striped:
        canvas.words(box.left, below, say(_IN_PART), colour="secondary")


def _names(canvas: Canvas, box: Box, name: str, sides: list[str]) -> None:
    em = canvas.em
    canvas.words(box.centre, box.top + 0.6 * em, name, strong=True, align="center")
    out = min(box.width / 2, 8.2 * em)
    canvas.words(box.centre - out, box.top + 2.0 * em, sides[0], colour="secondary")
    canvas.words(box.centre + out, box.top + 2.0 * em, sides[1], colour="secondary", align="right")
