"""One exercise of one's own: its name, how it goes, and its dose."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from companion.domain.draft import FormKind
from companion.domain.movement import Dose, Sides
from companion.domain.own_movement import OwnMovement
from companion.domain.routine import Position
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.forms.fields import LineField, OneField, SomeField, TextField
from companion.ui.forms.form_page import FormPage
from companion.ui.relief.dose_fields import DoseField
from companion.ui.relief.words import POSITION_WORDS, REGION_WORDS

SIDE_WORDS = {
    Sides.NONE: Text("No sides"),
    Sides.ONE_THEN_OTHER: Text("One side, then the other"),
    Sides.IN_TURN: Text("Left and right in turn"),
}

BLANK: Mapping[str, Any] = {
    "name": "",
    "how": "",
    "position": Position.BED,
    "sides": Sides.NONE,
    "regions": (),
    "how_much": Dose(hold_seconds=5, repeats=5),
    "set_by": "",
}
"""What stands in the fields of an exercise that is not named yet."""


class OwnForm(FormPage[OwnMovement]):
    """Nothing is kept before it has a name and *Keep* is pressed."""

    FORM = FormKind.OWN_EXERCISE
    NEEDED = "name"
    DELETE = Text("Delete this exercise")
    LONG = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._add_words()
        self._add_kind()
        self._add_dose()

    def open(self, movement: OwnMovement | None) -> None:
        """Show this one, or an empty form."""
        title = self.tr("Change an exercise") if movement else self.tr("Add an exercise")
        self.show_values(title, _values(movement) if movement else BLANK, now=movement)

    def keep(self, values: Mapping[str, Any]) -> None:
        """Keep it."""
        fields = {name: value for name, value in values.items() if name != "how_much"}
        fields["dose"] = values["how_much"]
        after = self.after(OwnMovement, **fields)
        self.keeping.keep(after.name, after, self.now)

    def deleting(self, movement: OwnMovement) -> str:
        """What the menu calls it."""
        return self.tr("Delete {name}").format(name=movement.name)

    def _add_words(self) -> None:
        card = self.add_card()
        self.add_field(card, "name", self.tr("Name"), LineField(self.tr("Name of the exercise")))
        how = TextField(self.desk.look, self.tr("How it goes, one step a line"), lines=4)
        self.add_field(card, "how", self.tr("How it goes, one step a line (optional)"), how)

    def _add_kind(self) -> None:
        card = self.add_card()
        where, sides, use = self.tr("Where"), self.tr("Sides"), self.tr("What it is for")
        self.add_field(card, "position", where, OneField(where, POSITION_WORDS))
        self.add_field(card, "sides", sides, OneField(sides, SIDE_WORDS))
        self.add_field(card, "regions", use, SomeField(use, REGION_WORDS))

    def _add_dose(self) -> None:
        card = self.add_card()
        much = self.tr("How much")
        self.add_field(card, "how_much", much, DoseField(self.desk.look, much))
        by = LineField(self.tr("Who set this dose?"))
        self.add_field(card, "set_by", self.tr("Who set this dose? (optional)"), by)


def _values(movement: OwnMovement) -> dict[str, Any]:
    fields = {name: getattr(movement, name) for name in BLANK if name != "how_much"}
    return {**fields, "how_much": movement.dose}
