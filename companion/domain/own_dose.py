"""How much of a movement a person chose for themselves, or was given by a therapist."""

from dataclasses import dataclass, fields
from uuid import NAMESPACE_OID, UUID, uuid5

from companion.domain.clock import Moment
from companion.domain.movement import Dose, Movement
from companion.domain.text import Text

MORE_THAN_MOST = Text("That is more than was published for this movement. Has a therapist set it? Then write down who.")


class TooMuch(ValueError):
    """A dose beyond the most that was published, which nobody set; ``fields`` name what is too much."""

    text = MORE_THAN_MOST

    def __init__(self, fields: tuple[str, ...]) -> None:
        super().__init__(f"{', '.join(fields)}: {self.text}")
        self.fields = fields


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnDose:
    """The dose of one movement, by its id. ``set_by`` is who set it, in the person's words, or empty."""

    movement: str
    dose: Dose
    set_by: str = ""
    kept_at: Moment


def own_dose(movement: Movement, dose: Dose, *, set_by: str = "", at: Moment) -> OwnDose:
    """A dose for a movement of the library.

    Raises:
        TooMuch: it is beyond ``movement.most``, and it does not say who set it.
    """
    beyond = () if set_by.strip() else _beyond(dose, movement.most)
    if beyond:
        raise TooMuch(beyond)
    return OwnDose(movement=movement.id, dose=dose, set_by=set_by, kept_at=at)


def begun_about(movement: str) -> UUID:
    """By what a draft knows the dose of a movement, which itself has a name only."""
    return uuid5(NAMESPACE_OID, movement)


def _beyond(dose: Dose, most: Dose) -> tuple[str, ...]:
    return tuple(one.name for one in fields(dose) if getattr(dose, one.name) > getattr(most, one.name))
