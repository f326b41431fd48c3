"""Visits are planned, noted, and looked back at."""

from dataclasses import replace
from datetime import timedelta

from companion.actions import bin
from companion.actions import visit as verbs
from companion.actions.bin import Kind
from companion.actions.journal import Journal
from companion.domain.changes import Changes
from tests.support.care import a_visit
from tests.support.journals import MORNING, FakeClock


def test_a_visit_is_ahead_then_to_note_then_past(journal: Journal, clock: FakeClock) -> None:
    visit = a_visit(FakeClock(MORNING + timedelta(days=2)))
    assert verbs.keep(visit, journal=journal) is Changes.VISITS
    assert verbs.ahead(journal=journal, clock=clock) == (visit,)
    assert verbs.to_note(journal=journal, clock=clock) == ()
    clock.passes(days=2)
    assert verbs.ahead(journal=journal, clock=clock) == ()
    assert verbs.to_note(journal=journal, clock=clock) == (visit,)
    told = replace(visit, took_place=True, done="the hip", pain_before=6, pain_after=4)
    verbs.keep(told, journal=journal)
    assert verbs.to_note(journal=journal, clock=clock) == ()
    assert verbs.past(journal=journal) == (told,)


def test_the_next_visit_comes_first_and_the_newest_past_one(journal: Journal, clock: FakeClock) -> None:
    visits = [a_visit(FakeClock(MORNING + timedelta(days=days)), took_place=days < 0) for days in (-3, -2, 2, 3)]
    for visit in visits[::-1]:
        verbs.keep(visit, journal=journal)
    assert verbs.ahead(journal=journal, clock=clock) == (visits[2], visits[3])
    assert verbs.past(journal=journal) == (visits[1], visits[0])
    assert verbs.past(journal=journal, limit=1) == (visits[1],)
    first, last = visits[1].at.day, visits[2].at.day
    with journal.reading() as unit:
        assert unit.visits.between(first, last) == [visits[1], visits[2]]


def test_the_day_after_is_asked_about_once_and_not_for_long(journal: Journal, clock: FakeClock) -> None:
    visit = a_visit(clock, took_place=True, pain_before=6, pain_after=4)
    verbs.keep(visit, journal=journal)
    asked = []
    for _ in range(4):
        asked.append(verbs.ask_next_day(journal=journal, clock=clock))
        clock.passes(days=1)
    assert asked == [None, visit, visit, None]
    clock.jumps(days=-3)
    verbs.keep(visit.asked_next_day(5), journal=journal)
    assert verbs.ask_next_day(journal=journal, clock=clock) is None
    assert verbs.past(journal=journal)[0].next_day == 5


def test_a_visit_in_the_bin_is_not_found(journal: Journal, clock: FakeClock) -> None:
    ahead, past = a_visit(FakeClock(MORNING + timedelta(days=2))), a_visit(took_place=True)
    for visit in (ahead, past):
        verbs.keep(visit, journal=journal)
        bin.delete(Kind.VISIT, visit.id, journal=journal, clock=clock)
    assert verbs.ahead(journal=journal, clock=clock) == ()
    clock.passes(days=3)
    assert verbs.to_note(journal=journal, clock=clock) == verbs.past(journal=journal) == ()
    with journal.reading() as unit:
        assert [unit.visits.get(visit.id) for visit in (ahead, past)] == [None, None]
