"""Forms about visits: one that is planned, and how one went."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

from PySide6.QtCore import Qt, Signal

from companion.domain.clock import moment_at
from companion.domain.draft import FormKind
from companion.domain.text import Text
from companion.domain.visit import VISIT_WORDS, Visit, VisitKind
from companion.ui.care.words import NOT_HELD, visit_name
from companion.ui.desk import Desk
from companion.ui.forms.fields import LineField, OneField, PainField, TextField
from companion.ui.forms.form_page import FormPage
from companion.ui.forms.when_fields import WhenField
from companion.ui.widgets.card import Card
from companion.ui.widgets.icon_button import IconButton

USUAL_TIME = time(10)
"""Where the time of a new visit begins."""


class _VisitForm(FormPage[Visit]):
    """What both forms ask. Nothing is needed but the kind and the time, which are there from the start."""

    DELETE = Text("Delete this visit")
    LONG = True

    def add_what(self, card: Card) -> None:
        """Add the kind and the name."""
        kind = OneField(self.tr("What kind of visit?"), VISIT_WORDS)
        self.add_field(card, "kind", self.tr("What kind of visit?"), kind)
        name = LineField(self.tr("With whom, or what"))
        self.add_field(card, "name", self.tr("With whom, or what (optional)"), name)

    def add_when(self, card: Card, *, ahead: bool) -> None:
        """Add the time."""
        when = WhenField(self.desk.look, self.tr("When?"), self.desk.clock, ahead=ahead)
        self._when = self.add_field(card, "at", self.tr("When?"), when)

    def fold(self) -> None:
        """The time of a new one is to be chosen."""
        self._when.fold() if self.now else self._when.unfold()

    def fill(self, title: str, visit: Visit | None, local: datetime) -> None:
        """Show this one, or an empty form for a visit then."""
        shown = visit or self.blank(local)
        values = {name: getattr(shown, name) for name in self._fields}
        self.show_values(title, values | {"at": shown.at.local}, now=visit)

    def blank(self, local: datetime) -> Visit:
        """One that nothing is known of."""
        clock = self.desk.clock
        return Visit(id=self.record, kind=VisitKind.PROVIDER, at=clock.at(local), kept_at=clock.now())

    def keep(self, values: Mapping[str, Any]) -> None:
        """Keep it. A time that was not changed stays the moment it was."""
        before = self.now
        base = before or self.blank(values["at"])
        at = moment_at(values["at"], self.desk.clock, base.at)
        told = base.next_day_asked or values.get("next_day") is not None
        after = replace(base, **{**values, **self.besides(), "at": at, "next_day_asked": told})
        self.keeping.keep(visit_name(after), after, before)

    def besides(self) -> dict[str, Any]:
        """What this form says of a visit without asking."""
        return {}

    def deleting(self, visit: Visit) -> str:
        """What the menu calls it."""
        return self.tr("Delete {visit}").format(visit=visit_name(visit))


class PlannedForm(_VisitForm):
    """A visit to come: when, with whom, what to bring and to ask."""

    FORM = FormKind.PLANNED_VISIT

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        card = self.add_card()
        self.add_what(card)
        self.add_when(card, ahead=True)
        before = self.add_card(self.tr("To prepare, if you like"))
        for key, label in (("bring", self.tr("What to bring")), ("ask", self.tr("What to ask"))):
            self.add_field(before, key, label, TextField(desk.look, label, lines=3))

    def open(self, visit: Visit | None) -> None:
        """Show this one, or an empty form for tomorrow."""
        tomorrow = datetime.combine(self.desk.clock.now().day + timedelta(days=1), USUAL_TIME)
        title = self.tr("A planned visit") if visit else self.tr("Plan a visit")
        self.fill(title, visit, tomorrow)


class WentForm(_VisitForm):
    """How a visit went."""

    FORM = FormKind.PAST_VISIT

    exercises_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        card = self.add_card()
        self.add_what(card)
        self.add_when(card, ahead=False)
        self._exercises = IconButton(desk.look, self.tr("My exercises"), "clipboard-text-outline", role="")
        self._exercises.clicked.connect(self.exercises_wanted)
        card.column.addWidget(self._exercises, 0, Qt.AlignmentFlag.AlignLeft)
        went = self.add_card(self.tr("How it went, if you like"))
        self.add_field(went, "done", self.tr("What was done"), TextField(desk.look, self.tr("What was done"), lines=3))
        for key, label in (
            ("pain_before", self.tr("Pain before")),
            ("pain_after", self.tr("Pain afterwards")),
            ("next_day", self.tr("Pain on the next day")),
        ):
            self.add_field(went, key, label, PainField(desk.look, label))
        self.add_field(went, "cost", self.tr("Cost"), LineField(self.tr("Cost")))

    def open(self, visit: Visit | None) -> None:
        """Show this one, or an empty form for one of before."""
        now = self.desk.clock.now().local
        title = visit_name(visit) if visit else self.tr("A visit that took place")
        self.fill(title, visit, now.replace(minute=0, second=0, microsecond=0))
        self.show_field("next_day", visit is not None and visit.took_place)

    def changed(self) -> None:
        """Exercises are set in physical therapy."""
        self._exercises.setVisible(self._fields["kind"].value is VisitKind.PHYSICAL_THERAPY)

    @property
    def delete_words(self) -> Text:
        """Who comes here from the question may say no as well."""
        return NOT_HELD if self.now and not self.now.took_place else super().delete_words

    def besides(self) -> dict[str, Any]:
        """It took place."""
        return {"took_place": True}
