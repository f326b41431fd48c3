import pytest

from companion.domain.body import Area, CriteriaArea, Side, View
from companion.domain.check_in import TravelsTo
from companion.domain.travel import ends_from
from tests.support.bodies import the_body


def an_area(side: Side = Side.LEFT, criteria: CriteriaArea | None = None, *asks: CriteriaArea) -> Area:
    return Area("here", "here", side, View.BACK, criteria, asks)


@pytest.mark.parametrize("area", ["left_outer_hip", "right_hip_front", "left_low_back", "left_sit_bone"])
def test_pain_beside_the_buttock_can_travel_there_and_all_the_way_to_the_foot(area: str) -> None:
    assert ends_from(the_body()[area]) == tuple(TravelsTo)


@pytest.mark.parametrize("area", [area for area in the_body() if "buttock" in area.label], ids=lambda area: area.id)
def test_pain_in_the_buttock_does_not_travel_to_the_buttock(area: Area) -> None:
    assert ends_from(area) == (TravelsTo.ABOVE_KNEE, TravelsTo.BELOW_KNEE, TravelsTo.FOOT)


def test_pain_in_the_hip_can_travel_all_the_way_to_the_foot() -> None:
    assert ends_from(an_area(Side.LEFT, CriteriaArea.HIP_LEFT)) == tuple(TravelsTo)


def test_pain_in_the_thigh_does_not_travel_up_to_the_buttock() -> None:
    assert TravelsTo.BUTTOCK not in ends_from(an_area(Side.RIGHT, CriteriaArea.UPPER_LEG_RIGHT))


def test_pain_in_the_calf_travels_to_the_foot_only() -> None:
    assert ends_from(an_area(Side.LEFT, CriteriaArea.LOWER_LEG_LEFT)) == (TravelsTo.FOOT,)


def test_a_knee_that_may_count_for_two_areas_offers_what_lies_below_both() -> None:
    knee = an_area(Side.LEFT, None, CriteriaArea.UPPER_LEG_LEFT, CriteriaArea.LOWER_LEG_LEFT)
    assert ends_from(knee) == (TravelsTo.FOOT,)


def test_a_foot_is_an_end_and_offers_none() -> None:
    assert ends_from(an_area(Side.LEFT, None, CriteriaArea.LOWER_LEG_LEFT)) == ()


def test_arms_and_the_middle_of_the_body_offer_none() -> None:
    assert ends_from(an_area(Side.LEFT, CriteriaArea.UPPER_ARM_LEFT)) == ()
    assert ends_from(an_area(Side.MIDDLE, CriteriaArea.LOWER_BACK)) == ()
