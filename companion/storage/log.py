"""The log that SQLite keeps beside a journal, and whether it belongs to it.

SQLite applies whatever log lies beside a file. After a crash that is right. If a backup was put in the file's place
meanwhile, it would undo that, and nobody would notice. So every session leaves its sign in the file itself, and every
unit of work carries the sign into the log: a log with another sign is not this file's.
"""

from collections.abc import Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage import driver, files

SESSION, SESSION_BEFORE, CHANGES = "session", "session_before", "changes"
"""Facts in the table ``about``: the sign, the one before while the change is under way, and a count of units."""

TRIES = 10
"""How often other programs may come between."""

_LOG_FORMAT = 18
"""Where in a file its format is written: 2 with a log. https://www.sqlite.org/fileformat2.html, section 1.3.3."""

_LOG = "PRAGMA journal_mode = WAL"
_SET = "UPDATE about SET value = ? WHERE key = ?"
_COUNT = f"UPDATE about SET value = value + 1 WHERE key = '{CHANGES}'"


def log_of(path: Path) -> Path:
    """Where the log of a file lies: beside the file itself, also if ``path`` is a link to it."""
    file = path.resolve()
    return file.with_name(f"{file.name}-wal")


def has_log(path: Path) -> bool:
    """Whether something was written that is not in the file itself yet."""
    with suppress(FileNotFoundError):  # whoever closes a journal last takes it away
        return log_of(path).stat().st_size > 0
    return False


def for_looking(path: Path) -> str:
    """How to open a file only to look at it: with its log if there is something in it."""
    return "mode=ro" if has_log(path) else driver.AS_IT_LIES


def begin_log(connection: Any) -> None:
    """Let changes be written to a log first, from now on.

    SQLite does not wait for other programs here. To ask for their lock waits for them; then it is tried again.

    Raises:
        sqlcipher3.dbapi2.OperationalError: they need too long.
    """
    for _ in range(TRIES):
        with suppress(driver.sqlite.OperationalError):
            connection.execute(_LOG)
            return
        connection.execute("BEGIN EXCLUSIVE")
        connection.rollback()
    connection.execute(_LOG)


def was_begun(file: Path) -> bool:
    """Whether a file was ever opened to be written with a log. Its header says so from then on.

    Raises:
        OSError: it cannot be read.
    """
    with file.open("rb") as header:
        return header.read(_LOG_FORMAT + 1)[_LOG_FORMAT:] == b"\x02"


def carry_sign(connection: Any) -> None:
    """Make the unit of work that is under way carry the sign into the log."""
    connection.execute(_COUNT)


def set_aside_if_foreign(path: Path) -> bool:
    """Rename a log that is not this file's, so that it is not applied. Whether there was one.

    A file or log whose sign cannot be read is left alone, and one whose sign changes meanwhile: somebody writes to it.
    """
    if not has_log(path):
        return False
    alone, together, still = (_signs(path, how) for how in (driver.AS_IT_LIES, "mode=ro", driver.AS_IT_LIES))
    if not alone or not together or alone != still or alone[0] in together:
        return False
    log = log_of(path)
    asides = files.numbered(log.with_name(f"{log.name}.set-aside"))
    log.rename(next(aside for aside in asides if not files.is_there(aside)))
    return True


def give_own_sign(copy: Any) -> None:
    """Give a copy a sign that no log has."""
    copy.executemany(_SET, [(uuid4().hex, SESSION), ("", SESSION_BEFORE)])


def begin_session(connection: Any) -> None:
    """Write a new sign, unless someone else has the journal open and is busy with it: then the one there will do.

    A crash at any point leaves a file and a log that know each other.
    """
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        _change_sign(connection)
    except driver.sqlite.OperationalError:
        connection.rollback()
    finally:
        connection.execute(f"PRAGMA busy_timeout = {int(driver.WAIT_FOR_OTHERS * 1000)}")


def _change_sign(connection: Any) -> None:
    """While the new sign may be in the log alone, the one that is in the file is remembered as well."""
    old, new = _fact(connection, SESSION), uuid4().hex
    if _empty_log(connection):
        _write_while(old, connection, {SESSION: new, SESSION_BEFORE: old})
    if _empty_log(connection):
        _write_while(new, connection, {SESSION_BEFORE: ""})


def _write_while(sign: str, connection: Any, facts: Mapping[str, str]) -> None:
    """Write facts if nobody changed the sign meanwhile."""
    connection.execute("BEGIN IMMEDIATE")
    if _fact(connection, SESSION) == sign:
        connection.executemany(_SET, [(value, key) for key, value in facts.items()])
    connection.execute("COMMIT")


def _signs(path: Path, how: str) -> list[str]:
    try:
        with driver.explained(path), closing(driver.connect(path, how)) as look:
            return [sign for key in (SESSION, SESSION_BEFORE) if (sign := _fact(look, key))]
    except (JournalTrouble, driver.sqlite.OperationalError):
        return []


def _fact(connection: Any, key: str) -> str:
    found = connection.execute("SELECT value FROM about WHERE key = ?", (key,)).fetchone()
    return str(found[0]) if found else ""


def _empty_log(connection: Any) -> bool:
    """Move all that is in the log into the file; not if someone else is in the middle of something."""
    return bool(connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0)


def put_into_file(path: Path) -> None:
    """Put what is in the log of a file into the file itself; the log is gone then.

    SQLite tries that when a file is closed, but says nothing where it could not.

    Raises:
        JournalTrouble: it could not be put there, or another program has the file open.
    """
    with driver.explained(path), closing(driver.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    if has_log(path):
        raise JournalTrouble(Trouble.LOCKED, str(path))
