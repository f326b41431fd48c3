"""What a file is, and whether a journal is whole. Looking changes nothing."""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from time import sleep
from typing import Any

from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage import driver, files, log

TABLES = (
    "about", "alembic_version", "check_ins", "conditions", "criteria", "dose_changes", "doses", "drafts", "flare_plan",
    "goals", "marks", "medicines", "mood_checks", "own_movements", "paced_activities", "paced_times", "pack_checkups",
    "packs", "plan", "plan_steps", "practices", "questions", "side_effects", "taken", "visits",
)  # fmt: skip
"""The names of all tables, sorted. A test compares them with ``tables.py``, for which SQLAlchemy would be needed."""

SEAL = "seal"
"""The fact in the table ``about`` that says how the tables are built."""

_LOOKS, _SOON = 3, 0.05
"""How often a file is looked at that seems damaged, and the seconds between: another program may be just then putting
its log into it."""


def version_of(path: Path) -> str:
    """The version of the journal in a file.

    Raises:
        JournalTrouble: there is no file, or it cannot be read, or it is no journal. A file without a byte is none.
    """
    with _nothing_strange(path):
        if not files.is_there(path):
            raise JournalTrouble(Trouble.MISSING, str(path))
        if not path.is_file() or not path.stat().st_size:
            raise JournalTrouble(Trouble.NOT_A_JOURNAL, str(path))
        for _ in range(_LOOKS - 1):
            with suppress(driver.sqlite.DatabaseError):
                return _looked(path)
            sleep(_SOON)
        return _looked(path)


def _looked(path: Path) -> str:
    with closing(driver.connect(path, log.for_looking(path))) as look:
        return _version(look, path)


def _version(look: Any, path: Path) -> str:
    if look.execute("PRAGMA application_id").fetchone()[0] != driver.APPLICATION_ID:
        raise JournalTrouble(Trouble.NOT_A_JOURNAL, str(path))
    return str(look.execute("SELECT max(version_num) FROM alembic_version").fetchone()[0] or "")


def check(connection: Any, path: Path) -> None:
    """Read the whole journal once: 0.16 s for one of ten years with ten check-ins a day (35 MB).

    SQLite's quick check took 0.1 s and did not see what is missing from an index, and so from a page.

    Raises:
        JournalTrouble: it is damaged.
    """
    with _nothing_strange(path):
        found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise JournalTrouble(Trouble.DAMAGED, str(path))


def seal(connection: Any) -> None:
    """Remember how the tables are built, to be called inside the transaction that built them."""
    connection.execute("INSERT OR REPLACE INTO about VALUES (?, ?)", (SEAL, _seal_of(connection)))


def check_seal(connection: Any, path: Path) -> None:
    """See whether the tables are built as they were. SQLite takes any that make sense.

    Raises:
        JournalTrouble: they are not; the journal is damaged.
    """
    with _nothing_strange(path), _at_one_moment(connection):
        sealed = connection.execute("SELECT value FROM about WHERE key = ?", (SEAL,)).fetchone()
        if sealed is None or sealed[0] != _seal_of(connection):
            raise JournalTrouble(Trouble.DAMAGED, str(path))


@contextmanager
def _at_one_moment(connection: Any) -> Iterator[None]:
    """Another program may be bringing it up to date meanwhile."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.rollback()


@contextmanager
def _nothing_strange(path: Path) -> Iterator[None]:
    """Where a table or a column is missing that every journal has, it is damaged."""
    try:
        with driver.explained(path):
            yield
    except driver.sqlite.OperationalError as error:
        raise JournalTrouble(Trouble.DAMAGED, str(path)) from error


def _seal_of(connection: Any) -> str:
    among = ", ".join("?" for _ in TABLES)
    built = connection.execute(f"SELECT sql FROM sqlite_schema WHERE name IN ({among}) ORDER BY name", TABLES)
    return sha256("\0".join(sql for (sql,) in built).encode()).hexdigest()
