from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from companion.domain.build import Build
from companion.domain.settings import FirstDay, Settings, ThemeChoice
from companion.ui.desk import Desk
from companion.ui.screens import SETTINGS
from companion.ui.shell import Shell
from tests.support.person import Person


@pytest.fixture
def person(shell: Shell, qtbot: QtBot) -> Person:
    shell.go_to(SETTINGS)
    return Person(shell, qtbot)


def test_a_press_chooses_at_once_and_undo_takes_it_back(desk: Desk, person: Person) -> None:
    before = desk.settings.now
    for pressed, name, chosen in (
        ("150 %", "text_size", 150),
        ("Dim", "theme", ThemeChoice.DIM),
        ("High contrast", "theme", ThemeChoice.HIGH_CONTRAST),
        ("A little", "motion", True),
        ("Wider hips", "build", Build.WIDER_HIPS),
        ("Saturday", "first_day", FirstDay.SATURDAY),
    ):
        person.presses(pressed)
        assert getattr(desk.settings.now, name) == chosen
        assert person.is_checked(pressed)
        person.presses("Undo")
        assert desk.settings.now == before, pressed
        assert not person.is_checked(pressed)


def test_that_no_program_shows_folders_is_told_as_trouble_and_not_as_something_done(
    desk: Desk, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    person.presses("Show in folder")
    desk.notices.show("Something was done.")
    assert person.sees("No program to show folders was found."), "only what was done goes with what is done next"


def test_it_can_be_made_dark_and_large_in_three_presses_from_anywhere(desk: Desk, person: Person) -> None:
    person.keys("F1")
    person.presses("Settings")
    person.presses("Dark")
    person.presses("200 %")
    assert (desk.look.theme.name, desk.look.scale) == ("dark", 2.0)


def test_where_the_journal_lies_can_be_read_and_copied(desk: Desk, shell: Shell, person: Person) -> None:
    assert person.value("Where your journal lies") == str(desk.place.path)
    path = next(field for field in shell.findChildren(QPlainTextEdit) if field.isVisible())
    path.setFocus()
    person.keys("Ctrl+A", "Ctrl+C")
    assert QGuiApplication.clipboard().text() == str(desk.place.path)
    assert person.sees("Nothing is sent anywhere.")


def test_a_new_journal_is_started_only_where_a_person_says(
    desk: Desk, shell: Shell, person: Person, qtbot: QtBot, tmp_path: Path
) -> None:
    person.presses("Start a new journal")
    (dialog,) = shell.findChildren(QFileDialog)
    with qtbot.waitSignal(desk.place.opened):
        dialog.fileSelected.emit(str(tmp_path / "another.companion"))
    dialog.close()
    assert person.sees(str(tmp_path / "another.companion"))
    assert (tmp_path / "another.companion").exists()


def test_tab_goes_from_what_is_chosen_to_what_is_chosen(desk: Desk, shell: Shell, person: Person) -> None:
    desk.settings.change(theme=ThemeChoice.HIGH_CONTRAST, motion=True, build=Build.WIDER_SHOULDERS)
    shell.activateWindow()
    shell.go_to(SETTINGS)
    assert person.focus_is("100 %")
    for chosen in ("High contrast", "A little", "Wider shoulders", "Like the system"):
        person.keys("Tab")
        assert person.focus_is(chosen)
    person.keys("Shift+Tab")
    assert person.focus_is("Wider shoulders")


def test_choosing_nothing_changes_nothing(desk: Desk, shell: Shell, person: Person) -> None:
    before: Settings = desk.settings.now
    person.presses("Open another journal")
    (dialog,) = shell.findChildren(QFileDialog)
    dialog.reject()
    assert desk.settings.now == before
