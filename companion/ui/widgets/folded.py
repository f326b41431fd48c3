"""Something that is folded away until its heading is pressed."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.look import Look
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.icon_button import LongIconButton, mirrored
from companion.ui.widgets.layouts import FlowLayout, edgeless

FOLDED, UNFOLDED = "chevron-right", "chevron-down"


class Folded(QWidget):
    """A heading that is a button, and ``content`` below it. Its words begin where those of other headings do."""

    def __init__(self, look: Look, content: QWidget, words: str = "") -> None:
        super().__init__()
        self._content = content
        self._heading = LongIconButton(look, words, FOLDED)
        self._heading.setProperty("first", "mirrored")
        self._heading.setLayoutDirection(mirrored(self.layoutDirection()))
        self._heading.setCheckable(True)
        self._heading.toggled.connect(self._unfold)
        content.hide()
        place = QWidget()
        row = FlowLayout(8, place)
        row.setContentsMargins(0, 4, ROOM, 4)
        row.addWidget(self._heading)
        column = edgeless(QVBoxLayout(self), 4)
        column.addWidget(place)
        column.addWidget(content)

    def set_words(self, words: str) -> None:
        """Let the heading say something else."""
        self._heading.set_words(words)

    def _unfold(self, on: bool) -> None:
        self._content.setVisible(on)
        self._heading.show_icon(UNFOLDED if on else FOLDED)
