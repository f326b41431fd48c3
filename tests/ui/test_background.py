from functools import partial
from threading import Event, Thread, current_thread

import pytest
from pytestqt.qtbot import QtBot

from companion.ui.background import CHARTS, Background


def counted(done: list[int], number: int) -> int:
    done.append(number)
    return number


def broken(error: Exception) -> None:
    raise error


def test_work_is_done_elsewhere_and_its_answer_is_told_here(qtbot: QtBot) -> None:
    background = Background()
    told: list[tuple[str, str]] = []
    background.run(lambda: current_thread().name, lambda name: told.append((name, current_thread().name)))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [("companion journal", current_thread().name)]
    background.close()


def test_a_lane_does_one_thing_after_the_other_in_the_order_of_asking(qtbot: QtBot) -> None:
    background = Background()
    done: list[int] = []
    told: list[int] = []
    for number in range(50):
        background.run(partial(counted, done, number), told.append)
    qtbot.waitUntil(lambda: len(told) == 50)
    assert done == told == list(range(50))
    background.close()


def test_a_slow_chart_does_not_keep_the_journal_waiting(qtbot: QtBot) -> None:
    background, held = Background(), Event()
    told: list[object] = []
    background.run(lambda: held.wait(10), told.append, lane=CHARTS)
    background.run(lambda: "kept", told.append)
    qtbot.waitUntil(lambda: told == ["kept"])
    held.set()
    background.close()


def test_an_error_goes_to_whoever_asked_to_hear_it_and_else_to_the_person(qtbot: QtBot) -> None:
    background = Background()
    heard: list[Exception] = []
    told: list[Exception] = []
    background.trouble.connect(told.append)
    known, unknown = OSError(), KeyError()
    background.run(lambda: broken(known), lambda _: None, failed=heard.append)
    background.run(lambda: broken(unknown), lambda _: None)
    qtbot.waitUntil(lambda: bool(told))
    assert (heard, told) == ([known], [unknown])
    background.close()


@pytest.mark.usefixtures("qapp")
def test_closing_finishes_what_the_journals_lane_took_on_and_takes_on_no_more() -> None:
    background = Background()
    done: list[int] = []
    for number in range(20):
        background.run(partial(counted, done, number), lambda _: None)
    background.close()
    background.run(partial(counted, done, 20), lambda _: None)
    assert done == list(range(20))


def test_a_lane_says_when_it_has_nothing_left(qtbot: QtBot) -> None:
    background = Background()
    with qtbot.waitSignal(background.idle) as idle:
        background.run(lambda: None, lambda _: None)
        assert background.is_busy()
    assert idle.args == ["journal"]
    assert not background.is_busy()
    background.close()


@pytest.mark.usefixtures("qapp")
def test_what_a_person_asked_a_file_of_is_done_though_the_program_ends_and_what_is_only_seen_is_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    background = Background()
    go_on, wait_for_the_end = Event(), Thread.join
    done: list[str] = []
    background.run(go_on.wait, lambda _: None, lane=CHARTS)
    background.run(lambda: done.append("drawn"), lambda _: None, lane=CHARTS)
    background.run(lambda: done.append("saved"), lambda _: None, lane=CHARTS, to_the_end=True)

    def ends(thread: Thread) -> None:
        go_on.set()
        wait_for_the_end(thread)

    monkeypatch.setattr(Thread, "join", ends)
    background.close()
    assert done == ["saved"]
