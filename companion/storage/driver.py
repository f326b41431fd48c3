"""The one SQLite library of the process, how a journal's file is opened with it, and what its errors mean."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2

from companion.domain.trouble import JournalTrouble, Trouble

sqlite = sqlcipher3.dbapi2

APPLICATION_ID = 0x434D504E
"""``CMPN`` in the header of every journal: files of other programs are told apart by it."""

WAIT_FOR_OTHERS = 10.0
"""Seconds to wait for another process that is writing."""

AS_IT_LIES = "immutable=1"
"""Opens the file alone, without its log, without locks and without leaving anything beside it."""

_SETTINGS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
    "PRAGMA cell_size_check = ON",
    "PRAGMA trusted_schema = OFF",
)

NO_TEXT = (sqlite.OperationalError, UnicodeDecodeError)
"""What the driver raises, without a result code, for bytes that are no text."""

_CANNOT_READ_OR_WRITE, _CANNOT_OPEN = 10, 14

_TROUBLES = {
    3: Trouble.NO_ACCESS,
    5: Trouble.LOCKED,
    6: Trouble.LOCKED,
    8: Trouble.READ_ONLY,
    11: Trouble.DAMAGED,
    13: Trouble.DISK_FULL,
    22: Trouble.DISK_FULL,
    23: Trouble.NO_ACCESS,
    26: Trouble.NOT_A_JOURNAL,
}
"""By SQLite's result codes: PERM, BUSY, LOCKED, READONLY, CORRUPT, FULL, NOLFS, AUTH, NOTADB."""

_SYSTEM_TROUBLES = {
    errno.ENOSPC: Trouble.DISK_FULL,
    errno.EDQUOT: Trouble.DISK_FULL,
    errno.EFBIG: Trouble.DISK_FULL,
    errno.EROFS: Trouble.READ_ONLY,
    errno.ENOENT: Trouble.MISSING,
}


def connect(path: Path, how: str = "mode=rw") -> Any:
    """A connection of the driver. It begins no transaction by itself and never makes a file.

    ``how`` is the query of an SQLite URI. One thread at a time may use it; another may close it.
    """
    address = f"{path.absolute().as_uri()}?{how}"
    connection = sqlite.connect(
        address, uri=True, isolation_level=None, check_same_thread=False, timeout=WAIT_FOR_OTHERS
    )
    try:
        for setting in _SETTINGS:
            connection.execute(setting)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn errors of the driver and of the system into the trouble a person can do something about.

    Raises:
        JournalTrouble: ``path`` could not be read or written.
        FileExistsError: passed on; whoever wanted a new file decides what that means.
    """
    try:
        yield
    except (sqlite.DatabaseError, *NO_TEXT) as error:
        raise trouble_of(error, path) or error from error
    except FileExistsError:
        raise
    except OSError as error:
        trouble = _SYSTEM_TROUBLES.get(error.errno or 0, Trouble.NO_ACCESS)
        raise JournalTrouble(trouble, str(path)) from error


def trouble_of(error: BaseException | None, path: Path, *, writing: bool = False) -> JournalTrouble | None:
    """The trouble that an error of the driver stands for, or None if it is a bug.

    A disk that takes no more may also just say that it cannot write: so says one with a quota.
    """
    code = getattr(error, "sqlite_errorcode", None)
    trouble = _TROUBLES.get(code or 0)
    if code == _CANNOT_READ_OR_WRITE:
        trouble = Trouble.DISK_FULL if writing else Trouble.DAMAGED
    if code == _CANNOT_OPEN:
        trouble = _why_not_open(path)
    if code is None and isinstance(error, NO_TEXT):
        trouble = Trouble.DAMAGED
    return None if trouble is None else JournalTrouble(trouble, str(path))


def _why_not_open(path: Path) -> Trouble:
    if not path.exists():
        return Trouble.MISSING
    return Trouble.READ_ONLY if os.access(path, os.R_OK) else Trouble.NO_ACCESS
