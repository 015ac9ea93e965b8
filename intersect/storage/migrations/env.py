"""Runs migrations on the connection that `intersect.storage.schema` passes in."""

from alembic import context

from intersect.storage.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
