"""The 19 areas and the other questions of the criteria, in our own words."""

from collections.abc import Mapping

from companion.domain.body import CriteriaArea
from companion.domain.text import Text

C = CriteriaArea

AREA_WORDS: Mapping[CriteriaArea, Text] = {
    C.JAW_LEFT: Text("Left jaw"),
    C.JAW_RIGHT: Text("Right jaw"),
    C.SHOULDER_GIRDLE_LEFT: Text("Left shoulder"),
    C.SHOULDER_GIRDLE_RIGHT: Text("Right shoulder"),
    C.UPPER_ARM_LEFT: Text("Left upper arm"),
    C.UPPER_ARM_RIGHT: Text("Right upper arm"),
    C.LOWER_ARM_LEFT: Text("Left lower arm"),
    C.LOWER_ARM_RIGHT: Text("Right lower arm"),
    C.HIP_LEFT: Text("Left buttock or hip"),
    C.HIP_RIGHT: Text("Right buttock or hip"),
    C.UPPER_LEG_LEFT: Text("Left upper leg"),
    C.UPPER_LEG_RIGHT: Text("Right upper leg"),
    C.LOWER_LEG_LEFT: Text("Left lower leg"),
    C.LOWER_LEG_RIGHT: Text("Right lower leg"),
    C.NECK: Text("Neck"),
    C.UPPER_BACK: Text("Upper back"),
    C.LOWER_BACK: Text("Lower back"),
    C.CHEST: Text("Chest"),
    C.ABDOMEN: Text("Belly"),
}

COLUMNS: tuple[tuple[Text, tuple[CriteriaArea, ...]], ...] = (
    (
        Text("Your left"),
        (
            *(C.JAW_LEFT, C.SHOULDER_GIRDLE_LEFT, C.UPPER_ARM_LEFT, C.LOWER_ARM_LEFT),
            *(C.HIP_LEFT, C.UPPER_LEG_LEFT, C.LOWER_LEG_LEFT),
        ),
    ),
    (Text("The middle"), (C.NECK, C.UPPER_BACK, C.LOWER_BACK, C.CHEST, C.ABDOMEN)),
    (
        Text("Your right"),
        (
            *(C.JAW_RIGHT, C.SHOULDER_GIRDLE_RIGHT, C.UPPER_ARM_RIGHT, C.LOWER_ARM_RIGHT),
            *(C.HIP_RIGHT, C.UPPER_LEG_RIGHT, C.LOWER_LEG_RIGHT),
        ),
    ),
)

ABOUT = Text("The questions follow the 2016 criteria for fibromyalgia, in our own words. They are for adults.")
REFERENCE = Text("Wolfe F et al., Semin Arthritis Rheum 2016;46:319-329. In our own words it is not the tested form.")
