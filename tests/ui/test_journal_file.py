"""A journal is made again, in the window, from the file that holds all of one."""

import json
import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from companion.ui.desk import Desk
from companion.ui.screens import SETTINGS
from companion.ui.shell import Shell
from tests.support.journals import kept_in
from tests.support.person import Person

EXPORTED = Path(__file__).parents[1] / "journals" / "export-2.json"


@pytest.fixture
def person(shell: Shell, qtbot: QtBot) -> Person:
    shell.go_to(SETTINGS)
    return Person(shell, qtbot)


def chooses(shell: Shell, path: Path) -> None:
    """Say in the dialog that is open which file is meant."""
    dialog = shell.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(path))
    dialog.reject()


def names(shell: Shell, qtbot: QtBot, path: Path) -> None:
    """Say where the new journal is to lie, once that is asked."""
    asked = "Where the journal made of it is to lie"
    qtbot.waitUntil(lambda: any(dialog.windowTitle() == asked for dialog in shell.findChildren(QFileDialog)))
    chooses(shell, path)


def test_what_was_saved_as_json_is_opened_as_a_new_journal_where_a_person_says(
    desk: Desk, shell: Shell, person: Person, qtbot: QtBot, tmp_path: Path
) -> None:
    before, new = desk.place.path, tmp_path / "again.companion"
    person.presses("Open another journal")
    chooses(shell, EXPORTED)
    with qtbot.waitSignal(desk.place.opened):
        names(shell, qtbot, new)
    assert desk.place.path == new
    assert kept_in(new)
    assert person.sees(f"This journal is open now: {new}")
    with qtbot.waitSignal(desk.place.opened):
        person.presses("Go back to the other")
    assert desk.place.path == before


NOT_SAVED_BY_US = "No journal can be made of this file. Companion did not save it as “Everything (JSON)”"
NEWER = "This journal was written by a newer Companion."


@pytest.mark.parametrize(
    ("held", "said"),
    [
        (b"\xff", NOT_SAVED_BY_US),
        (b"{}", NOT_SAVED_BY_US),
        (b'{"format": "companion-journal", "version": 99}', NOT_SAVED_BY_US),
        (b'{"format": "companion journal", "version": 99}', NEWER),
    ],
)
def test_a_file_that_holds_no_journal_is_told_before_a_name_is_asked_and_nothing_is_made(
    desk: Desk, shell: Shell, person: Person, qtbot: QtBot, tmp_path: Path, held: bytes, said: str
) -> None:
    file, before = tmp_path / "all.json", desk.place.path
    file.write_bytes(held)
    person.presses("Open another journal")
    with qtbot.waitSignal(desk.place.refused):
        chooses(shell, file)
    assert person.sees(said)
    assert desk.place.path == before
    assert not (tmp_path / "again.companion").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such pipes here")
def test_a_pipe_is_not_waited_for(desk: Desk, shell: Shell, person: Person, qtbot: QtBot, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "all.json")
    person.presses("Open another journal")
    with qtbot.waitSignal(desk.place.refused):
        chooses(shell, tmp_path / "all.json")
    assert person.sees(NOT_SAVED_BY_US)


def test_a_file_that_is_gone_is_said_to_be_unreadable(
    desk: Desk, shell: Shell, person: Person, qtbot: QtBot, tmp_path: Path
) -> None:
    person.presses("Open another journal")
    with qtbot.waitSignal(desk.place.refused):
        chooses(shell, tmp_path / "gone.json")
    assert person.sees("This file cannot be read.")
    assert not (tmp_path / "again.companion").exists()


def test_no_file_gives_way_to_a_journal_that_is_made(
    desk: Desk, shell: Shell, person: Person, qtbot: QtBot, tmp_path: Path
) -> None:
    there = tmp_path / "again.companion"
    there.write_text("somebody's")
    person.presses("Open another journal")
    chooses(shell, EXPORTED)
    with qtbot.waitSignal(desk.place.refused):
        names(shell, qtbot, there)
    assert person.sees("There is a file of that name. It was left as it is.")
    assert there.read_text() == "somebody's"


def test_a_journal_made_of_some_days_is_not_taken_for_all_there_was(
    desk: Desk, shell: Shell, person: Person, qtbot: QtBot, tmp_path: Path
) -> None:
    part = json.loads(EXPORTED.read_text(encoding="utf-8")) | {"first": "2026-10-01", "last": None}
    (tmp_path / "some.json").write_text(json.dumps(part), encoding="utf-8")
    person.presses("Open another journal")
    chooses(shell, tmp_path / "some.json")
    with qtbot.waitSignal(desk.place.opened):
        names(shell, qtbot, tmp_path / "again.companion")
    assert person.sees("Only the days from 1 October 2026 on were in the file.")
    assert person.can_press("Go back to the other")
