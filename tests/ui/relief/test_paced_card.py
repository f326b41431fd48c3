"""What the card of a paced activity offers for today."""

from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from companion.domain.paced_activity import PacedActivity
from companion.domain.pacing import PacedDay, Timed, baseline, is_steady
from companion.ui.desk import Desk
from companion.ui.relief.paced_card import MINUTES, PacedCard, Seen, minutes_to_step_along
from companion.ui.widgets.stepper import Stepper
from tests.support.journals import FakeClock
from tests.support.person import Person


def _baselines() -> list[float]:
    """All there can be of three days that were kept in the minutes on offer."""
    sums = {first + second + third for first in MINUTES for second in MINUTES for third in MINUTES}
    days = [FakeClock().now().day.replace(day=number) for number in (1, 2, 3)]
    return [baseline([Timed(day, total / 3 * 60) for day in days]) for total in sorted(sums)]


def test_to_do_the_amount_is_a_steady_week_whatever_the_baseline() -> None:
    for seconds in _baselines():
        steps = minutes_to_step_along(seconds)
        offered = min(steps, key=lambda one: abs(one - seconds / 60)) * 60
        assert is_steady([PacedDay(seconds, offered)] * 7), seconds


@pytest.mark.parametrize("seconds", [432.0, 600.0])
def test_the_amount_itself_is_offered_for_today(desk: Desk, clock: FakeClock, seconds: float, qtbot: QtBot) -> None:
    now = clock.now()
    activity = PacedActivity(id=uuid4(), name="Washing up", seconds=seconds, asked=now.day, kept_at=now)
    card = PacedCard(desk, Seen(today=now.day, activity=activity, times=(), baseline=None, question=None))
    qtbot.addWidget(card)
    card.show()
    stepper = card.findChild(Stepper)
    assert stepper is not None
    assert stepper.value * 60 == pytest.approx(seconds)
    assert Person(card).sees(f"{seconds / 60:g} min")
