import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from companion.desktop.single_instance import SingleInstance

ANOTHER = """
import sys
from collections.abc import Iterator
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from companion.desktop.single_instance import SingleInstance
app = QCoreApplication([])
single = SingleInstance(Path(sys.argv[1]))
claimed = single.claim(Path(sys.argv[2]))
print("mine" if claimed else "another's", flush=True)
if sys.argv[3] == "stay":
    single.settle(Path(sys.argv[2]))
    sys.stdin.read()
"""


@pytest.fixture
def folder(on_disk: Path) -> Path:
    """The way to a socket may have 108 letters: the name of a test is too long for it."""
    return on_disk


@pytest.fixture
def single(folder: Path, qapp: QObject) -> Iterator[SingleInstance]:  # noqa: ARG001  it needs an application
    single = SingleInstance(folder)
    yield single
    single.close()


def another(folder: Path, journal: str, *, stays: bool = False) -> subprocess.Popen[str]:
    words = [sys.executable, "-c", ANOTHER, str(folder), str(folder / journal), "stay" if stays else "go"]
    return subprocess.Popen(words, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def ended(process: subprocess.Popen[str]) -> None:
    with process:
        process.kill()


def test_a_second_start_calls_the_first_window_and_leaves(folder: Path, single: SingleInstance, qtbot: QtBot) -> None:
    assert single.claim(folder / "a.companion")
    single.settle(folder / "a.companion")
    with qtbot.waitSignal(single.called):
        second = another(folder, "a.companion")
    assert said(second) == "another's"
    ended(second)


def test_another_journal_has_a_window_of_its_own(folder: Path, single: SingleInstance) -> None:
    assert single.claim(folder / "a.companion")
    second = another(folder, "b.companion")
    assert said(second) == "mine"
    ended(second)


def test_one_journal_under_two_names_has_one_window(folder: Path, single: SingleInstance) -> None:
    (folder / "a.companion").touch()
    (folder / "link").symlink_to(folder / "a.companion")
    assert single.claim(folder / "a.companion")
    assert single.claim(folder / "link")
    assert len(list(folder.glob("*.lock"))) == 1


def test_nobody_is_locked_out_after_a_kill(folder: Path, single: SingleInstance) -> None:
    for _ in range(3):
        killed = another(folder, "a.companion", stays=True)
        assert said(killed) == "mine"
        ended(killed)
    assert single.claim(folder / "a.companion")


def test_a_window_that_turned_to_another_journal_lets_go_of_the_first(folder: Path, single: SingleInstance) -> None:
    assert single.claim(folder / "a.companion")
    assert single.claim(folder / "b.companion")
    single.settle(folder / "b.companion")
    second = another(folder, "a.companion")
    assert said(second) == "mine"
    ended(second)


def test_nobody_else_may_enter(folder: Path, single: SingleInstance) -> None:
    single.claim(folder / "a.companion")
    single.settle(folder / "a.companion")
    for made in folder.iterdir():
        assert made.stat().st_mode & 0o077 == 0, made
    assert "a.companion" not in " ".join(made.name for made in folder.iterdir())


@pytest.mark.skipif(os.geteuid() == 0, reason="the system lets root write anywhere")
def test_where_no_lock_can_be_had_the_window_opens_all_the_same(folder: Path, single: SingleInstance) -> None:
    folder.chmod(0o500)
    try:
        assert single.claim(folder / "a.companion")
    finally:
        folder.chmod(0o700)
