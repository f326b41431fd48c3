"""The keys that do the same as a press. One list for the menu and for Help."""

from typing import NamedTuple

from PySide6.QtGui import QKeySequence

from companion.domain.text import Text
from companion.ui.place import Place

_NATIVE = QKeySequence.SequenceFormat.NativeText


class Keys(NamedTuple):
    """What it does, and the sequences that do it; ``between`` stands between them where they are written."""

    does: Text
    sequences: tuple[str, ...]
    between: str = "  ·  "

    def __str__(self) -> str:
        """The sequences as they are written on this system."""
        shown = (QKeySequence(sequence).toString(_NATIVE) for sequence in self.sequences)
        return self.between.join(shown)


UNDO = Keys(Text("Undo"), ("Ctrl+Z",))
REDO = Keys(Text("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"))
ASK = Keys(Text("A question for my provider"), ("Ctrl+Shift+Q",))
LARGER = Keys(Text("Larger text"), ("Ctrl++", "Ctrl+="))
SMALLER = Keys(Text("Smaller text"), ("Ctrl+-",))
ORDINARY = Keys(Text("Ordinary text"), ("Ctrl+0",))
HELP = Keys(Text("Help for this page"), ("F1", "Ctrl+?"))
CLOSE = Keys(Text("Close Companion"), ("Ctrl+Q",))
IN_THE_MENU = (UNDO, REDO, ASK, LARGER, SMALLER, ORDINARY, HELP, CLOSE)

GO_BACK = Keys(Text("Back to the page before"), ("Esc", "Alt+Left"))
EVERYWHERE = (
    Keys(Text("Next control, and back"), ("Tab", "Shift+Tab")),
    Keys(Text("Press a button"), ("Space", "Return")),
    Keys(Text("Another choice in the same row"), ("Left", "Right")),
    GO_BACK,
    Keys(Text("A number, when the keyboard is on a scale; 1 and at once 0 for ten"), ("0", "9"), "–"),
)
"""Keys that are in no menu."""

PAUSE = Keys(Text("In a practice: pause, and go on"), ("Space",))
BACK = Keys(Text("In a practice: this part again, or the one before"), ("Left",))
SKIP = Keys(Text("In a practice: skip a step"), ("Right",))
EASIER = Keys(Text("In a practice: the easier form, or as before"), ("E",))
STOP = Keys(Text("In a practice: stop"), ("Esc",))
MUTE = Keys(Text("In a practice: sound off, and on again"), ("M",))
IN_A_PRACTICE = (PAUSE, BACK, SKIP, EASIER, STOP, MUTE)


def place_keys(place: Place, number: int) -> Keys:
    """The key of the place that is ``number`` from the top, counted from 0."""
    return Keys(place.title, (f"Ctrl+{number + 1}",))
