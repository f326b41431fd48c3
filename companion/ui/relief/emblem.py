"""What stands for a practice beside its name."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from companion.domain.routine import RoutineKind
from companion.ui.look import Look
from companion.ui.relief.drawing import PosedDrawing

ICONS = {
    RoutineKind.MOVEMENT: "leaf",
    RoutineKind.BREATHING: "weather-windy",
    RoutineKind.BODY_SCAN: "human",
    RoutineKind.MINDFULNESS: "leaf",
    RoutineKind.IMAGERY: "image-outline",
    RoutineKind.AUTOGENIC: "format-quote-close",
    RoutineKind.WIND_DOWN: "weather-night",
    RoutineKind.PACING: "timer-outline",
}
"""What stands for kinds without a drawing."""


class Emblem(QWidget):
    """The drawing of a posture, or for what has none, the icon of its kind. ``size`` is in px at 100 %."""

    def __init__(self, look: Look, kind: RoutineKind, pose: str | None, size: tuple[int, int], most: float = 2) -> None:
        super().__init__()
        self._look = look
        self._icon = ICONS.get(kind, "leaf")
        self._size, self._most = size, most
        self.drawing = PosedDrawing(look)
        self.drawing.show_pose(pose, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.drawing)
        self.drawing.setVisible(self.drawing.has_drawing())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The same for all, so that names stand in one line; larger text makes it ``most`` times as large at most."""
        larger = min(self._look.scale, self._most)
        return QSize(*(round(side * larger) for side in self._size))

    def minimumSizeHint(self) -> QSize:
        """It may get narrower."""
        hint = self.sizeHint()
        return QSize(hint.width() // 2, hint.height())

    def paintEvent(self, _: QPaintEvent) -> None:
        """The icon, on a soft round ground."""
        if self.drawing.has_drawing():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = round(self.height() * 0.7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.mixed("accent", "card", 0.12))
        painter.drawEllipse(self.rect().center(), ground // 2, ground // 2)
        square = self.rect()
        square.setSize(QSize(ground // 2, ground // 2))
        square.moveCenter(self.rect().center())
        self._look.paint_icon(painter, self._icon, square, "accent")
