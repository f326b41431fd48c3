"""Practices as they lie in the journal, whole and undamaged."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import HealthCheck, given, settings

from companion.domain.practice import Practice
from companion.domain.routine_run import RoutineSnapshot
from companion.storage.journal import Journal
from tests.support.any_practice import practices, runs
from tests.support.journals import MORNING, FakeClock
from tests.support.practices import a_finished_practice, a_practice

EVER = (datetime(1890, 1, 1, tzinfo=UTC), datetime(2110, 1, 1, tzinfo=UTC))

any_ = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100, deadline=None)
some = settings(any_, max_examples=30)


def keep_all(journal: Journal, *kept: Practice) -> None:
    with journal.unit() as unit:
        for practice in kept:
            unit.practices.put(practice)
        unit.commit()


@any_
@given(practice=practices())
def test_any_practice_comes_back_as_it_was_kept(journal: Journal, practice: Practice) -> None:
    keep_all(journal, practice)
    with journal.reading() as unit:
        assert unit.practices.get(practice.id) == practice
        assert practice in unit.practices.between(practice.began.day, practice.began.day)


@some
@given(before=practices(), after=practices())
def test_nothing_of_what_was_kept_before_shines_through(journal: Journal, before: Practice, after: Practice) -> None:
    now = type(after)(**{name: getattr(after, name) for name in Practice.__slots__} | {"id": before.id})
    keep_all(journal, before, now)
    with journal.reading() as unit:
        assert unit.practices.get(before.id) == now


@any_
@given(run=runs())
def test_any_run_can_be_taken_up_where_it_was(journal: Journal, run: RoutineSnapshot) -> None:
    practice = a_practice(id=run.id)
    keep_all(journal, practice)
    with journal.unit() as unit:
        unit.practices.keep_run(practice.id, run)
        unit.commit()
    with journal.reading() as unit:
        [found] = [one for one in unit.practices.under_way(*EVER) if one.practice.id == practice.id]
    assert (found.practice, found.snapshot, found.why_not) == (practice, run, None)


def test_half_a_letter_costs_one_letter_and_not_the_practice(journal: Journal) -> None:
    broken = a_practice(name="sway \ud83e gently", areas=("a\ud83e",))
    keep_all(journal, broken)
    with journal.reading() as unit:
        found = unit.practices.get(broken.id)
    assert found is not None
    assert (found.name, found.areas) == ("sway ? gently", broken.areas)


def test_the_newest_come_first(journal: Journal) -> None:
    kept = [a_practice(clock=FakeClock(MORNING - timedelta(days=days))) for days in range(10)]
    keep_all(journal, *kept)
    with journal.reading() as unit:
        assert unit.practices.latest(4) == kept[:4]


def test_what_lies_in_the_bin_is_seen_only_there(journal: Journal, clock: FakeClock) -> None:
    deleted, other = a_finished_practice(), a_practice()
    keep_all(journal, deleted, other)
    today = date(2026, 11, 18)
    with journal.unit() as unit:
        unit.practices.delete(deleted.id, clock.now())
        unit.practices.put(deleted.rated("pain_after", 3))
        unit.commit()
    with journal.reading() as unit:
        assert unit.practices.latest(9) == unit.practices.between(today, today) == [other]
        assert unit.practices.done_between(today, today) == []
        assert unit.practices.get(deleted.id) is None
        assert unit.practices.in_bin() == [(deleted.rated("pain_after", 3), clock.now())]


def test_one_that_is_under_way_in_the_bin_is_not_taken_up(journal: Journal, clock: FakeClock) -> None:
    deleted = a_practice()
    keep_all(journal, deleted)
    with journal.unit() as unit:
        unit.practices.delete(deleted.id, clock.now())
        unit.commit()
    with journal.reading() as unit:
        assert unit.practices.under_way(*EVER) == []
