"""A large row that names an area, with the number it is marked with."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.body import Area
from companion.domain.check_in import Mark
from companion.domain.mark_words import what_else
from companion.domain.text import Text
from companion.ui.body.body_areas import AreaButton
from companion.ui.body.body_paint import BodyPaint
from companion.ui.look import Look
from companion.ui.widgets.focus_ring import paint_ring
from companion.ui.words import said

EDGE, ROUND = 8, 10
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


def heading(area: Area) -> str:
    """The name of an area as it begins a line: "Left outer hip"."""
    label = said(Text(area.label))
    return label[:1].upper() + label[1:]


class PlaceRow(AreaButton):
    """A ring with the number, or an empty one; the name; below it what else is known of the mark."""

    def __init__(self, look: Look, area: Area, parent: QWidget | None = None) -> None:
        self._look, self._paint = look, BodyPaint(look)
        self._name, self._details = heading(area), ""
        self._current = False
        self._measured: dict[int, tuple[int, int]] = {}
        super().__init__(area, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self._measure_again)

    def show_mark(self, mark: Mark | None) -> None:
        """Show how the area is now."""
        super().show_mark(mark)
        known = what_else(mark) if mark else None
        self._details = said(known) if known else ""
        self._measure_again()
        self.update()

    def show_current(self, current: bool) -> None:
        """Whether its mark is open beside the figure."""
        if current != self._current:
            self._current = current
            self.update()

    def sizeHint(self) -> QSize:
        """As tall as the words need at this width."""
        return QSize(self._look.px(200), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Never lower than a control."""
        return QSize(self._look.px(120), self._look.control)

    def heightForWidth(self, width: int) -> int:
        """The words may go on in a second line."""
        name, details = self._heights(width - self._words_left() - EDGE)
        return max(self._look.control, name + details + 2 * EDGE)

    def paintEvent(self, _: QPaintEvent) -> None:
        """The ring, the number, the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        middle = QPointF(EDGE + self._paint.badge + 2, self.height() / 2)
        if self.strength is None:
            self._paint.empty_badge(painter, middle)
        else:
            self._paint.badge_of(painter, middle, self.strength)
        self._paint_words(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        shade = 0.12 if self.isDown() else 0.06 if self.underMouse() else 0.0
        fill = self._look.mixed("text", "card", shade) if shade else None
        if self._current and not shade:
            fill = self._look.mixed("accent", "card", 0.12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill or Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()), ROUND, ROUND)
        paint_ring(self, painter, self._look, ROUND)

    def _paint_words(self, painter: QPainter) -> None:
        room = self.rect().adjusted(self._words_left(), 0, -EDGE, 0)
        name, details = self._heights(room.width())
        room.setTop((self.height() - name - details) // 2)
        painter.setPen(self._look.colour("text"))
        painter.setFont(self._name_font())
        painter.drawText(room, _WRAPPED, self._name)
        painter.setPen(self._look.colour("secondary"))
        painter.setFont(self._details_font())
        painter.drawText(room.adjusted(0, name, 0, 0), _WRAPPED, self._details)

    def _heights(self, width: int) -> tuple[int, int]:
        """Of the name and of the details at a width; layouts ask for them again and again."""
        if width not in self._measured:
            self._measured[width] = self._measure(width)
        return self._measured[width]

    def _measure_again(self) -> None:
        self._measured.clear()
        self.updateGeometry()

    def _measure(self, width: int) -> tuple[int, int]:
        room = QRect(0, 0, width, 10_000)
        name = QFontMetrics(self._name_font()).boundingRect(room, _WRAPPED, self._name).height()
        if not self._details:
            return name, 0
        return name, QFontMetrics(self._details_font()).boundingRect(room, _WRAPPED, self._details).height()

    def _words_left(self) -> int:
        return round(2 * self._paint.badge) + 2 * EDGE + 6

    def _name_font(self) -> QFont:
        marked = self.strength is not None
        return self._look.font(weight=QFont.Weight.DemiBold if marked else QFont.Weight.Normal)

    def _details_font(self) -> QFont:
        return self._look.font(0.875)
