"""The pages of Care, by name."""

from enum import Enum, auto


class Part(Enum):
    """One page of Care. The others are opened from the first."""

    HOME = auto()
    MEDICINES = auto()
    MEDICINE = auto()
    MEDICINE_FORM = auto()
    DOSE_FORM = auto()
    DOSE_CHANGE_FORM = auto()
    EFFECT_FORM = auto()
    PHARMACIST = auto()
    VISITS = auto()
    PLANNED_FORM = auto()
    WENT_FORM = auto()
    PLAN = auto()
    PLAN_FORM = auto()
    GOAL_FORM = auto()
    STEP_FORM = auto()
    FLARE = auto()
    FLARE_FORM = auto()
    QUESTIONS = auto()
    QUESTION_FORM = auto()
    CHECKS = auto()
    CRITERIA = auto()
    MOOD = auto()
    BIN = auto()
    REPORT = auto()
