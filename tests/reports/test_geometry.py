"""Where numbers stand on the figure, and the way of a pain down a leg."""

from itertools import combinations
from math import dist

import pytest
from shapely.geometry import Point, Polygon

from companion import paths
from companion.domain.body import View
from companion.domain.build import Build
from companion.domain.check_in import TravelsTo
from companion.library.figure import Figure, load_shapes
from companion.reports.geometry import HEIGHTS, apart, deepest, polygons, way_down

VIEWS = (View.FRONT, View.BACK, View.BUTTOCKS)


@pytest.fixture(scope="module", params=Build)
def figure(request: pytest.FixtureRequest) -> Figure:
    return load_shapes(paths.resources() / "figure", request.param)


@pytest.mark.parametrize("view", VIEWS)
def test_a_number_stands_inside_its_area(figure: Figure, view: View) -> None:
    for area, path in figure.views[view].areas.items():
        outer = max((Polygon(shape) for shape in polygons(path)), key=lambda shape: shape.area)
        assert outer.buffer(1).contains(Point(deepest(path))), area


@pytest.mark.parametrize("end", TravelsTo)
@pytest.mark.parametrize("side", [-1, 1])
def test_pain_travels_down_the_side_it_starts_on(figure: Figure, end: TravelsTo, side: int) -> None:
    way = way_down(figure.views[View.BACK].outline, (side * 60.0, 420.0), end)
    assert [x * side > 0 for x, _ in way] == [True] * len(way)
    assert [y for _, y in way] == sorted(y for _, y in way)
    assert way[-1][1] == HEIGHTS[end]


def test_from_the_middle_and_from_below_there_is_no_way(figure: Figure) -> None:
    outline = figure.views[View.BACK].outline
    assert way_down(outline, (0.0, 420.0), TravelsTo.FOOT) == []
    assert way_down(outline, (60.0, 900.0), TravelsTo.BELOW_KNEE) == []


def test_numbers_do_not_stand_on_each_other() -> None:
    spots = {"face": (0.0, 0.0), "forehead": (0.0, 0.0), "neck": (1.0, 3.0), "calf": (0.0, 90.0)}
    moved = apart(spots, 10.0)
    assert all(dist(moved[one], moved[other]) > 9.0 for one, other in combinations(moved, 2))
    assert moved["calf"] == spots["calf"]
