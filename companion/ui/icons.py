"""Icons drawn in a colour of the theme, sharp at any size."""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPainterPath, QPixmap

SIDE = 24
"""Width and height of the square that every icon is drawn in."""

POINTING = frozenset({"arrow-left", "chevron-left", "chevron-right", "undo", "redo"})
"""Those that point back or forward: the other way round where people read from right to left."""

_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "Q": 4, "C": 6, "Z": 0}


def drawn_icon(file: Path, colours: Mapping[QIcon.Mode, QColor], sizes: Iterable[int], *, air: float = 0) -> QIcon:
    """The picture in ``file`` in a colour for each mode, and in each of these sizes in px of the screen.

    ``air`` is the room on its left and right, as a share of its size.

    ``file`` is an SVG of 24 by 24 with one path of the commands M, L, H, V, Q, C and Z. Qt's own reader of SVG
    would cost a tenth of the start; an icon engine in Python is deleted twice.
    """
    icon = QIcon()
    for size in set(sizes):
        for mode, colour in colours.items():
            icon.addPixmap(drawn_pixmap(file, colour, size, air=air), mode)
    return icon


def paint_icon(painter: QPainter, file: Path, place: QRect, colour: QColor) -> None:
    """Paint the picture in ``file`` into the middle of a place."""
    side = min(place.width(), place.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.x() + (place.width() - side) / 2, place.y() + (place.height() - side) / 2)
    painter.scale(side / SIDE, side / SIDE)
    if file.stem in POINTING and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        painter.translate(SIDE, 0)
        painter.scale(-1, 1)
    painter.fillPath(_outline(file), colour)
    painter.restore()


def drawn_pixmap(file: Path, colour: QColor, size: int, *, air: float = 0) -> QPixmap:
    """The picture in ``file`` in a colour, ``size`` px of the screen high."""
    pixmap = QPixmap(round(size * (1 + 2 * air)), size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, file, pixmap.rect(), colour)
    painter.end()
    return pixmap


@cache
def _outline(file: Path) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    drawn = file.read_text(encoding="utf-8").partition(' d="')[2].partition('"')[0]
    for letter in _TAKES:
        drawn = drawn.replace(letter, f" {letter} ")
    command, numbers = "", iter(drawn.replace("-", " -").split())
    for word in numbers:
        if word in _TAKES:
            command = word
        else:
            rest = [next(numbers) for _ in range(_TAKES[command] - 1)]
            _add(path, command, [float(number) for number in (word, *rest)])
            command = "L" if command == "M" else command
        if command == "Z":
            path.closeSubpath()
    return path


def _add(path: QPainterPath, letter: str, numbers: list[float]) -> None:
    here = path.currentPosition()
    if letter == "M":
        path.moveTo(*numbers)
    elif letter == "L":
        path.lineTo(*numbers)
    elif letter == "H":
        path.lineTo(numbers[0], here.y())
    elif letter == "V":
        path.lineTo(here.x(), numbers[0])
    elif letter == "Q":
        path.quadTo(*numbers)
    else:
        path.cubicTo(*numbers)
