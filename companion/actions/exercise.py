"""What a person can do with movements of their own, and with the doses of all others."""

from companion.domain.changes import Changes
from companion.domain.clock import Clock
from companion.domain.movement import Dose, Movement
from companion.domain.own_dose import OwnDose, own_dose
from companion.domain.own_movement import OwnMovement
from companion.storage.journal import Journal


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


def own_doses(*, journal: Journal) -> tuple[OwnDose, ...]:
    """The doses a person chose for movements of the library, with who set them, and when.

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
