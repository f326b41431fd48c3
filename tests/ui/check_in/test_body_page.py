"""Where it hurts, as a page of the window."""

from PySide6.QtWidgets import QApplication

from companion.ui.screen import Screen
from companion.ui.shell import Shell
from companion.ui.widgets.body_map import FIGURE, BodyMap
from tests.support.person import Person


def test_the_whole_figure_is_seen_in_an_ordinary_window_without_scrolling(person: Person, shell: Shell) -> None:
    person.presses("Where it hurts")
    QApplication.processEvents()
    screen = next(screen for screen in shell.findChildren(Screen) if screen.isVisible())
    assert screen.scroller.verticalScrollBar().maximum() == 0
    seen = next(body for body in screen.findChildren(BodyMap) if body.isVisible())
    assert seen.height() >= FIGURE.height()
