"""What a person says about their health lies in the journal, and nowhere else."""

from contextlib import closing

from companion.actions import health
from companion.actions.journal import Journal
from companion.domain.changes import Changes
from companion.domain.condition import Condition
from companion.storage import driver
from tests.support.journals import FakeClock


def test_what_is_said_now_takes_the_place_of_what_was_said_before(journal: Journal, clock: FakeClock) -> None:
    assert health.conditions(journal=journal) == frozenset()
    both = {Condition.ME_CFS, Condition.PREGNANCY}
    assert health.set_conditions(both, journal=journal, clock=clock) is Changes.HEALTH
    health.set_conditions({Condition.ME_CFS, Condition.REFLUX}, journal=journal, clock=clock)
    assert health.conditions(journal=journal) == {Condition.ME_CFS, Condition.REFLUX}
    health.set_conditions([], journal=journal, clock=clock)
    assert health.conditions(journal=journal) == frozenset()


def test_since_when_something_is_said_stays(journal: Journal, clock: FakeClock) -> None:
    health.set_conditions({Condition.ME_CFS}, journal=journal, clock=clock)
    clock.passes(days=40)
    health.set_conditions({Condition.ME_CFS, Condition.REFLUX}, journal=journal, clock=clock)
    with closing(driver.connect(journal.path)) as look:
        since = dict(look.execute("SELECT condition, said_local FROM conditions").fetchall())
    assert since[Condition.ME_CFS] < since[Condition.REFLUX]
