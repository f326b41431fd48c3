"""A person at the window: finds things by the words a screen reader would say, and presses what can be seen."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QMenuBar, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.widgets.rows import Rows

_NAME = QAccessible.Text.Name
_IN_ONE_LINE = str.maketrans({"\u200b": "", "\u00a0": " "})
_NO_CONTROLS = {QAccessible.Role.StaticText, QAccessible.Role.Client, QAccessible.Role.Pane}


class NotThere(AssertionError):
    """Nothing that can be seen goes by that name."""


class Person:
    """Uses ``window`` as a person does. Names are accessible names, texts are what can be read."""

    def __init__(self, window: QWidget, qtbot: QtBot | None = None) -> None:
        self.window = window
        self._qtbot = qtbot

    def presses(self, name: str) -> None:
        """Press with the mouse the control of this name, after scrolling to it."""
        found = self._control(name)
        assert not found.state().disabled, f"{name!r} cannot be pressed now"
        widget, spot = self._spot(found)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=spot)

    def types(self, name: str, text: str) -> None:
        """Type into the field of this name."""
        widget = self._focused(name)
        QTest.keyClicks(widget, text)

    def pastes(self, name: str, text: str) -> None:
        """Paste into the field of this name."""
        widget = self._focused(name)
        QGuiApplication.clipboard().setText(text)
        QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def keys(self, *sequences: str) -> None:
        """Press keys one after the other where the focus is, such as ``"Tab"`` or ``"Ctrl+Z"``."""
        for sequence in sequences:
            target = QApplication.focusWidget() or self.window
            QTest.keySequence(target, QKeySequence(sequence))

    def comes_by_tab_to(self, name: str) -> None:
        """Press Tab until the keyboard is at the control of this name."""
        for _ in range(100):
            if self.focus_is(name):
                return
            self.keys("Tab")
        raise NotThere(f"Tab does not come to {name!r}")

    def sees(self, text: str) -> bool:
        """Whether these words can be read somewhere in the window now, also below the fold."""
        return any(text in shown for element in self._elements() for shown in _texts(element))

    def reads(self) -> list[str]:
        """Everything that can be read in the window now, in the order of the page."""
        return [text for element in self._elements() for text in _texts(element) if text]

    def picks(self, text: str) -> None:
        """Pick from the menu what begins with this text."""
        found = [action for action in _actions(self.window) if action.text().replace("&", "").startswith(text)]
        assert found, f"{text!r} is not in the menu"
        assert found[0].isEnabled(), f"{text!r} cannot be picked now"
        found[0].trigger()

    def labels(self) -> list[QLabel]:
        """All labels that can be seen, also below the fold."""
        return [label for label in self.window.findChildren(QLabel) if label.isVisible()]

    def descriptions(self) -> list[str]:
        """What a screen reader says besides the names of all that can be seen."""
        return [text for element in self._elements() if (text := element.text(QAccessible.Text.Description))]

    def can_press(self, name: str) -> bool:
        """Whether a control of this name is there and not greyed."""
        return any(not found.state().disabled for found in self._named(name))

    def is_checked(self, name: str) -> bool:
        """Whether the control of this name is switched on."""
        return bool(self._control(name).state().checked)

    def value(self, name: str) -> str:
        """What stands in the field of this name."""
        return self._control(name).text(QAccessible.Text.Value)

    def focus_is(self, name: str) -> bool:
        """Whether the keyboard is at the control of this name."""
        widget = QApplication.focusWidget()
        if widget is None:
            return False
        element = QAccessible.queryAccessibleInterface(widget)
        inside = element.focusChild() if element else None
        return name in {named.text(_NAME) for named in (element, inside) if named}

    def waits_until_sees(self, text: str) -> None:
        """Wait until these words can be read."""
        assert self._qtbot, "only in a test"
        self._qtbot.waitUntil(lambda: self.sees(text))

    def waits_until_can_press(self, name: str) -> None:
        """Wait until a control of this name is there and not greyed."""
        assert self._qtbot, "only in a test"
        self._qtbot.waitUntil(lambda: self.can_press(name))

    def names(self) -> list[str]:
        """The names of all controls that can be seen, for a helpful failure."""
        return [name for element in self._elements() if (name := _name(element))]

    def _focused(self, name: str) -> QWidget:
        widget, _ = self._spot(self._control(name))
        widget.setFocus()
        return widget

    def _control(self, name: str) -> QAccessibleInterface:
        for found in self._named(name):
            return found
        raise NotThere(f"{name!r} is not there; there are {self.names()}")

    def _named(self, name: str) -> Iterator[QAccessibleInterface]:
        """All controls of this name; what stands in the page comes before the menu."""
        in_the_menu = []
        for element in self._elements():
            if _name(element) != name or element.role() in _NO_CONTROLS:
                continue
            if element.role() == QAccessible.Role.MenuItem:
                in_the_menu.append(element)
            else:
                yield element
        yield from in_the_menu

    def _elements(self) -> Iterator[QAccessibleInterface]:
        for rows in self.window.findChildren(Rows):
            rows.complete()  # a person would see the rest in the next moment
        root = QAccessible.queryAccessibleInterface(self.window)
        assert root is not None
        yield from _walk(root)

    def _spot(self, found: QAccessibleInterface) -> tuple[QWidget, QPoint]:
        widget = found.object()
        if isinstance(widget, QWidget):
            _scroll_to(widget)
            return widget, widget.rect().center()
        parent = _owner(found)
        _scroll_to(parent)
        return parent, parent.mapFromGlobal(found.rect().center())


def _walk(element: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield element
    for number in range(element.childCount()):
        child = element.child(number)
        if child is None or not child.isValid():
            continue
        widget = child.object()
        hidden = not widget.isVisible() if isinstance(widget, QWidget) else child.state().invisible
        if not hidden and not isinstance(widget, QMenu):
            yield from _walk(child)


def _actions(window: QWidget) -> Iterator[QAction]:
    bar = window.findChild(QMenuBar)
    menus = [action.menu() for action in bar.actions()] if bar else []
    for menu in menus:
        if isinstance(menu, QMenu):
            yield from menu.actions()


def _texts(element: QAccessibleInterface) -> tuple[str, ...]:
    return (_name(element), element.text(QAccessible.Text.Value))


def _name(element: QAccessibleInterface) -> str:
    return in_one_line(element.text(_NAME).replace("&", ""))


def in_one_line(text: str) -> str:
    """A text as it is read, without the marks where it may break and may not."""
    return text.translate(_IN_ONE_LINE)


def _owner(element: QAccessibleInterface) -> QWidget:
    parent = element.parent()
    while parent is not None and not isinstance(parent.object(), QWidget):
        parent = parent.parent()
    assert parent is not None
    widget = parent.object()
    assert isinstance(widget, QWidget)
    return widget


def _scroll_to(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
