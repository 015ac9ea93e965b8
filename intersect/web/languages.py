"""How far each language is, and which no person has checked yet: for administrators."""

from __future__ import annotations

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue
from flask_security import current_user

from intersect.language import LANGUAGES
from intersect.services.access import may
from intersect.services.languages import list_parts
from intersect.web.pages import catalog
from intersect.web.security import allow, current_actor

bp = Blueprint("languages", __name__)


@bp.get("/languages")
def page() -> ResponseReturnValue:
    """Show which texts are missing and which languages are drafts."""
    allow("administer")
    return render_template(
        "pages/languages.html", parts=list_parts(catalog()), languages=LANGUAGES
    )


def is_told_of_drafts() -> bool:
    """Tell whether the reader is told which languages nobody has checked yet."""
    return current_user.is_authenticated and may(current_actor(), "administer")
