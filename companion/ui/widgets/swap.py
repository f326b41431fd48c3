"""One widget in place of another."""

from typing import TypeVar

from PySide6.QtWidgets import QLayout, QWidget

W = TypeVar("W", bound=QWidget)


def swap(layout: QLayout, old: QWidget, new: W) -> W:
    """Put ``new`` where ``old`` stood, at once to be seen; the old one goes. Returns the new one."""
    layout.replaceWidget(old, new)
    old.hide()
    old.deleteLater()
    new.show()
    return new
