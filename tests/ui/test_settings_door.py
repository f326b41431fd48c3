from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from companion.domain.settings import Settings, ThemeChoice
from companion.storage.settings import change_settings, read_settings
from companion.ui.desk import Desk
from tests.support.settings import write_settings


def test_a_choice_acts_at_once_and_is_there_after_the_next_start(make: Callable[[], Desk], qtbot: QtBot) -> None:
    desk = make()
    with qtbot.waitSignal(desk.background.idle):
        desk.settings.change(text_size=150, theme=ThemeChoice.DARK)
    assert (desk.look.scale, desk.look.theme.name) == (1.5, "dark")
    again = make()
    assert (again.settings.now.text_size, again.look.theme.name) == (150, "dark")


def test_a_choice_can_be_undone_and_done_again(desk: Desk) -> None:
    desk.settings.change(text_size=200)
    desk.undo.undo()
    assert (desk.settings.now.text_size, desk.look.scale) == (100, 1.0)
    desk.undo.redo()
    assert (desk.settings.now.text_size, desk.look.scale) == (200, 2.0)


def test_undoing_one_choice_leaves_later_ones_of_another_kind_alone(desk: Desk) -> None:
    desk.settings.change(text_size=125)
    desk.settings.remember(window=(1, 2, 900, 700))
    desk.undo.undo()
    assert desk.settings.now.text_size == 100
    assert desk.settings.now.window == (1, 2, 900, 700)


def test_choosing_what_is_chosen_is_no_step(desk: Desk) -> None:
    desk.settings.change(text_size=100)
    assert not desk.undo.canUndo()


def test_a_size_that_is_not_on_offer_changes_nothing(desk: Desk) -> None:
    with pytest.raises(ValueError, match="110"):
        desk.settings.change(text_size=110)
    assert desk.settings.now.text_size == 100
    assert not desk.undo.canUndo()


def test_a_choice_leaves_what_another_program_remembered_meanwhile(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    path, other = tmp_path / "settings.json", Settings(journals=("/second.companion",), volume=55)
    change_settings(other, path, since=Settings())
    with qtbot.waitSignal(desk.background.idle):
        desk.settings.change(text_size=125)
    assert read_settings(path) == replace(other, text_size=125)


def test_a_choice_that_could_not_be_saved_is_saved_with_the_next(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()
    with qtbot.waitSignal(desk.settings.trouble):
        desk.settings.change(text_size=175)
    path.rmdir()
    write_settings(Settings(volume=55), path)
    with qtbot.waitSignal(desk.background.idle):
        desk.settings.change(theme=ThemeChoice.DARK)
    assert read_settings(path) == Settings(volume=55, text_size=175, theme=ThemeChoice.DARK)


def test_a_choice_that_cannot_be_saved_still_acts_and_is_told(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    with qtbot.waitSignal(desk.settings.trouble):
        desk.settings.change(text_size=175)
    assert desk.look.scale == 1.75
