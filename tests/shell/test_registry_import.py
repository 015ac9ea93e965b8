"""REGISTRY files: previewed, asked about, imported, exported and imported again."""

import io
from dataclasses import dataclass
from datetime import date

import pytest
from openpyxl import Workbook, load_workbook
from sqlalchemy import func, select

from intersect.exchange.bad_file import BadFile
from intersect.exchange.registry_cells import WrongCell, value_of, vocabulary
from intersect.exchange.registry_columns import CHOICES, COLUMNS, SHEETS
from intersect.language import LANGUAGES, language
from intersect.services import registry_export, registry_import
from intersect.services.members import MemberDetails, add_members
from intersect.services.refusal import Refused
from intersect.services.territories import TerritoryDetails, add_territory
from intersect.storage import tables
from tests.shell.conftest import NOW, shipped_catalog

HEAD = ["commune", "network", "type", "person", "email", "phone"]
HEAD += ["organisation", "sector", "role"]
ANA = ["01101", "Mesa", "mesa_comunal", "Ana Rojas", "ana@example.org", "1234567"]
ANA += ["CESFAM Norte", "Salud", "coordinator"]


def workbook(**sheets):
    """Return the bytes of a workbook with these sheets, the headings first."""
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        page = book.create_sheet(name)
        for row in rows:
            page.append(row)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def csv(*rows, separator=";"):
    return "\n".join(separator.join(row) for row in rows).encode()


@dataclass
class Importing:
    """Previews and imports files into the communes of a database."""

    session: object
    communes: list

    def preview(self, content, answers=None, name="registro.xlsx"):
        return registry_import.preview(
            self.session,
            (name, content),
            self.communes,
            shipped_catalog(),
            answers or {},
        )

    def run(self, content, answers=None, name="registro.xlsx"):
        plan = self.preview(content, answers, name)
        registry_import.carry_out(
            self.session, plan, plan.digest(), shipped_catalog(), NOW, None
        )
        self.session.commit()
        return plan

    def export(self, kind="xlsx", reader="es"):
        target = io.BytesIO()
        registry_export.write_export(
            self.session,
            target,
            kind,
            self.communes,
            shipped_catalog(),
            language(reader),
        )
        return target.getvalue()


@pytest.fixture
def importing(database, commune):
    return Importing(database, [commune])


def totals(plan):
    return {each.kind: (each.added, each.changed) for each in plan.counts()}


def codes(plan):
    return [problem.code for problem in plan.problems]


def count(session, table):
    return session.scalar(select(func.count()).select_from(table))


def test_one_flat_sheet_makes_networks_people_institutions_and_seats(importing):
    luz = ["01101", "Mesa", "", "Luz Soto", "", "", "Escuela Sur", "educacion", ""]
    plan = importing.run(csv(HEAD, ANA, luz), name="miembros.csv")
    assert totals(plan) == {
        "network": (1, 0),
        "organisation": (2, 0),
        "person": (2, 0),
        "membership": (2, 0),
    }
    session = importing.session
    seats = {
        each.person.name: each for each in session.scalars(select(tables.Membership))
    }
    assert seats["Ana Rojas"].role == "coordinator"
    assert seats["Ana Rojas"].person.email == "ana@example.org"
    assert seats["Luz Soto"].role == "member"
    assert seats["Luz Soto"].organisation.name == "Escuela Sur"
    network = session.scalar(select(tables.Network))
    assert (network.name, network.voice) == ("Mesa", "sector")
    event = session.scalar(
        select(tables.AuditEvent).where(tables.AuditEvent.action == "imported")
    )
    assert event.details["person_added"] == 2


def test_a_sheet_is_known_by_its_columns_whatever_the_file_is_called(importing):
    plan = importing.preview(csv(HEAD, ANA), name="personas.csv")
    assert totals(plan)["membership"] == (1, 0)


def test_importing_again_changes_nothing(importing):
    content = csv(HEAD, ANA)
    importing.run(content)
    again = importing.run(content)
    assert again.is_empty
    assert set(totals(again).values()) == {(0, 0)}


def test_a_preview_writes_nothing(importing):
    plan = importing.preview(csv(HEAD, ANA))
    importing.session.commit()
    assert plan.is_ready
    assert count(importing.session, tables.Person) == 0


def test_all_problems_are_told_at_once_with_their_places(importing):
    wrong = ["9999", "Otra", "", "Luz", "no es", "", "Escuela", "salut", "jefa"]
    plan = importing.preview(
        workbook(
            Integrantes=[HEAD, wrong], Redes=[["Red", "Fecha de inicio"], ["", "ayer"]]
        )
    )
    places = {
        problem.code: language("es").text(problem.place) for problem in plan.problems
    }
    assert {
        "unknown_commune",
        "unknown_code",
        "bad_e_mail",
        "bad_day",
        "empty_cell",
    } <= set(places)
    assert (
        places["bad_e_mail"]
        == "registro.xlsx › Integrantes: fila 2, columna email (celda E2)"
    )
    with pytest.raises(Refused):
        importing.run(csv(HEAD, wrong))
    assert count(importing.session, tables.Network) == 0


def test_codes_that_lost_their_zero_are_read_and_said(importing):
    plan = importing.preview(workbook(members=[HEAD, [1101, *ANA[1:]]]))
    assert plan.is_ready
    assert list(plan.notices) == ["1101"]


def test_another_commune_is_refused(importing, database):
    add_territory(database, TerritoryDetails("13101", "Santiago"), None)
    plan = importing.preview(csv(HEAD, ["13101", *ANA[1:]]))
    assert "unknown_commune" in codes(plan)


@pytest.mark.parametrize(
    "content",
    [b"", b"a;b\n1;2\n", b"PK\x03\x04 no", bytes.fromhex("d0cf11e0a1b11ae1"), b"\0\1"],
)
def test_a_file_of_something_else_is_refused_in_words(importing, content):
    with pytest.raises(BadFile) as bad:
        importing.preview(content)
    assert bad.value.problems


def test_windows_text_formulas_and_dates_where_none_belong(importing):
    plan = importing.run(
        csv(HEAD, [*ANA[:6], "Peñón", "Educación", ""]).decode().encode("cp1252")
    )
    assert plan.added("organisation")[0].name == "Peñón"
    plan = importing.preview(
        workbook(members=[HEAD, [*ANA[:3], "=A1", date(2026, 1, 2), *ANA[5:]]])
    )
    assert {"formula", "date"} <= set(codes(plan))


def test_a_likely_duplicate_is_asked_and_never_merged_silently(importing):
    importing.run(csv(HEAD, ANA))
    luz = [*ANA[:3], "Luz Soto", "", "", "Centro de Salud Familiar Norte", "salud", ""]
    content = csv(HEAD, luz)
    plan = importing.preview(content)
    [question] = plan.questions.values()
    assert [each.name for each in question.candidates] == ["CESFAM Norte"]
    with pytest.raises(Refused):
        importing.run(content)
    same = importing.preview(content, {question.key: question.candidates[0].key})
    assert totals(same)["organisation"] == (0, 0)
    other = importing.run(content, {question.key: "another"})
    assert totals(other)["organisation"] == (1, 0)
    assert importing.run(content).is_empty


@pytest.mark.parametrize(
    ("name", "email", "phone"),
    [
        ("Anna Rojas", "", ""),
        ("Rojas Ana", "", ""),
        ("Ana María Rojas", "", ""),
        ("A. R.", "ANA@example.org", ""),
        ("Otra", "", "+56 1234567"),
        ("Ana Rojas", "", ""),
    ],
)
def test_people_who_may_be_the_same_are_asked(importing, name, email, phone):
    importing.run(csv(HEAD, ANA))
    row = [*ANA[:3], name, email, phone, "Fundación Integra", "educacion", ""]
    [question] = importing.preview(csv(HEAD, row)).questions.values()
    assert question.kind == "person"


def test_namesakes_inside_one_file_are_asked_too(importing):
    luz = [*ANA[:3], "Ana Rojaz", "", "", *ANA[6:]]
    plan = importing.preview(csv(HEAD, ANA, luz))
    [question] = plan.questions.values()
    chosen = question.candidates[0]
    same = importing.preview(csv(HEAD, ANA, luz), {question.key: chosen.key})
    assert totals(same)["person"] == (1, 0)


def test_two_rows_that_contradict_each_other_are_a_problem(importing):
    other = [*ANA[:4], "otra@example.org", *ANA[5:]]
    assert codes(importing.preview(csv(HEAD, ANA, other))) == ["contradiction"]


def test_the_profile_of_a_network_and_its_parent(importing):
    heading = ["commune", "network", "type", "themes", "zones", "mandate", "parent"]
    heading += ["started_on", "meetings_per_month"]
    rows = [
        heading,
        ["", "Mesa", "mesa_comunal", "Salud|educacion", "Norte | Sur"]
        + ["Ordenanza", "", date(2020, 3, 1), 1.5],
        ["", "Comisión", "mesa_comunal", "", "", "", "mesa", "1/4/2021", "2,5"],
    ]
    importing.run(workbook(networks=rows))
    named = {
        each.name: each for each in importing.session.scalars(select(tables.Network))
    }
    mesa = named["Mesa"]
    assert (mesa.themes, mesa.zones) == (["salud", "educacion"], ["Norte", "Sur"])
    assert (mesa.mandate, mesa.started_on) == ("ordinance", date(2020, 3, 1))
    assert named["Comisión"].parent_id == mesa.id
    assert named["Comisión"].meetings_per_month == 2.5
    assert importing.run(workbook(networks=rows)).is_empty
    erased = importing.run(
        workbook(networks=[["network", "themes", "started_on"], ["Mesa", "-", "-"]])
    )
    assert totals(erased)["network"] == (0, 1)
    importing.session.refresh(mesa)
    assert (mesa.themes, mesa.started_on) == ([], None)


def test_a_network_is_not_below_itself(importing):
    rows = [["network", "type", "parent"], ["A", "mesa_comunal", "B"]]
    plan = importing.preview(workbook(networks=[*rows, ["B", "mesa_comunal", "A"]]))
    assert codes(plan) == ["bad_parent"]


@pytest.mark.parametrize("kind", ["xlsx", "zip"])
@pytest.mark.parametrize("reader", LANGUAGES)
def test_an_export_imported_again_changes_nothing(importing, network, kind, reader):
    people = [
        MemberDetails("=1+1 Ana", "CESFAM Norte", "salud", phone="+56 9 1234 5678"),
        MemberDetails("Luz Soto", "-Escuela", "educacion", "luz@example.org"),
    ]
    add_members(importing.session, network, people, NOW, None)
    network.themes, network.mandate = ["salud", "discapacidad"], "national"
    network.started_on, network.hours_per_meeting = date(2020, 1, 2), 1.5
    importing.session.commit()
    plan = importing.run(importing.export(kind, reader), name=f"x.{kind}")
    assert plan.is_empty
    assert {each.kind: each.alone for each in plan.counts()} == {
        "network": 1,
        "organisation": 2,
        "person": 2,
        "membership": 2,
    }


def test_an_edited_export_changes_only_what_was_edited(importing, network):
    people = [MemberDetails("Ana", "CESFAM", "salud", "ana@example.org")]
    [seat] = add_members(importing.session, network, people, NOW, None)
    importing.session.commit()
    book = load_workbook(io.BytesIO(importing.export()))
    page = book["Personas"]
    assert page["B2"].value == "Ana"
    page["B2"].value = "Ana María"
    book["Integrantes"]["G2"].value = "Hospital"
    content = io.BytesIO()
    book.save(content)
    plan = importing.run(content.getvalue())
    assert totals(plan) == {
        "network": (0, 0),
        "organisation": (1, 0),
        "person": (0, 1),
        "membership": (0, 1),
    }
    importing.session.expire_all()
    assert (seat.person.name, seat.organisation.name) == ("Ana María", "Hospital")
    assert seat.person.email == "ana@example.org"


def test_a_seat_ends_on_the_day_that_is_written(importing, network):
    people = [MemberDetails("Ana", "CESFAM", "salud")]
    [seat] = add_members(importing.session, network, people, NOW, None)
    importing.session.commit()
    rows = [
        ["network", "person", "organisation", "until"],
        [network.name, "Ana", "CESFAM", "31/12/2025"],
    ]
    importing.run(workbook(members=rows))
    importing.session.expire_all()
    assert seat.until is not None
    assert importing.run(workbook(members=rows)).is_empty


def test_what_changed_since_the_preview_is_not_imported(importing):
    plan = importing.preview(csv(HEAD, ANA))
    importing.run(csv(HEAD, [*ANA[:3], "Luz", "", "", *ANA[6:]]))
    now = importing.preview(csv(HEAD, ANA))
    with pytest.raises(Refused):
        registry_import.carry_out(
            importing.session, now, plan.digest(), shipped_catalog(), NOW, None
        )


@pytest.mark.parametrize("reader", LANGUAGES)
def test_every_heading_and_code_is_understood_in_every_language(reader):
    catalog, local = shipped_catalog(), language(reader)
    known = vocabulary(catalog.sectors, catalog.network_types, catalog.terms)
    for sheet in SHEETS:
        names = [local.text(COLUMNS[column]) for column in sheet.columns]
        assert len(set(names)) == len(names)
    for sector in catalog.sectors:
        assert value_of("sector", local.local(sector.name), known) == sector.code
    for column, terms in catalog.terms.items():
        for term in terms:
            assert value_of(column, local.local(term.name), known) == [term.code]
            for word in term.also:
                assert value_of(column, word, known) == [term.code]
    for column, choices in CHOICES.items():
        for code, name in choices.items():
            assert value_of(column, local.text(name), known) == code


@pytest.mark.parametrize(
    ("column", "text", "meant"),
    [
        ("role", "cordinator", "Coordina la red"),
        ("role", "Miembros", "Integrante"),
        ("sector", "Educasion", "Educación"),
        ("sector", "vivenda", "Vivienda y barrio"),
        ("type", "mesa_comunall", "Mesa o consejo comunal"),
        ("language", "ess", "es"),
    ],
)
def test_what_may_be_meant_is_told_as_people_write_it(column, text, meant):
    catalog = shipped_catalog()
    known = vocabulary(catalog.sectors, catalog.network_types, catalog.terms)
    with pytest.raises(WrongCell) as wrong:
        value_of(column, text, known)
    assert language("es").text(wrong.value.remedy) == f"¿Quiso decir «{meant}»?"
    assert value_of(column, meant, known)


def test_a_cell_that_is_wrong_is_told_once_and_not_as_empty_too(importing):
    misspelt = ["01101", "Mesa", "", "Luz", "", "", "Escuela", "saluud", ""]
    elsewhere = ["13101", *ANA[1:]]
    plan = importing.preview(csv(HEAD, ANA, misspelt, elsewhere))
    assert sorted(codes(plan)) == ["unknown_code", "unknown_commune"]
