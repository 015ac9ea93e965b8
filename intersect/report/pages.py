"""Documents as HTML, made without a request; `render_pdf` prints them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intersect.language import Language
from intersect.report.annex_page import annex_page
from intersect.report.arms import png_address
from intersect.report.authorities_page import AuthoritiesPage, CommuneReport
from intersect.report.diagnostic_page import diagnostic_page
from intersect.report.environment import document_environment
from intersect.report.issue import Issue

if TYPE_CHECKING:
    from intersect.diagnostic import Diagnostic
    from intersect.questionnaire.model import Questionnaire
    from intersect.report.trend import Trend


def diagnostic_html(
    diagnostic: Diagnostic,
    language: Language,
    issue: Issue | None = None,
    *,
    is_published: bool = True,
    arms: bytes = b"",
    trend: Trend | None = None,
) -> str:
    """Return the network's document that `render_pdf` prints; needs no request.

    `issue` is where people see whether it is still the present one. What is not
    published has none, and says on every page that it is a draft. `arms` is the
    commune's coat of arms as a PNG, empty where it has none; `trend` its waves so far.
    """
    template = document_environment(language).get_template("diagnostic/document.html")
    page = diagnostic_page(diagnostic, is_published=is_published, trend=trend)
    return template.render(page=page, issue=issue, arms=png_address(arms))


def annex_html(
    diagnostic: Diagnostic,
    language: Language,
    issue: Issue | None = None,
    *,
    is_published: bool = True,
    arms: bytes = b"",
    trend: Trend | None = None,
) -> str:
    """Return the evaluator's annex of a network."""
    template = document_environment(language).get_template("diagnostic/annex.html")
    annex = annex_page(diagnostic, is_published=is_published, trend=trend)
    return template.render(
        annex=annex, page=annex.page, issue=issue, arms=png_address(arms)
    )


def authorities_html(
    report: CommuneReport, language: Language, issue: Issue | None = None
) -> str:
    """Return the two pages for the authorities of a commune."""
    template = document_environment(language).get_template("authorities/document.html")
    return template.render(page=AuthoritiesPage(report), issue=issue)


def blank_questionnaire_html(
    questionnaire: Questionnaire, network: str, commune: str, language: Language
) -> str:
    """Return the questionnaire as a document to be filled in by hand."""
    template = document_environment(language).get_template(
        "questions/paper_document.html"
    )
    return template.render(
        questionnaire=questionnaire, network=network, commune=commune
    )
