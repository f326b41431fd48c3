"""Where a pain can travel to from an area: down the leg, along the sciatic nerve."""

from collections.abc import Mapping

from companion.domain.area_ids import without_side
from companion.domain.body import Area, CriteriaArea, Side
from companion.domain.check_in import TravelsTo

_FROM_THIGH = (TravelsTo.ABOVE_KNEE, TravelsTo.BELOW_KNEE, TravelsTo.FOOT)
_FROM_BACK = (TravelsTo.BUTTOCK, *_FROM_THIGH)

PATHS: Mapping[CriteriaArea, tuple[TravelsTo, ...]] = {
    CriteriaArea.LOWER_BACK: _FROM_BACK,
    CriteriaArea.HIP_LEFT: _FROM_BACK,
    CriteriaArea.HIP_RIGHT: _FROM_BACK,
    CriteriaArea.UPPER_LEG_LEFT: _FROM_THIGH,
    CriteriaArea.UPPER_LEG_RIGHT: _FROM_THIGH,
    CriteriaArea.LOWER_LEG_LEFT: (TravelsTo.FOOT,),
    CriteriaArea.LOWER_LEG_RIGHT: (TravelsTo.FOOT,),
}
"""The ends that lie below an area of the criteria."""

_WITHIN = {
    TravelsTo.BUTTOCK: frozenset(
        {"buttock", "buttock_upper_outer", "buttock_upper_inner", "buttock_deep_middle", "buttock_lower"}
    )
}
"""Areas without side that are an end themselves: pain cannot travel to where it is."""


def ends_from(area: Area) -> tuple[TravelsTo, ...]:
    """The ends to offer for a pain that starts in ``area``, from the nearest to the furthest; often none.

    None for an area in the middle, since its pain may go down either leg; the area beside it says which.
    None for ankle and foot, which only ask about the lower leg: they are an end themselves.
    For the same reason the buttock is none for a place in it.
    """
    counts = (area.criteria,) if area.criteria else area.asks
    if area.side is Side.MIDDLE or not (area.criteria or len(area.asks) > 1):
        return ()
    here = without_side(area.id)
    ends = (end for end in TravelsTo if here not in _WITHIN.get(end, ()))
    return tuple(end for end in ends if all(end in PATHS.get(one, ()) for one in counts))
