"""One practice: what it is, how it is done, and how this person wants to do it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from companion.domain.body import Side
from companion.domain.cautions import BEFORE, STOP_IF, Easier, NotNow, Verdict, each_once
from companion.domain.condition import CONDITION_WORDS
from companion.domain.movement import Sides, Sureness
from companion.domain.offering import Choices, Offering
from companion.domain.offerings import MovementOffering
from companion.domain.ready import Level
from companion.domain.routine import Position, RoutineKind
from companion.domain.settings import Settings
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.relief.drawing import PosedDrawing
from companion.ui.relief.known import Known
from companion.ui.relief.words import (
    KIND_WORDS,
    OWN_WORDS,
    POSITION_WORDS,
    SURENESS_WORDS,
    dose_words,
    how_long,
    not_now_words,
    regions_words,
)
from companion.ui.widgets.calm_warning import CalmWarning
from companion.ui.widgets.card import Card
from companion.ui.widgets.chip import Chip
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.layouts import BesideOrBelow, FlowLayout, edgeless
from companion.ui.widgets.main_button import MainButton
from companion.ui.widgets.one_of import OneOf
from companion.ui.widgets.sub_page import SubPage
from companion.ui.widgets.swap import swap
from companion.ui.widgets.words import Words
from companion.ui.words import said

T = TypeVar("T")

DRAWN = 240
"""Px of the drawing at 100 %; with large text the words need the room."""

LEVEL_WORDS: Mapping[Level, Text] = {Level.START: Text("First weeks"), Level.USUAL: Text("Usual")}
SIDE_FIRST: Mapping[Side, Text] = {Side.LEFT: Text("Left first"), Side.RIGHT: Text("Right first")}


class OfferingPage(SubPage):
    """Shows an Offering with what was chosen for it. A press on Start hands both on."""

    start_wanted = Signal(object, object)
    """The Offering and the Choices."""

    dose_wanted = Signal(object)
    """The MovementOffering whose dose is to be changed."""

    gone = Signal()
    """It was deleted elsewhere."""

    def __init__(self, desk: Desk, known: Known) -> None:
        super().__init__(desk.look, "")
        self._desk = desk
        self._known = known
        self._offering: Offering | None = None
        self._choices = Choices(position=Position.CHAIR)
        self._body = QWidget()
        self._start = MainButton(self.tr("Start"))
        self._start.clicked.connect(self._begin)
        self.head.addWidget(self._start)
        self.column.addWidget(self._body)
        self.column.addStretch(1)
        known.changed.connect(self._known_changed)
        desk.settings.changed.connect(self._settings_changed)

    def show_offering(self, offering: Offering, choices: Choices) -> None:
        """Show another one."""
        self._offering, self._choices = offering, choices
        self.title.setText(said(offering.name))
        self.explain(" ".join(said(words) for words in offering.about))
        self._fill_again()

    def arrive(self) -> None:
        """Put the keyboard on Start, or on the title if it cannot be started."""
        if self._start.isEnabled():
            self._start.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().arrive()

    def _known_changed(self) -> None:
        """The person's dose, what suits them, or the time to get ready may be another by now."""
        if self._offering is None:
            return
        fresh = self._known.catalogue.get(self._offering.id)
        if fresh is not None:
            now = self._known.choices(self._choices.position)
            self.show_offering(fresh, replace(self._choices, doses=now.doses, prepare_seconds=now.prepare_seconds))
        else:
            self.gone.emit()

    def _settings_changed(self, settings: Settings) -> None:
        if self._offering and settings.prepare_seconds != self._choices.prepare_seconds:
            self._known_changed()

    def _begin(self) -> None:
        self.start_wanted.emit(self._offering, self._choices)

    def _choose(self, **chosen: object) -> None:
        """Show what follows from it, once an arrow key has brought the keyboard to what it chose."""
        self._choices = replace(self._choices, **chosen)  # type: ignore[arg-type]  # names are those of Choices
        QTimer.singleShot(0, self, self._fill_again)

    def _fill_again(self) -> None:
        """The keyboard stays on the chip that it is on, if one of these words is there again."""
        pressed = QApplication.focusWidget()
        is_here = pressed is not None and self.isAncestorOf(pressed)
        self._fill()
        if isinstance(pressed, Chip) and is_here:
            same = (chip for chip in self._body.findChildren(Chip) if chip.text() == pressed.text())
            for chip in same:
                chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        """All of it anew: what is said depends on what was chosen."""
        offering = self._offering
        assert offering is not None
        verdict = offering.verdict(self._choices.position, self._known.situation)
        self._start.setEnabled(not isinstance(verdict, NotNow))
        look = self._desk.look
        filled = QWidget()
        beside = BesideOrBelow(filled, least=lambda: look.px(380), gap=24)
        beside.setContentsMargins(ROOM, 0, ROOM, 0)
        beside.addWidget(self._left(offering, verdict))
        beside.addWidget(self._right(offering, verdict))
        self._body = swap(self.column, self._body, filled)

    def _left(self, offering: Offering, verdict: Verdict) -> QWidget:
        """How it is done, and what to watch."""
        place, column = _column()
        if isinstance(verdict, NotNow):
            column.addWidget(self._refusal(verdict))
            column.addSpacing(8)
        drawing = PosedDrawing(self._desk.look)
        drawing.show_pose(offering.pose(self._choices.position), said(offering.name))
        if drawing.has_drawing():
            drawing.setFixedHeight(round(DRAWN * min(self._desk.look.scale, 1.25)))
            column.addWidget(drawing)
        steps = [said(step) for step in offering.how(self._choices.position, self._known.situation)]
        if steps:
            paces = offering.kind is RoutineKind.PACING
            card = Card(self._desk.look, self.tr("Afterwards") if paces else self.tr("How it goes"))
            for number, step in enumerate(steps, start=1):
                card.add_words(self.tr("{number}. {step}").format(number=number, step=step))
            column.addWidget(card)
        column.addSpacing(8)
        for heading, lines in self._to_watch(offering, verdict):
            self._list(column, heading, [said(line) for line in each_once(lines)])
        column.addStretch(1)
        return place

    def _wishes(self, offering: Offering) -> Card:
        """What a person can choose; what there is only one of is not asked."""
        card = Card(self._desk.look, self.tr("For you"))
        seconds = offering.routine(self._choices, self._known.situation).lasts
        card.add_words(how_long(seconds), "strong")
        stays = offering.kind is not RoutineKind.PACING and not offering.needs_all
        if len(offering.positions) > 1 and stays:
            words = {one: POSITION_WORDS[one] for one in offering.positions}
            self._ask(card, self.tr("Where"), words, self._choices.position, "position")
        if isinstance(offering, MovementOffering):
            self._ask_dose(card, offering)
        if offering.length:
            minutes = {one: Text("{minutes} min", {"minutes": float(one)}) for one in _minutes(offering)}
            usual = offering.length.usual if self._choices.minutes is None else self._choices.minutes
            self._ask(card, self.tr("How long"), minutes, usual, "minutes")
        return card

    def _ask_dose(self, card: Card, offering: MovementOffering) -> None:
        movement = offering.movement
        own = movement.id in self._choices.doses
        if not own and movement.start != movement.usual:
            self._ask(card, self.tr("How much"), LEVEL_WORDS, self._choices.level, "level")
        if movement.sides is not Sides.NONE:
            self._ask(card, self.tr("Which side"), SIDE_FIRST, self._choices.first_side, "first_side")
        card.add_words(dose_words(offering.dose(self._choices), movement), "secondary")
        if movement.note:
            card.add_words(said(movement.note), "secondary")
        change = IconButton(self._desk.look, self.tr("Change the dose"), "pencil-outline")
        change.clicked.connect(lambda: self.dose_wanted.emit(offering))
        card.column.addWidget(change, 0, Qt.AlignmentFlag.AlignLeft)

    def _ask(self, card: Card, name: str, words: Mapping[T, Text], value: T, field: str) -> None:
        chips = {one: Chip(said(text)) for one, text in words.items()}
        row: OneOf[T] = OneOf(name, chips, FlowLayout(8))
        if value in chips:
            row.show_value(value)
        row.chosen.connect(lambda chosen: self._choose(**{field: chosen}))
        card.add(name, row)

    def _right(self, offering: Offering, verdict: Verdict) -> QWidget:
        """What can be chosen, and what nobody needs to know in order to begin."""
        place, column = _column()
        place.setMaximumWidth(self._desk.look.px(440))
        if not isinstance(verdict, NotNow):
            column.addWidget(self._wishes(offering))
            column.addSpacing(8)
        for heading, lines in self._to_know(offering):
            self._list(column, heading, [said(line) for line in lines])
        column.addStretch(1)
        return place

    def _to_watch(self, offering: Offering, verdict: Verdict) -> Iterator[tuple[str, tuple[Text, ...]]]:
        cares = verdict.whys if isinstance(verdict, Easier) else ()
        yield self.tr("Leave it out if this is true for you"), self._not_for(offering, verdict)
        yield self.tr("Be careful"), (*cares, *offering.cautions)
        if offering.moves:
            yield self.tr("Before you start"), self._before(offering)
            yield self.tr("When to stop"), STOP_IF

    def _before(self, offering: Offering) -> tuple[Text, ...]:
        """What holds in this position, unless its steps or cautions say that."""
        position, before = self._choices.position, BEFORE[self._choices.position]
        told = (*offering.how(position, self._known.situation), *offering.cautions)
        return () if before in told else (before,)

    def _to_know(self, offering: Offering) -> Iterator[tuple[str, tuple[Text, ...]]]:
        if offering.easier_words:
            yield self.tr("Easier"), (offering.easier_words,)
        if places := regions_words(offering):
            blanks = {"kind": KIND_WORDS[offering.kind], "places": places}
            yield self.tr("What it is for"), (Text("{kind}, for: {places}.", blanks),)
        yield from self._known_of(offering)
        yield self.tr("Where it comes from"), self._grounds(offering)

    def _refusal(self, verdict: NotNow) -> CalmWarning:
        refusal = CalmWarning(self._desk.look)
        refusal.say(not_now_words(verdict))
        return refusal

    def _not_for(self, offering: Offering, verdict: Verdict) -> tuple[Text, ...]:
        """Who leaves it out, as long as it is not refused: that says why already."""
        conditions = () if isinstance(verdict, NotNow) else offering.not_for(self._choices.position)
        return tuple(Text("“{words}”", {"words": CONDITION_WORDS[one]}) for one in conditions)

    def _known_of(self, offering: Offering) -> Iterator[tuple[str, tuple[Text, ...]]]:
        """What studies say of this kind; for the evening, what goes with it."""
        library = self._desk.library
        if offering.kind is RoutineKind.WIND_DOWN:
            yield self.tr("How to lie"), library.evening.comfort
            yield self.tr("For quieter nights"), library.evening.evening
            yield self.tr("Worth telling your provider"), library.evening.worth_telling
        elif offering.kind is not RoutineKind.PACING:
            general = library.general
            yield self.tr("What is known"), general.evidence if offering.moves else general.evidence_of_calm

    def _grounds(self, offering: Offering) -> tuple[Text, ...]:
        if isinstance(offering, MovementOffering) and offering.own:
            return (OWN_WORDS,)
        known = self._desk.library.sources
        sources = [known[key] for key in offering.source if key in known]
        if offering.sureness is Sureness.CHOICE:  # said already
            sources = [one for one in sources if one.sureness is not Sureness.CHOICE]
        told = (Text("{source}", {"source": one.reference}) for one in sources)
        return SURENESS_WORDS[offering.sureness], *told

    def _list(self, column: QVBoxLayout, heading: str, lines: list[str]) -> None:
        if not lines:
            return
        name = QLabel(heading)
        name.setProperty("role", "strong")
        column.addWidget(name)
        for line in lines:
            column.addWidget(Words(self._desk.look, line))
        column.addSpacing(8)


def _minutes(offering: Offering) -> list[float]:
    """A few lengths to choose from, the usual one among them."""
    length = offering.length
    assert length is not None
    few = {length.least, length.usual, length.most, *(one for one in (3.0, 5.0, 10.0, 20.0, 30.0))}
    return sorted(one for one in few if length.least <= one <= length.most)


def _column() -> tuple[QWidget, QVBoxLayout]:
    place = QWidget()
    column = edgeless(QVBoxLayout(place), 6)
    return place, column
