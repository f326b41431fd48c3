"""Check-ins and their marks as rows."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Delete, Insert, RowMapping, Select, bindparam, delete, exists, select, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite import insert

from companion.domain.check_in import TEXTS, CheckIn, Kind, Mark, Spread, TravelsTo
from companion.domain.clock import Clock, Moment
from companion.domain.scales import Measure
from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage.moments import from_columns, instant_text, local_text, to_columns
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
        **{name: _writable(getattr(check_in, name)) for name in TEXTS},
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


def _writable(text: str) -> str:
    """The text without halves of letters, which UTF-8 has no bytes for."""
    return text.encode("utf-8", "replace").decode("utf-8")


_DELETED = tuple(column.name for column in check_ins.c if column.name.startswith("deleted_"))
_WRITTEN = tuple(column.name for column in check_ins.c if column.name not in _DELETED)


def _ready(statement: Insert | Delete) -> str:
    """The statement as the driver needs it, made once: for each answer that takes longer than carrying it out."""
    return str(statement.compile(dialect=sqlite.dialect()))


_put_one = insert(check_ins).values({name: bindparam(name) for name in _WRITTEN})
_put = _ready(
    _put_one.on_conflict_do_update(
        index_elements=[check_ins.c.id], set_={name: _put_one.excluded[name] for name in _WRITTEN if name != "id"}
    )
)
_put_marks = _ready(insert(marks))
_drop_marks = _ready(delete(marks).where(marks.c.check_in == bindparam("of")))
_drop = delete(check_ins).where(check_ins.c.id == bindparam("of"))
_kept = select(check_ins).where(check_ins.c.deleted_instant.is_(None))
_newest_first = (check_ins.c.day.desc(), check_ins.c.at_local.desc(), check_ins.c.id.desc())


class CheckIns:
    """All check-ins of a journal. Those in the bin are only seen by what is about the bin."""

    def __init__(self, path: Path, connection: Connection, clock: Clock) -> None:
        self._path = path
        self._connection = connection
        self._clock = clock

    def put(self, check_in: CheckIn) -> None:
        """Write it, in place of the one with the same id. One in the bin stays there."""
        row = to_row(check_in) | {"changed_instant": instant_text(self._clock.now().instant)}
        self._connection.exec_driver_sql(_put, tuple(row[name] for name in _WRITTEN))
        self._connection.exec_driver_sql(_drop_marks, (row["id"],))
        self._put_marks(to_mark_rows(check_in))

    def put_new(self, new: Iterable[CheckIn]) -> int:
        """Write many at once that are not there yet; how many those were."""
        changed = {"changed_instant": instant_text(self._clock.now().instant)}
        count = 0
        for some in _some_at_a_time(new):
            self._connection.execute(insert(check_ins), [to_row(one) | changed for one in some])
            self._put_marks([row for one in some for row in to_mark_rows(one)])
            count += len(some)
        return count

    def get(self, check_in_id: UUID) -> CheckIn | None:
        """The one with this id, unless it is in the bin."""
        found = self._read(_kept.where(check_ins.c.id == str(check_in_id)))
        return found[0] if found else None

    def between(self, first: date, last: date) -> list[CheckIn]:
        """Those of the days from ``first`` to ``last``, both included, in the order they were lived."""
        days = check_ins.c.day.between(first.isoformat(), last.isoformat())
        oldest_first = (check_ins.c.day, check_ins.c.at_local, check_ins.c.id)
        return self._read(_kept.where(days).order_by(*oldest_first))

    def latest(self, limit: int, before: datetime | None = None, *, marked: bool = False) -> list[CheckIn]:
        """The newest by local time, newest first; all before a local time, or only those with marks, when told.

        Those of the same time as the last one come along, so that going on before it leaves none out.
        """
        query = _kept.order_by(*_newest_first)
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
        return self._read(_kept.where(since, check_ins.c.finished == 0).order_by(*_newest_first))

    def remove(self, check_in_id: UUID) -> None:
        """Take it out for good, its marks too."""
        self._connection.execute(_drop, {"of": str(check_in_id)})

    def delete(self, check_in_id: UUID, at: Moment) -> None:
        """Put it into the bin."""
        self._mark_deleted(check_in_id, to_columns("deleted", at))

    def restore(self, check_in_id: UUID) -> None:
        """Take it out of the bin again."""
        self._mark_deleted(check_in_id, dict.fromkeys(_DELETED))

    def in_bin(self) -> list[tuple[CheckIn, Moment]]:
        """What lies in the bin and when it was put there, the last one first."""
        query = select(check_ins).where(check_ins.c.deleted_instant.is_not(None))
        query = query.order_by(check_ins.c.deleted_instant.desc(), check_ins.c.id)
        return [(check_in, from_columns("deleted", row)) for row, check_in in self._rows(query)]

    def empty_bin_before(self, instant: datetime) -> int:
        """Take out for good what was put into the bin before ``instant``; how many those were."""
        old = check_ins.c.deleted_instant < instant_text(instant)
        return self._connection.execute(delete(check_ins).where(old)).rowcount

    def _read(self, query: Select[Any]) -> list[CheckIn]:
        return [check_in for _, check_in in self._rows(query)]

    def _rows(self, query: Select[Any]) -> Iterator[tuple[RowMapping, CheckIn]]:
        """Each row with its check-in: one query for the check-ins and one for all their marks."""
        rows = self._connection.execute(query).mappings().all()
        try:
            their_marks = self._marks_of(query.with_only_columns(check_ins.c.id))
            for row in rows:
                yield row, from_row(row, their_marks.get(row["id"], ()))
        except ValueError as error:
            raise JournalTrouble(Trouble.DAMAGED, str(self._path)) from error

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

    def _put_marks(self, rows: list[dict[str, Any]]) -> None:
        if rows:
            values = [tuple(row[column.name] for column in marks.c) for row in rows]
            self._connection.exec_driver_sql(_put_marks, values)

    def _mark_deleted(self, check_in_id: UUID, columns: Mapping[str, str | int | None]) -> None:
        this = check_ins.c.id == str(check_in_id)
        self._connection.execute(update(check_ins).where(this).values(columns))


def _some_at_a_time(all_of_them: Iterable[CheckIn]) -> Iterator[list[CheckIn]]:
    """At most a thousand, so that ten years need little memory."""
    left = iter(all_of_them)
    while some := list(islice(left, 1_000)):
        yield some
