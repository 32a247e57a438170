"""Alembic's way in: runs the migrations on the connection that it is handed. Opens nothing by itself."""

from alembic import context
from sqlmodel import SQLModel

from bot.store import rows  # noqa: F401  (fills the metadata)

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=SQLModel.metadata, render_as_batch=True)
context.run_migrations()
