"""A few short lines, each with a dot before it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from companion.ui.look import Look
from companion.ui.widgets.dot import Dot
from companion.ui.widgets.words import Words


class WordList(QWidget):
    """A screen reader reads the lines; the dots are only seen. ``gap`` px are between two lines."""

    def __init__(self, look: Look, lines: Iterable[str], *, heading: str = "", gap: int = 4) -> None:
        super().__init__()
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(10)
        rows.setVerticalSpacing(gap)
        rows.setColumnStretch(2, 1)
        if heading:
            rows.addWidget(Words(look, heading, "strong"), 0, 0, 1, 3)
        for number, line in enumerate(lines, start=1):
            rows.addWidget(Dot(), number, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(Words(look, line), number, 1)
