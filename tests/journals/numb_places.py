"""What a journal from version 0009 on holds besides: answers about a place that was known to be numb."""

from datetime import datetime, timedelta

from companion.domain.clock import Moment
from companion.domain.pack_questions import Checkup, Concern
from companion.storage.unit import Unit

CHECKUP = Checkup(
    Moment(datetime(2026, 12, 29, 7, 45), timedelta(hours=1), "Europe/Berlin"),
    {Concern.LESS_FEELING: False, Concern.CANCER: False},
    "right_buttock",
    frozenset({"right_buttock", "right_sit_bone"}),
)


def fill(unit: Unit) -> None:
    """Write all of it."""
    unit.checkups.put(CHECKUP)


def check(unit: Unit) -> None:
    """Find all of it."""
    assert CHECKUP in unit.checkups.all()
