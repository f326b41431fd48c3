"""Keys that mean something on a place of the body, on the figure and in the list alike."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from companion.domain.scales import HIGHEST, LOWEST
from companion.ui.widgets.typed_digits import TypedDigits

STEPS: Mapping[int, int] = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
DIGITS = tuple("0123456789")
REMOVALS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_PLAIN = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


def typed_strength(event: QKeyEvent, now: int | None, digits: TypedDigits) -> int | None:
    """The strength that a key asks for: a digit, or one more or less than ``now``."""
    if not is_plain(event):
        return None
    if event.text() in DIGITS:
        return digits.number(int(event.text()))
    step = STEPS.get(event.key())
    return None if step is None or now is None else min(HIGHEST, max(LOWEST, now + step))


def is_removal(event: QKeyEvent) -> bool:
    """Whether a key asks to take the mark away."""
    return event.key() in REMOVALS and is_plain(event)


def is_for_a_mark(event: QKeyEvent) -> bool:
    """Whether a key means something here, so that no shortcut of the window may take it first."""
    return is_removal(event) or (is_plain(event) and (event.text() in DIGITS or event.key() in STEPS))


def is_plain(event: QKeyEvent) -> bool:
    """Whether no Ctrl, Alt or the like is held with it."""
    return not event.modifiers() & ~_PLAIN
