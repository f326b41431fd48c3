"""What a person practised, the newest first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from companion.actions import pack, practice
from companion.actions.bin import Kind
from companion.domain.body import Body
from companion.domain.clock import Moment
from companion.domain.kept_pack import KeptPack
from companion.domain.practice import Practice
from companion.domain.text import Text
from companion.ui import bin
from companion.ui.dates import clock_words, day_words, moment_words
from companion.ui.desk import Desk
from companion.ui.packs.words import title
from companion.ui.relief.words import how_long, name_words
from companion.ui.widgets.card import Card
from companion.ui.widgets.layouts import BesideOrBelow, edgeless
from companion.ui.widgets.nothing_noted import NothingNoted
from companion.ui.widgets.plain import Plain
from companion.ui.widgets.rows import Rows, in_a_row, inset
from companion.ui.widgets.show_more import ShowMore
from companion.ui.widgets.single_press import SinglePress
from companion.ui.widgets.sub_page import SubPage
from companion.ui.words import joined, next_day_words, pain_then, said

if TYPE_CHECKING:
    from companion.actions.journal import Journal

AT_ONCE = 30

Done: TypeAlias = Practice | KeptPack
"""Something that was done."""


class DonePage(SubPage):
    """Each with its time and the pain before and after, which can be put right. It can be deleted, and done again."""

    again_wanted = Signal(str)
    """The id of the offering to do again."""

    change_wanted = Signal(object)
    """What was said about this is to be put right."""

    now_wanted = Signal()
    """What fits now is to be shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, self.tr("What I did"))
        self._desk = desk
        self._nothing = NothingNoted(
            desk.look,
            icon="history",
            words=self.tr("Nothing is here yet."),
            explanation=self.tr("Practices and packs come here, with the pain before and after."),
            button=self.tr("Find something for now"),
        )
        self._nothing.action.connect(self.now_wanted)
        self._nothing.hide()
        self._list = Rows(spacing=12)
        self._more = ShowMore(self._list, AT_ONCE)
        self._more.wanted.connect(self.refresh)
        for part in (inset(self._nothing), inset(self._list), self._more):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Ask the journal."""
        limit = self._more.most + 1

        def question(journal: Journal) -> tuple[Done, ...]:
            found: tuple[Done, ...] = (
                *practice.recent(journal=journal, limit=limit),
                *pack.recent(journal=journal, limit=limit),
            )
            return tuple(sorted(found, key=lambda one: began(one).order, reverse=True)[:limit])

        self._desk.journal.ask(question, self._show)

    def _show(self, found: tuple[Done, ...]) -> None:
        practices = tuple(one for one in found[: self._more.most] if _is_over(one))
        self._nothing.setVisible(not practices)
        today = self._desk.clock.now().day
        self._list.fill((today, practices), lambda: self._rows(practices, today))
        self._more.show_if(len(found) > self._more.most)

    def _rows(self, practices: tuple[Done, ...], today: date) -> Iterator[QWidget]:
        for day, of_the_day in groupby(practices, key=lambda one: began(one).day):
            heading = Plain(day_words(day, today), "strong")
            heading.setContentsMargins(0, 8, 0, 0)
            yield heading
            yield from map(self._row, of_the_day)

    def _row(self, one: Done) -> QWidget:
        """A pack is not deleted: it still counts for the rest that the skin needs."""
        card = Card(self._desk.look)
        card.column.setContentsMargins(20, 12, 12, 12)
        beside = BesideOrBelow(least=lambda: self._desk.look.px(320), gap=16)
        beside.addWidget(self._words(one))
        buttons = list(self._buttons(one))
        for button in buttons:
            button.setAccessibleDescription(moment_words(began(one), self._desk.clock.now().day))
        beside.addWidget(in_a_row(*buttons))
        card.column.addLayout(beside)
        return card

    def _words(self, one: Done) -> QWidget:
        place = QWidget()
        column = edgeless(QVBoxLayout(place), 4)
        name = joined(clock_words(began(one).local), done_name(one, self._desk.body))
        seconds = one.done_seconds if isinstance(one, Practice) else one.pack.seconds_on
        tension = tension_words(one) if isinstance(one, Practice) else ""
        next_day = next_day_words(one.next_day) if isinstance(one, Practice) else ""
        pain = joined(pain_then(one.pain_before, one.pain_after), next_day)
        for text, role in ((name, "strong"), (joined(how_long(seconds), pain, tension), "secondary")):
            column.addWidget(Plain(text, role))
        return place

    def _buttons(self, one: Done) -> Iterator[QPushButton]:
        name = done_name(one, self._desk.body)
        change = SinglePress(self.tr("Change"))
        change.setAccessibleName(self.tr("Change what I said about {name}").format(name=name))
        change.once.connect(lambda: self.change_wanted.emit(one))
        if not isinstance(one, Practice):
            yield change
            return
        again, delete = SinglePress(self.tr("Again")), SinglePress(self.tr("Delete"))
        again.setAccessibleName(self.tr("{name} again").format(name=name))
        delete.setAccessibleName(self.tr("Delete {name}").format(name=name))
        delete.setProperty("role", "quiet")
        again.once.connect(lambda: self.again_wanted.emit(one.routine))
        delete.once.connect(lambda: self._delete(one))
        yield from (again, change, delete)

    def _delete(self, practice: Practice) -> None:
        text = self.tr("Delete {name}").format(name=name_words(practice))
        bin.delete(self._desk, text, Kind.PRACTICE, practice.id)


def began(one: Done) -> Moment:
    """When it began."""
    return one.began if isinstance(one, Practice) else one.pack.began


def done_name(one: Done, body: Body) -> str:
    """What it is called."""
    return name_words(one) if isinstance(one, Practice) else title(one.pack.kind, one.pack.area, body)


def _is_over(one: Done) -> bool:
    return not one.is_under_way if isinstance(one, Practice) else one.pack.ended is not None


def tension_words(practice: Practice) -> str:
    """Such as "tension 7, then 3"; nothing unless both were said."""
    before, after = practice.tension_before, practice.tension_after
    if before is None or after is None:
        return ""
    return said(Text("tension {before}, then {after}", {"before": before, "after": after}))
