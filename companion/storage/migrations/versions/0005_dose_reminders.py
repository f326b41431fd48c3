"""The reminder from which a dose was noted, and those that were over when they were asked for."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add a column each to the doses and to the medicines; of those of before, nobody knows."""
    op.add_column("taken", sa.Column("reminder", sa.Text))
    op.add_column("medicines", sa.Column("passed", sa.Text))
