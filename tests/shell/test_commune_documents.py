"""The two pages of a commune, what is written for them, the codes that check them."""

import re
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from io import BytesIO

import pikepdf
import pytest
import sqlalchemy as sa
from bs4 import BeautifulSoup
from pypdf import PdfReader

from intersect.findings import probable_redundancy
from intersect.findings.of_network import told
from intersect.findings.resolving import RESOLVERS
from intersect.language import language
from intersect.report.authorities_page import (
    AuthoritiesPage,
    CommuneReport,
    FoundOverlap,
    SignedText,
    certainty_phrase,
)
from intersect.report.authorities_requests import (
    ASK_TO_ANSWER,
    ASKED,
    ASKED_OF_PAIRS,
    INTRODUCE,
    MEET,
    SHARE_OUT,
)
from intersect.report.pages import authorities_html
from intersect.report.pdf import render_pdf
from intersect.services import freezing, waves
from intersect.services.documents import digest_of
from intersect.services.overlaps import PAIR_CODES
from intersect.services.territories import TerritoryDetails, add_territory
from intersect.storage import tables
from tests.core.finding_builders import found_by
from tests.core.network_builders import make_network
from tests.shell import test_waves
from tests.shell.conftest import NOW
from tests.shell.report_builders import (
    MADE_AT,
    make_diagnostic,
    make_draft,
    make_insufficient,
    make_three_answers,
    make_unknown_budget,
)

catalog, seats, wave = test_waves.catalog, test_waves.seats, test_waves.wave
open_wave, answered = test_waves.open_wave, test_waves.answered

NOTHING = SignedText("", "")


def named(diagnostic, name):
    return replace(diagnostic, subject=replace(diagnostic.subject, network=name))


def make_report(*networks, comment=NOTHING, context=NOTHING, is_published=True):
    return CommuneReport(
        "Iquique",
        "Ronda 2026",
        False,
        networks,
        comment,
        context,
        MADE_AT,
        is_published,
    )


def make_overlap(*names):
    """Return two networks that are the same, as somebody confirmed it."""
    members = {"members": "a b c d", "people": "p q r s", "hours": Fraction(2)}
    networks = [make_network(each, **members) for each in names]
    [finding] = found_by(probable_redundancy.RULE, *networks)
    return FoundOverlap(names, told(finding, {}), "digest")


def pages_of(pdf):
    return [
        " ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages
    ]


def printed(report, code="es"):
    return pages_of(render_pdf(authorities_html(report, language(code))))


def words(page):
    return " ".join(re.sub(r"<[^>]+>", " ", page.text).split())


class TestTwoPages:
    @pytest.mark.parametrize("code", ["es", "en", "pt"])
    def test_three_networks_in_each_language(self, code):
        report = make_report(
            named(make_diagnostic(), "Red A"),
            named(make_insufficient(), "Red B"),
            named(make_three_answers(), "Red C"),
        )
        pages = printed(report, code)
        assert len(pages) == 2
        for name in ("Red A", "Red B", "Red C"):
            assert name in pages[0]

    @pytest.mark.parametrize("count", [1, 5, 6, 12])
    def test_the_longest_texts_still_fit(self, count):
        long = SignedText("x" * 1000, "Coordinación comunal")
        networks = [
            named(make_diagnostic(), f"Red de nombre más bien largo {number}")
            for number in range(count)
        ]
        pages = printed(make_report(*networks, comment=long, context=long))
        assert len(pages) == 2
        assert sum(page.count("x") for page in pages) >= 2000

    def test_it_tells_no_coefficient(self):
        html = authorities_html(make_report(make_diagnostic()), language("es"))
        text = BeautifulSoup(html, "html.parser").body.get_text(" ")
        assert re.findall(r"\d+,\d+|\d+ ?%", text) == []

    @pytest.mark.parametrize(
        ("make", "phrase"),
        [
            (make_diagnostic, "En disputa"),
            (make_insufficient, "Datos insuficientes"),
        ],
    )
    def test_certainty_is_said_in_three_words_at_most(self, make, phrase):
        said = language("es").text(certainty_phrase(make()))
        assert said == phrase
        assert len(said.split()) <= 3

    def test_a_provisional_level_is_called_so(self):
        made = make_diagnostic()
        score = replace(made.score, state="provisional")
        assert certainty_phrase(replace(made, score=score)).msgid == "Provisional"

    def test_the_gravest_findings_come_first_one_line_a_kind(self):
        report = make_report(
            named(make_diagnostic(), "Red A"),
            named(make_three_answers(), "Red B"),
            named(make_diagnostic(), "Red C"),
        )
        found = AuthoritiesPage(report).findings
        # «Red demo 7» has the budget at 2, the others at 1 (method D.5); in Red B
        # evaluation is at 2 as well.
        assert [language("es").text(each.title) for each in found] == [
            "Cuello de botella de presupuesto",
            "Una dimensión rezagada",
            "Cuello de botella de información",
        ]
        severities = [each.severity.msgid for each in found]
        assert severities == ["moderate", "moderate", "mild"]
        assert [each.network for each in found] == ["Red A", "Red B", "Red A"]
        assert found[0].others == ["Red B", "Red C"]
        assert all(each.resolvers == () for each in found)
        page = BeautifulSoup(authorities_html(report, language("es")), "html.parser")
        assert len(page.select(".authorities-who .tick")) == 3 * 4
        assert "También en: Red B y Red C." in page.get_text(" ")

    def test_a_confirmed_overlap_stands_among_them(self):
        overlap = make_overlap("Mesa de infancia", "Red de crianza")
        report = replace(make_report(make_diagnostic()), overlaps=(overlap,))
        first = AuthoritiesPage(report).findings[0]
        assert (first.network, first.other_pairs) == ("", 0)
        said = " ".join(map(language("es").text, first.sentences))
        assert "«Mesa de infancia» y «Red de crianza» comparten 4 de 4" in said
        assert "Sugerencia" in said
        text = " ".join(printed(report))
        assert re.findall(r"\d+,\d+|\d+ ?%", text) == []

    @pytest.mark.parametrize("without_level", [0, 3, 5])
    @pytest.mark.parametrize("count", [5, 12])
    def test_with_overlaps_and_facts_the_longest_texts_still_fit(
        self, count, without_level
    ):
        long = SignedText("x" * 1000, "Coordinación comunal")
        name = "Red de nombre más bien largo para una comuna {number}"
        networks = [
            named(
                make_insufficient() if number < without_level else make_diagnostic(),
                name.format(number=number),
            )
            for number in range(count)
        ]
        overlap = make_overlap(*(name.format(number=number) for number in (0, 1)))
        report = make_report(*networks, comment=long, context=long)
        report = replace(report, overlaps=(overlap,) * 5)
        assert len(printed(report)) == 2

    def test_what_is_confirmed_of_overlaps_is_a_part_of_what_it_says(self):
        report = make_report(make_diagnostic())
        overlap = make_overlap("Mesa", "Red")
        digests = {
            digest_of(replace(report, overlaps=overlaps))
            for overlaps in ((), (overlap,), (replace(overlap, digest="other"),))
        }
        assert len(digests) == 3
        assert digest_of(report) in digests

    def test_where_somebody_said_who_resolves_it_there_is_nothing_to_tick(self):
        made = make_diagnostic()
        [told] = [each for each in made.every_finding if each.about == "PRE"]
        told = replace(told, resolver=RESOLVERS["region"])
        report = make_report(replace(made, every_finding=(told,)))
        html = authorities_html(report, language("es"))
        who = BeautifulSoup(html, "html.parser").select_one(".authorities-who")
        assert who.get_text(" ", strip=True) == "Quién puede resolverlo: región"

    def test_missing_answers_are_asked_for_only_where_they_are_missing(self):
        def asked(*networks):
            page = AuthoritiesPage(make_report(*networks))
            return [language("es").text(each) for each in page.requests]

        assert any("no han respondido" in each for each in asked(make_insufficient()))
        assert not any("no han respondido" in each for each in asked(make_diagnostic()))
        assert "Convoque a las redes" in asked(make_diagnostic())[-1]

    def test_where_no_level_is_stated_nothing_is_called_well(self):
        def said(*networks):
            page = AuthoritiesPage(make_report(*networks))
            assert page.findings == []
            return language("es").text(page.nothing_found)

        quiet, silent = (
            replace(make_diagnostic(), every_finding=()),
            make_insufficient(),
        )
        assert said(quiet) == "Nada sobresale que frene a alguna de estas redes."
        assert "no significa que nada las frene" in said(silent, silent)
        assert "De las otras no se sabe" in said(quiet, silent)

    def test_nobody_is_asked_to_answer_where_everybody_has(self):
        made = make_unknown_budget()
        assert made.score.state == "insufficient"
        whole = replace(made.participation, invited=7)
        for each, is_asked in (
            (made, True),
            (replace(made, participation=whole), False),
        ):
            page = AuthoritiesPage(make_report(each))
            assert (page.requests[0] is ASK_TO_ANSWER) == is_asked

    def test_what_matters_most_is_asked_first_and_a_meeting_always(self):
        def asked(*networks):
            return AuthoritiesPage(make_report(*networks)).requests

        # In Red demo 7 the budget holds more back than information (method D.5).
        made, silent = make_diagnostic(), make_insufficient()
        assert asked(made) == [ASKED["PRE"], ASKED["INF"], MEET]
        assert asked(silent, silent) == [ASK_TO_ANSWER, MEET]
        assert asked(made, silent, silent) == [ASK_TO_ANSWER, ASKED["PRE"], MEET]
        turned = [
            replace(each, severity=3 if each.about == "INF" else 1)
            for each in made.every_finding
        ]
        graver = replace(made, every_finding=tuple(turned))
        assert asked(graver) == [ASKED["INF"], ASKED["PRE"], MEET]
        assert asked(graver, silent) == [ASK_TO_ANSWER, ASKED["INF"], MEET]

    def test_a_confirmed_overlap_asks_for_agreement_and_never_to_close(self):
        overlap, made = make_overlap("Mesa", "Red"), make_diagnostic()
        quiet = replace(made, every_finding=())

        def asked(network, *overlaps):
            report = replace(make_report(network), overlaps=overlaps)
            return AuthoritiesPage(report).requests

        assert asked(quiet, overlap) == [SHARE_OUT, MEET]
        # A probable redundancy weighs 3, as the gravest bottleneck; two of it ask once.
        other = replace(overlap, told=replace(overlap.told, code="R002", severity=2))
        assert asked(quiet, overlap, other) == [SHARE_OUT, MEET]
        milder = [replace(each, severity=1) for each in made.every_finding]
        beside = replace(made, every_finding=tuple(milder))
        assert asked(beside, overlap)[0] == SHARE_OUT
        assert asked(beside, overlap)[-1] == MEET
        strangers = replace(overlap, told=replace(overlap.told, code="R003"))
        assert asked(quiet, strangers) == [INTRODUCE, MEET]
        for code, phrase in (
            ("es", "Nadie pide que se cierre una de ellas."),
            ("en", "Nobody asks that one of them close."),
            ("pt", "Ninguém pede que uma delas seja encerrada."),
        ):
            report = replace(make_report(quiet), overlaps=(overlap,))
            assert phrase in " ".join(printed(report, code))

    def test_every_rule_about_two_networks_asks_for_something(self):
        assert ASKED_OF_PAIRS.keys() == PAIR_CODES

    def test_a_draft_says_how_many_answered_on_every_page(self):
        report = make_report(make_draft(), make_diagnostic(), is_published=False)
        assert all("BORRADOR · 14 de 18 respuestas" in page for page in printed(report))

    def test_what_users_write_is_text(self):
        hostile = (
            '<img src="http://127.0.0.1:9/x.png"><style>body{display:none}</style>'
            "</p><script>alert(1)</script>"
        )
        report = make_report(
            named(make_diagnostic(), hostile), comment=SignedText(hostile, hostile)
        )
        html = authorities_html(report, language("es"))
        page = BeautifulSoup(html, "html.parser")
        assert page.select("img, style, script") == []
        pages = printed(report)
        assert "display:none" in pages[1]
        assert "Qué se le pide" in pages[1]

    def test_it_is_tagged_with_an_alternative_for_each_bar(self):
        report = make_report(make_diagnostic(), make_insufficient())
        pdf = render_pdf(authorities_html(report, language("es")))
        with pikepdf.open(BytesIO(pdf)) as made:
            assert str(made.Root.Lang) == "es"
            assert "Iquique" in str(made.docinfo["/Title"])
            figures = [
                str(each.Alt)
                for each in made.objects
                if isinstance(each, pikepdf.Dictionary) and each.get("/S") == "/Figure"
            ]
        assert figures == ["Red demo 7: Baja", "Red demo 7: Sin nivel afirmado"]


@pytest.fixture
def place(database, network, catalog, answered):
    """A closed wave of one network: addresses of its documents."""
    waves.close_wave(database, answered, NOW, None)
    freezing.close_due(database, catalog, NOW)
    database.commit()
    return f"/documents/{answered.id}/communes/{network.territory_id}"


@pytest.fixture
def published(database, answered, place):
    waves.publish_wave(database, answered, NOW, None)
    database.commit()
    return place


class TestAccess:
    def test_before_publication_only_the_networks_team_downloads(
        self, signed_in, network, place
    ):
        address = f"{place}/authorities.pdf"
        annex = f"{place}/networks/{network.id}/annex.pdf"
        policy = signed_in("policy", network.territory)
        for each in (address, annex):
            assert policy.get(each).status_code == 404
        assert "cuando se publiquen" in words(policy.get(place))
        sent = signed_in("coordinator", network.territory).get(address)
        assert sent.mimetype == "application/pdf"
        assert all("BORRADOR" in each for each in pages_of(sent.data))
        assert re.search(
            r'filename="01101_iquique_\d{4}-\d{2}_authorities\.pdf"',
            sent.headers["Content-Disposition"],
        )

    def test_published_ones_are_for_the_policy_team_too(
        self, signed_in, network, published
    ):
        policy = signed_in("policy", network.territory)
        sent = policy.get(f"{published}/authorities.pdf")
        assert sent.mimetype == "application/pdf"
        assert "BORRADOR" not in pages_of(sent.data)[0]
        assert policy.get(f"{published}/networks/{network.id}/network.pdf").data

    def test_another_commune_is_not_there(self, database, signed_in, published):
        other = add_territory(database, TerritoryDetails("99999", "Otra"), None)
        database.commit()
        for role in ("coordinator", "policy", "evaluator"):
            browser = signed_in(role, other)
            for page in ("", "/authorities.pdf", "/comment", "/context"):
                assert browser.get(published + page).status_code == 404
            assert "Iquique" not in words(browser.get("/documents"))

    def test_a_network_of_another_commune_is_not_sent_under_this_one(
        self, database, signed_in, network, published
    ):
        other = add_territory(database, TerritoryDetails("99999", "Otra"), None)
        database.commit()
        wrong = published.replace(str(network.territory_id), str(other.id))
        address = f"{wrong}/networks/{network.id}/network.pdf"
        assert signed_in("administrator").get(address).status_code == 404

    def test_the_list_names_the_commune_and_can_be_searched(
        self, signed_in, network, published
    ):
        browser = signed_in("policy", network.territory)
        assert published in browser.get("/documents").text
        assert published in browser.get("/documents?q=IQUI").text
        assert published not in browser.get("/documents?q=zzz").text


class TestTexts:
    def test_the_coordinator_comments_and_the_policy_team_gives_the_context(
        self, database, signed_in, network, place
    ):
        database.rollback()
        browser = signed_in("coordinator", network.territory)
        assert browser.get(f"{place}/context").status_code == 404
        sent = browser.send(
            f"{place}/comment", text="Falta tiempo.", signature="Ana P."
        )
        assert sent.status_code == 303
        policy = signed_in("policy", network.territory)
        assert policy.get(f"{place}/comment").status_code == 404
        policy.send(f"{place}/context", text="Cambió la norma.", signature="Región")
        page = pages_of(browser.get(f"{place}/authorities.pdf").data)[1]
        for each in ("Falta tiempo.", "Ana P.", "Cambió la norma.", "Región"):
            assert each in page
        noted = set(database.scalars(sa.select(tables.AuditEvent.action)))
        assert {"changed_comment", "changed_context"} <= noted

    @pytest.mark.parametrize(
        ("fields", "problem"),
        [
            ({"text": "x" * 1001, "signature": "Ana"}, "tiene 1.001 caracteres"),
            ({"text": "Algo", "signature": ""}, "no está firmado"),
        ],
    )
    def test_too_much_or_unsigned_is_not_kept(
        self, database, signed_in, network, place, fields, problem
    ):
        database.rollback()
        browser = signed_in("coordinator", network.territory)
        refused = browser.send(f"{place}/comment", **fields)
        assert refused.status_code == 422
        assert problem in words(refused)
        assert database.scalar(sa.select(sa.func.count(tables.CommuneText.id))) == 0

    def test_what_somebody_else_wrote_meanwhile_is_not_replaced_unseen(
        self, database, signed_in, network, place
    ):
        database.rollback()
        browser = signed_in("coordinator", network.territory)
        stamp = re.search(
            'name="_stamp" value="([^"]*)"', browser.get(f"{place}/comment").text
        ).group(1)
        signed_in("administrator").send(
            f"{place}/comment", text="Del administrador", signature="A"
        )
        late = browser.send(f"{place}/comment", text="Mío", signature="A", _stamp=stamp)
        assert late.status_code == 422
        assert "Del administrador" in late.text
        kept = database.scalar(sa.select(tables.CommuneText.text))
        assert kept == "Del administrador"


class TestCodes:
    def code_of(self, browser, address):
        first = pages_of(browser.get(address).data)[0]
        return re.search(r"Código de este documento: ([A-Z2-7-]{14})", first).group(1)

    def test_a_document_is_current_until_what_it_says_changes(
        self, database, client, signed_in, network, published
    ):
        browser = signed_in("coordinator", network.territory)
        code = self.code_of(browser, f"{published}/authorities.pdf")
        assert "Vigente" in words(client.get(f"/d/{code}"))
        assert "Vigente" in words(client.get(f"/d/{code.lower().replace('-', '')}"))
        assert self.code_of(browser, f"{published}/authorities.pdf") == code
        database.rollback()
        browser.send(f"{published}/comment", text="Nuevo", signature="Ana")
        assert "Revisado" in words(client.get(f"/d/{code}"))
        assert self.code_of(browser, f"{published}/authorities.pdf") != code

    @pytest.mark.parametrize("kind", ["network", "annex"])
    def test_it_is_withdrawn_while_the_wave_is_open_again(
        self, database, client, signed_in, network, answered, published, kind
    ):
        browser = signed_in("coordinator", network.territory)
        address = f"{published}/networks/{network.id}/{kind}.pdf"
        code = self.code_of(browser, address)
        assert "Vigente" in words(client.get(f"/d/{code}"))
        wave = database.get(tables.Wave, answered.id)
        last = (NOW + timedelta(days=30)).date()
        waves.reopen_wave(database, wave, last, NOW, None)
        database.commit()
        assert "Retirado" in words(client.get(f"/d/{code}"))

    @pytest.mark.parametrize("kind", ["network", "annex"])
    def test_the_same_document_from_the_page_of_the_diagnostic_has_the_same_code(
        self, client, signed_in, network, published, kind
    ):
        browser = signed_in("policy", network.territory)
        own = {"network": "diagnostic", "annex": "annex"}[kind]
        code = self.code_of(browser, f"/networks/{network.id}/{own}.pdf")
        assert "Vigente" in words(client.get(f"/d/{code}"))
        there = f"{published}/networks/{network.id}/{kind}.pdf"
        assert self.code_of(browser, there) == code

    def test_a_draft_has_no_code(self, signed_in, network, place):
        browser = signed_in("coordinator", network.territory)
        for address in (
            f"{place}/authorities.pdf",
            f"/networks/{network.id}/diagnostic.pdf",
            f"/networks/{network.id}/annex.pdf",
        ):
            first = pages_of(browser.get(address).data)[0]
            assert "Código de este documento" not in first

    def test_an_unknown_code_says_so(self, client):
        page = client.get("/d/AAAA-AAAA-AAAA")
        assert page.status_code == 404
        assert "Ningún documento tiene este código" in words(page)
