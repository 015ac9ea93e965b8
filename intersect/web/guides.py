"""The guides, open to everybody: whoever answers has no account."""

from __future__ import annotations

from flask import Blueprint, abort, render_template, send_from_directory
from flask.typing import ResponseReturnValue

from intersect.report.guide_page import GUIDES, guide_page, guides_folder
from intersect.web.language import reader_language

bp = Blueprint("guides", __name__, url_prefix="/guides")


@bp.get("/<audience>")
def page(audience: str) -> ResponseReturnValue:
    """Show the guide for coordinators, for evaluators, or for whoever answers."""
    if audience not in GUIDES:
        abort(404)
    shown = guide_page(audience, reader_language().code)
    return render_template("pages/guide.html", page=shown, audience=audience)


@bp.get("/images/<name>")
def picture(name: str) -> ResponseReturnValue:
    """Send a picture of a guide."""
    return send_from_directory(guides_folder() / "images", name, max_age=3600)
