"""SQLAlchemy over the driver: the one engine, with transactions that begin as they are asked to."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, ExceptionContext, create_engine, event
from sqlalchemy.pool import StaticPool

from companion.storage import driver

WRITING, READING = "BEGIN IMMEDIATE", "BEGIN"

_KIND = "companion_transaction"


def over(file: Any, path: Path) -> Connection:
    """SQLAlchemy over the driver's connection ``file``, until it is closed with ``close``.

    Its transactions write unless told not to. What a person wrote is kept out of the text of errors.
    """
    engine = create_engine(
        "sqlite://", creator=lambda: file, module=driver.sqlite, poolclass=StaticPool, hide_parameters=True
    )
    event.listen(engine, "begin", lambda connection: _begin(connection, path))
    event.listen(engine, "handle_error", lambda context: _explain(context, path))
    return engine.connect()


def begin(connection: Connection, kind: str) -> None:
    """Begin a transaction of a kind.

    Raises:
        JournalTrouble: the file cannot be read, or another process has been writing for too long.
    """
    connection.info[_KIND] = kind
    connection.begin()


def opened(connection: Connection) -> Any:
    """The driver's connection under it, for what must not happen inside a transaction."""
    return connection.connection.dbapi_connection


def close(connection: Connection) -> None:
    """Close the connection and its file."""
    connection.close()
    connection.engine.dispose()


def _begin(connection: Connection, path: Path) -> None:
    """The driver begins nothing by itself, so that changes of the schema are undone like everything else."""
    with driver.explained(path):
        opened(connection).execute(connection.info.get(_KIND, WRITING))


def _explain(context: ExceptionContext, path: Path) -> None:
    trouble = driver.trouble_of(context.original_exception, path)
    if trouble is not None:
        raise trouble from context.original_exception
