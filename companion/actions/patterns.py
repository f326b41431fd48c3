"""What a person can ask about their own marks before they see somebody."""

from datetime import date, timedelta

from companion.domain.body import Body
from companion.insights import patterns
from companion.insights.patterns import DAYS, WorthMentioning
from companion.storage.journal import Journal


def worth_mentioning(*, body: Body, journal: Journal, today: date) -> WorthMentioning:
    """What may be worth mentioning of the four weeks up to ``today``.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        found = unit.check_ins.between(today - timedelta(days=DAYS - 1), today)
    return patterns.worth_mentioning(found, body=body, today=today)
