"""The entry for the menu of a Linux desktop, and the icon."""

import configparser

from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from companion import paths

FOLDER = paths.resources() / "desktop"


def test_the_entry_starts_the_command_and_names_the_icon_that_is_there() -> None:
    read = configparser.ConfigParser(interpolation=None, delimiters="=")
    read.read(FOLDER / "companion.desktop", encoding="utf-8")
    entry = read["Desktop Entry"]
    assert (entry["Type"], entry["Name"], entry["Exec"], entry["Terminal"]) == (
        "Application",
        "Companion",
        "companion",
        "false",
    )
    assert (FOLDER / f"{entry['Icon']}.svg").exists()


def test_the_icon_can_be_drawn_small_and_large(qtbot: QtBot) -> None:  # noqa: ARG001  it needs an application
    icon = QIcon(str(FOLDER / "companion.svg"))
    for size in (16, 256):
        picture = icon.pixmap(size, size).toImage()
        assert picture.width() == size
        assert picture.pixelColor(size // 2, size // 8).name() == "#0b6e74"
