"""A form of Care. Nothing is kept before *Keep* is pressed; what was written is not lost by leaving."""

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from companion.domain.text import Text
from companion.ui.care.fields import Field
from companion.ui.care.keeping import Keeping
from companion.ui.desk import Desk
from companion.ui.widgets.card import Card
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.layouts import FlowLayout
from companion.ui.widgets.sub_page import SubPage
from companion.ui.widgets.words import Words
from companion.ui.words import said, soft

F = TypeVar("F", bound=Field)


class FormPage(SubPage):
    """Subclasses add cards with fields, show values in them, and say what *Keep* and *Delete* do."""

    again_wanted = Signal()
    """The person left it without keeping, and wants it back."""

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
        self._fields: dict[str, Field] = {}
        self._labels: dict[str, Words] = {}
        self._shown: dict[str, Any] = {}
        self._keep = QPushButton(self.tr("Keep"))
        self._keep.setProperty("role", "primary")
        self._keep.clicked.connect(self._keep_it)
        self.head.addWidget(self._keep)
        self._build()
        self.back.connect(self._left)

    @property
    def values(self) -> dict[str, Any]:
        """What stands in the fields."""
        return {name: field.value for name, field in self._fields.items()}

    def keep(self, values: Mapping[str, Any]) -> None:
        """Keep what stands in the fields."""
        raise NotImplementedError

    def delete(self) -> None:
        """Delete what is shown."""

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

    def show_values(self, title: str, values: Mapping[str, Any], *, may_delete: bool) -> None:
        """Show these; each field has its value there."""
        self.title.setText(soft(title))
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        for name, field in self._fields.items():
            field.show_value(values[name])
        self._shown = self.values
        self._delete.setVisible(may_delete)
        self.explain_trouble("")
        self._changed()

    def explain_trouble(self, words: str) -> None:
        """Say why it cannot be kept as it stands."""
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))

    def arrive(self) -> None:
        """Put the keyboard into the first field."""
        next(iter(self._fields.values())).start_here()

    def changed(self) -> None:
        """Something in the fields changed. Subclasses may look."""

    def _changed(self) -> None:
        for button in (self._keep, self._keep_too):
            button.setEnabled(not self.NEEDED or bool(self._fields[self.NEEDED].value))
        self.changed()

    def _build(self) -> None:
        self._place = QWidget()
        column = QVBoxLayout(self._place)
        column.setContentsMargins(ROOM, 0, ROOM, 0)
        column.setSpacing(16)
        self._trouble = Words(self.desk.look, "", "strong")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(16)
        self._delete = QPushButton(said(self.DELETE))
        self._delete.setProperty("role", "danger")
        self._delete.clicked.connect(self._delete_it)
        column.addWidget(self._trouble)
        column.addLayout(self._cards)
        column.addWidget(self._end())
        across = QHBoxLayout()  # without it, the height would be that of a wider form
        across.addWidget(self._place, 100)
        across.addStretch(1)
        self.column.addLayout(across)
        self.column.addStretch(1)
        self._trouble.hide()
        self.desk.look.changed.connect(self._fit)
        self._fit()

    def _end(self) -> QWidget:
        """Who is at the end of a long form need not go back to its head."""
        self._keep_too = QPushButton(self.tr("Keep"))
        self._keep_too.setProperty("role", "primary")
        self._keep_too.clicked.connect(self._keep_it)
        place = QWidget()
        row = FlowLayout(24, place)
        row.addWidget(self._keep_too)
        row.addWidget(self._delete)
        self._keep_too.setVisible(self.LONG)
        return place

    def _fit(self) -> None:
        self._place.setMaximumWidth(self.desk.look.line_width + 220)

    def _keep_it(self) -> None:
        if not self._keep.isEnabled():
            return
        values = self.values
        self.keep(values)
        if self._trouble.isHidden():
            self._shown = values
            self.back.emit()

    def _delete_it(self) -> None:
        self._shown = self.values
        self.delete()
        self.back.emit()

    def _left(self) -> None:
        """What was written is still there; only the next one that is shown takes its place."""
        if self.values != self._shown:
            self.desk.notices.show(
                self.tr("What you wrote is not kept yet."),
                action_text=self.tr("Go on writing"),
                action=self.again_wanted.emit,
            )
