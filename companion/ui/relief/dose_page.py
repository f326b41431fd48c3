"""The dose of one movement: the person's own, or the published one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from companion.domain.changes import Changes
from companion.domain.movement import Dose, Movement
from companion.domain.own_dose import MORE_THAN_MOST, OwnDose, TooMuch, own_dose
from companion.ui.desk import Desk
from companion.ui.relief.dose_fields import DoseFields
from companion.ui.relief.known import Known
from companion.ui.relief.words import dose_words
from companion.ui.undo import Step
from companion.ui.widgets.card import Card
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.layouts import EvenColumns, stacked
from companion.ui.widgets.sub_page import SubPage
from companion.ui.widgets.words import Words
from companion.ui.words import said

if TYPE_CHECKING:
    from companion.actions.journal import Journal


class DosePage(SubPage):
    """A dose beyond what was published needs the name of who set it. Nothing is kept before *Keep this dose*."""

    def __init__(self, desk: Desk, known: Known) -> None:
        super().__init__(desk.look, "")
        self._desk = desk
        self._known = known
        self._movement: Movement | None = None
        self._build()

    def show_movement(self, movement: Movement) -> None:
        """Show the dose of this one."""
        self._movement = movement
        self.title.setText(self.tr("Dose: {name}").format(name=said(movement.name)))
        own = self._own
        self._fields.show_dose(own.dose if own else movement.start)
        self._published.setText(
            self.tr("First weeks: {start}\nUsual: {usual}\nMost: {most}").format(
                start=dose_words(movement.start, movement),
                usual=dose_words(movement.usual, movement),
                most=dose_words(movement.most, movement),
            )
        )
        self._by.setText(own.set_by if own else "")
        self._reset.setVisible(own is not None)
        self._judge()

    @property
    def _own(self) -> OwnDose | None:
        """What the person chose for the movement that is shown."""
        return self._known.own_dose(self._movement) if self._movement else None

    def _build(self) -> None:
        look = self._desk.look
        place = QWidget()
        beside = EvenColumns(place, columns=(2, 1), least=lambda: look.px(400), gap=16)
        beside.setContentsMargins(ROOM, 0, ROOM, 0)
        mine = Card(
            look, self.tr("Your dose"), self.tr("As your therapist set it, or as it feels right. Less is fine.")
        )
        self._fields = DoseFields(look)
        self._fields.changed.connect(lambda _: self._judge())
        mine.column.addWidget(self._fields)
        self._by = QLineEdit()
        self._by.setAccessibleName(self.tr("Who set this dose?"))
        self._by.textChanged.connect(lambda _: self._judge())
        mine.add(self.tr("Who set this dose? (optional)"), self._by)
        self._refused = Words(look)
        mine.column.addWidget(self._refused)
        published = Card(look, self.tr("Published"))
        self._published = published.add_words("")
        self._keep = QPushButton(self.tr("Keep this dose"))
        self._keep.setProperty("role", "primary")
        self._keep.clicked.connect(self._keep_it)
        self._reset = QPushButton(self.tr("Back to the published dose"))
        self._reset.clicked.connect(lambda: self._set(None, ""))
        self.head.addWidget(self._keep)
        beside.addWidget(stacked(mine))
        beside.addWidget(stacked(published, self._reset))
        self.column.addWidget(place)
        self.column.addStretch(1)

    def _judge(self) -> None:
        """Say at once what would be too much."""
        if self._movement is None:
            return
        try:
            own_dose(self._movement, self._fields.dose, set_by=self._by.text(), at=self._desk.clock.now())
        except TooMuch:
            self._refused.setText(said(MORE_THAN_MOST))
        else:
            self._refused.setText("")
        self._refused.setVisible(bool(self._refused.text()))
        self._keep.setEnabled(not self._refused.text())

    def _keep_it(self) -> None:
        self._set(self._fields.dose, self._by.text().strip())

    def _set(self, dose: Dose | None, set_by: str) -> None:
        movement = self._movement
        assert movement is not None
        was = self._own
        before, before_by = (was.dose, was.set_by) if was else (None, "")
        text = self.tr("Dose of {name}").format(name=said(movement.name))
        step = Step(
            text,
            redo=lambda: self._write(movement, dose, set_by),
            undo=lambda: self._write(movement, before, before_by),
        )
        self._desk.undo.push(step)
        self.back.emit()

    def _write(self, movement: Movement, dose: Dose | None, set_by: str) -> None:
        clock = self._desk.clock

        def deed(journal: Journal) -> Changes:
            from companion.actions import exercise

            return exercise.set_dose(movement, dose, journal=journal, clock=clock, set_by=set_by)

        self._desk.journal.do(deed)
