"""What was begun on a form and is not kept yet. It is no record: nothing counts it, and nothing exports it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias
from uuid import UUID

from companion.domain.clock import Moment

Written: TypeAlias = str | int | bool | list[str] | None
"""What stands in a field, as it lies in a journal."""

THE_ONLY_ONE = UUID(int=0)
"""The record of a form of which there is only one, such as the flare plan."""


class FormKind(Enum):
    """The forms, as they are called in a journal. What is begun on one never comes up on another.

    The new ones are lines to begin something on; the quick one stands above every page.
    """

    MEDICINE = "medicine"
    DOSE_CHANGE = "dose_change"
    TAKEN = "taken"
    SIDE_EFFECT = "side_effect"
    PLANNED_VISIT = "planned_visit"
    PAST_VISIT = "past_visit"
    PLAN = "plan"
    FLARE_PLAN = "flare_plan"
    GOAL = "goal"
    PLAN_STEP = "plan_step"
    QUESTION = "question"
    NEW_QUESTION = "new_question"
    NEW_GOAL = "new_goal"
    NEW_STEP = "new_step"
    QUICK_QUESTION = "quick_question"
    OWN_EXERCISE = "own_exercise"
    OWN_DOSE = "own_dose"
    NEW_ACTIVITY = "new_activity"


OF_RELIEF = frozenset({FormKind.OWN_EXERCISE, FormKind.OWN_DOSE, FormKind.NEW_ACTIVITY})
"""The forms of Relief. All others are of Care."""


RECORDS: Mapping[FormKind, str] = {
    FormKind.MEDICINE: "medicines",
    FormKind.DOSE_CHANGE: "dose_changes",
    FormKind.TAKEN: "taken",
    FormKind.SIDE_EFFECT: "side_effects",
    FormKind.PLANNED_VISIT: "visits",
    FormKind.PAST_VISIT: "visits",
    FormKind.GOAL: "goals",
    FormKind.PLAN_STEP: "plan_steps",
    FormKind.QUESTION: "questions",
    FormKind.OWN_EXERCISE: "own_movements",
}
"""The records that a form is about, if there can be many of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a person wrote on a form about ``record``, by the names of its fields.

    With ``is_new`` the record is not there yet, and ``written`` has every field; else only those that were changed.
    ``medicine`` is the one that the record belongs to.
    """

    form: FormKind
    record: UUID
    kept_at: Moment
    written: Mapping[str, Written]
    medicine: UUID | None = None
    is_new: bool = False

    @property
    def name(self) -> str:
        """What it calls what it is about, if it is a name that was written."""
        return str(self.written.get("name") or "")

    @property
    def words(self) -> str:
        """What tells most of it, if a person wrote any words."""
        return next((str(text) for name in _TELLING if (text := self.written.get(name))), "")


_TELLING = (
    *("name", "words", "answer", "helps", "least", "call", "back_when", "agreed_with"),
    *("done", "ask", "bring", "why_not", "amount", "dose", "strength", "why", "who", "note", "cost", "how", "set_by"),
)
"""The fields that hold words, the most telling first."""
