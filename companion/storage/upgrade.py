"""Brings a journal of an earlier version up to date: a copy first, then all of it or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage import backup, health

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Connection

    from companion.storage.open_file import OpenFile

HEAD = "0009"
"""The newest version this program knows. Versions are numbered so that they sort as text."""

_SCRIPTS = "companion.storage:migrations"


@dataclass(frozen=True, slots=True)
class Versions:
    """The versions a journal can have: the newest, and a folder with versions beside the program's own."""

    head: str = HEAD
    folder: Path | None = None


def script_config(versions: Versions, connection: Connection | None = None) -> Config:
    """What Alembic needs to find the versions and the journal."""
    from alembic.config import Config

    folders = [f"{_SCRIPTS}/versions", *([str(versions.folder)] if versions.folder else [])]
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", _SCRIPTS)
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(folders).replace("%", "%%"))
    return config


def upgrade(file: OpenFile, *, versions: Versions, copy: Path | None) -> None:
    """Bring the journal up to date. Whoever else wants to do the same waits, and then finds it done.

    ``copy`` is where a copy is made before; None for what is in memory alone.

    Raises:
        JournalTrouble: it is as it was before.
    """
    from companion.storage import engine

    file.driver.execute("PRAGMA foreign_keys = OFF")
    try:
        engine.begin(file.tables, engine.WRITING)
        if _version(file.tables) != versions.head:
            if copy:
                backup.copy(file.path, copy)
            _run(file.tables, file.path, versions)
            health.seal(file.driver)
        file.tables.commit()
    finally:
        file.tables.rollback()
        file.driver.execute("PRAGMA foreign_keys = ON")


def _run(connection: Connection, path: Path, versions: Versions) -> None:
    from alembic import command

    try:
        command.upgrade(script_config(versions, connection), versions.head)
        whole = not connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    except JournalTrouble:
        raise
    except Exception as error:
        raise JournalTrouble(Trouble.UPGRADE_FAILED, str(path)) from error
    if not whole:
        raise JournalTrouble(Trouble.UPGRADE_FAILED, str(path))


def _version(connection: Connection) -> str:
    return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one())
