"""A question with two large buttons, neither of them pressed until a person does."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from companion.domain.pack_questions import Question
from companion.ui.look import Look
from companion.ui.widgets.chip import Chip
from companion.ui.widgets.layouts import BesideOrBelow, FlowLayout
from companion.ui.widgets.one_of import OneOf
from companion.ui.widgets.spoken import say
from companion.ui.widgets.words import Words
from companion.ui.words import said

WIDE = 104
"""Width of a button in px at 100 %."""


class _Answer(Chip):
    def __init__(self, look: Look, text: str) -> None:
        self._look = look
        super().__init__(text)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(self._look.px(WIDE), self._look.big_control))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press of a double one would answer what came in the meantime."""
        event.accept()


class YesNo(QFrame):
    """What a *yes* leads to is said below the question as soon as it is pressed."""

    answered = Signal(bool)

    def __init__(self, look: Look, question: Question) -> None:
        super().__init__()
        self._look = look
        self._asks = Words(look, said(question.asks))
        self._why = Words(look, said(question.why), "strong")
        self._why.hide()
        self._buttons: dict[bool, Chip] = {True: _Answer(look, self.tr("Yes")), False: _Answer(look, self.tr("No"))}
        self._choice = OneOf(said(question.asks), self._buttons, FlowLayout(16))
        self._choice.chosen.connect(self._chosen)
        for button in self._buttons.values():
            button.setAccessibleDescription(said(question.asks))
        self._buttons[False].setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # arrow keys go there
        self._build()

    def show_answer(self, yes: bool) -> None:
        """Show what was answered. Says nothing to anybody."""
        self._choice.show_value(yes)
        self._show(yes)

    def _build(self) -> None:
        text = QWidget()
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(2)
        column.addWidget(self._asks)
        column.addWidget(self._why)
        beside = BesideOrBelow(self, least=lambda: self._look.px(300), gap=16)
        beside.addWidget(text)
        beside.addWidget(self._choice)

    def _chosen(self, yes: bool) -> None:
        self._show(yes)
        if yes:
            say(self, self._why.text(), urgent=True)
        self.answered.emit(yes)

    def _show(self, yes: bool) -> None:
        """The Tab key goes to the answer, the arrow keys to the other one."""
        self._why.setVisible(yes)
        for answer, button in self._buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if answer is yes else Qt.FocusPolicy.ClickFocus)
