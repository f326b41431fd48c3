"""How far a pack is, as a person sees it."""

from enum import Enum, auto

from companion.domain.pack import ALMOST_OVER, HARD_STOP
from companion.domain.pack_run import PackPhase, PackRun


class Stage(Enum):
    """From the start of a pack to the moment it is off."""

    ON = auto()
    LOOK = auto()
    """It is time to look at the skin."""

    NO_ANSWER = auto()
    """Nobody said so far that the skin is fine: it rings."""

    ALMOST_OVER = auto()
    OVER = auto()
    PAST_THE_LIMIT = auto()
    """It has been on for longer than any pack may be."""

    OFF = auto()


INSISTING = frozenset({Stage.NO_ANSWER, Stage.OVER, Stage.PAST_THE_LIMIT})
"""Where it rings until somebody answers."""

ENDED = frozenset({Stage.OVER, Stage.PAST_THE_LIMIT})

ASKED = frozenset({Stage.LOOK, Stage.NO_ANSWER})
"""Where a person can say that the skin is fine."""


def stage_of(run: PackRun) -> Stage:
    """How far this pack was when the clock was last read."""
    if run.phase is PackPhase.OFF:
        return Stage.OFF
    if run.phase is PackPhase.OVER:
        return Stage.PAST_THE_LIMIT if run.seconds_on >= HARD_STOP.total_seconds() else Stage.OVER
    if run.is_ringing:
        return Stage.NO_ANSWER
    was = run.snapshot()
    if was.asked > was.answered:
        return Stage.LOOK
    return Stage.ALMOST_OVER if run.seconds_left <= ALMOST_OVER.total_seconds() else Stage.ON
