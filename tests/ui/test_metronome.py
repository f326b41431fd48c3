from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.domain.pack import PackKind
from companion.domain.pack_run import RING_EVERY, Ended, PackRun, SkinCheck
from companion.domain.routine import Routine
from companion.domain.routine_run import FellAsleep, Finished, Phase, RoutineRun, StepBegan
from companion.system_clock import SystemClock
from companion.ui.metronome import LONGEST_WAIT, Metronome
from tests.support.journals import FakeClock
from tests.support.routines import ID, a_routine


class Heard:
    """Somebody who listens to a metronome."""

    def __init__(self, metronome: Metronome) -> None:
        self.events: list[object] = []
        self.rings: list[float] = []
        self.ticks = 0
        metronome.happened.connect(self.events.extend)
        metronome.rings.connect(self.rings.append)
        metronome.tick.connect(self._tick)

    def _tick(self) -> None:
        self.ticks += 1


@pytest.fixture
def metronome(clock: FakeClock, qtbot: QtBot) -> Iterator[Metronome]:  # noqa: ARG001  it needs an application
    metronome = Metronome(clock)
    yield metronome
    metronome.leave()


@pytest.fixture
def heard(metronome: Metronome) -> Heard:
    return Heard(metronome)


@pytest.fixture
def display(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def begin(metronome: Metronome, routine: Routine, clock: FakeClock | SystemClock) -> RoutineRun:
    run = RoutineRun(routine, id=ID)
    metronome.follow(run)
    metronome.tell(lambda now: run.start(now, clock.now()))
    return run


def a_pack(metronome: Metronome, clock: FakeClock, minutes: float = 12) -> PackRun:
    pack = PackRun(PackKind.HEAT, "buttock", minutes, id=ID, now=clock.elapsed(), moment=clock.now())
    metronome.follow(pack)
    return pack


def test_a_routine_goes_by_itself_to_its_end(qtbot: QtBot) -> None:
    clock = SystemClock()
    metronome = Metronome(clock)
    heard = Heard(metronome)
    run = begin(metronome, a_routine((0.03, 0.05), (0.02,)), clock)
    qtbot.waitUntil(lambda: run.phase is Phase.FINISHED)
    assert [type(event) for event in heard.events] == [StepBegan, StepBegan, StepBegan, Finished]


def test_what_a_person_does_is_told_in_the_same_place(metronome: Metronome, heard: Heard, clock: FakeClock) -> None:
    run = begin(metronome, a_routine((60,), (60,)), clock)
    metronome.tell(run.skip)
    assert heard.events == [StepBegan(0, 0.0), StepBegan(1, 0.0)]


def test_a_late_look_catches_up(metronome: Metronome, heard: Heard, clock: FakeClock) -> None:
    begin(metronome, a_routine((2, 2, 2)), clock)
    clock.passes(seconds=5)
    metronome.look()
    assert heard.events == [StepBegan(0, 0.0), StepBegan(1, 2.0), StepBegan(2, 4.0)]


def test_a_run_that_is_paused_wakes_nobody(metronome: Metronome, clock: FakeClock) -> None:
    run = begin(metronome, a_routine((60,)), clock)
    assert metronome.wakes_in is not None
    metronome.tell(run.pause)
    assert metronome.wakes_in is None
    metronome.tell(run.resume)
    assert metronome.wakes_in is not None


def test_a_run_that_is_over_wakes_nobody(metronome: Metronome, clock: FakeClock) -> None:
    run = begin(metronome, a_routine((60,)), clock)
    metronome.tell(run.stop)
    assert metronome.wakes_in is None


def test_sleep_is_noticed_within_two_seconds_of_waking(metronome: Metronome, clock: FakeClock) -> None:
    a_pack(metronome, clock)
    assert metronome.wakes_in is not None
    assert metronome.wakes_in <= LONGEST_WAIT


def test_after_sleep_a_routine_asks(metronome: Metronome, heard: Heard, clock: FakeClock) -> None:
    begin(metronome, a_routine((60,)), clock)
    clock.passes(minutes=22)
    metronome.look()
    assert heard.events[1:] == [FellAsleep(22 * 60)]
    assert metronome.wakes_in is None


def test_after_sleep_a_pack_has_gone_on(metronome: Metronome, heard: Heard, clock: FakeClock) -> None:
    a_pack(metronome, clock, minutes=12)
    clock.passes(minutes=19)
    metronome.look()
    assert Ended(12 * 60, 7 * 60) in heard.events


def test_setting_the_wall_clock_changes_nothing(metronome: Metronome, heard: Heard, clock: FakeClock) -> None:
    a_pack(metronome, clock)
    clock.jumps(hours=-3)
    clock.passes(minutes=5)
    metronome.look()
    assert heard.events == [SkinCheck(5 * 60, 0.0)]


def test_a_pack_rings_every_ten_seconds_louder_until_it_is_off(
    metronome: Metronome, heard: Heard, clock: FakeClock
) -> None:
    pack = a_pack(metronome, clock, minutes=12)
    for minutes in (5, 5, 2):
        clock.passes(minutes=minutes)
        metronome.tell(pack.looked)
    for _ in range(30):
        clock.passes(seconds=1)
        metronome.look()
    assert len(heard.rings) == 1 + 30 // RING_EVERY
    assert heard.rings == sorted(heard.rings)
    assert heard.rings[0] < heard.rings[-1] < 1
    metronome.tell(lambda now: pack.take_off(now, clock.now()))
    clock.passes(seconds=60)
    metronome.look()
    assert len(heard.rings) == 1 + 30 // RING_EVERY


def test_nothing_ticks_that_nobody_sees(
    metronome: Metronome, heard: Heard, clock: FakeClock, display: QWidget, qtbot: QtBot
) -> None:
    begin(metronome, a_routine((60,)), clock)
    metronome.show_on(display)
    assert heard.ticks == 0
    display.show()
    qtbot.waitExposed(display)
    seen = heard.ticks
    assert seen > 0
    display.hide()
    metronome.look()
    assert heard.ticks == seen


def test_the_number_changes_once_a_second_in_the_middle_of_a_second(
    metronome: Metronome, clock: FakeClock, display: QWidget
) -> None:
    begin(metronome, a_routine((60,)), clock)
    metronome.show_on(display)
    display.show()
    assert metronome.wakes_in == pytest.approx(1.5, abs=0.01)
    clock.passes(seconds=1.5)
    metronome.look()
    assert metronome.wakes_in == pytest.approx(1.0, abs=0.01)


def test_a_step_that_ends_before_the_number_changes_is_not_kept_waiting(
    metronome: Metronome, clock: FakeClock, display: QWidget
) -> None:
    begin(metronome, a_routine((0.4, 60)), clock)
    metronome.show_on(display)
    display.show()
    assert metronome.wakes_in == pytest.approx(0.4, abs=0.01)


def test_whoever_was_left_is_not_heard_again(metronome: Metronome, heard: Heard, clock: FakeClock) -> None:
    begin(metronome, a_routine((5, 5)), clock)
    metronome.leave()
    clock.passes(seconds=6)
    metronome.look()
    assert heard.events == [StepBegan(0, 0.0)]
    assert metronome.wakes_in is None
