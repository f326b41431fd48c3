from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import pytest

from companion.domain.cautions import NotNow
from companion.domain.check_in import Mark
from companion.domain.condition import Condition
from companion.domain.offering import Situation
from companion.domain.routine import Position
from companion.insights.offers import A_BIT_OVER, FOR_A_BAD_DAY, NO_MOVEMENT, Done, Offer, Wish, helped, three_offers
from tests.support.bodies import the_body
from tests.support.resources import the_catalogue

HURTS = ("left_buttock", "left_outer_hip", "right_sit_bone", "left_groin", "right_neck_back", "left_hand_front")


@dataclass(frozen=True)
class Was:
    routine: str
    change: int | None


def offers(wish: Wish, past: Sequence[Done] = ()) -> tuple[Offer, ...]:
    return three_offers(the_catalogue(), wish, past=past, body=the_body())


def hurting(*areas: str, strength: int = 5, conditions: Sequence[Condition] = ()) -> Situation:
    return Situation(
        marks=tuple(Mark(area=area, strength=strength) for area in areas), conditions=frozenset(conditions)
    )


def ids(found: Sequence[Offer]) -> list[str]:
    return [offer.offering.id for offer in found]


@pytest.mark.parametrize(("position", "area"), [*product(Position, HURTS)])
def test_three_different_things_fit_position_and_time_and_say_why(position: Position, area: str) -> None:
    found = offers(Wish(position=position, minutes=10, situation=hurting(area)))
    assert len(set(ids(found))) == 3
    assert all(offer.offering.fits(position) for offer in found)
    assert all(offer.seconds <= 10 * 60 * A_BIT_OVER for offer in found)
    assert all(offer.whys for offer in found)
    assert any(not offer.offering.moves for offer in found)


@pytest.mark.parametrize("condition", Condition)
def test_nothing_is_offered_that_must_not_be_done(condition: Condition) -> None:
    for position, area in product(Position, HURTS):
        situation = hurting(area, conditions=[condition])
        for offer in offers(Wish(position=position, situation=situation)):
            assert not isinstance(offer.offering.verdict(position, situation), NotNow)


def test_the_marked_place_is_named() -> None:
    found = offers(Wish(position=Position.BED, situation=hurting("left_outer_hip")))
    assert "For the place you marked: left outer hip." in [str(why) for offer in found for why in offer.whys]


def test_the_outer_hip_is_offered_no_stretch_across_the_middle() -> None:
    every = [ids(offers(Wish(position=position, situation=hurting("left_outer_hip")))) for position in Position]
    assert not [id for found in every for id in found if "figure_four" in id or "opposite_shoulder" in id]


def test_little_time_leaves_only_what_is_short() -> None:
    found = offers(Wish(position=Position.CHAIR, minutes=2, situation=hurting("left_buttock")))
    assert found
    assert all(offer.seconds <= 2 * 60 * A_BIT_OVER for offer in found)


def test_what_helped_before_comes_first_and_says_how_often() -> None:
    past = [Was("script/mindful_minute", change) for change in (-3, -2, 0, -2)]
    first = offers(Wish(position=Position.CHAIR, situation=hurting("left_buttock")), past)[0]
    assert first.offering.id == "script/mindful_minute"
    assert "Your pain was lower after 3 of 4 times." in [str(why) for why in first.whys]


def test_what_was_followed_by_more_pain_steps_back() -> None:
    wish = Wish(position=Position.BED, situation=hurting("left_buttock"))
    best = offers(wish)[0].offering.id
    assert best not in ids(offers(wish, [Was(best, 2)] * 3))


def test_what_helped_often_comes_before_what_helped_more_but_seldom() -> None:
    often, seldom = "script/mindful_minute", "breathing/slow"
    known = helped([*[Was(often, -2)] * 12, *[Was(seldom, -3)] * 3])
    assert known[often].expected < known[seldom].expected < 0
    assert known[seldom].expected == -1.5, "half of it after three times"


def test_a_little_less_pain_three_times_does_not_outweigh_the_marked_place() -> None:
    marked = Wish(position=Position.BED, situation=hurting("left_buttock"))
    without = ids(offers(marked))
    assert ids(offers(marked, [Was("script/mindful_minute", -1)] * 3))[0] == without[0]


def test_two_times_are_too_few_to_say_anything() -> None:
    assert not helped([Was("script/mindful_minute", -5)] * 2)
    assert not helped([Was("script/mindful_minute", None)] * 9)
    assert helped([Was("script/mindful_minute", -5)] * 3)["script/mindful_minute"].lower == 3


@pytest.mark.parametrize("wish", [{"pain": 8}, {"bad_day": True}])
def test_a_bad_day_gets_small_and_quiet_things(wish: dict[str, int]) -> None:
    found = offers(Wish(position=Position.BED, situation=hurting("left_buttock"), **wish))  # type: ignore[arg-type]
    assert all(not offer.offering.moves or offer.offering.id in FOR_A_BAD_DAY for offer in found)


@pytest.mark.parametrize("position", Position)
def test_a_bad_day_gets_one_small_movement_and_something_without_any(position: Position) -> None:
    moves = [offer.offering.moves for offer in offers(Wish(position=position, bad_day=True))]
    assert moves.count(True) == 1


def test_what_tenses_muscles_is_not_said_to_ask_for_no_movement() -> None:
    found = {offer.offering.id: offer for offer in offers(Wish(position=Position.CHAIR, bad_day=True))}
    assert NO_MOVEMENT not in found["relaxation/relaxation_8"].whys
    assert NO_MOVEMENT in found["breathing/calm_breathing"].whys


def test_holding_the_breath_is_offered_to_nobody_who_did_not_find_that_it_helps() -> None:
    for minutes in (2, 5, None):
        found = offers(Wish(position=Position.BED, minutes=minutes))
        assert not {"breathing/four_seven_eight", "breathing/box_breathing"} & set(ids(found))
    past = [Was("breathing/four_seven_eight", -3)] * 3
    assert offers(Wish(position=Position.BED, minutes=2), past)[0].offering.id == "breathing/four_seven_eight"


def test_slow_breathing_is_for_sitting_or_lying_and_the_shortest_breaths_for_small_lungs() -> None:
    for position, minutes in product(Position, (2, 5, None)):
        found = ids(offers(Wish(position=position, minutes=minutes)))
        assert not (position is Position.STANDING and any(id.startswith("breathing/") for id in found))
        assert "breathing/small_breaths" not in found
    small_lungs = hurting(conditions=[Condition.LUNG_DISEASE])
    assert "breathing/small_breaths" in ids(
        offers(Wish(position=Position.CHAIR, situation=small_lungs), [Was("breathing/calm_breathing", 0)] * 3)
    )


def test_a_mark_that_nobody_knows_any_more_does_no_harm() -> None:
    assert ids(offers(Wish(position=Position.BED, situation=hurting("a_tail")))) == ids(
        offers(Wish(position=Position.BED))
    )
