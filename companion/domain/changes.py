"""What a piece of work touched, so that screens know whether to look again."""

from enum import Flag, auto


class Changes(Flag):
    """The kinds of record that may be different now."""

    NOTHING = 0
    CHECK_INS = auto()
    SETTINGS = auto()
    EVERYTHING = CHECK_INS | SETTINGS
