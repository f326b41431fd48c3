"""A chart on the page. It is drawn elsewhere; here it is shown, and asked for again when its size changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from companion.actions.week import Picture
from companion.ui.background import CHARTS, Background
from companion.ui.look import Look
from companion.ui.widgets.focus_ring import paint_ring

SETTLES_MS = 100
"""How long a size must stay the same before a chart is drawn for it."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """How a chart is drawn: its height for a width in logical px, and its picture for a width and a pixel ratio.

    ``height`` must be quick; ``picture`` is called off the GUI thread.
    """

    height: Callable[[int], int]
    picture: Callable[[int, float], Picture]


class ChartView(QLabel):
    """Shows a chart as wide as there is room. While it is drawn anew, the old picture stays, scaled.

    A label, so that a screen reader takes it for a picture: its name says which chart it is, its description
    what it shows.
    """

    def __init__(self, look: Look, background: Background, name: str) -> None:
        super().__init__()
        self._look = look
        self._background = background
        self._drawing: Drawing | None = None
        self._wanted = 0
        self._is_fresh = False
        self._settling = QTimer(self, interval=SETTLES_MS, singleShot=True)
        self._settling.timeout.connect(self._ask)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_drawing(self, drawing: Drawing, said: str) -> None:
        """Show another chart; ``said`` is what it shows in words."""
        self._drawing = drawing
        self._is_fresh = False
        self.setAccessibleDescription(said)
        self._take_room()
        self._ask()

    def minimumSizeHint(self) -> QSize:
        """It may be as narrow as the page."""
        return QSize(0, self.minimumHeight())

    def sizeHint(self) -> QSize:
        """As high as it needs."""
        return self.minimumSizeHint()

    def showEvent(self, event: QShowEvent) -> None:
        """What was not asked for while it was hidden is asked for now."""
        super().showEvent(event)
        self._take_room()
        if self._is_old():
            self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as much height as this width needs, and draw once the size stays."""
        super().resizeEvent(event)
        self._take_room()
        if self._is_old():
            self._settling.start()

    def event(self, event: QEvent) -> bool:
        """Draw as sharp as the screen that the window was moved to."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._settling.start()
        return super().event(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """The picture, scaled to the width if it was drawn for another."""
        painter = QPainter(self)
        pixmap = self.pixmap()
        if pixmap.isNull():
            painter.setPen(self._look.colour("secondary"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignTop, self.tr("Drawing the chart…"))
        elif self._is_old():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            high = pixmap.height() * self.width() / pixmap.width()
            painter.drawPixmap(QRectF(0, 0, self.width(), high), pixmap, QRectF(pixmap.rect()))
        else:
            painter.drawPixmap(0, 0, pixmap)
        paint_ring(self, painter, self._look, 8)

    def _take_room(self) -> None:
        if self._drawing and self.width():
            self.setFixedHeight(self._drawing.height(self.width()))

    def _is_old(self) -> bool:
        return not self._is_fresh or self.pixmap().width() != int(self.width() * self.devicePixelRatioF())

    def _ask(self) -> None:
        """Have it drawn; of several wishes that wait only the last is fulfilled."""
        if self._drawing is None or not self.isVisible():
            return
        self._settling.stop()
        self._wanted += 1
        wish, width, ratio, picture = self._wanted, self.width(), self.devicePixelRatioF(), self._drawing.picture
        self._background.run(
            lambda: picture(width, ratio) if wish == self._wanted else None,
            lambda drawn: self._take(drawn, wish),
            lane=CHARTS,
        )

    def _take(self, drawn: Picture | None, wish: int) -> None:
        if drawn is None or wish != self._wanted:
            return
        image = QImage(drawn.rgba, drawn.width, drawn.height, QImage.Format.Format_RGBA8888)
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(drawn.pixel_ratio)
        self._is_fresh = True
        self.setPixmap(pixmap)
