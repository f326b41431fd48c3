import sys
import threading
from collections.abc import Iterator
from types import TracebackType

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from companion import __version__
from companion.ui.crash import Crash
from companion.ui.crash_dialog import CrashDialog, described
from companion.ui.desk import Desk
from companion.ui.shell import Shell
from tests.support import inspection
from tests.support.person import Person

SECRET = "my left hip hurts 9"


@pytest.fixture
def kept() -> list[str]:
    return []


@pytest.fixture
def crash(desk: Desk, shell: Shell, kept: list[str]) -> Iterator[Crash]:
    hooks = sys.excepthook, threading.excepthook
    crash = Crash(desk.look, shell, keep=lambda: kept.append("kept"), end=shell.close)
    crash.watch()
    yield crash
    sys.excepthook, threading.excepthook = hooks


@pytest.mark.usefixtures("crash")
def test_a_bug_keeps_the_answers_and_ends_in_one_dialog(shell: Shell, kept: list[str], qtbot: QtBot) -> None:
    for number in range(3):
        sys.excepthook(*raised(f"{SECRET} {number}"))
    dialog = told(shell, qtbot)
    assert kept
    assert len(shell.findChildren(CrashDialog)) == 1
    person = Person(dialog, qtbot)
    assert person.sees("It was not your fault.")
    assert person.focus_is("Go on")
    person.presses("Go on")
    assert not dialog.isVisible()
    assert shell.isVisible()


@pytest.mark.usefixtures("crash")
def test_the_same_bug_is_told_once(shell: Shell, qtbot: QtBot) -> None:
    kind, error, frames = raised(SECRET)
    sys.excepthook(kind, error, frames)
    dialog = told(shell, qtbot)
    Person(dialog, qtbot).presses("Go on")
    with qtbot.waitSignal(dialog.destroyed):
        sys.excepthook(kind, error, frames)
    assert not shell.findChildren(CrashDialog)


@pytest.mark.usefixtures("crash")
def test_a_bug_on_another_thread_is_told_as_well(shell: Shell, qtbot: QtBot) -> None:
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    assert "ZeroDivisionError" in Person(told(shell, qtbot), qtbot).value("Details")


def test_a_bug_in_work_for_the_journal_is_told_as_well(crash: Crash, desk: Desk, shell: Shell, qtbot: QtBot) -> None:
    desk.background.trouble.connect(crash.tell)
    desk.journal.ask(lambda _: int("x"), lambda _: None)
    assert "ValueError" in Person(told(shell, qtbot), qtbot).value("Details")


@pytest.mark.usefixtures("crash")
def test_the_details_name_the_place_and_the_versions_and_hold_no_answers(shell: Shell, qtbot: QtBot) -> None:
    sys.excepthook(*raised(SECRET))
    dialog = told(shell, qtbot)
    person = Person(dialog, qtbot)
    person.presses("Copy the details")
    details = QGuiApplication.clipboard().text()
    assert details == person.value("Details")
    for needed in ("builtins.ValueError", "test_crash.py:", " raised", __version__, "Python 3."):
        assert needed in details
    assert "hip" not in details
    assert "/" not in details.split("\n", 1)[1].replace("companion/", "")
    person.presses("Go on")


def test_what_caused_a_bug_is_named_without_its_words() -> None:
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as cause:
            raise RuntimeError(SECRET) from cause
    except RuntimeError as error:
        details = described(error)
    assert "builtins.RuntimeError" in details
    assert "builtins.KeyError" in details
    assert "hip" not in details


def test_a_bug_while_keeping_is_not_hidden(desk: Desk, shell: Shell, qtbot: QtBot) -> None:
    def broken() -> None:
        raise RuntimeError

    Crash(desk.look, shell, keep=broken, end=shell.close).tell(raised(SECRET)[1])
    person = Person(told(shell, qtbot), qtbot)
    assert person.sees("Please look at your last answer.")
    person.presses("Go on")


def test_the_dialog_fits_a_small_screen_at_twice_the_letters(desk: Desk, shell: Shell, qtbot: QtBot) -> None:
    desk.settings.remember(text_size=200)
    dialog = CrashDialog(desk.look, shell, "x\n" * 20, kept=True, end=lambda: None)
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.width() <= dialog.screen().availableGeometry().width()
    person = Person(dialog, qtbot)
    for name in ("Go on", "Copy the details", "Close Companion"):
        assert person.can_press(name)
    assert not inspection.clipped(dialog)


def test_companion_can_be_closed_from_the_dialog(crash: Crash, shell: Shell, qtbot: QtBot) -> None:
    crash.tell(raised(SECRET)[1])
    Person(told(shell, qtbot), qtbot).presses("Close Companion")
    qtbot.waitUntil(lambda: not shell.isVisible())


def raised(words: str) -> tuple[type[Exception], Exception, TracebackType | None]:
    try:
        raise ValueError(words)
    except ValueError as error:
        return type(error), error, error.__traceback__


def told(shell: Shell, qtbot: QtBot) -> CrashDialog:
    qtbot.waitUntil(lambda: bool(shell.findChildren(CrashDialog)))
    return shell.findChildren(CrashDialog)[0]
