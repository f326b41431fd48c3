import pytest

from companion.domain.area_ids import without_side
from companion.domain.check_in import Kind, Mark, TravelsTo
from companion.domain.warning_signs import LINES, NEAR_SADDLE, SADDLE, Numbers, numbers_for, touched_by
from tests.support.bodies import the_body


def touched(*marks: Mark) -> tuple[str, ...]:
    return touched_by(marks, the_body())


def mark(area: str, *kinds: Kind, strength: int = 5, travels_to: TravelsTo | None = None) -> Mark:
    return Mark(area=area, strength=strength, kinds=kinds, travels_to=travels_to)


@pytest.mark.parametrize("kind", [Kind.NUMB, Kind.TINGLING])
@pytest.mark.parametrize(
    "area", ["left_buttock", "right_sit_bone", "coccyx", "sacrum", "left_groin", "left_buttock_lower"]
)
def test_changed_feeling_where_one_sits_leads_to_the_list(area: str, kind: Kind) -> None:
    assert touched(mark(area, kind)) == ("saddle",)


@pytest.mark.parametrize("kind", sorted(set(Kind) - {Kind.NUMB, Kind.TINGLING}))
def test_pain_where_one_sits_says_nothing(kind: Kind) -> None:
    assert not touched(mark("left_buttock", kind))


def test_a_numb_hand_says_nothing() -> None:
    assert not touched(mark("left_hand_front", Kind.NUMB), mark("right_hand_front", Kind.NUMB))


@pytest.mark.parametrize("end", [TravelsTo.ABOVE_KNEE, TravelsTo.BELOW_KNEE, TravelsTo.FOOT])
def test_pain_that_travels_down_both_legs_leads_to_the_list(end: TravelsTo) -> None:
    left, right = (mark(f"{side}_outer_hip", travels_to=end) for side in ("left", "right"))
    assert touched(left, right) == ("both_legs",)
    assert not touched(left)


def test_tingling_in_both_legs_leads_to_the_list() -> None:
    left, right = mark("left_calf", Kind.TINGLING), mark("right_foot_top", Kind.NUMB)
    assert touched(left, right) == ("both_legs",)
    assert not touched(left, mark("left_foot_top", Kind.NUMB))


def test_one_leg_that_tingles_and_one_that_pain_travels_down_are_both_legs() -> None:
    assert touched(mark("left_calf", Kind.TINGLING), mark("right_thigh_back", travels_to=TravelsTo.FOOT)) == (
        "both_legs",
    )


def test_pain_in_both_legs_alone_says_nothing() -> None:
    assert not touched(mark("left_calf", Kind.ACHING), mark("right_calf", Kind.BURNING))


def test_pain_that_ends_in_the_buttock_is_not_in_the_leg() -> None:
    left, right = (mark(f"{side}_low_back", travels_to=TravelsTo.BUTTOCK) for side in ("left", "right"))
    assert not touched(left, right)


def test_what_is_numb_need_not_hurt() -> None:
    assert touched(mark("left_buttock", Kind.NUMB, strength=0)) == ("saddle",)
    legs = (mark("left_calf", Kind.NUMB, strength=0), mark("right_calf", Kind.TINGLING, strength=0))
    assert touched(*legs) == ("both_legs",)


def test_what_does_not_hurt_travels_nowhere_and_an_unknown_area_says_nothing() -> None:
    assert not touched(
        *(mark(f"{side}_outer_hip", strength=0, travels_to=TravelsTo.FOOT) for side in ("left", "right"))
    )
    assert not touched(mark("a_tail", Kind.NUMB))


@pytest.mark.parametrize("area", ["left_thigh_front", "right_thigh_back", "left_thigh_back_upper", "right_lower_belly"])
def test_where_the_figure_cannot_tell_the_inner_thigh_the_line_asks(area: str) -> None:
    assert touched(mark(area, Kind.NUMB)) == ("maybe_saddle",)
    assert not touched(mark(area, Kind.ACHING))
    assert touched(mark(area, Kind.NUMB), mark("coccyx", Kind.NUMB)) == ("saddle",)


def test_all_areas_of_the_rules_are_on_the_figure() -> None:
    known = {without_side(area.id) for area in the_body()}
    assert known >= SADDLE | NEAR_SADDLE


def test_both_can_be_touched_at_once_and_each_has_its_line() -> None:
    marks = [mark(f"{side}_buttock", Kind.NUMB, travels_to=TravelsTo.FOOT) for side in ("left", "right")]
    assert touched(*marks) == ("saddle", "both_legs")
    assert set(touched(*marks)) < set(LINES)


KNOWN = {
    "GB": Numbers(country="GB", name="United Kingdom", emergency="999", urgent="111"),
    "EU": Numbers(country="EU", name="European Union", emergency="112"),
}


def test_a_country_has_its_numbers_and_one_of_the_union_has_those_of_the_union() -> None:
    assert numbers_for("GB", KNOWN, {}) == KNOWN["GB"]
    assert numbers_for("PT", KNOWN, {}) == KNOWN["EU"]
    assert numbers_for("XX", KNOWN, {}) is None


def test_numbers_of_ones_own_come_first_and_empty_ones_do_not_count() -> None:
    own = {"urgent": "555", "crisis": "  "}
    found = numbers_for("GB", KNOWN, own)
    assert found is not None
    assert (found.emergency, found.urgent, found.crisis) == ("999", "555", "")
    unknown = numbers_for("XX", KNOWN, own)
    assert unknown is not None
    assert (unknown.emergency, unknown.urgent) == ("", "555")
