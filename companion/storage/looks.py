"""When the program looked last for what is old enough to go, by the clock of then."""

from contextlib import suppress
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from companion.storage.moments import instant_of, instant_text
from companion.storage.tables import about


class Looks:
    """The last look at each thing, by the name of a fact in the table ``about``."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def last(self, what: str) -> datetime | None:
        """The instant of the last one, if that is known."""
        found = self._connection.scalar(select(about.c.value).where(about.c.key == what))
        with suppress(ValueError):  # nobody but us writes it: it is as if it never was
            return instant_of(found) if found else None
        return None

    def remember(self, what: str, instant: datetime) -> None:
        """Remember when it was looked through."""
        self._connection.execute(delete(about).where(about.c.key == what))
        self._connection.execute(insert(about).values(key=what, value=instant_text(instant)))
