"""What a person can do with movements of their own, and with the doses of all others."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from companion.domain.changes import Changes
from companion.domain.clock import Clock, Moment
from companion.domain.movement import Dose, Movement
from companion.domain.own_dose import OwnDose, TooMuch, own_dose
from companion.domain.own_movement import OwnMovement
from companion.storage.journal import Journal

__all__ = [
    "Deleted",
    "OwnDose",
    "OwnMovement",
    "TooMuch",
    "bin",
    "delete_own",
    "doses",
    "keep_own",
    "own",
    "own_doses",
    "restore_own",
    "set_dose",
]


@dataclass(frozen=True, slots=True)
class Deleted:
    """A movement in the bin, and when it was put there."""

    movement: OwnMovement
    at: Moment


def own(*, journal: Journal) -> tuple[OwnMovement, ...]:
    """The movements a person wrote down, the oldest first.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return tuple(unit.own_movements.all())


def keep_own(movement: OwnMovement, *, journal: Journal) -> Changes:
    """Keep a movement, in place of what was kept under its id.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        unit.own_movements.put(movement)
        unit.commit()
    return Changes.EXERCISES


def delete_own(movement_id: UUID, *, journal: Journal, clock: Clock) -> Changes:
    """Put a movement into the bin, where it is kept for 30 days. Practices with it stay.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        unit.own_movements.delete(movement_id, clock.now())
        unit.commit()
    return Changes.EXERCISES


def restore_own(movement_id: UUID, *, journal: Journal) -> Changes:
    """Take a movement out of the bin again.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        unit.own_movements.restore(movement_id)
        unit.commit()
    return Changes.EXERCISES


def bin(*, journal: Journal) -> tuple[Deleted, ...]:
    """What can be taken back, the last deleted first.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return tuple(Deleted(movement, at) for movement, at in unit.own_movements.in_bin())


def doses(*, journal: Journal) -> Mapping[str, Dose]:
    """The doses a person chose, by the id of their movement in the library.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    return {own.movement: own.dose for own in own_doses(journal=journal)}


def own_doses(*, journal: Journal) -> tuple[OwnDose, ...]:
    """The same with who set them, and when.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return tuple(unit.doses.all())


def set_dose(movement: Movement, dose: Dose | None, *, journal: Journal, clock: Clock, set_by: str = "") -> Changes:
    """Keep a dose for a movement of the library, or go back to the published one with None.

    Raises:
        TooMuch: it is beyond ``movement.most``, and it does not say who set it; nothing was written.
        JournalTrouble: nothing was written.
    """
    chosen = None if dose is None else own_dose(movement, dose, set_by=set_by, at=clock.now())
    with journal.unit() as unit:
        if chosen is None:
            unit.doses.remove(movement.id)
        else:
            unit.doses.put(chosen)
        unit.commit()
    return Changes.EXERCISES
