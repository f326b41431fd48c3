"""Areas are found by the words people use, and never guessed."""

import pytest

from companion.domain.body import Area, Body, CriteriaArea, Page, Side, View
from tests.support.resources import the_body

HIP = Area("left_outer_hip", "left outer hip", Side.LEFT, View.BUTTOCKS, CriteriaArea.HIP_LEFT, parent="left_buttock")
BUTTOCK = Area("left_buttock", "left buttock", Side.LEFT, View.BACK, CriteriaArea.HIP_LEFT)
BODY = Body((BUTTOCK, HIP))


@pytest.mark.parametrize("words", ["left outer hip", "Left Outer  HIP", "left_outer_hip", " left outer hip "])
def test_an_area_is_found_by_its_label_or_id_however_it_is_written(words: str) -> None:
    assert BODY.named(words) is HIP


def test_a_slip_of_the_pen_is_not_guessed_but_the_nearest_label_is_told() -> None:
    assert BODY.named("left outer hop") is None
    assert BODY.nearest_label("left outer hop") == "left outer hip"
    assert BODY.nearest_label("zzzz") is None
    assert the_body().nearest_label("the left buttock") == "left buttock"
    assert the_body().nearest_label("back of the left thigh") == "left thigh, back"


def test_a_word_in_common_says_more_than_letters_in_common() -> None:
    shin = Area("left_shin", "left shin", Side.LEFT, View.FRONT)
    assert Body((shin, HIP)).nearest_label("left hip") == "left outer hip"
    assert Body((shin, HIP)).nearest_label("hip") == "left outer hip"
    assert Body((shin, HIP)).nearest_label("left xxxxxxxxxxx") is None


def test_without_a_side_both_sides_are_told() -> None:
    other = Area("right_outer_hip", "right outer hip", Side.RIGHT, View.BUTTOCKS)
    both = Body((HIP, other))
    assert both.nearest_labels("hip") == ("left outer hip", "right outer hip")
    assert both.nearest_labels("right hip") == ("right outer hip",)
    assert both.nearest_labels("zzzz") == ()


def test_two_areas_with_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match="share"):
        Body((HIP, HIP))


def test_an_area_cannot_both_count_and_ask() -> None:
    with pytest.raises(ValueError, match="left_hand"):
        Area("left_hand", "left hand", Side.LEFT, View.FRONT, CriteriaArea.LOWER_ARM_LEFT, (CriteriaArea.NECK,))


def test_every_view_stands_on_exactly_one_page() -> None:
    shown = [view for page in Page for view in page.views]
    assert sorted(shown) == sorted(View)


def test_an_everyday_word_finds_what_it_stands_for_also_while_it_is_typed() -> None:
    body = Body((BUTTOCK, HIP), {"bum": ("buttock",), "bottom": ("buttock",)})
    assert body.found_by("bum") == (BUTTOCK,)
    assert body.found_by("Left BOTT") == (BUTTOCK,)
    assert body.found_by("right bum") == ()


def test_a_refusal_knows_everyday_words() -> None:
    body = Body((BUTTOCK, HIP), {"bum": ("buttock",)})
    assert body.nearest_label("left bum") == "left buttock"
    assert body.nearest_labels("bum") == ("left buttock",)


def test_a_place_is_found_by_parts_of_its_name_in_any_order() -> None:
    assert BODY.found_by("hip out") == (HIP,)
    assert BODY.found_by("left") == (BUTTOCK, HIP)
    assert BODY.found_by("wing") == ()
