"""Everything that can be practised, found by a word or by its kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from companion.domain.cautions import Easier, NotNow
from companion.domain.offering import Choices, Offering, Situation
from companion.domain.routine import RoutineKind
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.relief.emblem import Emblem
from companion.ui.relief.finding import Finding
from companion.ui.relief.known import Known
from companion.ui.relief.words import (
    KIND_WORDS,
    how_long,
    kind_and_place,
    not_now_words,
    regions_words,
    where_words,
)
from companion.ui.widgets.chip import LongChip
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.layouts import BesideOrBelow, FlowLayout, edgeless
from companion.ui.widgets.one_of import OneOf
from companion.ui.widgets.plain import Plain
from companion.ui.widgets.press_card import PressCard, leave_presses_to_the_card
from companion.ui.widgets.rows import Rows
from companion.ui.widgets.search_field import SearchField
from companion.ui.widgets.spoken import say
from companion.ui.widgets.sub_page import SubPage
from companion.ui.words import joined, said

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
        self._found: tuple[_Found, ...] = ()
        self._finding = Finding((), desk.body)
        self._wanted = ""
        self._rows: list[_Row] = []
        self._build()
        known.changed.connect(self._look_again)

    def refresh(self) -> None:
        """Show what there is; what suits may have changed."""
        situation, choices = self._known.situation, self._known.choices
        self._found = tuple(
            _found(offering, situation, choices(offering.positions[0])) for offering in self._known.catalogue
        )
        self._finding = Finding([found.found_by for found in self._found], self._desk.body)
        self._list.fill(self._found, self._make_rows)
        self._sift()

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
        self._meant = Plain(role="secondary")
        self._meant.hide()
        self._list = Rows()
        for part in (self._search, self._groups, self._nothing, self._meant):
            place = QHBoxLayout()
            place.setContentsMargins(ROOM, 0, ROOM, 0)
            place.addWidget(part)
            self.column.addLayout(place)
        self.column.addWidget(self._list)
        self.column.addStretch(1)

    def _look_again(self) -> None:
        if self.isVisible():
            self.refresh()

    def _make_rows(self) -> Iterator[QWidget]:
        self._rows = []
        for found in self._found:
            row = _Row(self._desk, found)
            row.clicked.connect(lambda _=False, offering=found.offering: self.offering_wanted.emit(offering))
            if not self._is_wanted(found):
                row.hide()
            self._rows.append(row)
            yield row

    def _choose(self, group: str) -> None:
        self._group = group
        self._sift()

    def _sift(self) -> None:
        typed = " ".join(self._search.text().split())
        self._wanted = self._finding.meant(typed)
        with self._list.laid_out_once():
            for row in self._rows:
                row.setHidden(not self._is_wanted(row.found))
        is_found = any(map(self._is_wanted, self._found))
        self._nothing.setHidden(is_found)
        self._tell_meant(is_found and self._wanted != typed)

    def _is_wanted(self, found: _Found) -> bool:
        offering = found.offering
        finds = self._finding.finds(self._wanted, found.found_by, offering.regions)
        return offering.kind in GROUPS[self._group][1] and finds

    def _tell_meant(self, is_other: bool) -> None:
        """What was looked for, if that is not what was typed."""
        words = self.tr("Looked for: {words}").format(words=self._wanted) if is_other else ""
        if words and words != self._meant.text():
            say(self, words)
        self._meant.setText(words)
        self._meant.setVisible(is_other)

    def _enter(self) -> None:
        for row in [row for row in self._rows if not row.isHidden()][:1]:
            row.setFocus(Qt.FocusReason.TabFocusReason)


LEAST = 120
"""Px at 100 % for the words of a practice beside its drawing; with less they stand below."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What a row says, and ``found_by``, what it is found by."""

    offering: Offering
    name: str
    about: str
    against: str
    found_by: str


def _found(offering: Offering, situation: Situation, choices: Choices) -> _Found:
    name = said(offering.name)
    can = not isinstance(offering.verdict(choices.position, situation), NotNow)
    lasts = how_long(offering.routine(choices, situation).lasts) if can else ""
    about = joined(kind_and_place(offering), lasts, where_words(offering))
    found_by = " ".join([name, about, regions_words(offering), said(KIND_WORDS[offering.kind])]).casefold()
    return _Found(offering, name, about, _against(offering, situation), found_by)


def _against(offering: Offering, situation: Situation) -> str:
    """What speaks against it everywhere it can be done, else the first care."""
    verdicts = [offering.verdict(position, situation) for position in offering.positions]
    refusals = [verdict for verdict in verdicts if isinstance(verdict, NotNow)]
    if len(refusals) == len(verdicts):
        return not_now_words(refusals[0])
    cares = [why for verdict in verdicts if isinstance(verdict, Easier) for why in verdict.whys]
    return said(cares[0]) if cares else ""


class _Row(PressCard):
    """One practice: its drawing, its name, what it is for, and what speaks against it."""

    def __init__(self, desk: Desk, found: _Found) -> None:
        super().__init__(desk.look)
        self.found = found
        self.setAccessibleName(found.name)
        self.setAccessibleDescription(". ".join(text for text in (found.about, found.against) if text))
        offering = found.offering
        picture = Emblem(desk.look, offering.kind, offering.pose(offering.positions[0]), ROW_PICTURE, most=1.25)
        picture.setFixedSize(picture.sizeHint())
        place = QWidget()
        words = edgeless(QVBoxLayout(place), 2)
        words.addStretch(1)
        said_of_it = ((found.name, "strong"), (found.about, "secondary"), (found.against, ""))
        lines = [Plain(text, role) for text, role in said_of_it if text]
        for label in lines:
            words.addWidget(label)
        words.addStretch(1)
        across = BesideOrBelow(self, least=lambda: desk.look.px(LEAST), gap=16, first_keeps=True)
        across.setContentsMargins(ROOM + 16, ROOM + 8, ROOM + 16, ROOM + 8)
        across.addWidget(picture)
        across.addWidget(place)
        leave_presses_to_the_card(picture, picture.drawing, place, *lines)
