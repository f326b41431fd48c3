"""Practices, packs, and what they need to know: own movements and doses, conditions, pacing."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_ANSWERS = ("pain_before", "pain_after", "tension_before", "tension_after", "next_day")
_COUNTS = ("repeats", "sets", "per_day", "days_per_week")


def upgrade() -> None:
    """Add the tables for guided practice."""
    _practices()
    _packs()
    _pack_checkups()
    _own_movements()
    _doses()
    _conditions()
    _pacing()


def _practices() -> None:
    op.create_table(
        "practices",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("day", sa.Text, nullable=False),
        *_moment("began"),
        *_moment("kept"),
        *_texts("changed_instant", "routine", "kind", "name"),
        sa.Column("position", sa.Text),
        *_texts("areas"),
        sa.Column("check_in", sa.Text),
        *_reals("planned_seconds", "done_seconds"),
        *_moment("ended", optional=True),
        sa.Column("ending", sa.Text),
        *(sa.Column(name, sa.Integer) for name in _ANSWERS),
        sa.Column("next_day_asked", sa.Integer, nullable=False),
        sa.Column("run", sa.Text),
        *_moment("deleted", optional=True),
        sa.PrimaryKeyConstraint("id", name="pk_practices"),
        *(_check("practices", name, f"{name} >= 0") for name in ("planned_seconds", "done_seconds")),
        _check("practices", "ending", "(ending IS NULL) = (ended_instant IS NULL)"),
        *(_check("practices", name, f"{name} BETWEEN 0 AND 10") for name in _ANSWERS),
        _check("practices", "next_day_asked", "next_day_asked IN (0, 1)"),
        sqlite_strict=True,
    )
    op.create_index("practices_by_day", "practices", ["day", "began_local"])
    op.create_index("practices_by_routine", "practices", ["routine", "day"])
    op.create_index("practices_under_way", "practices", ["kept_instant"], sqlite_where=sa.text("ending IS NULL"))


def _packs() -> None:
    op.create_table(
        "packs",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("day", sa.Text, nullable=False),
        *_moment("began"),
        *_texts("changed_instant", "kind", "area"),
        *_reals("minutes"),
        *_moment("ended", optional=True),
        *_reals("started", "seconds_on"),
        *_texts("phase"),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("told", "asked", "answered")),
        sa.Column("rang_at", sa.REAL),
        *(sa.Column(name, sa.Integer) for name in ("pain_before", "pain_after")),
        sa.PrimaryKeyConstraint("id", name="pk_packs"),
        _check("packs", "minutes", "minutes > 0"),
        *(_check("packs", name, f"{name} >= 0") for name in ("seconds_on", "told", "asked", "answered")),
        *(_check("packs", name, f"{name} BETWEEN 0 AND 10") for name in ("pain_before", "pain_after")),
        sqlite_strict=True,
    )
    op.create_index("packs_by_day", "packs", ["day", "began_local"])
    op.create_index("packs_on", "packs", ["began_instant"], sqlite_where=sa.text("ended_instant IS NULL"))


def _pack_checkups() -> None:
    local, offset, zone, instant = _moment("at")
    op.create_table(
        "pack_checkups",
        instant,
        local,
        offset,
        zone,
        *_texts("said_yes", "said_no"),
        sa.PrimaryKeyConstraint("at_instant", name="pk_pack_checkups"),
        sqlite_strict=True,
    )


def _own_movements() -> None:
    op.create_table(
        "own_movements",
        sa.Column("id", sa.Text, nullable=False),
        *_moment("kept"),
        *_texts("changed_instant", "name", "how", "set_by", "position", "regions", "sides"),
        *_dose(),
        *_moment("deleted", optional=True),
        sa.PrimaryKeyConstraint("id", name="pk_own_movements"),
        *_dose_checks("own_movements"),
        sqlite_strict=True,
    )


def _doses() -> None:
    op.create_table(
        "doses",
        sa.Column("movement", sa.Text, nullable=False),
        *_moment("kept"),
        *_texts("set_by"),
        *_dose(),
        sa.PrimaryKeyConstraint("movement", name="pk_doses"),
        *_dose_checks("doses"),
        sqlite_strict=True,
    )


def _conditions() -> None:
    op.create_table(
        "conditions",
        sa.Column("condition", sa.Text, nullable=False),
        *_moment("said"),
        sa.PrimaryKeyConstraint("condition", name="pk_conditions"),
        sqlite_strict=True,
    )


def _pacing() -> None:
    op.create_table(
        "paced_activities",
        sa.Column("id", sa.Text, nullable=False),
        *_moment("kept"),
        *_texts("changed_instant", "name"),
        sa.Column("seconds", sa.REAL),
        sa.Column("asked", sa.Text),
        *_moment("deleted", optional=True),
        sa.PrimaryKeyConstraint("id", name="pk_paced_activities"),
        _check("paced_activities", "seconds", "seconds > 0"),
        sqlite_strict=True,
    )
    op.create_table(
        "paced_times",
        sa.Column("activity", sa.Text, nullable=False),
        sa.Column("day", sa.Text, nullable=False),
        *_reals("seconds"),
        sa.Column("planned", sa.REAL),
        sa.Column("settled", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("activity", "day", name="pk_paced_times"),
        sa.ForeignKeyConstraint(
            ["activity"], ["paced_activities.id"], name="fk_paced_times_activity", ondelete="CASCADE"
        ),
        *(_check("paced_times", name, f"{name} >= 0") for name in ("seconds", "planned")),
        _check("paced_times", "settled", "settled IN (0, 1)"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _reals(*names: str) -> list[sa.Column[float]]:
    return [sa.Column(name, sa.REAL, nullable=False) for name in names]


def _dose() -> list[sa.Column[float] | sa.Column[int]]:
    return [*_reals("hold_seconds"), *(sa.Column(name, sa.Integer, nullable=False) for name in _COUNTS)]


def _dose_checks(table: str) -> list[sa.CheckConstraint]:
    counts = (_check(table, name, f"{name} >= 1") for name in _COUNTS)
    return [_check(table, "hold_seconds", "hold_seconds >= 0"), *counts]


def _moment(prefix: str, *, optional: bool = False) -> list[sa.Column[str] | sa.Column[int]]:
    return [
        sa.Column(f"{prefix}_local", sa.Text, nullable=optional),
        sa.Column(f"{prefix}_offset", sa.Integer, nullable=optional),
        sa.Column(f"{prefix}_zone", sa.Text, nullable=optional),
        sa.Column(f"{prefix}_instant", sa.Text, nullable=optional),
    ]


def _check(table: str, name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=f"ck_{table}_{name}")
