"""What a person can do with the mood check: keep the answers, and look back. They are no diagnosis."""

from companion.domain.changes import Changes
from companion.domain.mood_check import MoodCheck
from companion.storage.journal import Journal


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
