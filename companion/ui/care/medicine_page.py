"""One medicine: what was agreed, what was taken, what was noticed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from companion.actions import medicine
from companion.domain.medicine import NO_PROMISE, DoseChange, Medicine, SideEffect, Taken
from companion.domain.medicine_list import Listed
from companion.ui.care.medicines_page import note_now
from companion.ui.care.words import day_in_words, reminder_line, taken_words, what_it_is
from companion.ui.dates import day_words, moment_words
from companion.ui.desk import Desk
from companion.ui.forms.keeping import Keeping
from companion.ui.widgets.card import Card
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.plain import Plain
from companion.ui.widgets.rows import FoldedRows, LineCard, Rows, heading, in_a_row, inset
from companion.ui.widgets.single_press import SinglePress
from companion.ui.widgets.sub_page import SubPage
from companion.ui.widgets.swap import swap
from companion.ui.widgets.words import Words
from companion.ui.words import joined, pain_then, said

if TYPE_CHECKING:
    from companion.actions.journal import Journal

SHOWN_FOR = timedelta(weeks=4)
"""How far back doses are listed, today included."""


@dataclass(frozen=True, slots=True)
class _Found:
    listed: Listed
    doses: tuple[Taken, ...]
    effects: tuple[SideEffect, ...]


class MedicinePage(SubPage):
    """Everything that can be noted about it is one press away."""

    change_wanted = Signal(object)
    """This Medicine is to be changed."""

    dose_wanted = Signal(object)
    """A dose of this Medicine is to be noted: earlier, or not taken."""

    taken_chosen = Signal(object, object)
    """The Medicine, and the Taken that was pressed."""

    dose_change_chosen = Signal(object, object)
    """The Medicine, and the DoseChange that was pressed, or None for a new one."""

    effect_chosen = Signal(object, object)
    """The Medicine, and the SideEffect that was pressed, or None for a new one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, "")
        self._desk = desk
        self._keeping = Keeping(desk)
        self._id: UUID | None = None
        self._now: Medicine | None = None
        self._facts: QWidget = QWidget()
        self._lists = {
            "changes": (heading(self.tr("Changes of the dose")), Rows()),
            "effects": (heading(self.tr("What I noticed")), Rows()),
        }
        self._doses = FoldedRows(desk.look)
        self._build()

    def open(self, medicine: Medicine) -> None:
        """Show this one."""
        self._id, self._now = medicine.id, medicine
        self.title.setText(medicine.name)

    def refresh(self) -> None:
        """Ask the journal."""
        its_id, day = self._id, self._desk.clock.now().day

        def question(journal: Journal) -> _Found | None:
            found = medicine.medicines(journal=journal, day=day)
            every = (*found.regular, *found.as_needed, *found.ended, *found.to_come)
            listed = next((one for one in every if one.medicine.id == its_id), None)
            if listed is None or its_id is None:
                return None
            since = day - SHOWN_FOR + timedelta(days=1)
            doses = medicine.taken_between(since, day, journal=journal, medicine_id=its_id)
            return _Found(listed, doses[::-1], medicine.side_effects(journal=journal, medicine_id=its_id))

        self._desk.journal.ask(question, self._show)

    def _build(self) -> None:
        change = QPushButton(self.tr("Change"))
        change.clicked.connect(lambda: self.change_wanted.emit(self._now))
        self.head.addWidget(change)
        self._taken = SinglePress(self.tr("Taken now"))
        self._taken.setProperty("role", "primary")
        self._taken.once.connect(lambda: note_now(self._desk, self._keeping, self._now) if self._now else None)
        other = self._button(self.tr("Earlier, or not taken"))
        other.clicked.connect(lambda: self.dose_wanted.emit(self._now))
        dose = self._button(self.tr("The dose was changed"))
        dose.clicked.connect(lambda: self.dose_change_chosen.emit(self._now, None))
        effect = self._button(self.tr("I noticed something"))
        effect.clicked.connect(lambda: self.effect_chosen.emit(self._now, None))
        self._end = self._button("", role="quiet")
        self._end.clicked.connect(self._change_last_day)
        self.column.setSpacing(8)
        self._top = inset(self._facts)
        self.column.addWidget(self._top)
        self.column.addWidget(in_a_row(self._taken, other, dose, effect, self._end))
        for parts in self._lists.values():
            for part in parts:
                self.column.addWidget(part)
                part.hide()
        self.column.addWidget(self._doses)
        no_promise = Words(self._desk.look, said(NO_PROMISE), "small")
        no_promise.setContentsMargins(ROOM, 12, ROOM, 0)
        self.column.addWidget(no_promise)
        self.column.addStretch(1)

    def _button(self, text: str, *, role: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", role)
        return button

    def _show(self, found: _Found | None) -> None:
        """Of one that was deleted meanwhile there is nothing to show."""
        if found is None:
            gone, self._id = self._id, None
            if gone:
                self.back.emit()
            return
        medicine = self._now = found.listed.medicine
        today = self._desk.clock.now().day
        self.title.setText(medicine.name)
        top = self._top.layout()
        assert top is not None
        self._facts = swap(top, self._facts, self._card(found.listed))
        over = medicine.ended is not None and medicine.ended < today
        is_to_come = medicine.started is not None and medicine.started > today
        self._end.setText(self.tr("Remove the last day") if medicine.ended else self.tr("No longer taken"))
        self._end.setVisible(medicine.ended is not None or not is_to_come)
        self._taken.setVisible(not over)
        count = sum(dose.taken for dose in found.doses)
        self._doses.fill(
            self.tr("Taken in 4 weeks: {count}").format(count=count),
            found.doses,
            partial(map, self._dose_row, found.doses),
            day=today,
        )
        for key, shown, make in (
            ("changes", found.listed.changes[::-1], partial(self._change_rows, medicine)),
            ("effects", found.effects, partial(map, self._effect_row)),
        ):
            label, rows = self._lists[key]
            for part in (label, rows):
                part.setVisible(bool(shown))
            rows.fill((today, shown, medicine.dose), partial(make, shown))

    def _card(self, one: Listed) -> Card:
        medicine, today = one.medicine, self._desk.clock.now().day
        card = Card(self._desk.look)
        since = self.tr("Since {day}") if medicine.started and medicine.started <= today else self.tr("From {day}")
        until = self.tr("Until {day}")
        lines = (
            (one.dose or self.tr("No dose is written down."), "subtitle" if one.dose else "secondary"),
            (joined(what_it_is(one), self._kind(medicine)), ""),
            (self.tr("Why: {why}").format(why=medicine.why) if medicine.why else "", ""),
            (since.format(day=day_in_words(medicine.started, today)) if medicine.started else "", "secondary"),
            (until.format(day=day_in_words(medicine.ended, today)) if medicine.ended else "", "secondary"),
            (reminder_line(medicine), "secondary"),
            (medicine.note, "secondary"),
        )
        for text, role in lines:
            if text:
                card.add_words(text, role)
        return card

    def _kind(self, medicine: Medicine) -> str:
        return self.tr("taken as needed") if medicine.as_needed else self.tr("taken regularly")

    def _dose_row(self, taken: Taken) -> LineCard:
        day = day_words(taken.at.day, self._desk.clock.now().day)
        words = self.tr("{day}, {what}").format(day=day, what=taken_words(taken))
        row = self._row(words, pain_then(taken.before, taken.afterwards))
        row.clicked.connect(lambda: self.taken_chosen.emit(self._now, taken))
        return row

    def _change_rows(self, medicine: Medicine, changes: Sequence[DoseChange]) -> Iterator[QWidget]:
        """The newest on top, and at the end the dose before all of them."""
        yield from map(self._change_row, changes)
        at_first = joined(medicine.strength if any(one.strength for one in changes) else "", medicine.dose)
        if at_first:
            yield inset(Plain(self.tr("At first: {dose}").format(dose=at_first)))

    def _change_row(self, change: DoseChange) -> LineCard:
        row = self._row(joined(change.strength, change.words), day_words(change.day, self._desk.clock.now().day))
        row.clicked.connect(lambda: self.dose_change_chosen.emit(self._now, change))
        return row

    def _effect_row(self, effect: SideEffect) -> LineCard:
        row = self._row(effect.words, moment_words(effect.at, self._desk.clock.now().day))
        row.clicked.connect(lambda: self.effect_chosen.emit(self._now, effect))
        return row

    def _row(self, text: str, words: str) -> LineCard:
        name = self.tr("Change {what}").format(what=text)
        return LineCard(self._desk.look, name, ((text, ""), (words, "secondary")))

    def _change_last_day(self) -> None:
        """Today becomes it; the one there is goes, whether it is over or still to come."""
        if before := self._now:
            now = self._desk.clock.now()
            if before.ended:
                after = replace(before, ended=None).reminding_from(now, before)
                text, told = self.tr("Remove the last day of {name}"), self.tr("{name} has no last day any more.")
            else:
                after = before.no_longer_taken(now)
                text = self.tr("No longer taken: {name}")
                told = self.tr("{name}: today is its last day on the list.")
            name = before.name
            self._keeping.keep(text.format(name=name), after, before, told=told.format(name=name))
