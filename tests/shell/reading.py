"""Reading the site's pages in a language, as a browser without JavaScript does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from bs4 import BeautifulSoup, Tag
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from intersect.language import language
from intersect.storage import users
from tests.browser.scene import Scene
from tests.browser.visit import Visit


@dataclass
class Reader:
    """A browser of one visitor, who has chosen a language."""

    scene: Scene
    client: FlaskClient
    code: str
    url: str = ""
    """Address of the page that is open, without the site's own."""

    @property
    def page(self) -> BeautifulSoup:
        """Return the page that is open."""
        return BeautifulSoup(self.response.text, "html.parser")

    def visit(self, visit: Visit) -> TestResponse:
        """Open the page of a visit, type and press as it says."""
        names = self.scene.names
        values = {key: names.get(name, name) for key, name in visit.values.items()}
        with self.scene.site.app.test_request_context():
            self.go(self.scene.site.app.url_for(visit.endpoint, **values))
        if visit.press:
            pressed = self._button(visit.press)
            typed = {at: names.get(text, text) for at, text in visit.typed.items()}
            self.press(pressed, typed)
        return self.response

    def go(self, url: str) -> TestResponse:
        """Open an address, or a link of the page that is open."""
        return self._open("GET", urljoin(self.url, url))

    def press(self, button: Tag, typed: dict[str, str]) -> TestResponse:
        """Fill in the form of a button (CSS selector -> text) and press it."""
        page = _root(button)
        for selector, text in typed.items():
            for field in page.select(selector):
                _fill(page, field, text)
        form = button.find_parent("form") or page.find(id=button["form"])
        assert isinstance(form, Tag)
        fields = [*_fields(page, form)]
        if button.get("name"):
            fields.append((str(button["name"]), str(button.get("value", ""))))
        target = str(button.get("formaction") or form["action"])
        data: dict[str, list[str]] = {}
        for name, value in fields:
            data.setdefault(name, []).append(value)
        return self._open("POST", urljoin(self.url, target), data=data)

    def _open(self, method: str, url: str, **sent: object) -> TestResponse:
        response = self.client.open(url, method=method, **sent)
        self.url, hops = url, 0
        while response.status_code in (302, 303) and hops < 5:
            self.url, hops = urljoin(self.url, response.location), hops + 1
            response = self.client.get(self.url)
        self.response = response
        return response

    def _button(self, text: str) -> Tag:
        reader = language(self.code)
        name = reader.gettext(text)
        if name == text:  # a text that counts has a form for each number only
            name = reader.ngettext(text, text, 1)
        name = name % {"num": 1} if "%(num)s" in name else name
        found = [
            each
            for each in self.page.select("button")
            if " ".join(each.get_text().split()) == name
        ]
        assert found, f"no button «{name}»"
        return found[0]


def make_reader(scene: Scene, visitor: str, code: str, *, cookies: bool = True):
    """Return the browser of somebody signed in who has chosen a language."""
    app = scene.site.app
    client = app.test_client(use_cookies=cookies)
    if cookies:
        client.set_cookie("language", code)
    if visitor:
        with scene.site.session() as session:
            email = scene.accounts[visitor].email
            user = users.find_user_by_email(session, email)
            with client.session_transaction() as kept:
                kept["_user_id"] = user.fs_uniquifier
                kept["_fresh"] = True
    return Reader(scene, client, code)


def path_of(url: str) -> str:
    """Return the path of an address."""
    return urlsplit(url).path


def _root(element: Tag) -> Tag:
    return [element, *element.parents][-1]


def _fill(page: Tag, field: Tag, text: str) -> None:
    if field.get("type") in ("radio", "checkbox"):
        for other in page.find_all("input", attrs={"name": field["name"]}):
            if field["type"] == "radio":
                del other["checked"]
        field["checked"] = ""
    elif field.name == "textarea":
        field.string = "\n" + text
    else:
        field["value"] = text


def _fields(page: Tag, form: Tag) -> Iterator[tuple[str, str]]:
    """Find what the form sends, without its buttons."""
    for field in page.select("input[name], textarea[name], select[name]"):
        owner = field.get("form") or (field.find_parent("form") or {}).get("id")
        if field.find_parent("form") is not form and owner != form.get("id", ""):
            continue
        name, kind = str(field["name"]), field.get("type")
        if kind in ("radio", "checkbox") and field.get("checked") is None:
            continue
        if field.name == "select":
            options = field.select("option[selected]") or field.select("option")[:1]
            yield from ((name, str(each["value"])) for each in options)
        elif field.name == "textarea":
            yield name, field.get_text().removeprefix("\n")
        else:
            yield name, str(field.get("value", "on" if kind == "checkbox" else ""))
