"""A few buttons of which one is chosen."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QLayout, QWidget

from companion.ui.widgets.chip import show_checked

T = TypeVar("T")


class OneOf(QWidget, Generic[T]):
    """Lays ``buttons`` out in ``layout``. A screen reader calls them radio buttons; ``name`` says what is chosen."""

    chosen = Signal(object)
    """The value a person chose; not one that was set."""

    def __init__(self, name: str, buttons: Mapping[T, QAbstractButton], layout: QLayout) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._buttons = dict(buttons)
        self.setLayout(layout)
        layout.setContentsMargins(0, 0, 0, 0)
        for value, button in self._buttons.items():
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.toggled.connect(lambda on, value=value: self._toggled(value, on=on))
            layout.addWidget(button)

    @property
    def current(self) -> QAbstractButton:
        """The button of what is chosen, else the first."""
        return next((one for one in self._buttons.values() if one.isChecked()), next(iter(self._buttons.values())))

    def show_value(self, value: T | None) -> None:
        """Show what is chosen; None, if it is no value, shows that nothing is. Says nothing to anybody."""
        for one, button in self._buttons.items():
            button.setAutoExclusive(False)  # such buttons cannot be switched off one by one
            show_checked(button, one == value)
            button.setAutoExclusive(True)
        self._let_tab_stop(value)

    def _toggled(self, value: T, *, on: bool) -> None:
        if on:
            self._let_tab_stop(value)
            self.chosen.emit(value)

    def _let_tab_stop(self, at: T | None) -> None:
        """Only at what is chosen. Qt would stop at the first button until someone was there once."""
        for value, button in self._buttons.items():
            stops = value == at or at not in self._buttons
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)
