"""Medicines, visits, the plan, the criteria and the mood check."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_SYMPTOMS = ("fatigue", "waking_unrefreshed", "thinking")
_YES_OR_NO = ("headaches", "lower_belly", "depression", "lasting")
_MOOD = ("answer_1", "answer_2", "answer_3", "answer_4")
_PAIN = ("pain_before", "pain_after", "next_day")


def upgrade() -> None:
    """Add the tables for care."""
    _medicines()
    _dose_changes()
    _taken()
    _side_effects()
    _visits()
    _plans()
    _goals_and_steps()
    _questions()
    _criteria()
    _mood_checks()


def _medicines() -> None:
    op.create_table(
        "medicines",
        sa.Column("id", sa.Text, nullable=False),
        *_moment("kept"),
        *_texts("changed_instant", "name"),
        sa.Column("form", sa.Text),
        *_texts("strength", "dose", "why"),
        sa.Column("as_needed", sa.Integer, nullable=False),
        sa.Column("started", sa.Text),
        sa.Column("ended", sa.Text),
        *_texts("note", "remind_at"),
        *_moment("deleted", optional=True),
        sa.PrimaryKeyConstraint("id", name="pk_medicines"),
        _check("medicines", "as_needed", "as_needed IN (0, 1)"),
        _check("medicines", "ended", "ended >= started"),
        sqlite_strict=True,
    )


def _dose_changes() -> None:
    op.create_table(
        "dose_changes",
        sa.Column("id", sa.Text, nullable=False),
        *_texts("medicine", "day"),
        *_moment("kept"),
        *_texts("changed_instant", "words"),
        *_moment("deleted", optional=True),
        sa.PrimaryKeyConstraint("id", name="pk_dose_changes"),
        _of_a_medicine("dose_changes"),
        sqlite_strict=True,
    )
    op.create_index("dose_changes_by_medicine", "dose_changes", ["medicine", "day"])


def _taken() -> None:
    op.create_table(
        "taken",
        sa.Column("id", sa.Text, nullable=False),
        *_texts("medicine", "day"),
        *_moment("at"),
        *_moment("kept"),
        *_texts("changed_instant"),
        sa.Column("taken", sa.Integer, nullable=False),
        *_texts("amount", "why_not"),
        *(sa.Column(name, sa.Integer) for name in ("before", "afterwards")),
        sa.Column("asked", sa.Integer, nullable=False),
        *_moment("deleted", optional=True),
        sa.PrimaryKeyConstraint("id", name="pk_taken"),
        _of_a_medicine("taken"),
        *(_check("taken", name, f"{name} IN (0, 1)") for name in ("taken", "asked")),
        *(_check("taken", name, f"{name} BETWEEN 0 AND 10") for name in ("before", "afterwards")),
        sqlite_strict=True,
    )
    op.create_index("taken_by_day", "taken", ["day", "at_local"])
    op.create_index("taken_by_medicine", "taken", ["medicine", "day", "at_local"])


def _side_effects() -> None:
    op.create_table(
        "side_effects",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("medicine", sa.Text),
        *_texts("day"),
        *_moment("at"),
        *_moment("kept"),
        *_texts("changed_instant", "words"),
        *_moment("deleted", optional=True),
        sa.PrimaryKeyConstraint("id", name="pk_side_effects"),
        _of_a_medicine("side_effects"),
        sqlite_strict=True,
    )
    op.create_index("side_effects_by_day", "side_effects", ["day", "at_local"])
    op.create_index("side_effects_by_medicine", "side_effects", ["medicine"])


def _visits() -> None:
    op.create_table(
        "visits",
        sa.Column("id", sa.Text, nullable=False),
        *_texts("day"),
        *_moment("at"),
        *_moment("kept"),
        *_texts("changed_instant", "kind", "name"),
        sa.Column("took_place", sa.Integer, nullable=False),
        *_texts("done", "bring", "ask", "cost"),
        *(sa.Column(name, sa.Integer) for name in _PAIN),
        sa.Column("next_day_asked", sa.Integer, nullable=False),
        *_moment("deleted", optional=True),
        sa.PrimaryKeyConstraint("id", name="pk_visits"),
        *(_check("visits", name, f"{name} IN (0, 1)") for name in ("took_place", "next_day_asked")),
        *(_check("visits", name, f"{name} BETWEEN 0 AND 10") for name in _PAIN),
        sqlite_strict=True,
    )
    op.create_index("visits_by_day", "visits", ["day", "at_local"])
    op.create_index("visits_planned", "visits", ["at_instant"], sqlite_where=sa.text("took_place = 0"))


def _plans() -> None:
    op.create_table(
        "plan",
        sa.Column("id", sa.Integer, nullable=False),
        *_moment("kept"),
        *_texts("changed_instant", "agreed_with"),
        sa.Column("review", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_plan"),
        _check("plan", "id", "id = 1"),
        sqlite_strict=True,
    )
    op.create_table(
        "flare_plan",
        sa.Column("id", sa.Integer, nullable=False),
        *_moment("kept"),
        *_texts("changed_instant", "helps", "least", "call", "back_when"),
        sa.PrimaryKeyConstraint("id", name="pk_flare_plan"),
        _check("flare_plan", "id", "id = 1"),
        sqlite_strict=True,
    )


def _goals_and_steps() -> None:
    op.create_table(
        "goals",
        sa.Column("id", sa.Text, nullable=False),
        *_moment("kept"),
        *_texts("changed_instant", "words"),
        sa.Column("reached", sa.Text),
        *_moment("deleted", optional=True),
        sa.PrimaryKeyConstraint("id", name="pk_goals"),
        sqlite_strict=True,
    )
    op.create_table(
        "plan_steps",
        sa.Column("id", sa.Text, nullable=False),
        *_moment("kept"),
        *_texts("changed_instant", "words", "who"),
        sa.Column("done", sa.Text),
        *_moment("deleted", optional=True),
        sa.PrimaryKeyConstraint("id", name="pk_plan_steps"),
        sqlite_strict=True,
    )


def _questions() -> None:
    op.create_table(
        "questions",
        sa.Column("id", sa.Text, nullable=False),
        *_moment("kept"),
        *_texts("changed_instant", "words", "asked_from", "answer"),
        *_moment("answered", optional=True),
        *_moment("deleted", optional=True),
        sa.PrimaryKeyConstraint("id", name="pk_questions"),
        sqlite_strict=True,
    )


def _criteria() -> None:
    op.create_table(
        "criteria",
        sa.Column("id", sa.Text, nullable=False),
        *_texts("day"),
        *_moment("at"),
        *_texts("changed_instant", "areas"),
        *(sa.Column(name, sa.Integer) for name in (*_SYMPTOMS, *_YES_OR_NO)),
        *_moment("deleted", optional=True),
        sa.PrimaryKeyConstraint("id", name="pk_criteria"),
        *(_check("criteria", name, f"{name} BETWEEN 0 AND 3") for name in _SYMPTOMS),
        *(_check("criteria", name, f"{name} IN (0, 1)") for name in _YES_OR_NO),
        sqlite_strict=True,
    )
    op.create_index("criteria_by_day", "criteria", ["day", "at_local"])


def _mood_checks() -> None:
    op.create_table(
        "mood_checks",
        sa.Column("id", sa.Text, nullable=False),
        *_texts("day"),
        *_moment("at"),
        *_texts("changed_instant"),
        *(sa.Column(name, sa.Integer, nullable=False) for name in _MOOD),
        *_moment("deleted", optional=True),
        sa.PrimaryKeyConstraint("id", name="pk_mood_checks"),
        *(_check("mood_checks", name, f"{name} BETWEEN 0 AND 3") for name in _MOOD),
        sqlite_strict=True,
    )
    op.create_index("mood_checks_by_day", "mood_checks", ["day", "at_local"])


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _of_a_medicine(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["medicine"], ["medicines.id"], name=f"fk_{table}_medicine", ondelete="CASCADE")


def _moment(prefix: str, *, optional: bool = False) -> list[sa.Column[str] | sa.Column[int]]:
    return [
        sa.Column(f"{prefix}_local", sa.Text, nullable=optional),
        sa.Column(f"{prefix}_offset", sa.Integer, nullable=optional),
        sa.Column(f"{prefix}_zone", sa.Text, nullable=optional),
        sa.Column(f"{prefix}_instant", sa.Text, nullable=optional),
    ]


def _check(table: str, name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=f"ck_{table}_{name}")
