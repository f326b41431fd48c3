"""What a journal from version 0004 on holds besides: what was begun on forms, with fixed ids and times."""

from datetime import datetime, timedelta
from uuid import UUID

from companion.domain.clock import Moment
from companion.domain.draft import THE_ONLY_ONE, Draft, FormKind
from companion.storage.unit import Unit
from tests.journals import care


def _moment(minute: int) -> Moment:
    return Moment(datetime(2026, 12, 22, 9, minute), timedelta(hours=1), "Europe/Berlin")


DRAFTS = (
    Draft(
        form=FormKind.MEDICINE,
        record=UUID(int=3001, version=4),
        kept_at=_moment(5),
        written={"name": "Frau Öztürk\x00 🧘 \ud83d", "as_needed": False, "remind_at": ["08:00"], "form": None},
        is_new=True,
    ),
    Draft(
        form=FormKind.TAKEN,
        record=UUID(int=3002, version=4),
        kept_at=_moment(4),
        written={"before": 7, "at": "2026-12-22T08:30:00"},
        medicine=care.MEDICINES[0].id,
        is_new=True,
    ),
    Draft(form=FormKind.QUESTION, record=care.QUESTIONS[1].id, kept_at=_moment(3), written={"answer": "Beca"}),
    Draft(form=FormKind.FLARE_PLAN, record=THE_ONLY_ONE, kept_at=_moment(2), written={"helps": "Heat, and"}),
)
"""Of a new record, of one that belongs to a medicine, of one that is there, and of one there is only one of."""


def fill(unit: Unit) -> None:
    """Write all of it."""
    for draft in DRAFTS:
        unit.drafts.put(draft)


def check(unit: Unit) -> None:
    """Find all of it."""
    assert unit.drafts.all() == list(DRAFTS)
