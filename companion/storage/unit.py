"""One piece of work on the journal, with every kind of record there is."""

from pathlib import Path

from sqlalchemy import Connection

from companion.domain.clock import Clock
from companion.storage import driver, engine, log
from companion.storage.bin import Bin
from companion.storage.check_ins import CheckIns
from companion.storage.criteria import CriteriaResults
from companion.storage.drafts import Drafts
from companion.storage.exercises import Doses, OwnMovements
from companion.storage.health_answers import Checkups, Conditions
from companion.storage.looks import Looks
from companion.storage.medicines import DoseChanges, Medicines, NotedDoses, SideEffects
from companion.storage.mood_checks import MoodChecks
from companion.storage.pacing import Pacing
from companion.storage.packs import Packs
from companion.storage.plans import Goals, Plans, PlanSteps, Questions
from companion.storage.practices import Practices
from companion.storage.visits import Visits


class Unit:
    """One piece of work on the journal, all of it or nothing. It undoes itself unless it is committed."""

    def __init__(self, path: Path, connection: Connection, clock: Clock) -> None:
        self._path = path
        self._connection = connection
        rows = (path, connection)
        records = (*rows, clock)
        self.check_ins = CheckIns(*records)
        self.practices = Practices(*records)
        self.packs = Packs(*records)
        self.checkups = Checkups(*rows)
        """The answers before a pack."""
        self.conditions = Conditions(*rows)
        """What a person said about their health."""
        self.own_movements = OwnMovements(*records)
        self.doses = Doses(*rows)
        """The doses a person chose."""
        self.pacing = Pacing(*records)
        self.medicines = Medicines(*records)
        self.dose_changes = DoseChanges(*records)
        self.taken = NotedDoses(*records)
        """All doses of medicines that were noted, taken or not."""
        self.side_effects = SideEffects(*records)
        self.visits = Visits(*records)
        self.plans = Plans(*rows)
        self.goals = Goals(*records)
        self.plan_steps = PlanSteps(*records)
        self.questions = Questions(*records)
        self.criteria = CriteriaResults(*records)
        self.mood_checks = MoodChecks(*records)
        self.drafts = Drafts(*rows)
        """What was begun on forms and is not kept yet."""
        self.bin = Bin(connection)
        """What was deleted, of every kind."""
        self.looks = Looks(connection)
        """When it was looked for what is old."""

    def commit(self) -> None:
        """Keep what was done. When this returns, it is on the disk for good.

        Raises:
            JournalTrouble: nothing was kept.
        """
        with driver.explained(self._path):
            log.carry_sign(engine.opened(self._connection))
        self._connection.commit()
