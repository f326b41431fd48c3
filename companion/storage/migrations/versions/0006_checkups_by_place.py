"""Answers before a pack for each place, beside those about the person."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_SAID = "at_local, at_offset, at_zone, at_instant, said_yes, said_no"


def upgrade() -> None:
    """Make the table anew with a place for each row; what was answered so far is about the person."""
    op.rename_table("pack_checkups", "pack_checkups_before")
    op.create_table(
        "pack_checkups",
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("at_local", sa.Text, nullable=False),
        sa.Column("at_offset", sa.Integer, nullable=False),
        sa.Column("at_zone", sa.Text, nullable=False),
        sa.Column("at_instant", sa.Text, nullable=False),
        sa.Column("said_yes", sa.Text, nullable=False),
        sa.Column("said_no", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("place", name="pk_pack_checkups"),
        sqlite_strict=True,
    )
    op.execute(f"INSERT INTO pack_checkups (place, {_SAID}) SELECT '', {_SAID} FROM pack_checkups_before")
    op.drop_table("pack_checkups_before")
