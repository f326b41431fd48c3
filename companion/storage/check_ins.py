"""Check-ins and their marks as rows."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping, Select, bindparam, delete, exists, insert, select

from companion.domain.check_in import TEXTS, CheckIn, Kind, Mark, Spread, TravelsTo
from companion.domain.scales import Measure
from companion.storage.moments import from_columns, instant_text, local_text, to_columns
from companion.storage.records import RecordsWithBin, Upsert, damage_told, deleted_columns, ready, writable
from companion.storage.tables import check_ins, marks


def to_row(check_in: CheckIn) -> dict[str, Any]:
    """The columns of a check-in, without its marks, the bin, and when it was last changed."""
    return {
        "id": str(check_in.id),
        "day": check_in.at.day.isoformat(),
        **to_columns("at", check_in.at),
        **to_columns("kept", check_in.kept_at),
        "finished": int(check_in.finished),
        "bad_day": int(check_in.bad_day),
        **{measure.value: check_in.ratings.get(measure) for measure in Measure},
        **{name: writable(getattr(check_in, name)) for name in TEXTS},
    }


def from_row(row: RowMapping, its_marks: Iterable[Mark]) -> CheckIn:
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


def to_mark_rows(check_in: CheckIn) -> list[dict[str, Any]]:
    """One row for each mark, in order."""
    return [
        {
            "check_in": str(check_in.id),
            "area": mark.area,
            "position": position,
            "strength": mark.strength,
            "kinds": ",".join(mark.kinds),
            "spread": mark.spread,
            "travels_to": mark.travels_to,
        }
        for position, mark in enumerate(check_in.marks)
    ]


def from_mark_row(row: RowMapping) -> Mark:
    """The mark in a row."""
    return Mark(
        area=row["area"],
        strength=row["strength"],
        kinds=tuple(Kind(kind) for kind in row["kinds"].split(",") if kind),
        spread=Spread(row["spread"]) if row["spread"] else None,
        travels_to=TravelsTo(row["travels_to"]) if row["travels_to"] else None,
    )


_put_marks = ready(insert(marks))
_drop_marks = ready(delete(marks).where(marks.c.check_in == bindparam("of")))
_newest_first = (check_ins.c.day.desc(), check_ins.c.at_local.desc(), check_ins.c.id.desc())


class CheckIns(RecordsWithBin[CheckIn]):
    """All check-ins of a journal, with their marks."""

    _table = check_ins
    _upsert = Upsert(check_ins, leaves=deleted_columns(check_ins))

    def put(self, check_in: CheckIn) -> None:
        """Write it, in place of the one with the same id. One in the bin stays there."""
        super().put(check_in)
        self._connection.exec_driver_sql(_drop_marks, (str(check_in.id),))
        self._put_parts_of([check_in])

    def changed_at(self, check_in_id: UUID) -> datetime | None:
        """The instant at which one was last written, also if it is in the bin."""
        changed = select(check_ins.c.changed_instant).where(check_ins.c.id == str(check_in_id))
        found = self._connection.scalar(changed)
        return datetime.fromisoformat(found) if found else None

    def between(self, first: date, last: date) -> list[CheckIn]:
        """Those of the days from ``first`` to ``last``, both included, in the order they were lived."""
        days = check_ins.c.day.between(first.isoformat(), last.isoformat())
        oldest_first = (check_ins.c.day, check_ins.c.at_local, check_ins.c.id)
        return self._read(self._kept().where(days).order_by(*oldest_first))

    def latest(self, limit: int, before: datetime | None = None, *, marked: bool = False) -> list[CheckIn]:
        """The newest by local time, newest first; all before a local time, or only those with marks, when told.

        Those of the same time as the last one come along, so that going on before it leaves none out.
        """
        query = self._kept().order_by(*_newest_first)
        if before is not None:
            query = query.where(check_ins.c.day <= before.date().isoformat())
            query = query.where(check_ins.c.at_local < local_text(before))
        if marked:
            query = query.where(exists().where(marks.c.check_in == check_ins.c.id))
        found = self._read(query.limit(limit))
        return found + self._others_like_the_last(found, query) if len(found) == limit else found

    def unfinished_since(self, instant: datetime) -> list[CheckIn]:
        """Those not finished, about a moment at or after ``instant``, newest first."""
        since = check_ins.c.at_instant >= instant_text(instant)
        return self._read(self._kept().where(since, check_ins.c.finished == 0).order_by(*_newest_first))

    def _row_of(self, check_in: CheckIn) -> dict[str, Any]:
        return to_row(check_in)

    def _record_of(self, row: RowMapping) -> CheckIn:
        return from_row(row, ())

    def _rows(self, query: Select[Any]) -> Iterator[tuple[RowMapping, CheckIn]]:
        """Each row with its check-in: one query for the check-ins and one for all their marks."""
        rows = self._connection.execute(query).mappings().all()
        with damage_told(self._path):
            their_marks = self._marks_of(query.with_only_columns(check_ins.c.id))
            for row in rows:
                yield row, from_row(row, their_marks.get(row["id"], ()))

    def _marks_of(self, ids: Select[Any]) -> dict[str, list[Mark]]:
        found: dict[str, list[Mark]] = {}
        query = select(marks).where(marks.c.check_in.in_(ids)).order_by(marks.c.check_in, marks.c.position)
        for row in self._connection.execute(query).mappings():
            found.setdefault(row["check_in"], []).append(from_mark_row(row))
        return found

    def _others_like_the_last(self, found: list[CheckIn], query: Select[Any]) -> list[CheckIn]:
        last = found[-1].at
        that_time = (check_ins.c.day == last.day.isoformat(), check_ins.c.at_local == local_text(last.local))
        seen = {check_in.id for check_in in found}
        return [check_in for check_in in self._read(query.where(*that_time)) if check_in.id not in seen]

    def _put_parts_of(self, new: Iterable[CheckIn]) -> None:
        values = [tuple(row[column.name] for column in marks.c) for one in new for row in to_mark_rows(one)]
        if values:
            self._connection.exec_driver_sql(_put_marks, values)
