from threading import Event, current_thread

import pytest
from pytestqt.qtbot import QtBot

from companion.ui.background import CHARTS, Background


def test_work_is_done_elsewhere_and_its_answer_is_told_here(qtbot: QtBot) -> None:
    background, told = Background(), []
    background.run(lambda: current_thread().name, lambda name: told.append((name, current_thread().name)))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [("companion journal", current_thread().name)]
    background.close()


def test_a_lane_does_one_thing_after_the_other_in_the_order_of_asking(qtbot: QtBot) -> None:
    background, done, told = Background(), [], []
    for number in range(50):
        background.run(lambda n=number: done.append(n) or n, told.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(told) == 50)
    assert done == told == list(range(50))
    background.close()


def test_a_slow_chart_does_not_keep_the_journal_waiting(qtbot: QtBot) -> None:
    background, held, told = Background(), Event(), []
    background.run(lambda: held.wait(10), told.append, lane=CHARTS)
    background.run(lambda: "kept", told.append)
    qtbot.waitUntil(lambda: told == ["kept"])
    held.set()
    background.close()


def test_an_error_goes_to_whoever_asked_to_hear_it_and_else_to_the_person(qtbot: QtBot) -> None:
    background, heard, told = Background(), [], []
    background.trouble.connect(told.append)
    background.run(lambda: 1 / 0, told.append, failed=heard.append)
    background.run(lambda: {}["x"], told.append)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert [type(error) for error in heard + told] == [ZeroDivisionError, KeyError]
    background.close()


@pytest.mark.usefixtures("qapp")
def test_closing_finishes_the_journals_work_and_drops_waiting_charts() -> None:
    background, held, done = Background(), Event(), []
    background.run(lambda: held.wait(10), lambda _: None, lane=CHARTS)
    background.run(lambda: done.append("chart"), lambda _: None, lane=CHARTS)
    for number in range(20):
        background.run(lambda n=number: done.append(n), lambda _: None)
    held.set()
    background.close()
    assert done == list(range(20))


def test_a_lane_says_when_it_has_nothing_left(qtbot: QtBot) -> None:
    background = Background()
    with qtbot.waitSignal(background.idle) as idle:
        background.run(lambda: None, lambda _: None)
        assert background.is_busy()
    assert idle.args == ["journal"]
    assert not background.is_busy()
    background.close()
