"""Records in the order of what came first, also in the hour that comes twice when clocks go back."""

from alembic import op

revision = "0008"
down_revision = "0007"

_BY_DAY = {
    "check_ins": "at",
    "practices": "began",
    "packs": "began",
    "taken": "at",
    "side_effects": "at",
    "visits": "at",
    "criteria": "at",
    "mood_checks": "at",
}


def upgrade() -> None:
    """Make the indexes by day anew, with the instant in place of the local time."""
    for table, moment in _BY_DAY.items():
        op.drop_index(f"{table}_by_day", table)
        op.create_index(f"{table}_by_day", table, ["day", f"{moment}_instant"])
    op.drop_index("taken_by_medicine", "taken")
    op.create_index("taken_by_medicine", "taken", ["medicine", "day", "at_instant"])
