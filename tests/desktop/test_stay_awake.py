from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
from pytestqt.qtbot import QtBot

from companion.desktop.stay_awake import BATTERY_LOW, FALLS_ASLEEP, Awake, Keeper
from companion.domain.text import Text
from tests.support.buses import Desktop, needs_a_bus
from tests.support.programs import Programs

INHIBITS = 'for last; do :; done; "$last"'
"""As systemd-inhibit: runs the program it is given for as long as that lasts."""

Told: TypeAlias = list[Text | None]
Makes: TypeAlias = Callable[..., Awake]

ON_A_BUS = """
import os
os.environ["PATH"] = ""
from PySide6.QtCore import QCoreApplication, QTimer
from companion.desktop.stay_awake import Awake, {ways}
app = QCoreApplication([])
awake = Awake(ways={ways}, nearly_empty=lambda: False)
def tell(trouble):
    print(trouble, awake.held)
    awake.release()
    print(awake.held)
    QTimer.singleShot(300, app.quit)
awake.hold(tell)
app.exec()
"""


@pytest.fixture
def makes(qtbot: QtBot, tmp_path: Path) -> Iterator[Makes]:  # noqa: ARG001  it needs an application
    """Makes one that has these programs to stay awake with; what they say counts if they echo."""
    made: list[Awake] = []

    def make(*names: str, echoes: bool = True, nearly_empty: bool = False) -> Awake:
        words = [[str(tmp_path / "programs" / name), "--what=idle:sleep", "/bin/cat"] for name in names]
        ways = lambda parent: [Keeper(each, parent, echoes=echoes) for each in words]  # noqa: E731
        made.append(Awake(ways=ways, nearly_empty=lambda: nearly_empty))
        return made[-1]

    yield make
    for awake in made:
        awake.release()


class Switch:
    """A way that works until it does not."""

    def start(self, answer: Callable[[bool], None]) -> None:
        self.answer = answer
        answer(True)

    def stop(self) -> None:
        self.answer = lambda _: None


def test_that_it_may_fall_asleep_after_all_is_told_when_it_begins(qtbot: QtBot) -> None:
    assert qtbot
    way, told = Switch(), list[Text | None]()
    awake = Awake(ways=lambda _: [way], nearly_empty=lambda: False)
    awake.hold(told.append)
    way.answer(False)
    way.answer(False)
    assert told == [None, FALLS_ASLEEP]
    way.answer(True)
    assert told[-1] is None
    awake.release()
    assert len(told) == 3


def answer(awake: Awake, qtbot: QtBot) -> Text | None:
    told: Told = []
    awake.hold(told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    return told[0]


def test_it_is_kept_awake_until_it_is_let_go(programs: Programs, makes: Makes, qtbot: QtBot) -> None:
    programs.has("inhibit", INHIBITS)
    awake = makes("inhibit")
    assert not awake.held
    assert answer(awake, qtbot) is None
    assert awake.held
    awake.release()
    assert not awake.held
    qtbot.waitUntil(lambda: not awake.children())


def test_holding_twice_is_once(programs: Programs, makes: Makes, qtbot: QtBot) -> None:
    programs.has("inhibit", INHIBITS)
    awake = makes("inhibit")
    told: Told = []
    awake.hold(told.append)
    awake.hold(told.append)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert answer(awake, qtbot) is None
    assert len(programs.told("inhibit")) == 1
    awake.release()
    assert not awake.held


def test_it_can_be_held_again(programs: Programs, makes: Makes, qtbot: QtBot) -> None:
    programs.has("inhibit", INHIBITS)
    awake = makes("inhibit")
    for _ in range(2):
        assert answer(awake, qtbot) is None
        awake.release()


def test_where_nothing_keeps_it_awake_a_kitchen_timer_is_named(makes: Makes, qtbot: QtBot) -> None:
    awake = makes()
    assert answer(awake, qtbot) is FALLS_ASLEEP
    assert "kitchen timer" in str(FALLS_ASLEEP)
    assert not awake.held


@pytest.mark.parametrize("does", ["exit 1", "kill -9 $$"])
def test_a_refusal_is_told(programs: Programs, makes: Makes, qtbot: QtBot, does: str) -> None:
    programs.has("inhibit", does)
    assert answer(makes("inhibit"), qtbot) is FALLS_ASLEEP


def test_a_program_that_is_not_there_refuses(makes: Makes, qtbot: QtBot) -> None:
    assert answer(makes("nothing"), qtbot) is FALLS_ASLEEP


def test_one_way_is_enough(programs: Programs, makes: Makes, qtbot: QtBot) -> None:
    programs.has("no", "exit 1")
    programs.has("inhibit", INHIBITS)
    awake = makes("no", "inhibit", "nothing")
    assert answer(awake, qtbot) is None
    assert awake.held


def test_a_lock_that_is_lost_is_noticed(programs: Programs, makes: Makes, qtbot: QtBot) -> None:
    programs.has("inhibit", "read line; echo $line; exec /bin/sleep 0.2")
    awake = makes("inhibit")
    assert answer(awake, qtbot) is None
    qtbot.waitUntil(lambda: not awake.held)


def test_a_program_that_says_nothing_is_believed_while_it_stays(programs: Programs, makes: Makes, qtbot: QtBot) -> None:
    programs.has("caffeinate", "exec /bin/sleep 60")
    awake = makes("caffeinate", echoes=False)
    assert answer(awake, qtbot) is None
    assert awake.held


def test_a_nearly_empty_battery_is_told_beforehand(programs: Programs, makes: Makes, qtbot: QtBot) -> None:
    programs.has("inhibit", INHIBITS)
    awake = makes("inhibit", nearly_empty=True)
    assert answer(awake, qtbot) is BATTERY_LOW
    assert awake.held


def test_nobody_is_told_after_letting_go(programs: Programs, makes: Makes, qtbot: QtBot) -> None:
    programs.has("inhibit", INHIBITS)
    awake = makes("inhibit")
    told: Told = []
    awake.hold(told.append)
    awake.release()
    qtbot.waitUntil(lambda: not awake.children())
    assert told == []


@needs_a_bus
@pytest.mark.parametrize(
    ("ways", "asked"),
    [
        ("ways_here", "org.freedesktop.ScreenSaver=/org/freedesktop/ScreenSaver"),
        ("ways_in_the_dark", "org.freedesktop.PowerManagement=/org/freedesktop/PowerManagement/Inhibit"),
    ],
)
def test_the_desktop_is_asked_and_let_go_without_a_word_about_health(tmp_path: Path, ways: str, asked: str) -> None:
    desktop = Desktop(tmp_path, asked)
    assert desktop.runs(ON_A_BUS.format(ways=ways)) == ["None True", "False"]
    assert desktop.told == ["Inhibit ['Companion', 'A timer is running']", "hung up"]


@needs_a_bus
def test_a_desktop_that_does_not_know_of_it_refuses(tmp_path: Path) -> None:
    assert Desktop(tmp_path).runs(ON_A_BUS.format(ways="ways_here")) == [f"{FALLS_ASLEEP} False", "False"]
