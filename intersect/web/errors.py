"""The pages shown when a request cannot be answered: what happened, what to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from flask import Flask, render_template, request
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException
from werkzeug.sansio.response import Response

from intersect.language import Message, message


@dataclass(frozen=True)
class ErrorPage:
    """What an error page says, and whether it says it to a respondent."""

    title: Message
    explanation: Message
    remedy: Message
    is_respondent: bool = False
    typed: tuple[str, ...] = ()
    """What had been written in a form that was refused, to be copied."""


PAGES = {
    400: ErrorPage(
        message("The request could not be understood"),
        message("What arrived was incomplete or damaged on the way."),
        message("Go back to the previous page, reload it and try again."),
    ),
    403: ErrorPage(
        message("You cannot open this page"),
        message("Your account does not have permission for it."),
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
        message("Wait a few minutes and try again. You do not lose what was saved."),
    ),
    500: ErrorPage(
        message("Something failed on our side"),
        message("It is not your fault, and what was saved before is still there."),
        message(
            "Try again in a few minutes. If it goes on, tell the person who gave you "
            "access what you were doing and at what time."
        ),
    ),
}

RESPONDENT_PAGES = {
    403: ErrorPage(
        message("This could not be received"),
        message("It was sent from a page that is not one of your personal link's."),
        message("Nothing was changed. Answer on the pages that your link opens."),
    ),
}
"""What is said differently to those who have a personal link and no account."""

EXPIRED = ErrorPage(
    message("This page was open for too long"),
    message("For your security the form expired, and nothing was changed."),
    message(
        "Copy what you wrote, sign in again if you are asked to, and send it once more "
        "from its own page."
    ),
)


def register_errors(app: Flask) -> None:
    """Answer every error with a page that says what to do."""
    app.register_error_handler(CSRFError, _expired)
    app.register_error_handler(HTTPException, _failed)


def _failed(error: HTTPException) -> Response:
    """Show the page of an error; one without its own gets that of 400 or 500."""
    code = error.code or 500
    pages = PAGES | RESPONDENT_PAGES if _is_respondent() else PAGES
    return _answer(error, pages.get(code) or PAGES[400 if code < 500 else 500])


def _expired(error: CSRFError) -> Response:
    """Show that a form expired; personal links have none that could."""
    return _answer(error, replace(EXPIRED, typed=_typed(request.form)))


def _typed(form: Mapping[str, str]) -> tuple[str, ...]:
    """Return the texts of a form: more than a word, which no choice or token is.

    Passwords are never shown, so nothing is of a form that has one.
    """
    if any("password" in field for field in form):
        return ()
    return tuple(text for text in form.values() if len(text.split()) > 1)


def _answer(error: HTTPException, page: ErrorPage) -> Response:
    page = replace(page, is_respondent=_is_respondent())
    response = error.get_response()
    response.set_data(render_template("errors/error.html", page=page))
    return response


def _is_respondent() -> bool:
    return request.path.startswith("/r/")
