"""Pieces of a drawing."""

from html import escape

FONT = "Atkinson Hyperlegible Next"


def element(name: str, text: str = "", /, **attributes: str | float) -> str:
    """An element of a drawing; ``_`` in a name of an attribute stands for ``-``."""
    written = " ".join(f'{key.replace("_", "-")}="{_value(value)}"' for key, value in attributes.items())
    return f"<{name} {written}>{escape(text)}</{name}>" if text else f"<{name} {written}/>"


def line(x1: float, y1: float, x2: float, y2: float, *, stroke: str, width: float, dashes: str = "none") -> str:
    """A straight line."""
    return element("line", x1=x1, y1=y1, x2=x2, y2=y2, stroke=stroke, stroke_width=width, stroke_dasharray=dashes)


def words(x: float, y: float, said: str, *, size: float, anchor: str = "start", weight: int = 400) -> str:
    """Letters that stand on ``y``."""
    return element("text", said, x=x, y=y, text_anchor=anchor, font_size=size, font_weight=weight, font_family=FONT)


def _value(value: str | float) -> str:
    return escape(value) if isinstance(value, str) else f"{value:.2f}".rstrip("0").rstrip(".")
