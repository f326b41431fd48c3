"""A column that scrolls on its own, or is as tall as what is in it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class GrowingScroll(QScrollArea):
    """Scrolls upwards and downwards only. With ``grows`` it does not scroll but asks for all the height it needs."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.grows = False
        self._inside = inside
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(inside)

    def set_grows(self, grows: bool) -> None:
        """Whether the page around it scrolls instead."""
        if grows != self.grows:
            self.grows = grows
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The least; it takes what it gets."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """No height of its own, or all of it."""
        inside = self._inside.minimumSizeHint()
        if not self.grows:
            return QSize(inside.width(), 0)
        layout = self._inside.layout()
        tall = layout.totalMinimumHeightForWidth(self.viewport().width()) if layout else 0
        return QSize(inside.width(), max(inside.height(), tall))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks lines elsewhere."""
        super().resizeEvent(event)
        if self.grows and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when the inside changes."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
