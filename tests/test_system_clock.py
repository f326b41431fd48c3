import os
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from companion.domain.clock import Clock
from companion.system_clock import SystemClock

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="needs a zone that can be set for one process")

ZONES = sorted(available_timezones() - {"localtime", "Factory", "posixrules"})

SetZone = Callable[[str], None]


@pytest.fixture
def set_zone() -> Iterator[SetZone]:
    """Puts the process into a zone, and back at the end."""
    before = os.environ.get("TZ")

    def put(name: str) -> None:
        os.environ["TZ"] = name

    yield put
    if before is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = before
    time.tzset()


@pytest.mark.parametrize(
    ("set_to", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        (":Europe/Berlin", "Europe/Berlin"),
        ("", "UTC"),
        ("CET-1CEST,M3.5.0,M10.5.0/3", ""),
        ("Nowhere/City", ""),
        ("../../etc/passwd", ""),
        ("Europe", ""),
    ],
)
def test_a_zone_goes_by_its_iana_name_or_by_none(set_zone: SetZone, set_to: str, zone: str) -> None:
    set_zone(set_to)
    assert SystemClock().now().zone == zone


def test_it_is_a_clock() -> None:
    clock: Clock = SystemClock()
    assert abs(clock.now().instant - datetime.now(UTC)) < timedelta(minutes=1)


def test_the_elapsed_seconds_only_go_forward() -> None:
    clock = SystemClock()
    readings = [clock.elapsed() for _ in range(1000)]
    assert readings == sorted(readings)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300, deadline=None)
@given(zone=st.sampled_from(ZONES), local=st.datetimes(datetime(1975, 1, 1), datetime(2035, 1, 1)))
@example(zone="America/Atka", local=datetime(2028, 3, 12, 2, 0, fold=1))
def test_a_local_time_means_the_same_as_in_the_rules_of_its_zone(set_zone: SetZone, zone: str, local: datetime) -> None:
    set_zone(zone)
    moment = SystemClock().at(local)
    expected = local.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)
    assert moment.instant == expected
    assert moment.zone == zone
    assert moment.local == expected.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


@pytest.mark.parametrize(
    ("said", "meant", "hours"),
    [
        (datetime(2026, 3, 29, 1, 59), datetime(2026, 3, 29, 1, 59), 1),
        (datetime(2026, 3, 29, 2, 30), datetime(2026, 3, 29, 3, 30), 2),
        (datetime(2026, 10, 25, 2, 30), datetime(2026, 10, 25, 2, 30), 2),
        (datetime(2026, 10, 25, 3, 0), datetime(2026, 10, 25, 3, 0), 1),
    ],
    ids=["before the gap", "in the gap", "the hour that comes twice", "after it"],
)
def test_the_hours_at_which_clocks_change(set_zone: SetZone, said: datetime, meant: datetime, hours: int) -> None:
    set_zone("Europe/Berlin")
    moment = SystemClock().at(said)
    assert (moment.local, moment.offset) == (meant, timedelta(hours=hours))


@pytest.mark.parametrize("days", range(0, 366, 61))
def test_what_is_to_come_is_said_by_the_clock_of_then(set_zone: SetZone, days: int) -> None:
    set_zone("Europe/Berlin")
    before = datetime.now(UTC)
    moment = SystemClock().after(timedelta(days=days))
    there = moment.instant.astimezone(ZoneInfo("Europe/Berlin"))
    assert timedelta() <= moment.instant - before - timedelta(days=days) < timedelta(minutes=1)
    assert (moment.local, moment.offset) == (there.replace(tzinfo=None), there.utcoffset())


@pytest.mark.parametrize("rule", ["XYZ+25", "XYZ-36", "XYZ+23:59ABC+24:59", "XYZ-24"])
def test_a_zone_that_no_clock_can_have_is_taken_for_utc(set_zone: SetZone, rule: str) -> None:
    set_zone(rule)
    clock = SystemClock()
    assert (clock.now().offset, clock.now().zone) == (timedelta(0), "UTC")
    summer = datetime(2026, 7, 1, 9, 30)
    assert clock.at(summer).local == clock.at(summer).instant.replace(tzinfo=None) == summer


@pytest.mark.parametrize("rule", ["XYZ+23:59", "XYZ-23:59"])
def test_a_zone_just_within_a_day_of_utc_is_kept(set_zone: SetZone, rule: str) -> None:
    set_zone(rule)
    assert abs(SystemClock().now().offset) == timedelta(hours=23, minutes=59)


def test_a_journey_is_noticed_without_a_new_start(set_zone: SetZone) -> None:
    clock = SystemClock()
    set_zone("Pacific/Auckland")
    there = clock.now()
    set_zone("Africa/Johannesburg")
    here = clock.now()
    assert (there.zone, here.zone) == ("Pacific/Auckland", "Africa/Johannesburg")
    assert here.offset == timedelta(hours=2)
    assert there.offset >= timedelta(hours=12)


@pytest.mark.parametrize(
    ("named", "zone"),
    [
        (":Europe/Berlin", "Europe/Berlin"),
        ("/usr/share/zoneinfo/Asia/Kathmandu", "Asia/Kathmandu"),
        ("/nowhere/at/all", ""),
        ("/usr/share/zoneinfo/\udcff", ""),
        ("\udcff", ""),
        ("", ""),
    ],
)
def test_the_name_of_the_zone_is_said_where_it_is_known(set_zone: SetZone, named: str, zone: str) -> None:
    set_zone(named)
    if named or not Path("/etc/localtime").exists():
        assert SystemClock().now().zone == zone
    else:
        assert SystemClock().now().offset == timedelta(0)
