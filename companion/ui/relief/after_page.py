"""After a practice: what was kept, how it is now if the person likes to say, and what next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from companion.domain.practice import Ending, Practice
from companion.domain.routine import RoutineKind
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.journal_door import Kept
from companion.ui.relief.before_after import BeforeAfter
from companion.ui.relief.plan import PracticePlan
from companion.ui.relief.practising import Practising
from companion.ui.relief.wide_button import WideButton
from companion.ui.relief.words import how_long
from companion.ui.widgets.focus_ring import ROOM, key_used
from companion.ui.widgets.layouts import FlowLayout, edgeless
from companion.ui.widgets.page import Page
from companion.ui.widgets.spoken import say
from companion.ui.widgets.words import Words
from companion.ui.words import said


class AfterPage(Page):
    """Nothing here has to be answered. Stopping early is as good an end as any."""

    done = Signal()
    again = Signal()

    def __init__(self, desk: Desk, practising: Practising) -> None:
        super().__init__()
        self._desk = desk
        self._practising = practising
        self._was: Kept | None = None
        self._title = Words(desk.look, role="title")
        self._what = Words(desk.look, role="secondary")
        self._asked = BeforeAfter(desk.look, practising, "after")
        self._too_late = Words(desk.look, self.tr("It ended a while ago. Under “What I did” you can say how it was."))
        self._change = Words(desk.look, role="strong")
        self._next = Words(desk.look)
        self._try_again = QPushButton(self.tr("Try again"))
        self._done = WideButton(desk.look, self.tr("Done"))
        self._again = QPushButton(self.tr("Once more"))
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Say what was kept, and whether it is."""
        practising, practice, plan = self._practising, self._practising.practice, self._practising.plan
        if practice is None or plan is None:
            return
        state = practising.keeping.state(practice.id)
        waits = state is not Kept.YES and practising.keeping.is_elsewhere(practice.id)
        there = self.tr("It is kept once its journal is open again, before Companion is closed.")
        self._title.setText(there if waits else self._title_words(state))
        self._what.setText(_what_words(practice, plan))
        self._try_again.setVisible(state is Kept.REFUSED)
        self._asked.refresh()
        self._asked.setVisible(not practising.is_long_over)
        self._too_late.setVisible(practising.is_long_over)
        self._change.setText(self._change_words(practice))
        self._change.setVisible(practice.change is not None)
        self._next.setText("\n".join(self._next_lines(practice, plan)))
        self._next.setVisible(bool(self._next.text()))
        if state is Kept.YES and self._was is not Kept.YES:
            say(self, self._title.text())
        self._was = state

    def arrive(self) -> None:
        """The keyboard lies on the numbers: one digit answers, and no key that was meant for the practice."""
        self._was = None
        self._asked.begin_anew()
        self.refresh()
        if self._practising.is_long_over:
            self._done.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            key_used(self, False)
            self._asked.pain.row.focus_number()

    def _title_words(self, state: Kept) -> str:
        return {
            Kept.YES: self.tr("Kept."),
            Kept.UNDER_WAY: self.tr("Keeping …"),
            Kept.REFUSED: self.tr("Not kept yet"),
        }[state]

    def _change_words(self, practice: Practice) -> str:
        """Both numbers, and no judgement."""
        if practice.change is None:
            return ""
        return self.tr("Before: {before}. Now: {after}.").format(before=practice.pain_before, after=practice.pain_after)

    def _next_lines(self, practice: Practice, plan: PracticePlan) -> list[str]:
        if plan.kind is RoutineKind.PACING:
            return [said(line) for line in plan.how]
        general = self._desk.library.general
        if plan.moves and practice.ending is Ending.STOPPED:
            wrong = self.tr("If something did not feel right: {what}")
            return [wrong.format(what=said(general.after_stopping))]
        return [said(line) for line in general.next_day] if plan.moves else []

    def _build(self) -> None:
        column = edgeless(QVBoxLayout(self), 16)
        head = QVBoxLayout()
        head.setSpacing(2)
        for words in (self._title, self._what):
            head.addWidget(words)
        for words in (self._title, self._what, self._too_late, self._change, self._next):
            words.setContentsMargins(ROOM, 0, ROOM, 0)
        column.addLayout(head)
        for part in (self._asked, self._too_late, self._change, self._next, self._ways()):
            column.addWidget(part)
        column.addStretch(1)

    def _ways(self) -> QWidget:
        place = QWidget()
        row = FlowLayout(12, place)
        row.setContentsMargins(ROOM, 0, ROOM, 0)
        for button in (self._try_again, self._done, self._again):
            button.setProperty("big", True)
            row.addWidget(button)
        return place

    def _connect(self) -> None:
        self._try_again.clicked.connect(self._desk.journal.try_again)
        self._done.clicked.connect(self.done)
        self._again.clicked.connect(self.again)


def _what_words(practice: Practice, plan: PracticePlan) -> str:
    """What was done, without a word about what was not."""
    blanks = {"name": plan.name, "how_long": how_long(practice.done_seconds)}
    return said(Text("{name} · {how_long}", blanks))
