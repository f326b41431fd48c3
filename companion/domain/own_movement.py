"""Movements that a person wrote down: their own, or set by a therapist."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from companion.domain.clock import Moment
from companion.domain.invalid import Invalid
from companion.domain.movement import Dose, Movement, Region, Sides
from companion.domain.routine import Position
from companion.domain.text import Text


class Wrong(StrEnum):
    """Why a movement cannot be kept as it stands."""

    NO_NAME = "no_name"


class InvalidOwnMovement(Invalid[Wrong]):
    """A movement that cannot be kept as it stands; ``field`` names what is wrong."""


EASIER = Text("Do half of it. Smaller and slower is fine too.")

PREFIX = "own/"
"""What the id of a practice with an own movement begins with."""


def own_words(words: str) -> Text:
    """What a person wrote, as it is: it has no blanks, and nobody translates it."""
    return Text("{words}", {"words": words})


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnMovement:
    """A movement in a person's own words, with its dose. ``how`` has one step a line and may be empty.

    ``set_by`` is who set the dose, in the person's words, or empty if they did. Its dose is their own: it may be more
    than any that was published, but not outside the limits of ``Dose``.

    Raises:
        InvalidOwnMovement: it has no name.
    """

    id: UUID
    name: str
    how: str = ""
    dose: Dose
    position: Position
    regions: tuple[Region, ...] = ()
    sides: Sides = Sides.NONE
    set_by: str = ""
    kept_at: Moment

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise InvalidOwnMovement(Wrong.NO_NAME, "name")

    @property
    def routine_id(self) -> str:
        """The id by which the catalogue and a practice know it: "own/<id>"."""
        return f"{PREFIX}{self.id}"

    def movement(self) -> Movement:
        """It as a movement like any other, without drawings. Its id is ``routine_id``."""
        steps = tuple(own_words(line.strip()) for line in self.how.splitlines() if line.strip())
        return Movement(
            id=self.routine_id,
            name=own_words(self.name),
            regions=self.regions,
            positions=(self.position,),
            steps=steps or (own_words(self.name),),
            start=self.dose,
            usual=self.dose,
            most=self.dose,
            easier=EASIER,
            sides=self.sides,
        )
