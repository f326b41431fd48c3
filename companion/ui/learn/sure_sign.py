"""How sure something is, as a small sign. Its shape tells it, not its colour."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from companion.domain.movement import Sureness
from companion.ui.learn.words import SURE_WORDS
from companion.ui.look import Look
from companion.ui.widgets.focus_ring import paint_ring
from companion.ui.widgets.painted_button import PaintedButton
from companion.ui.words import said

RADIUS = 6.0
"""Of the sign, in px at 100 %."""

_HALF_A_CIRCLE = 180 * 16


def paint_sign(painter: QPainter, look: Look, middle: QPointF, sureness: Sureness, colour: str) -> None:
    """A full, a half or an empty circle, or a diamond for what was chosen here."""
    radius = RADIUS * look.scale
    circle = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    painter.setPen(QPen(look.colour(colour), 1.75 * look.scale))
    painter.setBrush(look.colour(colour) if sureness is Sureness.SOURCE else Qt.BrushStyle.NoBrush)
    if sureness is Sureness.CHOICE:
        far = 1.15 * radius
        corners = ((0.0, -far), (far, 0.0), (0.0, far), (-far, 0.0))
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))
        return
    painter.drawEllipse(circle)
    if sureness is Sureness.SECOND_HAND:
        painter.setBrush(look.colour(colour))
        painter.drawChord(circle, -_HALF_A_CIRCLE // 2, -_HALF_A_CIRCLE)


class SureSign(QWidget):
    """The sign alone, to explain it."""

    def __init__(self, look: Look, sureness: Sureness) -> None:
        super().__init__()
        self._look = look
        self._sureness = sureness
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As high as a line of text."""
        return QSize(self._look.px(24), self._look.px(24))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        """In the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sign(painter, self._look, QRectF(self.rect()).center(), self._sureness, "text")


class SureButton(PaintedButton):
    """The sign beside what it is about. A press shows or hides what stands behind it."""

    def __init__(self, look: Look, sureness: Sureness) -> None:
        super().__init__()
        self._look = look
        self._sureness = sureness
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(self.tr("Source: {how_sure}").format(how_sure=said(SURE_WORDS[sureness])))
        self.setToolTip(said(SURE_WORDS[sureness]))
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Easy to hit, though the sign is small."""
        return QSize(self._look.control, self._look.control)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Quiet, until it is pointed at or open."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        share = 0.12 if self.isDown() or self.isChecked() else 0.06 if self.underMouse() else 0.0
        if share:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.mixed("text", "page", share))
            painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        colour = "accent" if self.isChecked() else "secondary"
        paint_sign(painter, self._look, QRectF(self.rect()).center(), self._sureness, colour)
        paint_ring(self, painter, self._look, 10)
