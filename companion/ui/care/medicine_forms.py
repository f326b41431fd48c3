"""Forms about medicines: the medicine itself, another dose, one dose that was taken or not, and what was noticed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import uuid4

from companion.domain.clock import moment_at
from companion.domain.draft import FormKind
from companion.domain.medicine import FORM_WORDS, DoseChange, Form, InvalidMedicine, Medicine, SideEffect, Taken
from companion.domain.text import Text
from companion.ui.care.times_field import TimesField
from companion.ui.care.words import a_dose_of, taken_words
from companion.ui.dates import day_words, rounded, time_words
from companion.ui.desk import Desk
from companion.ui.forms.fields import LineField, OneField, PainField, TextField
from companion.ui.forms.form_page import FormPage
from companion.ui.forms.when_fields import DayField, WhenField
from companion.ui.words import joined

FORMS: Mapping[Form | None, Text] = {None: Text("Not said")} | dict(FORM_WORDS)
HOW = {False: Text("Regularly"), True: Text("As needed")}
TAKEN = {True: Text("Taken"), False: Text("Not taken")}


class MedicineForm(FormPage[Medicine]):
    """Only the name is needed."""

    FORM = FormKind.MEDICINE
    NEEDED = "name"
    LONG = True
    DELETE = Text("Delete this medicine")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._add_what()
        self._add_more()

    def open(self, medicine: Medicine | None) -> None:
        """Show this one, or an empty form."""
        blank = Medicine(id=uuid4(), name="-", kept_at=self.desk.clock.now())
        shown = medicine or blank
        values = {name: getattr(shown, name) for name in self._fields}
        values["name"] = medicine.name if medicine else ""
        title = self.tr("Change a medicine") if medicine else self.tr("Add a medicine")
        self.show_values(title, values, now=medicine)
        self._quiet.setText(self._quiet_words())
        dose = self.tr("Dose, in your own words (optional)")
        strength = self.tr("Strength, as written on the pack (optional)")
        if medicine:
            dose = self.tr("Dose at first, in your own words (optional)")
            strength = self.tr("Strength at first (optional)")
        for key, words in (("dose", dose), ("strength", strength)):
            self.name_field(key, words)

    def changed(self) -> None:
        """Of what is taken as needed, nobody is reminded."""
        regular = not self._fields["as_needed"].value
        self.show_field("remind_at", regular)
        self._quiet.setVisible(regular and bool(self._times.value))

    def keep(self, values: Mapping[str, Any]) -> None:
        """Keep it, unless it would end before it starts. Times of earlier today that are new do not wait."""
        self.explain_trouble("")
        values = {**values, "remind_at": () if values["as_needed"] else values["remind_at"]}
        try:
            after = self.after(Medicine, **values).reminding_from(self.desk.clock.now(), self.now)
        except InvalidMedicine:
            self.explain_trouble(self.tr("The last day is before the first one. Please look at both."))
            return
        text = self.tr("Change {name}") if self.now else self.tr("Add {name}")
        self.keeping.keep(text.format(name=after.name), after, self.now)

    def deleting(self, medicine: Medicine) -> str:
        """What the menu calls it."""
        return self.tr("Delete {name}").format(name=medicine.name)

    def _quiet_words(self) -> str:
        now = self.desk.settings.now
        if now.quiet_from == now.quiet_until:
            return self.tr("A message without a sound, while Companion is open. It names no medicine.")
        words = self.tr(
            "A message without a sound, while Companion is open. It names no medicine. "
            "From {begins} to {ends} there is no message. The reminder waits in the window."
        )
        return words.format(begins=time_words(now.quiet_from), ends=time_words(now.quiet_until))

    def _add_what(self) -> None:
        card = self.add_card()
        self.add_field(card, "name", self.tr("Name"), LineField(self.tr("Name of the medicine")))
        self.add_field(
            card,
            "strength",
            self.tr("Strength, as written on the pack (optional)"),
            LineField(self.tr("Strength, as written on the pack")),
        )
        self.add_field(
            card,
            "dose",
            self.tr("Dose, in your own words (optional)"),
            LineField(self.tr("Dose, in your own words"), self.tr("Such as: one in the evening")),
        )
        self.add_field(card, "as_needed", self.tr("How it is taken"), OneField(self.tr("How it is taken"), HOW))
        self.add_field(card, "why", self.tr("What it is for (optional)"), LineField(self.tr("What it is for")))
        card.add_words(
            self.tr("If dose or strength change later, note that on its page. Then both stay on record."), "small"
        )

    def _add_more(self) -> None:
        card, look, clock = self.add_card(self.tr("If you like")), self.desk.look, self.desk.clock
        self.add_field(card, "form", self.tr("What it looks like"), OneField(self.tr("What it looks like"), FORMS))
        for key, label in (("started", self.tr("First day")), ("ended", self.tr("Last day"))):
            self.add_field(card, key, label, DayField(look, label, clock, none=self.tr("Not said")))
        self._times = self.add_field(card, "remind_at", self.tr("Remind me"), TimesField(look, self.tr("Remind me")))
        self._quiet = card.add_words("", "small")
        self.add_field(card, "note", self.tr("Note"), TextField(look, self.tr("Note"), lines=2))


class DoseChangeForm(FormPage[DoseChange]):
    """From a day on something else was agreed."""

    FORM = FormKind.DOSE_CHANGE
    NEEDED = "words"
    DELETE = Text("Delete this change")

    _medicine: Medicine

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        card = self.add_card()
        strength = LineField(self.tr("The new strength"))
        self.add_field(card, "strength", self.tr("Strength, if another is on the pack now (optional)"), strength)
        self.add_field(card, "words", self.tr("The new dose, in your own words"), LineField(self.tr("The new dose")))
        self._day = DayField(desk.look, self.tr("From this day on"), desk.clock, none="")
        self.add_field(card, "day", self.tr("From this day on"), self._day)

    def open(self, medicine: Medicine, change: DoseChange | None) -> None:
        """Show this change of a medicine, or an empty form."""
        self._medicine = medicine
        values = {
            "words": change.words if change else "",
            "strength": change.strength if change else "",
            "day": change.day if change else self._today,
        }
        title = self.tr("Another dose: {name}").format(name=medicine.name)
        self.show_values(title, values, now=change, medicine=medicine.id)

    def keep(self, values: Mapping[str, Any]) -> None:
        """Keep it."""
        after = self.after(DoseChange, medicine=self._medicine.id, **values)
        self.keeping.keep(self.tr("Another dose: {name}").format(name=self._medicine.name), after, self.now)

    def deleting(self, _: DoseChange) -> str:
        """What the menu calls it."""
        return self.tr("Delete a change of dose")

    @property
    def _today(self) -> date:
        return self.desk.clock.now().day


class DoseForm(FormPage[Taken]):
    """One dose: when, whether it was taken, and why not."""

    FORM = FormKind.TAKEN
    DELETE = Text("Delete this dose")
    LONG = True

    _medicine: Medicine

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        look, card = desk.look, self.add_card()
        self._taken = self.add_field(card, "taken", self.tr("Was it taken?"), OneField(self.tr("Was it taken?"), TAKEN))
        self.add_field(card, "why_not", self.tr("Why not? (optional)"), LineField(self.tr("Why not?")))
        self.add_field(card, "amount", self.tr("How much? (optional)"), LineField(self.tr("How much?")))
        self._when = self.add_field(card, "at", self.tr("When?"), WhenField(look, self.tr("When?"), desk.clock))
        pain = self.add_card(self.tr("Pain, if you like"))
        for key, label in (("before", self.tr("Before")), ("afterwards", self.tr("Afterwards"))):
            name = self.tr("Pain: {when}").format(when=label)
            self.add_field(pain, key, label, PainField(look, name))

    def open(self, medicine: Medicine, taken: Taken | None) -> None:
        """Show this dose of a medicine, or an empty form for one of before."""
        self._medicine = medicine
        now = self.desk.clock.now()
        shown = taken or Taken(id=uuid4(), medicine=medicine.id, at=now, kept_at=now)
        values = {name: getattr(shown, name) for name in self._fields}
        values["at"] = rounded(now.local) if taken is None else taken.at.local
        self.show_values(medicine.name, values, now=taken, medicine=medicine.id)

    def fold(self) -> None:
        """The time of a new one is to be chosen."""
        self._when.fold() if self.now else self._when.unfold()

    def changed(self) -> None:
        """Only what fits is asked."""
        self.show_field("why_not", not self._taken.value)
        self.show_field("amount", self._taken.value)

    def keep(self, values: Mapping[str, Any]) -> None:
        """Keep it. What is answered afterwards is not asked again."""
        before = self.now
        fields = {
            **values,
            "at": moment_at(values["at"], self.desk.clock, before.at if before else None),
            "why_not": "" if values["taken"] else values["why_not"],
            "amount": values["amount"] if values["taken"] else "",
            "asked": values["afterwards"] is not None or bool(before and before.asked),
        }
        dose = self.after(Taken, medicine=self._medicine.id, **fields)
        self.keeping.keep(a_dose_of(self._medicine), dose, before, told="" if before else self._noted(dose))

    def _noted(self, dose: Taken) -> str:
        """Many doses are on no list: an earlier one is said to be kept, as one of just now is."""
        day = day_words(dose.at.day, self.desk.clock.now().day)
        return self.tr("Noted: {dose}").format(dose=joined(self._medicine.name, day, taken_words(dose)))

    def deleting(self, _: Taken) -> str:
        """What the menu calls it."""
        return self.tr("Delete a dose")


class SideEffectForm(FormPage[SideEffect]):
    """Something a person noticed, in their own words."""

    FORM = FormKind.SIDE_EFFECT
    NEEDED = "words"
    DELETE = Text("Delete this note")

    _medicine: Medicine

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.explain(self.tr("In your own words. What it comes from, only a professional can say."))
        card = self.add_card()
        question = self.tr("What did you notice?")
        self.add_field(card, "words", question, TextField(desk.look, question, lines=4))
        self.add_field(card, "at", self.tr("When?"), WhenField(desk.look, self.tr("When?"), desk.clock))

    def open(self, medicine: Medicine, effect: SideEffect | None) -> None:
        """Show what was noticed about a medicine, or an empty form."""
        self._medicine = medicine
        at = effect.at.local if effect else rounded(self.desk.clock.now().local)
        title = self.tr("Noticed with {name}").format(name=medicine.name)
        values = {"words": effect.words if effect else "", "at": at}
        self.show_values(title, values, now=effect, medicine=medicine.id)

    def keep(self, values: Mapping[str, Any]) -> None:
        """Keep it."""
        at = moment_at(values["at"], self.desk.clock, self.now.at if self.now else None)
        after = self.after(SideEffect, medicine=self._medicine.id, words=values["words"], at=at)
        self.keeping.keep(self.tr("Noticed with {name}").format(name=self._medicine.name), after, self.now)

    def deleting(self, _: SideEffect) -> str:
        """What the menu calls it."""
        return self.tr("Delete a note")
