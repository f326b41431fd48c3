"""A whole practice without a mouse."""

import pytest

from companion.domain.practice import Ending
from tests.support.at_the_player import AtThePlayer

KNEE = "movement/one_knee_to_chest"
BUTTONS = ("Again", "Pause", "Skip", "Easier", "Stop", "Dark", "Dim")


def test_a_whole_practice_by_keyboard_only(someone: AtThePlayer) -> None:
    someone.lays(KNEE)
    assert someone.focus_is("Begin")
    someone.keys("Space")
    someone.goes_on(12)
    someone.keys("Space")
    assert someone.sees("Paused. Take your time.")
    someone.keys("Space")
    assert not someone.sees("Paused")
    someone.keys("Right")
    assert someone.sees("Part 2 of 2")
    someone.keys("Left")
    assert someone.sees("Part 1 of 2")
    someone.keys("E")
    assert someone.sees("Easier form:")
    someone.goes_on(60)
    someone.waits_until_sees("Kept.")
    someone.keys("4")
    someone.settles()
    practice = someone.kept()[0]
    assert (practice.ending, practice.pain_after) == (Ending.FINISHED, 4)


@pytest.mark.parametrize("late", ["Space", "Return"])
def test_a_key_for_the_practice_that_comes_too_late_answers_nothing(someone: AtThePlayer, late: str) -> None:
    someone.lays(KNEE)
    someone.keys("Space")
    someone.goes_on(12)
    someone.keys("Right", "Right", "Right")
    someone.waits_until_sees("Kept.")
    someone.keys(late)
    someone.settles()
    assert someone.kept()[0].pain_after is None


def test_the_pain_before_is_reached_and_answered_by_keys(someone: AtThePlayer) -> None:
    someone.lays(KNEE)
    for _ in range(20):
        if someone.focus_is("Pain 0, no pain"):
            break
        someone.keys("Shift+Tab")
    someone.keys("6")
    assert someone.is_checked("Pain 6, hard to ignore")


def test_digits_answer_the_pain_before_from_where_the_keyboard_is_at_first(someone: AtThePlayer) -> None:
    someone.lays(KNEE)
    assert someone.focus_is("Begin")
    someone.keys("1", "0")
    assert someone.is_checked("Pain 10, worst imaginable")


def test_escape_stops_and_asks_nothing(someone: AtThePlayer) -> None:
    someone.lays(KNEE)
    someone.keys("Space")
    someone.goes_on(15)
    someone.keys("Esc")
    someone.waits_until_sees("Kept.")
    assert someone.kept()[0].ending is Ending.STOPPED


def test_escape_before_the_start_is_the_way_back(someone: AtThePlayer) -> None:
    left: list[bool] = []
    someone.player.back.connect(lambda: left.append(True))
    someone.lays(KNEE)
    someone.keys("Esc")
    assert left


def test_keys_do_the_same_while_it_is_paused(someone: AtThePlayer) -> None:
    someone.starts(KNEE)
    someone.keys("Space", "Right", "Right")
    assert someone.sees("Part 2 of 2")
    someone.goes_on(60)
    assert someone.sees("Paused")


def test_every_button_is_reached_by_tab_and_pressed_by_space(someone: AtThePlayer) -> None:
    someone.starts(KNEE)
    reached = set()
    for _ in range(12):
        reached |= {name for name in BUTTONS if someone.focus_is(name)}
        someone.keys("Tab")
    assert reached == set(BUTTONS)
    while not someone.focus_is("Skip"):
        someone.keys("Tab")
    someone.keys("Space", "Space")
    assert someone.sees("Part 2 of 2")
