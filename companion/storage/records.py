"""Records of one table, each with an id, and the bin in which some of them lie for a while."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any, ClassVar, Generic, TypeVar
from uuid import UUID

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Delete,
    Insert,
    RowMapping,
    Select,
    Table,
    Update,
    bindparam,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import IntegrityError

from companion.domain.clock import Clock, Moment
from companion.storage.driver import damage_told
from companion.storage.moments import from_columns, instant_text, to_columns

R = TypeVar("R")


class NotTaken(ValueError):
    """A record that the tables refuse."""


T = TypeVar("T")


def ready(statement: Insert | Update | Delete) -> str:
    """The statement as the driver needs it, made once: for each answer that takes longer than carrying it out."""
    return str(statement.compile(dialect=sqlite.dialect()))


def writable(text: str) -> str:
    """The text without halves of letters, which UTF-8 has no bytes for."""
    return text.encode("utf-8", "replace").decode("utf-8")


class Upsert:
    """Writes a row in place of the one with the same key. It leaves these columns, and whether it is in the bin."""

    def __init__(self, table: Table, *, leaves: Iterable[str] = ()) -> None:
        left = {*leaves, *_deleted_columns(table)}
        self._table = table
        self._names = tuple(name for name in table.c.keys() if name not in left)  # noqa: SIM118  # no mapping

    def write(self, connection: Connection, row: Mapping[str, Any]) -> None:
        """Write one row."""
        connection.exec_driver_sql(self._sql, tuple(row[name] for name in self._names))

    @cached_property
    def _sql(self) -> str:
        """Made when it is first needed: at the start of the program that would take longer than all its reading."""
        one = sqlite.insert(self._table).values({name: bindparam(name) for name in self._names})
        keys = list(self._table.primary_key.columns)
        others = {name: one.excluded[name] for name in self._names if not self._table.c[name].primary_key}
        return ready(one.on_conflict_do_update(index_elements=keys, set_=others))


class Rows:
    """Rows of the journal that is open."""

    def __init__(self, path: Path, connection: Connection) -> None:
        self._path = path
        self._connection = connection

    def _each(self, query: Select[Any], made_of: Callable[[RowMapping], T]) -> list[T]:
        """What is made of each row."""
        rows = self._connection.execute(query).mappings().all()
        with damage_told(self._path):
            return [made_of(row) for row in rows]


class Writing(Rows, ABC, Generic[R]):
    """Writes the records of a table. Each row has an ``id`` and says when it was last changed."""

    _table: ClassVar[Table]
    _upsert: ClassVar[Upsert]

    def __init__(self, path: Path, connection: Connection, clock: Clock) -> None:
        super().__init__(path, connection)
        self._clock = clock

    @abstractmethod
    def _row_of(self, record: R) -> dict[str, Any]:
        """The columns of a record, without what says when it was changed or deleted."""

    def put(self, record: R) -> None:
        """Write it, in place of the one with the same id. One in the bin stays there."""
        self._upsert.write(self._connection, self._row_of(record) | self._changed())

    def put_new(self, new: Iterable[R]) -> int:
        """Write many at once that are not there yet; how many those were.

        Raises:
            NotTaken: a number in one of them cannot be.
        """
        changed, count = self._changed(), 0
        for some in _some_at_a_time(new):
            try:
                self._connection.execute(insert(self._table), [self._row_of(one) | changed for one in some])
            except IntegrityError as wrong:
                raise NotTaken(str(wrong.orig)) from wrong
            self._put_parts_of(some)
            count += len(some)
        return count

    def remove(self, record_id: UUID) -> None:
        """Take it out for good, with all that belongs to it."""
        self._connection.execute(delete(self._table).where(self._table.c.id == bindparam("of")), {"of": str(record_id)})

    def _put_parts_of(self, records: Iterable[R]) -> None:
        """Write what belongs to new records, in other tables."""

    def _changed(self) -> dict[str, str]:
        return {"changed_instant": instant_text(self._clock.now().instant)}


class WritingWithBin(Writing[R]):
    """Writes records that can be deleted and taken back."""

    def delete(self, record_id: UUID, at: Moment) -> None:
        """Put it into the bin."""
        self._mark_deleted(record_id, to_columns("deleted", at))

    def restore(self, record_id: UUID) -> None:
        """Take it out of the bin again."""
        self._mark_deleted(record_id, dict.fromkeys(_deleted_columns(self._table)))

    def _mark_deleted(self, record_id: UUID, columns: Mapping[str, str | int | None]) -> None:
        this = self._table.c.id == str(record_id)
        self._connection.execute(update(self._table).where(this).values(columns))


class Records(Writing[R]):
    """All records of a table."""

    _order: ClassVar[tuple[str, ...]] = ("kept_instant", "id")
    """The columns by which they come in order."""

    @abstractmethod
    def _record_of(self, row: RowMapping) -> R:
        """The record in a row.

        Raises:
            ValueError: there is none in it.
        """

    def get(self, record_id: UUID) -> R | None:
        """The one with this id, unless it is in the bin."""
        found = self._read(self._kept().where(self._table.c.id == str(record_id)))
        return found[0] if found else None

    def all(self) -> list[R]:
        """Those that are not in the bin, the oldest first."""
        return self._in_order()

    def _in_order(self, *which: ColumnElement[bool]) -> list[R]:
        return self._read(self._kept().where(*which).order_by(*self._ordered_by()))

    def _ordered_by(self) -> list[Column[Any]]:
        return [self._table.c[name] for name in self._order]

    def _all(self) -> Select[Any]:
        """Every row there is to see, in the bin or not."""
        return select(self._table)

    def _kept(self) -> Select[Any]:
        return self._all()

    def _read(self, query: Select[Any]) -> list[R]:
        return self._each(query, self._record_of)


class LivedRecords(Records[R]):
    """Records of moments that were lived, in the order of those: first their day, then the instant."""

    _order = ("day", "at_instant", "id")

    def between(self, first: date, last: date) -> list[R]:
        """Those of the days from ``first`` to ``last``, both included, in order."""
        return self._in_order(self._on_days(first, last))

    def latest(self, limit: int) -> list[R]:
        """The newest, newest first."""
        return self._newest(limit)

    def _on_days(self, first: date, last: date) -> ColumnElement[bool]:
        return self._table.c.day.between(first.isoformat(), last.isoformat())

    def _newest(self, limit: int, *which: ColumnElement[bool]) -> list[R]:
        newest_first = (column.desc() for column in self._ordered_by())
        return self._read(self._kept().where(*which).order_by(*newest_first).limit(limit))


class RecordsWithBin(Records[R], WritingWithBin[R]):
    """Records that can be deleted and taken back. Those in the bin are only seen by what is about the bin."""

    def is_there(self, record_id: UUID) -> bool:
        """Whether there is one with this id, in the bin or not."""
        its = select(self._table.c.id).where(self._table.c.id == str(record_id))
        return self._connection.execute(its).first() is not None

    def in_bin(self) -> list[tuple[R, Moment]]:
        """What lies in the bin and when it was put there, the last one first."""
        query = self._all().where(self._table.c.deleted_instant.is_not(None))
        query = query.order_by(self._table.c.deleted_instant.desc(), self._table.c.id)
        return self._each(query, lambda row: (self._record_of(row), from_columns("deleted", row)))

    def _kept(self) -> Select[Any]:
        return self._all().where(self._table.c.deleted_instant.is_(None))


def _deleted_columns(table: Table) -> tuple[str, ...]:
    """The columns that say when something was put into the bin."""
    return tuple(column.name for column in table.c if column.name.startswith("deleted_"))


def _some_at_a_time(all_of_them: Iterable[R]) -> Iterator[list[R]]:
    """At most a thousand, so that ten years need little memory."""
    left = iter(all_of_them)
    while some := list(islice(left, 1_000)):
        yield some
