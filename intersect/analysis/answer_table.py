"""The one table of answers that every number is computed from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from intersect.questionnaire.model import LadderQuestion
from intersect.questionnaire.parts import NA, NS
from intersect.questionnaire.response import (
    MISSING_CODE,
    NA_CODE,
    PackedResponses,
    Response,
    pack,
)

if TYPE_CHECKING:
    from pandas import DataFrame


@dataclass(frozen=True)
class Item:
    """A scored question as the method sees it."""

    code: str
    dimension: str
    allow_na: bool


@dataclass(frozen=True, eq=False)
class AnswerTable:
    """Answers as one matrix of codes, questions × respondents, with its labels.

    `codes` is int8 of shape (items, respondents): 0–3 a rung, -1 NS, -2 NA, -3 missing.
    `networks`, `respondents`, `sectors` and `organisations` label its columns;
    `order` lists every network in order of first appearance, with or without columns.
    """

    items: tuple[Item, ...]
    codes: NDArray[np.int8]
    networks: tuple[str, ...]
    respondents: tuple[str, ...]
    sectors: tuple[str, ...]
    organisations: tuple[str, ...]
    order: tuple[str, ...]

    def __post_init__(self) -> None:
        """Check the contract once, here."""
        columns = len(self.networks)
        if self.codes.dtype != np.int8 or self.codes.shape != (
            len(self.items),
            columns,
        ):
            raise ValueError("codes must be int8 of shape (items, respondents)")
        labels: Sequence[Sequence[str]] = (
            self.respondents,
            self.sectors,
            self.organisations,
        )
        if any(len(each) != columns for each in labels):
            raise ValueError("every respondent needs all labels")
        if self.codes.size and not (
            self.codes.min() >= MISSING_CODE and self.codes.max() <= 3
        ):
            raise ValueError("codes go from -3 to 3")
        closed = [row for row, item in enumerate(self.items) if not item.allow_na]
        if (self.codes[closed] == NA_CODE).any():
            raise ValueError("NA is an answer only where the item allows it")
        if len(set(self.order)) != len(self.order) or not set(self.networks) <= set(
            self.order
        ):
            raise ValueError("order must list every network once")

    @cached_property
    def network_numbers(self) -> NDArray[np.intp]:
        """Which network of `order` each respondent belongs to."""
        place = {network: number for number, network in enumerate(self.order)}
        return np.fromiter(map(place.__getitem__, self.networks), np.intp)

    def frame(self) -> DataFrame:
        """Return the long table for evaluators: one row per respondent and item.

        Columns `network, respondent, sector, organisation, dimension, item` are text,
        `answer` is a category of «0» to «3», «NS» and «NA»; a missing one is empty.
        """
        import pandas as pd

        answers = pd.Index(["0", "1", "2", "3", NA, NS])
        # -1 and -2 count from the end of the list; pandas' code of a missing value is
        # -1, ours is -3.
        codes = np.where(self.codes == MISSING_CODE, -1, self.codes % len(answers))
        people = pd.DataFrame(
            {
                "network": self.networks,
                "respondent": self.respondents,
                "sector": self.sectors,
                "organisation": self.organisations,
            }
        )
        parts = [
            people.assign(
                dimension=item.dimension,
                item=item.code,
                answer=pd.Categorical.from_codes(row, categories=answers),
            )
            for item, row in zip(self.items, codes, strict=True)
        ]
        return pd.concat(parts, ignore_index=True)


def answer_table(
    items: Iterable[LadderQuestion],
    responses: Iterable[Response],
    order: Sequence[str] | None = None,
) -> AnswerTable:
    """Return the answers to `items` as a table, one column per response.

    `order` lists the networks as they will be reported; networks that are not in it
    follow in order of first appearance.
    """
    questions, columns = list(items), list(responses)
    codes = [question.id for question in questions]
    packed = PackedResponses(
        networks=tuple(each.network for each in columns),
        respondents=tuple(each.respondent for each in columns),
        sectors=tuple(each.sector for each in columns),
        organisations=tuple(each.organisation or "" for each in columns),
        vectors=tuple(pack(codes, each.answers) for each in columns),
        are_submitted=(True,) * len(columns),
    )
    return packed_table(questions, packed, order)


def packed_table(
    items: Iterable[LadderQuestion],
    responses: PackedResponses,
    order: Sequence[str] | None = None,
) -> AnswerTable:
    """Return the same from packed responses; `items` are those that were packed.

    Raise `ValueError` where a vector holds another number of answers.
    """
    known = tuple(Item(each.id, each.dimension, each.allow_na) for each in items)
    if set(map(len, responses.vectors)) - {len(known)}:
        raise ValueError("every vector needs one byte for each item")
    codes = np.frombuffer(b"".join(responses.vectors), dtype=np.int8)
    return AnswerTable(
        items=known,
        codes=codes.reshape(len(responses.vectors), len(known)).T,
        networks=responses.networks,
        respondents=responses.respondents,
        sectors=responses.sectors,
        organisations=responses.organisations,
        order=tuple(dict.fromkeys([*(order or ()), *responses.networks])),
    )
