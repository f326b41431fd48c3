"""What can be wrong with anything that is shown: each function names what it finds, or finds nothing."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractAnimation, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QTextEdit,
    QWidget,
)

from companion.ui.widgets.main_button import MainRole

SMALLEST = 44
"""Logical px on each side of anything that can be pressed (WCAG 2.5.5)."""

_BESIDE_AN_ICON = 4
"""Logical px that Qt leaves between an icon and the words."""

INPUTS = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)


def seen(window: QWidget, *kinds: type[QWidget]) -> Iterator[QWidget]:
    """All widgets of these kinds that can be seen, also below the fold. What Qt builds inside its own is left out."""
    for widget in window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not widget.isVisible():
            continue  # nothing in it can be seen; most pages of a window are hidden
        if isinstance(widget, kinds) and not _is_inner(widget):
            yield widget
        yield from seen(widget, *kinds)


def _is_inner(widget: QWidget) -> bool:
    return widget.objectName().startswith("qt_") or isinstance(widget.parentWidget(), (QAbstractSpinBox, QComboBox))


def nameless(window: QWidget) -> list[str]:
    """Inputs that a screen reader has no name for."""
    return [_said(widget) for widget in seen(window, *INPUTS) if not _name(widget).strip()]


def too_small(window: QWidget) -> list[str]:
    """Inputs that are hard to hit."""
    return [
        f"{_said(widget)}: {widget.width()}×{widget.height()}"
        for widget in seen(window, *INPUTS)
        if min(widget.width(), widget.height()) < SMALLEST
    ]


def without_a_line(window: QWidget) -> list[str]:
    """Buttons filled with colour on which the ring of the keyboard would not be seen."""
    main = (button for button in seen(window, QPushButton) if button.property("role") == "primary")
    return [_said(button) for button in main if not isinstance(button, MainRole)]


def keyboard_out_of_sight(window: QWidget) -> list[str]:
    """The control that has the keyboard, if a page hides it; of one higher than its page the top is enough."""
    there = QApplication.focusWidget()
    around = there if there and window.isAncestorOf(there) else None
    while there and around and (around := around.parentWidget()):
        if isinstance(around, QScrollArea) and (inside := around.widget()) and inside.isAncestorOf(there):
            page = around.viewport()
            top = there.mapTo(page, QPoint()).y()
            if top < -1 or top + min(there.height(), page.height()) > page.height() + 1:
                return [f"{_said(there)}: at {top} of {page.height()}"]
    return []


def clipped(window: QWidget) -> list[str]:
    """Words that do not fit, and widgets that stand out of their page to the right."""
    labels = [_said(label) for label in seen(window, QLabel) if isinstance(label, QLabel) and _is_clipped(label)]
    buttons = [_said(button) for button in seen(window, QAbstractButton) if _is_squeezed(button)]
    return labels + buttons + [_said(widget) for widget in seen(window, QLabel, *INPUTS) if _stands_out(widget)]


def moving(window: QWidget) -> list[str]:
    """Animations that run."""
    running = QAbstractAnimation.State.Running
    return [str(found) for found in window.findChildren(QAbstractAnimation) if found.state() == running]


def _is_clipped(label: QLabel) -> bool:
    if not label.text().strip():
        return False
    inside = label.contentsRect()
    if label.wordWrap():
        longest = max(label.text().replace("\u200b", " ").split(), key=len)
        too_wide = label.fontMetrics().horizontalAdvance(longest) > label.width() and "/" not in longest
        return too_wide or label.height() < label.heightForWidth(label.width()) - 1
    needed = label.fontMetrics().size(0, label.text())
    return needed.width() > inside.width() + 1 or needed.height() > inside.height() + 1


def _is_squeezed(button: QWidget) -> bool:
    needed = button.minimumSizeHint()
    if needed.width() > button.width() + 1 or needed.height() > button.height() + 1:
        return True
    return isinstance(button, QPushButton) and _cuts_its_words(button)


def _cuts_its_words(button: QPushButton) -> bool:
    """Whether what stands on it is wider than what its frame leaves, whatever it says it needs at least."""
    if type(button).paintEvent is not QPushButton.paintEvent:  # it draws its words itself
        return False
    drawn = QStyleOptionButton()
    button.initStyleOption(drawn)
    room = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, drawn, button)
    words = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, button.text())
    icon = 0 if button.icon().isNull() else button.iconSize().width() + _BESIDE_AN_ICON
    return words.width() + icon > room.width() + 1


def _stands_out(widget: QWidget) -> bool:
    page = widget.parentWidget()
    while page is not None and not isinstance(page, QAbstractScrollArea):
        page = page.parentWidget()
    view = page.viewport() if isinstance(page, QAbstractScrollArea) else widget.window()
    if page is not None and page.horizontalScrollBar().maximum() > 0 and page.horizontalScrollBar().isVisible():
        return False
    place = QRect(widget.mapTo(view, widget.rect().topLeft()), widget.size())
    return place.left() < 0 or place.right() >= view.width()


def _name(widget: QWidget) -> str:
    element = QAccessible.queryAccessibleInterface(widget)
    return element.text(QAccessible.Text.Name) if element else ""


def _said(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, (QLabel, QAbstractButton, QLineEdit)) else ""
    return f"{type(widget).__name__} {text or _name(widget)!r}"
