"""`intersect reliability`: any table in, a coefficient out."""

from __future__ import annotations

from pathlib import Path

import click

from intersect.analysis.measures import MEASURES, Measure
from intersect.cli.outcome import refuse, warn
from intersect.cli.reader import command, reader, said
from intersect.cli.report_output import format_of
from intersect.cli.results import WITHOUT_CSV, ResultFormat, result_options
from intersect.cli.writing import write_report
from intersect.language import message


@command(
    message(
        "Measure how reliable a table is: rows are units or respondents, columns "
        "raters or items, and an empty cell is a missing value. docs/tables.md says "
        "which measure answers which question. If the file has problems, all of them "
        "are listed and the exit status is 2."
    )
)
@click.argument("table", metavar="TABLE", type=click.Path(path_type=Path))
@click.option(
    "--measure",
    type=click.Choice(MEASURES),
    required=True,
    help=said(message("Coefficient to compute.")),
)
@click.option(
    "--group",
    metavar=said(message("COLUMN")),
    help=said(
        message(
            "Column that names the group of each row. For icc1 and icck the groups "
            "are the units; every other measure is also computed group by group."
        )
    ),
)
@result_options(WITHOUT_CSV)
def reliability(
    table: Path,
    measure: Measure,
    group: str | None,
    kind: ResultFormat | None,
    output: Path | None,
) -> None:
    """Measure how reliable a table is."""
    from intersect.exchange.bad_file import BadFile
    from intersect.exchange.ratings_file import read_ratings

    kind = format_of(kind, output)
    try:
        file = read_ratings(table, measure, group)
    except BadFile as bad:
        refuse(bad.problems)
    warn(file.warnings)

    # Here and not above: numpy loads only once the file is known to be good.
    import numpy as np

    from intersect.analysis.comparison import default_comparison
    from intersect.analysis.reliability import Ratings
    from intersect.analysis.reliability import reliability as measured
    from intersect.exchange.reliability_text import as_table
    from intersect.exchange.report_text import as_json

    ratings = Ratings(file.columns, np.array(file.values), file.groups)
    report = measured(ratings, measure, default_comparison())
    text = as_json(report) if kind == "json" else as_table(report, reader())
    write_report(text, kind, output)
