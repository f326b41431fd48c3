"""What a person can do with therapies and appointments: plan them, note what was done, look back."""

from companion.domain import visit as rules
from companion.domain.changes import Changes
from companion.domain.clock import Clock
from companion.domain.visit import Visit
from companion.storage.journal import Journal


def keep(visit: Visit, *, journal: Journal) -> Changes:
    """Keep a visit, planned or past, in place of what was kept under its id.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        unit.visits.put(visit)
        unit.commit()
    return Changes.VISITS


def ahead(*, journal: Journal, clock: Clock) -> tuple[Visit, ...]:
    """What is planned and has not come, the next one first.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    now = clock.now()
    with journal.reading() as unit:
        return tuple(visit for visit in unit.visits.planned() if rules.is_ahead(visit, now))


def to_note(*, journal: Journal, clock: Clock) -> tuple[Visit, ...]:
    """What was planned and whose time has come: did it take place? The newest first.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return rules.to_note(unit.visits.planned(), clock.now())


def past(*, journal: Journal, limit: int = 50) -> tuple[Visit, ...]:
    """The newest visits that took place, newest first.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return tuple(unit.visits.past(limit))


def ask_next_day(*, journal: Journal, clock: Clock) -> Visit | None:
    """The visit of the last days to ask about today, if there is one. Keep ``visit.asked_next_day(…)`` then.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    now = clock.now()
    with journal.reading() as unit:
        return rules.to_ask_about(unit.visits.between(now.day - rules.ASK_NEXT_DAY_FOR, now.day), now)
