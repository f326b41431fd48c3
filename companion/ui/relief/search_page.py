"""Everything that can be practised, found by a word or by its kind."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from companion.domain.cautions import Easier, NotNow
from companion.domain.offering import Offering
from companion.domain.routine import RoutineKind
from companion.domain.text import Text
from companion.ui.check_in.words import joined
from companion.ui.desk import Desk
from companion.ui.relief.emblem import Emblem
from companion.ui.relief.known import Known
from companion.ui.relief.words import KIND_WORDS, how_long, kind_and_place, regions_words, where_words
from companion.ui.widgets.chip import LongChip
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.layouts import BesideOrBelow, FlowLayout
from companion.ui.widgets.one_of import OneOf
from companion.ui.widgets.plain import Plain
from companion.ui.widgets.press_card import PressCard, leave_presses_to_the_card
from companion.ui.widgets.search_field import SearchField
from companion.ui.widgets.sub_page import SubPage
from companion.ui.widgets.swap import swap
from companion.ui.words import said

GROUPS: Mapping[str, tuple[Text, tuple[RoutineKind, ...]]] = {
    "all": (Text("All"), tuple(RoutineKind)),
    "move": (Text("Movement"), (RoutineKind.MOVEMENT,)),
    "routine": (Text("Routines and yoga"), (RoutineKind.SEQUENCE, RoutineKind.YOGA)),
    "breathe": (Text("Breathing"), (RoutineKind.BREATHING,)),
    "rest": (
        Text("Relaxation"),
        (RoutineKind.RELAXATION, RoutineKind.BODY_SCAN, RoutineKind.AUTOGENIC, RoutineKind.WIND_DOWN),
    ),
    "mind": (Text("Mindfulness and places"), (RoutineKind.MINDFULNESS, RoutineKind.IMAGERY)),
    "pace": (Text("Timers"), (RoutineKind.PACING,)),
}
"""Kinds that are looked at together."""

EVERYDAY: Mapping[str, str] = {
    "bum": "buttock",
    "bottom": "buttock",
    "butt": "buttock",
    "seat": "buttock",
    "glute": "buttock",
    "glutes": "buttock",
    "sleep": "wind-down",
    "calm": "breathing",
    "stress": "breathing",
    "stretch": "movement",
    "exercise": "movement",
    "foot": "calf",
    "leg": "thigh",
}
"""What people type, and the word it stands for here."""

ROW_PICTURE = (96, 64)


class SearchPage(SubPage):
    """Large rows; what does not suit is shown with its reason and is not hidden."""

    offering_wanted = Signal(object)
    """The Offering that was pressed."""

    def __init__(self, desk: Desk, known: Known) -> None:
        super().__init__(desk.look, self.tr("All practices"))
        self._desk = desk
        self._known = known
        self._group = "all"
        self._rows: list[_Row] = []
        self._build()
        known.changed.connect(self._fill)

    def refresh(self) -> None:
        """Show what there is."""
        if not self._rows:
            self._fill()

    def arrive(self) -> None:
        """Put the keyboard where a word is typed."""
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_for(self, words: str) -> None:
        """Show what holds these words, of every kind."""
        self._groups.show_value("all")
        self._choose("all")
        self._search.setText(words)

    def _build(self) -> None:
        self._search = SearchField(self.tr("Find a practice"), self.tr("Find a practice, such as hip or breathing"))
        self._search.textChanged.connect(self._sift)
        self._search.went_down.connect(self._enter)
        chips = {name: LongChip(said(words)) for name, (words, _) in GROUPS.items()}
        self._groups: OneOf[str] = OneOf(self.tr("Kind of practice"), chips, FlowLayout(8))
        self._groups.show_value(self._group)
        self._groups.chosen.connect(self._choose)
        self._nothing = QLabel(self.tr("Nothing has this name. Try another word."))
        self._nothing.setProperty("role", "secondary")
        self._nothing.hide()
        self._list = QWidget()
        for part in (self._search, self._groups, self._nothing):
            place = QHBoxLayout()
            place.setContentsMargins(ROOM, 0, ROOM, 0)
            place.addWidget(part)
            self.column.addLayout(place)
        self.column.addWidget(self._list)
        self.column.addStretch(1)

    def _fill(self) -> None:
        """All rows anew: what suits may have changed."""
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._rows = [_Row(self._desk, self._known, offering) for offering in self._known.catalogue]
        for row in self._rows:
            row.clicked.connect(lambda _=False, row=row: self.offering_wanted.emit(row.offering))
            column.addWidget(row)
        self._list = swap(self.column, self._list, filled)
        self._sift()

    def _choose(self, group: str) -> None:
        self._group = group
        self._sift()

    def _sift(self) -> None:
        kinds = GROUPS[self._group][1]
        words = [EVERYDAY.get(word, word) for word in self._search.text().casefold().split()]
        for row in self._rows:
            row.setVisible(row.offering.kind in kinds and all(word in row.found_by for word in words))
        self._nothing.setHidden(any(not row.isHidden() for row in self._rows))

    def _enter(self) -> None:
        for row in [row for row in self._rows if not row.isHidden()][:1]:
            row.setFocus(Qt.FocusReason.TabFocusReason)


LEAST = 120
"""Px at 100 % for the words of a practice beside its drawing; with less they stand below."""


class _Row(PressCard):
    """One practice: its drawing, its name, what it is for, and what speaks against it."""

    def __init__(self, desk: Desk, known: Known, offering: Offering) -> None:
        super().__init__(desk.look)
        self.offering = offering
        position = offering.positions[0]
        name = said(offering.name)
        seconds = offering.routine(known.choices(position), known.situation).lasts if _can(offering, known) else 0
        about = joined(kind_and_place(offering), how_long(seconds) if seconds else "", where_words(offering))
        against = _against(offering, known)
        self.found_by = " ".join([name, about, regions_words(offering), said(KIND_WORDS[offering.kind])]).casefold()
        self.setAccessibleName(name)
        self.setAccessibleDescription(". ".join(text for text in (about, against) if text))
        picture = Emblem(desk.look, offering.kind, offering.pose(position), ROW_PICTURE, most=1.25)
        picture.setFixedSize(picture.sizeHint())
        place = QWidget()
        words = QVBoxLayout(place)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        words.addStretch(1)
        lines = [Plain(text, role) for text, role in ((name, "strong"), (about, "secondary"), (against, "")) if text]
        for label in lines:
            words.addWidget(label)
        words.addStretch(1)
        across = BesideOrBelow(self, least=lambda: desk.look.px(LEAST), gap=16, first_keeps=True)
        across.setContentsMargins(ROOM + 16, ROOM + 8, ROOM + 16, ROOM + 8)
        across.addWidget(picture)
        across.addWidget(place)
        leave_presses_to_the_card(picture, picture.drawing, place, *lines)


def _can(offering: Offering, known: Known) -> bool:
    return not isinstance(offering.verdict(offering.positions[0], known.situation), NotNow)


def _against(offering: Offering, known: Known) -> str:
    """What speaks against it everywhere it can be done, else the first care."""
    verdicts = [offering.verdict(position, known.situation) for position in offering.positions]
    refusals = [verdict for verdict in verdicts if isinstance(verdict, NotNow)]
    if len(refusals) == len(verdicts):
        return said(Text("Not for you now: {why}", {"why": refusals[0].why}))
    cares = [why for verdict in verdicts if isinstance(verdict, Easier) for why in verdict.whys]
    return said(cares[0]) if cares else ""
