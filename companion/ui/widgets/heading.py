"""A heading that a screen reader calls one, so that people can jump from heading to heading."""

from functools import cache

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from companion.ui.look import Look
from companion.ui.widgets.words import Words


class Heading(Words):
    """Words above what belongs to them."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look, text, "subtitle")
        self.element: _HeadingElement | None = None  # kept here: Qt does not own it
        _tell_screen_readers()


class _HeadingElement(QAccessibleWidget):
    def __init__(self, heading: Heading) -> None:
        super().__init__(heading, QAccessible.Role.Heading)
        self._heading = heading

    def text(self, kind: QAccessible.Text) -> str:
        """Its words are its name."""
        return self._heading.text() if kind is QAccessible.Text.Name else super().text(kind)


@cache
def _tell_screen_readers() -> None:
    """Once: Qt asks the factory for each widget that a screen reader comes to."""
    QAccessible.installFactory(_element_of)


def _element_of(_: str, widget: object) -> QAccessibleInterface | None:
    if not isinstance(widget, Heading):
        return None
    widget.element = _HeadingElement(widget)
    return widget.element
