"""The results of a wave as a table: one row per network, as they were frozen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from sqlalchemy.orm import Session

from intersect.analysis.explanation.wording import LEVELS
from intersect.analysis.method import default_method
from intersect.analysis.scores import TOO_FEW, DimensionScore, Interval, NetworkState
from intersect.catalog import Catalog
from intersect.exchange.data_columns import Cell, Cells, DataColumn, plain_column
from intersect.language import Language, Message, message
from intersect.report.wording import STABILITY
from intersect.services.result import Result, from_json
from intersect.storage import frozen, tables
from intersect.storage.frozen import Stretch
from intersect.storage.waves import Territories

_STATES: Mapping[NetworkState, Message] = {
    "ok": message("Enough data"),
    "provisional": message("Provisional: some sectors are still missing"),
    "insufficient": message("Insufficient data"),
}
_DIMENSION: Mapping[str, Message] = {
    "level": message("Rung of the dimension, 0 to 3"),
    "index": message("Index of the dimension, 0 to 100"),
    "ci_low": message("Lower end of its interval (95 percent)"),
    "ci_high": message("Upper end of its interval (95 percent)"),
    "n": message("Answers behind it"),
}


def result_columns(catalog: Catalog, reader: Language) -> list[DataColumn]:
    """Return the columns of the table, with what each holds."""
    types = {each.key: reader.local(each.name) for each in catalog.network_types}
    states = {str(key): reader.text(name) for key, name in _STATES.items()}
    labels = {key: reader.text(name) for key, name in STABILITY.items()}
    column = plain_column
    levels = [
        column(f"{code}_{part}", said, reader, "whole" if part in _WHOLE else "number")
        for code in default_method().dimensions
        for part, said in _DIMENSION.items()
    ]
    return [
        column("territory_code", message("Official code of the commune"), reader),
        column("territory", message("Commune"), reader),
        column("network", message("Identifier of the network"), reader),
        column("network_name", message("Name of the network"), reader),
        column("type", message("Type of network"), reader, "key", types),
        column("state", message("Whether the data suffice"), reader, "key", states),
        column("level", message("Level, 0 to 3"), reader, "whole"),
        column("level_name", message("Level in words"), reader),
        column("level_low", message("Lowest level that is possible"), reader, "whole"),
        column(
            "level_high", message("Highest level that is possible"), reader, "whole"
        ),
        column("index", message("Index, 0 to 100"), reader, "number"),
        column(
            "ci_low",
            message("Lower end of its interval (95 percent)"),
            reader,
            "number",
        ),
        column(
            "ci_high",
            message("Upper end of its interval (95 percent)"),
            reader,
            "number",
        ),
        column("n", message("People behind the figures"), reader, "whole"),
        column("n_eff", message("Effective number of people"), reader, "number"),
        column("invited", message("People who were asked"), reader, "whole"),
        column("coverage", message("Share of voices that answered"), reader, "number"),
        column("stability", message("How often the level stays"), reader, "number"),
        column("stability_label", message("Stability"), reader, "key", labels),
        *levels,
        column("method", message("Method and version"), reader),
        column("questionnaire", message("Questionnaire"), reader),
        column("version", message("Version of the questionnaire"), reader, "whole"),
        column("revision", message("Revision of the results"), reader, "whole"),
        column("frozen_on", message("Day on which it was frozen"), reader),
        column("reference", message("Digest of what it was computed from"), reader),
    ]


_WHOLE = ("level", "n")


def result_rows(
    session: Session,
    wave: tables.Wave,
    territories: Territories,
    reader: Language,
    stretch: Stretch | None = None,
) -> Iterator[Cells]:
    """Return the rows of the table, or of a stretch of it, under `result_columns`.

    Where so few answered that a figure would tell what somebody said, there is none.
    """
    for kept, network in frozen.list_results(session, wave, territories, stretch):
        result: Result = from_json(kept.content)
        place = network.territory
        yield (
            place.code,
            place.name,
            str(network.id),
            result.subject.network,
            network.type_key,
            *_figures(result, reader),
            *_dimensions(result),
            result.method,
            result.questionnaire,
            result.version,
            kept.revision,
            kept.frozen_at.date().isoformat(),
            result.reference,
        )


def result_codebook(columns: Sequence[DataColumn]) -> list[Sequence[str]]:
    """Return what each column holds, and what its codes mean, below headings."""
    rows: list[Sequence[str]] = [("column", "meaning", "code", "code_meaning")]
    for column in columns:
        for code, said in (column.values or {"": ""}).items():
            rows.append((column.name, column.label, code, said))
    return rows


def is_hidden(result: Result) -> bool:
    """Tell whether any figure would tell what somebody answered (method F)."""
    return bool(TOO_FEW.intersection(result.score.reasons))


def _figures(result: Result, reader: Language) -> Cells:
    score, participation = result.score, result.participation
    asked: tuple[Cell, ...] = (participation.invited, _number(score.coverage))
    if is_hidden(result):
        nothing: tuple[Cell, ...] = (None,) * 7
        return (score.state, *nothing, score.n, None, *asked, None, None)
    stability = score.stability
    is_known = score.level is not None
    return (
        score.state,
        score.level,
        reader.text(LEVELS[score.level]) if score.level is not None else None,
        *score.bounds,
        _number(score.index),
        *_ends(score.interval),
        score.n,
        score.n_eff,
        *asked,
        _number(stability.share) if stability and is_known else None,
        stability.label if stability and is_known else None,
    )


def _dimensions(result: Result) -> Iterator[Cell]:
    for code in default_method().dimensions:
        found = result.score.dimensions.get(code)
        if found is None or is_hidden(result):
            yield from (None,) * len(_DIMENSION)
        else:
            yield from _dimension(found)


def _dimension(found: DimensionScore) -> Cells:
    return (found.level, _number(found.score), *_ends(found.interval), found.n)


def _number(value: Fraction | None) -> float | None:
    return None if value is None else float(value)


def _ends(interval: Interval | None) -> tuple[Cell, Cell]:
    return (interval.low, interval.high) if interval else (None, None)
