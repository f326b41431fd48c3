"""Check-ins and their marks."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_RATINGS = ("pain", "tiredness", "sleep", "thinking", "mood", "stress", "stiffness")


def upgrade() -> None:
    """Make the first tables."""
    _about()
    _check_ins()
    _marks()


def _about() -> None:
    op.create_table(
        "about",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_about"),
        sqlite_strict=True,
    )


def _check_ins() -> None:
    op.create_table(
        "check_ins",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("day", sa.Text, nullable=False),
        *_moment("at"),
        *_moment("kept"),
        sa.Column("changed_instant", sa.Text, nullable=False),
        sa.Column("finished", sa.Integer, nullable=False),
        sa.Column("bad_day", sa.Integer, nullable=False),
        *(sa.Column(name, sa.Integer) for name in _RATINGS),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("could_do", "helped", "note")),
        *_moment("deleted", optional=True),
        sa.PrimaryKeyConstraint("id", name="pk_check_ins"),
        *(_check("check_ins", name, f"{name} IN (0, 1)") for name in ("finished", "bad_day")),
        *(_check("check_ins", name, f"{name} BETWEEN 0 AND 10") for name in _RATINGS),
        sqlite_strict=True,
    )
    op.create_index("check_ins_by_day", "check_ins", ["day", "at_local"])
    op.create_index("check_ins_by_instant", "check_ins", ["at_instant"])


def _marks() -> None:
    op.create_table(
        "marks",
        sa.Column("check_in", sa.Text, nullable=False),
        sa.Column("area", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("strength", sa.Integer, nullable=False),
        sa.Column("kinds", sa.Text, nullable=False),
        sa.Column("spread", sa.Text),
        sa.Column("travels_to", sa.Text),
        sa.PrimaryKeyConstraint("check_in", "area", name="pk_marks"),
        sa.ForeignKeyConstraint(["check_in"], ["check_ins.id"], name="fk_marks_check_in", ondelete="CASCADE"),
        _check("marks", "strength", "strength BETWEEN 0 AND 10"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _moment(prefix: str, *, optional: bool = False) -> list[sa.Column[str] | sa.Column[int]]:
    return [
        sa.Column(f"{prefix}_local", sa.Text, nullable=optional),
        sa.Column(f"{prefix}_offset", sa.Integer, nullable=optional),
        sa.Column(f"{prefix}_zone", sa.Text, nullable=optional),
        sa.Column(f"{prefix}_instant", sa.Text, nullable=optional),
    ]


def _check(table: str, name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=f"ck_{table}_{name}")
