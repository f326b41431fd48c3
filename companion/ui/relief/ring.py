"""The time that is left, as a ring and as a number."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.look import Look
from companion.ui.relief.time_left import TimeLeft
from companion.ui.words import said

SIDE, LEAST = 208, 104
"""Px at 100 %: as large as it is drawn where there is room, and the smallest that can be read from a distance."""

FULL_TURN = 360 * 16
TOP = 90 * 16


class TimeRing(QWidget):
    """Stands still between two numbers. A screen reader hears of it only what ``tell`` says."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[int, str, int] | None = None
        self._is_resting = False
        self._is_leading = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        look.changed.connect(self.updateGeometry)

    def show_time(self, time: TimeLeft) -> None:
        """Show the time that is left. Painted anew only if something is different."""
        shown = (time.number, said(time.unit), round(time.share * FULL_TURN))
        if shown != self._shown:
            self._shown = shown
            self.update()

    def tell(self, words: str) -> None:
        """What a screen reader says of it: not each second, only when a step begins."""
        self.setAccessibleName(words)

    def rest(self, is_resting: bool) -> None:
        """Show that the time stands still."""
        if is_resting != self._is_resting:
            self._is_resting = is_resting
            self.update()

    def lead(self, is_leading: bool) -> None:
        """Stand where the lines of words begin, instead of in the middle."""
        self._is_leading = is_leading
        self.update()

    @property
    def number(self) -> int | None:
        """The number that can be read."""
        return self._shown[0] if self._shown else None

    def sizeHint(self) -> QSize:
        """The least; it takes what it gets."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """A small square."""
        least = round(LEAST * min(self._look.scale, 1.5))
        return QSize(least, least)

    def paintEvent(self, _: QPaintEvent) -> None:
        """The ring empties clockwise from the top."""
        if self._shown is None:
            return
        number, unit, turn = self._shown
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height(), self._look.px(SIDE))
        place = QRectF(0, 0, side, side)
        place.moveCenter(QRectF(self.rect()).center())
        if self._is_leading:
            place.moveLeft(self.width() - side if self.isRightToLeft() else 0)
        thick = max(side * 0.055, 6.0)
        inside = thick / 2 + 1
        round_place = place.adjusted(inside, inside, -inside, -inside)
        painter.setPen(QPen(self._look.mixed("border", "page", 0.35), thick))
        painter.drawEllipse(round_place)
        painter.setPen(QPen(self._colour(), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(round_place, TOP, turn)
        self._paint_number(painter, place, str(number), unit)

    def _paint_number(self, painter: QPainter, place: QRectF, number: str, unit: str) -> None:
        side = place.width()
        large, small = QFont(self._look.font()), QFont(self._look.font())
        large.setPixelSize(round(side * 0.34))
        large.setWeight(QFont.Weight.DemiBold)
        small.setPixelSize(round(max(side * 0.095, min(side * 0.14, 0.875 * self._look.em))))
        painter.setPen(self._look.colour("text"))
        painter.setFont(large)
        painter.drawText(place.adjusted(0, -side * 0.08, 0, -side * 0.08), Qt.AlignmentFlag.AlignCenter, number)
        painter.setPen(self._look.colour("secondary"))
        painter.setFont(small)
        painter.drawText(place.adjusted(0, side * 0.40, 0, 0), Qt.AlignmentFlag.AlignCenter, unit)

    def _colour(self) -> QColor:
        return self._look.colour("border" if self._is_resting else "accent")
