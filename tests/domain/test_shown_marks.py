import pytest

from companion.domain.body import Area, Body, Side, View
from companion.domain.check_in import Mark, TravelsTo
from companion.domain.shown_marks import Shown, shown

BODY = Body(
    (
        Area("left_buttock", "left buttock", Side.LEFT, View.BACK),
        Area("left_calf", "left calf", Side.LEFT, View.BACK),
        Area("left_sit_bone", "left sit bone", Side.LEFT, View.BUTTOCKS, parent="left_buttock"),
        Area("left_outer_hip", "left outer hip", Side.LEFT, View.BUTTOCKS, parent="left_buttock"),
    )
)
WHOLE, CLOSE = (View.FRONT, View.BACK), (View.BUTTOCKS,)


def test_an_area_shows_its_own_mark() -> None:
    mark = Mark(area="left_calf", strength=4, travels_to=TravelsTo.FOOT)
    assert shown((mark,), BODY, WHOLE) == {"left_calf": Shown("left_calf", 4, own=4, travels=mark)}


def test_the_whole_body_shows_the_strongest_part_that_was_marked_in_a_close_up() -> None:
    marks = (Mark(area="left_sit_bone", strength=3), Mark(area="left_outer_hip", strength=7))
    assert shown(marks, BODY, WHOLE) == {"left_buttock": Shown("left_buttock", 7, parts=marks)}


@pytest.mark.parametrize(("whole", "part", "highest"), [(2, 9, 9), (6, 3, 6)])
def test_a_stronger_part_is_not_hidden_by_the_mark_on_the_whole_area(whole: int, part: int, highest: int) -> None:
    marks = (Mark(area="left_sit_bone", strength=part), Mark(area="left_buttock", strength=whole))
    expected = Shown("left_buttock", highest, own=whole, parts=marks[:1])
    assert shown(marks, BODY, WHOLE) == {"left_buttock": expected}


def test_the_mark_that_travels_furthest_is_drawn() -> None:
    near = Mark(area="left_sit_bone", strength=3, travels_to=TravelsTo.FOOT)
    far = Mark(area="left_outer_hip", strength=7, travels_to=TravelsTo.BUTTOCK)
    assert shown((near, far), BODY, WHOLE)["left_buttock"].travels == near


def test_a_close_up_hints_at_the_mark_on_the_whole_area() -> None:
    looks = shown((Mark(area="left_buttock", strength=5), Mark(area="left_sit_bone", strength=8)), BODY, CLOSE)
    assert looks["left_outer_hip"] == Shown("left_outer_hip", 5, whole="left_buttock")
    assert looks["left_sit_bone"] == Shown("left_sit_bone", 8, own=8)


def test_nothing_marked_shows_nothing() -> None:
    assert shown((), BODY, WHOLE) == {}
