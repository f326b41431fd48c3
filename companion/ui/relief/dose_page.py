"""The dose of one movement: the person's own, or the published one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from companion.actions import exercise
from companion.domain.draft import FormKind
from companion.domain.movement import Dose, Movement
from companion.domain.own_dose import MORE_THAN_MOST, OwnDose, TooMuch, begun_about, own_dose
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.forms.fields import LineField
from companion.ui.forms.form_page import FormPage
from companion.ui.relief.dose_fields import DoseField
from companion.ui.relief.known import Known
from companion.ui.relief.words import dose_words
from companion.ui.widgets.words import Words
from companion.ui.words import said

if TYPE_CHECKING:
    from companion.ui.forms.keeping import Deed


class DosePage(FormPage[Any]):
    """A dose beyond what was published needs the name of who set it. Nothing is kept before *Keep this dose*."""

    FORM = FormKind.OWN_DOSE
    DELETE = Text("Back to the published dose")

    def __init__(self, desk: Desk, known: Known) -> None:
        super().__init__(desk)
        self._known = known
        known.changed.connect(self._follow_known)
        self._movement: Movement | None = None
        self._keep.setText(self.tr("Keep this dose"))
        self.explain(self.tr("As your therapist set it, or as it feels right. Less is fine."))
        self._published = self.add_card(self.tr("Published")).add_words("")
        card = self.add_card()
        mine, by = self.tr("Your dose"), self.tr("Who set this dose?")
        self.add_field(card, "how_much", mine, DoseField(desk.look, mine))
        self.add_field(card, "set_by", self.tr("Who set this dose? (optional)"), LineField(by))
        self._refused = Words(desk.look)
        card.column.addWidget(self._refused)

    def open(self, movement: Movement) -> None:
        """Show the dose of this one."""
        self._movement = movement
        self._published.setText(
            self.tr("First weeks: {start}\nUsual: {usual}\nMost: {most}").format(
                start=dose_words(movement.start, movement),
                usual=dose_words(movement.usual, movement),
                most=dose_words(movement.most, movement),
            )
        )
        own = self._known.own_dose(movement)
        self.show_values(
            self.tr("Dose: {name}").format(name=said(movement.name)),
            {"how_much": own.dose if own else movement.start, "set_by": own.set_by if own else ""},
            record=begun_about(movement.id),
            may_delete=own is not None,
        )

    def _follow_known(self) -> None:
        """Another dose may have been chosen meanwhile, by undo or by another window, or the exercise be deleted."""
        if self._movement is None or self.is_over or not self.isVisible():
            return
        if offering := self._known.begun_about(self.record):
            self.open(offering.movement)
        else:
            self.back.emit()

    def changed(self) -> None:
        """Say at once what would be too much."""
        if self._movement is None:
            return
        dose, by = self.values["how_much"], self.values["set_by"]
        try:
            own_dose(self._movement, dose, set_by=by, at=self.desk.clock.now())
        except TooMuch:
            self._refused.setText(said(MORE_THAN_MOST))
        else:
            self._refused.setText("")
        self._refused.setVisible(bool(self._refused.text()))
        self._keep.setEnabled(not self._refused.text())

    def keep(self, values: Mapping[str, Any]) -> None:
        """Keep it."""
        self._set(values["how_much"], values["set_by"])

    def delete(self) -> None:
        """Go back to the published dose, and forget what was begun about one's own."""
        with self.keeping.in_place_of(self.FORM, self.record):
            self._set(None, "")

    def _set(self, dose: Dose | None, set_by: str) -> None:
        movement = self._movement
        assert movement is not None
        was: OwnDose | None = self._known.own_dose(movement)
        before = self._setting(movement, was.dose, was.set_by) if was else self._setting(movement, None, "")
        text = self.tr("Dose of {name}").format(name=said(movement.name))
        self.keeping.do(text, self._setting(movement, dose, set_by), before, about=movement.id)

    def _setting(self, movement: Movement, dose: Dose | None, set_by: str) -> Deed:
        clock = self.desk.clock
        return lambda journal: exercise.set_dose(movement, dose, journal=journal, clock=clock, set_by=set_by)
