"""One of several pages of a screen."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """Shows what there is when told to, and knows where the keyboard starts."""

    FILLS: ClassVar[bool] = False
    """Whether it takes all the width of the window, and not only the column of its screen."""

    back = Signal()
    """The person wants to be where they came from."""

    def refresh(self) -> None:
        """Show what there is now."""

    def arrive(self) -> None:
        """Put the keyboard where a person goes on. Called when the page is opened."""

    def keep_now(self) -> None:
        """Hand over for keeping what was typed and not handed over yet."""
