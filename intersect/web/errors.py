"""The pages shown when a request cannot be answered: what happened, what to do."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from flask import Flask, current_app, g, render_template, request
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException, ServiceUnavailable
from werkzeug.sansio.response import Response

from intersect.language import Message, message
from intersect.storage.passing import PASSING
from intersect.web import autosave
from intersect.web.api import problems
from intersect.web.autosave import wants_json
from intersect.web.request_log import log_security, support_code
from intersect.web.sent_back import SentBack, sent_back


@dataclass(frozen=True)
class ErrorPage:
    """What an error page says, and whether it says it to a respondent."""

    title: Message
    explanation: Message
    remedy: Message
    is_respondent: bool = False
    sent: SentBack = field(default_factory=SentBack)
    """What had been written, to be sent once more or to be copied."""
    code: str = ""
    """What finds this request in the log, when it failed on our side."""


PAGES = {
    400: ErrorPage(
        message("The request could not be understood"),
        message("What we received was incomplete, or was damaged on the way."),
        message("Go back to the previous page, reload it and try again."),
    ),
    403: ErrorPage(
        message("You cannot open this page"),
        message("Your account does not have permission to see it."),
        message("If you need it for your work, ask an administrator for access."),
    ),
    404: ErrorPage(
        message("We could not find this page"),
        message("The address may be incomplete, or the page is no longer there."),
        message("If you typed or pasted the address, check that it is complete."),
    ),
    405: ErrorPage(
        message("This page cannot be opened directly"),
        message("This address only receives what is sent from a form."),
        message("Go back to the page you came from and use its buttons."),
    ),
    413: ErrorPage(
        message("What you sent is too large"),
        message("Nothing was saved this time; what was saved before is still there."),
        message("Go back, shorten the longest texts or choose a smaller file."),
    ),
    429: ErrorPage(
        message("Too many attempts"),
        message("We limit attempts to protect accounts and personal links."),
        message("Wait a few minutes and try again. What was saved is not lost."),
    ),
    500: ErrorPage(
        message("Something went wrong on our side"),
        message("It is not your fault, and what was saved before is still there."),
        message(
            "Try again in a few minutes. If it keeps happening, tell the person "
            "who gave you access what you were doing and at what time."
        ),
    ),
}

RESPONDENT_PAGES = {
    403: ErrorPage(
        message("We could not receive this"),
        message("It was sent from a page that does not belong to your personal link."),
        message("Nothing was changed. Answer on the pages that your link opens."),
    ),
}
"""What is said differently to those who have a personal link and no account."""

WAIT_SECONDS = 30
"""After which trying again is worth it, for programs that ask."""

UNREACHABLE = ErrorPage(
    message("The site cannot answer right now"),
    message("This is a temporary problem, and what was saved before is safe."),
    message("Wait a minute, go back and try again."),
)
UNSAVED = ErrorPage(
    message("We could not save right now"),
    message(
        "This is a temporary problem. What was saved before is safe; what you have "
        "just sent is not saved yet."
    ),
    message("Leave this page open, wait a minute and press “Try again”."),
)

REFUSALS = {403: "post from another site", 429: "too many attempts"}
"""What the log says of them."""

EXPIRED = ErrorPage(
    message("This page was open for too long"),
    message("For your security the form expired, and nothing was changed."),
    message(
        "Copy what you wrote, sign in again if you are asked to, and send it again "
        "from the page it belongs to."
    ),
)


def register_errors(app: Flask, failing: Iterable[type[Exception]] = PASSING) -> None:
    """Answer every error with a page that says what to do.

    `failing` is what is raised when the database itself fails.
    """
    app.register_error_handler(CSRFError, _expired)
    app.register_error_handler(HTTPException, _failed)
    for error in failing:
        app.register_error_handler(error, _database_failed)


def _failed(error: HTTPException) -> Response:
    """Show the page of an error; one without its own gets that of 400 or 500."""
    code = error.code or 500
    if code in REFUSALS:
        log_security(REFUSALS[code])
    pages = PAGES | RESPONDENT_PAGES if _is_respondent() else PAGES
    return _answer(error, pages.get(code) or PAGES[400 if code < 500 else 500])


def _expired(error: CSRFError) -> Response:
    """Show that a form expired; personal links have none that could."""
    log_security("form refused")
    # The form itself has expired: it can only be copied.
    return _answer(error, replace(EXPIRED, sent=replace(sent_back(), url="")))


def _database_failed(_error: Exception) -> Response:
    """Say that the database failed; what it did not confirm counts as not saved.

    Who is signed in is not asked again: it is the database that knows.
    """
    current_app.log_exception(sys.exc_info())
    accounts = current_app.login_manager  # type: ignore[attr-defined]  # Flask-Login's
    g.setdefault("_login_user", accounts.anonymous_user())
    page = UNSAVED if sent_back().url else UNREACHABLE
    return _answer(ServiceUnavailable(retry_after=WAIT_SECONDS), page)


def _answer(error: HTTPException, page: ErrorPage) -> Response:
    if problems.is_of_api():
        return problems.answered(error)
    if (error.code or 500) >= 500:
        page = replace(page, code=support_code(), sent=sent_back())
    page = replace(page, is_respondent=_is_respondent())
    response = error.get_response()
    if page.is_respondent and wants_json():
        response.data = autosave.told(page.title, page.explanation, page.remedy).data
        response.mimetype = "application/json"
        return response
    response.set_data(render_template("errors/error.html", page=page))
    return response


def _is_respondent() -> bool:
    return request.path.startswith("/r/")
