"""What a person can say about their health, so that nothing unsuitable is offered. It lies in the journal only."""

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


def say_condition(condition: Condition, *, holds: bool, journal: Journal, clock: Clock) -> Changes:
    """Keep that one holds, or does not. What is said of the others stays.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        before = unit.conditions.all()
        unit.conditions.put_all(before | {condition} if holds else before - {condition}, clock.now())
        unit.commit()
    return Changes.HEALTH
