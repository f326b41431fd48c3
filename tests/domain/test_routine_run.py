"""One walk through a routine, as a person lives it."""

import pytest

from companion.domain.routine import Cue, Routine, RoutineKind, Step
from companion.domain.routine_run import (
    BACK_WITHIN,
    LONGEST_GAP,
    FellAsleep,
    Finished,
    HalfWay,
    Phase,
    RoutineRun,
    StepBegan,
    Stopped,
    TenSecondsLeft,
)
from companion.domain.text import Text
from tests.support.journals import FakeClock
from tests.support.routines import ID, Walk, a_routine

STRETCH = a_routine((10, 30), (10, 30))
"""Get ready and hold; then the other side."""


def a_breathing(breaths: int, seconds: float) -> Routine:
    """Ten seconds to get ready; then breaths of so many seconds, half of it in."""
    ready = Step(cue=Cue.PREPARE, seconds=10, says=Text("Sit as you like."))
    breath = [Step(cue=cue, seconds=seconds / 2, says=Text(cue), part=1) for cue in (Cue.BREATHE_IN, Cue.BREATHE_OUT)]
    return Routine(id="breath", kind=RoutineKind.BREATHING, name=Text("Breath"), steps=(ready, *breath * breaths))


@pytest.fixture
def walk(clock: FakeClock) -> Walk:
    """Somebody who has just begun a stretch."""
    started = Walk(STRETCH, clock)
    started.starts()
    return started


def test_every_cue_comes_in_order_and_once(walk: Walk) -> None:
    walk.goes_on(100)
    side = [StepBegan(1, 10), HalfWay(1, 25), TenSecondsLeft(1, 30)]
    other = [StepBegan(2, 40), StepBegan(3, 50), HalfWay(3, 65), TenSecondsLeft(3, 70)]
    assert walk.events == [StepBegan(0, 0), *side, *other, Finished(80)]


def test_nothing_comes_after_the_end_however_often_it_is_told(walk: Walk) -> None:
    walk.goes_on(80)
    kept = walk.run.snapshot()
    for button in ("advance", "pause", "resume", "back", "skip", "stop", "advance"):
        assert walk.presses(button) == []
    assert walk.run.snapshot() == kept


def test_a_minute_of_stalls_costs_not_a_moment(clock: FakeClock) -> None:
    hour = Walk(a_routine(tuple([12.0] * 300)), clock)
    hour.starts()
    hour.goes_on(3_601, every=7.3)
    assert [event.due for event in hour.events if isinstance(event, StepBegan)] == [12.0 * n for n in range(300)]
    assert hour.events[-1] == Finished(3_600)


def test_a_late_reading_catches_up_with_each_cue_and_when_it_was_due(clock: FakeClock) -> None:
    breaths = Walk(a_routine((2, 2, 2, 2)), clock)
    breaths.starts()
    assert breaths.goes_on(7, every=7) == [StepBegan(1, 2), StepBegan(2, 4), StepBegan(3, 6)]


def test_a_sleeping_computer_pauses_a_stretch_and_asks(walk: Walk) -> None:
    walk.goes_on(20)
    assert walk.sleeps(3_600) == [FellAsleep(3_600)]
    assert (walk.run.phase, walk.run.elapsed, walk.run.practised) == (Phase.PAUSED, 20, 20)
    walk.presses("resume")
    walk.goes_on(60)
    assert isinstance(walk.events[-1], Finished)


@pytest.mark.parametrize(("gap", "slept"), [(LONGEST_GAP, False), (LONGEST_GAP + 0.01, True)])
def test_ten_seconds_without_a_reading_are_a_busy_computer_and_more_is_sleep(
    walk: Walk, gap: float, slept: bool
) -> None:
    walk.sleeps(gap)
    assert (walk.run.phase is Phase.PAUSED) is slept


def test_a_pause_of_the_person_outlasts_sleeping_and_waking(walk: Walk) -> None:
    walk.goes_on(15)
    walk.presses("pause")
    assert walk.sleeps(3_600) == []
    assert walk.goes_on(100) == []
    assert walk.run.phase is Phase.PAUSED
    assert walk.run.look_again is None


def test_it_goes_on_from_the_same_place(walk: Walk) -> None:
    walk.goes_on(15)
    walk.presses("pause")
    walk.goes_on(60)
    walk.presses("resume")
    assert walk.run.left_in_step == 25
    assert walk.goes_on(25)[-1] == StepBegan(2, 100)


def test_the_wall_clock_moves_nothing(walk: Walk, clock: FakeClock) -> None:
    clock.jumps(hours=-3)
    walk.goes_on(40)
    clock.travels(hours=12, zone="Pacific/Auckland")
    walk.goes_on(40)
    assert walk.events[-1] == Finished(80)


def test_an_old_reading_changes_nothing(walk: Walk, clock: FakeClock) -> None:
    walk.goes_on(30)
    assert walk.run.advance(clock.elapsed() - 20) == []
    assert walk.run.elapsed == 30


def test_skip_goes_to_the_next_part_at_once(walk: Walk) -> None:
    walk.goes_on(12)
    assert walk.presses("skip") == [StepBegan(2, 12)]
    assert (walk.run.elapsed, walk.run.practised, walk.run.left_in_step) == (40, 12, 10)


@pytest.mark.parametrize("cue", [Cue.PREPARE, Cue.OTHER_SIDE, Cue.REST])
def test_who_skips_getting_ready_goes_on_to_what_follows_and_then_past_it(clock: FakeClock, cue: Cue) -> None:
    ready = Step(cue=cue, seconds=10, says=Text("Settle"))
    squeeze = Step(cue=Cue.MOVE, seconds=5, says=Text("Squeeze"))
    walk = Walk(Routine(id="squeeze", kind=RoutineKind.MOVEMENT, name=Text("Squeeze"), steps=(ready, squeeze)), clock)
    walk.starts()
    walk.goes_on(3)
    assert walk.presses("skip") == [StepBegan(1, 3)]
    assert (walk.run.elapsed, walk.run.practised, walk.run.left_in_step) == (10, 3, 5)
    assert walk.presses("skip") == [Finished(3)]


def test_a_rest_within_a_part_is_something_done(clock: FakeClock) -> None:
    steps = [Step(cue=cue, seconds=5, says=Text(cue)) for cue in (Cue.MOVE, Cue.REST, Cue.RELEASE)]
    walk = Walk(Routine(id="rest", kind=RoutineKind.MOVEMENT, name=Text("Rest"), steps=tuple(steps)), clock)
    walk.starts()
    walk.goes_on(7)
    assert walk.presses("skip") == [Finished(7)]


def test_skipping_the_last_part_is_a_finished_practice_with_the_time_that_was_practised(walk: Walk) -> None:
    walk.goes_on(50)
    assert walk.presses("skip") == [Finished(50)]
    assert (walk.run.phase, walk.run.practised) == (Phase.FINISHED, 50)


def test_back_goes_to_the_beginning_of_the_part_and_at_its_beginning_to_the_one_before(walk: Walk) -> None:
    walk.goes_on(55)
    assert walk.presses("back") == [StepBegan(2, 55)]
    walk.goes_on(BACK_WITHIN)
    assert walk.presses("back") == [StepBegan(0, 55 + BACK_WITHIN)]
    assert walk.presses("back") == [StepBegan(0, 55 + BACK_WITHIN)]


def test_what_is_done_again_is_told_again_and_counts_as_practice(walk: Walk) -> None:
    walk.goes_on(35)
    walk.presses("back")
    assert walk.goes_on(35) == [StepBegan(1, 45), HalfWay(1, 60), TenSecondsLeft(1, 65)]
    assert walk.run.practised == 70


def test_back_and_skip_in_a_pause_leave_it_paused(walk: Walk) -> None:
    walk.presses("pause")
    walk.presses("skip")
    assert (walk.run.phase, walk.run.index) == (Phase.PAUSED, 2)
    assert walk.goes_on(30) == []
    walk.presses("resume")
    assert walk.goes_on(10) == [StepBegan(3, 40)]


def test_the_easier_form_begins_with_the_part_one_is_in(walk: Walk, clock: FakeClock) -> None:
    walk.goes_on(60)
    told = walk.run.easier(clock.elapsed(), a_routine((10, 5), (10, 5), id="easier"))
    assert told == [StepBegan(2, 60)]
    assert walk.goes_on(15) == [StepBegan(3, 70), Finished(75)]
    assert walk.run.practised == 75


def test_an_easier_form_is_never_longer_than_what_was_left_of_the_part(walk: Walk, clock: FakeClock) -> None:
    walk.goes_on(75)
    told = walk.run.easier(clock.elapsed(), a_routine((10, 5), (10, 20), id="easier"))
    assert told == [StepBegan(3, 75)]
    assert walk.run.left_in_step == 5
    assert walk.goes_on(5) == [Finished(80)]
    assert walk.run.practised == 80


def test_an_easier_way_of_breathing_goes_on_with_a_whole_breath_where_as_much_is_left(clock: FakeClock) -> None:
    long, short = (a_breathing(breaths, seconds) for breaths, seconds in ((10, 10.0), (16, 6.0)))
    walk = Walk(long, clock)
    walk.starts()
    walk.goes_on(10 + 73)
    told = walk.run.easier(clock.elapsed(), short)
    assert walk.run.step.cue is Cue.BREATHE_IN
    assert walk.run.remaining == 24, "27 seconds were left"
    assert told == [StepBegan(walk.run.index, 83)]
    walk.goes_on(10)
    before = walk.run.remaining
    walk.run.easier(clock.elapsed(), long)
    assert (walk.run.step.cue, walk.run.remaining) == (Cue.BREATHE_IN, 10)
    assert before == 14, "and back, as after a wrong press"


def test_an_easier_form_with_other_parts_is_refused_and_changes_nothing(walk: Walk, clock: FakeClock) -> None:
    before = walk.run.snapshot()
    with pytest.raises(ValueError, match="1 parts, not 2"):
        walk.run.easier(clock.elapsed(), a_routine((5,)))
    assert walk.run.snapshot() == before


def test_an_easier_form_after_the_end_changes_nothing(walk: Walk, clock: FakeClock) -> None:
    walk.presses("stop")
    assert walk.run.easier(clock.elapsed(), STRETCH) == []


def test_stopping_early_keeps_what_was_practised(walk: Walk) -> None:
    walk.goes_on(33)
    assert walk.presses("stop") == [Stopped(33)]
    assert walk.goes_on(100) == []
    assert (walk.run.phase, walk.run.practised) == (Phase.STOPPED, 33)


def test_stopping_when_the_time_is_over_is_finishing(walk: Walk, clock: FakeClock) -> None:
    walk.goes_on(75)
    clock.passes(seconds=8)
    assert walk.presses("stop") == [Finished(80)]


def test_starting_twice_is_starting_once(walk: Walk, clock: FakeClock) -> None:
    begun = clock.now()
    walk.goes_on(5)
    walk.starts()
    assert walk.events == [StepBegan(0, 0)]
    assert walk.run.begun == begun


def test_before_the_start_nothing_can_be_paused_skipped_or_stopped(clock: FakeClock) -> None:
    waiting = Walk(STRETCH, clock)
    for button in ("advance", "pause", "resume", "back", "skip", "stop"):
        assert waiting.presses(button) == []
    assert (waiting.run.phase, waiting.run.begun, waiting.run.remaining) == (Phase.READY, None, 80)


def test_after_a_crash_it_is_paused_where_it_was_last_seen(walk: Walk) -> None:
    walk.goes_on(27)
    again = RoutineRun.from_snapshot(walk.run.snapshot())
    other_day = FakeClock()
    assert (again.phase, again.elapsed, again.practised, again.begun) == (Phase.PAUSED, 27, 27, walk.run.begun)
    again.resume(other_day.elapsed())
    other_day.passes(seconds=5)
    assert again.advance(other_day.elapsed()) == [TenSecondsLeft(1, 3)]
    assert again.id == ID


@pytest.mark.parametrize("button", ["pause", "stop"])
def test_what_was_paused_or_over_before_a_crash_still_is(walk: Walk, button: str) -> None:
    walk.goes_on(12)
    walk.presses(button)
    kept = walk.run.snapshot()
    assert RoutineRun.from_snapshot(kept).snapshot() == kept


def test_it_says_what_comes_next_and_when_to_look_again(walk: Walk) -> None:
    assert (walk.run.step, walk.run.coming) == STRETCH.steps[:2]
    assert walk.run.look_again == LONGEST_GAP / 2
    walk.goes_on(8)
    assert walk.run.look_again == 10
    walk.goes_on(70)
    assert walk.run.look_again == 80
    assert walk.run.coming is None


@pytest.mark.parametrize("begin", [0.1, 1e6 + 0.3, 123_456.789])
def test_reading_just_when_told_to_hears_every_cue_at_its_time(begin: float, clock: FakeClock) -> None:
    run = RoutineRun(a_routine((0.1, 0.7, 4.3, 33.3), (21.7, 0.9)), id=ID)
    events = run.start(begin, clock.now())
    while (now := run.look_again) is not None:
        told = run.advance(now)
        assert all(isinstance(event, FellAsleep | Stopped) or event.due == now for event in told)
        events += told
    assert len(events) == 6 + 2 + 1 + 1
