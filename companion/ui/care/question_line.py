"""A line above any page, to catch a question for the provider before it is forgotten."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from companion.domain.draft import THE_ONLY_ONE, FormKind
from companion.domain.text import Text
from companion.ui.care.questions_page import new_question
from companion.ui.desk import Desk
from companion.ui.forms.keeping import Keeping
from companion.ui.forms.word_line import WordLine
from companion.ui.place import Place
from companion.ui.words import said

NAME = Text("A question for my provider")


class QuestionLine(QFrame):
    """Hidden until it is wanted. Enter keeps the question; Esc closes the line and leaves the words in it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._keeping = Keeping(desk)
        self._place: Place | None = None
        self._before: QWidget | None = None
        self.setProperty("role", "pack-line")
        self._line = WordLine(
            desk,
            FormKind.QUICK_QUESTION,
            said(NAME),
            self.tr("Keep"),
            hint=self.tr("What do you want to ask?"),
        )
        self._line.added.connect(self._keep)
        close = QPushButton(self.tr("Close"))
        close.setProperty("role", "quiet")
        close.setAccessibleName(self.tr("Close the line for a question"))
        close.clicked.connect(self._close)
        label = QLabel(said(NAME))
        label.setProperty("role", "strong")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._line, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 10, 24, 12)
        column.setSpacing(6)
        column.addWidget(label)
        column.addLayout(row)
        self.hide()

    def ask(self, place: Place) -> None:
        """Open the line; the question came up on this page."""
        self._place = place
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self.show()
        self._line.show_held()
        self._line.start_here()

    def keep_now(self) -> None:
        """Keep what is written and not kept yet."""
        self._line.take_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the line."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _keep(self, words: str) -> None:
        if self._place:
            told = self.tr("Kept with your questions: {question}").format(question=words)
            with self._keeping.in_place_of(FormKind.QUICK_QUESTION, THE_ONLY_ONE):
                self._keeping.keep(words, new_question(self._desk, words, self._place), told=told)
        self._close()

    def _close(self) -> None:
        """The keyboard goes back to where it was."""
        before, self._before = self._before, None
        self.hide()
        if before and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
