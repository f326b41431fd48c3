"""A practice that goes on while another page is open is told there."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from companion.ui.screens import LEARN, RELIEF, TODAY
from companion.ui.screens.relief import Part, ReliefScreen
from companion.ui.shell import Shell
from tests.support.journals import FakeClock
from tests.support.person import Person

RUNS, PAUSED, OVER, TIME_IS_OVER = "It is running.", "It is paused.", "It is over.", "The time is over."


@pytest.fixture
def goes_on(shell: Shell, clock: FakeClock) -> Callable[[float], None]:
    """Lets time go by; the clock is read all the while."""

    def let(seconds: float) -> None:
        [relief] = shell.findChildren(ReliefScreen)
        player = relief.page_of(Part.PLAYER)
        for _ in range(int(seconds)):
            clock.passes(seconds=1)
            player.look()  # type: ignore[attr-defined]  # the player

    return let


@pytest.fixture
def breathing(shell: Shell, person: Person, qtbot: QtBot) -> Person:
    """Somebody who breathes slowly, for five minutes."""
    shell.go_to(RELIEF)
    qtbot.waitUntil(lambda: person.can_press("All practices"))
    person.presses("All practices")
    qtbot.waitUntil(lambda: person.can_press("Slow breathing"))
    person.presses("Slow breathing")
    person.presses("Start")
    person.presses("Begin")
    return person


def test_it_is_told_on_every_other_page_and_one_press_leads_back(breathing: Person, shell: Shell) -> None:
    assert not breathing.sees(RUNS), "it is on the screen"
    for place in (TODAY, LEARN):
        shell.go_to(place)
        assert breathing.sees("Slow breathing")
        assert breathing.sees(RUNS)
    breathing.presses("Show Slow breathing")
    assert breathing.can_press("Pause")
    assert not breathing.sees(RUNS)
    breathing.presses("Pause")
    shell.go_to(TODAY)
    assert breathing.sees(PAUSED)


def test_one_that_ends_unseen_says_so_until_it_was_looked_at(
    breathing: Person, shell: Shell, goes_on: Callable[[float], None], announced: list[str]
) -> None:
    shell.go_to(TODAY)
    goes_on(330)
    assert breathing.sees(OVER)
    assert announced[-1] == f"Slow breathing. {OVER}"
    breathing.presses("Show Slow breathing")
    assert breathing.sees("And how much does it hurt now?")
    shell.go_to(TODAY)
    assert not breathing.sees(OVER)


def test_one_that_is_stopped_is_told_nowhere(breathing: Person, shell: Shell) -> None:
    breathing.presses("Stop")
    shell.go_to(TODAY)
    assert not breathing.sees("Slow breathing")


def test_a_timer_says_that_its_time_is_over_wherever_the_person_is(
    person: Person, shell: Shell, goes_on: Callable[[float], None], qtbot: QtBot
) -> None:
    shell.go_to(RELIEF)
    qtbot.waitUntil(lambda: person.can_press("Pacing"))
    person.presses("Pacing")
    person.presses("Sitting: 25 min")
    person.presses("Start")
    person.presses("Begin")
    shell.go_to(LEARN)
    assert person.sees(RUNS)
    goes_on(25 * 60 + 5)
    assert person.sees(TIME_IS_OVER)
