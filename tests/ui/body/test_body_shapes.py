import pytest

from companion.domain.body import View
from companion.library.figure import Line, Path, Picture, Weight
from companion.ui.body.body_shapes import ViewShape, painter_path
from tests.support.bodies import the_figure


def a_box(left: float, top: float, right: float, bottom: float) -> Path:
    return (("M", left, top), ("L", right, top), ("L", right, bottom), ("L", left, bottom), ("Z",))


@pytest.fixture
def two_boxes() -> ViewShape:
    """Two squares of 100 beside each other, with 20 between them."""
    areas = {"west": a_box(0, 0, 100, 100), "east": a_box(120, 0, 220, 100)}
    return ViewShape(Picture((0, 0, 220, 100), a_box(0, 0, 220, 100), areas, (Line(a_box(0, 0, 9, 9), Weight.SOFT),)))


def test_a_point_inside_takes_its_area(two_boxes: ViewShape) -> None:
    assert two_boxes.area_at(99, 50, reach=0) == "west"
    assert two_boxes.area_at(121, 50, reach=0) == "east"


def test_a_point_between_two_areas_takes_the_nearer_one(two_boxes: ViewShape) -> None:
    assert two_boxes.area_at(106, 50, reach=14) == "west"
    assert two_boxes.area_at(114, 50, reach=14) == "east"


def test_a_point_out_of_reach_takes_nothing(two_boxes: ViewShape) -> None:
    assert two_boxes.area_at(-13, 50, reach=14) == "west"
    assert two_boxes.area_at(-15, 50, reach=14) is None


def test_a_corner_reaches_round_not_square(two_boxes: ViewShape) -> None:
    assert two_boxes.area_at(-9, -9, reach=14) == "west"
    assert two_boxes.area_at(-12, -12, reach=14) is None


def test_a_hole_belongs_to_what_lies_in_it() -> None:
    ring, hole = a_box(0, 0, 100, 100) + a_box(30, 30, 70, 70), a_box(30, 30, 70, 70)
    shape = ViewShape(Picture((0, 0, 100, 100), ring, {"ring": ring, "hole": hole}, ()))
    assert shape.area_at(50, 50, reach=0) == "hole"
    assert shape.area_at(10, 50, reach=0) == "ring"


def test_a_number_stands_as_deep_inside_as_can_be(two_boxes: ViewShape) -> None:
    at, depth = two_boxes.areas["west"].deepest
    assert (at.x(), at.y()) == (50, 50)
    assert depth == pytest.approx(50, abs=0.5)


def test_curves_and_closed_paths_become_the_same_for_qt() -> None:
    path = painter_path((("M", 0.0, 0.0), ("C", 0.0, 50.0, 100.0, 50.0, 100.0, 0.0), ("Z",)))
    assert path.boundingRect().width() == 100
    assert path.currentPosition().isNull()


@pytest.mark.parametrize("view", [View.FRONT, View.BACK])
def test_numbers_of_both_sides_stand_opposite_each_other(view: View) -> None:
    shape = ViewShape(the_figure().views[view])
    for area_id, area in shape.areas.items():
        if area_id.startswith("left_"):
            left, right = area.deepest[0], shape.areas["right_" + area_id.removeprefix("left_")].deepest[0]
            assert left.x() == pytest.approx(-right.x(), abs=0.5), area_id
            assert left.y() == pytest.approx(right.y(), abs=0.5), area_id


@pytest.mark.parametrize("view", View)
def test_every_number_stands_inside_its_area(view: View) -> None:
    shape = ViewShape(the_figure().views[view])
    for area_id, area in shape.areas.items():
        at, depth = area.deepest
        assert shape.area_at(at.x(), at.y(), reach=0) == area_id
        assert depth > 0


def test_the_middle_of_a_leg_lies_in_that_leg() -> None:
    shape = ViewShape(the_figure().views[View.BACK])
    for height, stem in ((497, "buttock"), (620, "thigh_back"), (830, "calf")):
        middle = shape.middle_of_leg(height, -1)
        assert middle
        assert shape.area_at(middle.x(), middle.y(), reach=0) == f"left_{stem}"


def test_below_the_feet_there_is_no_leg() -> None:
    assert ViewShape(the_figure().views[View.BACK]).middle_of_leg(2_000, 1) is None
