"""Why a request to the API has no answer: RFC 9457, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from flask import Response, current_app, g, request, url_for
from werkzeug.exceptions import HTTPException

from intersect.language import LANGUAGES, Message, language, message
from intersect.web.api.models import Problem
from intersect.web.language import reader_language

PREFIX = "/api/v1"
MEDIA_TYPE = "application/problem+json"


@dataclass(frozen=True)
class Kind:
    """A kind of problem: its status, what happened, and what can be done."""

    status: int
    title: Message
    detail: Message


KINDS: Mapping[str, Kind] = {
    "bad-request": Kind(
        400,
        message("The request could not be understood"),
        message("Compare the address with the page about the API."),
    ),
    "bad-limit": Kind(
        400,
        message("The number of rows is not right"),
        message("“limit” is a whole number from 1 to {most}."),
    ),
    "bad-cursor": Kind(
        400,
        message("This cursor belongs to another list"),
        message("Begin again without a cursor, and follow “next” as it is."),
    ),
    "unknown-parameter": Kind(
        400,
        message("There is a parameter that this address does not know"),
        message("Take out “{name}”, or write it once."),
    ),
    "token-missing": Kind(
        401,
        message("A token is needed"),
        message("Send it in the header “Authorization: Bearer …”."),
    ),
    "token-unknown": Kind(
        401,
        message("This token does not work"),
        message(
            "It may be mistyped, revoked or too old. Make another one on the page of "
            "your account."
        ),
    ),
    "account-not-ready": Kind(
        403,
        message("Your account is not ready"),
        message(
            "Sign in on the site: you have to choose a password of your own, or to "
            "set up the second step."
        ),
    ),
    "not-found": Kind(
        404,
        message("There is nothing here for you to read"),
        message("It does not exist, or your account may not read it."),
    ),
    "method-not-allowed": Kind(
        405,
        message("The API can only be read"),
        message("Use GET or HEAD."),
    ),
    "too-many-requests": Kind(
        429,
        message("Too many requests"),
        message("Wait as many seconds as the header “Retry-After” says."),
    ),
    "failed": Kind(
        500,
        message("Something went wrong on our side"),
        message("Try again in a few minutes."),
    ),
    "unavailable": Kind(
        503,
        message("The site cannot answer right now"),
        message("Wait as many seconds as the header “Retry-After” says."),
    ),
}
"""Every kind, as the end of its `type` names it."""

_OF_STATUS: Mapping[int, str] = {
    400: "bad-request",
    404: "not-found",
    405: "method-not-allowed",
    429: "too-many-requests",
    503: "unavailable",
}


class ApiProblem(HTTPException):
    """A problem that a view, or the gate before it, has with a request."""

    def __init__(
        self,
        kind: str,
        headers: Mapping[str, str] | None = None,
        **values: object,
    ) -> None:
        super().__init__()
        self.code = KINDS[kind].status
        self.kind, self.headers, self.values = kind, headers or {}, values


def is_of_api() -> bool:
    """Tell whether a request is one to the API, whatever there is at its address."""
    return request.path == PREFIX or request.path.startswith(f"{PREFIX}/")


def speak() -> None:
    """Answer in the language that the request asks for, else in the installation's."""
    usual: str = current_app.extensions["intersect.language"]
    # Not `best_match`, to which «es-CL, en;q=0.5» asks for English.
    asked = (code.partition("-")[0] for code in request.accept_languages.values())
    known = (code for code in asked if code in LANGUAGES)
    g.reader_language = language(next(known, usual))


def answered(error: HTTPException) -> Response:
    """Return what answers a request that has a problem."""
    speak()  # an address that is none did not pass the gate
    status = error.code or 500
    kind = _OF_STATUS.get(status, "bad-request" if status < 500 else "failed")
    values: Mapping[str, object] = {}
    headers = {name: value for name, value in error.get_headers() if name in _KEPT}
    if isinstance(error, ApiProblem):
        kind, values = error.kind, error.values
        headers |= error.headers
    said, text = KINDS[kind], reader_language().text
    problem = Problem(
        type=url_for("api_description.page", _anchor=f"problem-{kind}"),
        title=text(said.title),
        status=said.status,
        detail=text(Message(said.detail.msgid, values)),
        request=g.get("request_id", ""),
    )
    response = Response(
        problem.model_dump_json(), said.status, headers, content_type=MEDIA_TYPE
    )
    response.headers["Cache-Control"] = "no-store"
    return response


_KEPT = frozenset({"Allow", "Retry-After"})
"""Of the headers that an error brings along."""
