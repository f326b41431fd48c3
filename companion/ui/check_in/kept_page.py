"""The end of a check-in: what was kept, where, and how to change it."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from companion.domain.scales import Measure
from companion.ui.check_in.answer_list import AnswerList
from companion.ui.check_in.desk import CheckInDesk
from companion.ui.check_in.words import standing
from companion.ui.dates import moment_words
from companion.ui.desk import Desk
from companion.ui.journal_door import Kept
from companion.ui.signs.sign_line import SignLine
from companion.ui.widgets.card import Card
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.layouts import FlowLayout
from companion.ui.widgets.main_button import MainButton
from companion.ui.widgets.page import Page
from companion.ui.widgets.pain_scale import PainScale
from companion.ui.widgets.spoken import say
from companion.ui.widgets.words import Words
from companion.ui.words import joined


class KeptPage(Page):
    """Nothing is asked here. A bad day without a number may still get one."""

    earlier_wanted = Signal()
    relief_wanted = Signal()

    def __init__(self, desk: Desk, check_ins: CheckInDesk) -> None:
        super().__init__()
        self._desk = desk
        self._check_ins = check_ins
        self._was: Kept | None = None
        self._number_offered_for: UUID | None = None
        self._title = Words(desk.look, role="title")
        self._when = Words(desk.look, role="secondary")
        self._where = Words(desk.look, role="secondary")
        self._answers = AnswerList(desk.body)
        self.sign = SignLine(desk, check_ins.known_signs)
        self._build()

    def refresh(self) -> None:
        """Say what was kept, and whether it is."""
        now = self._check_ins.now
        state = self._check_ins.keeping.state(now.id)
        self._title.setText(self._title_words(state))
        self._when.setText(joined(moment_words(now.at, self._desk.clock.now().day), standing(now)))
        self._where.setText(self._where_words(state))
        self._again.setVisible(state is Kept.REFUSED)
        self.sign.show_marks(now.marks)
        self._show_number()
        self._answers.show_answers(now if self._number.isHidden() else now.rated(Measure.PAIN, None))
        self._card.setHidden(self._answers.is_empty)
        if state is Kept.YES and self._was is not Kept.YES:
            say(self, self._title.text())
        self._was = state

    def arrive(self) -> None:
        """Put the keyboard on the title, which a screen reader then reads."""
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _title_words(self, state: Kept) -> str:
        bad_day = self._check_ins.now.bad_day
        return {
            Kept.YES: self.tr("A bad day, kept. That is all.") if bad_day else self.tr("Kept. That is all."),
            Kept.UNDER_WAY: self.tr("Keeping …"),
            Kept.REFUSED: self.tr("Not kept yet"),
        }[state]

    def _where_words(self, state: Kept) -> str:
        if state is Kept.REFUSED:
            return self.tr("Your answers are still here. Nothing that was kept before is lost.")
        return self.tr(
            "It is in your journal, only on this computer. You can change it here, or later in your earlier check-ins."
        )

    def _show_number(self) -> None:
        """Once offered the scale stays, so that a slip can be mended."""
        now = self._check_ins.now
        if now.bad_day and Measure.PAIN not in now.ratings:
            self._number_offered_for = now.id
        self._number.setVisible(self._number_offered_for == now.id)
        self._scale.show_value(now.ratings.get(Measure.PAIN), otherwise=self.tr("You may leave it open."))

    def _build(self) -> None:
        self._number = self._number_card()
        self._card = Card(self._desk.look)
        self._card.column.addWidget(self._answers)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._when)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, 0, ROOM, 0)
        column.setSpacing(16)
        column.addLayout(head)
        for part in (self._number, self._card, self.sign, self._where, self._ways()):
            column.addWidget(part)
        column.addStretch(1)

    def _number_card(self) -> Card:
        card = Card(self._desk.look)
        self._scale = PainScale(self._desk.look)
        self._scale.rated.connect(lambda value: self._check_ins.rate(Measure.PAIN, value))
        heading = card.add_words(self.tr("If you like: how much does it hurt?"), "subtitle")
        for words in (heading, self._scale.chosen):
            words.setContentsMargins(ROOM, 0, ROOM, 0)
        card.column.addWidget(self._scale)
        card.column.addWidget(self._scale.chosen)
        return card

    def _ways(self) -> QWidget:
        check_ins = self._check_ins
        self._again = _way(self.tr("Try again"), self._desk.journal.try_again, "primary")
        self._another = _way(self.tr("Another check-in"), check_ins.begin)
        place = QWidget()
        row = FlowLayout(12, place)
        for button in (
            self._again,
            _way(self.tr("What may help now"), self.relief_wanted.emit),
            self._another,
            _way(self.tr("Change this one"), lambda: check_ins.take_up(check_ins.now)),
            _way(self.tr("Earlier check-ins"), self.earlier_wanted.emit, "quiet"),
        ):
            row.addWidget(button)
        return place


def _way(text: str, act: Callable[[], None], role: str = "") -> QPushButton:
    button = MainButton(text, role=role)
    button.clicked.connect(lambda: act())
    return button
