import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.breathing import Pattern, Phase
from companion.domain.routine import Cue
from companion.domain.routine_run import RoutineRun
from companion.domain.text import Text
from companion.ui.relief.breath_guide import BreathGuide, lungs
from tests.support.bodies import dressed, picture
from tests.support.journals import FakeClock
from tests.support.routines import ID


def breathing(*breath: tuple[Cue, float]) -> Pattern:
    phases = tuple(Phase(cue, seconds) for cue, seconds in breath)
    return Pattern(id="b", name=Text("B"), note=Text("B"), breath=phases, minutes=5)


CALM = breathing((Cue.BREATHE_IN, 5), (Cue.BREATHE_OUT, 5))


class Breather:
    """Somebody who breathes with the guide."""

    def __init__(self, qtbot: QtBot, app: QApplication, clock: FakeClock, *, moves: bool) -> None:
        self.clock = clock
        self.run = RoutineRun(CALM.routine(prepare_seconds=5), id=ID)
        self.guide = BreathGuide(dressed(app), clock.elapsed, lambda: moves)
        qtbot.addWidget(self.guide)
        self.guide.resize(400, 400)
        self.guide.show()
        self.run.start(clock.elapsed(), clock.now())
        self.goes_on(5)

    def goes_on(self, seconds: float) -> None:
        for _ in range(round(seconds * 4)):
            self.clock.passes(seconds=0.25)
            self.run.advance(self.clock.elapsed())
        self.guide.show_run(self.run)


@pytest.fixture
def still(qtbot: QtBot, qapp: QApplication, clock: FakeClock) -> Breather:
    return Breather(qtbot, qapp, clock, moves=False)


@pytest.fixture
def moving(qtbot: QtBot, qapp: QApplication, clock: FakeClock) -> Breather:
    return Breather(qtbot, qapp, clock, moves=True)


def test_without_motion_a_word_and_a_number_have_the_same_timing(still: Breather) -> None:
    shown = []
    for _ in range(10):
        shown.append((still.guide.words, still.guide.number))
        still.goes_on(1)
    numbers = [5, 4, 3, 2, 1]
    assert shown == [("Breathe in", n) for n in numbers] + [("Breathe out", n) for n in numbers]


def test_without_motion_the_shape_stays_as_it_is(still: Breather) -> None:
    sizes = set()
    for _ in range(10):
        sizes.add(still.guide.fullness)
        still.goes_on(1)
    assert sizes == {1.0}


def test_with_motion_the_shape_grows_and_shrinks_with_the_breath(moving: Breather) -> None:
    sizes = []
    for _ in range(10):
        sizes.append(moving.guide.fullness)
        moving.goes_on(1)
    assert sizes[0] == 0
    assert sizes[:6] == sorted(sizes[:6])
    assert sizes[5] == 1
    assert sizes[5:] == sorted(sizes[5:], reverse=True)


def test_between_two_readings_the_shape_goes_on_with_the_clock(moving: Breather) -> None:
    before = moving.guide.fullness
    moving.clock.passes(seconds=0.5)
    assert moving.guide.fullness > before


def test_a_pause_holds_the_shape(moving: Breather) -> None:
    moving.goes_on(2)
    moving.run.pause(moving.clock.elapsed())
    moving.guide.show_run(moving.run)
    before = picture(moving.guide)
    moving.clock.passes(seconds=2)
    assert picture(moving.guide) == before


def test_a_sigh_fills_the_lungs_in_two_goes() -> None:
    sigh = breathing((Cue.BREATHE_IN, 3), (Cue.BREATHE_IN, 2), (Cue.BREATHE_OUT, 7)).routine().steps
    assert [lungs(sigh, index) for index in (1, 2, 3, 4)] == [(0.0, 0.6), (0.6, 1.0), (1.0, 0.0), (0.0, 0.6)]


def test_a_held_breath_stays_full_or_empty() -> None:
    box = breathing((Cue.BREATHE_IN, 4), (Cue.HOLD_IN, 4), (Cue.BREATHE_OUT, 4), (Cue.HOLD_OUT, 4)).routine(1).steps
    assert [lungs(box, index) for index in (1, 2, 3, 4)] == [(0.0, 1.0), (1.0, 1.0), (1.0, 0.0), (0.0, 0.0)]
