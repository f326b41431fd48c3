"""A large card that opens one more part of the check-in and shows what was answered there."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from companion.ui.look import Look
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.layouts import BesideOrBelow, edgeless
from companion.ui.widgets.plain import Plain
from companion.ui.widgets.press_card import PressCard, leave_presses_to_the_card

LEAST = 110
"""Px at 100 % for the words beside the picture; with less they stand below it."""


class AnswerCard(PressCard):
    """A title, a picture, and in words what was answered or what is asked there. ``width`` is in px at 100 %."""

    def __init__(self, look: Look, title: str, invitation: str, *, picture: QWidget, width: int) -> None:
        super().__init__(look)
        self._width = width
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)
        self._invitation = invitation
        self._title, self._words = Plain(title), Plain()
        self._title.setProperty("role", "strong")
        self.setAccessibleName(title)
        self._build(picture)
        self.show_answer("")

    def show_answer(self, words: str) -> None:
        """What was answered, or "" for nothing yet."""
        self._words.setText(words or self._invitation)
        self.setAccessibleDescription(words or self._invitation)
        self._look.give_role(self._words, "answer" if words else "secondary")

    def sizeHint(self) -> QSize:
        """Of one width, however much is answered."""
        return QSize(self._look.px(self._width), super().sizeHint().height())

    def _build(self, picture: QWidget) -> None:
        place = QWidget()
        words = edgeless(QVBoxLayout(place), 2)
        for label in (self._title, self._words):
            words.addWidget(label)
        words.addStretch(1)
        across = BesideOrBelow(self, least=lambda: self._look.px(LEAST), gap=16, first_keeps=True)
        across.setContentsMargins(ROOM + 16, ROOM + 10, ROOM + 16, ROOM + 10)
        across.addWidget(picture)
        across.addWidget(place)
        leave_presses_to_the_card(picture, place, self._title, self._words)
