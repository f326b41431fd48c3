"""What a person can do with practices: keep one from its beginning on, take it up again, look back."""

from datetime import datetime, timedelta
from uuid import UUID

from companion.actions.looks import PRACTICES, is_due
from companion.domain.changes import Changes
from companion.domain.clock import Clock
from companion.domain.practice import Practice, UnderWay, asked_about
from companion.domain.routine_run import RoutineSnapshot
from companion.storage.journal import Journal

TAKEN_UP_WITHIN = timedelta(days=1)
"""How long after it was last kept a practice can be taken up again."""

OFFERS_LOOK_BACK = timedelta(days=180)
"""How far back offers ask what helped."""


def keep(practice: Practice, *, journal: Journal, snapshot: RoutineSnapshot | None = None) -> Changes:
    """Keep a practice in place of what was kept under its id, and its run with it: both or neither.

    To be called when it begins, at each event, and at each answer. Without a ``snapshot`` the run that was kept
    before stays, so that an answer costs nothing; once the practice has ended it is dropped.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        unit.practices.put(practice)
        if snapshot is not None or not practice.is_under_way:
            unit.practices.keep_run(practice.id, snapshot if practice.is_under_way else None)
        unit.commit()
    return Changes.PRACTICES


def under_way(*, journal: Journal, clock: Clock) -> UnderWay | None:
    """The practice that was kept last and has not ended, if that was within a day: it can be taken up again.

    A practice that runs right now is one as well.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return next(iter(unit.practices.under_way(*_within_a_day(clock))), None)


def leave_old_ones(*, journal: Journal, clock: Clock) -> Changes:
    """Let practices end that nobody took up for a day. Opening a journal does this.

    The clock may be wrong at one start of the program. So only those end which are old enough both now and at the look
    before, which was at least a day away from now.

    Raises:
        JournalTrouble: nothing was written.
    """
    now = clock.now().instant
    with journal.reading() as unit:
        before = unit.looks.last(PRACTICES)
        seems_old = bool(unit.practices.not_gone_on_with_since(now - TAKEN_UP_WITHIN))
    if not is_due(now, before, seems_old=seems_old):
        return Changes.NOTHING
    with journal.unit() as unit:
        unit.looks.remember(PRACTICES, now)
        old = unit.practices.not_gone_on_with_since(min(before, now) - TAKEN_UP_WITHIN) if before else []
        for practice in old:
            unit.practices.put(practice.left())
            unit.practices.keep_run(practice.id, None)
        unit.commit()
    return Changes.PRACTICES if old else Changes.NOTHING


def recent(*, journal: Journal, limit: int = 50) -> tuple[Practice, ...]:
    """The newest practices, newest first; one that is under way is among them.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return tuple(unit.practices.latest(limit))


def get(practice_id: UUID, *, journal: Journal) -> Practice | None:
    """The practice with this id, unless it is in the bin.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return unit.practices.get(practice_id)


def for_offers(*, journal: Journal, clock: Clock) -> tuple[Practice, ...]:
    """What was finished or stopped in the last 180 days, the oldest first. Not what was stopped at once.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    today = clock.now().day
    with journal.reading() as unit:
        found = unit.practices.done_between(today - OFFERS_LOOK_BACK, today)
    return tuple(practice for practice in found if practice.was_tried)


def ask_next_day(*, journal: Journal, clock: Clock) -> Practice | None:
    """The practice of yesterday to ask about today, if there is one. Keep ``practice.asked_next_day(…)`` then.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    yesterday = clock.now().day - timedelta(days=1)
    with journal.reading() as unit:
        return asked_about(unit.practices.between(yesterday, yesterday))


def _within_a_day(clock: Clock) -> tuple[datetime, datetime]:
    """A day on both sides of now: a clock that was set back leaves practices in the future."""
    now = clock.now().instant
    return now - TAKEN_UP_WITHIN, now + TAKEN_UP_WITHIN
