"""The bin in every table that has one: what was deleted lies there until it is taken out for good."""

from contextlib import suppress
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, delete, exists, insert, literal, or_, select

from companion.storage.moments import instant_of, instant_text
from companion.storage.tables import about, metadata

LOOKED_THROUGH = "bin_looked_through"
"""The fact in the table ``about`` that says when the bin was last looked through, by the clock of then."""

_TABLES = tuple(table for table in metadata.sorted_tables if "deleted_instant" in table.c)


class Bin:
    """What was deleted, of every kind."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def has_any_before(self, instant: datetime) -> bool:
        """Whether something was put into it before ``instant``."""
        old = (exists(literal(1)).select_from(table).where(_old(table, instant)) for table in _TABLES)
        return bool(self._connection.scalar(select(or_(*old))))

    def looked_through(self) -> datetime | None:
        """The instant at which it was last looked through, if that is known."""
        found = self._connection.scalar(select(about.c.value).where(about.c.key == LOOKED_THROUGH))
        with suppress(ValueError):  # nobody but us writes it: it is as if it never was
            return instant_of(found) if found else None
        return None

    def look_through(self, instant: datetime) -> None:
        """Remember when it was looked through."""
        self._connection.execute(delete(about).where(about.c.key == LOOKED_THROUGH))
        self._connection.execute(insert(about).values(key=LOOKED_THROUGH, value=instant_text(instant)))

    def empty_before(self, instant: datetime) -> int:
        """Take out for good what was put into it before ``instant``; how many those were.

        What belongs to them goes along and is not counted.
        """
        each = (self._connection.execute(delete(table).where(_old(table, instant))) for table in _TABLES)
        return sum(taken_out.rowcount for taken_out in each)


def _old(table: Table, instant: datetime) -> Any:
    return table.c.deleted_instant < instant_text(instant)
