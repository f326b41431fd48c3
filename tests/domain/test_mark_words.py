import pytest

from companion.domain.body import Area, Page, Side, View
from companion.domain.check_in import Kind, Mark, Spread, TravelsTo
from companion.domain.mark_words import (
    PAGE_NAMES,
    PLACES,
    TRAVEL_PHRASES,
    VIEW_NAMES,
    describe,
    how_it_is,
    place,
    what_else,
)

HIP = Area("left_outer_hip", "left outer hip", Side.LEFT, View.BUTTOCKS)


def test_a_bare_mark_is_its_place_and_its_strength() -> None:
    assert str(describe(Mark(area=HIP.id, strength=6), HIP)) == "left outer hip 6"


def test_what_was_added_follows_in_words() -> None:
    mark = Mark(area=HIP.id, strength=6, kinds=(Kind.TINGLING,), travels_to=TravelsTo.BELOW_KNEE, spread=Spread.SPOT)
    assert str(describe(mark, HIP)) == "left outer hip 6, travels below the knee, tingling, one sore spot"


def test_every_end_has_a_phrase_that_names_it() -> None:
    phrases = {end: str(describe(Mark(area=HIP.id, strength=1, travels_to=end), HIP)) for end in TravelsTo}
    assert phrases[TravelsTo.ABOVE_KNEE] == "left outer hip 1, travels down to above the knee"
    assert phrases[TravelsTo.FOOT] == "left outer hip 1, travels to the foot"
    assert set(TRAVEL_PHRASES) == set(TravelsTo)


def test_a_screen_reader_hears_strength_and_kind_without_the_place_again() -> None:
    mark = Mark(area=HIP.id, strength=6, kinds=(Kind.ON_THE_SURFACE, Kind.TINGLING))
    assert str(how_it_is(mark)) == "pain 6 of 10, tingling, on the surface"


def test_a_place_without_a_mark_says_so() -> None:
    assert str(how_it_is(None)) == "not marked"


def test_a_place_is_said_with_its_view() -> None:
    assert str(place(Area("left_buttock", "left buttock", Side.LEFT, View.BACK))) == "left buttock, back view"


@pytest.mark.parametrize("view", View)
def test_every_view_can_be_said(view: View) -> None:
    assert str(VIEW_NAMES[view])
    assert str(place(Area("here", "here", Side.MIDDLE, view))).startswith("here, ")
    assert view in PLACES


def test_every_page_has_a_name() -> None:
    assert set(PAGE_NAMES) == set(Page)


def test_what_else_is_known_leaves_out_place_and_strength() -> None:
    mark = Mark(area=HIP.id, strength=6, kinds=(Kind.TINGLING,), travels_to=TravelsTo.FOOT)
    assert str(what_else(mark)) == "travels to the foot, tingling"
    assert what_else(Mark(area=HIP.id, strength=6)) is None
