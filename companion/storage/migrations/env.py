"""Runs the versions on the connection that is handed in, inside its transaction."""

from alembic import context

from companion.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
