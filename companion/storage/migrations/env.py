"""Runs the steps on the connection that is handed in, inside its transaction.

Steps never see today's tables; those are handed in only to be compared with where the steps lead.
A step that has SQLite make a table anew must say again that it is strict, and what else ``tables.py`` says of it.
"""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=context.config.attributes.get("metadata"),
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
