"""One widget in place of another."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

W = TypeVar("W", bound=QWidget)


def swap(layout: QLayout, old: QWidget, new: W) -> W:
    """Put ``new`` where ``old`` stood, at once to be seen; the old one goes. Returns the new one."""
    layout.replaceWidget(old, new)
    let_tab_come_to(new, after=old)
    old.hide()
    old.deleteLater()
    new.show()
    return new


def takes_keyboard(widget: QWidget) -> bool:
    """Whether the keyboard can come to it."""
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus


def last_in(widget: QWidget) -> QWidget:
    """The last thing in it that the keyboard comes to; itself if there is none."""
    return next(filter(takes_keyboard, reversed(widget.findChildren(QWidget))), widget)


def take_tab_on(after: QWidget, new: QWidget) -> QWidget:
    """Let Tab come from ``after`` to what is in ``new``. Returns the last it comes to there."""
    for one in (new, *new.findChildren(QWidget)):
        if takes_keyboard(one):
            QWidget.setTabOrder(after, one)
            after = one
    return after


def let_tab_come_to(new: QWidget, *, after: QWidget) -> None:
    """Let Tab come to it and what is in it where it stands; Qt would come to it after everything else.

    Qt moves only what takes the keyboard, so both do for a moment: the next one swapped looks for this one's place.
    """
    policies = {one: one.focusPolicy() for one in (after, new)}
    for one in policies:
        one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    take_tab_on(after, new)
    for one, policy in policies.items():
        one.setFocusPolicy(policy)
