"""Relief that stays open: nothing is answered by mistake, and yesterday is the day before the press."""

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar
from uuid import uuid4

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.actions import pacing, practice
from companion.actions.journal import Journal
from companion.domain.paced_activity import PacedActivity, PacedTime
from companion.domain.practice import Practice
from companion.ui.desk import Desk
from companion.ui.relief.player import Player
from companion.ui.screens import RELIEF
from companion.ui.shell import Shell
from tests.support.journals import FakeClock
from tests.support.person import Person

T = TypeVar("T")


def test_a_practice_that_ends_leaves_the_keyboard_to_the_question_above(
    shell: Shell,
    person: Person,
    clock: FakeClock,
    qtbot: QtBot,
    settled: Callable[[], None],
    asks: Callable[[Callable[[Journal], tuple[Practice, ...]]], tuple[Practice, ...]],
    goes: Callable[..., None],
) -> None:
    shell.go_to(RELIEF)
    goes(person, "All practices", "Slow breathing", "Start", "Begin")
    player = shell.findChild(Player)
    assert isinstance(player, Player)
    person.keys("Ctrl+Shift+Q")
    qtbot.waitUntil(lambda: has_keyboard("A question for my provider"))
    for _ in range(330):
        clock.passes(seconds=1)
        player.look()
    settled()
    assert has_keyboard("A question for my provider")
    person.keys("2")
    settled()
    [ended] = asks(lambda journal: practice.recent(journal=journal))
    assert ended.ended is not None
    assert ended.pain_after is None


def test_yesterday_is_the_day_before_the_press(
    desk: Desk,
    shell: Shell,
    person: Person,
    clock: FakeClock,
    settled: Callable[[], None],
    asks: Callable[[Callable[[Journal], tuple[PacedTime, ...]]], tuple[PacedTime, ...]],
    goes: Callable[..., None],
) -> None:
    today = clock.now().day
    walk = PacedActivity(id=uuid4(), name="Walk", kept_at=clock.now(), seconds=600.0, asked=today)
    times = [
        PacedTime(activity=walk.id, day=today - timedelta(days=back), seconds=600.0, planned=600.0) for back in (1, 0)
    ]
    desk.journal.do(lambda journal: pacing.keep_activity(walk, journal=journal))
    for one in times:
        desk.journal.do(lambda journal, one=one: pacing.keep_time(one, journal=journal))  # type: ignore[misc]
    settled()
    shell.go_to(RELIEF)
    goes(person, "Pacing")
    clock.passes(hours=20)
    goes(person, "Yesterday cost me more than usual.")
    found = asks(lambda journal: tuple(pacing.times_of(walk.id, journal=journal)))
    assert [one.day for one in found if not one.settled] == [today]


def has_keyboard(name: str) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and focus.accessibleName() == name
