"""Icons drawn in a colour of the theme, sharp at any size."""

from pathlib import Path

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QPainter, QPixmap


def drawn_icon(file: Path, colour: QColor, faded: QColor) -> QIcon:
    """The picture in ``file`` (SVG of one colour) in ``colour``, or ``faded`` while it cannot be pressed."""
    return QIcon(_Drawn(file.read_text(encoding="utf-8"), colour.name(), faded.name()))


class _Drawn(QIconEngine):
    def __init__(self, svg: str, colour: str, faded: str) -> None:
        super().__init__()
        self._svg = svg
        self._colours = {QIcon.Mode.Disabled: faded}
        self._colour = colour

    def clone(self) -> QIconEngine:
        return _Drawn(self._svg, self._colour, self._colours[QIcon.Mode.Disabled])

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, painter.device().devicePixelRatio()))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:  # noqa: ARG002
        colour = self._colours.get(mode, self._colour)
        asked = f'<svg width="{size.width()}" height="{size.height()}" fill="{colour}" '
        image = QImage.fromData(self._svg.replace("<svg ", asked, 1).encode())
        image = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(scale)
        return pixmap
