"""How much work a check-in is, counted press by press as a person makes it.

Seconds are estimated with the keystroke-level model (Card, Moran and Newell 1980), twice as slow for hands that hurt.
"""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from companion.app import clear
from companion.ui.desk import Desk
from tests.support.journals import FakeClock
from tests.support.person import Person
from tests.ui.conftest import opened

THINKING, POINTING, PRESSING, TYPING = 1.35, 1.1, 0.2, 0.28
"""Seconds: for a decision, for moving the pointer there, for a press, for a letter."""

IN_PAIN = 2
"""Times as slow. Our own choice."""


@dataclass
class Counted:
    """A person whose presses and letters are counted."""

    person: Person
    count: int = 0
    letters: int = 0

    def presses(self, name: str) -> None:
        self.person.presses(name)
        self.count += 1

    def types(self, name: str, text: str) -> None:
        self.person.types(name, text)
        self.letters += len(text)

    @property
    def seconds(self) -> float:
        return IN_PAIN * (self.count * (THINKING + POINTING + PRESSING) + self.letters * TYPING)


@pytest.fixture
def someone(person: Person) -> Counted:
    return Counted(person)


def test_a_bad_morning_pain_8_slept_badly_stop(someone: Counted) -> None:
    someone.presses("Pain 8, hard to do anything")
    someone.presses("How you are")
    someone.presses("Poor sleep 8")
    someone.presses("Finish check-in")
    someone.person.waits_until_sees("Kept. That is all.")
    assert someone.count <= 5
    assert someone.seconds <= 30


def test_a_number_alone_is_one_press(someone: Counted) -> None:
    someone.presses("Pain 8, hard to do anything")
    someone.person.waits_until_sees("Kept at")
    assert someone.count == 1


def test_a_bad_day_alone_is_one_press(someone: Counted) -> None:
    someone.presses("Bad day")
    someone.person.waits_until_sees("A bad day, kept.")
    assert someone.count == 1


def test_a_full_one_with_the_body_map_takes_at_most_90_seconds(someone: Counted) -> None:
    someone.presses("Pain 6, hard to ignore")
    someone.presses("Where it hurts")
    someone.presses("left buttock, back view")
    someone.presses("left low back, back view")
    someone.presses("Back")
    someone.presses("How you are")
    for answer in ("Tiredness 7", "Poor sleep 8", "Foggy head 5", "Low mood 4", "Stress 3", "Stiffness 7"):
        someone.presses(answer)
    someone.presses("Back")
    someone.presses("Note")
    someone.types("Note", "windy night")
    someone.presses("Finish check-in")
    someone.person.waits_until_sees("Kept. That is all.")
    assert someone.seconds <= 90


def test_back_after_five_weeks_a_check_in_takes_no_press_more(
    make: Callable[[], Desk], clock: FakeClock, qtbot: QtBot
) -> None:
    desk = make()
    before = opened(desk, qtbot)
    Counted(Person(before, qtbot)).presses("Pain 5, hard to forget")
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    before.close()
    clear(desk)
    clock.passes(days=35)
    someone = Counted(Person(opened(make(), qtbot), qtbot))
    someone.person.waits_until_sees("Welcome back. Gaps are fine.")
    someone.presses("Pain 8, hard to do anything")
    someone.person.waits_until_sees("Kept at")
    assert someone.count == 1
