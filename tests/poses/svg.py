"""Drawings as files: paths with classes, and one style that gives the classes their colours."""

from collections.abc import Iterable
from typing import Any

import shapely

from tests.poses.drawing import Element

MARGIN = 12.0
EXACT = 0.15
"""How far a line in the file may lie from the line that was drawn."""

STYLE = (
    ".body{fill:#ece5da}.far{fill:#ded4c5}.hair{fill:#bfb09b}.tint{fill:#0b6e74;fill-opacity:.3}"
    ".prop{fill:#dfe1df;stroke:#76838d;stroke-width:2.4}.pack{fill:#9fc0bd;stroke:#0b6e74;stroke-width:2.8}"
    ".strap{fill:#8f9aa2;stroke:#76838d;stroke-width:2.4}"
    ".line{fill:none;stroke:#75675a;stroke-width:3.6}.soft{fill:none;stroke:#75675a;stroke-width:2.4}"
    ".ghost{fill:none;stroke:#bfb09b;stroke-width:2.6;stroke-dasharray:9 8}"
    ".arrow{fill:none;stroke:#0b6e74;stroke-width:6.5}.head{fill:#0b6e74}"
)
"""By day. The program puts colours of its own in its place."""

Box = tuple[float, float, float, float]


def box(drawings: Iterable[list[Element]]) -> Box:
    """Left, bottom, right and top of drawings that share a frame; y runs upwards."""
    bounds = shapely.total_bounds([element.shape for drawing in drawings for element in drawing])
    left, bottom, right, top = (float(edge) for edge in bounds)
    return left - MARGIN, bottom - MARGIN, right + MARGIN, top + MARGIN


def text(title: str, elements: Iterable[Element], frame: Box) -> str:
    """The whole file."""
    left, bottom, right, top = (round(edge) for edge in frame)
    paths = [f'<path class="{e.kind}" d="{_data(e.shape)}"/>' for e in elements]
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{left} {-top} {right - left} {top - bottom}"'
            ' stroke-linecap="round" stroke-linejoin="round" fill-rule="evenodd">',
            f"<title>{title}</title>",
            f"<style>{STYLE}</style>",
            *paths,
            "</svg>",
            "",
        ]
    )


def _data(shape: Any) -> str:
    simple = shapely.simplify(shape, EXACT)
    return "".join(_one(part) for part in shapely.get_parts(simple))


def _one(part: Any) -> str:
    if part.geom_type == "Polygon":
        return "".join(_run(ring.coords[:-1]) + "z" for ring in (part.exterior, *part.interiors))
    if part.geom_type in {"LineString", "LinearRing"}:
        closed = part.is_closed and len(part.coords) > 3
        return _run(part.coords[:-1]) + "z" if closed else _run(part.coords)
    return ""


def _run(coordinates: Iterable[tuple[float, float]]) -> str:
    pairs = [f"{_number(x)} {_number(-y)}" for x, y in coordinates]
    return "M" + pairs[0] + "L" + " ".join(pairs[1:])


def _number(value: float) -> str:
    written = f"{value:.1f}".removesuffix(".0")
    return "0" if written == "-0" else written
