"""What is heard besides the cues of a routine."""

from enum import StrEnum
from typing import TypeAlias

from companion.domain.routine import Cue


class Chime(StrEnum):
    """Each has a sound of its own, as every ``Cue`` has."""

    HALF_WAY = "half_way"
    TEN_SECONDS_LEFT = "ten_seconds_left"
    SKIN_CHECK = "skin_check"
    ALMOST_OVER = "almost_over"
    PACK_OVER = "pack_over"


Sound: TypeAlias = Cue | Chime
