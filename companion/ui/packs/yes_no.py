"""A question with two large buttons, neither of them pressed until a person does."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame

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
    """What a *yes* leads to is said aloud as soon as it is pressed; who asks shows it."""

    answered = Signal(bool)

    def __init__(self, look: Look, question: Question) -> None:
        super().__init__()
        self._why = said(question.why)
        asks = Words(look, said(question.asks))
        buttons = {True: _Answer(look, self.tr("Yes")), False: _Answer(look, self.tr("No"))}
        self._choice = OneOf(asks.text(), buttons, FlowLayout(16))
        self._choice.chosen.connect(self._chosen)
        for button in buttons.values():
            button.setAccessibleDescription(asks.text())
        buttons[False].setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # arrow keys go there
        asks.setContentsMargins(0, 8, 0, 8)
        beside = BesideOrBelow(self, least=lambda: look.px(300), gap=16)
        beside.addWidget(asks)
        beside.addWidget(self._choice)

    def show_answer(self, yes: bool) -> None:
        """Show what was answered. Says nothing to anybody."""
        self._choice.show_value(yes)

    def _chosen(self, yes: bool) -> None:
        if yes:
            say(self, self._why, urgent=True)
        self.answered.emit(yes)
