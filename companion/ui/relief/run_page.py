"""A practice while it runs, with everything that can be done about it by key or by one press."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from companion.domain.countdown import shown_seconds
from companion.domain.routine import RoutineKind
from companion.domain.routine_run import Event, RoutineRun, StepBegan
from companion.domain.text import Text
from companion.ui import keys
from companion.ui.desk import Desk
from companion.ui.relief.guide import Guide
from companion.ui.relief.guide_words import announcement
from companion.ui.relief.inner_scroller import InnerScroller
from companion.ui.relief.now_view import NowView
from companion.ui.relief.practising import Practising, Stage
from companion.ui.relief.shades import Shades
from companion.ui.relief.time_left import FROM_START_TO_END, time_left
from companion.ui.relief.wide_button import WideButton
from companion.ui.relief.words import how_long_still, not_now_words
from companion.ui.widgets.calm_warning import CalmWarning
from companion.ui.widgets.chip import Chip, show_checked
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.layouts import BesideOrBelow, FlowLayout, edgeless
from companion.ui.widgets.page import Page
from companion.ui.widgets.plain import Plain
from companion.ui.widgets.spoken import say
from companion.ui.words import joined, said

STANDS_STILL: Mapping[Stage, Text] = {
    Stage.PAUSED: Text("Paused. Take your time."),
    Stage.ASLEEP: Text("The computer slept. You were here. Go on when you like."),
}


BAR = 460
"""Px at 100 % in which Again, Pause and Skip stand beside each other with their words."""

SHORT, SHORT_AND_NARROW = 240, 330
"""Px at 100 % of height below which words and ring have no room above the presses, in one row or in two."""


class RunPage(Page):
    """Large and calm. Nothing on it moves unless motion is wanted, and then only slowly."""

    def __init__(self, desk: Desk, practising: Practising, guide: Guide) -> None:
        super().__init__()
        self._desk = desk
        self._practising = practising
        self._guide = guide
        self._view = NowView(desk.look, desk.clock.elapsed, lambda: desk.settings.now.motion)
        self._name, self._far = Plain(role="subtitle"), Plain(role="secondary")
        self._eased, self._trouble, self._time = QLabel(), QLabel(), QLabel()
        self._against = CalmWarning(desk.look)
        self._pause = WideButton(desk.look, self.tr("Pause"), "pause")
        self._silence = Chip(self.tr("Silence"))
        self._buttons = self._make_buttons()
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Show where the run stands."""
        run, stage = self._practising.run, self._practising.stage
        if run is None or self._practising.plan is None or stage is None:
            return
        self._name.setText(said(self._practising.plan.name))
        self._view.show_run(run, said(STANDS_STILL[stage]) if stage in STANDS_STILL else "")
        self._view.ring.rest(stage is not Stage.RUNNING)
        self._show_time(run)
        self._show_pause(stage)
        self._show_against()
        self._easier.setVisible(self._practising.can_ease)
        self._show_far(run)
        self._show_eased()
        self._show_sound()

    def arrive(self) -> None:
        """The keyboard lies on Pause, so that the space bar pauses."""
        first = self._pause if self._pause.isEnabled() else self._stop
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A smaller window shows what to do now, how long, and how to stop, rather than what stands around it."""
        super().resizeEvent(event)
        seen = self.width() >= self._desk.look.px(BAR)
        short = self.height() < self._desk.look.px(SHORT if seen else SHORT_AND_NARROW)
        self._again.show_word(self.tr("Again"), seen=seen)
        self._skip.show_word(self.tr("Skip"), seen=seen)
        self._stop.show_word(self.tr("Stop"), seen=seen or not short)
        self._pause.be_wide(seen)
        self._pause.show_word(seen=seen or not short)
        self._put_easier_aside(short and not seen)
        self._time.setVisible(short)
        self._view.be_short(short)
        self._view.setMinimumHeight(self.height() // 2 if short else 0)
        self.refresh()
        self._show_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar pauses also where it presses nothing."""
        if event.key() == Qt.Key.Key_Space:
            self._practising.pause_or_go_on()
        else:
            super().keyPressEvent(event)

    def _make_buttons(self) -> tuple[QAbstractButton, ...]:
        look, practising = self._desk.look, self._practising
        self._easier = QPushButton(self.tr("Easier"))
        again = self._again = IconButton(look, self.tr("Again"), "skip-previous", role="")
        skip = self._skip = IconButton(look, self.tr("Skip"), "skip-next", role="")
        stop = self._stop = IconButton(look, self.tr("Stop"), "stop", role="")
        self._pause.clicked.connect(lambda: practising.pause_or_go_on())
        for button, act in ((again, practising.back), (skip, practising.skip), (self._easier, practising.ease)):
            button.clicked.connect(act)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a press leaves the keyboard on Pause
        stop.clicked.connect(lambda: practising.stop())
        stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return (again, self._pause, skip, self._easier, stop)

    def _build(self) -> None:
        inside = QWidget()
        words = self._aside = QVBoxLayout(inside)
        words.setContentsMargins(ROOM, 0, ROOM, 0)
        words.setSpacing(12)
        words.addWidget(self._head())
        words.addWidget(self._view, 1)
        for label, role in ((self._eased, "secondary"), (self._trouble, "strong")):
            label.setProperty("role", role)
            label.setWordWrap(True)
            words.addWidget(label)
        self._scroller = InnerScroller(inside)
        column = edgeless(QVBoxLayout(self), 12)
        self._time.setProperty("role", "strong")
        self._time.setContentsMargins(ROOM, 0, ROOM, 0)
        self._time.hide()
        column.addWidget(self._time)
        column.addWidget(self._against)
        column.addWidget(self._scroller, 1)
        column.addWidget(self._bar())

    def _bar(self) -> QWidget:
        """What is pressed often stands together; Stop is apart from it."""
        often, seldom, bar = QWidget(), QWidget(), QWidget()
        self._seldom = FlowLayout(8, seldom)
        for row, buttons in ((FlowLayout(8, often), self._buttons[:3]), (self._seldom, self._buttons[3:])):
            for button in buttons:
                button.setProperty("big", True)
                row.addWidget(button)
        beside = BesideOrBelow(bar, least=lambda: often.sizeHint().width(), gap=16)
        beside.setContentsMargins(ROOM, 0, ROOM, 0)
        beside.addWidget(often)
        beside.addWidget(seldom)
        return bar

    def _put_easier_aside(self, is_aside: bool) -> None:
        """Below the words, where one row of presses is all there is room for."""
        if is_aside:
            self._aside.addWidget(self._easier, 0, Qt.AlignmentFlag.AlignLeading)
            return
        for button in self._buttons[3:]:
            self._seldom.addWidget(button)

    def _head(self) -> QWidget:
        head, place, switches = QWidget(), QWidget(), QWidget()
        words = edgeless(QVBoxLayout(place), 0)
        for label in (self._name, self._far):
            words.addWidget(label)
        shades = Shades(self._desk)
        self._silence.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chips = edgeless(QHBoxLayout(switches), 8)
        for part in (self._silence, shades):
            chips.addWidget(part)
        look = self._desk.look
        beside = BesideOrBelow(head, least=lambda: look.px(180), gap=16)
        beside.addWidget(place)
        beside.addWidget(switches)
        return head

    def _connect(self) -> None:
        practising = self._practising
        practising.metronome.tick.connect(self._on_tick)
        practising.happened.connect(self._on_happened)
        self._view.reshaped.connect(self._show_now)
        self._guide.changed.connect(self._show_sound)
        self._silence.toggled.connect(self._guide.mute)
        self._desk.settings.changed.connect(self._show_sound)
        self._on_key(keys.BACK, practising.back)
        self._on_key(keys.SKIP, practising.skip)
        self._on_key(keys.EASIER, practising.ease)
        self._on_key(keys.STOP, practising.stop)
        self._on_key(keys.MUTE, self._mute)

    def _on_key(self, key: keys.Keys, act: Callable[[], object]) -> None:
        for sequence in key.sequences:
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _on_tick(self) -> None:
        run = self._practising.run
        if run and self._practising.is_under_way and self.isVisible():
            self._view.show_time(run)
            self._show_time(run)
            self._show_far(run)

    def _on_happened(self, events: Sequence[Event]) -> None:
        """A screen reader says it, unless the voice does already."""
        run = self._practising.run
        if run and self.isVisible() and not self._guide.speaks and (words := announcement(events, run)):
            say(self, words)
        if any(isinstance(event, StepBegan) for event in events):
            self._show_now()

    def _show_now(self) -> None:
        """Where not everything fits: the time, and above all what to do."""
        QTimer.singleShot(0, self, lambda: self._view.bring_into_view(self._scroller))

    def _show_pause(self, stage: Stage) -> None:
        if stage is Stage.RUNNING:
            self._pause.show_face(self.tr("Pause"), "pause")
        else:
            self._pause.show_face(self.tr("Go on"), "play")

    def _show_against(self) -> None:
        """What was said since may speak against going on."""
        against = self._practising.speaks_against
        self._against.say(not_now_words(against) if against else "")
        self._pause.setEnabled(against is None)

    def _show_time(self, run: RoutineRun) -> None:
        """What the ring says, in a line: where there is no room for the ring, it stands above the words."""
        left = time_left(run)
        self._time.setText(said(Text("{number} {unit}", {"number": left.number, "unit": left.unit})))

    def _show_far(self, run: RoutineRun) -> None:
        part, parts = _counted_part(run)
        far = self.tr("Part {part} of {parts}").format(part=part, parts=parts)
        left = how_long_still(shown_seconds(run.remaining))
        is_one_of_several = parts > 1 and 1 <= part <= parts
        counts = is_one_of_several and not _is_breathing(run) and run.routine.kind is not RoutineKind.PACING
        told = not (run.routine.kind in FROM_START_TO_END or _is_breathing(run))
        self._far.setText(joined(far if counts else "", left if told else ""))
        self._far.setVisible(bool(self._far.text()))

    def _show_eased(self) -> None:
        """What is easier in the easier form, and that there is a way back from it."""
        self._easier.setText(self.tr("As before") if self._practising.is_eased else self.tr("Easier"))
        plan = self._practising.plan
        words = plan.easier_words if plan and self._practising.is_eased else None
        self._eased.setText(said(Text("Easier form: {what}", {"what": words})) if words else "")
        self._eased.setVisible(words is not None)

    def _mute(self) -> None:
        if self._guide.is_on:
            self._guide.mute(not self._guide.is_muted)

    def _show_sound(self) -> None:
        """What was switched on and cannot be heard is told."""
        muted = self._guide.is_muted
        self._silence.setVisible(self._guide.is_on)
        show_checked(self._silence, muted)
        trouble = self._guide.trouble
        self._trouble.setText(said(trouble) if trouble else "")
        self._trouble.setVisible(trouble is not None)


def _is_breathing(run: RoutineRun) -> bool:
    return run.routine.kind is RoutineKind.BREATHING


def _counted_part(run: RoutineRun) -> tuple[int, int]:
    """Which part of how many. In a relaxation only its groups count, not the words before and after them."""
    if run.routine.kind is RoutineKind.RELAXATION:
        return run.step.part, run.routine.parts - 2
    return run.step.part + 1, run.routine.parts
