"""Pieces of a drawing. Letters are no part of it: they are set on top of it, so that they are letters everywhere."""

from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """Letters on a drawing. ``x`` and ``y`` are in mm from its top left; ``y`` is the middle of the line.

    ``x`` is their left edge, their middle or their right edge, as ``at`` says: "left", "center" or "right".
    """

    x: float
    y: float
    words: str
    at: str = "center"
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing and the letters on it. ``wide`` and ``tall`` are in mm."""

    svg: str
    labels: tuple[Label, ...]
    wide: float
    tall: float


def element(name: str, text: str = "", /, **attributes: str | float) -> str:
    """An element of a drawing; ``_`` in a name of an attribute stands for ``-``."""
    written = " ".join(f'{key.replace("_", "-")}="{_value(value)}"' for key, value in attributes.items())
    return f"<{name} {written}>{escape(text)}</{name}>" if text else f"<{name} {written}/>"


def line(x1: float, y1: float, x2: float, y2: float, *, stroke: str, width: float, dashes: str = "none") -> str:
    """A straight line."""
    return element("line", x1=x1, y1=y1, x2=x2, y2=y2, stroke=stroke, stroke_width=width, stroke_dasharray=dashes)


def _value(value: str | float) -> str:
    return escape(value) if isinstance(value, str) else f"{value:.2f}".rstrip("0").rstrip(".")
