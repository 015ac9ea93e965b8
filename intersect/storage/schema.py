"""The tables of a database against those that this version of the program needs."""

from __future__ import annotations

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from intersect.language import DEFAULT_LANGUAGE, Message, language, message
from intersect.storage.tables import Base


class SchemaError(Exception):
    """The database is not the one this version works with; says what to do."""

    def __init__(self, what: Message) -> None:
        super().__init__(what)
        self.what = what

    def __str__(self) -> str:
        """Return what is wrong in the default language."""
        return language(DEFAULT_LANGUAGE).text(self.what)


def upgrade(engine: Engine) -> None:
    """Bring the tables of an empty or older database to the present ones."""
    with engine.begin() as connection:
        command.upgrade(_config(connection), "head")


def require_present(engine: Engine) -> None:
    """Raise `SchemaError` unless the database is at the newest migration."""
    with engine.connect() as connection:
        found = MigrationContext.configure(connection).get_current_revision()
    wanted = ScriptDirectory.from_config(_config()).get_current_head()
    if found != wanted:
        raise SchemaError(
            message(
                "The database is at version {found} and this program needs {wanted}. "
                "Run: intersect db upgrade",
                found=found or "0000",
                wanted=wanted,
            )
        )


def differences(engine: Engine) -> list[str]:
    """Return where the tables differ from those in the code; none is right."""
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)
        return [str(each) for each in compare_metadata(context, Base.metadata)]


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", "intersect.storage:migrations")
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
