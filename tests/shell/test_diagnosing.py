"""From stored answers to the diagnostic: who counts, who may read it, as what file."""

import re
import uuid
from datetime import timedelta
from fractions import Fraction
from io import BytesIO

import pytest
from bs4 import BeautifulSoup
from pypdf import PdfReader

from intersect.analysis.method import default_parameters
from intersect.analysis.registers import REGISTERS
from intersect.report.file_names import slug
from intersect.report.page_press import BUSY, PagePress
from intersect.report.pdf import PdfUnavailable
from intersect.report.press import TOO_LARGE, TOO_LONG, UNPRINTABLE
from intersect.services import answering, collecting
from intersect.services.closing import GRACE
from intersect.services.diagnosing import UnknownNetwork, network_diagnostic
from intersect.services.members import MemberDetails, add_members, remove_member
from intersect.services.networks import NetworkDetails, add_network
from intersect.services.seat import seat_in
from intersect.web import diagnostic as view
from tests.shell.conftest import NOW
from tests.shell.report_builders import CODES, RED_DEMO_7, SECTORS

SHIPPED_CODES = {"social": "desarrollo_social", "civil": "sociedad_civil"}
LATER = NOW + timedelta(days=10)
AFTERWARDS = LATER + timedelta(days=1)


@pytest.fixture
def catalog(app):
    return app.extensions["intersect.catalog"]


@pytest.fixture
def members(database, network):
    """The seven of Red demo 7 and two more who stay silent."""
    sectors = [SHIPPED_CODES.get(each, each) for each in SECTORS]
    people = [
        MemberDetails(f"Persona {number}", f"Institución {number}", sector)
        for number, sector in enumerate([*sectors, "salud", "justicia"])
    ]
    return add_members(database, network, people, NOW, None)


@pytest.fixture
def campaign(database, network, catalog, members):
    assert members, "they have to be there before the collection opens"
    return collecting.open_collection(database, catalog, network, LATER, NOW, None)


@pytest.fixture
def save(database, campaign, members, catalog):
    """Return a function that saves what a member of Red demo 7 answered."""

    def saved(number, items=tuple(RED_DEMO_7)):
        seat = seat_in(campaign, members[number], catalog, None)
        answers = {item: RED_DEMO_7[item][number] for item in items}
        form = {
            item: str(CODES[cell]) for item, cell in answers.items() if cell != "-"
        } | {"LBL": "coordinacion"}
        for section in seat.questionnaire.sections:
            asked = {each.id for each in section.questions}
            fields = {name: value for name, value in form.items() if name in asked}
            seat, outcome = answering.save(database, seat, section, fields, NOW)
            assert not outcome.problems
        return seat

    return saved


@pytest.fixture
def submit(database, save):
    def submitted(*numbers):
        for number in numbers:
            answering.submit(database, save(number), NOW)
        database.commit()

    return submitted


@pytest.fixture
def diagnose(database, catalog, network):
    def diagnosed(at=NOW):
        return network_diagnostic(database, catalog, network.id, at)

    return diagnosed


class TestWhoCounts:
    def test_red_demo_7_from_the_database_is_the_one_of_the_method(
        self, submit, diagnose
    ):
        submit(*range(7))
        score = diagnose(AFTERWARDS).score
        assert (score.level, float(score.index)) == (1, 45.5)
        assert score.interval.low == pytest.approx(34.15, abs=0.01)
        assert score.stability.label == "en_disputa"

    def test_it_is_a_draft_until_the_collection_closes(self, submit, diagnose):
        submit(*range(7))
        assert diagnose(NOW).is_draft
        assert not diagnose(AFTERWARDS).is_draft

    def test_it_stays_one_while_open_pages_may_still_be_saved(self, submit, diagnose):
        submit(*range(7))
        assert diagnose(LATER + GRACE - timedelta(seconds=1)).is_draft
        assert not diagnose(LATER + GRACE).is_draft

    def test_it_is_final_at_once_when_the_coordinator_closes(
        self, submit, diagnose, database, campaign
    ):
        submit(*range(7))
        collecting.close_collection(database, campaign, NOW, None)
        database.commit()
        assert not diagnose(NOW).is_draft

    def test_what_is_only_saved_counts_once_the_collection_is_over(
        self, submit, save, database, diagnose
    ):
        submit(*range(6))
        save(6)
        database.commit()
        assert diagnose(NOW).score.usable == 6
        closed = diagnose(AFTERWARDS)
        assert closed.score.usable == 7
        assert closed.participation.submitted == 7

    def test_less_than_half_saved_never_counts(self, submit, save, database, diagnose):
        submit(*range(6))
        save(6, items=tuple(RED_DEMO_7)[:12])
        database.commit()
        closed = diagnose(AFTERWARDS)
        assert closed.score.usable == 6
        assert closed.participation.submitted == 6

    def test_exactly_half_saved_counts(self, submit, save, database, diagnose):
        submit(*range(6))
        save(6, items=tuple(RED_DEMO_7)[:13])
        database.commit()
        assert diagnose(AFTERWARDS).score.usable == 7

    def test_a_former_members_answers_stay(self, submit, database, members, diagnose):
        submit(*range(7))
        remove_member(database, members[6], NOW, None)
        database.commit()
        made = diagnose(AFTERWARDS)
        assert made.score.usable == 7
        assert made.participation.invited == 9

    def test_whoever_says_this_is_not_my_network_is_not_invited(
        self, submit, database, save, diagnose
    ):
        submit(*range(7))
        answering.decline(database, save(8, items=()), NOW)
        database.commit()
        assert diagnose(AFTERWARDS).participation.invited == 8

    def test_participation_tells_members_answers_and_missing_voices(
        self, submit, diagnose
    ):
        submit(*range(7))
        participation = diagnose().participation
        counts = {
            each.name["es"]: (each.members, each.submitted, each.is_expected)
            for each in participation.voices
        }
        assert counts["Salud"] == (4, 3, True)
        assert counts["Justicia"] == (1, 0, False)
        assert counts["Protección de la niñez"] == (0, 0, True)
        missing = [each["es"] for each in participation.missing]
        assert missing == ["Protección de la niñez", "Justicia"]

    def test_coverage_is_of_the_members_sectors(self, submit, diagnose):
        submit(*range(7))
        assert diagnose().score.coverage == Fraction(4, 5)

    def test_an_organisation_is_a_voice_where_the_type_says_so(
        self, database, catalog, commune
    ):
        kind = next(each for each in catalog.network_types if each.voice != "sector")
        network = add_network(
            database, commune, kind, NetworkDetails("Red de salud"), NOW, None
        )
        people = [MemberDetails("Ana", "CESFAM", "salud")]
        add_members(database, network, people, NOW, None)
        made = network_diagnostic(database, catalog, network.id, NOW)
        assert [each.name["es"] for each in made.participation.voices] == ["CESFAM"]
        assert made.score.voice == "organisation"

    def test_the_digest_is_that_of_the_answers_not_of_the_moment(
        self, submit, diagnose
    ):
        submit(0, 1, 3)
        first = diagnose(NOW).reference
        assert diagnose(NOW + timedelta(days=1)).reference == first
        submit(4)
        assert diagnose(NOW).reference != first


class TestWithoutAnswers:
    def test_a_network_without_a_collection_has_insufficient_data(
        self, database, catalog, network
    ):
        made = network_diagnostic(database, catalog, network.id, NOW)
        assert made.score.state == "insufficient"
        assert made.score.level is None
        assert not made.is_draft
        assert made.missing

    def test_its_page_and_pdf_open(self, signed_in, network):
        browser = signed_in()
        page = browser.get(f"/networks/{network.id}/diagnostic")
        assert page.status_code == 200
        assert "Datos insuficientes" in page.text
        assert browser.get(f"/networks/{network.id}/diagnostic.pdf").status_code == 200

    def test_a_network_that_is_not_there_is_said_so(self, database, catalog):
        with pytest.raises(UnknownNetwork):
            network_diagnostic(database, catalog, uuid.uuid4(), NOW)


@pytest.fixture
def closed(database, submit, campaign):
    submit(*range(7))
    collecting.close_collection(database, campaign, NOW, None)
    database.commit()


def numbers_in(text):
    return set(re.findall(r"\d+,\d+", text))


class TestPages:
    @pytest.mark.usefixtures("closed")
    def test_the_page_shows_the_numbers_of_the_pdf(self, signed_in, network):
        browser = signed_in()
        page = browser.get(f"/networks/{network.id}/diagnostic")
        pdf = browser.get(f"/networks/{network.id}/diagnostic.pdf")
        printed = "".join(
            each.extract_text() for each in PdfReader(BytesIO(pdf.data)).pages
        )
        shown = numbers_in(BeautifulSoup(page.text, "html.parser").main.get_text(" "))
        assert "45,5" in shown
        assert shown <= numbers_in(printed)

    def test_a_draft_is_marked_at_the_top(self, submit, signed_in, network):
        submit(*range(7))
        page = signed_in().get(f"/networks/{network.id}/diagnostic")
        assert "BORRADOR · 7 de 9 respuestas" in page.text

    @pytest.mark.usefixtures("closed")
    def test_invented_data_are_marked_at_the_top(
        self, database, commune, signed_in, network
    ):
        commune.is_fictitious = True
        database.commit()
        page = signed_in().get(f"/networks/{network.id}/diagnostic")
        assert "DATOS FICTICIOS" in page.text

    @pytest.mark.usefixtures("closed")
    def test_nobody_is_named(self, signed_in, network):
        page = signed_in().get(f"/networks/{network.id}/diagnostic").text
        assert not re.search(r"Persona \d", page)
        assert not re.search(r"Institución \d", page)

    @pytest.mark.parametrize(
        ("role", "is_theirs", "draft", "result"),
        [
            ("administrator", False, 200, 200),
            ("coordinator", True, 200, 200),
            ("evaluator", False, 200, 200),
            ("policy", False, 404, 200),
        ],
    )
    def test_roles_read_what_is_theirs(
        self,
        role,
        is_theirs,
        draft,
        result,
        submit,
        database,
        campaign,
        signed_in,
        network,
    ):
        submit(*range(7))
        places = [network.territory] if is_theirs else []
        browser = signed_in(role, *places)
        addresses = [f"/networks/{network.id}/diagnostic{end}" for end in ("", ".pdf")]
        assert {browser.get(each).status_code for each in addresses} == {draft}
        collecting.close_collection(database, campaign, NOW, None)
        database.commit()
        assert {browser.get(each).status_code for each in addresses} == {result}

    @pytest.mark.usefixtures("closed")
    def test_a_coordinator_of_another_commune_finds_nothing(self, signed_in, network):
        browser = signed_in("coordinator")
        assert browser.get(f"/networks/{network.id}/diagnostic").status_code == 404
        assert browser.get(f"/networks/{network.id}/diagnostic.pdf").status_code == 404
        assert (
            browser.get(f"/networks/{network.id}/questionnaire.pdf").status_code == 404
        )

    @pytest.mark.usefixtures("closed")
    def test_without_signing_in_one_is_asked_to(self, client, network):
        page = client.get(f"/networks/{network.id}/diagnostic")
        assert page.status_code == 303
        assert "/login" in page.location


class TestFiles:
    @pytest.mark.usefixtures("closed")
    def test_a_pdf_is_private_and_named_after_commune_network_and_month(
        self, signed_in, network
    ):
        sent = signed_in().get(f"/networks/{network.id}/diagnostic.pdf")
        assert sent.mimetype == "application/pdf"
        assert sent.headers["Cache-Control"] == "private, no-cache"
        assert re.search(
            r'filename="01101_iquique_\d{4}-\d{2}_network_red-de-infancia\.pdf"',
            sent.headers["Content-Disposition"],
        )

    @pytest.mark.usefixtures("closed")
    def test_an_unchanged_pdf_is_not_made_twice(self, signed_in, network, monkeypatch):
        browser, address = signed_in(), f"/networks/{network.id}/diagnostic.pdf"
        tag = browser.get(address).headers["ETag"]
        monkeypatch.setattr(view, "_printed", None)
        again = browser.get(address, headers={"If-None-Match": tag})
        assert again.status_code == 304
        assert again.data == b""

    @pytest.mark.usefixtures("closed")
    def test_without_the_libraries_the_page_names_the_packages(
        self, signed_in, network, monkeypatch
    ):
        def unavailable(_press, _html):
            raise PdfUnavailable

        monkeypatch.setattr(PagePress, "print_one", unavailable)
        page = signed_in().get(f"/networks/{network.id}/diagnostic.pdf")
        assert page.status_code == 503
        assert page.mimetype == "text/html"
        assert "libpangoft2-1.0-0" in page.text
        assert "Content-Disposition" not in page.headers

    @pytest.mark.usefixtures("closed")
    def test_what_a_batch_printed_is_not_printed_again_for_a_page(
        self, signed_in, network, settings, monkeypatch
    ):
        browser, address = signed_in(), f"/networks/{network.id}/diagnostic.pdf"
        monkeypatch.setattr(PagePress, "print_one", lambda *_: b"%PDF 1")
        assert browser.get(address).data == b"%PDF 1"
        [kept] = (settings.instance / "documents").iterdir()
        assert kept.read_bytes() == b"%PDF 1"
        monkeypatch.setattr(PagePress, "print_one", None)
        assert browser.get(address).data == b"%PDF 1"

    @pytest.mark.usefixtures("closed")
    @pytest.mark.parametrize(
        ("kind", "failure", "status", "told"),
        [
            ("diagnostic", TOO_LONG, 500, "tomó más tiempo del que"),
            ("annex", TOO_LARGE, 500, "más memoria de la que"),
            ("diagnostic", UNPRINTABLE, 500, "No se pudo hacer el PDF"),
            ("questionnaire", BUSY, 503, "demasiados documentos"),
        ],
    )
    def test_a_document_past_its_limits_is_explained_and_not_kept(
        self, signed_in, network, settings, monkeypatch, kind, failure, status, told
    ):
        monkeypatch.setattr(PagePress, "print_one", lambda *_: failure)
        page = signed_in().get(f"/networks/{network.id}/{kind}.pdf")
        assert page.status_code == status
        assert page.mimetype == "text/html"
        assert "Content-Disposition" not in page.headers
        assert told in page.text
        assert not (settings.instance / "documents").exists()

    def test_the_blank_questionnaire_is_a_pdf_headed_by_the_network(
        self, signed_in, network
    ):
        sent = signed_in().get(f"/networks/{network.id}/questionnaire.pdf")
        assert sent.mimetype == "application/pdf"
        first = PdfReader(BytesIO(sent.data)).pages[0].extract_text()
        assert "Red de infancia" in first

    @pytest.mark.parametrize(
        ("name", "expected"),
        [
            ("Red de infancia", "red-de-infancia"),
            ("Ñuñoa / “Niñez” \r\n x", "nunoa-ninez-x"),
            ("../../etc/passwd", "etc-passwd"),
            ("日本", "red"),
            ("a" * 200, "a" * 60),
        ],
    )
    def test_file_names_are_safe(self, name, expected):
        assert slug(name) == expected


class TestMethodPage:
    def test_it_is_open_to_everybody(self, client):
        page = client.get("/method")
        assert page.status_code == 200
        assert "Metodología" in page.text

    def test_it_shows_every_parameter(self, client):
        text = client.get("/method").text
        for parameter in default_parameters():
            assert parameter.name in text

    def test_it_leads_to_the_other_registers(self, client):
        page = BeautifulSoup(client.get("/method").text, "html.parser")
        for register in REGISTERS:
            [link] = page.select(f'a[href="/method/{register.name}"]')
            assert client.get(link["href"]).status_code == 200

    @pytest.mark.parametrize("register", REGISTERS, ids=lambda each: each.name)
    def test_another_register_shows_every_parameter(self, client, register):
        text = client.get(f"/method/{register.name}").text
        assert register.key in text
        for parameter in register.parameters:
            shown = parameter.name
            if parameter.name in register.indicators:
                shown = parameter.name.partition(".")[2]
            assert f">{shown}</th>" in text

    def test_a_register_that_there_is_not_is_not_found(self, client):
        assert client.get("/method/escalera6").status_code == 404

    def test_it_says_what_each_level_takes(self, client):
        text = client.get("/method").text
        assert "Presupuesto y recursos conjuntos en el peldaño 3 o más arriba" in text
        assert "3 dimensiones en el peldaño 2 o más arriba" in text
