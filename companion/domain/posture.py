"""How someone is where nothing moves but the breath: which drawing stands for it, by position."""

from collections.abc import Mapping
from types import MappingProxyType

from companion.domain.routine import Cue, Position

AT_REST: Mapping[Position, str] = MappingProxyType(
    {
        Position.BED: "lying_still__rest",
        Position.FLOOR: "lying_still__rest",
        Position.CHAIR: "sitting_still__rest",
        Position.STANDING: "standing_still__rest",
    }
)
"""The drawing for a practice in words."""

LYING = frozenset({Position.BED, Position.FLOOR})
"""Where a line of such a practice may show another way to lie."""

_BREATHING: Mapping[Position, str] = {
    Position.BED: "breathing__lying",
    Position.FLOOR: "breathing__lying",
    Position.CHAIR: "breathing__sitting",
    Position.STANDING: "breathing__standing",
}


def breathing(position: Position, cue: Cue) -> str:
    """The drawing for a part of a breath: the belly is wide after breathing in, and narrow after breathing out."""
    moment = "in" if cue in (Cue.BREATHE_IN, Cue.HOLD_IN) else "out"
    return f"{_BREATHING[position]}_{moment}"
