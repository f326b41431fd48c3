"""Naming the file for a picture."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from companion.actions.week import A4, LETTER, Paper
from companion.ui.picture_file import choose_picture, usual_paper


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def dialog_on(page: QWidget) -> QFileDialog:
    (dialog,) = page.findChildren(QFileDialog)
    return dialog


def name(dialog: QFileDialog, words: Path) -> None:
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText(str(words))


@pytest.mark.parametrize(("kind", "ending"), [(0, ".png"), (1, ".pdf"), (2, ".svg")])
def test_a_name_without_an_ending_gets_that_of_the_kind(page: QWidget, tmp_path: Path, kind: int, ending: str) -> None:
    chosen: list[Path] = []
    choose_picture(page, "Week 2026-11-16", chosen.append)
    dialog = dialog_on(page)
    dialog.selectNameFilter(dialog.nameFilters()[kind])
    dialog.filterSelected.emit(dialog.selectedNameFilter())
    name(dialog, tmp_path / "mine")
    dialog.accept()
    assert chosen == [tmp_path / f"mine{ending}"]


def test_a_dialog_that_is_closed_names_nothing(page: QWidget) -> None:
    chosen: list[Path] = []
    choose_picture(page, "Week 2026-11-16", chosen.append)
    dialog_on(page).reject()
    assert not chosen


def test_a_name_is_offered(page: QWidget) -> None:
    choose_picture(page, "Week 2026-11-16", lambda _: None)
    field = dialog_on(page).findChild(QLineEdit)
    assert field is not None
    assert field.text() == "Week 2026-11-16"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the folder for pictures is not below HOME")
def test_the_home_folder_is_offered_where_there_is_none_for_pictures(
    page: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    choose_picture(page, "Week 2026-11-16", lambda _: None)
    assert Path(dialog_on(page).directory().absolutePath()) == tmp_path


@pytest.mark.parametrize(("place", "paper"), [("de_DE", A4), ("en_GB", A4), ("en_US", LETTER), ("fr_CA", LETTER)])
def test_the_paper_is_that_of_the_region(place: str, paper: Paper) -> None:
    assert usual_paper(QLocale(place)) is paper
