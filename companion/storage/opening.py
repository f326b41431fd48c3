"""How a journal's file is made, and what happens to it before it is used."""

import os
from contextlib import closing
from functools import cache
from pathlib import Path
from uuid import uuid4

from companion.domain.clock import Clock
from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage import copies, driver, files, health, log
from companion.storage.moments import instant_text
from companion.storage.open_file import OpenFile
from companion.storage.upgrade import HEAD, Versions, upgrade


def make_file(path: Path, *, clock: Clock, example: bool) -> None:
    """Write an empty journal beside, then give it its name: it is there whole or not at all.

    Raises:
        FileExistsError: there is a file of this name; it was left alone.
        JournalTrouble: it could not be written; nothing was left behind.
    """
    part = files.part_of(path)
    copies.see_that_name_fits(path)
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
    with closing(driver.connect(part)) as file:
        file.execute(f"PRAGMA application_id = {driver.APPLICATION_ID}")
        file.execute("BEGIN IMMEDIATE")
        for statement in _schema():
            file.execute(statement)
        file.execute("INSERT INTO alembic_version VALUES (?)", (HEAD,))
        file.executemany("INSERT INTO about VALUES (?, ?)", facts.items())
        health.seal(file)
        file.commit()


@cache
def _schema() -> tuple[str, ...]:
    """What makes all tables and indexes in a file that has none."""
    from sqlalchemy.dialects import sqlite
    from sqlalchemy.schema import CreateIndex, CreateTable

    from companion.storage.tables import metadata

    dialect = sqlite.dialect()
    tables = metadata.sorted_tables
    made = [CreateTable(table) for table in tables] + [
        CreateIndex(index) for table in tables for index in sorted(table.indexes, key=lambda index: str(index.name))
    ]
    return tuple(str(one.compile(dialect=dialect)) for one in made)


def open_file(path: Path, *, clock: Clock, versions: Versions | None = None) -> OpenFile:
    """Open a journal's file, look whether it is whole, and bring it up to date.

    A file or folder that may not be written is opened for reading, and one on a full disk. If it is of an earlier
    version, it is read as it is now into memory, and brought up to date there: the file stays as it is, and nothing is
    left anywhere.

    Raises:
        JournalTrouble: it is no journal that can be opened. It is as it was before.
    """
    versions = versions or Versions()
    outdated = _version(path, versions) < versions.head
    file = _connect(path, outdated=outdated)
    try:
        return _ready(file, outdated=outdated, versions=versions, clock=clock)
    except JournalTrouble as trouble:
        if not outdated or file.refuses or trouble.trouble is not Trouble.DISK_FULL:
            raise
    only_to_look = _only_to_look(path, Trouble.DISK_FULL, outdated=True)  # there is no room to bring it up to date
    return _ready(only_to_look, outdated=True, versions=versions, clock=clock)


def _ready(file: OpenFile, *, outdated: bool, versions: Versions, clock: Clock) -> OpenFile:
    try:
        with driver.explained(file.path):
            _prepare(file, outdated=outdated, versions=versions, clock=clock)
        file.follow_log()
    except BaseException:
        file.close()
        raise
    return file


def _prepare(file: OpenFile, *, outdated: bool, versions: Versions, clock: Clock) -> None:
    health.check(file.driver, file.path)
    health.check_seal(file.driver, file.path)
    if outdated:
        copy = copies.before_version(file.path, versions.head, clock.now().day)
        upgrade(file, versions=versions, copy=None if file.refuses else copy)
    health.check_seal(file.driver, file.path)
    if file.refuses:
        file.driver.execute("PRAGMA query_only = ON")
    else:
        log.begin_session(file.driver)


def is_example(file: OpenFile) -> bool:
    """Whether the journal holds made-up check-ins."""
    with driver.explained(file.path):
        found = file.driver.execute("SELECT value FROM about WHERE key = 'example'").fetchone()
    return found is not None and found[0] == "1"


def _version(path: Path, versions: Versions) -> str:
    found = health.version_of(path)
    if found <= versions.head and log.set_aside_if_foreign(path):
        found = health.version_of(path)
    if found > versions.head:
        raise JournalTrouble(Trouble.NEWER, str(path))
    return found


def _connect(path: Path, *, outdated: bool) -> OpenFile:
    with driver.explained(path):
        if why := _why_only_to_look(path):
            return _only_to_look(path, why, outdated=outdated)
        files.make_private(path)
        try:
            return _to_write(path)
        except JournalTrouble as trouble:
            if trouble.trouble is not Trouble.DISK_FULL:
                raise
        return _only_to_look(path, Trouble.DISK_FULL, outdated=outdated)


def _to_write(path: Path) -> OpenFile:
    with driver.explained(path):
        file = OpenFile(path)
        try:
            log.begin_log(file.driver)
        except BaseException:
            file.close()
            raise
        return file


def _only_to_look(path: Path, why: Trouble, *, outdated: bool) -> OpenFile:
    return OpenFile(path, log.for_looking(path), refuses=why, in_memory=outdated)


def may_write(path: Path) -> bool:
    """Whether the journal in this file can be changed, or is only to be read."""
    return _why_only_to_look(path) is None


def _why_only_to_look(path: Path) -> Trouble | None:
    if not (os.access(path, os.W_OK) and os.access(path.resolve().parent, os.W_OK)):
        return Trouble.READ_ONLY
    if copies.is_copy_beside_its_journal(path.resolve()):
        return Trouble.A_COPY
    return Trouble.TWO_NAMES if files.has_second_name(path) else None
