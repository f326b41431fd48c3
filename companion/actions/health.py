"""What a person can say about their health, so that nothing unsuitable is offered. It lies in the journal only."""

from collections.abc import Collection

from companion.domain.changes import Changes
from companion.domain.clock import Clock
from companion.domain.condition import Condition
from companion.storage.journal import Journal


def conditions(*, journal: Journal) -> frozenset[Condition]:
    """What they say now.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return unit.conditions.all()


def set_conditions(conditions: Collection[Condition], *, journal: Journal, clock: Clock) -> Changes:
    """Keep what they say now, in place of what they said before.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        unit.conditions.put_all(conditions, clock.now())
        unit.commit()
    return Changes.HEALTH
