"""Pacing: activities in amounts of one's own, timed on three days, and asked about once a week."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.actions import pacing
from companion.domain.condition import Condition
from companion.domain.draft import THE_ONLY_ONE, FormKind
from companion.domain.paced_activity import PacedActivity
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.forms.keeping import Keeping
from companion.ui.forms.word_line import WordLine
from companion.ui.relief.known import Known
from companion.ui.relief.paced_card import PacedCard, Seen
from companion.ui.widgets.card import Card
from companion.ui.widgets.icon_button import LongIconButton
from companion.ui.widgets.layouts import FlowLayout
from companion.ui.widgets.rows import Rows, inset
from companion.ui.widgets.sub_page import SubPage
from companion.ui.words import said

if TYPE_CHECKING:
    from companion.actions.journal import Journal


OWN_AMOUNT = "activity"
"""The timer that runs for an amount of one's own: each activity has it on its card."""


class PacingPage(SubPage):
    """A card for each activity. Nothing changes unless the person says so."""

    timer_wanted = Signal(float)
    """Seconds that the timer shall run."""

    offering_wanted = Signal(str)
    """The id of the offering of another timer."""

    def __init__(self, desk: Desk, known: Known) -> None:
        super().__init__(desk.look, self.tr("Pacing"))
        self._desk = desk
        self._known = known
        self._keeping = Keeping(desk)
        self._list = Rows(spacing=16)
        self._list.hide()
        self.column.addWidget(inset(self._timers_card(), self._list, self._new_card(), self._about_card(), gap=16))
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Ask the journal."""
        self._line.show_held()
        clock = self._desk.clock

        def question(journal: Journal) -> tuple[Seen, ...]:
            return tuple(
                Seen(
                    today=clock.now().day,
                    activity=one,
                    times=pacing.times_of(one.id, journal=journal),
                    baseline=pacing.baseline_of(one.id, journal=journal),
                    question=pacing.weekly(one.id, journal=journal, clock=clock),
                )
                for one in pacing.activities(journal=journal)
            )

        self._desk.journal.ask(question, self._show)

    def _timers_card(self) -> Card:
        """Those that need no amount of one's own."""
        card = Card(
            self._desk.look, self.tr("Timers"), self.tr("They tell you when it is time. You need not watch the clock.")
        )
        place = QWidget()
        row = FlowLayout(12, place)
        for timer in self._desk.library.pacing.timers.values():
            if timer.id != OWN_AMOUNT:
                words = Text("{name}: {minutes} min", {"name": timer.name, "minutes": float(timer.usual_minutes)})
                button = LongIconButton(self._desk.look, said(words), "timer-outline", role="")
                button.clicked.connect(lambda _=False, id=timer.id: self.offering_wanted.emit(f"timer/{id}"))
                row.addWidget(button)
        card.column.addWidget(place)
        return card

    def _about_card(self) -> Card:
        guide = self._desk.library.pacing
        card = Card(self._desk.look, self.tr("What pacing is"))
        for line in (*guide.about, *guide.baseline):
            card.add_words(said(line))
        self._me_cfs = card.add_words(said(guide.baseline_with_me_cfs), "strong")
        self._me_cfs.hide()
        return card

    def _new_card(self) -> Card:
        card = Card(
            self._desk.look, self.tr("Add an activity"), self.tr("Such as washing up, a walk, or the computer.")
        )
        self._line = WordLine(self._desk, FormKind.NEW_ACTIVITY, self.tr("Name of the activity"), self.tr("Add"))
        self._line.added.connect(self._add)
        card.column.addWidget(self._line)
        return card

    def _show(self, found: tuple[Seen, ...]) -> None:
        relief = self._known.relief
        self._me_cfs.setVisible(relief is not None and Condition.ME_CFS in relief.conditions)
        self._list.fill(found, lambda: map(self._card, found))
        self._list.setVisible(bool(found))  # an empty one would leave a gap

    def _card(self, seen: Seen) -> PacedCard:
        card = PacedCard(self._desk, seen)
        card.timer_wanted.connect(self.timer_wanted)
        card.delete_wanted.connect(self._delete)
        return card

    def _add(self, name: str) -> None:
        with self._keeping.in_place_of(FormKind.NEW_ACTIVITY, THE_ONLY_ONE):
            self._keeping.keep(name, PacedActivity(id=uuid4(), name=name, kept_at=self._desk.clock.now()))

    def _delete(self, activity: PacedActivity) -> None:
        self._keeping.delete(self.tr("Delete {name}").format(name=activity.name), activity)
