"""How it is now: a quiet question that is asked once, with one press to answer and one to leave it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from companion.domain.scales import PAIN_WORDS, SCALES, Measure
from companion.ui.look import Look
from companion.ui.widgets.card import Card
from companion.ui.widgets.pain_scale import PainScale
from companion.ui.widgets.rows import in_a_row
from companion.ui.words import soft


class PainQuestion(Card):
    """``answered`` gets the pain, or None where the person does not say."""

    answered = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.column.setContentsMargins(20, 14, 20, 14)
        self._title = self.add_words("", "strong")
        self._words = self.add_words("", "secondary")
        self._scale = PainScale(look, SCALES[Measure.PAIN], words=PAIN_WORDS)
        self._scale.rated.connect(lambda pain: self.answered.emit(pain))
        self.column.addWidget(self._scale)
        leave = QPushButton(self.tr("I would rather not say"))
        leave.setProperty("role", "quiet")
        leave.clicked.connect(lambda: self.answered.emit(None))
        self.column.addWidget(in_a_row(leave))

    def ask(self, title: str, words: str) -> None:
        """Ask this."""
        self._title.setText(soft(title))
        self._words.setText(words)
        self._scale.show_value(None)
        self._scale.row.setAccessibleName(title)

    def start_here(self) -> None:
        """Put the keyboard on the numbers."""
        self._scale.row.focus_number()
