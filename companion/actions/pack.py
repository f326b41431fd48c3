"""What a person can do with heat and cold: keep packs while they are on, and the answers that last."""

from collections.abc import Iterable
from datetime import timedelta
from uuid import UUID

from companion.domain.body import Body
from companion.domain.changes import Changes
from companion.domain.check_in import Kind
from companion.domain.clock import Clock
from companion.domain.kept_pack import KeptPack
from companion.domain.pack import PackUse
from companion.domain.pack_questions import SAME, VALID_FOR, Checkup, NumbArea, SaidElsewhere
from companion.domain.pack_rules import numb_areas
from companion.domain.pack_run import PackSnapshot
from companion.storage.journal import Journal


def keep(snapshot: PackSnapshot, *, journal: Journal, **answers: int | None) -> Changes:
    """Keep how a pack stands, in place of what was kept under its id. To be called as it begins and at each event.

    ``answers`` are ``pain_before`` and ``pain_after``, or None for one that was taken back. What is not among them
    stays as it was. One pack is one row, however often it is kept.

    Raises:
        InvalidKeptPack: an answer off the scale; nothing was written.
        JournalTrouble: nothing was written.
    """
    KeptPack(pack=snapshot, **answers)
    with journal.unit() as unit:
        unit.packs.put_pack(snapshot)
        unit.packs.answer(snapshot.id, **answers)
        unit.commit()
    return Changes.PACKS


def answer(kept: KeptPack, name: str, *, journal: Journal) -> Changes:
    """Keep one answer about a pack as it is here, also one that was taken back; all else about it is left.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        unit.packs.answer(kept.pack.id, **{name: getattr(kept, name)})
        unit.commit()
    return Changes.PACKS


def on(*, journal: Journal) -> tuple[PackSnapshot, ...]:
    """The packs that nobody took off yet, in the order they were put on. They have gone on all the while.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return tuple(kept.pack for kept in unit.packs.on())


def uses(*, journal: Journal, clock: Clock) -> tuple[PackUse, ...]:
    """The packs of today and yesterday for the rules, and all that are on, in the order they were put on.

    Those of days to come count as well: a clock that was set back made them so.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        lately = unit.packs.since(clock.now().day - timedelta(days=1))
        long_on = [kept for kept in unit.packs.on() if kept not in lately]
    return tuple(kept.use for kept in (*long_on, *lately))


def lately(*, journal: Journal, clock: Clock) -> tuple[KeptPack, ...]:
    """The packs of today and yesterday, in the order they were put on, also those of days to come.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return tuple(unit.packs.since(clock.now().day - timedelta(days=1)))


def recent(*, journal: Journal, limit: int = 50) -> tuple[KeptPack, ...]:
    """The newest packs, newest first.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return tuple(unit.packs.latest(limit))


def get(pack_id: UUID, *, journal: Journal) -> KeptPack | None:
    """The pack with this id, if it was kept.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return unit.packs.get(pack_id)


def checkups(*, journal: Journal) -> tuple[Checkup, ...]:
    """The answers to the questions before a pack that were given last, however old. ``still_known`` says what counts.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return tuple(unit.checkups.all())


def said_elsewhere(*, journal: Journal) -> tuple[SaidElsewhere, ...]:
    """What conditions say that is asked before a pack as well.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        conditions = unit.conditions.since_when()
    return tuple(SaidElsewhere(SAME[one], at.instant) for one, at in conditions if one in SAME)


def numb(*, journal: Journal, body: Body, clock: Clock) -> tuple[NumbArea, ...]:
    """What was marked as numb in the last 90 days.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return numb_areas(unit.check_ins.days_of_kind(Kind.NUMB, since=clock.now().day - VALID_FOR), body)


def keep_checkups(checkups: Iterable[Checkup], *, journal: Journal) -> Changes:
    """Keep the answers to the questions, in place of those about the same place. Some may still be missing.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        for checkup in checkups:
            unit.checkups.put(checkup)
        unit.commit()
    return Changes.HEALTH
