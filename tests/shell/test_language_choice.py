"""Which language a reader gets, and who else gets to know of it."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from html import unescape

import pytest
from flask import Flask

from intersect.language import LANGUAGES, language
from intersect.settings import Settings
from intersect.web import create_app
from intersect.web.forms import WTFORMS_TEXTS
from intersect.web.headers import with_headers
from intersect.web.language import reader_language, speak_languages
from tests.shell.test_languages import language_of


class TestWhatDecides:
    def test_who_has_not_chosen_reads_the_installations_language(self, settings):
        for code in LANGUAGES:
            app = create_app(_speaking(settings, code))
            assert language_of(app.test_client().get("/login").text) == code

    def test_what_the_browser_prefers_does_not_matter(self, client):
        answer = client.get("/login", headers={"Accept-Language": "pt-BR,pt;q=0.9"})
        assert language_of(answer.text) == "es"

    def test_an_address_can_choose_and_is_remembered(self, client):
        assert language_of(client.get("/login?language=pt").text) == "pt"
        assert language_of(client.get("/login").text) == "pt"
        kept = client.get_cookie("language")
        assert kept.value == "pt"
        assert kept.path == "/"
        assert kept.http_only
        assert kept.same_site == "Lax"
        assert kept.max_age == 365 * 24 * 60 * 60

    def test_what_is_remembered_already_is_not_sent_again(self, client):
        client.get("/login?language=pt")
        again = client.get("/login?language=pt")
        assert "Set-Cookie" not in again.headers or "language" not in str(
            again.headers.getlist("Set-Cookie")
        )

    @pytest.mark.parametrize("code", ["fr", "", "PT", "pt-BR", "../es"])
    def test_another_language_is_not_known(self, client, code):
        answer = client.get("/login", query_string={"language": code})
        assert language_of(answer.text) == "es"
        assert client.get_cookie("language") is None
        client.set_cookie("language", code)
        assert language_of(client.get("/login").text) == "es"

    def test_over_https_the_choice_is_kept_over_https_only(self, settings):
        app = create_app(_speaking(settings, "es", INTERSECT_SECURE_COOKIES="1"))
        client = app.test_client()
        client.get("/login?language=pt", base_url="https://localhost")
        assert client.get_cookie("language").secure

    def test_choosing_before_signing_in_holds_at_the_sign_in(self, client):
        answer = client.get("/?language=pt", follow_redirects=True)
        assert answer.request.path == "/login"
        assert language_of(answer.text) == "pt"


def _speaking(settings: Settings, code: str, **environ: str) -> Settings:
    return Settings.from_environ(
        {
            "INTERSECT_INSTANCE": str(settings.instance),
            "INTERSECT_DATABASE_URL": settings.database_url,
            "INTERSECT_LANGUAGE": code,
            **environ,
        }
    )


class TestWhatIsSaidToCaches:
    """On an app without sessions, which would say the half of it by themselves."""

    @pytest.fixture
    def client(self):
        app = Flask("bare")
        speak_languages(app, "es")
        app.add_url_rule("/words", "words", lambda: reader_language().gettext("Low"))
        app.add_url_rule("/numbers", "numbers", lambda: "42")
        app.wsgi_app = with_headers(app.wsgi_app, https=False)
        return app.test_client()

    def test_words_vary_with_the_cookie_and_name_their_language(self, client):
        answer = client.get("/words?language=pt")
        assert answer.vary.as_set() == {"cookie"}
        assert answer.headers["Content-Language"] == "pt"

    def test_what_has_no_words_says_nothing_of_languages(self, client):
        answer = client.get("/numbers")
        assert "Vary" not in answer.headers
        assert "Content-Language" not in answer.headers


class TestWhatIsSaidOfAForm:
    @pytest.mark.parametrize("code", LANGUAGES)
    def test_what_was_done_is_told_in_the_language_it_was_done_in(
        self, signed_in, network, code
    ):
        browser = signed_in("administrator")
        browser.set_cookie("language", code)
        page = f"/networks/{network.id}/edit"
        browser.send(page, name="Red de infancia", purpose="")
        notice = language(code).gettext("The network was saved.")
        assert notice in browser.get(f"/networks/{network.id}").text

    @pytest.mark.parametrize("code", LANGUAGES)
    def test_refusals_of_the_form_library_are_in_the_language(
        self, signed_in, network, code
    ):
        browser = signed_in("administrator")
        browser.set_cookie("language", code)
        url = f"/networks/{network.id}"
        member = {"person": "Ana", "organisation": "CESFAM", "sector": "inventado"}
        answer = browser.send(f"{url}/members/new", **member)
        assert language(code).gettext("Not a valid choice.") in answer.text
        answer = browser.send(f"{url}/edit", name="Red", expected_sectors="inventado")
        [counted] = [each for each in WTFORMS_TEXTS if each.plural]
        refusal = language(code).ngettext(counted.msgid, counted.plural, 1)
        assert refusal % {"value": "inventado"} in unescape(answer.text)


def test_two_readers_at_once_do_not_get_each_others_language(app):
    """Sixteen readers in three languages, forty pages each, all at the same time."""
    start = threading.Barrier(16)
    title = {code: language(code).gettext("Sign in") for code in LANGUAGES}

    def read(number: int) -> list[str]:
        code = list(LANGUAGES)[number % 3]
        client = app.test_client()
        client.set_cookie("language", code)
        start.wait()
        wrong = []
        for _ in range(40):
            page = client.get("/login").text
            if (
                language_of(page) != code
                or f'<h1 class="govuk-heading-l">{title[code]}' not in page
            ):
                wrong.append(page)
        return wrong

    with ThreadPoolExecutor(16) as readers:
        assert [page for wrong in readers.map(read, range(16)) for page in wrong] == []
