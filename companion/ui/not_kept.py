"""What is said when a person closes the window while something is not kept."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from companion.domain.trouble import TROUBLE_WORDS, JournalTrouble
from companion.ui.look import Look
from companion.ui.widgets.layouts import BesideOrBelow, FlowLayout
from companion.ui.widgets.spoken import say
from companion.ui.widgets.words import Words
from companion.ui.words import said


class NotKept(QFrame):
    """Why, what closing would lose, and two ways. What can be done about it is said once the window stays."""

    stay = Signal()

    leave = Signal()
    """The window may close, and what is not kept is lost."""

    def __init__(self, look: Look, why: Exception) -> None:
        super().__init__()
        self.setProperty("role", "pack-line")
        happened = self.tr("Something is not kept.")
        if isinstance(why, JournalTrouble):
            happened = said(TROUBLE_WORDS[why.trouble].happened)
        words = self.tr("{happened} If Companion closes now, what is not kept is lost.")
        self._words = Words(look, words.format(happened=happened), role="strong")
        self._stay = QPushButton(self.tr("Keep it open"))
        self._stay.setProperty("role", "primary")
        self._stay.clicked.connect(lambda: self.stay.emit())
        leave = QPushButton(self.tr("Close all the same"))
        leave.clicked.connect(lambda: self.leave.emit())
        buttons = QWidget()
        row = FlowLayout(12, buttons)
        for button in (self._stay, leave):
            row.addWidget(button)
        beside = BesideOrBelow(self, least=lambda: look.px(300), gap=16)
        beside.setContentsMargins(24, 10, 24, 10)
        beside.addWidget(self._words)
        beside.addWidget(buttons)

    def ask(self) -> None:
        """Say it aloud, and put the keyboard on staying."""
        self._stay.setFocus(Qt.FocusReason.OtherFocusReason)
        say(self, self._words.text(), urgent=True)
