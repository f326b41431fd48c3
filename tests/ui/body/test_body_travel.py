import pytest
from PySide6.QtCore import QPointF

from companion.domain.body import View
from companion.domain.check_in import TravelsTo
from companion.ui.body.body_shapes import ViewShape
from companion.ui.body.body_travel import way
from tests.support.bodies import the_figure


def shape_of(view: View) -> ViewShape:
    return ViewShape(the_figure().views[view])


def start_in(shape: ViewShape, area_id: str) -> QPointF:
    return shape.areas[area_id].deepest[0]


@pytest.mark.parametrize(
    ("end", "reached"),
    [
        (TravelsTo.BUTTOCK, "left_buttock"),
        (TravelsTo.ABOVE_KNEE, "left_thigh_back"),
        (TravelsTo.BELOW_KNEE, "left_calf"),
        (TravelsTo.FOOT, "left_heel"),
    ],
)
def test_a_pain_in_the_left_low_back_goes_down_the_left_leg_to_where_it_ends(end: TravelsTo, reached: str) -> None:
    back = shape_of(View.BACK)
    found = way(View.BACK, back, start_in(back, "left_low_back"), end)
    assert found
    at = found.line.currentPosition()
    assert back.area_at(at.x(), at.y(), reach=0) == reached
    assert found.ends_here


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("view", [View.FRONT, View.BACK])
def test_a_way_never_changes_sides(view: View, side: str) -> None:
    shape = shape_of(view)
    start = start_in(shape, f"{side}_thigh_{view}")
    found = way(view, shape, start, TravelsTo.FOOT)
    assert found
    xs = [found.line.pointAtPercent(step / 20).x() for step in range(21)]
    assert all(x * start.x() > 0 for x in xs)


def test_a_pain_in_the_middle_has_no_side_to_go_down() -> None:
    back = shape_of(View.BACK)
    assert way(View.BACK, back, start_in(back, "base_of_spine"), TravelsTo.FOOT) is None


def test_in_the_close_up_a_way_to_the_foot_runs_out_of_the_picture() -> None:
    close = shape_of(View.BUTTOCKS)
    found = way(View.BUTTOCKS, close, start_in(close, "left_outer_hip"), TravelsTo.FOOT)
    assert found
    assert not found.ends_here
    assert found.line.currentPosition().y() > close.outline_box.bottom() - 0.05 * close.outline_box.height()


def test_in_the_close_up_a_way_to_the_buttock_ends_there() -> None:
    close = shape_of(View.BUTTOCKS)
    found = way(View.BUTTOCKS, close, start_in(close, "left_low_back_muscle"), TravelsTo.BUTTOCK)
    assert found
    at = found.line.currentPosition()
    assert "buttock" in (close.area_at(at.x(), at.y(), reach=0) or "")


def test_a_hand_shows_no_way() -> None:
    hands = shape_of(View.HANDS_BACK)
    assert way(View.HANDS_BACK, hands, start_in(hands, "left_knuckles"), TravelsTo.FOOT) is None
