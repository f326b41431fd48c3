"""What a journal from version 0008 on holds besides: two things of the hour that comes twice, the first one later by
the clock on the wall, with fixed ids and times."""

from datetime import datetime, timedelta
from uuid import UUID

from companion.domain.clock import Moment
from companion.domain.medicine import SideEffect
from companion.storage.unit import Unit


def _noticed(number: int, local: datetime, hours: int) -> SideEffect:
    at = Moment(local, timedelta(hours=hours), "Europe/Berlin")
    return SideEffect(id=UUID(int=number, version=4), at=at, kept_at=at, words="a dry mouth")


IN_ORDER = [_noticed(7002, datetime(2025, 10, 26, 2, 50), 2), _noticed(7001, datetime(2025, 10, 26, 2, 10), 1)]


def fill(unit: Unit) -> None:
    """Write all of it."""
    for one in IN_ORDER[::-1]:
        unit.side_effects.put(one)


def check(unit: Unit) -> None:
    """Find all of it."""
    day = IN_ORDER[0].at.day
    assert unit.side_effects.between(day, day) == IN_ORDER
