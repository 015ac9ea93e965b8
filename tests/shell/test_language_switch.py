"""Changing the language of a page: it keeps the place, and loses nothing."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup

from intersect.language import language
from intersect.web.language import PAGES
from intersect.web.security import CLOSED_ENDPOINTS
from tests.browser.scene import Scene, set_scene
from tests.browser.site import running_site
from tests.house.words import foreign_words
from tests.shell.reading import make_reader
from tests.shell.test_languages import language_of

PT = language("pt")
WAVE, JOB = (f"{n}0000000-0000-4000-8000-000000000000" for n in (1, 2))


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> Scene:
    with running_site(tmp_path_factory.mktemp("instance")) as site:
        site.load_demonstration()
        yield set_scene(site)


def switch(reader, code):
    """Return what switches the open page to a language."""
    return reader.page.select_one(f'.language-switch [lang="{code}"]')


def chosen(reader, question):
    found = reader.page.select_one(f'input[name="{question}"][checked]')
    return found["value"] if found else None


class TestTheSwitch:
    def test_names_each_language_in_its_own_words(self, client):
        page = BeautifulSoup(client.get("/login").text, "html.parser")
        nav = page.select_one("nav.language-switch")
        assert nav["aria-label"] == "Idioma"
        said = [(each["lang"], each.get_text()) for each in nav.select("[lang]")]
        assert said == [("es", "Español"), ("en", "English"), ("pt", "Português")]
        assert nav.select_one("[aria-current]")["lang"] == "es"
        links = [(a["hreflang"], a["href"]) for a in nav.select("a")]
        assert links == [("en", "?language=en"), ("pt", "?language=pt")]

    def test_keeps_the_other_arguments(self, client):
        page = client.get("/login?next=/users%3Fsort%3Drole&language=en").text
        link = BeautifulSoup(page, "html.parser").select_one('a[hreflang="pt"]')
        assert link["href"] == "?next=%2Fusers%3Fsort%3Drole&language=pt"

    def test_a_strange_address_leads_nowhere_else(self, client):
        page = client.get("//example.org/%22%3E%3Cb%3E").text
        links = BeautifulSoup(page, "html.parser").select(".language-switch a")
        assert [a["href"] for a in links] == ["?language=en", "?language=pt"]

    def test_never_repeats_the_secret_of_a_personal_link(self, scene):
        reader = make_reader(scene, "", "es")
        reader.go(f"/r/{scene.names['untouched']}")
        for link in reader.page.select(".language-switch a"):
            assert scene.names["untouched"] not in link["href"]

    def test_every_address_that_only_takes_posts_has_a_page_instead(self, app):
        rules = list(app.url_map.iter_rules())
        readable = {each.rule for each in rules if "GET" in each.methods}
        only_posts = {r.endpoint for r in rules if r.rule not in readable}
        assert only_posts - CLOSED_ENDPOINTS == set(PAGES)
        arguments = {each.endpoint: each.arguments for each in rules}
        for endpoint, page in PAGES.items():
            assert any(r.endpoint == page and "GET" in r.methods for r in rules)
            assert arguments[endpoint] >= arguments[page]

    @pytest.mark.parametrize(
        ("url", "instead"),
        [
            ("/users/1/deactivate", "/users/1"),
            ("/logout", "/login"),
            (f"/waves/{WAVE}/exports/{JOB}/cancel", f"/waves/{WAVE}/exports"),
        ],
    )
    def test_a_page_that_answers_such_a_post_leads_to_the_page_instead(
        self, signed_in, url, instead
    ):
        browser = signed_in("administrator")
        # Without its token the post is refused, with a page.
        page = BeautifulSoup(browser.post(url).text, "html.parser")
        link = page.select_one('.language-switch a[hreflang="pt"]')
        assert link["href"] == f"{instead}?language=pt"

    def test_a_refused_personal_link_leads_back_to_the_link(self, scene):
        reader = make_reader(scene, "", "es")
        token = scene.names["closed half-way"]
        answer = reader.client.post(f"/r/{token}/submit")
        assert answer.status_code == 410
        page = BeautifulSoup(answer.text, "html.parser")
        link = page.select_one('.language-switch a[hreflang="pt"]')
        assert link["href"] == f"/r/{token}?language=pt"

    def test_what_could_not_be_saved_is_not_left(self, scene):
        reader = make_reader(scene, "", "es")
        token = scene.names["closed half-way"]
        answer = reader.client.post(f"/r/{token}/OBJ", data={"OBJ1": "2"})
        assert answer.status_code == 410
        page = BeautifulSoup(answer.text, "html.parser")
        assert page.select(".language-switch") == []


class TestASectionOfTheQuestionnaire:
    """Another language saves what was chosen and comes back to the same section."""

    @pytest.mark.parametrize("cookies", [True, False])
    def test_keeps_what_was_chosen(self, scene, cookies):
        link = f"/r/{scene.site.invite().links[0].rpartition('/')[2]}"
        reader = make_reader(scene, "", "es", cookies=cookies)
        reader.go(f"{link}/OBJ")
        answer = reader.press(
            switch(reader, "pt"),
            {"#OBJ1-2": "", '[name="OBJ2.comment"]': "ata de maio"},
        )
        assert reader.url.split("?")[0] == f"{link}/OBJ"
        assert language_of(answer.text) == "pt"
        assert chosen(reader, "OBJ1") == "2"
        comment = reader.page.select_one('[name="OBJ2.comment"]')
        assert comment.get_text().strip() == "ata de maio"

    def test_comes_back_with_what_is_wrong_in_the_other_language(self, scene):
        link = f"/r/{scene.site.invite().links[0].rpartition('/')[2]}"
        reader = make_reader(scene, "", "es")
        reader.go(f"{link}/OBJ")
        answer = reader.press(
            switch(reader, "pt"),
            {"#OBJ1-3": "", '[name="OBJ1.evidence"]': "carpeta de Juana"},
        )
        assert answer.status_code == 422
        assert language_of(answer.text) == "pt"
        field = reader.page.select_one('[name="OBJ1.evidence"]')
        assert field["value"] == "carpeta de Juana"
        again = reader.press(switch(reader, "en"), {'[name="OBJ1.evidence"]': ""})
        assert again.status_code == 200
        assert language_of(again.text) == "en"
        assert chosen(reader, "OBJ1") == "3"

    def test_still_leads_back_to_the_review_afterwards(self, scene):
        reader = make_reader(scene, "", "es")
        link = f"/r/{scene.names['complete']}"
        reader.go(f"{link}/PRE?then=review")
        for code in ("pt", "en"):
            answer = reader.press(switch(reader, code), {})
            assert answer.status_code == 200
            assert language_of(answer.text) == code
        [goes_on] = reader.page.select("main button[value=review]")
        reader.press(goes_on, {})
        assert reader.url.split("?")[0] == f"{link}/review"

    def test_keeps_what_is_typed_from_paper(self, scene):
        names = scene.names
        reader = make_reader(scene, "administrator", "es")
        reader.go(f"/networks/{names['paper']}/paper/{names['typed member']}/PLA")
        answer = reader.press(switch(reader, "en"), {"#PLA1-1": ""})
        assert language_of(answer.text) == "en"
        assert reader.url.endswith("/PLA")
        assert chosen(reader, "PLA1") == "1"

    def test_in_a_preview_is_a_plain_link(self, scene):
        reader = make_reader(scene, "administrator", "es")
        reader.go(f"/networks/{scene.names['new']}/preview/OBJ")
        assert switch(reader, "pt")["href"] == "?language=pt"

    def test_repeats_the_query_of_one_respondent_for_no_other(self, scene):
        url = f"/r/{scene.names['untouched']}/PLA"
        make_reader(scene, "", "es").go(f"{url}?from=ana%40ejemplo.cl")
        other = make_reader(scene, "", "es").go(url)
        assert "ejemplo.cl" not in other.text

    def test_has_a_button_that_goes_on_before_those_of_the_languages(self, scene):
        reader = make_reader(scene, "", "es")
        reader.go(f"/r/{scene.names['untouched']}/OBJ")
        buttons = reader.page.select('button[form="answers"], #answers button')
        first = buttons[0]
        assert (first["name"], first["value"]) == ("_next", "next")
        assert first["tabindex"] == "-1"
        assert first["aria-hidden"] == "true"
        assert [each["lang"] for each in buttons[1:3]] == ["en", "pt"]

    def test_an_answer_for_a_script_is_in_the_language_too(self, scene):
        reader = make_reader(scene, "", "pt")
        answer = reader.client.post(
            f"/r/{scene.names['untouched']}/OBJ",
            data={"OBJ1.evidence": "carpeta de Juana"},
            headers={"Accept": "application/json"},
        )
        assert answer.mimetype == "application/json"
        assert answer.content_language.as_set() == {"pt"}
        assert "Cookie" in answer.vary
        [problem] = answer.json["problems"].values()
        assert foreign_words(problem, "pt") == []
        assert problem != ""


class TestWithoutCookies:
    def test_the_language_holds_from_the_link_to_the_receipt(self, scene):
        link = f"/r/{scene.site.invite().links[0].rpartition('/')[2]}"
        reader = make_reader(scene, "", "es", cookies=False)
        reader.go(link)
        reader.go(switch(reader, "pt")["href"])
        reader.go(reader.page.select_one("main a.govuk-button")["href"])
        for _ in scene.site.catalog.latest("nucleo").questionnaire.sections:
            assert language_of(reader.response.text) == "pt"
            ladder = reader.page.select_one("main fieldset")["id"]
            code = reader.page.select_one("main input[type=radio]")["value"]
            name = reader.page.select_one("main input[type=radio]")["name"]
            assert ladder in name
            button = reader.page.select_one("main button[value=next]")
            reader.press(button, {f'[name="{name}"][value="{code}"]': ""})
        assert "/review" in reader.url
        [submit] = [
            each
            for each in reader.page.select("main button")
            if each.get_text() == PT.gettext("Submit the answers")
        ]
        answer = reader.press(submit, {})
        assert reader.page.h1.get_text() == PT.gettext("We received your answers")
        assert language_of(answer.text) == "pt"

    def test_the_receipts_code_is_kept_at_the_links_own_address(self, scene):
        link = f"/r/{scene.site.invite().links[0].rpartition('/')[2]}"
        reader = make_reader(scene, "", "es")
        reader.client.post(f"{link}/OBJ", data={"OBJ1": "2"})
        reader.client.post(f"{link}/submit?language=en")
        assert reader.client.get_cookie("receipt", path=link) is not None

    def test_with_cookies_addresses_stay_as_they_are(self, scene):
        reader = make_reader(scene, "", "pt")
        reader.go(f"/r/{scene.names['half-way']}")
        hrefs = [a["href"] for a in reader.page.select("main a")]
        assert [each for each in hrefs if "language" in each] == []
