"""The figure: what its data promise, and how bad data are refused."""

import json
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from shapely import MultiPolygon, unary_union
from shapely.affinity import scale
from shapely.geometry.base import BaseGeometry

from companion.domain.body import Body, CriteriaArea, Page, Side, View
from companion.domain.build import Build
from companion.library.figure import BadFigure, Figure, Picture, load_body, load_shapes
from tests.figure import shapes
from tests.figure.drawing import BadDrawing
from tests.figure.polygons import polygon

FIGURE = Path(__file__).parents[2] / "resources" / "figure"
LARGEST_HOLE = 0.01
"""Share of the outline that no area may leave open, nor two areas share."""


@pytest.fixture(scope="module")
def body() -> Body:
    return load_body(FIGURE)


@pytest.fixture(scope="module", params=list(Build))
def figure(request: pytest.FixtureRequest) -> Figure:
    return load_shapes(FIGURE, request.param)


def areas_of(picture: Picture) -> dict[str, BaseGeometry]:
    return {name: polygon(path) for name, path in picture.areas.items()}


def test_the_areas_of_a_view_do_not_overlap(figure: Figure) -> None:
    for view, picture in figure.views.items():
        areas = areas_of(picture).values()
        shared = sum(area.area for area in areas) - unary_union(list(areas)).area
        assert shared <= LARGEST_HOLE / 100 * polygon(picture.outline).area, view


def test_the_areas_of_a_view_fill_its_outline(figure: Figure) -> None:
    for view, picture in figure.views.items():
        outline, filled = polygon(picture.outline), unary_union(list(areas_of(picture).values()))
        assert outline.symmetric_difference(filled).area <= LARGEST_HOLE * outline.area, view


def test_left_and_right_mirror_each_other(figure: Figure, body: Body) -> None:
    for picture in figure.views.values():
        areas = areas_of(picture)
        for name, area in areas.items():
            other = areas[mirror_name(name, body[name].side)]
            assert scale(area, xfact=-1, origin=(0, 0)).symmetric_difference(other).area < 0.01, name


def mirror_name(name: str, side: Side) -> str:
    opposite = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.MIDDLE: Side.MIDDLE}[side]
    return name.replace(side, opposite, 1)


def test_the_front_faces_you_and_the_back_does_not(figure: Figure) -> None:
    assert areas_of(figure.views[View.FRONT])["left_knee_front"].centroid.x > 0
    assert areas_of(figure.views[View.BACK])["left_buttock"].centroid.x < 0


def test_every_area_has_one_shape_in_its_view_in_every_build(figure: Figure, body: Body) -> None:
    drawn = {(view, name) for view, picture in figure.views.items() for name in picture.areas}
    assert drawn == {(area.view, area.id) for area in body}


def test_every_area_is_one_piece(figure: Figure) -> None:
    for picture in figure.views.values():
        assert [name for name, area in areas_of(picture).items() if isinstance(area, MultiPolygon)] == []


def test_every_picture_lies_within_its_size(figure: Figure) -> None:
    for view, picture in figure.views.items():
        left, top, right, bottom = picture.size
        x_min, y_min, x_max, y_max = polygon(picture.outline).bounds
        assert left <= x_min, view
        assert top <= y_min, view
        assert x_max <= right, view
        assert y_max <= bottom, view


def test_the_whole_body_has_at_least_69_areas(body: Body) -> None:
    assert sum(area.view in Page.BODY.views for area in body) >= 69


def test_each_of_the_19_criteria_areas_can_be_reached_without_being_asked(body: Body) -> None:
    assert {area.criteria for area in body if area.criteria} == set(CriteriaArea)


def test_an_area_counts_for_its_own_side_only(body: Body) -> None:
    for area in body:
        counted = [*([area.criteria] if area.criteria else []), *area.asks]
        other = {Side.LEFT: "_right", Side.RIGHT: "_left"}.get(area.side, "_no side_")
        assert not any(criteria.endswith(other) for criteria in counted), area.id


@pytest.mark.parametrize(
    ("area", "asked"),
    [
        ("head_back", {"neck"}),
        ("left_elbow_back", {"upper_arm_left", "lower_arm_left"}),
        ("left_wrist_front", {"lower_arm_left"}),
        ("right_hand_back", {"lower_arm_right"}),
        ("left_mid_back", {"upper_back", "lower_back"}),
        ("right_groin", {"hip_right", "upper_leg_right"}),
        ("left_knee_front", {"upper_leg_left", "lower_leg_left"}),
        ("right_foot_top", {"lower_leg_right"}),
        ("left_si_joint", {"lower_back", "hip_left"}),
    ],
)
def test_where_the_published_areas_leave_it_open_companion_asks(body: Body, area: str, asked: set[str]) -> None:
    assert body[area].criteria is None
    assert set(body[area].asks) == asked


def test_every_area_of_a_close_up_has_its_parent_on_the_same_side_of_the_whole_body(body: Body) -> None:
    for area in body:
        if area.view not in Page.BODY.views:
            parent = body[area.parent or ""]
            assert parent.view in Page.BODY.views, area.id
            assert parent.side in {area.side, Side.MIDDLE}, area.id


def test_the_close_up_of_the_buttocks_has_every_part_on_both_sides(body: Body) -> None:
    spine = ["low_back_muscle", "si_joint"]
    buttock = ["buttock_upper_outer", "buttock_upper_inner", "buttock_deep_middle", "buttock_lower"]
    paired = [*spine, *buttock, "sit_bone", "outer_hip", "thigh_back_upper"]
    wanted = {f"{side}_{stem}" for side in ("left", "right") for stem in paired} | {"sacrum", "coccyx"}
    assert wanted == {area.id for area in body if area.view is View.BUTTOCKS}


def test_the_back_shows_every_part_of_the_buttocks_within_the_area_it_is_part_of(figure: Figure, body: Body) -> None:
    back = figure.views[View.BACK]
    assert set(back.parts) == {area.id for area in body if area.view is View.BUTTOCKS}
    for name, path in back.parts.items():
        part, whole = polygon(path), polygon(back.areas[body[name].parent or ""])
        assert part.difference(whole).area < 0.01 * part.area, name
        assert part.area > 40, name


def test_parts_on_the_back_lie_as_they_do_in_the_close_up(figure: Figure) -> None:
    near = areas_of(figure.views[View.BUTTOCKS])
    far = {name: polygon(path) for name, path in figure.views[View.BACK].parts.items()}
    for one, other in combinations(sorted(near), 2):
        for axis in ("x", "y"):
            apart = getattr(near[one].centroid, axis) - getattr(near[other].centroid, axis)
            moved = getattr(far[one].centroid, axis) - getattr(far[other].centroid, axis)
            assert abs(apart) < 25 or apart * moved > 0, (one, other, axis)


@pytest.mark.parametrize("build", Build)
def test_the_shapes_are_what_the_drawings_give(build: Build, body: Body) -> None:
    kept = (FIGURE / "shapes" / f"{build}.json").read_text(encoding="utf-8")
    assert kept == shapes.text(FIGURE / "drawings", build, body), "run: python -m tests.figure"


DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 0 100 100" data-picture-right="left">
<g id="outline"><path d="M 0 0 L 40 0 L 40 90 L 0 90"/></g><g id="cuts"><path d="M -1 50 L 41 50"/></g>
<g id="seeds"><circle id="chest" cx="20" cy="20"/><circle id="belly" class="middle" cx="20" cy="70"/></g>
<g id="lines"><path class="soft" d="M 0 40 C 5 41 9 41 10 40"/></g></svg>"""


def test_a_seed_names_its_face_on_both_sides_and_a_middle_face_is_one(tmp_path: Path, body: Body) -> None:
    (tmp_path / "front.svg").write_text(DRAWING)
    front = json.loads(shapes.text(tmp_path, Build.NEUTRAL, body))["views"]["front"]
    assert set(front["areas"]) == {"left_chest", "right_chest", "belly"}
    assert front["lines"] == [{"path": "M -10 40 C -9 41 -5 41 0 40 5 41 9 41 10 40", "weight": "soft"}]


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('<circle id="chest" cx="20" cy="20"/>', "", "front.svg: no seed in the face at (20.0, 25.0)"),
        ('cx="20" cy="70"', 'cx="20" cy="30"', "front.svg: seeds chest and belly lie in one face"),
        ('cx="20" cy="70"', 'cx="70" cy="30"', "front.svg: seed belly at (70.0, 30.0) lies in no face"),
        ('d="M -1 50 L 41 50"', 'd="M -1 50 Q 20 60 41 50"', "may hold only absolute M, L, C and a last Z, not 'Q'"),
        ('class="soft"', 'class="bold"', "front.svg: line 'M 0 40 C 5 41 9 41 10 40' needs the class soft or faint"),
    ],
)
def test_a_drawing_that_cannot_be_cut_names_the_place(
    tmp_path: Path, body: Body, before: str, after: str, said: str
) -> None:
    (tmp_path / "front.svg").write_text(DRAWING.replace(before, after))
    with pytest.raises(BadDrawing) as refused:
        shapes.text(tmp_path, Build.NEUTRAL, body)
    assert said in str(refused.value)


CHEST = 'id = "chest"\nlabel = "chest"\nsides = ["middle"]\nview = "front"\n'


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("[[areas", "areas.toml: Expected ']]'"),
        ("", "areas.toml: areas: must be a list"),
        ("areas = [1]", "areas.toml: an entry: must be a table"),
        ('[[areas]]\nid = "chest"', "areas.toml: an entry: label is missing"),
        (f'[[areas]]\n{CHEST}colour = "red"', "areas.toml: chest: colour is not a field of an area"),
        (f"[[areas]]\n{CHEST}asks = 3", "areas.toml: chest: asks must be a list"),
        (
            f"[[areas]]\n{CHEST}".replace("middle", "top"),
            "areas.toml: chest: sides: 'top' is none of left, right, middle",
        ),
        (f"[[areas]]\n{CHEST}".replace("front", "top"), "areas.toml: chest: view: 'top' is none of front, back"),
        (f'[[areas]]\n{CHEST}criteria = "toe"', "areas.toml: chest: criteria: 'toe' is none of jaw_left"),
        (f'[[areas]]\n{CHEST}criteria = "chest"\nasks = ["neck"]', "areas.toml: chest: either it counts"),
        (f"[[areas]]\n{CHEST}[[areas]]\n{CHEST}", "areas.toml: two areas share an id or a label"),
        (f'[[areas]]\n{CHEST}parent = "back"', "areas.toml: chest: parent is for areas of close-ups only"),
        (f"[[areas]]\n{CHEST}".replace("front", "feet_top"), "areas.toml: chest: parent None is not an area"),
        (f"[[areas]]\n{CHEST}[everyday]\nbum = 3", "areas.toml: everyday: bum: must be a list"),
        (f'[[areas]]\n{CHEST}[everyday]\nbum = ["buttok"]', "areas.toml: everyday: bum: no label holds 'buttok'"),
    ],
)
def test_a_bad_list_of_areas_is_refused_in_one_sentence(tmp_path: Path, written: str, said: str) -> None:
    (tmp_path / "areas.toml").write_text(written)
    with pytest.raises(BadFigure) as refused:
        load_body(tmp_path)
    assert_one_sentence(str(refused.value), said)


GOOD: dict[str, Any] = {
    "size": [-1, 0, 1, 9],
    "outline": "M 0 0 C 1 2 3 4 5 6 Z",
    "areas": {"chest": "M 0 0 L 1 2 3 4 Z"},
    "lines": [{"path": "M 0 0 L 1 1", "weight": "soft"}],
}


def front(**changes: Any) -> str:
    return json.dumps({"views": {"front": {**GOOD, **changes}}})


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("{", "neutral.json: Expecting property name"),
        ("[]", "neutral.json: must be a table"),
        ("{}", "neutral.json: views is missing"),
        ('{"views": {"side": {}}}', "neutral.json: views: 'side' is none of front, back"),
        ('{"views": {"front": {"size": [0, 0, 1, 1]}}}', "neutral.json: front: outline is missing"),
        (front(size=[0, 1]), "neutral.json: front: size: needs four numbers"),
        (front(size=[0, 0, 0, 1]), "neutral.json: front: size: left must be less than right"),
        (front(outline="L 0 0"), "neutral.json: front: outline: a path begins with M"),
        (front(areas={"chest": "M 0 0 Q 1 1 2 2"}), "neutral.json: front: chest: a path may hold M, L, C and Z, not Q"),
        (front(parts={"chest": "L 0 0"}), "neutral.json: front: chest: a path begins with M"),
        (front(areas={"chest": "M 0 0 L 1"}), "neutral.json: front: chest: L cannot take 1 numbers"),
        (front(areas={"chest": "M 0 0 L 1 1-"}), "neutral.json: front: chest: could not convert"),
        (front(lines={}), "neutral.json: front: lines: must be a list"),
        (front(lines=[{"path": "M 0 0"}]), "neutral.json: front: lines: weight is missing"),
        (front(lines=[{"path": "M 0 0", "weight": "bold"}]), "neutral.json: front: weight: 'bold' is none of soft"),
    ],
)
def test_bad_shapes_are_refused_in_one_sentence(tmp_path: Path, written: str, said: str) -> None:
    (tmp_path / "shapes").mkdir()
    (tmp_path / "shapes" / "neutral.json").write_text(written)
    with pytest.raises(BadFigure) as refused:
        read_all(tmp_path)
    assert_one_sentence(str(refused.value), said)


def read_all(folder: Path) -> None:
    for picture in load_shapes(folder, Build.NEUTRAL).views.values():
        dict(picture.areas), dict(picture.parts)


def assert_one_sentence(message: str, said: str) -> None:
    assert message.startswith(said)
    assert "\n" not in message


def test_missing_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(BadFigure, match=r"areas\.toml: .*No such file"):
        load_body(tmp_path)
    with pytest.raises(BadFigure, match=r"neutral\.json: .*No such file"):
        load_shapes(tmp_path, Build.NEUTRAL)


def test_a_path_becomes_one_command_for_each_point(tmp_path: Path) -> None:
    (tmp_path / "shapes").mkdir()
    (tmp_path / "shapes" / "neutral.json").write_text(front())
    picture = load_shapes(tmp_path, Build.NEUTRAL).views[View.FRONT]
    assert picture.areas["chest"] == (("M", 0, 0), ("L", 1, 2), ("L", 3, 4), ("Z",))
    assert picture.outline == (("M", 0, 0), ("C", 1, 2, 3, 4, 5, 6), ("Z",))
