"""Where a pack goes, and whether it is heat or cold."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from companion.domain.pack import PackKind
from companion.domain.pack_rules import Refusal, Refused
from companion.ui.desk import Desk
from companion.ui.packs.kind_card import KindCard
from companion.ui.packs.pack_desk import PackDesk
from companion.ui.packs.places import offered
from companion.ui.packs.word_list import WordList
from companion.ui.packs.words import ICONS, KINDS, area_name, refused_words
from companion.ui.widgets.chip import LongChip
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.layouts import EvenColumns, FlowLayout
from companion.ui.widgets.one_of import OneOf
from companion.ui.widgets.sub_page import SubPage
from companion.ui.widgets.swap import swap
from companion.ui.widgets.words import Words
from companion.ui.words import said

ANSWERS = frozenset({Refusal.HEALTH, Refusal.NOT_NOW})
"""What is refused because of an answer."""

LOOKS_MS = 30_000
"""While the page is seen, how often it looks whether a pause is over."""


class ChoosePage(SubPage):
    """The first marked place is chosen already; a press on heat or cold goes on."""

    chosen = Signal(object)
    """A PackKind that may be put on this place, as far as is known."""

    questions_wanted = Signal(object, bool)
    """The PackKind to ask about, and whether everything is to be asked anew."""

    another_place_wanted = Signal()

    def __init__(self, desk: Desk, packs: PackDesk) -> None:
        super().__init__(desk.look, self.tr("Heat or cold pack"))
        self._desk = desk
        self._packs = packs
        self._offered: tuple[str, ...] = ()
        self.marked: tuple[str, ...] = ()
        self.area = ""
        self._often = QTimer(self, interval=LOOKS_MS)
        self._often.timeout.connect(self.refresh)
        self._build()
        packs.changed.connect(self._something_changed)

    def offer(self, marked: tuple[str, ...], *, stays: bool = False) -> None:
        """Offer these places, or a short list; the first is chosen, unless what is chosen ``stays``."""
        self.marked = marked
        self._offered = offered(marked, self._desk.body)
        self._where_words.setText(self.tr("First the places you marked.") if set(marked) & set(self._offered) else "")
        self._where_words.setVisible(bool(self._where_words.text()))
        self.choose(self.area if stays else self._offered[0])

    def offer_another(self) -> None:
        """Choose the first place on which there is no pack."""
        free = [area for area in self._offered if self._is_free(area)]
        self.choose((free or self._offered)[0])

    def choose(self, area: str) -> None:
        """Show this place as chosen."""
        self.area = area
        self._fill_places()
        self.refresh()

    def refresh(self) -> None:
        """Say what speaks against each, and what comes next."""
        for kind, card in self._cards.items():
            refused = self._packs.refusal(kind, self.area) if self.area else None
            card.show_note(self._note(refused), allowed=self._is_open(refused))
        self._anew.setVisible(self._packs.is_answered)

    def arrive(self) -> None:
        """Put the keyboard on the title; what cannot be pressed says why."""
        for card in self._cards.values():
            card.say_why_not()
        super().arrive()

    def showEvent(self, event: QShowEvent) -> None:
        """A pause may have ended meanwhile."""
        super().showEvent(event)
        self.refresh()
        self._often.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        self._often.stop()
        super().hideEvent(event)

    def _build(self) -> None:
        look = self._desk.look
        where = Words(look, self.tr("Where?"), "subtitle")
        self._where_words = Words(look, role="secondary")
        self._places = QWidget()
        self._cards = {kind: self._card(kind) for kind in PackKind}
        cards = QWidget()
        columns = EvenColumns(cards, columns=(2, 1), least=lambda: look.px(340), gap=8)
        for card in self._cards.values():
            columns.addWidget(card)
        which = Words(look, self.tr("Which one?"), "subtitle")
        advice = WordList(look, [said(line) for line in self._desk.library.packs.which])
        self._inset = QVBoxLayout()
        self._inset.setContentsMargins(ROOM, 0, ROOM, 8)
        self._inset.setSpacing(8)
        for part in (where, self._where_words, self._places):
            self._inset.addWidget(part)
        self.column.addLayout(self._inset)
        for part in (which, advice):
            part.setContentsMargins(ROOM, 0, ROOM, 0)
        for part in (which, cards, advice):
            self.column.addWidget(part)
        self.column.addWidget(self._anew_button(), 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def _card(self, kind: PackKind) -> KindCard:
        about = said(self._desk.library.packs.kinds[kind].about)
        card = KindCard(self._desk.look, said(KINDS[kind]), about, icon=ICONS[kind])
        card.clicked.connect(lambda: self._pressed(kind))
        return card

    def _anew_button(self) -> QPushButton:
        self._anew = QPushButton(self.tr("Change my answers"))
        self._anew.setProperty("role", "quiet")
        self._anew.setProperty("first", True)
        self._anew.clicked.connect(self._ask_anew)
        return self._anew

    def _ask_anew(self) -> None:
        """For the kind that an answer speaks against, if one; else for heat, which is asked more about.

        Where only answers about just now do, the lasting ones stay as they are.
        """
        refusals = {kind: self._packs.refusal(kind, self.area) for kind in PackKind}
        against = {kind: why.refusal for kind, why in refusals.items() if why and why.refusal in ANSWERS}
        kind = next(iter(against), PackKind.HEAT)
        self.questions_wanted.emit(kind, set(against.values()) != {Refusal.NOT_NOW})

    def _fill_places(self) -> None:
        shown = self._offered if self.area in self._offered else (self.area, *self._offered)
        body = self._desk.body
        chips = {area: LongChip(said(area_name(area, body))) for area in shown}
        row = FlowLayout(8)
        places = OneOf(self.tr("Where?"), chips, row)
        places.show_value(self.area)
        places.chosen.connect(self._place_pressed)
        another = QPushButton(self.tr("Another place …"))
        another.setProperty("role", "quiet")
        another.clicked.connect(lambda: self.another_place_wanted.emit())
        row.addWidget(another)
        self._places = swap(self._inset, self._places, places)

    def _place_pressed(self, area: str) -> None:
        self.area = area
        self.refresh()

    def _is_free(self, area: str) -> bool:
        refusals = [self._packs.refusal(kind, area) for kind in PackKind]
        return not any(refused and refused.refusal is Refusal.ON_ALREADY for refused in refusals)

    def _note(self, refused: Refused | None) -> str:
        if not self._packs.is_ready:
            return self.tr("Looking into your journal …")
        return refused_words(refused, self._desk.clock) if refused else ""

    def _is_open(self, refused: Refused | None) -> bool:
        return self._packs.is_ready and (refused is None or refused.refusal is Refusal.QUESTIONS_FIRST)

    def _pressed(self, kind: PackKind) -> None:
        refused = self._packs.refusal(kind, self.area)
        if refused is None:
            self.chosen.emit(kind)
        elif refused.refusal is Refusal.QUESTIONS_FIRST:
            self.questions_wanted.emit(kind, False)
        else:
            self.refresh()

    def _something_changed(self) -> None:
        if self.isVisible():
            self.refresh()
