"""A practice is kept from its beginning on, and can be taken up again."""

from datetime import date, datetime, timedelta
from uuid import UUID

import pytest

from companion.actions import practice as verbs
from companion.actions.journal import Journal, open_or_start
from companion.domain.changes import Changes
from companion.domain.practice import Ending, Practice
from companion.domain.routine_run import RoutineRun
from tests.support.journals import MORNING, FakeClock
from tests.support.practices import a_finished_practice, a_practice
from tests.support.routines import a_routine


def begun(clock: FakeClock) -> tuple[Practice, RoutineRun]:
    practice = a_practice(clock=clock)
    run = RoutineRun(a_routine((10, 20), (30,)), id=practice.id)
    run.start(clock.elapsed(), clock.now())
    return practice, run


def all_ids(journal: Journal) -> list[UUID]:
    return [practice.id for practice in verbs.recent(journal=journal)]


def test_a_practice_goes_on_where_it_was_after_a_crash(journal: Journal, clock: FakeClock) -> None:
    practice, run = begun(clock)
    assert verbs.keep(practice, journal=journal, snapshot=run.snapshot()) is Changes.PRACTICES
    clock.passes(seconds=10)
    run.advance(clock.elapsed())
    reached = practice.reached(run.practised, clock.now())
    verbs.keep(reached, journal=journal, snapshot=run.snapshot())
    clock.passes(hours=3)
    found = verbs.under_way(journal=journal, clock=clock)
    assert found is not None
    assert (found.practice, found.snapshot, found.why_not) == (reached, run.snapshot(), None)


def test_an_answer_meanwhile_does_not_cost_the_run(journal: Journal, clock: FakeClock) -> None:
    practice, run = begun(clock)
    verbs.keep(practice, journal=journal, snapshot=run.snapshot())
    verbs.keep(practice.rated("pain_before", 6), journal=journal)
    found = verbs.under_way(journal=journal, clock=clock)
    assert found is not None
    assert (found.practice.pain_before, found.snapshot) == (6, run.snapshot())


@pytest.mark.parametrize("ending", Ending)
def test_a_practice_that_ended_is_kept_once_and_not_taken_up(
    journal: Journal, clock: FakeClock, ending: Ending
) -> None:
    practice, run = begun(clock)
    verbs.keep(practice, journal=journal, snapshot=run.snapshot())
    over = practice.over(ending, 42, clock.now())
    for _ in range(2):
        verbs.keep(over, journal=journal, snapshot=run.snapshot())
    verbs.keep(over.rated("pain_after", 3), journal=journal)
    assert verbs.under_way(journal=journal, clock=clock) is None
    assert verbs.recent(journal=journal) == (over.rated("pain_after", 3),)


def test_a_practice_over_midnight_in_the_night_the_clocks_go_back_is_one_on_the_day_it_began(
    journal: Journal,
) -> None:
    clock = FakeClock(datetime(2026, 10, 24, 23, 50), hours=2)
    practice, run = begun(clock)
    verbs.keep(practice, journal=journal, snapshot=run.snapshot())
    clock.passes(hours=3, minutes=15)
    clock.travels(hours=1, zone="Europe/Berlin")
    over = practice.over(Ending.STOPPED, 60, clock.now())
    verbs.keep(over, journal=journal)
    assert verbs.recent(journal=journal) == (over,)
    with journal.reading() as unit:
        assert unit.practices.between(date(2026, 10, 24), date(2026, 10, 24)) == [over]
        assert unit.practices.between(date(2026, 10, 25), date(2026, 10, 25)) == []


def test_a_run_that_ended_leaves_nothing_behind_to_take_up(journal: Journal, clock: FakeClock) -> None:
    practice, run = begun(clock)
    verbs.keep(practice, journal=journal, snapshot=run.snapshot())
    verbs.keep(practice.over(Ending.STOPPED, 42, clock.now()), journal=journal)
    verbs.keep(practice, journal=journal)
    found = verbs.under_way(journal=journal, clock=clock)
    assert found is not None
    assert found.snapshot is None


def test_the_one_kept_last_is_taken_up(journal: Journal, clock: FakeClock) -> None:
    for minutes in (0, 5):
        clock.passes(minutes=minutes)
        practice, run = begun(clock)
        verbs.keep(practice, journal=journal, snapshot=run.snapshot())
    found = verbs.under_way(journal=journal, clock=clock)
    assert found is not None
    assert found.practice == practice


def test_nobody_is_asked_to_take_up_what_was_left_a_day_ago(journal: Journal, clock: FakeClock) -> None:
    practice, run = begun(clock)
    verbs.keep(practice, journal=journal, snapshot=run.snapshot())
    clock.passes(days=1, seconds=1)
    assert verbs.under_way(journal=journal, clock=clock) is None
    assert verbs.leave_old_ones(journal=journal, clock=clock) is Changes.NOTHING
    journal.close()
    clock.passes(days=1)
    again = open_or_start(journal.path, clock=clock, known=[])
    assert verbs.recent(journal=again) == (practice.left(),)
    assert verbs.leave_old_ones(journal=again, clock=clock) is Changes.NOTHING
    again.close()


@pytest.mark.parametrize("wrong", [9_000, 2, -2, -9_000])
def test_one_start_with_a_wrong_clock_ends_no_practice(journal: Journal, clock: FakeClock, wrong: int) -> None:
    old, old_run = begun(clock)
    verbs.keep(old, journal=journal, snapshot=old_run.snapshot())
    for _ in range(2):
        clock.passes(days=4)
        verbs.leave_old_ones(journal=journal, clock=clock)
    practice, run = begun(clock)
    verbs.keep(practice, journal=journal, snapshot=run.snapshot())
    journal.close()
    for days in (wrong, -wrong):
        clock.jumps(days=days)
        open_or_start(journal.path, clock=clock, known=[]).close()
    again = open_or_start(journal.path, clock=clock, known=[])
    found = verbs.under_way(journal=again, clock=clock)
    assert found is not None
    assert (found.practice, found.snapshot) == (practice, run.snapshot())
    assert [one.ending for one in verbs.recent(journal=again)] == [None, Ending.LEFT]
    again.close()


def test_opening_the_journal_leaves_what_can_still_be_taken_up(journal: Journal, clock: FakeClock) -> None:
    practice, run = begun(clock)
    verbs.keep(practice, journal=journal, snapshot=run.snapshot())
    journal.close()
    for hours in (2, -20):
        clock.jumps(hours=hours)
        again = open_or_start(journal.path, clock=clock, known=[])
        found = verbs.under_way(journal=again, clock=clock)
        assert found is not None
        assert found.snapshot == run.snapshot()
        again.close()


def test_left_alone_by_choice_it_is_not_offered_again(journal: Journal, clock: FakeClock) -> None:
    practice, run = begun(clock)
    verbs.keep(practice, journal=journal, snapshot=run.snapshot())
    verbs.keep(practice.left(), journal=journal)
    assert verbs.under_way(journal=journal, clock=clock) is None


def test_offers_learn_from_what_was_done_in_the_last_half_year(journal: Journal, clock: FakeClock) -> None:
    days = (0, 180, 181)
    done = [a_finished_practice(clock=FakeClock(MORNING - timedelta(days=before))) for before in days]
    stopped = a_practice().over(Ending.STOPPED, 10, clock.now())
    left, running = a_practice().left(), a_practice()
    for practice in (*done, stopped, left, running):
        verbs.keep(practice, journal=journal)
    found = verbs.for_offers(journal=journal, clock=clock)
    assert found[0] == done[1]
    assert set(found) == {done[0], done[1], stopped}


def test_what_was_stopped_at_once_tells_nothing_of_what_helped_and_is_kept(journal: Journal, clock: FakeClock) -> None:
    begun = a_practice(clock=clock, pain_before=5, pain_after=2)
    at_once = begun.over(Ending.STOPPED, 0.0, clock.now())
    verbs.keep(at_once, journal=journal)
    assert verbs.for_offers(journal=journal, clock=clock) == ()
    assert verbs.get(at_once.id, journal=journal) == at_once


def test_the_day_after_is_asked_about_once(journal: Journal, clock: FakeClock) -> None:
    practice = a_finished_practice(clock=clock, pain_before=5, pain_after=7)
    verbs.keep(practice, journal=journal)
    assert verbs.ask_next_day(journal=journal, clock=clock) is None
    clock.passes(hours=16)
    assert verbs.ask_next_day(journal=journal, clock=clock) == practice
    verbs.keep(practice.asked_next_day(None), journal=journal)
    assert verbs.ask_next_day(journal=journal, clock=clock) is None


def test_two_days_later_nobody_asks(journal: Journal, clock: FakeClock) -> None:
    verbs.keep(a_finished_practice(clock=clock, pain_before=5, pain_after=7), journal=journal)
    clock.passes(days=2)
    assert verbs.ask_next_day(journal=journal, clock=clock) is None
