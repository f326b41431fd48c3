"""What to do now, how it looks, the time that is left, and what comes next."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from companion.domain.body import Side
from companion.domain.countdown import shown_seconds
from companion.domain.routine import Step
from companion.domain.routine_run import RoutineRun
from companion.domain.text import Text
from companion.ui.look import Look
from companion.ui.relief.breath_guide import BreathGuide
from companion.ui.relief.drawing import PosedDrawing
from companion.ui.relief.large_words import LargeWords
from companion.ui.relief.ring import TimeRing
from companion.ui.relief.time_left import BREATHS, FROM_START_TO_END, repeats, time_left
from companion.ui.widgets.layouts import UNLIMITED, edgeless
from companion.ui.widgets.plain import Plain
from companion.ui.words import joined, said

PICTURE, WORDS, GAP = 160, 200, 24
"""Px that each needs to stand beside the other; that of the words at 100 %."""

ALONE = 720
"""Px at 100 %: no line of words alone is longer."""

TALL = 520
"""Px at 100 %: in a higher window the words, the ring and what comes next stand together all the same."""

SIDES: Mapping[Side, Text] = {Side.LEFT: Text("Your LEFT side"), Side.RIGHT: Text("Your RIGHT side")}
TIMES = Text("{time} of {times}")
COUNTED = Text("{what} · {seconds}")


class NowView(QWidget):
    """Shows where a run stands. The picture is a drawing, or for a breath a shape; words alone have all the room.

    Where the room is ``short`` there is neither ring nor shape: both are too small to read there. The seconds of a
    breath stand beside its words then.
    """

    reshaped = Signal()
    """What is on it stands elsewhere now."""

    def __init__(self, look: Look, elapsed: Callable[[], float], moves: Callable[[], bool]) -> None:
        super().__init__()
        self._look = look
        self._is_short = False
        self.drawing = PosedDrawing(look, moves=moves)
        self.breath = BreathGuide(look, elapsed, moves)
        self.words = LargeWords(look)
        self.ring = TimeRing(look)
        self._where, self._below = Plain(role="strong"), Plain(role="secondary")
        self._picture, self._beside = QWidget(), QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._build()

    def show_run(self, run: RoutineRun, state: str) -> None:
        """Show the step it is in. ``state`` says in words that it stands still, or is empty."""
        step, breathes = run.step, run.step.cue in BREATHS
        self.drawing.show_pose(step.pose, said(step.says), step.side)
        self.drawing.setVisible(step.pose is not None and not breathes)
        self.breath.setVisible(breathes and not self._is_short)
        self._picture.setVisible(not self.drawing.isHidden() or not self.breath.isHidden())
        self.words.setText(self._words(run))
        self.words.setVisible(self.breath.isHidden())
        self.ring.setHidden(self._is_short)
        self._show_line(self._where, _where(run))
        self._show_line(self._below, state or _next(run))
        self._look.give_role(self._below, "strong" if state else "secondary")
        self._keep_room_below()
        self._align()
        self.show_time(run)
        self.ring.tell(f"{self.ring.number} {said(time_left(run).unit)}")

    def show_time(self, run: RoutineRun) -> None:
        """Show how far the step is."""
        self.ring.show_time(time_left(run))
        self.breath.show_run(run if run.step.cue in BREATHS else None)
        if self._is_short and self.words.text() != (words := self._words(run)):
            self.words.setText(words)

    def be_short(self, is_short: bool) -> None:
        """Whether there is little room, from the next time on that a run is shown."""
        self._is_short = is_short

    def bring_into_view(self, scroller: QScrollArea) -> None:
        """Let the time be seen, and above all what to do now."""
        for part in (self.ring, self.breath, self.words):
            if part.isVisible():
                scroller.ensureWidgetVisible(part, 0, 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other, or below each other where that is narrow."""
        super().resizeEvent(event)
        beside = self.width() >= PICTURE + GAP + self._look.px(WORDS)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(right if beside else down)
        self.reshaped.emit()

    def _build(self) -> None:
        picture = QVBoxLayout(self._picture)
        picture.setContentsMargins(0, 0, 0, 0)
        picture.addWidget(self.drawing)
        picture.addWidget(self.breath)
        column = self._column = edgeless(QVBoxLayout(self._beside), 8)
        column.addStretch(0)
        middle = QHBoxLayout()  # words that are as wide as they may be stand in the middle of what is left
        middle.addStretch(1)
        middle.addWidget(self.words, 1_000)
        middle.addStretch(1)
        column.addLayout(middle, 4)
        for part, share in ((self._where, 0), (self.ring, 5), (self._below, 0)):
            column.addWidget(part, share)
        column.addStretch(1)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GAP)
        self._box.addWidget(self._picture, 5)
        self._box.addWidget(self._beside, 4)

    def _keep_room_below(self) -> None:
        """Where there is a ring, it stands still while what is said below it comes and goes."""
        policy = self._below.sizePolicy()
        policy.setRetainSizeWhenHidden(not self._is_short)
        self._below.setSizePolicy(policy)

    def _align(self) -> None:
        """Words alone stand in the middle."""
        alone = self._picture.isHidden()
        middle, left = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeft
        across = middle if alone or self.words.isHidden() else left
        self.words.setAlignment(across | (Qt.AlignmentFlag.AlignVCenter if alone else Qt.AlignmentFlag.AlignBottom))
        self.words.setMaximumWidth(self._look.px(ALONE) if alone else UNLIMITED)
        self._beside.setMaximumHeight(self._look.px(TALL))
        self.ring.lead(across == left)
        self._column.setStretch(0, 0 if self.words.isVisibleTo(self) else 1)
        for label in (self._where, self._below):
            label.setAlignment(across)

    def _words(self, run: RoutineRun) -> str:
        """What to do; in a short room the seconds of a breath with it."""
        says = said(run.step.says)
        if not self._is_short or run.step.cue not in BREATHS:
            return says
        return said(COUNTED.filled(what=says, seconds=shown_seconds(run.left_in_step)))

    @staticmethod
    def _show_line(label: QLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))


def _where(run: RoutineRun) -> str:
    """On which side, and which time: "Your LEFT side · 2 of 3"."""
    side = SIDES.get(run.step.side) if run.step.side else None
    time, times = repeats(run)
    of = said(TIMES.filled(time=time, times=times)) if times else ""
    return joined(said(side) if side else "", of)


def _next(run: RoutineRun) -> str:
    """What comes next; nothing where that would only disturb."""
    if run.routine.kind in FROM_START_TO_END or run.step.cue in BREATHS:
        return ""
    if run.coming is None:
        return said(Text("This is the last step."))
    return said(Text("Next: {what}", {"what": _short(run.coming)}))


def _short(step: Step) -> str:
    return said(step.says).rstrip(".")
