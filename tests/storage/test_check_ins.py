from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import HealthCheck, given, settings

from companion.domain.check_in import CheckIn, Kind, Mark
from companion.domain.scales import Measure
from companion.storage import driver
from companion.storage.journal import Journal
from tests.support.any_check_in import check_ins
from tests.support.journals import MORNING, FakeClock, a_check_in, keep_all


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(check_in=check_ins())
def test_any_check_in_comes_back_as_it_was_kept(journal: Journal, check_in: CheckIn) -> None:
    keep_all(journal, check_in)
    with journal.reading() as unit:
        assert unit.check_ins.get(check_in.id) == check_in
        assert check_in in unit.check_ins.between(check_in.at.day, check_in.at.day)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
@given(before=check_ins(), after=check_ins())
def test_nothing_of_the_answers_before_shines_through(journal: Journal, before: CheckIn, after: CheckIn) -> None:
    keep_all(journal, before, replace(after, id=before.id))
    with journal.reading() as unit:
        assert unit.check_ins.get(before.id) == replace(after, id=before.id)


def test_half_a_letter_costs_one_letter_and_not_the_note(journal: Journal) -> None:
    broken = a_check_in(4, note="sore \ud83e today")
    keep_all(journal, broken)
    with journal.reading() as unit:
        assert unit.check_ins.get(broken.id) == replace(broken, note="sore ? today")


def test_marks_come_back_in_the_order_they_were_made(journal: Journal) -> None:
    areas = ("sit_bone", "chest", "abdomen")
    check_in = a_check_in(marks=tuple(Mark(area=area, strength=5, kinds=(Kind.DEEP,)) for area in areas))
    keep_all(journal, check_in)
    with journal.reading() as unit:
        found = unit.check_ins.get(check_in.id)
    assert found is not None
    assert tuple(mark.area for mark in found.marks) == areas


def test_days_are_given_in_the_order_they_were_lived(journal: Journal) -> None:
    times = [datetime(2026, 11, day, hour) for day in (16, 17, 18) for hour in (8, 20)]
    kept = [a_check_in(5, at=time) for time in times]
    keep_all(journal, *reversed(kept))
    with journal.reading() as unit:
        assert unit.check_ins.between(date(2026, 11, 16), date(2026, 11, 17)) == kept[:4]
        assert unit.check_ins.between(date(2026, 11, 19), date(2026, 11, 20)) == []


def test_the_newest_come_first_and_those_before_a_moment_can_be_asked_for(journal: Journal) -> None:
    kept = [a_check_in(day % 11, at=MORNING - timedelta(days=day)) for day in range(10)]
    keep_all(journal, *kept)
    with journal.reading() as unit:
        assert unit.check_ins.latest(4) == kept[:4]
        assert unit.check_ins.latest(100, before=kept[3].at) == kept[4:]


def test_those_without_a_mark_can_be_left_out(journal: Journal) -> None:
    marked = a_check_in(at=MORNING - timedelta(days=3), marks=(Mark(area="chest", strength=2),))
    keep_all(journal, marked, a_check_in(5))
    with journal.reading() as unit:
        assert unit.check_ins.latest(5, marked=True) == [marked]


def test_unfinished_ones_are_found_since_a_moment(journal: Journal, clock: FakeClock) -> None:
    ages = (1, 3, 8)
    old = [a_check_in(5, at=MORNING - timedelta(days=days), finished=False) for days in ages]
    keep_all(journal, *old, a_check_in(5))
    with journal.reading() as unit:
        assert unit.check_ins.unfinished_since(clock.now().instant - timedelta(days=7)) == old[:2]


def test_what_lies_in_the_bin_is_seen_only_there(journal: Journal, clock: FakeClock) -> None:
    deleted, other = a_check_in(7), a_check_in(3)
    keep_all(journal, deleted, other)
    with journal.unit() as unit:
        unit.check_ins.delete(deleted.id, clock.now())
        unit.commit()
    with journal.reading() as unit:
        seen = (unit.check_ins.get(deleted.id), unit.check_ins.between(MORNING.date(), MORNING.date()))
        assert seen == (None, [other])
        assert unit.check_ins.latest(9) == [other]
        assert unit.check_ins.in_bin() == [(deleted, clock.now())]


def test_keeping_one_that_lies_in_the_bin_leaves_it_there(journal: Journal, clock: FakeClock) -> None:
    deleted = a_check_in(7)
    keep_all(journal, deleted)
    with journal.unit() as unit:
        unit.check_ins.delete(deleted.id, clock.now())
        unit.check_ins.put(deleted.rated(Measure.PAIN, 2))
        unit.commit()
    with journal.reading() as unit:
        assert unit.check_ins.in_bin() == [(deleted.rated(Measure.PAIN, 2), clock.now())]


def test_the_bin_gives_back_what_was_put_there(journal: Journal, clock: FakeClock) -> None:
    check_in = a_check_in(7, marks=(Mark(area="chest", strength=2),))
    keep_all(journal, check_in)
    with journal.unit() as unit:
        unit.check_ins.delete(check_in.id, clock.now())
        unit.check_ins.restore(check_in.id)
        unit.commit()
    with journal.reading() as unit:
        assert unit.check_ins.get(check_in.id) == check_in
        assert unit.check_ins.in_bin() == []


def test_only_what_lay_long_in_the_bin_is_taken_out(journal: Journal, clock: FakeClock) -> None:
    old, new = a_check_in(7), a_check_in(3)
    keep_all(journal, old, new)
    with journal.unit() as unit:
        unit.check_ins.delete(old.id, clock.now())
        clock.passes(days=10)
        unit.check_ins.delete(new.id, clock.now())
        assert unit.bin.empty_before(clock.now().instant - timedelta(days=5)) == 1
        unit.commit()
    with journal.reading() as unit:
        assert [check_in for check_in, _ in unit.check_ins.in_bin()] == [new]


def test_the_marks_of_what_is_taken_out_go_with_it(journal: Journal) -> None:
    check_in = a_check_in(marks=(Mark(area="chest", strength=2),))
    keep_all(journal, check_in)
    with journal.unit() as unit:
        unit.check_ins.remove(check_in.id)
        unit.commit()
    with closing(driver.connect(journal.path)) as look:
        assert look.execute("SELECT count(*) FROM marks").fetchone() == (0,)
