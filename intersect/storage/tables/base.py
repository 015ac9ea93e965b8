"""What all tables share: how times, JSON, names of constraints and rows are kept."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    BigInteger,
    DateTime,
    Dialect,
    ForeignKey,
    Integer,
    MetaData,
    String,
    TypeDecorator,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.engine.default import DefaultExecutionContext
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, validates

from intersect.registry.names import folded

Json = JSON().with_variant(JSONB(), "postgresql")

Number = BigInteger().with_variant(Integer(), "sqlite")
"""The key of rows that are only ever added; SQLite counts its integers by itself."""


class Moment(TypeDecorator[datetime]):
    """A time with its zone, kept in UTC; SQLite would forget the zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(
        self, value: datetime | None, _dialect: Dialect
    ) -> datetime | None:
        """Refuse a time without a zone; keep the rest in UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time needs its zone")
        return value.astimezone(UTC)

    def process_result_value(
        self, value: datetime | None, _dialect: Dialect
    ) -> datetime | None:
        """Give the zone back."""
        return value.replace(tzinfo=UTC) if value and value.tzinfo is None else value


class Base(DeclarativeBase):
    """What all tables share: constraint names that migrations can rely on."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: Moment,
        dict[str, Any]: Json,
        dict[str, str]: Json,
        list[str]: Json,
    }


def within_itself(column: str) -> ForeignKey:
    """Return the reference of a row to another of its table, checked at the commit.

    A backup puts rows back in the order of their keys, children before parents.
    """
    return ForeignKey(column, deferrable=True, initially="DEFERRED")


class Identified:
    """A row known by a random identifier, which says nothing when it leaks."""

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4)


def _folded_name(context: DefaultExecutionContext) -> str:
    values = context.get_current_parameters()  # type: ignore[no-untyped-call] # theirs
    return folded(values["name"])


class Named:
    """A row with a name that people search for and lists are put in order by."""

    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(
        String().with_variant(String(collation="C"), "postgresql"),
        default=_folded_name,
    )
    """The name without capitals and accents, which no two databases compare alike."""

    @validates("name")
    def _fold(self, _attribute: str, name: str) -> str:
        self.name_key = folded(name)
        return name
