"""What a file is, and whether a journal is whole. Looking changes nothing."""

from contextlib import closing
from pathlib import Path
from typing import Any

from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage import driver, log


def version_of(path: Path) -> str:
    """The version of the journal in a file.

    Raises:
        JournalTrouble: there is no file, or it cannot be read, or it is no journal. A file without a byte is none.
    """
    with driver.explained(path):
        if not path.is_file() or not path.stat().st_size:
            raise JournalTrouble(Trouble.NOT_A_JOURNAL if path.exists() else Trouble.MISSING, str(path))
        with closing(driver.connect(path, log.for_looking(path))) as look:
            return _version(look, path)


def _version(look: Any, path: Path) -> str:
    if look.execute("PRAGMA application_id").fetchone()[0] != driver.APPLICATION_ID:
        raise JournalTrouble(Trouble.NOT_A_JOURNAL, str(path))
    if not look.execute("SELECT 1 FROM sqlite_schema WHERE name = 'alembic_version'").fetchone():
        raise JournalTrouble(Trouble.DAMAGED, str(path))
    return str(look.execute("SELECT max(version_num) FROM alembic_version").fetchone()[0] or "")


def check(connection: Any, path: Path) -> None:
    """Read the whole journal once.

    Raises:
        JournalTrouble: it is damaged.
    """
    with driver.explained(path):
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise JournalTrouble(Trouble.DAMAGED, str(path))
