"""Published results, as a member reads them through their own link."""

from __future__ import annotations

from flask import render_template, request
from flask.typing import ResponseReturnValue

from intersect.report.diagnostic_page import diagnostic_page
from intersect.services import opening
from intersect.web.pages import catalog, now
from intersect.web.respond_pages import link_way
from intersect.web.session import db_session


def has_results(token: str) -> bool:
    """Tell whether the link shows results: asked only where answering is over."""
    return bool(opening.open_published(db_session(), token, now(), catalog()))


def results(token: str) -> ResponseReturnValue:
    """Show the published results of the person's networks, one at a time."""
    from intersect.services.diagnosing import find_result  # imports numpy
    from intersect.services.result import diagnostic_of

    session = db_session()
    published = opening.open_published(session, token, now(), catalog())
    found = {
        str(each.network_id): result
        for each in published
        if each.questionnaire == each.wave.questionnaires[0]
        and (result := find_result(session, each)) is not None
    }
    only = next(iter(found.values())) if len(found) == 1 else None
    result = found.get(request.args.get("network", ""), only)
    return render_template(
        "answers/results.html",
        way=link_way(opening.without_seat(token)),
        page=diagnostic_page(diagnostic_of(result, catalog())) if result else None,
        others={key: each.subject for key, each in found.items() if each is not result},
    )
