"""The strength on the pack, where it changes with the dose."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Until now the pack stayed the same, as far as was told."""
    op.add_column("dose_changes", sa.Column("strength", sa.Text))
