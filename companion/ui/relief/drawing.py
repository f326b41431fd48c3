"""The line drawing of a posture, in the colours of the theme and sharp at any size."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion import paths
from companion.domain.body import Side
from companion.library.theme import Theme
from companion.ui.look import Look

LARGEST = 0.85
"""Logical px for a thousandth of the stature at 100 %: a head alone is not drawn as large as a whole person."""

CROSS_OVER_MS = 900
"""A slow change from one posture to the next, for those who want motion."""

TURNED_ROUND_FOR_NOBODY = ("seated_march__",)
"""Drawings seen from the side of what goes left and right in turn: the person would turn round at every step."""

_STYLE = re.compile("<style>.*</style>")


def pose_file(pose: str) -> Path:
    """Where the drawing with this id lies."""
    return paths.resources() / "routines" / "drawings" / f"{pose}.svg"


def coloured(drawing: str, theme: Theme) -> str:
    """An SVG of ``resources/routines/drawings`` in the colours of a theme."""
    return _STYLE.sub(f"<style>{_style(theme)}</style>", drawing)


def _style(theme: Theme) -> str:
    line, accent, border = theme["figure_line"], theme["accent"], theme["border"]
    outlined = f"fill:none;stroke:{line}"
    return (
        f".body{{fill:{theme['figure_fill']}}}"
        f".far{{fill:{theme.mixed('figure_line', 'figure_fill', 0.16)}}}"
        f".hair{{fill:{theme.mixed('figure_line', 'figure_fill', 0.45)}}}"
        f".tint{{fill:{accent};fill-opacity:.34}}"
        f".prop{{fill:{theme.mixed('border', 'card', 0.2)};stroke:{border};stroke-width:2.4}}"
        f".strap{{fill:{theme.mixed('border', 'card', 0.8)};stroke:{border};stroke-width:2.4}}"
        f".pack{{fill:{theme.mixed('accent', 'figure_fill', 0.35)};stroke:{accent};stroke-width:2.8}}"
        f".line{{{outlined};stroke-width:3.6}}.soft{{{outlined};stroke-width:2.2}}"
        f".ghost{{fill:none;stroke:{theme['figure_soft']};stroke-width:2.8;stroke-dasharray:9 8}}"
        f".arrow{{fill:none;stroke:{accent};stroke-width:6.5}}.head{{fill:{accent}}}"
    )


class PosedDrawing(QWidget):
    """Shows one posture at a time. A screen reader says in words what it shows.

    Where sides differ, the drawings show the person's right side at work; for the left they are mirrored.

    It stands in the middle, or ``in_the_corner`` above words, on the ground of the one beside it.

    With ``moves()`` one posture fades slowly into the next, otherwise they simply change. It is drawn when it is to be
    seen: a long list has many, and few are in sight.
    """

    def __init__(self, look: Look, *, moves: Callable[[], bool] = lambda: False, in_the_corner: bool = False) -> None:
        super().__init__()
        self._look = look
        self._moves = moves
        self._in_the_corner = in_the_corner
        self._pose: str | None = None
        self._mirrored = False
        self._renderer = QSvgRenderer(self)
        self._renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        self._is_read = self._is_drawn = False
        self._shown = QPixmap()
        self._before = QPixmap()
        self._cross_over = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=CROSS_OVER_MS)
        self._cross_over.valueChanged.connect(lambda _: self.update())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self._change)

    @property
    def pose(self) -> str | None:
        """The id of the posture that is shown."""
        return self._pose

    def show_pose(self, pose: str | None, words: str, side: Side | None = None) -> None:
        """Show another posture, or none; ``words`` say what to do in it, ``side`` is the person's own."""
        self.setAccessibleName(words)
        mirrored = side is Side.LEFT and not (pose or "").startswith(TURNED_ROUND_FOR_NOBODY)
        if (pose, mirrored) == (self._pose, self._mirrored):
            return
        self._before = self._drawn() if self._pose and pose and self._moves() and self.isVisible() else QPixmap()
        self._pose, self._mirrored = pose, mirrored
        self._change()
        if not self._before.isNull():
            self._cross_over.start()

    def has_drawing(self) -> bool:
        """Whether there is something to see."""
        return self._pose is not None

    def sizeHint(self) -> QSize:
        """The least; it takes what it gets."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Small enough to leave room for words; a posture can still be recognised."""
        return QSize(160, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw it anew."""
        super().resizeEvent(event)
        self._is_drawn = False

    def paintEvent(self, _: QPaintEvent) -> None:
        """The posture, and over it the one before as long as that fades."""
        shown = self._drawn()
        painter = QPainter(self)
        running = self._cross_over.state() == QVariantAnimation.State.Running
        share = float(self._cross_over.currentValue()) if running and not self._before.isNull() else 1.0
        for pixmap, opacity in ((self._before, 1 - share), (shown, share)):
            if opacity > 0:
                painter.setOpacity(opacity)
                painter.drawPixmap(0, 0, pixmap)

    def _change(self) -> None:
        self._is_read = self._is_drawn = False
        self.update()

    def _read(self, pose: str) -> None:
        if self._is_read:
            return
        drawing = pose_file(pose).read_text(encoding="utf-8")
        self._renderer.load(QByteArray(coloured(drawing, self._look.theme).encode()))
        self._is_read = True

    def _drawn(self) -> QPixmap:
        if not self._is_drawn or self._shown.devicePixelRatio() != self.devicePixelRatioF():
            self._draw()
            self._is_drawn = True
        return self._shown

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        self._shown = QPixmap(self.size() * ratio)
        self._shown.setDevicePixelRatio(ratio)
        self._shown.fill(Qt.GlobalColor.transparent)
        if self._pose is not None and not self._shown.isNull():
            self._read(self._pose)
            painter = QPainter(self._shown)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._mirrored:
                painter.translate(self.width(), 0)
                painter.scale(-1, 1)
            self._renderer.render(painter, self._place())
            painter.end()

    def _place(self) -> QRectF:
        """As large as there is room for."""
        size = self._renderer.viewBoxF().size()
        most = LARGEST * self._look.scale
        scale = min(self.width() / size.width(), self.height() / size.height(), most)
        place = QRectF(0, 0, size.width() * scale, size.height() * scale)
        place.moveCenter(QRectF(self.rect()).center())
        if self._in_the_corner:
            at_the_right = self._mirrored is not self.isRightToLeft()  # it is turned round when it is painted
            place.moveLeft(self.width() - place.width() if at_the_right else 0)
            place.moveBottom(self.height())
        return place
