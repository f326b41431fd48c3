"""A dose of one's own stays within what was published, unless a therapist set it."""

from dataclasses import replace

import pytest

from companion.domain.movement import Dose
from companion.domain.own_dose import TooMuch, own_dose
from tests.support.journals import FakeClock
from tests.support.movements import a_movement

NOW = FakeClock().now()
BRIDGE = a_movement("bridge", most=Dose(hold_seconds=10, repeats=8, sets=2, per_day=2, days_per_week=5))


def test_the_most_that_was_published_can_be_chosen_and_anything_below() -> None:
    assert own_dose(BRIDGE, BRIDGE.most, at=NOW).dose == BRIDGE.most
    assert own_dose(BRIDGE, BRIDGE.most.halved, at=NOW).movement == "bridge"


@pytest.mark.parametrize(
    "more", [{"hold_seconds": 10.5}, {"repeats": 9}, {"sets": 3}, {"per_day": 3}, {"days_per_week": 6}], ids=str
)
def test_more_than_that_needs_somebody_who_set_it(more: dict[str, int]) -> None:
    dose = replace(BRIDGE.most, **more)
    for nobody in ("", "  "):
        with pytest.raises(TooMuch) as caught:
            own_dose(BRIDGE, dose, set_by=nobody, at=NOW)
        assert caught.value.fields == tuple(more)
    assert own_dose(BRIDGE, dose, set_by="My physio", at=NOW).dose == dose
