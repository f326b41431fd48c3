"""What a person can do with the questions of the 2016 criteria. Their answers are no diagnosis."""

from datetime import timedelta

from companion.domain import criteria as rules
from companion.domain.body import Body
from companion.domain.changes import Changes
from companion.domain.clock import Clock
from companion.domain.criteria import WINDOW, Criteria, Suggested
from companion.storage.journal import Journal

ALL = 1_000
"""More than there are in ten years at one a week."""


def suggestion(*, body: Body, journal: Journal, clock: Clock) -> Suggested:
    """The areas that the marks of today and the six days before suggest. A person confirms each of them.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    today = clock.now().day
    with journal.reading() as unit:
        found = unit.check_ins.between(today - WINDOW + timedelta(days=1), today)
    return rules.suggest((mark for check_in in found for mark in check_in.marks), body)


def keep(criteria: Criteria, *, journal: Journal) -> Changes:
    """Keep answers in place of those kept under their id. Some may still be missing.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        unit.criteria.put(criteria)
        unit.commit()
    return Changes.CRITERIA


def history(*, journal: Journal, limit: int = ALL) -> tuple[Criteria, ...]:
    """The newest answers that are whole, newest first.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        found = unit.criteria.latest(ALL)
    return tuple(criteria for criteria in found if criteria.is_whole)[:limit]


def unfinished(*, journal: Journal, clock: Clock) -> Criteria | None:
    """The newest answers, if some are missing and they are of the last seven days: they can be gone on with.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    today = clock.now().day
    with journal.reading() as unit:
        newest = next(iter(unit.criteria.latest(1)), None)
    if newest is None or newest.is_whole:
        return None
    return newest if abs(today - newest.at.day) < WINDOW else None


def may_ask_again(*, journal: Journal, clock: Clock) -> bool:
    """Whether it is time for the questions: at most once a week. Answers that are not whole do not count.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    last = next(iter(history(journal=journal, limit=1)), None)
    return rules.may_ask_again(last.at.day if last else None, clock.now().day)
