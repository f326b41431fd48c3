"""A card that is one big button."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.look import Look
from companion.ui.widgets.focus_ring import ROOM, paint_ring
from companion.ui.widgets.painted_button import PaintedButton


class PressCard(PaintedButton):
    """Subclasses lay out what is on it; nothing on it takes presses of its own."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """What is on it says how large it is."""
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As narrow as what is on it. The height follows from the width; more would make the page end with nothing."""
        layout = self.layout()
        return QSize(layout.minimumSize().width() if layout else 0, self._look.control)

    def heightForWidth(self, width: int) -> int:
        """Words on it may wrap."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout else -1

    def paintEvent(self, _: QPaintEvent) -> None:
        """The card, darker under a press; one that cannot be pressed lies flat on the page."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(self.rect()).adjusted(ROOM, ROOM, -ROOM, -ROOM)
        share = 0.12 if self.isDown() else 0.05 if self.underMouse() else 0.0
        thick = 3.0 if self.isChecked() else 1.0
        edge, ground = ("border", self._look.mixed("text", "card", share))
        if not self.isEnabled():
            edge, ground = ("line", self._look.colour("page"))
        painter.setPen(QPen(self._look.colour("text" if self.isChecked() else edge), thick))
        painter.setBrush(ground)
        painter.drawRoundedRect(inside.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2), 12, 12)
        paint_ring(self, painter, self._look, 16)


def leave_presses_to_the_card(*parts: QWidget) -> None:
    """What lies on a card neither takes presses nor the keyboard."""
    for part in parts:
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
