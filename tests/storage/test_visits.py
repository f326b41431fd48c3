"""Visits as they lie in the journal."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import HealthCheck, given, settings

from companion.domain.visit import Visit
from companion.storage.journal import Journal
from tests.support.any_care import visits
from tests.support.care import a_visit
from tests.support.journals import MORNING, FakeClock

any_ = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)


@any_
@given(visit=visits)
def test_any_visit_comes_back_as_it_was_kept(journal: Journal, visit: Visit) -> None:
    with journal.unit() as unit:
        unit.visits.put(visit)
        unit.commit()
    with journal.reading() as unit:
        assert unit.visits.get(visit.id) == visit
        assert visit in unit.visits.between(visit.at.day, visit.at.day)
        assert (visit in unit.visits.planned()) is not visit.took_place
        assert (visit in unit.visits.past(1_000)) is visit.took_place


@settings(any_, max_examples=25)
@given(before=visits, after=visits)
def test_nothing_of_what_was_kept_before_shines_through(journal: Journal, before: Visit, after: Visit) -> None:
    now = replace(after, id=before.id)
    with journal.unit() as unit:
        unit.visits.put(before)
        unit.visits.put(now)
        unit.commit()
    with journal.reading() as unit:
        assert unit.visits.get(before.id) == now


def test_past_ones_come_newest_first(journal: Journal) -> None:
    past = [a_visit(FakeClock(MORNING - timedelta(hours=9 * n)), took_place=True) for n in range(10)]
    with journal.unit() as unit:
        unit.visits.put_new([*past, a_visit()])
        assert unit.visits.past(4) == past[:4]


def test_what_lies_in_the_bin_is_seen_only_there(journal: Journal, clock: FakeClock) -> None:
    past, planned = a_visit(took_place=True), a_visit()
    today = clock.now().day
    with journal.unit() as unit:
        unit.visits.put_new([past, planned])
        for visit in (past, planned):
            unit.visits.delete(visit.id, clock.now())
        assert unit.visits.past(9) == unit.visits.planned() == unit.visits.between(today, today) == []
        assert {visit for visit, _ in unit.visits.in_bin()} == {past, planned}
