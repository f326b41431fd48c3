"""Exercises of one's own: as a therapist set them, or as a person found them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from companion.actions import exercise
from companion.domain.own_movement import OwnMovement
from companion.ui.desk import Desk
from companion.ui.relief.words import POSITION_WORDS, dose_words
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.layouts import in_line
from companion.ui.widgets.main_button import MainButton
from companion.ui.widgets.nothing_noted import NothingNoted
from companion.ui.widgets.plain import Plain
from companion.ui.widgets.press_card import PressCard, leave_presses_to_the_card
from companion.ui.widgets.rows import Rows, beside
from companion.ui.widgets.sub_page import SubPage
from companion.ui.words import joined, said


class OwnPage(SubPage):
    """The list. A press opens one to change it, or to practise it; all of them appear among all practices."""

    chosen = Signal(object)
    """The OwnMovement that was pressed."""

    practice_wanted = Signal(object)
    """The OwnMovement to practise."""

    new_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        explanation = self.tr("Write down what your therapist set for you. It is then found in All practices.")
        super().__init__(desk.look, self.tr("My exercises"), explanation=explanation)
        self._desk = desk
        self._list = Rows()
        add = MainButton(self.tr("Add an exercise"))
        add.clicked.connect(self.new_wanted)
        self.head.addWidget(add)
        self._nothing = NothingNoted(
            desk.look,
            icon="clipboard-text-outline",
            words=self.tr("Nothing is here yet."),
            explanation=self.tr("An exercise has a name, how it goes, and how much of it."),
        )
        self._nothing.hide()
        self.column.addLayout(in_line(self._nothing))
        self.column.addWidget(self._list)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Ask the journal."""
        self._desk.journal.ask(lambda journal: exercise.own(journal=journal), self._show)

    def _show(self, found: tuple[OwnMovement, ...]) -> None:
        self._nothing.setVisible(not found)
        self._list.fill(found, partial(map, self._row, found))

    def _row(self, movement: OwnMovement) -> QWidget:
        row = _Row(self._desk, movement)
        row.clicked.connect(lambda: self.chosen.emit(movement))
        begin = QPushButton(self.tr("Practise"))
        begin.setAccessibleName(self.tr("Practise: {name}").format(name=movement.name))
        begin.clicked.connect(lambda: self.practice_wanted.emit(movement))
        return beside(self._desk.look, row, begin)


class _Row(PressCard):
    def __init__(self, desk: Desk, own: OwnMovement) -> None:
        super().__init__(desk.look)
        dose = joined(said(POSITION_WORDS[own.position]), dose_words(own.dose, own.movement()))
        by = self.tr("Set by {who}").format(who=own.set_by) if own.set_by else ""
        self.setAccessibleName(self.tr("Change {name}").format(name=own.name))
        self.setAccessibleDescription(joined(dose, by))
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM + 16, ROOM + 10, ROOM + 16, ROOM + 10)
        column.setSpacing(2)
        for text, role in ((own.name, "strong"), (dose, "secondary"), (by, "small")):
            if text:
                column.addWidget(Plain(text, role))
        leave_presses_to_the_card(*self.findChildren(QWidget))
