"""The reader's language in a request: chosen on any page, kept in a cookie.

Who has not chosen is answered in the installation's language; what the browser asks for
is not looked at (docs/decisions/0007-languages.md says why).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from flask import Flask, Response, current_app, g, request, url_for

from intersect.language import DRAFTS, LANGUAGES, Language, language
from intersect.report.environment import prepare
from intersect.web.headers import send

ARGUMENT = "language"
"""In an address: answer this request in that language, and the next ones too."""
COOKIE = "language"
COOKIE_SECONDS = 365 * 24 * 60 * 60

PAGES: Mapping[str, str] = {
    "arms.remove": "arms.page",
    "batches.cancel": "batches.page",
    "links.issue": "networks.page",
    "message_texts.restore": "message_texts.edit",
    "message_texts.test": "message_texts.edit",
    "messages.cancel": "messages.page",
    "networks.restore": "networks.page",
    "organisations.archive": "organisations.edit",
    "organisations.restore": "organisations.edit",
    "paper.submit": "paper.hub",
    "people.archive": "people.edit",
    "people.restore": "people.edit",
    "personal.document": "personal.page",
    "registry_files.export": "registry_files.page",
    "registry_files.remove": "registry_files.preview",
    "respond.ask_renewal": "respond.hub",
    "respond.enter_code": "respond.hub",
    "respond.leave": "respond.hub",
    "respond.reopen": "respond.hub",
    "respond.submit": "respond.hub",
    "second_step.renew_codes": "second_step.page",
    "second_step.turn_off": "second_step.page",
    "security.logout": "security.login",
    "tokens.revoke": "tokens.page",
    "tokens.revoke_of": "users.edit",
    "unsubscribe.again": "unsubscribe.page",
    "users.activate": "users.edit",
    "users.deactivate": "users.edit",
    "users.give_password": "users.edit",
    "users.reset_second_step": "users.edit",
    "wave_exports.cancel": "wave_exports.page",
    "wave_exports.document": "wave_exports.page",
    "work.retry": "work.cancel",
}
"""Endpoint that only takes posts -> the page to be read in its place."""

WITHOUT_COOKIES = "respond."
"""The pages that work without cookies: their addresses can carry the language."""


@dataclass(frozen=True)
class LanguageChoice:
    """One language of the switch."""

    code: str
    name: str
    url: str
    is_present: bool
    is_draft: bool


def reader_language() -> Language:
    """Return the language this request is answered in."""
    reader: Language | None = g.get("reader_language")
    if reader is None:
        kept = request.cookies.get(COOKIE, "")
        usual: str = current_app.extensions["intersect.language"]
        reader = language(_asked() or (kept if kept in LANGUAGES else usual))
        g.reader_language = reader
    return reader


def language_choices() -> list[LanguageChoice]:
    """Return the languages of the switch, each with the address of this very page."""
    present = reader_language().code
    return [
        LanguageChoice(code, name, _here_in(code), code == present, code in DRAFTS)
        for code, name in LANGUAGES.items()
    ]


def speak_languages(app: Flask, usual: str) -> None:
    """Answer every request in its reader's language and keep what was chosen.

    `usual` is the code of the language for those who have not chosen.
    """
    app.extensions["intersect.language"] = usual
    prepare(app.jinja_env, reader_language)
    app.jinja_env.globals["language_choices"] = language_choices
    app.url_defaults(_carry_language)
    app.after_request(_tell_language)


def _asked() -> str | None:
    if not request.query_string:
        return None
    code = request.args.get(ARGUMENT)
    return code if code in LANGUAGES else None


def _here_in(code: str) -> str:
    """Return the address of this page in a language.

    That is an address without a path, so nothing of this one's is repeated anywhere.
    Only what answered a post at an address that cannot be read has the address of the
    page that stands in `PAGES`.
    """
    if _is_readable():
        kept = [each for each in request.args.items(multi=True) if each[0] != ARGUMENT]
        return "?" + urlencode([*kept, (ARGUMENT, code)])
    page = PAGES.get(request.endpoint or "")
    if page is None:
        return url_for("home.page", language=code)
    # What the page does not take would end up in its query: a secret, perhaps.
    taken = {
        name for rule in current_app.url_map.iter_rules(page) for name in rule.arguments
    }
    values = {k: v for k, v in (request.view_args or {}).items() if k in taken}
    return url_for(page, **values, language=code)


def _is_readable() -> bool:
    """Tell whether the address of this request can be opened with a GET."""
    rule = request.url_rule
    return (
        request.method != "POST"
        or rule is None
        or any(
            each.rule == rule.rule and "GET" in (each.methods or ())
            for each in current_app.url_map.iter_rules()
        )
    )


def _carry_language(endpoint: str, values: dict[str, Any]) -> None:
    """Keep the language in the addresses of a visit until its cookie comes back."""
    if not endpoint.startswith(WITHOUT_COOKIES) or values.get(ARGUMENT):
        return
    asked = _asked() if request else None
    if asked and asked != request.cookies.get(COOKIE):
        values[ARGUMENT] = asked


def _tell_language(response: Response) -> Response:
    asked = _asked()
    if asked and asked != request.cookies.get(COOKIE):
        response.set_cookie(
            COOKIE,
            asked,
            max_age=COOKIE_SECONDS,
            path=request.script_root + "/",
            secure=current_app.config["SESSION_COOKIE_SECURE"],
            httponly=True,
            samesite="Lax",
        )
    if "reader_language" in g:
        if "Vary" in response.headers:
            response.vary.add("Cookie")
        else:
            send("Vary", "Cookie")
        send("Content-Language", reader_language().code)
    return response
