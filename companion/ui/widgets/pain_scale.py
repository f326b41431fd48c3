"""How much it hurts: eleven numbers, words at both ends and for the one chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from companion.domain.scales import HIGHEST, LOWEST, PAIN_WORDS, RATINGS, SCALES, Measure, Scale
from companion.domain.text import Text
from companion.ui.look import Look
from companion.ui.widgets.number_row import NumberRow
from companion.ui.words import said


class PainScale(QWidget):
    """0 is the best, 10 the worst. One press is the answer.

    ``chosen`` says the words of the number chosen or looked at, and is placed by who uses the scale.
    """

    rated = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        scale = SCALES[Measure.PAIN]
        self.row = NumberRow(look, names_of(scale, PAIN_WORDS), in_pain_colours=True, high=True, ends=ends_of(scale))
        self.row.setAccessibleName(said(scale.question))
        self.row.chosen.connect(self.rated)
        self.row.looked_at.connect(self._look_at)
        self._otherwise = ""
        self._look = look
        self.chosen = QLabel()
        self.chosen.setWordWrap(True)
        self._fit()
        look.changed.connect(self._fit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.row)
        self.show_value(None)

    @property
    def value(self) -> int | None:
        """The number shown as chosen."""
        return self.row.value

    def show_value(self, value: int | None, *, otherwise: str = "") -> None:
        """Show an answer; if there is none, the words ``otherwise``. Says nothing to anybody."""
        self.row.show_value(value)
        self._otherwise = otherwise
        self._say(value)

    def _look_at(self, number: int | None) -> None:
        """What it would mean, before it is pressed."""
        self._say(self.value if number is None else number)

    def _say(self, number: int | None) -> None:
        """What is only looked at is a question: it may stand above the word that something else is kept."""
        is_chosen = number is not None and number == self.value
        looked_at = self.tr("{number} – {words}") if is_chosen else self.tr("{number} – {words}?")
        words = self._otherwise if number is None else looked_at
        self.chosen.setText(words.format(number=number, words=said(PAIN_WORDS[number or 0])))
        self._look.give_role(self.chosen, "subtitle" if is_chosen else "secondary")

    def _fit(self) -> None:
        """Room for the words of a number, so that nothing moves when one is pressed."""
        self.chosen.setMinimumHeight(round(self._look.em * 1.75))


def ends_of(scale: Scale) -> tuple[str, str]:
    """The words for both ends."""
    return said(scale.lowest), said(scale.highest)


def names_of(scale: Scale, words: Sequence[Text] | None = None) -> tuple[str, ...]:
    """What a screen reader says for each number: "Pain 6, hard to ignore"."""
    ends = {LOWEST: scale.lowest, HIGHEST: scale.highest}
    return tuple(_name(scale, number, words[number] if words else ends.get(number)) for number in RATINGS)


def _name(scale: Scale, number: int, words: Text | None) -> str:
    plain = Text("{what} {number}", {"what": scale.name, "number": number})
    return said(Text("{number}, {words}", {"number": plain, "words": words}) if words else plain)
