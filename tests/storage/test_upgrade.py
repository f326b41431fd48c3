import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from multiprocessing.connection import Connection as Pipe
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect

from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage import driver, engine, health
from companion.storage.journal import Journal, open_journal
from companion.storage.tables import metadata
from companion.storage.upgrade import HEAD, Versions, script_config
from tests.journals import care, checkups, content, dose_reminders, drafts, hour_twice, numb_places, relief, strengths
from tests.support.children import child
from tests.support.journals import FakeClock, a_check_in, keep_all, kept_in

JOURNALS = Path(__file__).parents[1] / "journals"

ADDED = {
    "0002": relief,
    "0003": care,
    "0004": drafts,
    "0005": dose_reminders,
    "0006": checkups,
    "0007": strengths,
    "0008": hour_twice,
    "0009": numb_places,
}
"""What came with a version."""

NEXT = """
from pathlib import Path
import sqlalchemy as sa
from alembic import op

revision, down_revision = "{version}", "{before}"

def upgrade():
    op.add_column("check_ins", sa.Column("weather", sa.Text))
    op.execute("UPDATE check_ins SET weather = 'rain'")
    with op.batch_alter_table("check_ins", table_kwargs={{"sqlite_strict": True}}) as batch:
        batch.alter_column("note", new_column_name="words", nullable=True)
    if Path({broken!r}).exists():
        raise RuntimeError("a bug in this step")
    op.create_table("seasons", sa.Column("id", sa.Text, primary_key=True))
"""
"""A step that fills a column, makes a table anew and adds one, unless a file says that it is broken."""


class Next:
    """The version after today's, in a folder of its own; ``broken`` is a file that makes its step fail."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.broken = folder / "broken"
        number = f"{int(HEAD) + 1:04}"
        text = NEXT.format(version=number, before=HEAD, broken=str(self.broken))
        (folder / f"{number}_weather.py").write_text(text)
        self.versions = Versions(number, folder)


@pytest.fixture
def newer(tmp_path: Path) -> Next:
    return Next(tmp_path / "versions")


@pytest.fixture
def filled(journal: Journal) -> Path:
    """A closed journal of today's version with something in it."""
    keep_all(journal, *content.CHECK_INS)
    journal.close()
    return journal.path


@contextmanager
def connected(path: Path) -> Iterator[Connection]:
    connection = engine.over(driver.connect(path), path)
    try:
        yield connection
    finally:
        engine.close(connection)


def copies(path: Path) -> list[Path]:
    return sorted(path.parent.glob("*.before-*"))


def refused(path: Path, versions: Versions | None = None) -> Trouble:
    with pytest.raises(JournalTrouble) as caught:
        open_journal(path, clock=FakeClock(), versions=versions)
    return caught.value.trouble


def in_words(options: Mapping[str, Any]) -> dict[str, str]:
    return {name: str(option) for name, option in options.items()}


def shape(connection: Connection) -> dict[str, Any]:
    """How the tables are built, as SQLite sees it."""
    look = inspect(connection)
    kinds = connection.exec_driver_sql("PRAGMA table_list").all()
    return {
        name: (
            [{**column, "type": str(column["type"])} for column in look.get_columns(name)],
            look.get_pk_constraint(name),
            look.get_foreign_keys(name),
            [index | {"dialect_options": in_words(index["dialect_options"])} for index in look.get_indexes(name)],
            look.get_unique_constraints(name),
            sorted((check["name"] or "", check["sqltext"]) for check in look.get_check_constraints(name)),
            [tuple(kind) for kind in kinds if kind[1] == name],
        )
        for name in look.get_table_names()
    }


def test_the_newest_version_of_the_program_is_the_newest_step() -> None:
    assert ScriptDirectory.from_config(script_config(Versions())).get_current_head() == HEAD


def test_a_new_journal_is_built_like_one_that_went_through_all_steps(journal: Journal, tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    with connected(tmp_path / "empty") as stepped, connected(journal.path) as new:
        command.upgrade(script_config(Versions(), stepped), HEAD)
        assert shape(stepped) == shape(new)
        assert set(shape(new)) == set(metadata.tables) == set(health.TABLES)


def test_the_steps_lead_to_the_tables_of_today(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    with connected(tmp_path / "empty") as stepped:
        command.upgrade(script_config(Versions(), stepped), HEAD)
        config = script_config(Versions(), stepped)
        config.attributes["metadata"] = metadata
        command.check(config)


def test_every_version_left_a_filled_journal() -> None:
    steps = ScriptDirectory.from_config(script_config(Versions())).walk_revisions()
    assert {path.stem for path in JOURNALS.glob("*.companion")} == {step.revision for step in steps}


@pytest.mark.parametrize("frozen", sorted(JOURNALS.glob("*.companion")), ids=lambda path: path.stem)
def test_everything_in_a_journal_of_long_ago_is_there(frozen: Path, tmp_path: Path, clock: FakeClock) -> None:
    path = Path(shutil.copy(frozen, tmp_path / "journal.companion"))
    assert sorted(kept_in(path), key=lambda check_in: check_in.id) == list(content.CHECK_INS)
    journal = open_journal(path, clock=clock)
    with journal.unit() as unit:
        assert unit.check_ins.in_bin() == [(content.DELETED, content.DELETED_AT)]
        for version, added in ADDED.items():
            if frozen.stem >= version:
                added.check(unit)
    journal.close()


@pytest.mark.parametrize("before", ["0001", "0002", "0003", "0004"])
def test_a_journal_of_long_ago_takes_in_everything_there_is_now(before: str, tmp_path: Path, clock: FakeClock) -> None:
    path = Path(shutil.copy(JOURNALS / f"{before}.companion", tmp_path / "journal.companion"))
    journal = open_journal(path, clock=clock)
    with journal.unit() as unit:
        for version, added in ADDED.items():
            if before < version:
                added.fill(unit)
        unit.commit()
    journal.close()
    again = open_journal(path, clock=clock)
    with again.unit() as unit:
        for added in ADDED.values():
            added.check(unit)
        assert unit.check_ins.in_bin() == [(content.DELETED, content.DELETED_AT)]
    again.close()
    [copy] = copies(path)
    assert copy.name == f"journal.before-{HEAD}.2026-11-18.companion"


def test_an_older_journal_is_brought_up_to_date_with_all_that_is_in_it(
    filled: Path, newer: Next, clock: FakeClock
) -> None:
    open_journal(filled, clock=clock, versions=newer.versions).close()
    with connected(filled) as connection:
        rows = connection.exec_driver_sql("SELECT words, weather FROM check_ins ORDER BY id").all()
        marks = connection.exec_driver_sql("SELECT count(*) FROM marks").scalar()
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    assert [tuple(row) for row in rows] == [(check_in.note, "rain") for check_in in content.CHECK_INS]
    assert marks == sum(len(check_in.marks) for check_in in content.CHECK_INS)


def test_a_copy_is_made_before_and_opens_with_the_program_of_before(
    filled: Path, newer: Next, clock: FakeClock
) -> None:
    open_journal(filled, clock=clock, versions=newer.versions).close()
    [copy] = copies(filled)
    assert copy.name == f"journal.before-{newer.versions.head}.2026-11-18.companion"
    assert copy.stat().st_mode & 0o777 == 0o600
    assert sorted(kept_in(copy), key=lambda check_in: check_in.id) == list(content.CHECK_INS)


def test_what_is_only_in_the_log_is_in_the_copy_too(
    journal: Journal, tmp_path: Path, newer: Next, clock: FakeClock
) -> None:
    kept = a_check_in(6)
    keep_all(journal, kept)
    (tmp_path / "crash").mkdir()
    path, _ = (Path(shutil.copy(f"{journal.path}{end}", tmp_path / "crash")) for end in ("", "-wal"))
    open_journal(path, clock=clock, versions=newer.versions).close()
    assert kept_in(*copies(path)) == [kept]


def test_a_step_that_fails_leaves_the_journal_as_it_was(filled: Path, newer: Next, clock: FakeClock) -> None:
    newer.broken.touch()
    with connected(filled) as connection:
        before = shape(connection)
    assert refused(filled, newer.versions) is Trouble.UPGRADE_FAILED
    with connected(filled) as connection:
        assert shape(connection) == before
    assert len(kept_in(filled)) == len(content.CHECK_INS)
    newer.broken.unlink()
    open_journal(filled, clock=clock, versions=newer.versions).close()
    assert len(copies(filled)) == 1


def test_a_step_that_does_not_exist_leaves_the_journal_as_it_was(filled: Path) -> None:
    assert refused(filled, Versions("9999")) is Trouble.UPGRADE_FAILED
    assert len(kept_in(filled)) == len(content.CHECK_INS)


def test_a_newer_journal_is_refused_and_left_as_it_was(filled: Path, newer: Next, clock: FakeClock) -> None:
    open_journal(filled, clock=clock, versions=newer.versions).close()
    before = filled.read_bytes()
    assert refused(filled) is Trouble.NEWER
    assert filled.read_bytes() == before


def test_a_newer_journal_with_a_log_beside_it_is_left_as_it_was(filled: Path, newer: Next, clock: FakeClock) -> None:
    open_journal(filled, clock=clock, versions=newer.versions).close()
    using = driver.connect(filled)
    using.execute("INSERT INTO seasons VALUES ('today')")
    lying = filled.parent / "crash"
    lying.mkdir()
    for suffix in ("", "-wal"):
        shutil.copy(f"{filled}{suffix}", lying)
    using.close()
    before = {path.name: path.read_bytes() for path in lying.iterdir()}
    assert len(before) == 2
    assert refused(lying / filled.name) is Trouble.NEWER
    assert {name: (lying / name).read_bytes() for name in before} == before


def test_a_damaged_journal_is_not_brought_up_to_date(filled: Path, newer: Next) -> None:
    content_before = bytearray(filled.read_bytes())
    content_before[5 * 4096 : 6 * 4096] = bytes(4096)
    filled.write_bytes(content_before)
    assert refused(filled, newer.versions) is Trouble.DAMAGED
    assert filled.read_bytes() == content_before
    assert copies(filled) == []


def test_an_older_journal_whose_tables_are_not_built_as_they_were_is_not_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "journal.companion"
    whole = (JOURNALS / "0001.companion").read_bytes()
    path.write_bytes(whole.replace(b"bad_day IN (", b"bad_day0IN ("))
    before = path.read_bytes()
    assert before != whole
    assert refused(path) is Trouble.DAMAGED
    assert path.read_bytes() == before
    assert copies(path) == []


def brings_up_to_date(pipe: Pipe, path: Path, versions: Versions) -> None:
    pipe.recv()
    open_journal(path, clock=FakeClock(), versions=versions).close()
    pipe.send("done")


def test_two_programs_bring_it_up_to_date_only_once(filled: Path, newer: Next) -> None:
    with (
        child(brings_up_to_date, filled, newer.versions) as one,
        child(brings_up_to_date, filled, newer.versions) as other,
    ):
        one.hears("go")
        other.hears("go")
        assert (one.says(), other.says()) == ("done", "done")
    [copy] = copies(filled)
    assert len(kept_in(copy)) == len(content.CHECK_INS)
    assert refused(filled) is Trouble.NEWER


def test_what_was_noted_last_is_seen_without_waiting_for_sqlalchemy_or_alembic(filled: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from companion.storage.journal import open_journal;"
        "from companion.system_clock import SystemClock; from companion.actions.check_in import today;"
        "journal = open_journal(Path(sys.argv[1]), clock=SystemClock());"
        "print(today(journal=journal, clock=SystemClock()).last.id);"
        "print(*{'sqlalchemy', 'alembic'}.intersection(sys.modules)); journal.close()"
    )
    said = subprocess.run([sys.executable, "-c", program, filled], capture_output=True, text=True, check=True)
    assert said.stdout.split() == [str(content.CHECK_INS[-1].id)]
