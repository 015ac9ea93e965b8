"""`intersect robustness`: any composite index in, what moves its ranks out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from intersect.cli.outcome import refuse, warn
from intersect.cli.reader import command, reader, said
from intersect.cli.report_output import format_of
from intersect.cli.results import WITHOUT_CSV, ResultFormat, result_options
from intersect.cli.writing import write_report
from intersect.language import message

if TYPE_CHECKING:
    from intersect.analysis.composite import (
        Aggregation,
        Indicators,
        Normalisation,
        Structure,
    )
    from intersect.exchange.index_file import IndexFile

_MOST_REPLICATIONS = 100_000


@command(
    message(
        "Put the SCORES of units together into one index and tell how far its ranks "
        "depend on the weights, on the kind of mean and on each component. Rows are "
        "units, named in the first column; the other columns are indicators, and an "
        "empty cell is a missing value. If a file has problems, all of them are "
        "listed and the exit status is 2."
    )
)
@click.argument("scores", metavar="SCORES", type=click.Path(path_type=Path))
@click.option(
    "--structure",
    "structure_path",
    metavar="STRUCTURE",
    type=click.Path(path_type=Path),
    help=said(
        message(
            "File with the columns code, parent, weight, direction, level [default: "
            "all indicators count alike]."
        )
    ),
)
@click.option(
    "--aggregation",
    type=click.Choice(["arithmetic", "geometric"]),
    default="arithmetic",
    show_default=True,
    help=said(message("Kind of mean.")),
)
@click.option(
    "--normalise",
    type=click.Choice(["minmax", "none"]),
    default="minmax",
    show_default=True,
    help=said(
        message(
            "minmax puts the worst unit of each indicator at 0 and the best at 100; "
            "none takes the numbers as they are."
        )
    ),
)
@click.option(
    "--replications",
    type=click.IntRange(1, _MOST_REPLICATIONS),
    help=said(message("How often weights and mean are drawn [default: 1000].")),
)
@click.option(
    "--seed",
    type=click.IntRange(0),
    help=said(
        message("Start of the draws: the same seed, the same report [default: 1].")
    ),
)
@result_options(WITHOUT_CSV)
def robustness(
    scores: Path,
    structure_path: Path | None,
    aggregation: Aggregation,
    normalise: Normalisation,
    replications: int | None,
    seed: int | None,
    kind: ResultFormat | None,
    output: Path | None,
) -> None:
    """Tell how far the ranks of an index depend on choices."""
    from intersect.exchange.bad_file import BadFile
    from intersect.exchange.index_file import not_positive, read_index

    kind = format_of(kind, output)
    try:
        file = read_index(scores, structure_path)
    except BadFile as bad:
        refuse(bad.problems)
    warn(file.warnings)

    # Here and not above: numpy loads only once the files are known to be good.
    import numpy as np

    from intersect.analysis.comparison import default_comparison
    from intersect.analysis.composite import indicators
    from intersect.analysis.robustness import robustness as tried
    from intersect.analysis.robustness_json import report_json
    from intersect.exchange.report_text import as_json
    from intersect.exchange.robustness_text import as_table

    comparison, structure = default_comparison(), _structure(file)
    place = {code: number for number, code in enumerate(file.codes)}
    raw = np.array(file.values).T[[place[code] for code in structure.leaves]]
    of = indicators(structure, raw, normalise)
    if aggregation == "geometric" and of.not_positive.any():
        refuse(not_positive(file, _cells(of)))
    draws = replications or comparison.replications_count
    start = comparison.replications_seed if seed is None else seed
    found = tried(of, aggregation, draws, start, comparison)
    about: dict[str, object] = {
        "parameters": comparison.key,
        "aggregation": aggregation,
        "normalise": normalise,
        "scale": of.scale,
        "floor": of.floor(comparison),
        "replications": draws,
        "seed": start,
    }
    report = report_json(found, file.units, of, raw, about)
    whole = structure.root
    text = as_json(report) if kind == "json" else as_table(report, whole, reader())
    write_report(text, kind, output)


def _structure(file: IndexFile) -> Structure:
    from intersect.analysis.composite import Component, Structure, flat
    from intersect.exchange.structure_file import WHOLE

    if file.structure is None:
        return flat(file.codes, WHOLE)
    components = [
        Component(each.code, each.parent, each.weight, each.direction)
        for each in file.structure.rows
    ]
    if file.structure.whole is not None:
        components.append(Component(file.structure.whole, ""))
    return Structure(tuple(components))


def _cells(of: Indicators) -> list[tuple[int, str]]:
    """Return unit and code of each value that a geometric mean cannot take."""
    units = of.not_positive.T.tolist()
    return [
        (number, code)
        for number, wrong in enumerate(units)
        for code, is_wrong in zip(of.structure.leaves, wrong, strict=True)
        if is_wrong
    ]
