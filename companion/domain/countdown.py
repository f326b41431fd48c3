"""The number that counts down on a screen."""

import math


def shown_seconds(left: float) -> int:
    """The whole seconds to show for a time left: the one that is running counts, and 0 is the end."""
    return max(math.ceil(left), 0)


def next_look(left: float) -> float:
    """Seconds from now to the middle of the second in which the next number is shown.

    Looking again each time shows every number once, even if a look comes nearly half a second early or late.
    """
    middle = shown_seconds(left) - 1.5
    return left - middle
