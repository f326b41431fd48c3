"""What is heard besides the cues of a routine, and how loud each sound is."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeAlias

from companion.domain.routine import Cue
from companion.domain.settings import LOUDEST, Settings, SoundKind


class Chime(StrEnum):
    """Each has a sound of its own, as every ``Cue`` has."""

    HALF_WAY = "half_way"
    TEN_SECONDS_LEFT = "ten_seconds_left"
    SKIN_CHECK = "skin_check"
    PACK_OVER = "pack_over"


Sound: TypeAlias = Cue | Chime

_KINDS: Mapping[Sound, SoundKind] = {
    Cue.BREATHE_IN: SoundKind.BREATHS,
    Cue.HOLD_IN: SoundKind.BREATHS,
    Cue.BREATHE_OUT: SoundKind.BREATHS,
    Cue.HOLD_OUT: SoundKind.BREATHS,
    Cue.FINISH: SoundKind.END,
    Chime.HALF_WAY: SoundKind.TIME_LEFT,
    Chime.TEN_SECONDS_LEFT: SoundKind.TIME_LEFT,
    Chime.SKIN_CHECK: SoundKind.PACK_CHECK,
    Chime.PACK_OVER: SoundKind.PACK_OVER,
}
"""All others begin a step."""

EXAMPLES: Mapping[SoundKind, Sound] = {
    SoundKind.STEPS: Cue.HOLD,
    SoundKind.BREATHS: Cue.BREATHE_IN,
    SoundKind.TIME_LEFT: Chime.HALF_WAY,
    SoundKind.END: Cue.FINISH,
    SoundKind.PACK_CHECK: Chime.SKIN_CHECK,
    SoundKind.PACK_OVER: Chime.PACK_OVER,
}
"""One sound of each kind, to be listened to."""


def loudness(sound: Sound, settings: Settings) -> float:
    """How loud a sound is as the person chose it: from 0 (not at all) to 1 (as loud as the computer plays)."""
    level = settings.level(_KINDS.get(sound, SoundKind.STEPS))
    return min(settings.volume * level / 100 / LOUDEST, 1.0)
