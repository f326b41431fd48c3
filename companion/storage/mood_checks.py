"""Mood checks as rows."""

from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping

from companion.domain.mood_check import ITEMS, MoodCheck
from companion.storage.moments import from_columns, to_columns
from companion.storage.records import LivedRecords, RecordsWithBin, Upsert
from companion.storage.tables import mood_checks

_ANSWERS = tuple(f"answer_{number}" for number in range(1, ITEMS + 1))


class MoodChecks(LivedRecords[MoodCheck], RecordsWithBin[MoodCheck]):
    """All mood checks of a journal."""

    _table = mood_checks
    _upsert = Upsert(mood_checks)

    def _row_of(self, check: MoodCheck) -> dict[str, Any]:
        return {
            "id": str(check.id),
            "day": check.at.day.isoformat(),
            **to_columns("at", check.at),
            **dict(zip(_ANSWERS, check.answers, strict=True)),
        }

    def _record_of(self, row: RowMapping) -> MoodCheck:
        return MoodCheck(
            id=UUID(row["id"]), at=from_columns("at", row), answers=tuple(row[answer] for answer in _ANSWERS)
        )
