"""A card of two lines, with buttons beside them or, where there is no room, below."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from companion.ui.look import Look
from companion.ui.widgets.layouts import BesideOrBelow, FlowLayout, edgeless
from companion.ui.widgets.plain import Plain
from companion.ui.widgets.single_press import SinglePress


class Strip(QFrame):
    """``title`` is the line in bold, ``words`` the one below it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.title, self.words = Plain(role="strong"), Plain(role="secondary")
        text, buttons = QWidget(), QWidget()
        column = edgeless(QVBoxLayout(text), 2)
        for label in (self.title, self.words):
            column.addWidget(label)
        self._row = FlowLayout(8, buttons)
        beside = BesideOrBelow(self, least=lambda: look.px(300), gap=16)
        beside.setContentsMargins(20, 12, 12, 12)
        beside.addWidget(text)
        beside.addWidget(buttons)

    def add_button(self, text: str, pressed: Callable[[], object], *, role: str = "") -> QPushButton:
        """Add a button at the right that does this when it is pressed."""
        button = SinglePress(text)
        button.setProperty("role", role)
        button.once.connect(lambda: pressed())
        self._row.addWidget(button)
        return button

    def add_space(self) -> None:
        """Keep what comes next apart, so that one is not pressed for the other."""
        space = QWidget()
        space.setFixedWidth(8)
        self._row.addWidget(space)
