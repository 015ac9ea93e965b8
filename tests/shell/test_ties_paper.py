"""The roster of ties on paper: printed, typed by the staff, and seen beforehand."""

import pytest
from bs4 import BeautifulSoup
from sqlalchemy import select

from intersect.language import language
from intersect.report.pages import blank_questionnaire_html
from intersect.services import rosters
from intersect.storage import tables
from tests.browser.words import es
from tests.shell.ties_builders import NAMES, AskedNetwork, worked_answers


@pytest.fixture
def catalog(app):
    return app.extensions["intersect.catalog"]


@pytest.fixture
def asked(database, catalog, network):
    return AskedNetwork(database, catalog, network, NAMES.values())


@pytest.fixture
def staff(asked, signed_in):  # noqa: ARG001 - the network is asked before anybody looks
    return signed_in("administrator")


def rows_on(page):
    parts = BeautifulSoup(page.text, "html.parser")
    return [each.text for each in parts.select(".ties__row legend")]


class TestPreview:
    def test_it_is_about_every_institution_of_the_network(self, asked, staff):
        base = f"/networks/{asked.network_id}/preview"
        page = staff.get(f"{base}/vinculos?asked=ties")
        assert (
            es("Preview: this is what respondents see. Nothing is saved.") in page.text
        )
        assert set(rows_on(page)) >= {name for name, _ in NAMES.values()}
        sent = staff.send(f"{base}/vinculos?asked=ties")
        assert sent.location.endswith("?asked=ties")
        asked.database.rollback()
        assert asked.database.scalars(select(tables.Response)).all() == []

    def test_the_usual_preview_stays_the_core_questionnaire(self, asked, staff):
        usual = staff.get(f"/networks/{asked.network_id}/preview/OBJ")
        assert usual.status_code == 200
        assert (
            staff.get(f"/networks/{asked.network_id}/preview/vinculos").status_code
            == 404
        )

    def test_of_a_network_without_a_roster_there_is_none(
        self, database, network, signed_in
    ):
        database.commit()
        staff = signed_in("administrator")
        for page in ("preview", "paper", "questionnaire.pdf"):
            address = f"/networks/{network.id}/{page}?asked=ties"
            assert staff.get(address).status_code == 404


class TestTyping:
    def test_who_has_the_paper_types_it_for_the_institution(self, asked, staff):
        home = staff.get(f"/networks/{asked.network_id}").text
        listing = f"/networks/{asked.network_id}/paper?asked=ties"
        assert listing.replace("&", "&amp;") in home
        paper = f"/networks/{asked.network_id}/paper/{asked.members[0].id}"
        assert f"{paper}/start?asked=ties" in staff.get(listing).text
        form = BeautifulSoup(staff.get(f"{paper}/start?asked=ties").text, "html.parser")
        assert form.select_one("main form")["action"] == f"{paper}/start?asked=ties"
        begun = staff.send(f"{paper}/start?asked=ties", declaration="outside")
        assert begun.location == f"{paper}?asked=ties"

        page = staff.get(f"{paper}/vinculos?asked=ties")
        assert "Centro de Salud" not in rows_on(page), "not about its own institution"
        assert "Hospital" in rows_on(page)
        told = asked.form(worked_answers()["CS"])
        saved = staff.send(f"{paper}/vinculos?asked=ties", **told)
        assert saved.location.endswith("asked=ties")
        sent = staff.send(f"{paper}/submit?asked=ties", f"{paper}/review?asked=ties")
        assert sent.location == listing

        asked.database.rollback()
        [kept] = asked.database.scalars(select(tables.Response))
        assert kept.campaign_id == asked.campaign_id
        assert kept.typed_by is not None
        assert kept.submitted_at is not None
        ties = staff.get(f"/networks/{asked.network_id}/ties").text
        assert "Respondió 1 de 7" in ties or "Respondieron 1 de 7" in ties

    def test_the_core_questionnaire_is_still_to_be_typed(self, asked, staff):
        paper = f"/networks/{asked.network_id}/paper/{asked.members[0].id}"
        staff.send(f"{paper}/start?asked=ties", declaration="outside")
        page = staff.get(f"/networks/{asked.network_id}/paper").text
        assert f"{paper}/start" in page
        assert "asked=ties" not in page

    def test_what_somebody_answers_by_link_cannot_be_typed(self, asked, staff, app):
        asked.submit(app.test_client(), 0, worked_answers()["CS"])
        paper = f"/networks/{asked.network_id}/paper/{asked.members[0].id}"
        refused = staff.get(f"{paper}/start?asked=ties")
        assert refused.location == f"/networks/{asked.network_id}/paper?asked=ties"


def test_the_blank_paper_has_a_place_for_every_institution(asked, catalog):
    shipped = catalog.latest("vinculos").questionnaire
    roster = rosters.asked_of_anybody(asked.database, shipped, asked.network_id)
    asked.database.rollback()
    page = blank_questionnaire_html(roster, "Red", "Comuna", language("es"))
    titles = BeautifulSoup(page, "html.parser").select("p.paper-question__title")
    assert [each.text for each in titles] == sorted(name for name, _ in NAMES.values())
