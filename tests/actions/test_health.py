"""What a person says about their health lies in the journal, and nowhere else."""

from contextlib import closing

from companion.actions import health
from companion.actions.journal import Journal
from companion.domain.changes import Changes
from companion.domain.condition import Condition
from companion.storage import driver
from tests.support.journals import FakeClock


def test_one_is_said_or_taken_back_and_the_others_stay(journal: Journal, clock: FakeClock) -> None:
    assert health.conditions(journal=journal) == frozenset()
    for one in (Condition.ME_CFS, Condition.PREGNANCY, Condition.REFLUX):
        assert health.say_condition(one, holds=True, journal=journal, clock=clock) is Changes.HEALTH
    health.say_condition(Condition.PREGNANCY, holds=False, journal=journal, clock=clock)
    assert health.conditions(journal=journal) == {Condition.ME_CFS, Condition.REFLUX}
    for one in Condition:
        health.say_condition(one, holds=False, journal=journal, clock=clock)
    assert health.conditions(journal=journal) == frozenset()


def test_since_when_something_is_said_stays(journal: Journal, clock: FakeClock) -> None:
    health.say_condition(Condition.ME_CFS, holds=True, journal=journal, clock=clock)
    clock.passes(days=40)
    for one in (Condition.ME_CFS, Condition.REFLUX):
        health.say_condition(one, holds=True, journal=journal, clock=clock)
    with closing(driver.connect(journal.path)) as look:
        since = dict(look.execute("SELECT condition, said_local FROM conditions").fetchall())
    assert since[Condition.ME_CFS] < since[Condition.REFLUX]
