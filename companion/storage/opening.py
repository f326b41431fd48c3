"""How a journal's file is made, and what happens to it before it is used."""

import os
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Connection, insert, select

from companion.domain.clock import Clock
from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage import driver, engine, files, health, log
from companion.storage.moments import instant_text
from companion.storage.tables import about, metadata, version
from companion.storage.upgrade import HEAD, Versions, upgrade


def make_file(path: Path, *, clock: Clock, example: bool) -> None:
    """Write an empty journal beside, then give it its name: it is there whole or not at all.

    Raises:
        FileExistsError: there is a file of this name; it was left alone.
        JournalTrouble: it could not be written; nothing was left behind.
    """
    part = path.with_name(f".{path.name}.{uuid4().hex}.part")
    with driver.explained(path, starting=True):
        if files.is_there(path):
            raise FileExistsError(path)
        _make_folder(path)
        try:
            files.private_file(part)
            _fill(part, clock=clock, example=example)
            files.put_where_none_is(part, path)
        finally:
            part.unlink(missing_ok=True)


def _make_folder(path: Path) -> None:
    try:
        files.private_folder(path.parent)
    except FileExistsError as error:  # there is something, but no folder
        raise JournalTrouble(Trouble.NO_PLACE, str(path)) from error


def _fill(part: Path, *, clock: Clock, example: bool) -> None:
    facts = {
        "journal": str(uuid4()),
        "created": instant_text(clock.now().instant),
        "example": str(int(example)),
        log.SESSION: uuid4().hex,
        log.SESSION_BEFORE: "",
        log.CHANGES: "0",
    }
    connection = engine.connect(part)
    try:
        engine.opened(connection).execute(f"PRAGMA application_id = {driver.APPLICATION_ID}")
        metadata.create_all(connection)
        connection.execute(insert(version), {"version_num": HEAD})
        connection.execute(insert(about), [{"key": key, "value": value} for key, value in facts.items()])
        health.seal(engine.opened(connection))
        connection.commit()
    finally:
        engine.close(connection)


def open_file(path: Path, *, clock: Clock, versions: Versions | None = None) -> Connection:
    """Open a journal's file, look whether it is whole, and bring it up to date.

    A file or folder that may not be written is opened for reading.

    Raises:
        JournalTrouble: it is no journal that can be opened. It is as it was before.
    """
    versions = versions or Versions()
    found = _version(path, versions)
    connection = _connect(path)
    try:
        with driver.explained(path):
            _prepare(connection, path, outdated=found < versions.head, versions=versions, clock=clock)
    except BaseException:
        engine.close(connection)
        raise
    return connection


def _prepare(connection: Connection, path: Path, *, outdated: bool, versions: Versions, clock: Clock) -> None:
    opened = engine.opened(connection)
    health.check(opened, path)
    health.check_seal(opened, path)
    if outdated:
        upgrade(connection, path, versions=versions, copy=_copy_of(path, versions, clock))
    health.check_seal(opened, path)
    log.begin_session(opened)


def is_example(connection: Connection) -> bool:
    """Whether the journal holds made-up check-ins."""
    try:
        engine.begin(connection, engine.READING)
        return connection.scalar(select(about.c.value).where(about.c.key == "example")) == "1"
    finally:
        connection.rollback()


def _version(path: Path, versions: Versions) -> str:
    found = health.version_of(path)
    if found <= versions.head and log.set_aside_if_foreign(path):
        found = health.version_of(path)
    if found > versions.head:
        raise JournalTrouble(Trouble.NEWER, str(path))
    return found


def _connect(path: Path) -> Connection:
    with driver.explained(path):
        if not _may_write(path):
            return engine.connect(path, log.for_looking(path))
        files.make_private(path)
        connection = engine.connect(path)
        try:
            engine.opened(connection).execute("PRAGMA journal_mode = WAL")
        except BaseException:
            engine.close(connection)
            raise
        return connection


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.resolve().parent, os.W_OK)


def _copy_of(path: Path, versions: Versions, clock: Clock) -> Path:
    day = clock.now().day.isoformat()
    return path.with_name(f"{path.stem}.before-{versions.head}.{day}{path.suffix}")
