"""What a person deletes lies in the bin for 30 days, of whatever kind it is, and can be taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from uuid import UUID

from companion.actions.looks import BIN, is_due
from companion.domain.changes import Changes
from companion.domain.clock import Clock, Moment
from companion.storage.journal import Journal

if TYPE_CHECKING:
    from companion.storage.unit import Unit

KEPT_FOR = timedelta(days=30)
"""How long what was deleted can be taken back."""

R = TypeVar("R")


class Kind(Enum):
    """What can be deleted: the name of its records in a unit of work, and what changes with it.

    What belongs to a medicine goes and comes back with it, and so do the days of a paced activity. Practices with a
    movement stay when that is deleted.
    """

    CHECK_IN = "check_ins", Changes.CHECK_INS
    PRACTICE = "practices", Changes.PRACTICES
    OWN_MOVEMENT = "own_movements", Changes.EXERCISES
    PACED_ACTIVITY = "pacing", Changes.PACING
    MEDICINE = "medicines", Changes.MEDICINES
    DOSE_CHANGE = "dose_changes", Changes.MEDICINES
    TAKEN = "taken", Changes.MEDICINES
    SIDE_EFFECT = "side_effects", Changes.MEDICINES
    VISIT = "visits", Changes.VISITS
    GOAL = "goals", Changes.PLAN
    PLAN_STEP = "plan_steps", Changes.PLAN
    QUESTION = "questions", Changes.PLAN
    CRITERIA = "criteria", Changes.CRITERIA
    MOOD_CHECK = "mood_checks", Changes.CRITERIA

    def __init__(self, records: str, changes: Changes) -> None:
        self.records = records
        self.changes = changes

    def of(self, unit: Unit) -> Any:
        """All records of this kind."""
        return getattr(unit, self.records)


@dataclass(frozen=True, slots=True)
class Deleted(Generic[R]):
    """Something in the bin, and when it was put there."""

    what: R
    at: Moment


def delete(kind: Kind, record_id: UUID, *, journal: Journal, clock: Clock) -> Changes:
    """Put something into the bin, where it is kept for 30 days. What is not there harms nothing.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        kind.of(unit).delete(record_id, clock.now())
        unit.commit()
    return kind.changes


def restore(kind: Kind, record_id: UUID, *, journal: Journal) -> Changes:
    """Take something out of the bin again. What is not in it stays as it is.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        kind.of(unit).restore(record_id)
        unit.commit()
    return kind.changes


def as_kept(kind: Kind, record_id: UUID, *, journal: Journal) -> Any:
    """How something is kept by now; None if it lies in the bin, or is gone for good.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return kind.of(unit).get(record_id)


def lying(*kinds: Kind, journal: Journal) -> tuple[Deleted[Any], ...]:
    """What of these kinds can be taken back, the last deleted first. What lies with its medicine is not among it.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        found = [Deleted(what, at) for kind in kinds for what, at in kind.of(unit).in_bin()]
    return tuple(sorted(found, key=lambda deleted: deleted.at.instant, reverse=True))


def empty(*, journal: Journal, clock: Clock) -> Changes:
    """Take out for good what lay there for 30 days, with what was begun about it.

    The clock may be wrong at one start of the program. So only that goes which is old enough both now and at the look
    before, which was at least a day away from now: who comes back late finds it gone the day after. A look that lies
    ahead was one with a wrong clock, and is forgotten.

    Looks first: nobody waits in vain for a program that writes.

    Raises:
        JournalTrouble: nothing was written.
    """
    now = clock.now().instant
    with journal.reading() as unit:
        before = unit.looks.last(BIN)
        seems_old = unit.bin.has_any_before(now - KEPT_FOR)
    if not is_due(now, before, seems_old=seems_old):
        return Changes.NOTHING
    with journal.unit() as unit:
        unit.looks.remember(BIN, now)
        emptied = before is not None and unit.bin.empty_before(min(before, now) - KEPT_FOR) > 0
        if emptied:
            unit.drafts.remove_those_of_what_is_gone()
        unit.commit()
    return Changes.EVERYTHING if emptied else Changes.NOTHING
