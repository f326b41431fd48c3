"""The figure's measures in thousandths of its stature, after the anthropometric table that the body figure uses.

Lengths, girths and breadths: ANSUR II (US Army 2012), mean of women and men. Where flesh lies in front of a bone
or behind it is drawn from life.
"""

from dataclasses import dataclass
from typing import NamedTuple

HIP_HEIGHT = 520.0
HIP_ASIDE = 50.0
THIGH = 243.0
SHANK = 232.0
ANKLE_HEIGHT = 45.0
TOES_AT = 74.0
UPPER_ARM = 184.0
FOREARM = 150.0
PALM = 58.0
FINGERS = 30.0
COLLAR_HEIGHT = 806.0
COLLAR_ASIDE = 18.0
SHOULDER = (-6.0, -18.0, 87.0)
"""From the inner end of the collar bone to the shoulder joint."""


class Section(NamedTuple):
    """A slice across a part: how far along, how far it reaches to the front, to the back and to each side."""

    at: float
    front: float
    back: float
    half: float


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the body as slices along its length, with a round end before the first and after the last."""

    sections: tuple[Section, ...]
    cap_before: float
    cap_after: float


def _part(before: float, after: float, *rows: tuple[float, float, float, float]) -> Part:
    return Part(tuple(Section(*row) for row in rows), before, after)


TRUNK = _part(
    6,
    6,
    (484, 34, 58, 60),
    (496, 48, 76, 84),
    (512, 56, 85, 97),
    (530, 60, 87, 101),
    (552, 62, 82, 100),
    (580, 62, 66, 95),
    (610, 60, 52, 88),
    (640, 57, 46, 84),
    (670, 57, 47, 84),
    (700, 61, 54, 87),
    (730, 66, 64, 92),
    (758, 65, 71, 97),
    (784, 53, 74, 99),
    (806, 36, 71, 92),
    (824, 19, 65, 74),
    (840, 7, 57, 55),
    (854, 1, 49, 43),
    (866, 0, 46, 36),
)
"""Heights above the floor of a standing person; from the crotch to the root of the neck."""

NECK = _part(
    4,
    4,
    (832, -2, 50, 44),
    (850, 2, 48, 39),
    (872, 10, 44, 34.5),
    (892, 22, 42, 33),
    (912, 30, 40, 33),
)

HEAD = _part(
    1.5,
    1.5,
    (869, 54, -22, 14),
    (874, 61, -6, 22),
    (882, 64, 8, 29),
    (892, 65, 24, 35),
    (904, 66.5, 38, 39),
    (913, 72, 43, 41),
    (920, 75, 46, 42),
    (928, 71, 48.5, 43),
    (938, 66, 50, 44),
    (952, 66, 50, 44.5),
    (968, 62, 47, 42.5),
    (982, 51, 39, 36),
    (992, 37, 27, 25),
    (998, 21, 12, 11),
)

THIGH_PART = _part(
    20,
    14,
    (-22, 44, 50, 42),
    (0, 58, 62, 49),
    (40, 64, 64, 53),
    (80, 62, 60, 51),
    (120, 56, 53, 47),
    (160, 48, 45, 42),
    (200, 41, 38, 37),
    (225, 39, 34, 34),
    (243, 37, 33, 32),
    (256, 32, 28, 28),
)

SHANK_PART = _part(
    12,
    8,
    (-14, 30, 28, 27),
    (0, 35, 32, 31.5),
    (22, 33, 34, 32),
    (50, 28, 42, 35),
    (78, 26, 47, 37),
    (104, 24, 45, 36),
    (134, 21, 37, 32),
    (164, 19, 28, 26),
    (192, 19, 22, 21.5),
    (216, 20, 21, 20.5),
    (236, 20, 23, 21),
)

FOOT_PART = _part(
    6,
    3,
    (-38, -14, 42, 18),
    (-26, 4, 45, 24),
    (-8, 14, 45, 25),
    (10, 12, 45, 24.5),
    (28, 0, 45, 25),
    (50, -13, 45, 28),
    (74, -22, 45, 31),
)

TOES_PART = _part(
    3,
    5,
    (-4, -22, 45, 31),
    (14, -27, 45, 29),
    (28, -30, 44.5, 23),
    (34, -33, 43, 17),
)
"""Front is the top of the foot, back its sole, below the ankle."""

UPPER_ARM_PART = _part(
    11,
    8,
    (-15, 25, 25, 21),
    (0, 33, 33, 30),
    (26, 35, 35, 34),
    (60, 32, 33, 31),
    (100, 29, 30, 28),
    (140, 25, 27, 25),
    (168, 22, 25, 24),
    (184, 22, 24, 24),
)

FOREARM_PART = _part(
    8,
    5,
    (-6, 22, 23, 23),
    (16, 26, 24, 26),
    (44, 27, 24, 26.5),
    (80, 23, 21, 23.5),
    (116, 18, 16, 19),
    (140, 15.5, 14, 16),
    (152, 15.5, 14, 15),
)

PALM_PART = _part(
    5,
    5,
    (-4, 15, 14, 12),
    (14, 19, 17, 13),
    (36, 24, 23, 12),
    (58, 24.5, 24.5, 10.5),
)
FINGERS_PART = _part(4, 4, (-3, 24, 24, 10), (14, 23.5, 23.5, 9), (30, 21.5, 22, 8))
TIPS_PART = _part(3, 6, (-3, 21.5, 22, 8), (10, 18, 20, 7.5), (20, 10, 14, 6.5))
THUMB_PART = _part(8, 7, (0, 11, 11, 10), (20, 10, 10, 9), (40, 8, 8, 8), (50, 7, 7, 7))
COLLAR_PART = _part(6, 8, (0, 26, 32, 36), (28, 28, 33, 31), (58, 30, 33, 27), (84, 31, 32, 25))
EAR = (-4.0, 14.0, 44.0)
EAR_SIZE = (10.0, 18.0, 7.0)
"""The ear: its middle above the joint of the head, and half of its measures."""
