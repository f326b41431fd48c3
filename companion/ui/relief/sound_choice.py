"""How a practice is to be heard: chosen before it starts, and tried there."""

from enum import Enum, auto

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from companion.domain.routine import Cue
from companion.domain.settings import LOUDEST
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.relief.guide import LANGUAGE, TURNED_DOWN, Guide
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.layouts import FlowLayout
from companion.ui.widgets.spoken import say
from companion.ui.widgets.words import Words
from companion.ui.words import said


class Heard(Enum):
    """What is heard."""

    NOTHING = auto()
    CHIMES = auto()
    VOICE = auto()


_SETTINGS = {Heard.NOTHING: (False, False), Heard.CHIMES: (False, True), Heard.VOICE: (True, True)}
"""Whether there is a voice, and whether there are chimes."""

TRIED = Text("Did you hear it? If not, turn the computer up, or follow with your eyes.")
FOLLOW = Text("{trouble} Follow with your eyes.")


class SoundChoice(QWidget):
    """Silence, chimes, or a voice. What cannot be heard is said before the start, not after it."""

    def __init__(self, desk: Desk, guide: Guide) -> None:
        super().__init__()
        self._desk = desk
        self._guide = guide
        names = {
            Heard.NOTHING: self.tr("Silence"),
            Heard.CHIMES: self.tr("Soft chimes"),
            Heard.VOICE: self.tr("Voice and chimes"),
        }
        self._choice = Choice(self.tr("What do you want to hear?"), names)
        self._try = QPushButton(self.tr("Try it"))
        self._words = Words(desk.look, role="secondary")
        self._words.setContentsMargins(ROOM, 0, ROOM, 0)
        self._build()
        self._choice.chosen.connect(self._on_chosen)
        self._try.clicked.connect(lambda: self.try_it())
        desk.settings.changed.connect(lambda _: self.refresh())

    @property
    def heard(self) -> Heard:
        """What is chosen."""
        now = self._desk.settings.now
        return Heard.VOICE if now.voice else Heard.CHIMES if now.chimes else Heard.NOTHING

    def refresh(self) -> None:
        """Show what is chosen, and what is known against it."""
        self._choice.set_value(self.heard)
        self._try.setVisible(self.heard is not Heard.NOTHING)
        trouble = self._guide.trouble
        self._say(said(Text(FOLLOW.english, {"trouble": trouble})) if trouble else "")

    def try_it(self) -> None:
        """Let it be heard."""
        settings = self._desk.settings.now
        if self._guide.trouble is TURNED_DOWN:
            self.refresh()
        elif settings.voice:
            words = self.tr("This is the voice. It tells you what to do.")
            self._desk.senses.voice.try_it(words, said(LANGUAGE), self._on_tried)
        elif settings.chimes:
            self._desk.senses.sounds.try_it(Cue.HOLD, settings.volume / LOUDEST, self._on_tried)

    def _on_chosen(self, heard: Heard) -> None:
        voice, chimes = _SETTINGS[heard]
        self._guide.hush()
        self._guide.mute(False)
        self._desk.settings.change(voice=voice, chimes=chimes)
        self.try_it()

    def _on_tried(self, trouble: Text | None) -> None:
        self._say(said(Text(FOLLOW.english, {"trouble": trouble})) if trouble else said(TRIED))
        say(self, self._words.text())

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def _build(self) -> None:
        place = QWidget()
        row = FlowLayout(8, place)
        row.addWidget(self._choice)
        row.addWidget(self._try)
        name = Words(self._desk.look, self.tr("What do you want to hear?"), "strong")
        name.setContentsMargins(ROOM, 0, ROOM, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (name, place, self._words):
            column.addWidget(part)
