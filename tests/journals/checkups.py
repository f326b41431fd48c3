"""What a journal from version 0006 on holds besides: answers before a pack about places, with fixed times."""

from datetime import datetime, timedelta

from companion.domain.clock import Moment
from companion.domain.pack_questions import ABOUT_THE_PLACE, Checkup, Concern
from companion.storage.unit import Unit

CHECKUPS = tuple(
    Checkup(
        Moment(datetime(2026, 12, 28, 18, minute), timedelta(hours=1), "Europe/Berlin"),
        {concern: concern is Concern.LESS_FEELING and place == "left_foot" for concern in ABOUT_THE_PLACE},
        place,
    )
    for minute, place in enumerate(("left_buttock", "left_foot"))
)


def fill(unit: Unit) -> None:
    """Write all of it."""
    for checkup in CHECKUPS:
        unit.checkups.put(checkup)


def check(unit: Unit) -> None:
    """Find all of it."""
    assert [checkup for checkup in unit.checkups.all() if checkup.place and not checkup.numb] == list(CHECKUPS)
