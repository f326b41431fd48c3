"""Lists: rows that open something, rows with buttons, and lists that fold away."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from itertools import islice
from typing import TypeAlias

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget

from companion.ui.look import Look
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.folded import Folded
from companion.ui.widgets.in_view import lay_out_now
from companion.ui.widgets.layouts import BesideOrBelow, FlowLayout, edgeless
from companion.ui.widgets.plain import Plain
from companion.ui.widgets.press_card import PressCard, leave_presses_to_the_card
from companion.ui.widgets.swap import last_in, swap, take_tab_on
from companion.ui.words import joined

Lines: TypeAlias = Sequence[tuple[str, str]]
"""Each with its role; empty ones are left out."""

NEAR = 6
"""Presses in a list, some two rows, within which what has the same name is taken for the same."""

AT_ONCE, HANDFUL = 12, 6
"""How many rows of a long list are there with the page, and how many come at a time after that."""


class LineCard(PressCard):
    """A row of a list, all of which is one button. ``name`` says what a press does."""

    def __init__(self, look: Look, name: str, lines: Lines) -> None:
        super().__init__(look)
        self.setAccessibleName(name)
        self.setAccessibleDescription(joined(*(text for text, _ in lines)))
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM + 16, ROOM + 10, ROOM + 16, ROOM + 10)
        column.setSpacing(2)
        column.addStretch(1)
        for text, role in lines:
            if text:
                column.addWidget(Plain(text, role))
        column.addStretch(1)
        leave_presses_to_the_card(*self.findChildren(QWidget))


class Rows(QWidget):
    """A list that is made anew when what it shows is another. The keyboard stays where it was, or as near as it can.

    Of a long list the first rows are there at once, so that a press is answered, and the others come soon.
    """

    def __init__(self, *, spacing: int = 0) -> None:
        super().__init__()
        self._spacing = spacing
        self._shown: Hashable = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._list = QWidget()
        edgeless(QVBoxLayout(self._list), spacing)
        self._column.addWidget(self._list)
        self._to_come: Iterator[QWidget] = iter(())
        self._last = self._list
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(lambda: self._add(HANDFUL))

    def fill(self, shown: Hashable, make: Callable[[], Iterable[QWidget]]) -> None:
        """Show what ``make`` makes, unless ``shown`` is what is shown already."""
        if shown == self._shown:
            return
        self._shown = shown
        was_at = self._place_of_the_keyboard()
        seen = self._list.layout() if self.isVisible() else None
        filled = QWidget()
        column = edgeless(QVBoxLayout(filled), self._spacing)
        self._to_come = iter(make())
        at_once = max(AT_ONCE, seen.count() if seen else 0)  # what is seen does not move
        for row in islice(self._to_come, None if was_at else at_once):
            column.addWidget(row)
        self._list = swap(self._column, self._list, filled)
        self._last = last_in(filled)
        self._next.start()
        if was_at:
            self._put_the_keyboard_at(*was_at)

    def complete(self) -> None:
        """Have all rows now."""
        if self._next.isActive():
            self._add(None)

    def _add(self, most: int | None) -> None:
        """The next rows, in their order also for Tab."""
        column = self._list.layout()
        assert column is not None
        rows = list(islice(self._to_come, most))
        with self.laid_out_once():
            for row in rows:
                column.addWidget(row)
                if not row.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                    row.show()  # Qt would do so in the next turn of the event loop
                self._last = take_tab_on(self._last, row)
        column.invalidate()  # what is above still counts with the height of before the rows had their style
        lay_out_now(self._list)
        if most is None or len(rows) < most:
            self._next.stop()

    @contextmanager
    def laid_out_once(self) -> Iterator[None]:
        """Rows are shown here; Qt alone would lay out the whole list with each of them."""
        column = self._list.layout()
        assert column is not None
        column.setEnabled(False)
        try:
            yield
        finally:
            column.setEnabled(True)

    def focus_at(self, number: int) -> None:
        """Put the keyboard on what can be pressed there, counted from 0."""
        self.complete()
        for one in self.pressed()[number : number + 1]:
            one.setFocus(Qt.FocusReason.OtherFocusReason)

    def pressed(self) -> list[QAbstractButton]:
        """What can be pressed, in its order."""
        return [one for one in self._list.findChildren(QAbstractButton) if one.isEnabled()]

    def _place_of_the_keyboard(self) -> tuple[str, int] | None:
        """Name and number of what has it; None if that is not in the list."""
        has_it = QApplication.focusWidget()
        names = {one: (_name(one), number) for number, one in enumerate(self.pressed())}
        return names.get(has_it) if isinstance(has_it, QAbstractButton) else None

    def _put_the_keyboard_at(self, name: str, number: int) -> None:
        """At the nearest of this name; without one near, at what stands there now."""
        pressed = self.pressed()
        near = [(at, one) for at, one in enumerate(pressed) if abs(at - number) <= NEAR]
        same = [(abs(at - number), one) for at, one in near if _name(one) == name]
        nearest = min(same, key=lambda one: one[0])[1] if same else next(iter(pressed[number:] or pressed[-1:]), None)
        if nearest:
            nearest.setFocus(Qt.FocusReason.OtherFocusReason)


class FoldedRows(Folded):
    """A list that is folded away, and gone while it is empty."""

    def __init__(self, look: Look) -> None:
        self.rows = Rows()
        super().__init__(look, self.rows)
        self.hide()

    def fill(
        self,
        words: str,
        shown: Sequence[Hashable],
        make: Callable[[], Iterable[QWidget]],
        *,
        day: date | None = None,
    ) -> None:
        """Show a list under these words, or nothing if it is empty; ``day`` if its rows say "today"."""
        self.set_words(words)
        self.setVisible(bool(shown))
        self.rows.fill((day, *shown), make)


def heading(text: str) -> Plain:
    """What stands above a list."""
    label = Plain(text, "subtitle")
    label.setContentsMargins(ROOM, 8, ROOM, 0)
    return label


def beside(look: Look, card: QWidget, *pressed: QWidget) -> QWidget:
    """A card with buttons beside the middle of it, or below it where there is no room."""
    row, place = QWidget(), QWidget()
    across = FlowLayout(8, place)
    across.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
    for button in pressed:
        across.addWidget(button)
    layout = BesideOrBelow(row, least=lambda: look.px(240), gap=4)
    layout.addWidget(card)
    layout.addWidget(place)
    layout.setAlignment(place, Qt.AlignmentFlag.AlignVCenter)
    return row


def inset(*parts: QWidget, gap: int = 8) -> QWidget:
    """Cards that stand as far from the edge as controls do, which leave room for the ring of the keyboard."""
    place = QWidget()
    column = QVBoxLayout(place)
    column.setContentsMargins(ROOM, 0, ROOM, 0)
    column.setSpacing(gap)
    for part in parts:
        column.addWidget(part)
    return place


def in_a_row(*parts: QWidget, edge: int = ROOM) -> QWidget:
    """Buttons beside each other, in as many rows as they need. What is set in already needs no ``edge``."""
    place = QWidget()
    row = FlowLayout(8, place)
    row.setContentsMargins(edge, 4, edge, 4)
    for part in parts:
        row.addWidget(part)
    return place


def _name(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or words
