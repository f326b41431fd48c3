"""Which movements serve a place on the body: the regions of movements for each area (product choice)."""

from collections.abc import Iterable, Mapping

from companion.domain.area_ids import without_side
from companion.domain.body import Body
from companion.domain.check_in import Mark
from companion.domain.movement import Region

_PELVIS = (Region.BUTTOCK, Region.LOW_BACK)

SERVED: Mapping[str, tuple[Region, ...]] = {
    "buttock": (Region.BUTTOCK, Region.LOW_BACK, Region.OUTER_HIP),
    "buttock_upper_outer": (Region.BUTTOCK, Region.OUTER_HIP),
    "buttock_upper_inner": _PELVIS,
    "buttock_deep_middle": (Region.BUTTOCK,),
    "buttock_lower": (Region.BUTTOCK, Region.SIT_BONE),
    "outer_hip": (Region.OUTER_HIP, Region.BUTTOCK),
    "sit_bone": (Region.SIT_BONE, Region.BUTTOCK),
    "si_joint": _PELVIS,
    "sacrum": _PELVIS,
    "coccyx": (Region.BUTTOCK,),
    "base_of_spine": _PELVIS,
    "low_back": _PELVIS[::-1],
    "hip_front": (Region.OUTER_HIP, Region.GROIN),
    "groin": (Region.GROIN,),
    "thigh_front": (Region.GROIN, Region.THIGH_BACK),
    "thigh_back": (Region.THIGH_BACK, Region.BUTTOCK),
    "knee_front": (Region.THIGH_BACK, Region.CALF_FOOT),
    "knee_back": (Region.THIGH_BACK, Region.CALF_FOOT),
    "shin": (Region.CALF_FOOT,),
    "calf": (Region.CALF_FOOT,),
    "ankle_front": (Region.CALF_FOOT,),
    "ankle_back": (Region.CALF_FOOT,),
    "foot_top": (Region.CALF_FOOT,),
    "heel": (Region.CALF_FOOT,),
    "neck_front": (Region.NECK, Region.CHEST),
    "neck_back": (Region.NECK, Region.SHOULDER),
    "head_back": (Region.NECK,),
    "forehead": (Region.NECK,),
    "jaw": (Region.NECK,),
    "shoulder_front": (Region.SHOULDER, Region.CHEST),
    "shoulder_back": (Region.SHOULDER, Region.UPPER_BACK, Region.NECK),
    "chest": (Region.CHEST, Region.UPPER_BACK),
    "upper_back": (Region.UPPER_BACK, Region.SHOULDER),
    "mid_back": (Region.UPPER_BACK, Region.LOW_BACK),
    "upper_arm_front": (Region.ARM, Region.SHOULDER),
    "upper_arm_back": (Region.ARM, Region.SHOULDER),
    "elbow_front": (Region.ARM,),
    "elbow_back": (Region.ARM,),
    "forearm_front": (Region.HAND, Region.ARM),
    "forearm_back": (Region.HAND, Region.ARM),
    "wrist_front": (Region.HAND,),
    "wrist_back": (Region.HAND,),
    "hand_front": (Region.HAND,),
    "hand_back": (Region.HAND,),
}
"""By area without its side, the region served best first. An area of a close-up that is not here has its parent's."""


def regions_of(area: str, body: Body) -> tuple[Region, ...]:
    """The regions of movements that serve this area; none for the belly, the eyes and what nobody knows."""
    found = SERVED.get(without_side(area))
    if found is not None or area not in body:
        return found or ()
    parent = body[area].parent
    return SERVED.get(without_side(parent), ()) if parent else ()


def strongest_for(regions: Iterable[Region], marks: Iterable[Mark], body: Body) -> Mark | None:
    """The strongest mark on a place of this body that these regions serve, if there is one."""
    served, there = frozenset(regions), (mark for mark in marks if mark.strength > 0 and mark.area in body)
    fitting = (mark for mark in there if served & frozenset(regions_of(mark.area, body)))
    return max(fitting, key=lambda mark: mark.strength, default=None)
