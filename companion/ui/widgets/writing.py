"""A field for a written answer."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from companion.domain.check_in import LONGEST_NOTE
from companion.ui.look import Look
from companion.ui.widgets.layouts import edgeless
from companion.ui.widgets.spoken import say

LINE_PX = 21
"""Height of a line at 100 %."""

TOLD_BEFORE = 200
"""The letters left are told from here on."""


class Writing(QWidget):
    """A question with a field below it; without ``heading`` only a screen reader says the question.

    A text longer than ``LONGEST_NOTE`` letters is explained, and given whole all the same. Its lines are no
    longer than eyes like; with ``whole`` it is as wide as its place, as the other fields of a form are.
    """

    written = Signal(str)
    """The answer with each letter typed; "" if there are only blanks."""

    def __init__(
        self,
        look: Look,
        question: str,
        *,
        lines: int,
        heading: bool = True,
        whole: bool = False,
    ) -> None:
        super().__init__()
        self._look = look
        self.question = question
        self._whole = whole
        self._given = ""
        self._is_long = False
        self._build(lines, heading)
        self._fit()
        look.changed.connect(self._fit)

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self._field.toPlainText()

    def show_text(self, given: str) -> None:
        """Show an answer; who goes on writes behind it. Says nothing to anybody."""
        self._given = given
        if given != self._answer:
            with QSignalBlocker(self._field):
                self._field.setPlainText(given)
            self._field.moveCursor(QTextCursor.MoveOperation.End)
            self._explain()

    def start_here(self) -> None:
        """Put the keyboard into the field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, lines: int, heading: bool) -> None:
        label = QLabel(self.question)
        label.setProperty("role", "subtitle")
        label.setWordWrap(True)
        self._field = _Field(lines)
        self._field.setAccessibleName(self.question)
        self._field.textChanged.connect(self._typed)
        label.setBuddy(self._field)
        if not heading:
            label.hide()
        self._explained = QLabel()
        self._explained.setWordWrap(True)
        self._explained.hide()
        column = edgeless(QVBoxLayout(self), 8)
        column.addWidget(label)
        column.addWidget(self._field, 1)
        column.addWidget(self._explained)

    @property
    def _answer(self) -> str:
        """Blanks alone are none."""
        return self.text if self.text.strip() else ""

    def _typed(self) -> None:
        was_long = self._is_long
        self._explain()
        if self._is_long and not was_long:
            say(self, self._explained.text())
        if self._answer != self._given:
            self._given = self._answer
            self.written.emit(self._given)

    def _explain(self) -> None:
        left = LONGEST_NOTE - len(self.text)
        self._is_long = left < 0
        words = self._too_long(-left) if self._is_long else self._room(left)
        self._explained.setText(words)
        self._explained.setVisible(bool(words))
        self._look.give_role(self._explained, "strong" if self._is_long else "small")

    def _too_long(self, over: int) -> str:
        return self.tr(
            "That note is long: {over} over {longest} letters. All of it is kept. "
            "A shorter one is easier to read again."
        ).format(over=self._number(over), longest=self._number(LONGEST_NOTE))

    def _room(self, left: int) -> str:
        return self.tr("Room for {left} more letters").format(left=left) if left < TOLD_BEFORE else ""

    def _number(self, number: int) -> str:
        return self.locale().toString(number)

    def _fit(self) -> None:
        if not self._whole:
            self._field.setMaximumWidth(self._look.line_width + 40)
        self._explained.setMaximumWidth(self._look.line_width + 40)


class _Field(QPlainTextEdit):
    """As high as its lines at ordinary size: larger letters leave what stands below it in sight. More scrolls."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._lines * LINE_PX + 30)
