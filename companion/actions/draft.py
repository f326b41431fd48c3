"""What was begun on a form and is not kept yet: it is held, offered again, and dropped when it is a record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from companion.domain.changes import Changes
from companion.domain.draft import RECORDS, Draft, FormKind
from companion.domain.medicine import Medicine
from companion.domain.plan import FlarePlan, Plan
from companion.storage.journal import Journal

if TYPE_CHECKING:
    from companion.storage.unit import Unit


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What was begun, with the record it changes, if that is there, and the medicine it belongs to."""

    draft: Draft
    record: Any
    medicine: Medicine | None


def keep(draft: Draft, *, journal: Journal) -> Changes:
    """Hold what was begun, in place of what was held for the same form and record.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        unit.drafts.put(draft)
        unit.commit()
    return Changes.DRAFTS


def drop(form: FormKind, record: UUID, *, journal: Journal) -> Changes:
    """Hold it no longer. What is not there harms nothing.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        unit.drafts.remove(form, record)
        unit.commit()
    return Changes.DRAFTS


def begun(*, journal: Journal) -> tuple[Draft, ...]:
    """All that is held, what was written last first; also what is about something in the bin.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return tuple(unit.drafts.all())


def unfinished(*, journal: Journal) -> tuple[Unfinished, ...]:
    """What can be gone on with, what was written last first. What is about something in the bin waits for that.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        found = [_with_its_record(draft, unit) for draft in unit.drafts.all()]
    return tuple(one for one in found if one)


def take_up(draft: Draft, *, journal: Journal) -> Unfinished | None:
    """What was begun with what it is about, unless that was deleted.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return _with_its_record(draft, unit)


def _with_its_record(draft: Draft, unit: Unit) -> Unfinished | None:
    medicine = unit.medicines.get(draft.medicine) if draft.medicine else None
    record = None if draft.is_new else _record(draft, unit)
    lacks = record is None and not draft.is_new and draft.form in RECORDS
    return None if lacks or (draft.medicine and not medicine) else Unfinished(draft, record, medicine)


def _record(draft: Draft, unit: Unit) -> Any:
    if draft.form is FormKind.PLAN:
        return (unit.plans.plan() or (Plan(), None))[0]
    if draft.form is FormKind.FLARE_PLAN:
        return (unit.plans.flare_plan() or (FlarePlan(), None))[0]
    return getattr(unit, RECORDS[draft.form]).get(draft.record) if draft.form in RECORDS else None
