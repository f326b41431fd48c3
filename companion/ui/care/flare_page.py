"""The flare plan, large and calm: written on a better day, read on a bad one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.actions import plan
from companion.domain.plan import FlarePlan
from companion.ui.care.plan_forms import FLARE
from companion.ui.desk import Desk
from companion.ui.widgets.card import Card
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.main_button import MainButton
from companion.ui.widgets.rows import Rows, in_a_row, inset
from companion.ui.widgets.sub_page import SubPage
from companion.ui.words import said


class FlarePage(SubPage):
    """Only what was written is shown."""

    change_wanted = Signal(object)
    """This FlarePlan is to be changed."""

    signs_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, self.tr("Flare plan"))
        self._desk = desk
        self._now = FlarePlan()
        self._change = MainButton(self.tr("Change"))
        self._change.clicked.connect(lambda: self.change_wanted.emit(self._now))
        self.head.addWidget(self._change)
        self._rows = Rows(spacing=16)
        signs = IconButton(desk.look, self.tr("Warning signs"), "alert-circle-outline", role="")
        signs.setAccessibleName(self.tr("Read the warning signs"))
        signs.clicked.connect(self.signs_wanted)
        self.column.addWidget(inset(self._rows))
        self.column.addWidget(in_a_row(signs))
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Ask the journal."""
        self._desk.journal.ask(lambda journal: plan.flare_plan(journal=journal), self._show)

    def _show(self, plan: FlarePlan) -> None:
        self._now = plan
        self._change.setText(self.tr("Write it") if plan.is_empty else self.tr("Change"))
        self._desk.look.give_role(self._change, "primary" if plan.is_empty else "")
        self._rows.fill(plan, lambda: [self._empty() if plan.is_empty else self._card(plan)])

    def _empty(self) -> QWidget:
        card = Card(self._desk.look, self.tr("For a bad time"))
        card.add_words(self.tr("Write on a better day what helps, and what is the least you do."))
        card.add_words(self.tr("Then you need not think of it on a bad one."), "secondary")
        return card

    def _card(self, plan: FlarePlan) -> QWidget:
        card = Card(self._desk.look)
        card.column.setContentsMargins(32, 28, 32, 32)
        for key, words in FLARE.items():
            if text := getattr(plan, key):
                card.add_words(said(words), "secondary")
                card.add_words(text, "large")
                card.column.addSpacing(16)
        return card
