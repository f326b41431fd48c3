"""Four answers are kept as they were given."""

from datetime import timedelta
from uuid import uuid4

from companion.actions import mood_check as verbs
from companion.actions.journal import Journal
from companion.domain.changes import Changes
from companion.domain.mood_check import MoodCheck
from tests.support.journals import MORNING, FakeClock


def a_check(clock: FakeClock) -> MoodCheck:
    return MoodCheck(id=uuid4(), at=clock.now(), answers=(3, 0, 1, 2))


def test_the_newest_check_comes_first(journal: Journal) -> None:
    checks = [a_check(FakeClock(MORNING - timedelta(weeks=weeks))) for weeks in range(3)]
    for check in checks[::-1]:
        assert verbs.keep(check, journal=journal) is Changes.CRITERIA
    assert verbs.history(journal=journal) == tuple(checks)
    assert verbs.history(journal=journal, limit=2) == tuple(checks[:2])
