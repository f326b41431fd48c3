"""Icons drawn in a colour of the theme, sharp at any size."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPainterPath, QPixmap

SIDE = 24
"""Width and height of the square that every icon is drawn in."""

_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "Q": 4, "C": 6, "Z": 0}


def drawn_icon(file: Path, colour: QColor, faded: QColor) -> QIcon:
    """The picture in ``file`` in ``colour``, or ``faded`` while it cannot be pressed.

    ``file`` is an SVG of 24 by 24 with one path of the commands M, L, H, V, Q, C and Z. Qt's own reader of SVG
    would cost a tenth of the start.
    """
    return QIcon(_Drawn(_outline(file), colour, faded))


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


class _Drawn(QIconEngine):
    def __init__(self, outline: QPainterPath, colour: QColor, faded: QColor) -> None:
        super().__init__()
        self._outline = outline
        self._colour = colour
        self._faded = faded

    def clone(self) -> QIconEngine:
        return _Drawn(self._outline, self._colour, self._faded)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2)
        painter.scale(side / SIDE, side / SIDE)
        painter.fillPath(self._outline, self._faded if mode == QIcon.Mode.Disabled else self._colour)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        return pixmap
