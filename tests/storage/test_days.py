from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest

from companion.actions import check_in as verbs
from companion.domain.check_in import CheckIn
from companion.domain.clock import Moment
from companion.domain.scales import Measure
from companion.storage.journal import Journal, open_journal
from tests.support.journals import FakeClock, a_check_in, keep_all

ZONES = sorted(available_timezones() - {"localtime", "Factory", "posixrules"})
EVENING, MORNING_AFTER = datetime(2026, 7, 15, 23, 55), datetime(2026, 7, 16, 0, 5)


def in_zone(local: datetime, zone: str) -> Moment:
    return Moment.of(local.replace(tzinfo=ZoneInfo(zone)), zone)


def lived(moment: Moment) -> CheckIn:
    return a_check_in(5, at=moment, clock=FakeClock(moment.local, hours=moment.offset / timedelta(hours=1)))


def test_the_day_stays_the_day_that_was_lived_whatever_zone_it_is_looked_at_in(journal: Journal) -> None:
    evenings = [lived(in_zone(EVENING, zone)) for zone in ZONES]
    mornings = [lived(in_zone(MORNING_AFTER, zone)) for zone in ZONES]
    keep_all(journal, *evenings, *mornings)
    journal.close()
    for hours in (-12, 0, 5.75, 14):
        looking = open_journal(journal.path, clock=FakeClock(hours=hours))
        with looking.reading() as unit:
            on_the_day = unit.check_ins.between(date(2026, 7, 15), date(2026, 7, 15))
            on_the_next = unit.check_ins.between(date(2026, 7, 16), date(2026, 7, 16))
        looking.close()
        assert {check_in.id for check_in in on_the_day} == {check_in.id for check_in in evenings}
        assert {check_in.id for check_in in on_the_next} == {check_in.id for check_in in mornings}


def test_a_journey_around_the_world_moves_no_day(journal: Journal) -> None:
    zones = ("Pacific/Auckland", "Asia/Kathmandu", "Africa/Johannesburg", "Pacific/Honolulu", "Pacific/Apia")
    kept = [lived(in_zone(datetime(2026, 5, day, 9), zone)) for day, zone in enumerate(zones, start=1)]
    keep_all(journal, *kept)
    with journal.reading() as unit:
        for day, check_in in enumerate(kept, start=1):
            assert unit.check_ins.between(date(2026, 5, day), date(2026, 5, day)) == [check_in]


def test_the_day_that_comes_twice_at_the_date_line_holds_both(journal: Journal) -> None:
    before, after = (
        in_zone(datetime(2026, 5, 3, 20), "Pacific/Apia"),
        in_zone(datetime(2026, 5, 3, 9), "Pacific/Pago_Pago"),
    )
    keep_all(journal, lived(before), lived(after))
    with journal.reading() as unit:
        seen = unit.check_ins.between(date(2026, 5, 3), date(2026, 5, 3))
    assert [check_in.at for check_in in seen] == [before, after]


@pytest.mark.parametrize("fold", [0, 1], ids=["summer time", "winter time"])
def test_the_hour_that_comes_twice_stays_the_one_it_was(journal: Journal, fold: int) -> None:
    local = datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Berlin"), fold=fold)
    check_in = lived(Moment.of(local, "Europe/Berlin"))
    keep_all(journal, check_in)
    with journal.reading() as unit:
        [seen] = unit.check_ins.latest(1)
    assert seen.at.offset == timedelta(hours=2 - fold)
    assert seen.at.instant == local.astimezone(ZoneInfo("UTC"))


def test_what_came_first_stands_first_also_where_the_clock_was_set_back(journal: Journal) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    times = [datetime(2026, 10, 25, 2, minute, tzinfo=berlin, fold=fold) for fold in (0, 1) for minute in (10, 50)]
    kept = [lived(Moment.of(time, "Europe/Berlin")) for time in times]
    keep_all(journal, *reversed(kept))
    with journal.reading() as unit:
        assert unit.check_ins.between(times[0].date(), times[0].date()) == kept
        assert unit.check_ins.latest(9) == kept[::-1]
        assert unit.check_ins.latest(9, before=kept[2].at) == kept[1::-1]


@pytest.mark.parametrize(("day", "hours"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25)])
def test_a_day_of_23_or_25_hours_holds_all_its_hours(journal: Journal, day: date, hours: int) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    midnight = datetime(day.year, day.month, day.day, tzinfo=berlin).astimezone(ZoneInfo("UTC"))
    times = [(midnight + timedelta(hours=hour)).astimezone(berlin) for hour in range(hours)]
    keep_all(journal, *(lived(Moment.of(time, "Europe/Berlin")) for time in times))
    with journal.reading() as unit:
        assert len(unit.check_ins.between(day, day)) == hours
        assert len(unit.check_ins.between(day - timedelta(days=1), day + timedelta(days=1))) == hours


def test_a_clock_set_back_loses_nothing_and_mixes_up_no_answers(journal: Journal, clock: FakeClock) -> None:
    tomorrow = a_check_in(1, at=clock.at(clock.now().local + timedelta(days=1)), clock=clock)
    verbs.keep(tomorrow, journal=journal)
    clock.jumps(days=-1)
    today = a_check_in(2, clock=clock)
    verbs.keep(today, journal=journal)
    verbs.keep(today.rated(Measure.PAIN, 3), journal=journal)
    assert verbs.today(journal=journal, clock=clock).so_far == (today.rated(Measure.PAIN, 3),)
    assert verbs.earlier(journal=journal) == (tomorrow, today.rated(Measure.PAIN, 3))
