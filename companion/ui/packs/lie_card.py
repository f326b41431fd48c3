"""How to lie with a pack, so that it lies on top and nothing presses on it."""

from collections.abc import Mapping

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from companion.domain.body import Side
from companion.domain.pack import POSITION_WORDS, PackPosition, advice_for, positions_for
from companion.library.guides import PackPlace
from companion.ui.desk import Desk
from companion.ui.packs.word_list import WordList
from companion.ui.relief.drawing import PosedDrawing
from companion.ui.widgets.card import Card
from companion.ui.widgets.layouts import EvenColumns, edgeless
from companion.ui.widgets.swap import swap
from companion.ui.words import said

PICTURE = 150
"""Height of a drawing in px at 100 %."""

LEAST, GAP = 360, 16
"""Px at 100 % that a card needs beside another one, and px between the two."""


class LieCard(Card):
    """Where the library knows how to lie with a pack on an area, each position is drawn; elsewhere words do."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, self.tr("How to lie"))
        self._desk = desk
        self._advice = self.add_words("", "strong")
        self._inside = QWidget()
        self.column.addWidget(self._inside)

    def show_area(self, area: str) -> None:
        """Show the positions for a pack on this area."""
        self._advice.setText(said(advice_for(area)))
        places = self._desk.library.packs.places_for(area)
        filled = self._drawn(area, places) if places else self._listed(area)
        self._inside = swap(self.column, self._inside, filled)

    def _listed(self, area: str) -> QWidget:
        return WordList(self._desk.look, [said(POSITION_WORDS[position]) for position in positions_for(area)])

    def _drawn(self, area: str, places: Mapping[PackPosition, PackPlace]) -> QWidget:
        side = self._desk.body[area].side if area in self._desk.body else None
        self.ensurePolished()  # its border is known then
        both, edges = QWidget(), self.contentsMargins() + self.column.contentsMargins()
        inset = edges.left() + edges.right()  # so the columns stand in line with those of cards below this one
        columns = EvenColumns(both, columns=(2, 1), least=lambda: self._desk.look.px(LEAST) - inset, gap=GAP + inset)
        for position in positions_for(area):
            columns.addWidget(self._drawing(places[position], side))
        return both

    def _drawing(self, place: PackPlace, side: Side | None) -> QWidget:
        look = self._desk.look
        drawing = PosedDrawing(look, in_the_corner=True)
        drawing.show_pose(place.pose, said(place.name), side)
        drawing.setFixedHeight(look.px(PICTURE))
        drawing.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        one = QWidget()
        column = edgeless(QVBoxLayout(one), 8)
        column.addWidget(drawing)
        column.addWidget(WordList(look, [said(step) for step in place.steps], heading=said(place.name)))
        column.addStretch(1)
        return one
