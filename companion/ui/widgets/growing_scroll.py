"""A column that scrolls on its own, or is as tall as what is in it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class GrowingScroll(QScrollArea):
    """Scrolls upwards and downwards only. With ``grows`` it does not scroll but asks for all the height it needs.

    One that also ``yields`` scrolls all the same where there is less.
    """

    def __init__(self, inside: QWidget, *, grows: bool = False, yields: bool = False) -> None:
        super().__init__()
        self.grows = grows
        self._yields = yields
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
        """No height of its own, or all of it; it takes what it gets."""
        inside = self._inside.minimumSizeHint()
        if not self.grows:
            return QSize(inside.width(), 0)
        layout = self._inside.layout()
        tall = layout.totalMinimumHeightForWidth(self.width()) if layout else 0
        return QSize(inside.width(), max(inside.height(), tall))

    def minimumSizeHint(self) -> QSize:
        """The same, or no height where it yields."""
        size = self.sizeHint()
        return QSize(size.width(), 0) if self._yields else size

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks lines elsewhere."""
        super().resizeEvent(event)
        if self.grows and event.size().width() != event.oldSize().width():
            self.updateGeometry()
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when the inside changes."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Where all of it has room there is no bar: one that came for a moment would break lines, and so stay."""
        has_room = self.grows and self.height() >= self.sizeHint().height()
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if has_room else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(policy)
