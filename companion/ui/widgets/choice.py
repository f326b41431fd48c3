"""One of a few, all in sight."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from companion.ui.widgets.layouts import FlowLayout

T = TypeVar("T")


class Choice(QWidget, Generic[T]):
    """Shows ``words`` for each value; one of them is chosen. A press chooses another at once."""

    chosen = Signal(object)
    """The value a person pressed; not one that was set."""

    def __init__(self, name: str, words: Mapping[T, str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._values = list(words)
        self._shown: T | None = None
        row = FlowLayout(8, self)
        for number, text in enumerate(words.values()):
            button = QRadioButton(text)
            button.setProperty("role", "choice")
            button.setAccessibleDescription(name)
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.idToggled.connect(self._toggled)  # a screen reader toggles without a click

    def checked(self) -> QWidget | None:
        """The button of what is chosen."""
        return self._group.checkedButton()

    def set_value(self, value: T) -> None:
        """Show what is chosen. Says nothing to anybody."""
        self._shown = value
        self._group.button(self._values.index(value)).setChecked(True)

    def _toggled(self, number: int, on: bool) -> None:
        self._let_tab_stop()
        value = self._values[number]
        if on and value != self._shown:
            self._shown = value
            self.chosen.emit(value)

    def _let_tab_stop(self) -> None:
        """Only at what is chosen. Qt would stop at the first button until someone was there once."""
        for button in self._group.buttons():
            stops = button.isChecked()
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)
