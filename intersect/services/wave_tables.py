"""The tables of a wave's export: who answered, without a name, and what."""

from __future__ import annotations

import hashlib
import hmac
import uuid
from base64 import b32encode
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal, InvalidOperation
from itertools import islice
from typing import Any

from intersect.analysis.method import default_method
from intersect.catalog import Catalog
from intersect.exchange.data_columns import (
    AskedColumn,
    Cell,
    Cells,
    DataColumn,
    encodable,
    plain_column,
    union_columns,
)
from intersect.exchange.raw_guide import MEANINGS
from intersect.language import Language, message
from intersect.questionnaire.model import Questionnaire
from intersect.questionnaire.progress import is_usable_vector
from intersect.services.closing import takes_no_more
from intersect.storage.wave_rows import WaveResponse

AT_ONCE = 1000
"""Rows that are handed over together."""

COMMENTS = ("respondent", "network", "question", "comment", "evidence")
"""The columns of what people wrote beside their answers."""


@dataclass
class LeftOut:
    """Responses that are in no table, by why."""

    declined: int = 0
    """The person said: this is not my network."""
    unfinished: int = 0
    """Not submitted, and the time is not over or too few questions are answered."""


@dataclass(frozen=True)
class WaveTable:
    """The answers to one questionnaire of a wave, in all its versions."""

    versions: Sequence[Questionnaire]
    """The newest first."""
    asked: Sequence[AskedColumn]
    who: Sequence[DataColumn]
    left_out: LeftOut = field(default_factory=LeftOut)

    @property
    def columns(self) -> Sequence[DataColumn]:
        """Return all columns in their order."""
        return [*self.who, *(each.column for each in self.asked)]


Pseudonym = Callable[[uuid.UUID], str]


def pseudonyms(secret_key: str) -> Pseudonym:
    """Return what gives a person of the registry the same code in every export.

    Nobody without the installation's key can tell whose it is, or make it. Two people
    of the registry have two codes, even if they are one person.
    """
    key = hmac.digest(secret_key.encode(), b"respondents of exports", "sha256")

    def pseudonym(person_id: uuid.UUID) -> str:
        made = hmac.digest(key, person_id.bytes, hashlib.sha256)[:10]
        return "p" + b32encode(made).decode().lower()

    return pseudonym


def wave_table(
    versions: Sequence[Questionnaire],
    catalog: Catalog,
    reader: Language,
    *,
    with_texts: bool,
) -> WaveTable:
    """Return the columns of a table of answers, in the reader's language."""
    asked = union_columns(versions, reader, with_texts=with_texts)
    return WaveTable(versions, asked, _who(catalog, reader))


def rows_of(
    table: WaveTable,
    responses: Iterable[WaveResponse],
    pseudonym: Pseudonym,
    now: datetime,
) -> Iterator[Cells]:
    """Return the rows of the responses that count; the others are counted."""
    readers = [_reader_of(each) for each in table.asked]
    for each in counting(table, responses, now):
        record = each.record
        yield (
            pseudonym(each.person_id),
            str(each.network_id),
            each.network,
            each.type_key,
            each.territory_code,
            each.territory,
            each.voice,
            each.sector,
            each.organisation,
            each.version,
            "submitted" if each.submitted_at else "started",
            int(each.is_typed),
            *[read(record) for read in readers],
        )


def comment_rows(
    table: WaveTable,
    responses: Iterable[WaveResponse],
    pseudonym: Pseudonym,
    now: datetime,
) -> Iterator[Cells]:
    """Return what people wrote beside the answers that count."""
    for each in counting(table, responses, now):
        for question, entry in each.record.items():
            comment, evidence = entry.get("comment"), entry.get("evidence")
            if comment or evidence:
                who = (pseudonym(each.person_id), str(each.network_id))
                yield (*who, question, comment, evidence)


def counting(
    table: WaveTable, responses: Iterable[WaveResponse], now: datetime
) -> Iterator[WaveResponse]:
    """Return the responses that count in results, as in `diagnosing`."""
    is_sheet = table.versions[0].is_sheet
    share = default_method().usable_share
    for each in responses:
        if each.declined_at:
            table.left_out.declined += 1
        elif each.submitted_at or (
            not is_sheet
            and takes_no_more(each.closes_at, each.closed_at, now)
            and is_usable_vector(each.vector, share)
        ):
            yield each
        else:
            table.left_out.unfinished += 1


def in_parts(rows: Iterable[Cells]) -> Iterator[Sequence[Cells]]:
    """Return rows some at a time, never none."""
    left = iter(rows)
    while part := list(islice(left, AT_ONCE)):
        yield part


def _who(catalog: Catalog, reader: Language) -> list[DataColumn]:
    def meanings(column: str) -> dict[str, str]:
        return {key: reader.text(said) for key, said in MEANINGS[column].items()}

    sectors = {each.code: reader.local(each.name) for each in catalog.sectors}
    types = {each.key: reader.local(each.name) for each in catalog.network_types}
    states = meanings("state")
    del states["declined"]
    column = plain_column
    return [
        column("respondent", message("Code of the person, instead of a name"), reader),
        column("network", message("Identifier of the network"), reader),
        column("network_name", message("Name of the network"), reader),
        column("type", message("Type of network"), reader, "key", types),
        column("territory_code", message("Official code of the commune"), reader),
        column("territory", message("Commune"), reader),
        column("voice", message("What is one voice"), reader, "key", meanings("voice")),
        column("sector", message("Sector"), reader, "key", sectors),
        column("organisation", message("Institution"), reader),
        column("version", message("Version of the questionnaire"), reader, "whole"),
        column("state", message("Submitted, or only saved"), reader, "key", states),
        column("typed", message("Typed from paper: 1 is yes"), reader, "whole"),
    ]


def _reader_of(asked: AskedColumn) -> Callable[[Mapping[str, Any]], Cell]:
    """Return what finds the cell of a column in a record."""
    question, row, kind = asked.question, asked.row, asked.column.kind

    def whole(record: Mapping[str, Any]) -> Cell:
        entry = record.get(question)
        value: Cell = entry.get("value") if entry else None
        return value

    def part(record: Mapping[str, Any]) -> Cell:
        entry = record.get(question)
        value = entry.get("value") if entry else None
        found: Cell = value.get(row) if isinstance(value, Mapping) else None
        return found

    found = part if row else whole
    match kind:
        case "rung":
            return found
        case "whole" | "number":
            return lambda record: _number(found(record))
        case _:
            return lambda record: _code(found(record))


def _number(value: Cell) -> Cell:
    """Return a fact as a number.

    >>> _number("12"), _number("12.5"), _number(None)
    (12, 12.5, None)
    """
    if value is None:
        return None
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        raise ValueError(f"kept as a number, and is none: {value!r}") from None
    return int(number) if number == number.to_integral_value() else float(number)


def _code(value: Cell) -> Cell:
    return None if value is None else encodable(str(value))
