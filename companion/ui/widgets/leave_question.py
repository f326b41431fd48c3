"""What is asked when a person closes the window and something speaks against it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from companion.ui.look import Look
from companion.ui.widgets.layouts import BesideOrBelow, FlowLayout
from companion.ui.widgets.main_button import MainButton
from companion.ui.widgets.spoken import say
from companion.ui.widgets.words import Words


class LeaveQuestion(QFrame):
    """One sentence and two ways.

    Who closes a window expects it to be gone. So the window stays until the person says what is to be: nothing ends in
    silence, and there is always a way out.
    """

    stay = Signal()
    leave = Signal()

    def __init__(self, look: Look, words: str, *, leave: str) -> None:
        super().__init__()
        self.setProperty("role", "pack-line")
        self._words = Words(look, words, role="strong")
        self._stay = MainButton(self.tr("Keep it open"))
        self._stay.clicked.connect(self.stay)
        go = QPushButton(leave)
        go.clicked.connect(self.leave)
        buttons = QWidget()
        row = FlowLayout(12, buttons)
        for button in (self._stay, go):
            row.addWidget(button)
        beside = BesideOrBelow(self, least=lambda: look.px(300), gap=16)
        beside.setContentsMargins(24, 10, 24, 10)
        beside.addWidget(self._words)
        beside.addWidget(buttons)

    def ask(self) -> None:
        """Say it aloud, and put the keyboard on staying."""
        self.start_here()
        say(self, self._words.text(), urgent=True)

    def start_here(self) -> None:
        """Put the keyboard on staying."""
        self._stay.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.stay.emit()
        else:
            super().keyPressEvent(event)
