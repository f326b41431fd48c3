from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from companion.desktop.child import Child
from tests.support.programs import Programs


@pytest.fixture
def window(qtbot: QtBot) -> QObject:  # noqa: ARG001  it needs an application
    return QObject()


@pytest.fixture
def program(programs: Programs, tmp_path: Path) -> str:
    programs.has("program", '/bin/cat > "$0.read"; exit "$1"')
    return str(tmp_path / "programs" / "program")


@pytest.mark.parametrize(("code", "well"), [("0", True), ("3", False)])
def test_how_it_went_is_told_once_and_it_is_gone(
    window: QObject, program: str, qtbot: QtBot, code: str, well: bool
) -> None:
    told: list[bool] = []
    child = Child([program, code], window, limit=10)
    child.ended.connect(lambda went_well, _: told.append(went_well))
    child.start()
    qtbot.waitUntil(lambda: not window.children())
    assert told == [well]


def test_what_it_printed_is_there_when_it_has_ended(
    window: QObject, programs: Programs, tmp_path: Path, qtbot: QtBot
) -> None:
    programs.has("asked", "echo grün")
    told: list[str] = []
    child = Child([str(tmp_path / "programs" / "asked")], window, limit=10, answers=True)
    child.ended.connect(lambda *_: told.append(child.answer))
    child.start()
    qtbot.waitUntil(lambda: told == ["grün\n"])


def test_a_program_that_is_not_there_is_told_later(window: QObject, tmp_path: Path, qtbot: QtBot) -> None:
    told: list[bool] = []
    child = Child([str(tmp_path / "nothing")], window, limit=10)
    child.ended.connect(lambda well, _: told.append(well))
    child.start()
    assert told == []
    qtbot.waitUntil(lambda: not window.children())
    assert told == [False]


def test_a_program_that_hangs_is_killed(window: QObject, programs: Programs, tmp_path: Path, qtbot: QtBot) -> None:
    programs.has("hangs", "exec /bin/sleep 60")
    told: list[bool] = []
    child = Child([str(tmp_path / "programs" / "hangs")], window, limit=0.2)
    child.ended.connect(lambda well, _: told.append(well))
    child.start()
    qtbot.waitUntil(lambda: not window.children())
    assert told == [False]


def test_no_shell_reads_the_words(window: QObject, program: str, programs: Programs, qtbot: QtBot) -> None:
    words = "0", "$(touch stolen)", "`id`; *", "a  b"
    Child([program, *words], window, limit=10, reads="Grüße; $HOME\n").start()
    qtbot.waitUntil(lambda: not window.children())
    assert programs.told("program") == [" ".join(words)]
    assert programs.read("program") == "Grüße; $HOME\n"


def test_of_one_that_was_stopped_nothing_is_told(
    window: QObject, programs: Programs, tmp_path: Path, qtbot: QtBot
) -> None:
    programs.has("hangs", "exec /bin/sleep 60")
    told: list[bool] = []
    child = Child([str(tmp_path / "programs" / "hangs")], window, limit=60)
    child.ended.connect(lambda well, _: told.append(well))
    child.start()
    child.stop()
    qtbot.waitUntil(lambda: not window.children())
    assert told == []


def test_one_that_never_came_to_be_can_be_stopped(window: QObject, tmp_path: Path, qtbot: QtBot) -> None:
    child = Child([str(tmp_path / "nothing")], window, limit=10)
    child.start()
    child.stop()
    qtbot.waitUntil(lambda: not window.children())
