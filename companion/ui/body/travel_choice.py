"""Where a pain travels to, to press."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from companion.domain.check_in import TravelsTo
from companion.domain.text import Text
from companion.ui.widgets.chip import show_checked
from companion.ui.words import said

NOWHERE = Text("It stays in this place")

WAYS: Mapping[TravelsTo, Text] = {
    TravelsTo.BUTTOCK: Text("It travels to the buttock"),
    TravelsTo.ABOVE_KNEE: Text("It travels down to above the knee"),
    TravelsTo.BELOW_KNEE: Text("It travels below the knee"),
    TravelsTo.FOOT: Text("It travels to the foot"),
}


class TravelChoice(QWidget):
    """One large button for each end, and one for none. A press chooses."""

    chosen = Signal(object)
    """A TravelsTo or None."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        self._buttons = {end: self._button(column, end) for end in (None, *TravelsTo)}

    def show_ends(self, ends: tuple[TravelsTo, ...], now: TravelsTo | None) -> None:
        """Offer these ends; ``now`` is the one chosen."""
        for end, button in self._buttons.items():
            button.setVisible(end is None or end in ends or end is now)
            show_checked(button, end is now)

    def focus_chosen(self) -> None:
        """Put the keyboard on what is chosen."""
        next(button for button in self._buttons.values() if button.isChecked()).setFocus()

    def _button(self, column: QVBoxLayout, end: TravelsTo | None) -> QPushButton:
        button = QPushButton(said(WAYS[end] if end else NOWHERE))
        button.setCheckable(True)
        button.toggled.connect(lambda: self.chosen.emit(end))
        column.addWidget(button)
        return button
