"""The questions of the 2016 criteria, on three pages. Each answer is kept at once; the result is no diagnosis."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from companion.actions import criteria
from companion.domain.body import CriteriaArea
from companion.domain.criteria import (
    ALSO_WORDS,
    SEVERITY_WORDS,
    SYMPTOM_WORDS,
    Also,
    Criteria,
    Suggested,
    Symptom,
    result_words,
)
from companion.domain.text import Text
from companion.ui.body.place_row import heading
from companion.ui.care.criteria_words import ABOUT, AREA_WORDS, COLUMNS, REFERENCE
from companion.ui.dates import moment_words
from companion.ui.desk import Desk
from companion.ui.forms.keeping import Keeping
from companion.ui.widgets.at_its_end import enable
from companion.ui.widgets.card import Card
from companion.ui.widgets.check_row import CheckRow
from companion.ui.widgets.chip import LongChip, show_checked
from companion.ui.widgets.in_view import bring_into_view_soon
from companion.ui.widgets.layouts import EvenColumns, FlowLayout
from companion.ui.widgets.main_button import MainButton
from companion.ui.widgets.one_of import OneOf
from companion.ui.widgets.rows import in_a_row, inset
from companion.ui.widgets.sub_page import SubPage
from companion.ui.words import said

if TYPE_CHECKING:
    from companion.actions.journal import Journal

YES_NO = {True: Text("Yes"), False: Text("No")}


@dataclass(frozen=True, slots=True)
class _Found:
    unfinished: Criteria | None
    suggested: Suggested


class CriteriaPage(SubPage):
    """Areas, the last week, the last months; then what the answers come to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, self.tr("The 2016 criteria"))
        self._desk = desk
        self._keeping = Keeping(desk)
        self._now = self._blank()
        self._begun = False
        self._presses = 0
        self._step = 0
        self._suggested = Suggested(frozenset(), {})
        self._choices: list[tuple[OneOf[Any], Callable[[Criteria], Any]]] = []
        self._steps = (self._areas_card(), self._week_card(), self._months_card(), self._result_card())
        self._build()
        desk.journal.changed.connect(self._follow)

    def open(self) -> None:
        """Go on with what is not whole, or begin anew."""
        self._step, self._begun = 0, False
        self._now = self._blank()
        clock, body = self._desk.clock, self._desk.body

        def question(journal: Journal) -> _Found:
            return _Found(
                criteria.unfinished(journal=journal, clock=clock),
                criteria.suggestion(body=body, journal=journal, clock=clock),
            )

        self._show_step()
        self._desk.journal.ask(question, self._start)

    def arrive(self) -> None:
        """Put the keyboard on the title of the step."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self._earlier = QPushButton(self.tr("Questions before"))
        self._earlier.clicked.connect(lambda: self._turn(-1))
        self._next = MainButton(self.tr("Next questions"))
        self._next.clicked.connect(lambda: self._turn(1))
        self._done = MainButton(self.tr("Done"))
        self._done.clicked.connect(self.back)
        ways = in_a_row(self._earlier, self._next, self._done, edge=0)
        self.column.addWidget(inset(*self._steps, ways, gap=16))
        self.column.addStretch(1)
        self._show_step()

    def _areas_card(self) -> Card:
        look = self._desk.look
        card = Card(look, self.tr("Where did it hurt in the last 7 days?"), self.tr("Tick each place. None is fine."))
        self._from_marks = card.add_words("", "")
        self._take_over = QPushButton(self.tr("Tick these"))
        self._take_over.clicked.connect(self._take_marks)
        card.column.addWidget(self._take_over, 0, Qt.AlignmentFlag.AlignLeft)
        self._asked = card.add_words("", "secondary")
        grid = QWidget()
        columns = EvenColumns(grid, columns=(3, 1), least=lambda: look.px(215), gap=16)
        self._areas: dict[CriteriaArea, CheckRow] = {}
        for name, areas in COLUMNS:
            columns.addWidget(self._column_of(said(name), areas))
        card.column.addWidget(grid)
        return card

    def _column_of(self, name: str, areas: tuple[CriteriaArea, ...]) -> QWidget:
        place = Card(self._desk.look)
        place.setProperty("role", "")
        place.column.setContentsMargins(0, 8, 0, 0)
        place.column.setSpacing(2)
        place.add_words(name, "strong")
        for area in areas:
            box = CheckRow(said(AREA_WORDS[area]))
            box.toggled.connect(lambda on, area=area: self._tick(area, on=on))
            self._areas[area] = box
            place.column.addWidget(box)
        place.column.addStretch(1)
        return place

    def _week_card(self) -> Card:
        card = Card(self._desk.look, self.tr("How was the last week?"))
        severities = dict(enumerate(SEVERITY_WORDS))
        for symptom, words in SYMPTOM_WORDS.items():
            self._add_choice(card, said(words), severities, lambda now, which=symptom: now.severity.get(which), symptom)
        return card

    def _months_card(self) -> Card:
        card = Card(self._desk.look, self.tr("And in the last 6 months?"))
        for also, words in ALSO_WORDS.items():
            self._add_choice(card, said(words), YES_NO, lambda now, which=also: now.also.get(which), also)
        lasting = self.tr("Has it generally been like this for at least 3 months?")
        self._add_choice(card, lasting, YES_NO, lambda now: now.lasting, None)
        return card

    def _add_choice(
        self,
        card: Card,
        name: str,
        words: dict[Any, Text],
        of: Callable[..., Any],
        which: Symptom | Also | None,
    ) -> None:
        chips = {value: LongChip(said(text)) for value, text in words.items()}
        for chip in chips.values():
            chip.setAccessibleDescription(name)
        row: OneOf[Any] = OneOf(name, chips, FlowLayout(8))
        row.chosen.connect(lambda value: self._answer(which, value, name))
        card.add(name, row)
        self._choices.append((row, of))

    def _result_card(self) -> Card:
        card = Card(self._desk.look)
        self._result = card.add_words("", "subtitle")
        self._when = card.add_words("", "secondary")
        self._areas_number = card.add_words("")
        self._severity_number = card.add_words("")
        self._total = card.add_words("")
        card.column.addSpacing(8)
        card.add_words(said(ABOUT), "secondary")
        card.add_words(said(REFERENCE), "small")
        return card

    def _start(self, found: _Found) -> None:
        self._suggested = found.suggested
        if found.unfinished:
            self._now, self._begun = found.unfinished, True
        self._show()

    def _blank(self) -> Criteria:
        return Criteria(id=uuid4(), at=self._desk.clock.now())

    def _follow(self) -> None:
        """Undo may have changed the answers in the journal: show what is kept."""
        if not self.isVisible() or not self._begun:
            return
        its_id, presses = self._now.id, self._presses

        def question(journal: Journal) -> Criteria | None:
            kept = (criteria.unfinished(journal=journal, clock=self._desk.clock), *criteria.history(journal=journal))
            return next((one for one in kept if one is not None and one.id == its_id), None)

        self._desk.journal.ask(question, lambda kept: self._take_kept(kept, presses))

    def _take_kept(self, kept: Criteria | None, presses: int) -> None:
        """What was pressed meanwhile is newer."""
        if presses != self._presses:
            return
        self._now = kept or replace(self._blank(), id=self._now.id)
        self._begun = kept is not None
        self._show()

    def _tick(self, area: CriteriaArea, *, on: bool) -> None:
        areas = self._now.areas | {area} if on else self._now.areas - {area}
        self._keep(replace(self._now, areas=areas), said(AREA_WORDS[area]))

    def _take_marks(self) -> None:
        """Nothing is left to press there: the keyboard lies on the first place that is ticked now."""
        first = next((area for area in self._areas if area in self._suggested.areas - self._now.areas), None)
        if first is None:
            return
        self._areas[first].setFocus(Qt.FocusReason.OtherFocusReason)
        self._keep(replace(self._now, areas=self._now.areas | self._suggested.areas), self.tr("Places from my marks"))

    def _answer(self, which: Symptom | Also | None, value: Any, text: str) -> None:
        now = self._now
        if isinstance(which, Symptom):
            after = replace(now, severity={**now.severity, which: value})
        elif isinstance(which, Also):
            after = replace(now, also={**now.also, which: value})
        else:
            after = replace(now, lasting=value)
        self._keep(after, text)

    def _keep(self, after: Criteria, text: str) -> None:
        before = self._now if self._begun else None
        if before is None:
            after = replace(after, at=self._desk.clock.now())  # the page may have been open since yesterday
        self._now, self._begun = after, True
        self._presses += 1
        self._keeping.keep(text, after, before)
        self._show()

    def _turn(self, by: int) -> None:
        self._step = min(max(self._step + by, 0), len(self._steps) - 1)
        self._show_step()
        self.arrive()
        bring_into_view_soon(self.title)

    def _show(self) -> None:
        for area, box in self._areas.items():
            show_checked(box, area in self._now.areas)
        for row, of in self._choices:
            row.show_value(of(self._now))
        self._show_marks()
        self._show_result()
        self._show_step()

    def _show_marks(self) -> None:
        """They stay when they are ticked: the places below do not move under the mouse."""
        names = ", ".join(said(AREA_WORDS[area]) for area in AREA_WORDS if area in self._suggested.areas)
        self._from_marks.setText(self.tr("From your marks of these days: {places}").format(places=names))
        for part in (self._from_marks, self._take_over):
            part.setVisible(bool(names))
        enable(self._take_over, bool(self._suggested.areas - self._now.areas))
        body = self._desk.body
        left_open = [heading(body[area]) for area in self._suggested.asked if area in body]
        words = self.tr("You also marked: {places}. If one belongs to a place below, tick that.")
        self._asked.setText(words.format(places="; ".join(left_open)))
        self._asked.setVisible(bool(left_open))

    def _show_result(self) -> None:
        now = self._now
        self._result.setText(said(result_words(now)))
        when = moment_words(now.at, self._desk.clock.now().day)
        self._when.setText(self.tr("Answered: {when}").format(when=when))
        self._areas_number.setText(self.tr("Painful places: {count} of 19").format(count=now.widespread_pain))
        self._severity_number.setText(
            self.tr("How strong the other symptoms are: {sum} of 12").format(sum=now.symptom_severity)
        )
        self._total.setText(self.tr("Both together: {sum} of 31").format(sum=now.total))

    def _show_step(self) -> None:
        last = len(self._steps) - 1
        for number, card in enumerate(self._steps):
            card.setVisible(number == self._step)
        self._earlier.setVisible(self._step > 0)
        self._next.setVisible(self._step < last)
        self._done.setVisible(self._step == last)
        self._next.setText(self.tr("Next questions") if self._step < last - 1 else self.tr("What it comes to"))
        self._next.setEnabled(self._step < last - 1 or self._now.is_whole)
        step = self.tr("Page {number} of {count}. Each answer is kept at once.")
        missing = self.tr("Page {number} of {count}. Answers are missing on page {pages}.")
        elsewhere = [page for page in self._not_whole() if page != self._step + 1]
        words = missing if self._step == last - 1 and elsewhere else step
        said_so = words.format(number=self._step + 1, count=last, pages=", ".join(map(str, elsewhere)))
        self.explain("" if self._step == last else said_so)

    def _not_whole(self) -> list[int]:
        """The pages on which answers are missing. No place that hurts is an answer too."""
        now = self._now
        whole = {2: len(now.severity) == len(Symptom), 3: len(now.also) == len(Also) and now.lasting is not None}
        return [page for page, is_whole in whole.items() if not is_whole]
