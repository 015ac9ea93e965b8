"""The roster of ties: asked of each institution, and what its answers say."""

import csv
import io
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from sqlalchemy import select

from intersect.analysis.criteria import default_criteria
from intersect.analysis.roster import RosterTies, StrengthReport
from intersect.analysis.structure_severity import flows
from intersect.language import language
from intersect.report.environment import document_environment
from intersect.report.pdf import render_pdf
from intersect.report.ties_page import ties_page
from intersect.services import freezing, ties
from intersect.services.closing import GRACE
from intersect.storage import tables
from tests.browser.words import es
from tests.core.flow_builders import WORKED, WORKED_SECTORS, make_ties
from tests.shell.compared_scene import load_programme
from tests.shell.conftest import NOW
from tests.shell.ties_builders import NAMES, AskedNetwork, worked_answers

CRITERIA = default_criteria()
CODES = list(NAMES)


@pytest.fixture
def catalog(app):
    return app.extensions["intersect.catalog"]


@pytest.fixture
def client(app):
    return app.test_client()


@pytest.fixture
def asked(database, catalog, network):
    """The seven institutions of method D.5, one person each."""
    return AskedNetwork(database, catalog, network, NAMES.values())


def given_rows(response):
    """Return the rows of the file that tell of resources."""
    rows = csv.DictReader(io.StringIO(response.text.removeprefix("\ufeff")))
    return [row for row in rows if row["flow"] == "resources"]


def answer_all(asked, client, answers):
    for code, told in answers.items():
        asked.submit(client, CODES.index(code), told)


def result_of(asked, *, is_over=False):
    asked.database.rollback()
    campaign = asked.database.get_one(tables.Campaign, asked.campaign_id)
    found = ties.ties_of(asked.database, asked.catalog, campaign, is_over=is_over)
    asked.database.rollback()
    return found


class TestAnswering:
    def test_each_institution_is_asked_about_all_others_and_not_itself(
        self, asked, client
    ):
        page = client.get(f"{asked.url(client, 0)}/vinculos").text
        for name, _ in list(NAMES.values())[1:]:
            assert f'<legend class="ties__name">{name}</legend>' in page
        assert '<legend class="ties__name">Centro de Salud</legend>' not in page

    def test_it_says_that_results_name_institutions(self, asked, client):
        page = client.get(asked.url(client, 0)).text
        assert "Los resultados nombran a las instituciones" in page
        assert "no verá sus respuestas" not in page

    def test_answers_are_kept_and_shown_again(self, asked, client):
        told = {"Hospital": {"T1": "semanal", "T3": "regular"}}
        url, _ = asked.save(client, 0, asked.form(told))
        [kept] = asked.database.scalars(select(tables.Response))
        row = asked.organisations["Hospital"]
        assert kept.answers["VIN"]["value"] == {
            f"{row}.T1": "semanal",
            f"{row}.T3": "regular",
        }
        asked.database.rollback()
        assert "2 de 18 preguntas" in client.get(url).text
        review = client.get(f"{url}/review").text
        assert "Cada semana o más" in review

    def test_an_added_one_whose_name_never_came_is_seen_in_the_review(
        self, asked, client
    ):
        url, _ = asked.save(client, 0, {"VIN.added1.T3": "no"})
        assert "Otra institución, sin nombre" in client.get(f"{url}/review").text

    def test_an_added_institution_needs_its_name(self, asked, client):
        form = {"VIN.added1.T3": "no", "VIN.added1.name": ""}
        _, answer = asked.save(client, 0, form)
        assert answer.status_code == 422
        assert es("The name of the institution is missing.") in answer.text
        assert '<details class="govuk-details" open>' in answer.text

    def test_what_is_not_offered_is_refused(self, asked, client):
        field = f"VIN.{asked.organisations['Hospital']}.T1"
        _, answer = asked.save(client, 0, {field: "siempre"})
        assert answer.status_code == 422
        assert f'id="{field}-error"' in answer.text

    def test_single_answers_are_saved_as_they_are_given(self, asked, client):
        url = asked.url(client, 0)
        field = f"VIN.{asked.organisations['Policía']}.T3"
        reply = client.post(
            f"{url}/vinculos",
            data={field: "a_veces", "_revision": "0"},
            headers={"Accept": "application/json"},
        )
        assert reply.json["revision"] == 1
        assert reply.json["problems"] == {}

    def test_two_pages_that_differ_are_both_shown(self, asked, client):
        url = asked.url(client, 0)
        field = f"VIN.{asked.organisations['Policía']}.T3"
        client.post(f"{url}/vinculos", data={field: "no", "_revision": "0"})
        answer = client.post(
            f"{url}/vinculos", data={field: "regular", "_revision": "0"}
        )
        assert answer.status_code == 409
        assert "Policía: ¿Le envía información?" in answer.text

    def test_what_was_said_of_an_institution_that_left_stays(self, asked, client):
        asked.save(client, 0, asked.form({"Hospital": {"T3": "regular"}}))
        hospital = asked.database.get_one(tables.Membership, asked.members[1].id)
        hospital.until = NOW
        asked.database.commit()
        url, _ = asked.save(client, 0, asked.form({"Policía": {"T3": "no"}}))
        assert "Hospital" not in client.get(f"{url}/vinculos").text
        [kept] = asked.database.scalars(select(tables.Response))
        row = asked.organisations["Hospital"]
        assert kept.answers["VIN"]["value"][f"{row}.T3"] == "regular"


class TestTheWorkedExample:
    """Method D.5, from posted answers to severities."""

    def test_all_answer(self, asked, client):
        answer_all(asked, client, worked_answers())
        found = flows(result_of(asked).ties, CRITERIA)
        assert list(found.severities.values()) == [2, 2, 2, 2, 1, 2]
        assert found.isolated_sectors == ("sociedad_civil",)
        assert [each.is_confirmed for each in found.arcs] == [True] * 8
        assert not found.is_provisional

    def test_half_of_them_answer(self, asked, client):
        """Four of seven: more than half, less than 70 %; single reports count."""
        answer_all(asked, client, worked_answers(silent=("HO", "PO", "JV")))
        found = flows(result_of(asked).ties, CRITERIA)
        assert found.is_provisional
        assert list(found.severities.values()) == [2, 2, 2, 2, 1, 2]
        single = {(a.sender, a.receiver) for a in found.arcs if a.is_single_report}
        assert single == {
            (NAMES[a][0], NAMES[b][0])
            for a, b in [("HO", "CS"), ("CS", "HO"), ("PO", "DS")]
        }

    def test_too_few_answer(self, asked, client):
        answer_all(asked, client, worked_answers(silent=("HO", "PO", "JV", "PI")))
        found = flows(result_of(asked).ties, CRITERIA)
        assert found.reasons == ("low_response",)
        assert set(found.severities.values()) == {None}

    def test_governance_comes_from_the_profile(self, asked, client):
        network = asked.database.get_one(tables.Network, asked.network_id)
        network.governance = "lead"
        asked.database.commit()
        answer_all(asked, client, worked_answers())
        found = flows(result_of(asked).ties, CRITERIA)
        assert found.severities["SI4"] == 1
        assert found.capped == ("SI4",)

    def test_the_order_of_answers_changes_nothing(self, asked, client):
        answers = worked_answers()
        answer_all(asked, client, dict(reversed(answers.items())))
        first = result_of(asked)
        for each in asked.database.scalars(select(tables.Response)):
            each.submitted_at = NOW - timedelta(minutes=len(each.receipt))
        asked.database.commit()
        assert result_of(asked) == first


class TestWhatCounts:
    @pytest.fixture
    def asked(self, database, catalog, network):
        people = [*NAMES.values(), ("Hospital", "salud")]
        return AskedNetwork(database, catalog, network, people)

    def test_of_two_people_of_an_institution_the_last_that_was_submitted(
        self, asked, client
    ):
        asked.submit(client, 1, {"Policía": {"T3": "regular"}})
        asked.submit(client, 7, {"Policía": {"T3": "no"}})
        roster = result_of(asked)
        [report] = roster.ties.reports
        assert (report.reporter, report.sends) == ("Hospital", False)
        assert len(roster.ties.members) == 7

    def test_what_is_only_saved_counts_once_the_time_is_over_if_half_is_answered(
        self, asked, client
    ):
        told = worked_answers()["HO"]
        asked.save(client, 1, asked.form(told))
        asked.save(client, 0, asked.form({"Policía": {"T3": "no"}}))
        assert not result_of(asked).ties.reports
        after = result_of(asked, is_over=True).ties
        assert {each.reporter for each in after.reports} == {"Hospital"}

    def test_who_says_that_it_is_not_their_network_is_not_in_it(self, asked, client):
        client.post(f"{asked.url(client, 6)}/not-mine")
        names = [each.organisation for each in result_of(asked).ties.members]
        assert "Junta Vecinal" not in names

    def test_added_institutions_are_listed_and_in_no_measure(self, asked, client):
        url, _ = asked.save(
            client,
            0,
            {
                "VIN.added1.name": "Radio  Comunitaria",
                "VIN.added1.T3": "regular",
                "VIN.added2.name": "hospital",
                "VIN.added2.T3": "regular",
                **asked.form({"Hospital": {"T3": "no"}}),
            },
        )
        client.post(f"{url}/submit")
        roster = result_of(asked)
        assert roster.added == ("Radio Comunitaria",)
        assert len(roster.ties.members) == 7


class TestThePage:
    def test_says_the_worked_example_in_words(self, asked, client, signed_in):
        answer_all(asked, client, worked_answers())
        page = signed_in("administrator").get(f"/networks/{asked.network_id}/ties").text
        assert "Respondieron 7 de 7 instituciones." in page
        assert (
            "Si Desarrollo Social deja de participar, 2 de las otras 5 instituciones "
            "conectadas quedan sin vía hacia el grupo principal." in page
        )
        assert (
            "Desarrollo Social recibe información de 4 instituciones y la envía a 1 de "
            "ellas." in page
        )
        assert "Junta Vecinal no envía ni recibe información: 1 de 7" in page
        assert "va en ambos sentidos en 2 (33,3 %)" in page
        assert "en 14 de 42 recorridos posibles (33,3 %)" in page
        assert "La concentración es 42,2 de 100" in page
        assert "Queda fuera un sector entero: Sociedad civil" in page

    def test_arcs_are_downloaded_as_a_table(self, asked, client, signed_in):
        answer_all(asked, client, worked_answers(silent=("HO",)))
        staff = signed_in("administrator")
        response = staff.get(f"/networks/{asked.network_id}/ties.csv")
        lines = response.text.removeprefix("\ufeff").split("\r\n")
        assert lines[0] == "sender,receiver,reported,frequency,flow,kind"
        assert "Centro de Salud,Hospital,one,Cada mes,information," in lines
        assert "Educación,Desarrollo Social,both,Cada mes,information," in lines
        assert len(lines) == 10

    def test_what_the_budget_sheet_says_was_given_is_in_the_file_as_on_the_page(
        self, database, signed_in
    ):
        """Names that people wrote are for who may read drafts."""
        load_programme(database, both=True)
        networks = [str(each) for each in database.scalars(select(tables.Network.id))]
        database.commit()
        evaluator, policy = signed_in("evaluator"), signed_in("policy")
        told, written = 0, 0
        for network in networks:
            page = evaluator.get(f"/networks/{network}/ties")
            if page.status_code == 404:
                continue
            found = BeautifulSoup(page.text, "html.parser")
            shown = [
                [cell.get_text(strip=True) for cell in row.select("th, td")]
                for row in found.select("section[aria-labelledby=deliveries] tbody tr")
            ]
            rows, fewer = (
                given_rows(each.get(f"/networks/{network}/ties.csv"))
                for each in (evaluator, policy)
            )
            assert [[row["sender"], row["receiver"], row["kind"]] for row in rows] == (
                shown
            )
            assert {row["reported"] for row in rows} <= {"sheet"}
            outside = [row for row in rows if "inventada)" in row["sender"]]
            assert fewer == [row for row in rows if row not in outside]
            told += len(rows)
            written += len(outside)
        assert told > written > 0

    def test_of_a_network_that_was_not_asked_there_is_none(
        self, network, database, signed_in
    ):
        database.commit()
        staff = signed_in("administrator")
        assert staff.get(f"/networks/{network.id}/ties").status_code == 404
        assert "/ties" not in staff.get(f"/networks/{network.id}").text

    def test_the_policy_team_reads_it_once_it_is_published_without_added_names(
        self, asked, client, signed_in
    ):
        url, _ = asked.save(
            client,
            0,
            {
                "VIN.added1.name": "Radio Comunitaria",
                **asked.form(worked_answers()["CS"]),
            },
        )
        client.post(f"{url}/submit")
        address = f"/networks/{asked.network_id}/ties"
        policy, staff = signed_in("policy"), signed_in("administrator")
        assert policy.get(address).status_code == 404
        assert "Radio Comunitaria" in staff.get(address).text
        wave = asked.database.get_one(tables.Wave, asked.wave.id)
        wave.state, wave.closed_at = "published", NOW
        for each in asked.database.scalars(select(tables.Campaign)):
            each.closed_at = NOW - GRACE
        asked.database.commit()
        page = policy.get(address)
        assert page.status_code == 200
        assert "Radio Comunitaria" not in page.text


class TestThePicture:
    """Drawn by the same templates on the page and in a document."""

    def page(self):
        answers = StrengthReport("CS", "DS", 3, 2), StrengthReport("DS", "PI", 1)
        ties = make_ties(WORKED, WORKED_SECTORS)
        scale = [{"es": name} for name in ("Nunca", "Una vez", "Cada mes", "Semanal")]
        sectors = {code: {"es": code} for code in WORKED_SECTORS.values()}
        return ties_page(
            RosterTies(ties, answers),
            sectors,
            {"T1": scale, "T2": scale},
            CRITERIA,
            language("es"),
            {},
        )

    def markup(self):
        environment = document_environment(language("es"))
        return environment.get_template("ties/figures.html").render(
            page=self.page(), is_document=True
        )

    def test_it_is_named_and_described_and_its_table_says_the_same(self):
        parts = BeautifulSoup(self.markup(), "html.parser")
        arcs, strengths = parts.select("svg[role=img]")
        assert arcs.title.text == "Quién envía información a quién"
        assert "8 casos" in arcs.desc.text
        assert len(arcs.select("circle")) == 7
        assert len(arcs.select("path[stroke-dasharray]")) == 8  # the senders' word only
        first, second = parts.select("tbody")
        assert len(first.select("tr")) == 8
        assert [row.text.split() for row in second.select("tr")] == [
            ["1", "CS", "2", "DS", "Semanal", "Cada", "mes", "Una"],
            ["2", "DS", "6", "PI", "Una", "vez", "No", "se", "ha", "dicho", "Una"],
        ]
        widths = [each["stroke-width"] for each in strengths.select("path[fill=none]")]
        assert float(widths[0]) > float(widths[1])

    def test_it_is_printed(self):
        body = f"<body>{self.markup()}</body>"
        pdf = render_pdf(f'<html lang="es"><title>Vínculos</title>{body}</html>')
        assert pdf.startswith(b"%PDF")


class TestFreezing:
    def test_a_collection_that_is_over_keeps_what_it_gave(self, asked, client, catalog):
        answer_all(asked, client, worked_answers())
        before = result_of(asked)
        for each in asked.database.scalars(select(tables.Campaign)):
            each.closed_at = NOW - GRACE
        asked.database.commit()
        while not freezing.close_due(asked.database, catalog, NOW).is_done:
            asked.database.commit()
        asked.database.commit()
        for each in asked.database.scalars(select(tables.Organisation)):
            each.name = f"Otra {each.name}"
        asked.database.commit()
        campaign = asked.database.get_one(tables.Campaign, asked.campaign_id)
        assert campaign.wave.state == "closed"
        kept = ties.ties_result(asked.database, catalog, campaign, NOW)
        assert kept.roster == before
        assert kept.method == "cuellos/1"
