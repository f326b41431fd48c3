"""The breath as a shape that grows and shrinks for those who want motion, and as a word and a number for all."""

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.countdown import shown_seconds
from companion.domain.routine import Cue, Step
from companion.domain.routine_run import Phase, RoutineRun
from companion.ui.look import Look
from companion.ui.words import said

SIDE, LEAST = 380, 180
"""Px at 100 %: the largest, and the least that takes its words."""

EMPTY = 0.45
"""How large the shape is after breathing out, as a share of how large it is after breathing in."""

FRAME_MS = 66
"""Fifteen pictures a second are smooth for something this slow."""


def lungs(steps: Sequence[Step], index: int) -> tuple[float, float]:
    """How full the lungs are at the beginning and at the end of a step, 0-1. Two breaths in share the way."""
    cue = steps[index].cue
    if cue is not Cue.BREATHE_IN:
        return _LUNGS.get(cue, (0.0, 0.0))
    first = last = index
    while first > 0 and steps[first - 1].cue is Cue.BREATHE_IN:
        first -= 1
    while last + 1 < len(steps) and steps[last + 1].cue is Cue.BREATHE_IN:
        last += 1
    whole = sum(step.seconds for step in steps[first : last + 1])
    before = sum(step.seconds for step in steps[first:index])
    return before / whole, (before + steps[index].seconds) / whole


_LUNGS = {Cue.HOLD_IN: (1.0, 1.0), Cue.BREATHE_OUT: (1.0, 0.0), Cue.HOLD_OUT: (0.0, 0.0)}


def _eased(share: float) -> float:
    """Slow at both ends."""
    return (1 - math.cos(math.pi * min(max(share, 0.0), 1.0))) / 2


class BreathGuide(QWidget):
    """Follows a run. ``elapsed`` reads the clock; ``moves`` says whether the shape may change its size."""

    def __init__(self, look: Look, elapsed: Callable[[], float], moves: Callable[[], bool]) -> None:
        super().__init__()
        self._look = look
        self._elapsed = elapsed
        self._moves = moves
        self._run: RoutineRun | None = None
        self._read_at = 0.0
        self._frames = QTimer(self, interval=FRAME_MS)
        self._frames.timeout.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.updateGeometry)

    def show_run(self, run: RoutineRun | None) -> None:
        """Show where this run stands now."""
        self._run = run
        self._read_at = self._elapsed()
        if run:
            self.setAccessibleName(said(run.step.says))
        self._set_going()
        self.update()

    @property
    def words(self) -> str:
        """The words that can be read."""
        return said(self._run.step.says) if self._run else ""

    @property
    def number(self) -> int:
        """The seconds that can be read."""
        return shown_seconds(self._run.left_in_step) if self._run else 0

    @property
    def fullness(self) -> float:
        """How full the shape is now, 0-1; always the same for those who want no motion."""
        if self._run is None or not self._moves():
            return 1.0
        begins, ends = lungs(self._run.routine.steps, self._run.index)
        since = self._elapsed() - self._read_at if self._is_running else 0.0
        done = 1 - (self._run.left_in_step - since) / self._run.step.seconds
        return begins + (ends - begins) * _eased(done)

    def sizeHint(self) -> QSize:
        """The least; it takes what it gets."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """A square with room for its words."""
        least = round(LEAST * min(self._look.scale, 1.25))
        return QSize(least, least)

    def showEvent(self, event: QShowEvent) -> None:
        """Move while it is seen."""
        super().showEvent(event)
        self._set_going()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing moves that nobody sees."""
        super().hideEvent(event)
        self._frames.stop()

    def paintEvent(self, _: QPaintEvent) -> None:
        """The edge shows how far the breath may go, the shape how far it is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height(), self._look.px(SIDE)) - 8.0
        middle = QRectF(self.rect()).center()
        painter.setPen(QPen(self._look.mixed("border", "page", 0.5), 2))
        painter.drawEllipse(middle, side / 2, side / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.mixed("accent", "page", 0.26))
        radius = side / 2 * (EMPTY + (1 - EMPTY) * self.fullness)
        painter.drawEllipse(middle, radius, radius)
        self._paint_words(painter, middle, side)

    def _paint_words(self, painter: QPainter, middle: QPointF, side: float) -> None:
        number = QFont(self._look.font(weight=QFont.Weight.DemiBold))
        number.setPixelSize(round(min(side * 0.2, 4.5 * self._look.em)))
        words = QFont(number)
        words.setPixelSize(round(min(side * 0.105, 1.75 * self._look.em)))
        inside = QRectF(middle.x() - side * 0.42, middle.y() - side / 2, side * 0.84, side)
        painter.setPen(self._look.colour("text"))
        painter.setFont(words)
        above = inside.adjusted(0, 0, 0, -side * 0.20)
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.words)
        painter.setFont(number)
        painter.drawText(inside.adjusted(0, side * 0.20, 0, 0), Qt.AlignmentFlag.AlignCenter, str(self.number))

    @property
    def _is_running(self) -> bool:
        return self._run is not None and self._run.phase is Phase.RUNNING

    def _set_going(self) -> None:
        if self._is_running and self._moves() and self.isVisible():
            self._frames.start()
        else:
            self._frames.stop()
