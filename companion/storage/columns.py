"""What the tables of the journal are made of: the columns that come again and again."""

from sqlalchemy import REAL, CheckConstraint, Column, Integer, MetaData, Text

from companion.domain.scales import HIGHEST, LOWEST

metadata = MetaData(
    naming_convention={
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def rating(name: str, *, optional: bool = True) -> Column[int]:
    """A number from 0 to 10."""
    in_range = CheckConstraint(f"{name} BETWEEN {LOWEST} AND {HIGHEST}", name)
    return Column(name, Integer, in_range, nullable=optional)


def among(name: str, numbers: range, *, optional: bool = False) -> Column[int]:
    """One of these numbers."""
    in_range = CheckConstraint(f"{name} BETWEEN {numbers[0]} AND {numbers[-1]}", name)
    return Column(name, Integer, in_range, nullable=optional)


def yes_or_no(name: str, *, optional: bool = False) -> Column[int]:
    """0 or 1."""
    return Column(name, Integer, CheckConstraint(f"{name} IN (0, 1)", name), nullable=optional)


def the_only_row() -> Column[int]:
    """The key of a table that has one row at most."""
    return Column("id", Integer, CheckConstraint("id = 1", "id"), primary_key=True)


def texts(*names: str) -> tuple[Column[str], ...]:
    """Words, which may be none."""
    return tuple(Column(name, Text, nullable=False) for name in names)


def real(name: str, rule: str, *, optional: bool = False) -> Column[float]:
    """A number with a rule that it keeps."""
    return Column(name, REAL, CheckConstraint(f"{name} {rule}", name), nullable=optional)


def count(name: str, least: int = 0) -> Column[int]:
    """A whole number of at least so many."""
    return Column(name, Integer, CheckConstraint(f"{name} >= {least}", name), nullable=False)


def dose() -> tuple[Column[float] | Column[int], ...]:
    """How often a movement is done, and how long it is held."""
    counts = (count(name, least=1) for name in ("repeats", "sets", "per_day", "days_per_week"))
    return real("hold_seconds", ">= 0"), *counts


def moment(prefix: str, *, optional: bool = False) -> tuple[Column[str] | Column[int], ...]:
    """A moment as it was lived.

    Local time and instant are ISO 8601 with microseconds, so that they sort as text; the offset is in seconds.
    """
    return (
        Column(f"{prefix}_local", Text, nullable=optional),
        Column(f"{prefix}_offset", Integer, nullable=optional),
        Column(f"{prefix}_zone", Text, nullable=optional),
        Column(f"{prefix}_instant", Text, nullable=optional),
    )
