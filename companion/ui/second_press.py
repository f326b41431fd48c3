"""For hands that press twice where once was meant: the second press does not answer what came with the first."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

NEAR = 24
"""Px around the first press that a hand which shakes stays within."""

SCROLLED_MS = 1200
"""Ms in which a press is not for what the first one scrolled under the hand: nobody could look and decide sooner."""

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True)
class _Press:
    """When it was in ms, on what, and for the mouse where on that and in the window."""

    when: int
    widget: QWidget | None
    on_it: QPoint = field(default_factory=QPoint)
    spot: QPoint = field(default_factory=QPoint)


class SecondPress(QObject):
    """Keeps it from the widgets of a window, if something else is under the hand by then than was for the first.

    It sees what the system sends to the window. What is aimed elsewhere, or comes later than a double press, is left.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._press: _Press | None = None
        self._key: _Press | None = None
        self._release_too = False

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Whether this is one."""
        if isinstance(event, QMouseEvent) and event.type() in _PRESSES:
            self._release_too = self._is_second_press(event)
            return self._release_too
        if event.type() == QEvent.Type.MouseButtonRelease:
            with_the_press, self._release_too = self._release_too, False
            return with_the_press
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._is_second_key(event)

    def _is_second_press(self, event: QMouseEvent) -> bool:
        spot = event.position().toPoint()
        there = self._window.childAt(spot)
        now = _Press(event.timestamp(), there, there.mapFrom(self._window, spot) if there else spot, spot)
        before = self._press
        within = SCROLLED_MS if before and self._scrolled(before) else _double_press_ms()
        near = before is not None and _soon(before, event, within) and _near(before.spot, spot)
        if near and before and not (before.widget is there and _near(before.on_it, now.on_it)):
            self._press = replace(before, when=now.when)  # a third would be no other
            return True
        self._press = now
        return False

    def _scrolled(self, before: _Press) -> bool:
        """Whether what was pressed is still there, and elsewhere by now."""
        pressed = before.widget
        if pressed is None or not isValid(pressed) or not pressed.isVisible() or not self._window.isAncestorOf(pressed):
            return False
        return not _near(pressed.mapTo(self._window, before.on_it), before.spot)

    def _is_second_key(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return False
        before, now = self._key, _Press(event.timestamp(), self._window.focusWidget())
        if event.key() not in _PRESSING:
            self._key = None
            return False
        if before and _soon(before, event, _double_press_ms()) and before.widget is not now.widget:
            self._key = replace(before, when=now.when)
            return True
        self._key = now
        return False


def _double_press_ms() -> int:
    return QGuiApplication.styleHints().mouseDoubleClickInterval()


def _soon(before: _Press, event: QInputEvent, within: int) -> bool:
    """Some systems do not say when."""
    return 0 < event.timestamp() <= before.when + within


def _near(one: QPoint, other: QPoint) -> bool:
    return (one - other).manhattanLength() <= NEAR
