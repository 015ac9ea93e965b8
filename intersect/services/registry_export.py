"""The registry of communes in the template's own columns: export, edit, import."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.exchange.registry_columns import (
    CHOICES,
    LISTS,
    SEPARATOR,
    SHEETS,
)
from intersect.exchange.registry_guide import guide_rows
from intersect.exchange.registry_writer import RegistryFormat, write_registry
from intersect.language import Language
from intersect.services.registry_records import Record, Records
from intersect.services.registry_wording import Wording
from intersect.storage import audit, registry_rows, tables
from intersect.storage.registry_rows import Kind

_KIND: dict[str, Kind] = {
    "members": "membership",
    "networks": "network",
    "organisations": "organisation",
    "people": "person",
}


def write_template(
    target: BinaryIO | Path,
    kind: RegistryFormat,
    communes: Sequence[tables.Territory],
    catalog: Catalog,
    reader: Language,
) -> None:
    """Write the empty template, with instructions, examples and the codes."""
    write_registry(target, kind, {}, _guide(communes, catalog, reader), reader)


def write_export(
    session: Session,
    target: BinaryIO | Path,
    kind: RegistryFormat,
    communes: Sequence[tables.Territory],
    catalog: Catalog,
    reader: Language,
) -> None:
    """Write what is in use in these communes: no seat that ended, nobody erased."""
    records = Records(session, communes)
    wording = Wording(catalog, reader)
    rows = {
        sheet.key: _rows(records.all[_KIND[sheet.key]], sheet.columns, wording)
        for sheet in SHEETS
    }
    write_registry(target, kind, rows, _guide(communes, catalog, reader), reader)


def note_export(
    session: Session, communes: Sequence[tables.Territory], by: int | None
) -> None:
    """Note that names and contacts were handed out."""
    for commune in communes:
        subject = ("registry", commune.code)
        audit.add_event(session, by, "exported", subject, commune.id)


def communes_of(
    session: Session, reach: frozenset[uuid.UUID] | None
) -> Sequence[tables.Territory]:
    """Return the communes that somebody may export and import, None: all."""
    ids = None if reach is None else list(reach)
    return registry_rows.list_communes(session, ids)


def _guide(
    communes: Sequence[tables.Territory], catalog: Catalog, reader: Language
) -> list[Sequence[str]]:
    named = [(each.code, each.name) for each in communes]
    return guide_rows(
        named, catalog.sectors, catalog.network_types, catalog.terms, reader
    )


def _rows(
    records: Sequence[Record], columns: Sequence[str], wording: Wording
) -> Iterator[Sequence[str]]:
    for record in records:
        is_ended = record.kind == "membership" and record.present("until")
        is_away = record.kind != "membership" and record.present("archived_at")
        if not is_ended and not is_away:
            yield [_cell(record, column, wording) for column in columns]


def _cell(record: Record, column: str, wording: Wording) -> str:
    match column:
        case "id":
            return record.key
        case "commune":
            return record.territory.code
        case "person_id":
            return str(record.present("person").key)
        case "type":
            network = _network(record)
            return wording.value("type", network.present("type_key"))
        case "email" | "phone" if record.kind == "membership":
            return str(record.present("person").present(column))
        case "network" | "person" | "organisation" if record.kind == column:
            return record.name
        case _:
            return _written(column, record.present(column), wording)


def _network(record: Record) -> Record:
    network: Record = record.present("network") if record.kind != "network" else record
    return network


def _written(column: str, value: Any, wording: Wording) -> str:  # noqa: ANN401 - a column's value
    match value:
        case None | "":
            return ""
        case Record():
            return value.name
        case date():
            return value.isoformat()
        case list():
            return f" {SEPARATOR} ".join(wording.value(column, each) for each in value)
        case float():
            return f"{value:g}"
        case _:
            is_named = column in LISTS or column in CHOICES or column == "sector"
            return wording.value(column, value) if is_named else str(value)
