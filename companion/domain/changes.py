"""What a piece of work touched, so that screens know whether to look again."""

from enum import Flag, auto


class Changes(Flag):
    """The kinds of record that may be different now.

    ``HEALTH`` are conditions and the answers before a pack, ``EXERCISES`` own movements and own doses. ``PLAN`` has
    goals, steps, the flare plan and questions in it, ``CRITERIA`` the mood check as well. ``DRAFTS`` are no records.
    """

    NOTHING = 0
    CHECK_INS = auto()
    SETTINGS = auto()
    PRACTICES = auto()
    PACKS = auto()
    HEALTH = auto()
    EXERCISES = auto()
    PACING = auto()
    MEDICINES = auto()
    VISITS = auto()
    PLAN = auto()
    CRITERIA = auto()
    DRAFTS = auto()
    EVERYTHING = (
        CHECK_INS
        | SETTINGS
        | PRACTICES
        | PACKS
        | HEALTH
        | EXERCISES
        | PACING
        | MEDICINES
        | VISITS
        | PLAN
        | CRITERIA
        | DRAFTS
    )
