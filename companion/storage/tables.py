"""Every table of the journal as it is today. Migrations never look here.

The tables are strict: a value of another type than its column's cannot get in, and one that is found is damage.
"""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
)

from companion.domain.check_in import TEXTS
from companion.domain.scales import HIGHEST, LOWEST, Measure

metadata = MetaData(
    naming_convention={
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _rating(name: str, *, optional: bool = True) -> Column[int]:
    in_range = CheckConstraint(f"{name} BETWEEN {LOWEST} AND {HIGHEST}", name)
    return Column(name, Integer, in_range, nullable=optional)


def _yes_or_no(name: str) -> Column[int]:
    return Column(name, Integer, CheckConstraint(f"{name} IN (0, 1)", name), nullable=False)


def _moment(prefix: str, *, optional: bool = False) -> tuple[Column[str] | Column[int], ...]:
    """A moment as it was lived.

    Local time and instant are ISO 8601 with microseconds, so that they sort as text; the offset is in seconds.
    """
    return (
        Column(f"{prefix}_local", Text, nullable=optional),
        Column(f"{prefix}_offset", Integer, nullable=optional),
        Column(f"{prefix}_zone", Text, nullable=optional),
        Column(f"{prefix}_instant", Text, nullable=optional),
    )


version = Table(
    "alembic_version",
    metadata,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""Alembic's own table, written here as it writes it: a new journal is made without waiting for Alembic."""

about = Table(
    "about",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_strict=True,
)
"""What the file is: ``journal`` (its id), ``created`` (an instant), ``example`` (0 or 1); and the facts of log.py."""

check_ins = Table(
    "check_ins",
    metadata,
    Column("id", Text, primary_key=True),
    Column("day", Text, nullable=False),
    *_moment("at"),
    *_moment("kept"),
    Column("changed_instant", Text, nullable=False),
    _yes_or_no("finished"),
    _yes_or_no("bad_day"),
    *(_rating(measure.value) for measure in Measure),
    *(Column(name, Text, nullable=False) for name in TEXTS),
    *_moment("deleted", optional=True),
    sqlite_strict=True,
)
"""One row for each check-in, also those in the bin: they have a ``deleted_instant``. ``day`` is the day as lived."""

Index("check_ins_by_day", check_ins.c.day, check_ins.c.at_local)
Index("check_ins_by_instant", check_ins.c.at_instant)

marks = Table(
    "marks",
    metadata,
    Column("check_in", ForeignKey("check_ins.id", ondelete="CASCADE"), primary_key=True),
    Column("area", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    _rating("strength", optional=False),
    Column("kinds", Text, nullable=False),
    Column("spread", Text),
    Column("travels_to", Text),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""The marks of a check-in, at most one an area, in the order of ``position``. ``kinds`` are joined by commas."""
