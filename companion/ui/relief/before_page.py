"""Before a practice: what it is, what to watch, how much it hurts, and how it shall be heard."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.routine import RoutineKind
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.packs.word_list import WordList
from companion.ui.relief.before_after import BeforeAfter
from companion.ui.relief.drawing import PosedDrawing
from companion.ui.relief.guide import Guide
from companion.ui.relief.plan import PracticePlan
from companion.ui.relief.practising import Practising
from companion.ui.relief.sound_choice import SoundChoice
from companion.ui.relief.wide_button import WideButton
from companion.ui.relief.words import POSITION_WORDS, how_long, not_now_words
from companion.ui.widgets.calm_warning import CalmWarning
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.layouts import BesideOrBelow, edgeless
from companion.ui.widgets.sub_page import SubPage
from companion.ui.widgets.swap import swap
from companion.ui.widgets.words import Words
from companion.ui.words import joined, said

MOST_LINES = 6
"""Lines of how it is done; of a long list the others are counted."""

PICTURE = (340, 200)
"""Px at 100 %."""


class BeforePage(SubPage):
    """Everything on it may be left as it is: Begin is enough."""

    begun = Signal()

    def __init__(self, desk: Desk, practising: Practising, guide: Guide) -> None:
        super().__init__(desk.look, "")
        self._desk = desk
        self._practising = practising
        self._guide = guide
        self._drawing = PosedDrawing(desk.look)
        self._about = Words(desk.look)
        self._how: QWidget = WordList(desk.look, ())
        self._points: tuple[str, ...] = ()
        self._watch = Words(desk.look, role="strong")
        self._always = Words(desk.look, role="secondary")
        self._only_seen = Words(desk.look, self.tr("In silence, the end can only be seen here."), "secondary")
        self._asked = BeforeAfter(desk.look, practising, "before")
        self._sound = SoundChoice(desk, heading=self.tr("What do you want to hear?"))
        self._against = CalmWarning(desk.look)
        self._begin = WideButton(desk.look, self.tr("Begin"), "play")
        self._begin.setProperty("big", False)  # as high as the way back
        self._build()
        self._sound.chosen.connect(lambda: guide.mute(False))
        self._begin.clicked.connect(self.begun)
        self._sound.tried.connect(lambda: self._show_hearing())
        desk.settings.changed.connect(self._show_hearing)
        desk.look.changed.connect(self._fit)

    def refresh(self) -> None:
        """Show what lies ready."""
        self._practising.look_at_the_clock()
        plan = self._practising.plan
        if plan is None:
            return
        self.title.setText(said(plan.name))
        posed = next((step for step in plan.routine.steps if step.pose), None)
        self._drawing.setVisible(posed is not None)
        if posed:
            self._drawing.show_pose(posed.pose, said(plan.name), posed.side)
        self._show_how(plan)
        for label, texts in ((self._watch, plan.cautions), (self._always, self._always_true(plan))):
            label.setText("\n".join(said(text) for text in texts))
            label.setVisible(bool(texts))
        against = self._practising.speaks_against
        self._against.say(not_now_words(against) if against else "")
        self._begin.setEnabled(against is None)
        self._asked.refresh()
        self._sound.refresh()
        self._show_hearing()

    def arrive(self) -> None:
        """The keyboard lies on Begin; nothing has to be answered."""
        self._asked.begin_anew()
        self.refresh()
        if self._begin.isEnabled():
            self._begin.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().arrive()
        self._guide.invite()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit answers how much it hurts, wherever the keyboard is."""
        if event.text().isascii() and event.text().isdigit():
            self._asked.pain.row.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        top = QWidget()
        words = QWidget()
        lines = edgeless(QVBoxLayout(words), 12)
        self._goes = edgeless(QVBoxLayout(), 0)
        for part in (self._about, self._how):
            self._goes.addWidget(part)
        lines.addLayout(self._goes)
        for line in (self._watch, self._always):
            lines.addWidget(line)
        lines.addStretch(1)
        look = self._desk.look
        beside = BesideOrBelow(top, least=lambda: look.px(320), gap=24, first_keeps=True)
        beside.setContentsMargins(ROOM, 0, ROOM, 0)
        beside.addWidget(self._drawing)
        beside.addWidget(words)
        self._only_seen.setContentsMargins(ROOM, 0, ROOM, 0)
        for part in (self._against, top, self._asked, self._sound, self._only_seen):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.head.addWidget(self._begin)
        self._fit()

    def _show_how(self, plan: PracticePlan) -> None:
        """What it is, and below that how it goes, each line with a dot."""
        self._about.setText("\n".join(map(said, plan.about)))
        self._about.setVisible(bool(plan.about))
        points = self._how_points(plan)
        if points != self._points:
            self._points, self._how = points, swap(self._goes, self._how, WordList(self._desk.look, points, gap=0))

    def _how_points(self, plan: PracticePlan) -> tuple[str, ...]:
        points = [] if plan.kind is RoutineKind.PACING else list(map(said, plan.how))  # those are ideas for afterwards
        room = MOST_LINES - len(plan.about)
        more = len(points) - room
        if more > 1:
            points[room:] = [self.tr("and {count} more").format(count=more)]
        return tuple(points)

    def _always_true(self, plan: PracticePlan) -> tuple[Text, ...]:
        """What holds for everything that moves, unless its own cautions say that."""
        general = self._desk.library.general.before[:2] if plan.moves else ()
        return tuple(line for line in general if line not in plan.cautions)

    def _show_hearing(self) -> None:
        """What cannot be heard is said beside Begin too: the choice of sounds may be below the fold."""
        plan, trouble = self._practising.plan, self._guide.trouble
        if plan:
            self.explain(joined(*_where_and_how_long(plan), said(trouble) if trouble else ""))
            self._only_seen.setVisible(plan.kind is RoutineKind.PACING and not self._guide.is_on)

    def _fit(self) -> None:
        larger = min(self._desk.look.scale, 1.25)
        self._drawing.setFixedSize(*(round(side * larger) for side in PICTURE))


def _where_and_how_long(plan: PracticePlan) -> tuple[str, str]:
    stays = plan.position if plan.kind is not RoutineKind.PACING else None
    return said(POSITION_WORDS[stays]) if stays else "", how_long(plan.routine.lasts)
