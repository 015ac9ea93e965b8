"""A browser without scripts: it opens pages, fills in their forms and sends them."""

from __future__ import annotations

import http.client
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlencode, urlsplit

PATIENCE_SECONDS = 20
"""Longer than the site itself waits for its database."""


class NoAnswer(Exception):
    """The line broke: what was sent may have arrived or not."""


@dataclass(frozen=True)
class Reply:
    """What the site answered."""

    status: int
    text: str
    location: str = ""

    def json(self) -> dict[str, Any]:
        """Return what a script was told."""
        told = json.loads(self.text)
        assert isinstance(told, dict)
        return told


@dataclass
class Form:
    """A form of a page that is sent with POST."""

    action: str
    id: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    options: dict[str, list[str]] = field(default_factory=dict)
    """Name of a group of radios -> its values."""


class Browser:
    """Opens addresses of one site; one request at a time."""

    def __init__(self, site: str) -> None:
        self.address = urlsplit(site)

    def get(self, url: str) -> Reply:
        """Open a page."""
        return self._ask("GET", url)

    def post(
        self, url: str, fields: Mapping[str, str], *, as_script: bool = False
    ) -> Reply:
        """Send a form; `as_script` asks for JSON, as pages with scripts do."""
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        if as_script:
            headers["Accept"] = "application/json"
        return self._ask("POST", url, urlencode(fields), headers)

    def _ask(
        self,
        method: str,
        url: str,
        body: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Reply:
        parts = urlsplit(url)
        path = parts.path + (f"?{parts.query}" if parts.query else "")
        connection = http.client.HTTPConnection(
            str(self.address.hostname), self.address.port, timeout=PATIENCE_SECONDS
        )
        try:
            connection.request(method, path, body, dict(headers or {}))
            reply = connection.getresponse()
            text = reply.read().decode()
            return Reply(reply.status, text, reply.getheader("Location", ""))
        except (OSError, http.client.HTTPException) as error:
            raise NoAnswer(repr(error)) from error
        finally:
            connection.close()


def forms_in(page: str) -> list[Form]:
    """Return the forms of a page, with what a browser would send of each."""
    reader = _Forms()
    reader.feed(page)
    return reader.forms


def form_in(page: str, action: str) -> Form | None:
    """Return the form of a page that goes to an address."""
    path = urlsplit(action).path
    return next((f for f in forms_in(page) if urlsplit(f.action).path == path), None)


class _Forms(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.inside = False
        self.area: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "form":
            self.inside = given.get("method") == "post"
            if self.inside:
                self.forms.append(
                    Form(given.get("action") or "", given.get("id") or "")
                )
        elif self.inside and tag == "textarea" and "readonly" not in given:
            self.area = given["name"] or ""
            self.forms[-1].fields[self.area] = ""
        elif self.inside and tag == "input":
            self._input(self.forms[-1], given)

    def _input(self, form: Form, given: Mapping[str, str | None]) -> None:
        name, value = given["name"] or "", given.get("value") or ""
        if given.get("type") != "radio":
            form.fields[name] = value
            return
        form.options.setdefault(name, []).append(value)
        if "checked" in given:
            form.fields[name] = value

    def handle_data(self, data: str) -> None:
        if self.area is not None:
            # The line break after the tag is not part of the text.
            known = self.forms[-1].fields[self.area]
            self.forms[-1].fields[self.area] = (known + data).removeprefix("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self.area = None
        elif tag == "form":
            self.inside = False
