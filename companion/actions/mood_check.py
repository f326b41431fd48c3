"""What a person can do with the mood check: keep the answers, and look back. They are no diagnosis."""

from dataclasses import dataclass

from companion.domain.changes import Changes
from companion.domain.clock import Clock, Moment
from companion.domain.mood_check import MoodCheck
from companion.storage.journal import Journal

__all__ = ["Deleted", "MoodCheck", "bin", "delete", "history", "keep", "restore"]


@dataclass(frozen=True, slots=True)
class Deleted:
    """A mood check in the bin, and when it was put there."""

    check: MoodCheck
    at: Moment


def keep(check: MoodCheck, *, journal: Journal) -> Changes:
    """Keep four answers, in place of those kept under their id.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        unit.mood_checks.put(check)
        unit.commit()
    return Changes.CRITERIA


def history(*, journal: Journal, limit: int = 50) -> tuple[MoodCheck, ...]:
    """The newest mood checks, newest first.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return tuple(unit.mood_checks.latest(limit))


def delete(check: MoodCheck, *, journal: Journal, clock: Clock) -> Changes:
    """Put a mood check into the bin, where it is kept for 30 days.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        unit.mood_checks.delete(check.id, clock.now())
        unit.commit()
    return Changes.CRITERIA


def restore(check: MoodCheck, *, journal: Journal) -> Changes:
    """Take a mood check out of the bin again.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        unit.mood_checks.restore(check.id)
        unit.commit()
    return Changes.CRITERIA


def bin(*, journal: Journal) -> tuple[Deleted, ...]:
    """What can be taken back, the last deleted first.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return tuple(Deleted(check, at) for check, at in unit.mood_checks.in_bin())
