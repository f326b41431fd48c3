"""Help, as somebody reads it."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion import paths
from companion.library.changelog import read_changelog
from companion.ui.screens import HELP
from companion.ui.shell import Shell
from companion.ui.widgets.dot import Dot
from tests.support.person import Person


def test_what_is_new_is_a_list_whose_lines_hang_beside_their_dots(shell: Shell, qtbot: QtBot) -> None:
    shell.resize(720, 600)
    shell.go_to(HELP)
    labels = Person(shell, qtbot).labels()
    longest = max((str(line) for line in read_changelog(paths.resources() / "changelog.md")[0].lines), key=len)
    line = next(label for label in labels if label.text() == longest)
    dot = next(dot for dot in shell.findChildren(Dot) if dot.isVisible() and abs(_top(dot) - _top(line)) <= 2)
    assert line.height() > 1.5 * dot.fontMetrics().height(), "wraps"
    assert not any("•" in text for text in Person(shell, qtbot).reads()), "it is only seen"
    assert line.mapTo(shell, line.rect().topLeft()).x() > dot.mapTo(shell, dot.rect().topRight()).x()


def test_the_page_has_a_ring_while_keys_are_used_and_none_after_the_mouse(shell: Shell, qtbot: QtBot) -> None:
    reader = Person(shell, qtbot)
    reader.presses("Help")
    page = shell.current.scroller
    assert page.hasFocus()
    assert not page.property("ringed")
    reader.keys("Down")
    assert page.property("ringed")
    reader.presses("Settings")
    assert not page.property("ringed")


def _top(label: QWidget) -> int:
    return label.mapTo(label.window(), label.rect().topLeft()).y()
