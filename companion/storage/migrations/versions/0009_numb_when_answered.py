"""What was known to be numb when the questions before a pack were answered."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Of answers so far nobody knows: where a place is marked as numb, it is asked about once more."""
    op.add_column("pack_checkups", sa.Column("numb", sa.Text))
