"""What does not suit a person: said once, so that nothing unsuitable is offered."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from companion.actions import health
from companion.domain.condition import CONDITION_WORDS, Condition
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.relief.known import Known
from companion.ui.undo import Step
from companion.ui.widgets.card import Card
from companion.ui.widgets.check_row import CheckRow
from companion.ui.widgets.chip import show_checked
from companion.ui.widgets.layouts import EvenColumns
from companion.ui.widgets.rows import inset
from companion.ui.widgets.sub_page import SubPage
from companion.ui.words import said

C = Condition
GROUPS: Mapping[str, tuple[Text, tuple[Condition, ...]]] = {
    "hips": (
        Text("Hips, buttocks and legs"),
        (
            *(C.HIP_REPLACEMENT, C.HIP_SURGERY_LATELY, C.HIP_PINCH, C.OUTER_HIP_PAIN, C.SIT_BONE_PAIN),
            *(C.SI_JOINT_PAIN, C.PUBIC_PAIN, C.LEG_DOMINANT_SCIATICA, C.KNEE_PAIN, C.CRAMPS),
        ),
    ),
    "back": (
        Text("Back, neck, shoulders and hands"),
        (C.FACET_PAIN, C.SPINAL_STENOSIS, C.NECK_INSTABILITY, C.SHOULDER_INSTABILITY, C.SORE_SHOULDER, C.WRIST_PAIN),
    ),
    "whole": (
        Text("The whole body"),
        (
            *(C.ME_CFS, C.HYPERMOBILITY, C.OSTEOPOROSIS, C.PREGNANCY, C.DIZZINESS, C.POOR_BALANCE),
            *(C.CANNOT_RISE_FROM_FLOOR, C.MUSCLE_INJURY, C.HIGH_BLOOD_PRESSURE, C.HEART_DISEASE),
            *(C.LUNG_DISEASE, C.GLAUCOMA, C.REFLUX),
        ),
    ),
    "mind": (Text("Looking inward"), (C.DISTRESS_FROM_WITHIN, C.PSYCHOSIS_OR_DISSOCIATION)),
}
"""In the order in which they are shown."""


class ConditionsPage(SubPage):
    """A press says it or takes it back, at once. It lies in the journal only."""

    def __init__(self, desk: Desk, known: Known) -> None:
        explanation = self.tr("Tick what is true. Then nothing unsuitable is offered. It is kept in your journal only.")
        super().__init__(desk.look, self.tr("What does not suit me"), explanation=explanation)
        self._desk = desk
        self._pressed: dict[Condition, bool] = {}
        self._boxes: dict[Condition, CheckRow] = {}
        cards = (self._card(said(name), conditions) for name, conditions in GROUPS.values())
        self.column.addWidget(inset(*cards, gap=16))
        self.column.addStretch(1)
        known.changed.connect(lambda: self._show(known))
        self._show(known)

    def _card(self, name: str, conditions: tuple[Condition, ...]) -> Card:
        look = self._desk.look
        card = Card(look, name)
        grid = QWidget()
        columns = EvenColumns(grid, columns=(2, 1), least=lambda: look.px(360), gap=4)
        for condition in conditions:
            box = CheckRow(said(CONDITION_WORDS[condition]))
            box.toggled.connect(lambda on, condition=condition: self._tick(condition, on=on))
            self._boxes[condition] = box
            columns.addWidget(box)
        card.column.addWidget(grid)
        return card

    def _show(self, known: Known) -> None:
        """What was read may be older than what was pressed since, until that is kept."""
        said_so = known.relief.conditions if known.relief else frozenset()
        for condition, box in self._boxes.items():
            show_checked(box, self._pressed.get(condition, condition in said_so))

    def _tick(self, condition: Condition, *, on: bool) -> None:
        text = said(CONDITION_WORDS[condition])
        step = Step(text, redo=lambda: self._write(condition, on=on), undo=lambda: self._write(condition, on=not on))
        self._desk.undo.push(step)

    def _write(self, condition: Condition, *, on: bool) -> None:
        self._pressed[condition] = on
        clock = self._desk.clock
        self._desk.journal.do(
            lambda journal: health.say_condition(condition, holds=on, journal=journal, clock=clock),
            then=lambda: self._kept(condition, on=on),
            about=condition,
        )

    def _kept(self, condition: Condition, *, on: bool) -> None:
        if self._pressed.get(condition) is on:
            del self._pressed[condition]
