"""Visits as rows."""

from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping

from companion.domain.visit import RATED, Visit, VisitKind
from companion.storage.moments import from_columns, to_columns
from companion.storage.records import LivedRecords, RecordsWithBin, Upsert, writable
from companion.storage.tables import visits

_WRITTEN = ("name", "done", "bring", "ask", "cost")


class Visits(LivedRecords[Visit], RecordsWithBin[Visit]):
    """All visits of a journal."""

    _table = visits
    _upsert = Upsert(visits)

    def planned(self) -> list[Visit]:
        """Those that did not take place, the earliest first."""
        return self._read(self._kept().where(visits.c.took_place == 0).order_by(visits.c.at_instant, visits.c.id))

    def past(self, limit: int) -> list[Visit]:
        """Those that took place, newest first."""
        return self._newest(limit, visits.c.took_place == 1)

    def _row_of(self, visit: Visit) -> dict[str, Any]:
        return {
            "id": str(visit.id),
            "day": visit.at.day.isoformat(),
            **to_columns("at", visit.at),
            **to_columns("kept", visit.kept_at),
            "kind": visit.kind,
            **{name: writable(getattr(visit, name)) for name in _WRITTEN},
            "took_place": int(visit.took_place),
            **{name: getattr(visit, name) for name in RATED},
            "next_day_asked": int(visit.next_day_asked),
        }

    def _record_of(self, row: RowMapping) -> Visit:
        return Visit(
            id=UUID(row["id"]),
            kind=VisitKind(row["kind"]),
            at=from_columns("at", row),
            kept_at=from_columns("kept", row),
            **{name: row[name] for name in _WRITTEN},
            took_place=bool(row["took_place"]),
            **{name: row[name] for name in RATED},
            next_day_asked=bool(row["next_day_asked"]),
        )
