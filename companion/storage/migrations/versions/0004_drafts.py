"""What was begun on forms and is not kept yet."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the table for what was begun."""
    op.create_table(
        "drafts",
        sa.Column("form", sa.Text, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("kept_local", sa.Text, nullable=False),
        sa.Column("kept_offset", sa.Integer, nullable=False),
        sa.Column("kept_zone", sa.Text, nullable=False),
        sa.Column("kept_instant", sa.Text, nullable=False),
        sa.Column("medicine", sa.Text),
        sa.Column("is_new", sa.Integer, nullable=False),
        sa.Column("written", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("form", "record", name="pk_drafts"),
        sa.CheckConstraint("is_new IN (0, 1)", name="ck_drafts_is_new"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
