"""A few paragraphs or points that rest on the same, with one sign beside them that shows on what."""

from collections.abc import Iterable, Mapping
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from companion.library.articles import Block, Grounds
from companion.library.guides import Source
from companion.ui.learn.sure_sign import SureButton
from companion.ui.learn.words import SURE_MEANS, SURE_WORDS
from companion.ui.look import Look
from companion.ui.widgets.dot import Dot
from companion.ui.widgets.layouts import edgeless
from companion.ui.widgets.words import Words
from companion.ui.words import said


def passages(look: Look, blocks: Iterable[Block], sources: Mapping[str, Source]) -> list["Passage"]:
    """Neighbours that rest on the same share a passage."""
    return [
        Passage(look, tuple(together), grounds, sources)
        for grounds, together in groupby(blocks, key=lambda block: block.grounds)
    ]


class Passage(QWidget):
    """Text on the left, the sign on the right, and below them, once the sign was pressed, the sources."""

    def __init__(self, look: Look, blocks: tuple[Block, ...], grounds: Grounds, sources: Mapping[str, Source]) -> None:
        super().__init__()
        self._look = look
        self._note: QWidget | None = None
        self._grounds = grounds
        self._references = [sources[key].reference for key in grounds.sources]
        self._column = edgeless(QVBoxLayout(self), 6)
        sign = SureButton(look, grounds.sureness)
        sign.toggled.connect(self._show_note)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._text(blocks), 100)
        row.addWidget(self._bracket(len(blocks)))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self._column.addLayout(row)

    def _text(self, blocks: tuple[Block, ...]) -> QWidget:
        place = QWidget()
        place.setMaximumWidth(self._look.line_width)
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(self._look.px(10))
        column.addStretch(1)
        for block in blocks:
            if block.is_point:
                column.addLayout(_point(self._look, said(block.text)))
            else:
                column.addWidget(Words(self._look, said(block.text)))
        column.addStretch(1)
        return place

    @staticmethod
    def _bracket(count: int) -> QWidget:
        """A line along several blocks: the sign beside it is about all of them."""
        line = QFrame()
        line.setFixedWidth(2)
        if count > 1:
            line.setProperty("role", "bracket")
        return line

    def _show_note(self, wanted: bool) -> None:
        if self._note is None:
            self._note = self._make_note()
            row = QHBoxLayout()  # a row knows that the note is not as wide as the page; a column would not
            row.addWidget(self._note, 100)
            row.addStretch(1)
            self._column.addLayout(row)
        self._note.setVisible(wanted)

    def _make_note(self) -> QWidget:
        note = QFrame()
        note.setProperty("role", "card")
        note.setMaximumWidth(self._look.line_width)
        column = QVBoxLayout(note)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addWidget(Words(self._look, said(SURE_WORDS[self._grounds.sureness]), "strong"))
        column.addWidget(Words(self._look, said(SURE_MEANS[self._grounds.sureness]), "secondary"))
        for reference in self._references:
            column.addWidget(Words(self._look, reference))
        return note


def _point(look: Look, text: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look.px(10))
    row.addWidget(Dot(), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Words(look, text), 100)
    row.addStretch(1)
    return row
