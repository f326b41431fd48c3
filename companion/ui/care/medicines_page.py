"""The list of medicines. A dose is noted with one press."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from companion.actions import medicine
from companion.domain.medicine import NO_PROMISE, Medicine, Taken
from companion.domain.medicine_list import Listed, MedicineList
from companion.ui.care.asking import DoseQuestion
from companion.ui.care.words import a_dose_of, day_in_words, dose_line, reminder_line, taken_words
from companion.ui.desk import Desk
from companion.ui.forms.keeping import Keeping
from companion.ui.widgets.icon_button import LongIconButton
from companion.ui.widgets.main_button import MainButton
from companion.ui.widgets.nothing_noted import NothingNoted
from companion.ui.widgets.rows import FoldedRows, LineCard, Rows, beside, heading, in_a_row, inset
from companion.ui.widgets.single_press import SinglePress
from companion.ui.widgets.sub_page import SubPage
from companion.ui.words import joined, said


class MedicinesPage(SubPage):
    """What is taken regularly and as needed; what has ended is folded away."""

    chosen = Signal(object)
    """The Medicine that was pressed."""

    dose_wanted = Signal(object)
    """A dose of this Medicine is to be noted: earlier, or not taken."""

    new_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, self.tr("Medicines"), explanation=said(NO_PROMISE))
        self._desk = desk
        self._keeping = Keeping(desk)
        self._question = DoseQuestion(desk)
        self._sections = {
            "regular": (heading(self.tr("Taken regularly")), Rows(spacing=4)),
            "as_needed": (heading(self.tr("Taken as needed")), Rows(spacing=4)),
            "to_come": (heading(self.tr("Not begun yet")), Rows(spacing=4)),
        }
        self._ended = FoldedRows(desk.look)
        self._nothing = inset(
            NothingNoted(
                desk.look,
                icon="pill",
                words=self.tr("Nothing is here yet."),
                explanation=self.tr("Write down what you take, as it is written on the pack."),
            )
        )
        self._print = LongIconButton(desk.look, self.tr("List for the pharmacist"), "file-document-outline", role="")
        self._print.clicked.connect(self.print_wanted)
        self._build()

    def refresh(self) -> None:
        """Ask the journal."""
        day = self._desk.clock.now().day

        self._question.refresh()
        self._desk.journal.ask(lambda journal: medicine.medicines(journal=journal, day=day), self._show)

    def _build(self) -> None:
        add = MainButton(self.tr("Add a medicine"))
        add.clicked.connect(self.new_wanted)
        self.head.addWidget(add)
        self.column.setSpacing(8)
        self.column.addWidget(inset(self._question))
        self.column.addWidget(self._nothing)
        for parts in self._sections.values():
            for part in parts:
                self.column.addWidget(part)
                part.hide()
        self.column.addWidget(self._ended)
        self.column.addWidget(in_a_row(self._print))
        self.column.addStretch(1)
        self._nothing.hide()
        self._print.hide()

    def _show(self, found: MedicineList) -> None:
        for key, (label, rows) in self._sections.items():
            listed: tuple[Listed, ...] = getattr(found, key)
            for part in (label, rows):
                part.setVisible(bool(listed))
            rows.fill((found.day, listed), partial(map, self._row, listed))
        self._nothing.setVisible(not (found.regular or found.as_needed or found.to_come or found.ended))
        self._print.setVisible(bool(found.regular or found.as_needed))
        words = self.tr("No longer taken: {count}").format(count=len(found.ended))
        self._ended.fill(words, found.ended, partial(map, self._card, found.ended), day=found.day)

    def _card(self, one: Listed) -> LineCard:
        medicine = one.medicine
        card = LineCard(
            self._desk.look,
            self.tr("Open {name}").format(name=medicine.name),
            (
                (medicine.name, "strong"),
                (joined(dose_line(one), medicine.why), "secondary"),
                (self._standing(one), "small"),
            ),
        )
        card.clicked.connect(lambda: self.chosen.emit(medicine))
        return card

    def _row(self, one: Listed) -> QWidget:
        medicine = one.medicine
        now = SinglePress(self.tr("Taken now"))
        now.setAccessibleName(self.tr("{name} taken now").format(name=medicine.name))
        now.once.connect(lambda: self._note(medicine))
        other = QPushButton(self.tr("Earlier, or not taken"))
        other.setProperty("role", "quiet")
        other.setAccessibleName(self.tr("{name}: earlier, or not taken").format(name=medicine.name))
        other.clicked.connect(lambda: self.dose_wanted.emit(medicine))
        return beside(self._desk.look, self._card(one), now, other)

    def _standing(self, one: Listed) -> str:
        """Until when it is taken, and when it is reminded of, if so; and what was noted today, or when it was last."""
        medicine, today = one.medicine, self._desk.clock.now().day
        if medicine.started and medicine.started > today:
            return self.tr("From {day}").format(day=day_in_words(medicine.started, today))
        until = self.tr("Until {day}").format(day=day_in_words(medicine.ended, today)) if medicine.ended else ""
        if medicine.ended and medicine.ended < today:
            return until
        return joined(until, reminder_line(medicine), self._noted(one, today))

    def _noted(self, one: Listed, today: date) -> str:
        if one.noted:
            return self.tr("Today: {doses}").format(doses=", ".join(taken_words(taken) for taken in one.noted))
        if one.last and one.medicine.as_needed:
            return self.tr("Last noted: {day}").format(day=day_in_words(one.last.at.day, today))
        return ""

    def _note(self, medicine: Medicine) -> None:
        note_now(self._desk, self._keeping, medicine)


def note_now(desk: Desk, keeping: Keeping, medicine: Medicine, *, reminder: datetime | None = None) -> None:
    """Note a dose that is taken right now, for this reminder if told."""
    now = desk.clock.now()
    words = QCoreApplication.translate("Companion", "Noted: {name}, just now.").format(name=medicine.name)
    dose = Taken(id=uuid4(), medicine=medicine.id, at=now, kept_at=now, reminder=reminder)
    keeping.keep(a_dose_of(medicine), dose, told=words)
