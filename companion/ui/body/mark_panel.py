"""One mark: how strong it is, and what may be added."""

from dataclasses import replace

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from companion.domain.body import Body
from companion.domain.check_in import Kind, Mark, Spread, TravelsTo
from companion.domain.scales import PAIN_WORDS, RATINGS
from companion.domain.text import Text
from companion.domain.travel import ends_from
from companion.ui.body.kind_chips import AllKinds
from companion.ui.body.mark_details import MarkDetails
from companion.ui.body.place_row import heading
from companion.ui.body.travel_choice import TravelChoice
from companion.ui.look import Look
from companion.ui.widgets.layouts import BesideOrBelow, FlowLayout
from companion.ui.widgets.number_row import NumberRow
from companion.ui.words import said

PADDING = 16
LONGEST_WORDS, SHORTEST_WORDS = 20, 8
"""In em: what words need at least on their own, and beside a button."""


class MarkPanel(QFrame):
    """Edits the mark it shows. Without one it says how to begin, and how strong the next mark will be."""

    strength_chosen = Signal(int)
    """For the next mark."""
    mark_changed = Signal(object)
    """The mark as it should be now."""
    removal_asked = Signal(str)
    turned = Signal()
    """Something else stands in it now: another mark, the words, the ends, or the mark again."""

    def __init__(self, look: Look, body: Body) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._look, self._body = look, body
        self._mark: Mark | None = None
        self._numbers = NumberRow(look, _number_names(), in_pain_colours=True)
        self._details, self._kinds, self._ways = MarkDetails(), AllKinds(), TravelChoice()
        self._build()
        self._connect()
        self._turn_to(self._details)

    def show_mark(self, mark: Mark | None, *, strength: int) -> None:
        """Show a mark. Without one, ``strength`` is that of the next."""
        mark = mark if mark and mark.area in self._body else None
        other = (mark and mark.area) != (self._mark and self._mark.area)
        self._mark = mark
        self._numbers.show_value(mark.strength if mark else strength)
        if mark:
            self._show(mark)
        else:
            self._title.setText(self.tr("Press where it hurts"))
            self._strength.setText(
                self.tr("A press marks the place as {strength}.").format(strength=_in_words(strength))
            )
        if other:
            self._turn_to(self._details)

    def show_details(self) -> None:
        """Leave the lists of words and of ends: a place was pressed."""
        self._turn_to(self._details)

    def width_for(self, numbers: int) -> int:
        """What it needs to show so many numbers beside each other; never less than for its longest words."""
        number = self._numbers.buttons[0].minimumSizeHint().width()
        return max(numbers * number + 2 * PADDING + 4, round(LONGEST_WORDS * self._look.em))

    def strength_box(self) -> QRect:
        """Its upper part, down to the numbers: what is needed next when a place was pressed."""
        return QRect(0, 0, self.width(), self._numbers.geometry().bottom() + PADDING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the lists of words and of ends."""
        if event.key() == Qt.Key.Key_Escape and self._details.isHidden() and self._mark:
            self._turn_back()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._title, self._strength = QLabel(), QLabel()
        for label, role in ((self._title, "subtitle"), (self._strength, "secondary")):
            label.setProperty("role", role)
            label.setWordWrap(True)
        self._remove, self._done = QPushButton(self.tr("Remove mark")), QPushButton(self.tr("Back to the mark"))
        self._strength.setContentsMargins(0, 6, 0, 6)  # less than a button is higher: room where there is none
        self._remove.setProperty("role", "quiet")
        self._numbers.setAccessibleName(self.tr("How strong is it here?"))
        buttons = QWidget()
        row = FlowLayout(8, buttons)
        for button in (self._remove, self._done):
            row.addWidget(button)
        below = BesideOrBelow(least=lambda: round(SHORTEST_WORDS * self._look.em), gap=8)
        for part in (self._strength, buttons):
            below.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, PADDING // 2, PADDING, PADDING - 4)
        column.setSpacing(0)
        column.addWidget(self._title)  # beside the button a long one would push the numbers down
        column.addLayout(below)
        for part in (self._numbers, self._details, self._kinds, self._ways):
            column.addWidget(part)

    def _connect(self) -> None:
        self._numbers.chosen.connect(self._on_strength)
        self._remove.clicked.connect(self._on_remove)
        self._done.clicked.connect(self._turn_back)
        self._details.kind_pressed.connect(self._on_kind)
        self._details.spread_pressed.connect(self._on_spread)
        self._details.words_asked.connect(self._on_words)
        self._details.travel_asked.connect(self._on_travel)
        self._kinds.pressed.connect(self._on_kind)
        self._ways.chosen.connect(self._on_way)

    def _show(self, mark: Mark) -> None:
        area = self._body[mark.area]
        self._title.setText(heading(area))
        self._strength.setText(_in_words(mark.strength))
        self._details.show_mark(mark, area)
        self._kinds.show_chosen(mark.kinds)
        self._ways.show_ends(ends_from(area), mark.travels_to)

    def _turn_to(self, part: QWidget) -> None:
        for other in (self._details, self._kinds, self._ways):
            other.setVisible(other is part and self._mark is not None)
        plain = part is self._details
        self._numbers.setVisible(plain)
        self._remove.setVisible(plain and self._mark is not None)
        self._done.setVisible(not plain)
        self.turned.emit()

    def _turn_back(self) -> None:
        asked_for_words = self._kinds.isVisible()
        self._turn_to(self._details)
        if asked_for_words:
            self._details.focus_words()
        else:
            self._details.focus_travel()

    def _on_words(self) -> None:
        self._turn_to(self._kinds)
        self._kinds.focus_first()

    def _on_travel(self) -> None:
        self._turn_to(self._ways)
        self._ways.focus_chosen()

    def _on_strength(self, strength: int) -> None:
        if self._mark:
            self.mark_changed.emit(replace(self._mark, strength=strength))
        else:
            self.strength_chosen.emit(strength)

    def _on_remove(self) -> None:
        if self._mark:
            self.removal_asked.emit(self._mark.area)

    def _on_kind(self, kind: Kind, chosen: bool) -> None:
        if self._mark:
            kinds = {*self._mark.kinds, kind} if chosen else {*self._mark.kinds} - {kind}
            self.mark_changed.emit(replace(self._mark, kinds=tuple(kinds)))

    def _on_spread(self, spread: Spread | None) -> None:
        if self._mark:
            self.mark_changed.emit(replace(self._mark, spread=spread))

    def _on_way(self, end: TravelsTo | None) -> None:
        self._turn_back()
        if self._mark:
            self.mark_changed.emit(replace(self._mark, travels_to=end))


def _in_words(strength: int) -> str:
    return said(Text("{number} – {words}", {"number": strength, "words": PAIN_WORDS[strength]}))


def _number_names() -> tuple[str, ...]:
    texts = [Text("Strength {number}, {words}", {"number": n, "words": PAIN_WORDS[n]}) for n in RATINGS]
    return tuple(said(text) for text in texts)
