"""What may be added to a mark besides its strength. All of it is optional."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from companion.domain.body import Area
from companion.domain.check_in import SPREAD_WORDS, Kind, Mark, Spread
from companion.domain.travel import ends_from
from companion.ui.body.kind_chips import FIRST, KindChips
from companion.ui.body.travel_choice import WAYS
from companion.ui.widgets.chip import Chip, show_checked
from companion.ui.widgets.layouts import FlowLayout
from companion.ui.words import said


class MarkDetails(QWidget):
    """A few words to press, one spot or spread, and whether it travels. More is a press away."""

    kind_pressed = Signal(object, bool)
    """A Kind, and whether it is chosen now."""
    spread_pressed = Signal(object)
    """A Spread, or None if it was taken back."""
    words_asked = Signal()
    travel_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kinds = KindChips(Kind)
        self._words = QPushButton(self.tr("More …"))
        self._words.setAccessibleName(self.tr("More words …"))
        self._words.setProperty("role", "quiet")
        self._kinds.row.addWidget(self._words)
        self._spreads = {spread: Chip(said(SPREAD_WORDS[spread])) for spread in Spread}
        self._travels = Chip()
        self._build()
        self._connect()

    def show_mark(self, mark: Mark, area: Area) -> None:
        """Show what is known of a mark. Says nothing to anybody."""
        self._kinds.show_only({*FIRST, *mark.kinds})
        self._kinds.show_chosen(mark.kinds)
        for spread, chip in self._spreads.items():
            show_checked(chip, mark.spread is spread)
        self._travels.setVisible(bool(ends_from(area) or mark.travels_to))
        show_checked(self._travels, mark.travels_to is not None)
        self._travels.setText(said(WAYS[mark.travels_to]) if mark.travels_to else self.tr("It travels …"))

    def focus_words(self) -> None:
        """Put the keyboard on "More words"."""
        self._words.setFocus()

    def focus_travel(self) -> None:
        """Put the keyboard on "It travels"."""
        self._travels.setFocus()

    def _build(self) -> None:
        question, freely = QLabel(self.tr("How does it feel?")), QLabel(self.tr("Only if you like."))
        question.setProperty("role", "strong")
        freely.setProperty("role", "small")
        heads = QWidget()
        head = FlowLayout(8, heads)
        head.addWidget(question)
        head.addWidget(freely)
        reach = QWidget()
        row = FlowLayout(8, reach)
        for chip in (*self._spreads.values(), self._travels):
            row.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(heads)
        column.addWidget(self._kinds)
        column.addWidget(reach)

    def _connect(self) -> None:
        self._kinds.pressed.connect(self.kind_pressed)
        self._words.clicked.connect(self.words_asked)
        self._travels.toggled.connect(self._on_travels)
        for spread, chip in self._spreads.items():
            chip.toggled.connect(lambda chosen, spread=spread: self.spread_pressed.emit(spread if chosen else None))

    def _on_travels(self, chosen: bool) -> None:
        show_checked(self._travels, not chosen)  # what is chosen there decides
        self.travel_asked.emit()
