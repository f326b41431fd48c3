from companion.domain.check_in import Mark
from companion.domain.movement import Region
from companion.domain.served import SERVED, regions_of, strongest_for
from tests.support.bodies import the_body

SERVED_BY_NOTHING = {"face", "upper_belly", "lower_belly"}


def test_movements_serve_every_place_but_face_and_belly() -> None:
    without = {area.id for area in the_body() if area.parent is None and not regions_of(area.id, the_body())}
    assert {area.removeprefix("left_").removeprefix("right_") for area in without} == SERVED_BY_NOTHING


def test_every_name_in_the_table_is_an_area() -> None:
    areas = {area.id.removeprefix("left_").removeprefix("right_") for area in the_body()}
    assert set(SERVED) <= areas


def test_a_place_in_a_close_up_has_what_serves_the_place_it_is_part_of() -> None:
    assert regions_of("left_thumb_palm", the_body()) == regions_of("left_hand_front", the_body()) == (Region.HAND,)
    assert regions_of("left_sit_bone", the_body())[0] is Region.SIT_BONE


def test_the_strongest_mark_that_is_served_counts() -> None:
    marks = [Mark(area=area, strength=at) for area, at in (("left_sit_bone", 3), ("right_sit_bone", 6), ("jaw", 9))]
    assert strongest_for([Region.SIT_BONE], marks, the_body()) == marks[1]
    assert strongest_for([Region.HAND], marks, the_body()) is None


def test_a_mark_without_pain_and_one_nobody_knows_ask_for_nothing() -> None:
    marks = [Mark(area="left_sit_bone", strength=0), Mark(area="sit_bone", strength=9)]
    assert strongest_for([Region.SIT_BONE], marks, the_body()) is None
