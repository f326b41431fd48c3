"""A form. Nothing is a record before *Keep* is pressed; what was written is held as a draft all the same."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, ClassVar, Generic, TypeVar
from uuid import UUID, uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from companion.domain.draft import THE_ONLY_ONE, Draft, FormKind, Written
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.drafts import Key
from companion.ui.forms.begun_line import BegunLine
from companion.ui.forms.fields import Field
from companion.ui.forms.keeping import Keeping, Record
from companion.ui.forms.unfinished import ABOUT, GO_ON, forget
from companion.ui.notices import UNFINISHED
from companion.ui.widgets.card import Card
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.in_view import bring_into_view, lay_out_now
from companion.ui.widgets.layouts import FlowLayout
from companion.ui.widgets.main_button import MainButton
from companion.ui.widgets.spoken import say
from companion.ui.widgets.sub_page import SubPage
from companion.ui.widgets.swap import last_in, take_tab_on
from companion.ui.widgets.words import Words
from companion.ui.words import said

F = TypeVar("F", bound=Field)
R = TypeVar("R", bound=Record)


class FormPage(SubPage, Generic[R]):
    """Subclasses add cards with fields, show values in them, and say what *Keep* does."""

    again_wanted = Signal(object)
    """The person left it without keeping, and wants this Draft back."""

    handed_over = Signal(object)
    """The Key of what was handed over to be kept. The form is left by now."""

    FORM: ClassVar[FormKind]

    NEEDED: ClassVar[str] = ""
    """The field without which nothing can be kept."""

    DELETE: ClassVar[Text] = Text("Delete")
    """What the button at the end says."""

    LONG: ClassVar[bool] = False
    """Whether *Keep* stands at its end, too."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, "")
        self.desk = desk
        self.keeping = Keeping(desk)
        self.now: R | None = None
        """The record as it is kept; None if it is still to be, or has no place in the bin."""
        self.record = THE_ONLY_ONE
        """What it is about: a record, or one that is still to be."""
        self._fields: dict[str, Field] = {}
        self._labels: dict[str, Words] = {}
        self._shown: dict[str, Written] = {}
        self._belongs_to: UUID | None = None
        self._is_new, self._is_over = False, True
        self._keep = MainButton(self.tr("Keep"))
        self._keep.clicked.connect(self._keep_it)
        self.head.addWidget(self._keep)
        self._build()
        self.back.connect(self._left)
        desk.drafts.other_journal.connect(self.end)
        desk.drafts.kept.connect(self._was_kept)

    @property
    def values(self) -> dict[str, Any]:
        """What stands in the fields."""
        return {name: field.value for name, field in self._fields.items()}

    def keep(self, values: Mapping[str, Any]) -> None:
        """Keep what stands in the fields."""
        raise NotImplementedError

    @property
    def delete_words(self) -> Text:
        """What the button at the end says about the record that is shown."""
        return self.DELETE

    def deleting(self, record: R) -> str:
        """What the menu calls it when this is deleted."""
        raise NotImplementedError

    def delete(self) -> None:
        """Put it into the bin, with what belongs to it."""
        if self.now:
            self.keeping.delete(self.deleting(self.now), self.now)

    def after(self, kind: Callable[..., R], **fields: Any) -> R:
        """The record with these fields, or a new one of this kind."""
        if self.now:
            return replace(self.now, **fields)
        return kind(id=self.record, kept_at=self.desk.clock.now(), **fields)

    def add_card(self, heading: str = "") -> Card:
        """Add an empty card."""
        card = Card(self.desk.look, heading)
        self._cards.addWidget(card)
        return card

    def add_field(self, card: Card, key: str, label: str, field: F) -> F:
        """Add a field below its label."""
        if card.column.count():
            card.column.addSpacing(8)
        self._labels[key] = card.add_words(label, "strong")
        card.column.addWidget(field)
        self._fields[key] = field
        field.changed.connect(self._write)
        field.changed.connect(self._changed)
        field.done.connect(self._keep_it)
        return field

    def name_field(self, key: str, label: str) -> None:
        """Call a field by other words."""
        self._labels[key].setText(label)

    def show_field(self, key: str, seen: bool) -> None:
        """Whether a field is to be seen."""
        self._labels[key].setVisible(seen)
        self._fields[key].setVisible(seen)

    def show_values(
        self,
        title: str,
        values: Mapping[str, Any],
        *,
        now: R | None = None,
        record: UUID | None = None,
        medicine: UUID | None = None,
        may_delete: bool = True,
    ) -> None:
        """Show these; each field has its value there. What was begun about the same record is shown in their place.

        On a form that is seen already, what stands as it should is left alone: somebody may be writing there.

        Without ``now``, the record as it is kept, it is a new one, which is to belong to ``medicine``. What has no
        place in the bin is told by ``record``.
        """
        self.title.setText(title)
        self.now = now
        record = now.id if now else record
        self._is_new, self._belongs_to, self._is_over = record is None, medicine, False
        self._shown = {name: field.as_written(values[name]) for name, field in self._fields.items()}
        self._delete.setText(said(self.delete_words))
        self._delete.setVisible(may_delete and record is not None)
        drafts = self.desk.drafts
        begun = drafts.about(self.FORM, record) if record else drafts.newest_new(self.FORM, medicine)
        self.record = record or uuid4()
        if self.isVisible():
            self._follow(values, begun)
            return
        for name, field in self._fields.items():
            field.show_value(values[name])
        self.fold()
        self.take_up(begun)

    def take_up(self, draft: Draft | None) -> None:
        """Show what was begun in place of what is shown."""
        if draft:
            self.record = draft.record
            self.desk.notices.clear(ABOUT)
        wanted = self._wanted(draft)
        for name, field in self._fields.items():
            field.show_written(wanted[name])
        self._begun.show_draft(draft)
        self.explain_trouble("")
        self._changed()

    def shows(self, draft: Draft) -> bool:
        """Whether this is what stands on it."""
        return self._draft == draft

    @property
    def is_over(self) -> bool:
        """Whether it is done with."""
        return self._is_over

    def end(self) -> None:
        """What stands on it is done with: kept, deleted, or of another journal."""
        self._is_over = True

    def explain_trouble(self, words: str) -> None:
        """Say why it cannot be kept as it stands, where it is seen: who pressed may be at the end of the form."""
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        if words:
            say(self, words, urgent=True)
            lay_out_now(self._trouble)
            bring_into_view(self._trouble)

    def refresh(self) -> None:
        """It may be another day by now."""
        for field in self._fields.values():
            field.look_again()

    def showEvent(self, event: QShowEvent) -> None:
        """Tab comes to the end of the form after all its fields, which were added since it was built."""
        super().showEvent(event)
        for card in self._place.findChildren(Card, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1:]:
            take_tab_on(last_in(card), self._foot)

    def arrive(self) -> None:
        """Put the keyboard into the first field."""
        next(iter(self._fields.values())).start_here()

    def fold(self) -> None:
        """It is about to be opened. Subclasses may fold and unfold fields."""

    def changed(self) -> None:
        """Something in the fields changed. Subclasses may look."""

    def _changed(self) -> None:
        for button in (self._keep, self._keep_too):
            button.setEnabled(not self.NEEDED or bool(self._fields[self.NEEDED].value))
        self.changed()

    @property
    def _written(self) -> dict[str, Written]:
        return {name: field.written for name, field in self._fields.items()}

    def _follow(self, values: Mapping[str, Any], draft: Draft | None) -> None:
        """Change what is to stand otherwise by now."""
        wanted = self._wanted(draft)
        if draft:
            self.record = draft.record
        for name, field in self._fields.items():
            if field.written != wanted[name]:
                field.show_value(values[name])
                field.show_written(wanted[name])
        self._changed()

    def _wanted(self, draft: Draft | None) -> dict[str, Written]:
        """What is to stand in the fields: what was begun, else what is kept."""
        return self._shown | dict(draft.written if draft else {})

    @property
    def _draft(self) -> Draft | None:
        """What was begun here and is not kept."""
        return None if self._is_over else self.desk.drafts.about(self.FORM, self.record)

    def _write(self) -> None:
        """Hold what stands in the fields, or nothing if nothing is changed. A new record would not know the others."""
        written = self._written
        changed = {name: value for name, value in written.items() if value != self._shown[name]}
        if not changed:
            self.desk.drafts.drop(self.FORM, self.record)
            return
        draft = Draft(
            form=self.FORM,
            record=self.record,
            kept_at=self.desk.clock.now(),
            written=written if self._is_new else changed,
            medicine=self._belongs_to,
            is_new=self._is_new,
        )
        self.desk.drafts.keep_soon(draft)

    def _build(self) -> None:
        self._place = QWidget()
        column = QVBoxLayout(self._place)
        column.setContentsMargins(ROOM, 0, ROOM, 0)
        column.setSpacing(16)
        self._trouble = Words(self.desk.look, "", "strong")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(16)
        self._delete = QPushButton()
        self._delete.setProperty("role", "danger")
        self._delete.clicked.connect(self._delete_it)
        self._begun = BegunLine(self.desk)
        self._begun.unwanted.connect(self._forget)
        column.addWidget(self._begun)
        column.addWidget(self._trouble)
        column.addLayout(self._cards)
        self._foot = self._end()
        column.addWidget(self._foot)
        self._across = QHBoxLayout()  # without it, the height would be that of a wider form
        self._across.addWidget(self._place)
        self.column.addLayout(self._across)
        self.column.addStretch(1)
        self._trouble.hide()
        self.desk.look.changed.connect(self._fit)
        self._fit()

    def _end(self) -> QWidget:
        """Who is at the end of a long form need not go back to its head."""
        self._keep_too = MainButton(self.tr("Keep"))
        self._keep_too.clicked.connect(self._keep_it)
        place = QWidget()
        row = FlowLayout(24, place)
        row.addWidget(self._keep_too)
        row.addWidget(self._delete)
        self._keep_too.setVisible(self.LONG)
        return place

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room beside what would be too wide to read: Keep stands at the right edge of the form."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = max(0, self.width() - self.desk.look.line_width - 220)
        for part in (self.top, self._across):
            part.setContentsMargins(0, 0, beside, 0)

    def _keep_it(self) -> None:
        if not self._keep.isEnabled() or not all(field.is_settled() for field in self._fields.values()):
            return
        with self.keeping.in_place_of(self.FORM, self.record):
            self.keep(self.values)
        if self._trouble.isHidden():
            self.end()
            self.back.emit()
            self.handed_over.emit((self.FORM, self.record))

    def _was_kept(self, key: Key) -> None:
        """It was refused before, and came back on the form."""
        if key == (self.FORM, self.record) and not self._is_over and self.isVisible() and not self._draft:
            self.end()
            self.back.emit()

    def _delete_it(self) -> None:
        """What was begun about it, or about what belongs to it, waits with it in the bin."""
        self.desk.notices.clear(ABOUT)
        self.delete()
        self.end()
        self.back.emit()

    def _forget(self) -> None:
        """Show what is kept in place of what was begun. That can be taken back; what is new then begins as another."""
        if draft := self._draft:
            forget(self.desk, draft, brought_back=lambda: self._bring_back(draft))
            self.record = uuid4() if self._is_new else self.record
            self.take_up(None)
            self.arrive()

    def _bring_back(self, draft: Draft) -> None:
        """Unless something else is on the form by now."""
        same = self._is_new and draft.is_new and draft.medicine == self._belongs_to and not self._draft
        if not self._is_over and (same or self.record == draft.record):
            self.take_up(draft)

    def _left(self) -> None:
        """What was written is still there, and is shown again whenever the form is opened about the same."""
        self.desk.drafts.hand_in()
        if draft := self._draft:
            self.desk.notices.show(
                self.tr("What you wrote is not kept yet."),
                kind=UNFINISHED,
                action_text=said(GO_ON),
                action=lambda: self.again_wanted.emit(draft),
                about=ABOUT,
            )

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing typed waits while something else is open."""
        self.desk.drafts.hand_in()
        super().hideEvent(event)
