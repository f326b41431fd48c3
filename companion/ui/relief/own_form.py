"""One exercise of one's own: its name, how it goes, and its dose."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from companion.actions.bin import Kind
from companion.domain.changes import Changes
from companion.domain.movement import Dose, Region, Sides
from companion.domain.own_movement import OwnMovement
from companion.domain.routine import Position
from companion.domain.text import Text
from companion.ui import bin
from companion.ui.desk import Desk
from companion.ui.relief.dose_fields import DoseFields
from companion.ui.relief.words import POSITION_WORDS, REGION_WORDS
from companion.ui.undo import Step
from companion.ui.widgets.card import Card
from companion.ui.widgets.chip import Chip
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.layouts import EvenColumns, FlowLayout, stacked
from companion.ui.widgets.one_of import OneOf
from companion.ui.widgets.sub_page import SubPage
from companion.ui.widgets.writing import Writing
from companion.ui.words import said

if TYPE_CHECKING:
    from companion.actions.journal import Journal

SIDE_WORDS = {
    Sides.NONE: Text("No sides"),
    Sides.ONE_THEN_OTHER: Text("One side, then the other"),
    Sides.IN_TURN: Text("Left and right in turn"),
}
AT_FIRST = Dose(hold_seconds=5, repeats=5)


@dataclass(frozen=True, slots=True)
class _Blank:
    """An exercise that is not named yet."""

    name: str = ""
    how: str = ""
    dose: Dose = AT_FIRST
    position: Position = Position.BED
    regions: tuple[Region, ...] = ()
    sides: Sides = Sides.NONE
    set_by: str = ""


class OwnForm(SubPage):
    """Nothing is kept before it has a name and *Keep* is pressed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, "")
        self._desk = desk
        self._now: OwnMovement | None = None
        self._build()

    def show_movement(self, movement: OwnMovement | None) -> None:
        """Show this one, or an empty form."""
        self._now = movement
        shown: OwnMovement | _Blank = movement or _Blank()
        self.title.setText(self.tr("Change an exercise") if movement else self.tr("Add an exercise"))
        self._name.setText(shown.name)
        self._how.show_text(shown.how)
        self._by.setText(shown.set_by)
        self._dose.show_dose(shown.dose)
        self._position.show_value(shown.position)
        self._sides.show_value(shown.sides)
        self._chosen: dict[str, Any] = {"position": shown.position, "sides": shown.sides}
        for region, chip in self._regions.items():
            chip.setChecked(region in shown.regions)
        self._delete.setVisible(movement is not None)
        self._keep.setEnabled(bool(shown.name.strip()))

    def arrive(self) -> None:
        """Put the keyboard into the name."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        look = self._desk.look
        self._keep = QPushButton(self.tr("Keep"))
        self._keep.setProperty("role", "primary")
        self._keep.clicked.connect(self._keep_it)
        self.head.addWidget(self._keep)
        place = QWidget()
        beside = EvenColumns(place, columns=(2, 1), least=lambda: look.px(400), gap=16)
        beside.setContentsMargins(ROOM, 0, ROOM, 0)
        self._delete = QPushButton(self.tr("Delete this exercise"))
        self._delete.setProperty("role", "danger")
        self._delete.clicked.connect(self._delete_it)
        beside.addWidget(stacked(self._words_card(), self._kind_card()))
        beside.addWidget(stacked(self._dose_card(), self._delete))
        self.column.addWidget(place)
        self.column.addStretch(1)

    def _dose_card(self) -> Card:
        card = Card(self._desk.look, self.tr("How much"))
        self._dose = DoseFields(self._desk.look)
        card.column.addWidget(self._dose)
        self._by = QLineEdit()
        self._by.setAccessibleName(self.tr("Who set this dose?"))
        card.add(self.tr("Who set this dose? (optional)"), self._by)
        return card

    def _words_card(self) -> Card:
        card = Card(self._desk.look)
        self._name = QLineEdit()
        self._name.setAccessibleName(self.tr("Name of the exercise"))
        self._name.textChanged.connect(lambda text: self._keep.setEnabled(bool(text.strip())))
        card.add(self.tr("Name"), self._name)
        self._how = Writing(self._desk.look, self.tr("How it goes, one step a line"), lines=4, heading=False)
        card.add(self.tr("How it goes, one step a line (optional)"), self._how)
        return card

    def _kind_card(self) -> Card:
        card = Card(self._desk.look)
        self._position: OneOf[Position] = self._one_of(self.tr("Where"), POSITION_WORDS, "position")
        self._sides: OneOf[Sides] = self._one_of(self.tr("Sides"), SIDE_WORDS, "sides")
        self._regions = {region: Chip(said(words)) for region, words in REGION_WORDS.items()}
        regions = QWidget()
        regions.setAccessibleName(self.tr("What it is for"))
        row = FlowLayout(8, regions)
        for chip in self._regions.values():
            row.addWidget(chip)
        card.add(self.tr("Where"), self._position)
        card.add(self.tr("Sides"), self._sides)
        card.add(self.tr("What it is for"), regions)
        return card

    def _one_of(self, name: str, words: Any, field: str) -> OneOf[Any]:
        row: OneOf[Any] = OneOf(name, {value: Chip(said(text)) for value, text in words.items()}, FlowLayout(8))
        row.chosen.connect(lambda value: self._chosen.update({field: value}))
        return row

    def _keep_it(self) -> None:
        fields: dict[str, Any] = {
            "name": self._name.text().strip(),
            "how": self._how.text.strip(),
            "set_by": self._by.text().strip(),
            "dose": self._dose.dose,
            "regions": tuple(region for region, chip in self._regions.items() if chip.isChecked()),
            **self._chosen,
        }
        before = self._now
        after = (
            replace(before, **fields) if before else OwnMovement(id=uuid4(), kept_at=self._desk.clock.now(), **fields)
        )
        step = Step(after.name, redo=lambda: self._write(after), undo=lambda: self._back_to(before, after))
        self._desk.undo.push(step)
        self.back.emit()

    def _delete_it(self) -> None:
        now = self._now
        assert now is not None
        text = self.tr("Delete {name}").format(name=now.name)
        bin.delete(self._desk, text, Kind.OWN_MOVEMENT, now.id)
        self.back.emit()

    def _back_to(self, before: OwnMovement | None, after: OwnMovement) -> None:
        if before:
            self._write(before)
        else:
            bin.put_away(self._desk, Kind.OWN_MOVEMENT, after.id)

    def _write(self, movement: OwnMovement) -> None:
        def keep(journal: Journal) -> Changes:
            from companion.actions import exercise

            return exercise.keep_own(movement, journal=journal)

        bin.write(self._desk, Kind.OWN_MOVEMENT, movement.id, keep)
