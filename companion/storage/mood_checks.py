"""Mood checks as rows."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping

from companion.domain.mood_check import ITEMS, MoodCheck
from companion.storage.moments import from_columns, to_columns
from companion.storage.records import RecordsWithBin, Upsert, deleted_columns
from companion.storage.tables import mood_checks

_ANSWERS = tuple(f"answer_{number}" for number in range(1, ITEMS + 1))


class MoodChecks(RecordsWithBin[MoodCheck]):
    """All mood checks of a journal."""

    _table = mood_checks
    _upsert = Upsert(mood_checks, leaves=deleted_columns(mood_checks))

    def latest(self, limit: int) -> list[MoodCheck]:
        """The newest by local time, newest first."""
        newest_first = (mood_checks.c.day.desc(), mood_checks.c.at_local.desc(), mood_checks.c.id.desc())
        return self._read(self._kept().order_by(*newest_first).limit(limit))

    def between(self, first: date, last: date) -> list[MoodCheck]:
        """Those of the days from ``first`` to ``last``, both included, in order."""
        days = mood_checks.c.day.between(first.isoformat(), last.isoformat())
        query = self._kept().where(days)
        return self._read(query.order_by(mood_checks.c.day, mood_checks.c.at_local, mood_checks.c.id))

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
