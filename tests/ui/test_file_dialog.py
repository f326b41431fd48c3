"""The dialog in which a person names a file, in the folder in which the journal lies open."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QFileDialog,
    QLineEdit,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from companion.actions.export import Paper
from companion.ui.desk import Desk
from companion.ui.journal_file import choose_journal, start_journal
from companion.ui.picture_file import choose_page, choose_picture
from companion.ui.report.printing import choose_printer
from companion.ui.shell import Shell

pytestmark = pytest.mark.skipif(os.name != "posix", reason="elsewhere locks stay")

NOBODY_ELSE = """
import fcntl, sys
with open(sys.argv[1], "r+b") as file:
    fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)  # SHARED_FIRST of SQLite, and its size
"""

Opens = Callable[[Shell, Desk], object]

DIALOGS: dict[str, Opens] = {
    "a picture": lambda shell, _: choose_picture(shell, "week", print),
    "a page": lambda shell, _: choose_page(shell, "page", print),
    "another journal": lambda shell, desk: choose_journal(shell, desk.place),
    "a new journal": lambda shell, desk: start_journal(shell, desk.place),
}


def is_in_use(journal: Path) -> bool:
    """Whether another program sees that the journal is open."""
    asked = subprocess.run(
        [sys.executable, "-c", NOBODY_ELSE, str(journal)], capture_output=True, timeout=60, check=False
    )
    return asked.returncode != 0


@pytest.mark.parametrize("opens", DIALOGS.values(), ids=DIALOGS)
def test_to_list_the_folder_of_the_journal_leaves_it_in_use(
    shell: Shell, desk: Desk, qtbot: QtBot, opens: Opens
) -> None:
    journal = desk.place.path
    assert is_in_use(journal)
    opens(shell, desk)
    (dialog,) = shell.findChildren(QFileDialog)
    dialog.setNameFilters(["All files (*)"])
    dialog.setDirectory(str(journal.parent))
    (line, *_) = dialog.findChildren(QLineEdit)
    line.setText(str(journal.with_name("jour")))
    listed = dialog.findChild(QListView, "listView")
    assert listed is not None
    qtbot.waitUntil(lambda: "journal.companion" in names(listed))
    dialog.selectFile(str(journal))
    dialog.grab()
    assert is_in_use(journal)
    dialog.reject()


def names(listed: QListView) -> list[str]:
    model, root = listed.model(), listed.rootIndex()
    return [str(model.index(row, 0, root).data()) for row in range(model.rowCount(root))]


@pytest.mark.parametrize("size", [100, 200])
def test_its_buttons_say_what_they_do_and_are_as_wide_as_their_words(shell: Shell, desk: Desk, size: int) -> None:
    desk.settings.remember(text_size=size)
    choose_picture(shell, "week", print)
    (dialog,) = shell.findChildren(QFileDialog)
    dialog.grab()
    seen = [button for button in dialog.findChildren(QToolButton) if button.isVisible()]
    assert {button.text() for button in seen} == {"Up", "New folder"}
    assert all(button.width() >= button.sizeHint().width() for button in seen)
    dialog.reject()


def test_a_name_has_as_much_room_when_it_is_selected(shell: Shell, desk: Desk, qtbot: QtBot) -> None:
    choose_journal(shell, desk.place)
    (dialog,) = shell.findChildren(QFileDialog)
    dialog.setNameFilters(["All files (*)"])
    listed = dialog.findChild(QListView, "listView")
    assert listed is not None
    qtbot.waitUntil(lambda: "journal.companion" in names(listed))
    dialog.grab()
    assert room_for_a_name(listed, QStyle.StateFlag.State_Selected) == room_for_a_name(listed)
    dialog.reject()


def room_for_a_name(listed: QListView, more: QStyle.StateFlag = QStyle.StateFlag.State_None) -> int:
    """Width in px of the words of the first row."""
    row, option, delegate = (
        listed.model().index(0, 0, listed.rootIndex()),
        QStyleOptionViewItem(),
        listed.itemDelegate(),
    )
    assert isinstance(delegate, QStyledItemDelegate)
    listed.initViewItemOption(option)
    delegate.initStyleOption(option, row)
    option.rect, option.state = listed.visualRect(row), option.state | more
    part = QStyle.SubElement.SE_ItemViewItemText
    return listed.style().subElementRect(part, option, listed).width()


@pytest.mark.parametrize("size", [100, 200])
def test_the_buttons_of_the_dialog_for_printing_are_as_wide_as_their_words(
    shell: Shell, desk: Desk, size: int, qtbot: QtBot
) -> None:
    desk.settings.remember(text_size=size)
    choose_printer(shell, Paper.A4, print)
    (dialog,) = shell.findChildren(QPrintDialog)
    dialog.grab()
    seen = [button for button in dialog.findChildren(QPushButton) if button.isVisible()]
    assert seen
    qtbot.waitUntil(lambda: all(button.width() >= button.sizeHint().width() for button in seen), timeout=2_000)
    dialog.reject()
