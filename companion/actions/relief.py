"""What the place Relief shows."""

from dataclasses import dataclass
from datetime import timedelta

from companion.actions import exercise, health, pack, practice
from companion.domain.check_in import CheckIn, Mark
from companion.domain.clock import Clock
from companion.domain.condition import Condition
from companion.domain.kept_pack import KeptPack
from companion.domain.movement import Movement
from companion.domain.own_dose import OwnDose
from companion.domain.practice import Practice, UnderWay
from companion.storage.journal import Journal

FITS_FOR = timedelta(hours=24)
"""How long the marks of a check-in are taken to be those of now: product choice."""

CAREFUL_FOR = timedelta(days=14)
"""How long a place that was marked last is treated with care: product choice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relief:
    """What is known when a person opens Relief.

    ``check_in`` is the newest of the last day in which something was rated or marked. ``last_marks`` are those of the
    newest of two weeks in which the body was marked: a number alone says nothing against being careful there.
    ``own`` are the person's own movements, ``doses`` those they chose for others. ``past`` are the practices that tell
    what helped before, ``packs`` are those of today and yesterday.
    ``ask`` is one of yesterday to ask about today.
    """

    check_in: CheckIn | None
    last_marks: tuple[Mark, ...]
    conditions: frozenset[Condition]
    own: tuple[Movement, ...]
    doses: tuple[OwnDose, ...]
    past: tuple[Practice, ...]
    packs: tuple[KeptPack, ...]
    under_way: UnderWay | None
    ask: Practice | None


def relief(*, journal: Journal, clock: Clock) -> Relief:
    """Look at all of it.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    return Relief(
        check_in=_lately(journal, clock),
        last_marks=_last_marks(journal, clock),
        conditions=health.conditions(journal=journal),
        own=tuple(one.movement() for one in exercise.own(journal=journal)),
        doses=exercise.own_doses(journal=journal),
        past=practice.for_offers(journal=journal, clock=clock),
        packs=pack.lately(journal=journal, clock=clock),
        under_way=practice.under_way(journal=journal, clock=clock),
        ask=practice.ask_next_day(journal=journal, clock=clock),
    )


def _lately(journal: Journal, clock: Clock) -> CheckIn | None:
    now = clock.now()
    with journal.reading() as unit:
        found = unit.check_ins.between(now.day - FITS_FOR, now.day)
    telling = (one for one in reversed(found) if one.ratings or one.marks or one.bad_day)
    return next((one for one in telling if abs(now.instant - one.at.instant) < FITS_FOR), None)


def _last_marks(journal: Journal, clock: Clock) -> tuple[Mark, ...]:
    now = clock.now()
    with journal.reading() as unit:
        found = unit.check_ins.latest(1, marked=True)
    return next((one.marks for one in found if abs(now.instant - one.at.instant) < CAREFUL_FOR), ())
