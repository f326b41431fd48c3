"""Check-ins read with the driver alone.

Every start shows the last one, and importing SQLAlchemy takes longer than all else that has to be done for it.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from companion.domain.check_in import TEXTS, CheckIn, Kind, Mark, Spread, TravelsTo
from companion.domain.clock import Moment
from companion.domain.scales import Measure
from companion.storage import driver
from companion.storage.moments import from_columns, instant_text

_OLDEST_FIRST = "ORDER BY day, at_instant, id"
_NEWEST_FIRST = "ORDER BY day DESC, at_instant DESC, id DESC"
_NOT_DELETED = "deleted_instant IS NULL"
_WITH_MARKS = "EXISTS (SELECT 1 FROM marks WHERE marks.check_in = check_ins.id)"
_ANSWERED = " OR ".join(
    ("bad_day", *(f"{measure} IS NOT NULL" for measure in Measure), *(f"{name} <> ''" for name in TEXTS), _WITH_MARKS)
)
"""What is the other way round in ``CheckIn.is_empty``."""

Row = Mapping[str, Any]


def from_row(row: Row, its_marks: Iterable[Mark]) -> CheckIn:
    """The check-in in a row."""
    return CheckIn(
        id=UUID(row["id"]),
        at=from_columns("at", row),
        kept_at=from_columns("kept", row),
        finished=bool(row["finished"]),
        bad_day=bool(row["bad_day"]),
        ratings={measure: row[measure.value] for measure in Measure if row[measure.value] is not None},
        marks=tuple(its_marks),
        **{name: row[name] for name in TEXTS},
    )


def from_mark_row(row: Row) -> Mark:
    """The mark in a row."""
    return Mark(
        area=row["area"],
        strength=row["strength"],
        kinds=tuple(Kind(kind) for kind in row["kinds"].split(",") if kind),
        spread=Spread(row["spread"]) if row["spread"] else None,
        travels_to=TravelsTo(row["travels_to"]) if row["travels_to"] else None,
    )


class CheckInReading:
    """The check-ins of a journal with their marks, as they are in the transaction that is open.

    ``file`` is the driver's connection.
    """

    def __init__(self, path: Path, file: Any) -> None:
        self._path = path
        self._file = file

    def get(self, record_id: UUID) -> CheckIn | None:
        """The one with this id, unless it is in the bin."""
        return next(iter(self._kept("id = ?", str(record_id))), None)

    def changed_at(self, check_in_id: UUID) -> datetime | None:
        """The instant at which one was last written, also if it is in the bin."""
        found = self._rows("SELECT changed_instant FROM check_ins WHERE id = ?", (str(check_in_id),))
        return datetime.fromisoformat(found[0]["changed_instant"]) if found else None

    def between(self, first: date, last: date) -> list[CheckIn]:
        """Those of the days from ``first`` to ``last``, both included, in the order they were lived."""
        return self._kept("day BETWEEN ? AND ?", first.isoformat(), last.isoformat(), order=_OLDEST_FIRST)

    def latest(self, limit: int, before: Moment | None = None, *, marked: bool = False) -> list[CheckIn]:
        """The newest, newest first; of those before a moment, or only of those with marks, when told."""
        which, values = (_WITH_MARKS if marked else "TRUE"), []
        if before is not None:
            which += " AND (day, at_instant) < (?, ?)"
            values = [before.day.isoformat(), instant_text(before.instant)]
        return self._kept(which, *values, order=f"{_NEWEST_FIRST} LIMIT {limit:d}")

    def unfinished_since(self, instant: datetime) -> list[CheckIn]:
        """Those not finished, about a moment at or after ``instant``, newest first."""
        return self._kept("at_instant >= ? AND finished = 0", instant_text(instant))

    def noted_day_near(self, first: date, last: date) -> date | None:
        """The last day before ``first`` with an answer, or else the first one after ``last``."""
        before, after = "day < ? ORDER BY day DESC", "day > ? ORDER BY day"
        for which, than in ((before, first), (after, last)):
            query = f"SELECT day FROM check_ins WHERE {_NOT_DELETED} AND ({_ANSWERED}) AND {which} LIMIT 1"
            for row in self._rows(query, (than.isoformat(),)):
                return date.fromisoformat(row["day"])
        return None

    def days_of_kind(self, kind: Kind, since: date) -> dict[str, set[date]]:
        """Each area that was marked as hurting so on that day or later, and the days on which it was."""
        query = (
            "SELECT DISTINCT area, day FROM marks JOIN check_ins ON check_ins.id = marks.check_in"
            f" WHERE {_NOT_DELETED} AND day >= ? AND ',' || kinds || ',' LIKE ?"
        )
        found: dict[str, set[date]] = {}
        for row in self._rows(query, (since.isoformat(), f"%,{kind},%")):
            found.setdefault(row["area"], set()).add(date.fromisoformat(row["day"]))
        return found

    def in_bin(self) -> list[tuple[CheckIn, Moment]]:
        """What lies in the bin and when it was put there, the last one first."""
        found = self._select("deleted_instant IS NOT NULL ORDER BY deleted_instant DESC, id")
        with driver.damage_told(self._path):
            return [(check_in, from_columns("deleted", row)) for row, check_in in found]

    def _kept(self, which: str, *values: str, order: str = _NEWEST_FIRST) -> list[CheckIn]:
        """Those that are not in the bin."""
        return [check_in for _, check_in in self._select(f"{_NOT_DELETED} AND {which} {order}", *values)]

    def _select(self, which: str, *values: str) -> list[tuple[Row, CheckIn]]:
        """Each row with its check-in: one query for the check-ins and one for all their marks."""
        rows = self._rows(f"SELECT * FROM check_ins WHERE {which}", values)
        their_marks = self._marks_of(f"SELECT id FROM check_ins WHERE {which}", values) if rows else {}
        with driver.damage_told(self._path):
            return [(row, from_row(row, their_marks.get(row["id"], ()))) for row in rows]

    def _marks_of(self, ids: str, values: tuple[str, ...]) -> dict[str, list[Mark]]:
        found: dict[str, list[Mark]] = {}
        rows = self._rows(f"SELECT * FROM marks WHERE check_in IN ({ids}) ORDER BY check_in, position", values)
        with driver.damage_told(self._path):
            for row in rows:
                found.setdefault(row["check_in"], []).append(from_mark_row(row))
        return found

    def _rows(self, query: str, values: tuple[str, ...]) -> list[Row]:
        with driver.explained(self._path):
            found = self._file.execute(query, values)
            names = [column[0] for column in found.description]
            return [dict(zip(names, row, strict=True)) for row in found]
