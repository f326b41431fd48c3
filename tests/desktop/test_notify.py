import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion import paths
from companion.desktop.notify import Messages
from tests.support.buses import Desktop, needs_a_bus
from tests.support.programs import Programs

ICON = paths.resources() / "desktop" / "companion.svg"
NOTIFICATIONS = "org.freedesktop.Notifications=/org/freedesktop/Notifications"
ANSWERS = 'echo "(uint32 7,)"'

ON_A_BUS = f"""
from pathlib import Path
from PySide6.QtWidgets import QApplication, QWidget
from companion.desktop.notify import Messages
app = QApplication([])
messages, window = Messages(Path({str(ICON)!r})), QWidget()
messages.tell("The 'time' is over: ü", window, lambda: None)
while messages.children():
    app.processEvents()
messages.clear()
while messages.children():
    app.processEvents()
"""

Makes: TypeAlias = Callable[[], Messages]


def nothing() -> None:
    """What pressing the message does."""


@pytest.fixture
def makes(qtbot: QtBot, programs: Programs) -> Iterator[Makes]:  # noqa: ARG001  before the programs are looked for
    made: list[Messages] = []

    def make() -> Messages:
        made.append(Messages(ICON))
        return made[-1]

    yield make
    for messages in made:
        messages.close()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_a_hidden_window_tells_its_message_outside(
    programs: Programs, makes: Makes, window: QWidget, qtbot: QtBot
) -> None:
    programs.has("gdbus", ANSWERS)
    makes().tell("The time is over.", window, nothing)
    qtbot.waitUntil(lambda: len(programs.told("gdbus")) == 1)
    (told,) = programs.told("gdbus")
    assert "org.freedesktop.Notifications.Notify" in told
    assert f'"Companion" 0 "{ICON}" "Companion" "The time is over."' in told


def test_a_window_that_is_in_front_tells_nothing_outside(
    programs: Programs, makes: Makes, window: QWidget, qtbot: QtBot
) -> None:
    programs.has("gdbus", ANSWERS)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    messages = makes()
    messages.tell("The time is over.", window, nothing)
    assert not messages.children()
    assert programs.told("gdbus") == []


def test_a_message_is_taken_back(programs: Programs, makes: Makes, window: QWidget, qtbot: QtBot) -> None:
    programs.has("gdbus", ANSWERS)
    messages = makes()
    messages.tell("The time is over.", window, nothing)
    qtbot.waitUntil(lambda: not messages.children())
    messages.clear()
    qtbot.waitUntil(lambda: len(programs.told("gdbus")) == 2)
    assert programs.told("gdbus")[1].endswith("org.freedesktop.Notifications.CloseNotification 7")


def test_a_message_that_was_still_on_its_way_is_taken_back_too(
    programs: Programs, makes: Makes, window: QWidget, qtbot: QtBot
) -> None:
    programs.has("gdbus", ANSWERS)
    messages = makes()
    messages.tell("The time is over.", window, nothing)
    messages.clear()
    qtbot.waitUntil(lambda: len(programs.told("gdbus")) == 2)
    assert programs.told("gdbus")[1].endswith("CloseNotification 7")


def test_a_second_message_takes_the_place_of_the_first(
    programs: Programs, makes: Makes, window: QWidget, qtbot: QtBot
) -> None:
    programs.has("gdbus", ANSWERS)
    messages = makes()
    for _ in range(2):
        messages.tell("The time is over.", window, nothing)
        qtbot.waitUntil(lambda: not messages.children())
    assert '"Companion" 7 ' in programs.told("gdbus")[1]


def test_a_desktop_without_messages_is_no_trouble(makes: Makes, window: QWidget) -> None:
    messages = makes()
    messages.tell("The time is over.", window, nothing)
    messages.clear()
    assert not messages.children()


def test_a_desktop_that_refuses_is_no_trouble(programs: Programs, makes: Makes, window: QWidget, qtbot: QtBot) -> None:
    programs.has("gdbus", "exit 1")
    messages = makes()
    messages.tell("The time is over.", window, nothing)
    qtbot.waitUntil(lambda: not messages.children())
    messages.clear()
    assert len(programs.told("gdbus")) == 1


@needs_a_bus
@pytest.mark.skipif(shutil.which("gdbus") is None, reason="gdbus is not installed")
def test_the_desktop_understands_the_message_and_that_it_is_taken_back(tmp_path: Path) -> None:
    desktop = Desktop(tmp_path, NOTIFICATIONS)
    desktop.runs(ON_A_BUS)
    calls = [line for line in desktop.told if line.split()[0] in ("Notify", "CloseNotification")]
    assert calls == [
        f"""Notify ['Companion', '{ICON}', 'Companion', "The 'time' is over: ü", '[]']""",
        "CloseNotification []",
    ]
