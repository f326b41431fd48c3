"""What a person can do with the list of their medicines. Companion lists them; it never says what to take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from companion.domain.changes import Changes
from companion.domain.clock import Clock
from companion.domain.medicine import (
    DoseChange,
    DoseTime,
    Medicine,
    SideEffect,
    Taken,
    to_ask_about,
    to_remind_of,
)
from companion.domain.medicine_list import MedicineList, PrintableList, list_on, printable
from companion.storage.journal import Journal

_A_DAY = timedelta(days=1)

_A_DAY_TRAVELLED = _A_DAY
"""A local day can be another than that of a moment a few hours before, because someone travelled."""


@dataclass(frozen=True, slots=True)
class AskAbout:
    """A dose to ask about, how it is now, and its medicine."""

    taken: Taken
    medicine: Medicine


def medicines(*, journal: Journal, day: date) -> MedicineList:
    """Every medicine as it stood on a day: what was taken then, what had ended, and what was to come.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        found = unit.medicines.all()
        changes, noted = unit.dose_changes.all(), unit.taken.between(day, day)
        last = [taken for one in found if (taken := unit.taken.last_taken(one.id, day))]
    return list_on(day, found, changes=changes, noted=noted, last=last)


def printable_list(*, journal: Journal, clock: Clock) -> PrintableList:
    """What is taken today, for a pharmacist: names, form, strength, the dose now, why and since; as-needed apart.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    return printable(medicines(journal=journal, day=clock.now().day))


def everything(*, journal: Journal) -> tuple[Medicine, ...]:
    """All medicines, whenever they are taken.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return tuple(unit.medicines.all())


def names(*, journal: Journal) -> Mapping[UUID, str]:
    """What the medicines are called by their id, but for those in the bin.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return {one.id: one.name for one in unit.medicines.all()}


def keep(medicine: Medicine, *, journal: Journal) -> Changes:
    """Keep a medicine, in place of what was kept under its id. Its dose changes with ``change_dose``.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        unit.medicines.put(medicine)
        unit.commit()
    return Changes.MEDICINES


def change_dose(change: DoseChange, *, journal: Journal) -> Changes:
    """Note that from a day on another dose was agreed, in place of what was kept under its id.

    It waits for a medicine that lies in the bin. Of one that is gone for good nothing is written.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        if not unit.medicines.is_there(change.medicine):
            return Changes.NOTHING
        unit.dose_changes.put(change)
        unit.commit()
    return Changes.MEDICINES


def note_taken(taken: Taken, *, journal: Journal) -> Changes:
    """Note a dose, taken or not, or an answer about it, in place of what was kept under its id.

    It waits for a medicine that lies in the bin. Of one that is gone for good nothing is written.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        if not unit.medicines.is_there(taken.medicine):
            return Changes.NOTHING
        unit.taken.put(taken)
        unit.commit()
    return Changes.MEDICINES


def taken_between(first: date, last: date, *, journal: Journal, medicine_id: UUID | None = None) -> tuple[Taken, ...]:
    """What was noted on the days from ``first`` to ``last``, both included, the oldest first; of one medicine if told.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        found = unit.taken.between(first, last)
    return tuple(one for one in found if medicine_id in (None, one.medicine))


def to_ask_about_now(*, journal: Journal, clock: Clock) -> AskAbout | None:
    """The as-needed dose to ask about now, if there is one. Note ``taken.answered(…)`` then: it is asked once.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    now = clock.now()
    days = (now.day - 2 * _A_DAY_TRAVELLED, now.day + _A_DAY_TRAVELLED)
    with journal.reading() as unit:
        known, noted = {one.id: one for one in unit.medicines.all()}, unit.taken.between(*days)
    taken = to_ask_about(noted, known.values(), now)
    return AskAbout(taken, known[taken.medicine]) if taken else None


def to_remind_of_around(day: date, *, journal: Journal) -> tuple[DoseTime, ...]:
    """The times at which the person wants to be reminded, without those for which a dose was noted.

    Those of this day and the days beside it, and of the next later day on which a medicine begins.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        found, noted = unit.medicines.all(), unit.taken.between(day - 2 * _A_DAY, day + 2 * _A_DAY)
    begin = [one.started for one in found if one.remind_at and one.started and one.started > day + _A_DAY]
    days = (day - _A_DAY, day, day + _A_DAY, *sorted(begin)[:1])
    return tuple(time for each in days for time in to_remind_of(found, noted, each))


def keep_side_effect(effect: SideEffect, *, journal: Journal) -> Changes:
    """Keep something that was noticed, in place of what was kept under its id.

    Where its medicine is not kept any more, the words are kept without it.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        if effect.medicine is not None and unit.medicines.get(effect.medicine) is None:
            effect = replace(effect, medicine=None)
        unit.side_effects.put(effect)
        unit.commit()
    return Changes.MEDICINES


def side_effects(*, journal: Journal, medicine_id: UUID | None = None) -> tuple[SideEffect, ...]:
    """What was noticed, the newest first; under one medicine if told.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        found = unit.side_effects.all() if medicine_id is None else unit.side_effects.of(medicine_id)
    return tuple(reversed(found))
