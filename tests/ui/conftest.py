"""A desk with real collaborators in a folder of its own, and a window on it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import TypeVar

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt, QTimer, QTimerEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion import paths
from companion.actions.journal import Journal
from companion.app import clear, make_desk
from companion.domain.check_in import CheckIn
from companion.storage.journal import create_journal
from companion.ui.desk import Desk
from companion.ui.shell import Shell
from tests.support.journals import FakeClock, keep_all
from tests.support.person import Person
from tests.support.resources import the_body, the_figure, the_library
from tests.support.senses import Recorder

T = TypeVar("T")

AT_1280 = (1280, 720)


@pytest.fixture
def double_press_ms() -> int:
    """Within which time two presses are a double one: who presses in tests is quick, and means each press."""
    return 0


@pytest.fixture(autouse=True)
def hands(qapp: QApplication, double_press_ms: int) -> Iterator[None]:
    """The computer takes two presses for a double one within this time."""
    usual = qapp.doubleClickInterval()
    qapp.setDoubleClickInterval(double_press_ms)
    yield
    qapp.setDoubleClickInterval(usual)


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told although the keyboard is elsewhere, as if there were one."""
    told: list[str] = []

    there_is_one = SimpleNamespace(
        isActive=lambda: True,
        AnnouncementPoliteness=QtGui.QAccessible.AnnouncementPoliteness,
        updateAccessibility=lambda event: told.append(event.message()),
    )
    monkeypatch.setattr(QtGui, "QAccessible", there_is_one)
    return told


@pytest.fixture
def senses(clock: FakeClock) -> Recorder:
    """What is heard, and what the computer is asked for."""
    return Recorder(clock)


@pytest.fixture
def make(qapp: QApplication, tmp_path: Path, clock: FakeClock, senses: Recorder) -> Iterator[Callable[[], Desk]]:
    """Makes a desk as a start of the program does, again and again in the same folder."""
    desks: list[Desk] = []

    def start() -> Desk:
        desk = make_desk(
            resources=paths.resources(),
            settings_path=tmp_path / "settings.json",
            usual=tmp_path / "journal.companion",
            clock=clock,
            senses=lambda: senses.senses,
        )._replace(load_body=the_body, figure=the_figure, load_library=the_library)
        desk.look.apply(qapp)
        desks.append(desk)
        return desk

    yield start
    for desk in desks:
        clear(desk)
        desk.notices.place.deleteLater()


@pytest.fixture
def desk(make: Callable[[], Desk]) -> Desk:
    """Everything a screen is handed; the journal is not open yet."""
    return make()


@pytest.fixture
def shell(desk: Desk, qtbot: QtBot) -> Shell:
    """The window, 1280×720, with an empty journal open."""
    return opened(desk, qtbot)


@pytest.fixture
def person(shell: Shell, qtbot: QtBot) -> Person:
    """Somebody at that window."""
    return Person(shell, qtbot)


@pytest.fixture
def comes_to(desk: Desk, qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> Callable[..., Person]:
    """A person who opens the program on a journal with these check-ins."""

    def come(*check_ins: CheckIn) -> Person:
        written = FakeClock(check_ins[-1].kept_at.local) if check_ins else clock
        journal = create_journal(tmp_path / "journal.companion", clock=written)
        keep_all(journal, *check_ins)
        journal.close()
        shell = opened(desk, qtbot)
        qtbot.waitUntil(lambda: not desk.background.is_busy())
        return Person(shell, qtbot)

    return come


@pytest.fixture
def settled(desk: Desk, qtbot: QtBot) -> Callable[[], None]:
    """Waits until the journal has done all that was asked."""
    return lambda: qtbot.waitUntil(lambda: not desk.background.is_busy())


@pytest.fixture
def goes(settled: Callable[[], None]) -> Callable[..., None]:
    """Presses one after the other, each once it is there and all before is kept."""

    def go(person: Person, *names: str) -> None:
        for name in names:
            person.waits_until_can_press(name)
            person.presses(name)
            settled()

    return go


@pytest.fixture
def asks(desk: Desk, qtbot: QtBot) -> Callable[[Callable[[Journal], T]], T]:
    """What the journal says, once all that was to be kept is."""

    def ask(question: Callable[[Journal], T]) -> T:
        answers: list[T] = []
        desk.journal.ask(question, answers.append)
        qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    return ask


def opened(desk: Desk, qtbot: QtBot) -> Shell:
    """The window on this desk, once its journal is open and has answered what was asked first."""
    window = Shell(desk)
    qtbot.addWidget(window)
    window.resize(*AT_1280)
    window.show()
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open()
    return window


def ten_seconds_go_by(window: Shell, settled: Callable[[], None]) -> None:
    """As on a page that is seen, while nobody does anything."""
    for timer in window.current.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly):
        assert (timer.isActive(), timer.interval()) == (True, 10_000)
        QApplication.sendEvent(timer, QTimerEvent(timer.timerId()))
    settled()
