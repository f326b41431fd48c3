"""Heat, or cold: a card to press, or the reason why not now."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from companion.ui.look import Look
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.press_card import PressCard, leave_presses_to_the_card
from companion.ui.widgets.spoken import say


class KindCard(PressCard):
    """A title, what it suits, and below it what comes next or what speaks against it."""

    def __init__(self, look: Look, title: str, about: str, *, icon: str) -> None:
        super().__init__(look)
        self.setAccessibleName(title)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)
        self._about = about
        self._picture = Picture(look, icon, size=40)
        self._title, self._words, self._note = QLabel(title), QLabel(about), QLabel()
        for label, role in ((self._title, "subtitle"), (self._words, ""), (self._note, "strong")):
            label.setProperty("role", role)
            label.setWordWrap(True)
        self._build()

    def show_note(self, note: str, *, allowed: bool) -> None:
        """What comes next, or why it cannot be pressed now."""
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._look.give_role(self._note, "secondary" if allowed else "strong")
        self._look.give_role(self._words, "" if allowed else "secondary")
        self.setEnabled(allowed)
        self.setAccessibleDescription(f"{note} {self._about}" if note else self._about)
        self.updateGeometry()

    def say_why_not(self) -> None:
        """To a screen reader, which does not come to what cannot be pressed."""
        if not self.isEnabled():
            say(self, f"{self._title.text()}. {self._note.text()}")

    def _build(self) -> None:
        text = QVBoxLayout()
        text.setSpacing(4)
        for label in (self._title, self._words, self._note):
            text.addWidget(label)
        text.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(24 + ROOM, 20 + ROOM, 24 + ROOM, 20 + ROOM)
        row.setSpacing(20)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        leave_presses_to_the_card(self._picture, self._title, self._words, self._note)
