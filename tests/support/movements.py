"""Movements with next to nothing in them."""

from typing import Any

from companion.domain.caution_rules import GENTLE_ON_THE_LEG, NECK, SHOULDERS, SQUEEZES, STRENGTH, STRETCHES, Ids
from companion.domain.movement import Dose, Movement, Region
from companion.domain.routine import Position
from companion.domain.text import Text

MOVEMENTS: Ids = STRETCHES | STRENGTH | SQUEEZES | NECK | GENTLE_ON_THE_LEG | SHOULDERS
"""Every movement that the rules know. One of the library that is not in here has no rules."""


def a_movement(id: str = "one_knee_to_chest", **fields: Any) -> Movement:
    """A movement that can be done anywhere, unless ``fields`` say otherwise."""
    plain: dict[str, Any] = {
        "name": Text("One knee to chest"),
        "regions": (Region.LOW_BACK,),
        "positions": tuple(Position),
        "steps": (Text("Draw one knee up."),),
        "start": Dose(hold_seconds=10, repeats=2),
        "usual": Dose(hold_seconds=20, repeats=3),
        "most": Dose(hold_seconds=30, repeats=3),
        "easier": Text("Keep the other foot down."),
    }
    return Movement(id=id, **{**plain, **fields})
