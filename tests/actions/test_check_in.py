from dataclasses import replace
from datetime import timedelta

from companion.actions import bin
from companion.actions import check_in as verbs
from companion.actions.bin import Kind
from companion.actions.journal import Journal
from companion.domain.changes import Changes
from companion.domain.check_in import Mark
from companion.domain.scales import Measure
from tests.support.journals import MORNING, FakeClock, a_check_in


def test_keeping_the_same_twice_keeps_it_once(journal: Journal) -> None:
    answered = a_check_in(6, marks=(Mark(area="chest", strength=4),))
    assert verbs.keep(answered, journal=journal) is Changes.CHECK_INS
    verbs.keep(answered, journal=journal)
    assert verbs.earlier(journal=journal) == (answered,)


def test_each_answer_takes_the_place_of_the_one_before(journal: Journal, clock: FakeClock) -> None:
    begun = a_check_in(6, finished=False)
    verbs.keep(begun, journal=journal)
    more = begun.rated(Measure.MOOD, 3).marked(Mark(area="chest", strength=4))
    verbs.keep(more, journal=journal)
    assert verbs.today(journal=journal, clock=clock).open == more


def test_an_undone_answer_is_gone(journal: Journal, clock: FakeClock) -> None:
    before = a_check_in(6, finished=False)
    verbs.keep(before, journal=journal)
    verbs.keep(before.marked(Mark(area="chest", strength=4)), journal=journal)
    verbs.keep(before, journal=journal)
    assert verbs.today(journal=journal, clock=clock).open == before


def test_a_check_in_whose_last_answer_is_taken_back_is_taken_out(journal: Journal, clock: FakeClock) -> None:
    begun = a_check_in(6, finished=False)
    verbs.keep(begun, journal=journal)
    verbs.keep(begun.rated(Measure.PAIN, None), journal=journal)
    assert verbs.today(journal=journal, clock=clock).open is None
    assert bin.lying(Kind.CHECK_IN, journal=journal) == ()


def test_a_finished_check_in_without_an_answer_is_kept(journal: Journal) -> None:
    finished = a_check_in()
    verbs.keep(finished, journal=journal)
    assert verbs.earlier(journal=journal) == (finished,)


def test_an_empty_journal_has_nothing_for_today(journal: Journal, clock: FakeClock) -> None:
    assert verbs.today(journal=journal, clock=clock) == verbs.Today(None, None, (), None, ())


def test_today_tells_the_finished_ones_from_the_one_that_is_open(journal: Journal, clock: FakeClock) -> None:
    early, late = a_check_in(3, at=MORNING - timedelta(hours=2)), a_check_in(4, at=MORNING - timedelta(hours=1))
    begun = a_check_in(5, note="windy", finished=False)
    for check_in in (late, begun, early):
        verbs.keep(check_in, journal=journal)
    seen = verbs.today(journal=journal, clock=clock)
    assert (seen.open, seen.so_far, seen.last) == (begun, (early, late), late)


def test_what_was_not_finished_is_offered_for_seven_days(journal: Journal, clock: FakeClock) -> None:
    begun = a_check_in(5, finished=False)
    verbs.keep(begun, journal=journal)
    clock.passes(days=7)
    assert verbs.today(journal=journal, clock=clock).unfinished == begun
    clock.passes(days=1)
    assert verbs.today(journal=journal, clock=clock).unfinished is None


def test_the_newest_that_was_not_finished_is_offered(journal: Journal, clock: FakeClock) -> None:
    begun = [a_check_in(5, at=MORNING - timedelta(days=days), finished=False) for days in (1, 2)]
    for check_in in begun:
        verbs.keep(check_in, journal=journal)
    seen = verbs.today(journal=journal, clock=clock)
    assert (seen.open, seen.unfinished) == (None, begun[0])


def test_a_number_alone_counts_as_noted_and_more_may_be_added(journal: Journal, clock: FakeClock) -> None:
    number = a_check_in(6, at=MORNING - timedelta(hours=3), finished=False)
    verbs.keep(number, journal=journal)
    seen = verbs.today(journal=journal, clock=clock)
    assert (seen.open, seen.so_far) == (number, (number,))


def test_a_number_alone_is_offered_only_until_something_later_was_noted(journal: Journal, clock: FakeClock) -> None:
    number = a_check_in(6, at=MORNING - timedelta(days=2), finished=False)
    verbs.keep(number, journal=journal)
    assert verbs.today(journal=journal, clock=clock).unfinished == number
    verbs.keep(a_check_in(4, at=MORNING - timedelta(days=1)), journal=journal)
    assert verbs.today(journal=journal, clock=clock).unfinished is None


def test_one_with_more_than_a_number_is_offered_whatever_was_noted_later(journal: Journal, clock: FakeClock) -> None:
    begun = a_check_in(6, at=MORNING - timedelta(days=2), note="windy", finished=False)
    for check_in in (begun, a_check_in(4, at=MORNING - timedelta(days=1))):
        verbs.keep(check_in, journal=journal)
    assert verbs.today(journal=journal, clock=clock).unfinished == begun


def test_it_is_known_when_the_open_one_was_kept_last(journal: Journal, clock: FakeClock) -> None:
    begun = a_check_in(5, finished=False)
    verbs.keep(begun, journal=journal)
    clock.passes(minutes=12)
    verbs.keep(begun.rated(Measure.SLEEP, 8), journal=journal)
    clock.passes(minutes=5)
    kept = verbs.today(journal=journal, clock=clock).open_kept
    assert kept is not None
    assert kept.local == MORNING + timedelta(minutes=12)


def test_the_last_one_is_the_one_before_the_one_that_is_open(journal: Journal, clock: FakeClock) -> None:
    marked = a_check_in(2, at=MORNING - timedelta(days=3), marks=(Mark(area="chest", strength=2),))
    plain = a_check_in(4, at=MORNING - timedelta(days=1))
    begun = a_check_in(5, finished=False, marks=(Mark(area="abdomen", strength=2),))
    for check_in in (marked, plain, begun):
        verbs.keep(check_in, journal=journal)
    seen = verbs.today(journal=journal, clock=clock)
    assert (seen.last, seen.marked) == (plain, (begun, marked))


def test_earlier_ones_come_newest_first(journal: Journal) -> None:
    kept = tuple(a_check_in(hours % 11, at=MORNING - timedelta(hours=hours)) for hours in range(12))
    for check_in in kept:
        verbs.keep(check_in, journal=journal)
    assert verbs.earlier(journal=journal, limit=5) == kept[:5]
    assert verbs.earlier(journal=journal) == kept


def test_a_check_in_moved_to_another_day_is_seen_on_that_day_only(journal: Journal, clock: FakeClock) -> None:
    check_in = a_check_in(5)
    verbs.keep(check_in, journal=journal)
    moved = replace(check_in, at=clock.at(MORNING - timedelta(days=1)))
    verbs.keep(moved, journal=journal)
    assert verbs.today(journal=journal, clock=clock).so_far == ()
    assert verbs.earlier(journal=journal) == (moved,)
