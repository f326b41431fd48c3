"""The body as a drawing in grey: what hurt on how many days, with the numbers of the list, and where pain travels."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from companion.domain.body import Body, View
from companion.domain.check_in import TravelsTo
from companion.insights.visit_summary import AreaFinding, VisitSummary
from companion.library.figure import Figure, Path, Picture, Weight
from companion.reports.geometry import Point, apart, deepest, way_down
from companion.reports.svg import Drawing, Label, element

_PALEST, _DARKEST = 0.92, 0.45
"""Lightness of an area that hurt on almost none and on all of the days; a number on white stands on it."""

_BADGE = 2.2
"""Radius of what a number stands on, in mm."""

_LINES = {Weight.FAINT: "#d8d8d8", Weight.SOFT: "#b8b8b8"}
_WHOLE = (View.FRONT, View.BACK)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A view and its drawing."""

    view: View
    drawing: Drawing


@dataclass(frozen=True, slots=True)
class _Looks:
    """What stands in a view: shade (0-1) by area, the numbers by area, and ways of pain from an area."""

    shades: dict[str, float] = field(default_factory=dict)
    numbers: dict[str, list[int]] = field(default_factory=dict)
    ways: dict[str, TravelsTo] = field(default_factory=dict)


def drawings(
    summary: VisitSummary, *, numbered: int, figure: Figure, body: Body, tall: Mapping[View, float]
) -> tuple[Drawn, ...]:
    """Front and back, and the close-up of the buttocks if something in it hurt.

    The first ``numbered`` areas get their number, and the way of a pain that travels from there.
    ``tall`` is how high each view will be, in mm.
    """
    known = [one for one in summary.areas if one.area in body]
    looks = _looks(known, _shares(summary, body), numbered, body)
    _add_parts(looks[View.BUTTOCKS], known, len(summary.felt), body)
    near = any(body[one.area].view is View.BUTTOCKS for one in known)
    views = (*_WHOLE, View.BUTTOCKS) if near else _WHOLE
    return tuple(_drawn(view, figure.views[view], looks[view], tall[view]) for view in views)


def _shares(summary: VisitSummary, body: Body) -> dict[str, float]:
    """On how much of the days with marks (0-1) each area was felt; that of a whole is felt wherever a part of it is."""
    counted: Counter[str] = Counter()
    for areas in summary.felt:
        known = [body[area] for area in areas if area in body]
        counted.update({place for area in known for place in (area.id, area.parent or area.id)})
    return {place: count / len(summary.felt) for place, count in counted.items()}


def _looks(areas: list[AreaFinding], shares: Mapping[str, float], numbered: int, body: Body) -> dict[View, _Looks]:
    looks = {view: _Looks() for view in (*_WHOLE, View.BUTTOCKS)}
    for number, one in enumerate(areas, start=1):
        area = body[one.area]
        whole = area.parent or area.id
        for place in {area.id, whole}:
            view = looks.get(body[place].view)
            if view:
                view.shades[place] = shares[place]
        shown = area.id if area.view in looks else whole
        if number > numbered:
            continue
        looks[body[shown].view].numbers.setdefault(shown, []).append(number)
        if one.travels:
            ways, (furthest, _) = looks[body[whole].view].ways, one.travels[0]
            ways[whole] = max(furthest, ways.get(whole, furthest), key=list(TravelsTo).index)
    return looks


def _add_parts(near: _Looks, areas: list[AreaFinding], marked_days: int, body: Body) -> None:
    """Each part in the close-up is felt at least as often as what it is a part of was marked as a whole."""
    whole = {one.area: one.days / marked_days for one in areas}
    for part in body:
        if part.view is View.BUTTOCKS and (share := whole.get(part.parent or "")):
            near.shades[part.id] = max(share, near.shades.get(part.id, 0.0))


def _drawn(view: View, picture: Picture, looks: _Looks, tall: float) -> Drawn:
    left, top, right, bottom = picture.size
    mm = (bottom - top) / tall
    starts = {area: deepest(picture.areas[area]) for area in looks.ways}
    middles = apart({area: deepest(picture.areas[area]) for area in looks.numbers}, 2.2 * _BADGE * mm)
    middles = {area: _whole(middle, picture.size, 1.1 * _BADGE * mm) for area, middle in middles.items()}
    inside = "\n".join([*_shapes(picture, looks, mm), *_signs(picture, looks, starts, middles, mm)])
    box = f"{left:g} {top:g} {right - left:g} {bottom - top:g}"
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">\n{inside}\n</svg>'
    labels = tuple(
        Label(x=(middles[area][0] - left) / mm, y=(middles[area][1] - top) / mm, words=_said(numbers), strong=True)
        for area, numbers in looks.numbers.items()
    )
    return Drawn(view, Drawing(svg, labels, (right - left) / mm, tall))


def _whole(middle: Point, size: tuple[float, float, float, float], room: float) -> Point:
    """The middle of a number, so that nothing of what it stands on is cut off."""
    (x, y), (left, top, right, bottom) = middle, size
    return min(max(x, left + room), right - room), min(max(y, top + room), bottom - room)


def _shapes(picture: Picture, looks: _Looks, mm: float) -> Iterator[str]:
    """``mm`` is how many units of the picture a millimetre on paper is."""
    yield _path(picture.outline, fill="#ffffff")
    for area, shade in looks.shades.items():
        yield _path(picture.areas[area], fill=_grey(shade))
    for line in picture.lines:
        yield _path(line.path, stroke=_LINES[line.weight], width=0.15 * mm)
    for area in picture.areas:
        yield _path(picture.areas[area], stroke="#c4c4c4", width=0.1 * mm)
    for area in looks.shades:
        yield _path(picture.areas[area], stroke="#303030", width=0.16 * mm)
    yield _path(picture.outline, stroke="#202020", width=0.28 * mm)


def _signs(
    picture: Picture, looks: _Looks, starts: Mapping[str, Point], middles: Mapping[str, Point], mm: float
) -> Iterator[str]:
    """The ways of pain, and where the numbers will stand."""
    for area, end in looks.ways.items():
        yield from _way(way_down(picture.outline, starts[area], end), mm)
    for area, numbers in looks.numbers.items():
        yield _pill(middles[area], _said(numbers), mm)


def _said(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers))


def _grey(shade: float) -> str:
    light = round(255 * (_PALEST + (_DARKEST - _PALEST) * min(shade, 1.0)))
    return f"#{light:02x}{light:02x}{light:02x}"


def _path(path: Path, *, fill: str = "none", stroke: str = "none", width: float = 0.0) -> str:
    return element("path", d=_drawn_as(path), fill=fill, fill_rule="evenodd", stroke=stroke, stroke_width=width)


@lru_cache(maxsize=1024)
def _drawn_as(path: Path) -> str:
    return " ".join(
        " ".join([str(command[0]), *(f"{number:.1f}" for number in command[1:] if isinstance(number, float))])
        for command in path
    )


def _way(points: list[Point], mm: float) -> Iterator[str]:
    """A line of dashes with a point at its end, on a white one so that it is seen on any grey."""
    if not points:
        return
    x, y = points[-1]
    places = " ".join(f"{px:.1f},{py:.1f}" for px, py in [*points[:-1], (x, y - 1.5 * mm)])
    under: Mapping[str, str | float] = {"stroke": "#ffffff", "stroke_width": 1.1 * mm}
    over: Mapping[str, str | float] = {
        "stroke": "#000000",
        "stroke_width": 0.45 * mm,
        "stroke_dasharray": f"{1.1 * mm:.2f} {0.9 * mm:.2f}",
    }
    for look in (under, over):
        yield element("polyline", points=places, fill="none", stroke_linecap="round", stroke_linejoin="round", **look)
    tip = [(x - 1.2 * mm, y - 2 * mm), (x + 1.2 * mm, y - 2 * mm), (x, y + 0.4 * mm)]
    corners = " ".join(f"{px:.1f},{py:.1f}" for px, py in tip)
    yield element("polygon", points=corners, fill="#000000", stroke="#ffffff", stroke_width=0.2 * mm)


def _pill(middle: Point, said: str, mm: float) -> str:
    """What a number stands on."""
    x, y = middle
    high, wide = 2 * _BADGE * mm, (2 * _BADGE + 1.25 * (len(said) - 1)) * mm
    place = {"x": x - wide / 2, "y": y - high / 2, "width": wide, "height": high, "rx": high / 2}
    return element("rect", **place, fill="#ffffff", stroke="#000000", stroke_width=0.22 * mm)
