"""What a personal link shows once the results of its wave are published."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from intersect.diagnostic import Subject
from intersect.report.diagnostic_page import DiagnosticPage, diagnostic_page
from intersect.services import opening
from intersect.web.pages import catalog, now
from intersect.web.session import db_session


@dataclass(frozen=True)
class ResultsPage:
    """The results of one of the person's networks, and which others there are."""

    page: DiagnosticPage | None
    """None: nothing is published, or there are several to choose from."""
    others: Mapping[str, Subject]
    """By the network's identifier."""


def results_page(token: str, wanted: str) -> ResultsPage:
    """Return the published results of the network `wanted`, or of the only one."""
    from intersect.services.diagnosing import find_result  # imports numpy
    from intersect.services.result import diagnostic_of

    session = db_session()
    found = {
        str(each.network_id): result
        for each in opening.open_published(session, token, now(), catalog())
        if each.questionnaire == each.wave.questionnaires[0]
        and (result := find_result(session, each)) is not None
    }
    only = next(iter(found.values())) if len(found) == 1 else None
    chosen = found.get(wanted, only)
    return ResultsPage(
        diagnostic_page(diagnostic_of(chosen, catalog())) if chosen else None,
        {key: each.subject for key, each in found.items() if each is not chosen},
    )


def has_results(token: str) -> bool:
    """Tell whether the link shows results; asked only where answering is over."""
    return bool(opening.open_published(db_session(), token, now(), catalog()))
