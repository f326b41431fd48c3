"""A few buttons of which one is chosen."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
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
        self._row = layout
        self.setLayout(layout)
        layout.setContentsMargins(0, 0, 0, 0)
        for value, button in self._buttons.items():
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.toggled.connect(lambda on, value=value: self.chosen.emit(value) if on else None)
            layout.addWidget(button)

    def add(self, button: QAbstractButton) -> None:
        """Let a button that belongs to none of the values stand at the end of the row."""
        self._row.addWidget(button)

    def show_value(self, value: T) -> None:
        """Show what is chosen. Says nothing to anybody."""
        show_checked(self._buttons[value], True)
