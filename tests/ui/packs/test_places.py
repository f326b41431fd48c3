"""Where a pack is offered, and where it is not."""

from companion.ui.packs.places import OFFERED, listed, offered
from tests.support.resources import the_body


def test_no_pack_is_offered_on_the_face_or_the_throat_also_where_it_hurts_there() -> None:
    body = the_body()
    everywhere = {area.id for _, areas in listed(body) for area in areas}
    assert not everywhere & {"face", "left_neck_front", "right_neck_front"}
    assert {"left_neck_back", "left_groin", "left_outer_hip"} <= everywhere
    assert offered(["left_throat", "face", "left_buttock"], body) == ("left_buttock",)
    assert offered(["left_throat"], body) == OFFERED
