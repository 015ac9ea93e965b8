"""Results of waves as tables to take away: one row per network."""

from __future__ import annotations

import tempfile
import uuid
from collections.abc import Sequence
from pathlib import Path

from flask import Blueprint, Response, abort, render_template
from flask.typing import ResponseReturnValue

from intersect.exchange.data_files import (
    DataFormat,
    DataOptions,
    Separator,
    TableFile,
    data_files,
)
from intersect.language import message
from intersect.report.file_names import slug
from intersect.services.access import results_reach
from intersect.services.readable_waves import readable_waves
from intersect.services.wave_tables import in_parts
from intersect.storage import tables
from intersect.web.language import reader_language
from intersect.web.pages import catalog
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session

bp = Blueprint("result_tables", __name__, url_prefix="/results")

_TYPES: dict[DataFormat, str] = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@bp.get("")
def listing() -> ResponseReturnValue:
    """List the waves whose results the person may take away."""
    allow("read_results")
    return render_template("pages/result_tables.html", waves=_waves())


@bp.get("/<uuid:wave_id>.<any(csv, xlsx):kind>")
def document(wave_id: uuid.UUID, kind: DataFormat) -> ResponseReturnValue:
    """Send the table of a wave's results, of the communes that the person may see."""
    allow("read_results")
    wave = next((each for each in _waves() if each.id == wave_id), None)
    if wave is None:
        abort(404)
    response = Response(_table(wave, kind), mimetype=_TYPES[kind])
    name = f"{slug(wave.name)}_{reader_language().text(message('results'))}.{kind}"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.headers["Cache-Control"] = "no-store"
    return response


def _table(wave: tables.Wave, kind: DataFormat) -> bytes:
    from intersect.services.wave_results import (  # imports numpy
        result_codebook,
        result_columns,
        result_rows,
    )

    reader, session = reader_language(), db_session()
    reach = results_reach(current_actor(), wave.state)
    columns = result_columns(catalog(), reader)
    separator: Separator = ";" if "," in reader.number(0.5, 1) else ","
    options = DataOptions(
        separator,
        reader.text(message("Results")),
        reader.text(message("Codebook")),
        result_codebook(columns),
    )
    with tempfile.TemporaryDirectory() as folder:
        table = TableFile("results", columns, wave.name)
        with data_files(Path(folder), table, [kind], options) as add:
            for part in in_parts(result_rows(session, wave, reach, reader)):
                add(part)
        return (Path(folder) / f"results.{kind}").read_bytes()


def _waves() -> Sequence[tables.Wave]:
    """Return the waves with results for the person, the newest first."""
    return readable_waves(db_session(), current_actor())
