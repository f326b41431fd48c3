"""How loud each kind of sound is, beside the others; off too."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.settings import LEVELS, SoundKind
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.relief.hearing import Hearing
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.layouts import edgeless
from companion.ui.widgets.words import Words
from companion.ui.words import said

KINDS: Mapping[SoundKind, Text] = {
    SoundKind.STEPS: Text("The beginning of a step"),
    SoundKind.BREATHS: Text("Breaths"),
    SoundKind.TIME_LEFT: Text("Half the time, and ten seconds left"),
    SoundKind.END: Text("The end of a practice"),
    SoundKind.PACK_CHECK: Text("Time to look at the skin under a pack"),
    SoundKind.PACK_OVER: Text("The end of a pack. It cannot be turned off."),
}
WORDS: Mapping[int, Text] = dict(
    zip(LEVELS, (Text("Off"), Text("Softer"), Text("As chosen above"), Text("Louder")), strict=True)
)


class Levels(QWidget):
    """Acts at once, is heard at once, and can be undone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._hearing = Hearing(desk)
        self._choices = {kind: self._choice(kind) for kind in SoundKind}
        column = edgeless(QVBoxLayout(self), 4)
        for kind, choice in self._choices.items():
            column.addSpacing(8)
            column.addWidget(Words(desk.look, said(KINDS[kind])))
            column.addWidget(choice)

    def refresh(self) -> None:
        """Show what is chosen."""
        for kind, choice in self._choices.items():
            choice.set_value(self._desk.settings.now.level(kind))

    def _choice(self, kind: SoundKind) -> Choice[int]:
        least = 1 if kind is SoundKind.PACK_OVER else 0
        choice = Choice(said(KINDS[kind]), {level: said(WORDS[level]) for level in LEVELS[least:]})
        choice.chosen.connect(lambda level: self._change(kind, level))
        return choice

    def _change(self, kind: SoundKind, level: int) -> None:
        self._desk.settings.change(levels={**self._desk.settings.now.levels, kind: level})
        self._hearing.listen_to(kind)
