"""How a practice is to be heard: chosen before it starts, and tried there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.relief.hearing import Heard, Hearing
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.in_view import bring_into_view_soon
from companion.ui.widgets.layouts import FlowLayout, edgeless
from companion.ui.widgets.spoken import say
from companion.ui.widgets.words import Words
from companion.ui.words import said

LISTEN = Text("Listen now.")
TRIED = Text("Did you hear it? If not, turn the computer up, or follow with your eyes.")
FOLLOW = Text("{trouble} Follow with your eyes.")


class SoundChoice(QWidget):
    """Silence, chimes, or a voice. What cannot be heard is said before the start, not after it."""

    chosen = Signal()
    """Something else is wanted."""

    tried = Signal()
    """It is known better whether it can be heard."""

    def __init__(self, desk: Desk, *, heading: str = "") -> None:
        super().__init__()
        self._look = desk.look
        self._hearing = Hearing(desk)
        names = {
            Heard.NOTHING: self.tr("Silence"),
            Heard.CHIMES: self.tr("Soft chimes"),
            Heard.VOICE: self.tr("Voice and chimes"),
        }
        self._choice = Choice(self.tr("What do you want to hear?"), names)
        self._try = QPushButton(self.tr("Try it"))
        self._words = Words(desk.look, role="secondary")
        self._words.setContentsMargins(ROOM, 0, ROOM, 0)
        self._build(heading)
        self._choice.chosen.connect(self._on_chosen)
        self._try.clicked.connect(lambda: self._try_it())
        desk.settings.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show what is chosen, and what is known against it."""
        heard, trouble = self._hearing.chosen, self._hearing.trouble
        self._choice.set_value(heard)
        self._try.setVisible(heard is not Heard.NOTHING)
        self._tell(said(FOLLOW.filled(trouble=trouble)) if trouble else "")

    def _on_chosen(self, heard: Heard) -> None:
        self._hearing.choose(heard)
        self.chosen.emit()
        self._try_it()

    def _try_it(self) -> None:
        """A voice that cannot speak may take some seconds to say so."""
        if self._hearing.chosen is not Heard.NOTHING:
            self._tell(said(LISTEN))
            bring_into_view_soon(self)
            self._hearing.try_it(self._on_tried)

    def _on_tried(self, trouble: Text | None) -> None:
        self._tell(said(FOLLOW.filled(trouble=trouble)) if trouble else said(TRIED))
        say(self, self._words.text())
        self.tried.emit()

    def _tell(self, words: str) -> None:
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def _build(self, heading: str) -> None:
        place = QWidget()
        row = FlowLayout(8, place)
        row.addWidget(self._choice)
        row.addWidget(self._try)
        column = edgeless(QVBoxLayout(self), 4)
        if heading:
            name = Words(self._look, heading, "strong")
            name.setContentsMargins(ROOM, 0, ROOM, 0)
            column.addWidget(name)
        for part in (place, self._words):
            column.addWidget(part)
