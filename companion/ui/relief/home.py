"""The first page of Relief: three things that may fit now. Everything else is a press away."""

from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from companion.domain.changes import Changes
from companion.domain.check_in import CheckIn
from companion.domain.draft import Draft, FormKind
from companion.domain.practice import UnderWay
from companion.domain.routine import Position
from companion.domain.scales import Measure
from companion.domain.text import Text
from companion.insights.offers import Offer
from companion.ui.check_in.words import rating_words
from companion.ui.dates import moment_words
from companion.ui.desk import Desk
from companion.ui.forms.unfinished import UnfinishedList
from companion.ui.relief.known import Known
from companion.ui.relief.next_day import NextDayQuestion
from companion.ui.relief.offer_card import OfferCard
from companion.ui.relief.words import POSITION_WORDS, name_words
from companion.ui.widgets.chip import Chip
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.icon_button import LongIconButton
from companion.ui.widgets.layouts import EvenColumns, FlowLayout, edgeless, in_line
from companion.ui.widgets.one_of import OneOf
from companion.ui.widgets.page import Page
from companion.ui.widgets.rows import inset
from companion.ui.widgets.strip import Strip
from companion.ui.widgets.swap import swap
from companion.ui.widgets.words import Words
from companion.ui.words import joined, said

T = TypeVar("T")

MINUTES = (2, 5, 10, 20)
"""Times to choose from, besides any."""

ANY = 0

CARD = 290
"""About the height of a card with an offer at 100 %, in logical px."""

NAMED = 3
"""Marks that are named; more would make it long."""

AT_FIRST = Position.CHAIR


class ReliefHome(Page):
    """Where a person is, how much time they have, and three offers for that."""

    offer_wanted = Signal(object)
    """The Offer that was pressed."""

    take_up_wanted = Signal(object)
    """The UnderWay to go on with."""

    leave_wanted = Signal(object)
    """The UnderWay that shall not go on."""

    all_wanted = Signal()
    packs_wanted = Signal()
    conditions_wanted = Signal()
    own_wanted = Signal()
    done_wanted = Signal()
    pacing_wanted = Signal()

    def __init__(self, desk: Desk, known: Known) -> None:
        super().__init__()
        self._desk = desk
        self._known = known
        self._position = AT_FIRST
        self._minutes: int = ANY
        self._offers: tuple[Offer, ...] | None = None
        self._cards: list[OfferCard] = []
        self._runs: UUID | None = None
        self._under_way = _GoOn(desk)
        self.unfinished = UnfinishedList(desk, of_relief=True, name_of=self._movement_of)
        self._build()
        known.changed.connect(self.refresh)
        desk.journal.changed.connect(self._something_changed)

    @property
    def position(self) -> Position:
        """Where the person is."""
        return self._position

    def leave_out(self, practice: UUID | None) -> None:
        """Do not offer to go on with this one: it runs right now."""
        self._runs = practice

    def refresh(self) -> None:
        """Show what fits now."""
        self.unfinished.refresh()
        relief = self._known.relief
        under_way = relief.under_way if relief else None
        self._under_way.setVisible(under_way is not None and under_way.practice.id != self._runs)
        if under_way:
            self._under_way.show_practice(under_way)
        self._next_day.show_practice(relief.ask if relief else None)
        self._based_on.setText(self._basis(relief.check_in) if relief else self.tr("Looking for what fits …"))
        if relief is not None:
            self._show(self._known.offers(self._position, self._minutes or None))

    def first_focus(self) -> QWidget:
        """Where the person is: the first question."""
        return self._where.current

    def arrive(self) -> None:
        """Put the keyboard on the first offer."""
        if self._cards:
            self._cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        column = self._column = edgeless(QVBoxLayout(self), 12)
        column.addLayout(in_line(self._under_way))
        column.addLayout(in_line(self.unfinished))
        column.addWidget(self._asked())
        self._based_on = Words(self._desk.look, role="secondary")
        self._based_on.setContentsMargins(ROOM, 0, ROOM, 0)
        column.addWidget(self._based_on)
        self._row = QWidget()
        self._row.setMinimumHeight(self._desk.look.px(CARD))  # nothing below moves when the offers come
        column.addWidget(self._row)
        self._nothing = Words(self._desk.look, self.tr("Nothing fits this. Try more time or another place."))
        self._nothing.setContentsMargins(ROOM, 0, ROOM, 0)
        self._nothing.hide()
        column.addWidget(self._nothing)
        self._next_day = NextDayQuestion(self._desk)
        column.addLayout(in_line(self._next_day))
        column.addWidget(self._ways())
        column.addStretch(1)
        self._under_way.go_on.connect(lambda: self.take_up_wanted.emit(self._under_way.shown))
        self._under_way.leave.connect(lambda: self.leave_wanted.emit(self._under_way.shown))

    def _asked(self) -> QWidget:
        """Two short questions beside each other."""
        self._where = self._chips(
            self.tr("Where are you?"), {position: said(words) for position, words in POSITION_WORDS.items()}
        )
        self._where.show_value(self._position)
        self._where.chosen.connect(self._go_to)
        times = {minutes: self.tr("{minutes} min").format(minutes=minutes) for minutes in MINUTES}
        self._time = self._chips(self.tr("How much time?"), {**times, ANY: self.tr("Any")})
        self._time.show_value(self._minutes)
        self._time.chosen.connect(self._take_time)
        place = QWidget()
        row = FlowLayout(24, place)
        for name, chips in ((self.tr("Where are you?"), self._where), (self.tr("How much time?"), self._time)):
            row.addWidget(self._named(name, chips))
        return place

    def _chips(self, name: str, words: dict[T, str]) -> OneOf[T]:
        return OneOf(name, {value: Chip(text) for value, text in words.items()}, FlowLayout(8))

    def _named(self, name: str, chips: QWidget) -> QWidget:
        label = QLabel(name)
        label.setProperty("role", "strong")
        return inset(label, chips, gap=4)

    def _ways(self) -> QWidget:
        place = QWidget()
        row = FlowLayout(8, place)
        row.setContentsMargins(ROOM, 8, ROOM, 8)
        for text, icon, signal in (
            (self.tr("All practices"), "magnify", self.all_wanted),
            (self.tr("Heat or cold pack"), "thermometer", self.packs_wanted),
            (self.tr("Pacing"), "timer-outline", self.pacing_wanted),
            (self.tr("My exercises"), "clipboard-text-outline", self.own_wanted),
            (self.tr("What does not suit me"), "shield-alert-outline", self.conditions_wanted),
            (self.tr("What I did"), "history", self.done_wanted),
        ):
            button = LongIconButton(self._desk.look, text, icon, role="")
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())
            row.addWidget(button)
        return place

    def _movement_of(self, draft: Draft) -> str:
        """The movement whose dose was begun; what else is begun here has a name of its own."""
        offering = self._known.begun_about(draft.record) if draft.form is FormKind.OWN_DOSE else None
        return said(offering.movement.name) if offering else ""

    def _something_changed(self, changes: Changes) -> None:
        """What is typed changes nothing of what is offered."""
        if changes & Changes.DRAFTS and self.isVisible():
            self.unfinished.refresh()

    def _go_to(self, position: Position) -> None:
        self._position = position
        self.refresh()

    def _take_time(self, minutes: int) -> None:
        self._minutes = minutes
        self.refresh()

    def _show(self, offers: tuple[Offer, ...]) -> None:
        """New cards, unless they would be the same."""
        self._nothing.setVisible(not offers)
        if offers == self._offers:
            return
        self._offers = offers
        look = self._desk.look
        row = QWidget()
        columns = EvenColumns(row, columns=(3, 1), least=lambda: look.px(240), gap=8)
        self._cards = [OfferCard(look, offer) for offer in offers]
        for card, offer in zip(self._cards, offers, strict=True):
            card.clicked.connect(lambda _=False, offer=offer: self.offer_wanted.emit(offer))
            columns.addWidget(card)
        self._row = swap(self._column, self._row, row)

    def _basis(self, check_in: CheckIn | None) -> str:
        """What the offers rest on, so that nobody wonders."""
        if check_in is None:
            return self.tr("These fit most people. After a check-in they fit what you noted.")
        when = moment_words(check_in.at, self._desk.clock.now().day)
        pain = check_in.ratings.get(Measure.PAIN)
        body = self._desk.body
        marked = [said(Text(body[mark.area].label)) for mark in check_in.marks if mark.area in body]
        noted = joined(
            when,
            self.tr("Bad day") if check_in.bad_day else "",
            rating_words(Measure.PAIN, pain) if pain is not None else "",
            ", ".join(marked[:NAMED]),
        )
        basis = self.tr("For what you noted: {noted}").format(noted=noted)
        return f"{basis}\n{said(self._desk.library.general.flare)}" if check_in.bad_day else basis


class _GoOn(Strip):
    """A practice that was interrupted. Nobody has to do anything about it."""

    go_on = Signal()
    leave = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look)
        self._desk = desk
        self.shown: UnderWay | None = None
        self._go_on = self.add_button(self.tr("Go on"), self.go_on.emit)
        self.add_button(self.tr("Leave it"), self.leave.emit)

    def show_practice(self, under_way: UnderWay) -> None:
        """Offer this one."""
        self.shown = under_way
        practice = under_way.practice
        when = moment_words(practice.began, self._desk.clock.now().day)
        self.title.setText(self.tr("You were in the middle of “{name}”.").format(name=name_words(practice)))
        self.words.setText(said(under_way.why_not) if under_way.why_not else when)
        self._go_on.setVisible(under_way.snapshot is not None)
