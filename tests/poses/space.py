"""Turning and placing things in space.

x is where the person faces, y is up, z is the person's right; all turns are in degrees.
"""

import math
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Array: TypeAlias = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Frame:
    """A place and the way things are turned there. The columns of ``turn`` are the frame's own x, y and z."""

    place: Array
    turn: Array

    def point(self, local: Array) -> Array:
        """A point, or rows of points, given in the frame's own terms."""
        return np.asarray(local @ self.turn.T + self.place)

    def moved(self, by: Array) -> "Frame":
        """The same frame elsewhere."""
        return Frame(self.place + by, self.turn)

    def joined(self, offset: Array, turn: Array) -> "Frame":
        """A frame that hangs on this one."""
        return Frame(self.point(offset), self.turn @ turn)


def vector(*numbers: float) -> Array:
    """A point or a direction."""
    return np.array(numbers, dtype=np.float64)


def unit(direction: Array) -> Array:
    """The direction, one long."""
    return np.asarray(direction / np.linalg.norm(direction))


def about_x(degrees: float) -> Array:
    """Tips what is up to the right."""
    c, s = _cos_sin(degrees)
    return np.array([[1, 0, 0], [0, c, -s], [0, s, c]])


def about_y(degrees: float) -> Array:
    """Turns what is in front to the left."""
    c, s = _cos_sin(degrees)
    return np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]])


def about_z(degrees: float) -> Array:
    """Tips what is in front upwards."""
    c, s = _cos_sin(degrees)
    return np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])


def swung(flex: float, out: float, roll: float) -> Array:
    """A limb that hangs: rolled about its length, led out to the right, then led forward."""
    return np.asarray(about_z(flex) @ about_x(-out) @ about_y(roll))


def swing_of(turn: Array) -> tuple[float, float, float]:
    """The flex, out and roll that ``swung`` needs for this turn."""
    out = -math.asin(float(np.clip(turn[2, 1], -1, 1)))
    flex = math.atan2(-turn[0, 1], turn[1, 1])
    roll = math.atan2(-turn[2, 0], turn[2, 2])
    return math.degrees(flex), math.degrees(out), math.degrees(roll)


def _cos_sin(degrees: float) -> tuple[float, float]:
    return math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
