"""Areas as real buttons, so that the keyboard and screen readers reach them. The figure and the list paint them."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from companion.domain.body import Area
from companion.domain.check_in import Mark
from companion.domain.mark_words import how_it_is, place
from companion.ui.widgets.focus_ring import key_used
from companion.ui.widgets.mark_keys import is_removal, typed_strength
from companion.ui.widgets.painted_button import PaintedButton
from companion.ui.widgets.typed_digits import TypedDigits
from companion.ui.words import said

DIRECTIONS: Mapping[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}

SIDEWAYS = 2.5
"""How much less a step to the side counts than one straight on when the next area is looked for."""


class AreaButton(PaintedButton):
    """One area. Space or Enter press it, digits and + - say how strong it is, Delete takes the mark away."""

    area_pressed = Signal(str)
    strength_typed = Signal(str, int)
    removal_asked = Signal(str)
    arrow_pressed = Signal(str, int)
    focus_changed = Signal(str)

    def __init__(self, area: Area, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = area
        self.mark: Mark | None = None
        self._digits = TypedDigits()
        self.setCheckable(True)
        self.setAccessibleName(said(place(area)))
        self.clicked.connect(self._say_pressed)
        self.toggled.connect(self._was_toggled)
        self.show_mark(None)

    def show_mark(self, mark: Mark | None) -> None:
        """Tell a screen reader how the area is now."""
        self.mark = mark
        self.setChecked(mark is not None)
        self.setAccessibleDescription(said(how_it_is(mark)))

    @property
    def strength(self) -> int | None:
        """How strong it is marked, 0-10."""
        return self.mark.strength if self.mark else None

    def nextCheckState(self) -> None:
        """A press only asks; the mark decides what is checked."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing; the figure paints its areas itself."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything that can be done to an area without a mouse."""
        key = event.key()
        key_used(self)
        self.focus_changed.emit(self.area.id)
        if key in DIRECTIONS:
            self.arrow_pressed.emit(self.area.id, key)
        elif is_removal(event) and self.mark:
            self.removal_asked.emit(self.area.id)
        elif (strength := typed_strength(event, self.strength, self._digits)) is not None:
            self.strength_typed.emit(self.area.id, strength)
        else:
            super().keyPressEvent(event)

    def _say_pressed(self) -> None:
        self.area_pressed.emit(self.area.id)

    def _was_toggled(self, checked: bool) -> None:
        """A screen reader may toggle without a press; that asks for a mark, or to take it away."""
        if checked == (self.mark is not None):
            return
        if checked:
            self.area_pressed.emit(self.area.id)
        else:
            self.removal_asked.emit(self.area.id)
        self.setChecked(self.mark is not None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard came."""
        super().focusInEvent(event)
        self.focus_changed.emit(self.area.id)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard left."""
        super().focusOutEvent(event)
        self.focus_changed.emit(self.area.id)


def next_in(direction: int, start: AreaButton, others: Iterable[AreaButton]) -> AreaButton | None:
    """The area that lies nearest in the direction of an arrow key."""
    right, down = DIRECTIONS[direction]
    here = start.geometry().center()

    def cost(button: AreaButton) -> float | None:
        way = QPointF(button.geometry().center() - here)
        ahead = way.x() * right + way.y() * down
        aside = abs(way.x() * down + way.y() * right)
        return ahead + SIDEWAYS * aside if ahead > 0 else None

    costs = [(price, button) for button in others if (price := cost(button)) is not None]
    return min(costs, key=lambda pair: pair[0])[1] if costs else None
