"""The bin in every table that has one: what was deleted lies there until it is taken out for good."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, delete, exists, literal, or_, select

from companion.storage.moments import instant_text
from companion.storage.tables import metadata

_TABLES = tuple(table for table in metadata.sorted_tables if "deleted_instant" in table.c)


class Bin:
    """What was deleted, of every kind."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def has_any_before(self, instant: datetime) -> bool:
        """Whether something was put into it before ``instant``."""
        old = (exists(literal(1)).select_from(table).where(_old(table, instant)) for table in _TABLES)
        return bool(self._connection.scalar(select(or_(*old))))

    def empty_before(self, instant: datetime) -> int:
        """Take out for good what was put into it before ``instant``; how many those were.

        What belongs to them goes along and is not counted.
        """
        each = (self._connection.execute(delete(table).where(_old(table, instant))) for table in _TABLES)
        return sum(taken_out.rowcount for taken_out in each)


def _old(table: Table, instant: datetime) -> Any:
    return table.c.deleted_instant < instant_text(instant)
