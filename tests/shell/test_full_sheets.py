"""The full factual sheets: amounts, lists, pairs, sources, and the wave before."""

from decimal import Decimal

import pytest
from bs4 import BeautifulSoup
from sqlalchemy import select

from intersect.analysis.facts import Fact
from intersect.analysis.resource_flows import Delivery
from intersect.findings.resolving import RESOLVERS
from intersect.language import language
from intersect.services.other_sources import other_sources
from intersect.services.sheet_facts import sheet_evidence
from intersect.storage import tables
from tests.browser.words import es
from tests.shell.page_checks import check_page
from tests.shell.sheet_builders import SheetScene

SOURCE = {"document": "Cuenta pública", "year": "2025", "basis": "documented"}


@pytest.fixture
def scene(app, database, network):
    def make(questionnaire):
        catalog = app.extensions["intersect.catalog"]
        made = SheetScene(database, catalog, app.test_client(), network, questionnaire)
        made.open_wave()
        return made

    return make


def sourced(question, **places):
    return {f"{question}.{place}": text for place, text in (places | SOURCE).items()}


def test_amounts_are_read_as_people_of_the_region_write_them(scene):
    sheet = scene("hechos_presupuesto")
    facts = sourced("FP1", total="$ 1.234.567,50", conjunto="250 000", moneda="CLP")
    assert sheet.post("recursos", facts).status_code == 303
    assert sheet.kept()["FP1"] == {
        "moneda": "CLP",
        "total": "1234567.5",
        "conjunto": "250000",
        **SOURCE,
    }
    page = sheet.page("recursos")
    assert 'value="1234567,5"' in page
    assert '<option value="CLP" selected>' in page
    review = sheet.client.get(f"{sheet.url}/review").text
    assert "1.234.567,50" in review
    assert "Peso chileno (CLP)" in review
    assert "Documentado" in review


@pytest.mark.parametrize("text", ["1,234", "US$ 500", "12 millones", "1.234,567"])
def test_an_amount_that_is_unclear_is_sent_back_and_stays_typed(scene, text):
    sheet = scene("hechos_presupuesto")
    answer = sheet.post("recursos", {"FP1.total": text, "FP1.conjunto": "5"})
    assert answer.status_code == 422
    assert 'id="FP1.total-error"' in answer.text
    assert "1.234.567,50" in answer.text
    assert f'value="{text}"' in answer.text
    assert sheet.kept() == {"FP1": {"conjunto": "5"}}


def test_a_part_that_is_more_than_its_whole_is_told_at_what_was_typed(scene):
    sheet = scene("hechos_presupuesto")
    both = sheet.post("llegada", {"FP4.comprometidos": "8", "FP4.en_plazo": "9"})
    assert both.status_code == 422
    assert 'id="FP4.en_plazo-error"' in both.text
    assert 'value="9"' in both.text
    assert sheet.kept() == {"FP4": {"comprometidos": "8"}}

    assert sheet.post("llegada", {"FP4.en_plazo": "8"}).status_code == 303
    later = sheet.post("llegada", {"FP4.comprometidos": "7"})
    assert 'id="FP4.comprometidos-error"' in later.text
    assert sheet.kept() == {"FP4": {"comprometidos": "8", "en_plazo": "8"}}
    both = {"FP4.comprometidos": "6", "FP4.en_plazo": "5"}
    assert sheet.post("llegada", both).status_code == 303


@pytest.mark.parametrize(
    ("section", "field", "text"),
    [
        ("llegada", "FP6.parte", "100,5"),
        ("fuentes", "FP7.monto_3", "mucho"),
        ("recursos", "FP1.moneda", "QQQ"),
        ("recursos", "FP1.year", "1812"),
        ("recursos", "FP2.basis", "maybe"),
        ("entregas", "FP9.tipo_1", "cariño"),
    ],
)
def test_what_cannot_be_is_told_at_its_field(scene, section, field, text):
    sheet = scene("hechos_presupuesto")
    answer = sheet.post(section, {field: text})
    assert answer.status_code == 422
    assert f'id="{field}-error"' in answer.text
    assert sheet.kept() == {}


def test_rows_are_shown_up_to_the_next_that_is_free(scene):
    sheet = scene("hechos_presupuesto")

    def waiting():
        _, _, rest = sheet.page("fuentes").partition("FP7.monto_1")
        shown, _, hidden = rest.partition("<details")
        return shown.count('role="group"'), hidden.partition("</details>")[0].count(
            'role="group"'
        )

    assert waiting() == (2, 7), "three rows, the first of them before this point"
    sheet.post("fuentes", {"FP7.fuente_5": "Municipio"})
    assert waiting() == (5, 4)
    sheet.post("fuentes", {"FP7.fuente_10": "Ministerio"})
    assert waiting()[0] > 5


def test_pairs_are_asked_of_the_systems_that_have_names(scene):
    sheet = scene("hechos_informacion")
    assert "Anote primero al menos dos" in sheet.page("traspasos")
    systems = {"FI1.nombre_1": "Ficha <A>", "FI1.nombre_3": "Registro B"}
    assert sheet.post("registros", systems).status_code == 303
    page = sheet.page("traspasos")
    assert "Ficha &lt;A&gt; – Registro B" in page
    assert page.count('name="FI3.p1_3"') == 3, "yes, no, and no answer"
    assert "FI3.p1_2" not in page
    assert sheet.post("traspasos", {"FI3.p1_3": "si"}).status_code == 303
    assert sheet.kept()["FI3"] == {"p1_3": "si"}


def test_a_pair_with_a_row_that_is_gone_is_an_error_at_its_place(scene):
    sheet = scene("hechos_informacion")
    sheet.post("registros", {"FI1.nombre_1": "A", "FI1.nombre_2": "B"})
    lost = sheet.post("traspasos", {"FI3.p1_2": "si", "FI3.p2_3": "no"})
    assert lost.status_code == 422
    assert 'id="FI3.p2_3-error"' in lost.text
    assert 'href="#FI3.p2_3"' in lost.text
    assert sheet.kept()["FI3"] == {"p1_2": "si"}

    sheet.post("registros", {"FI1.nombre_2": ""})
    alone = sheet.post("traspasos", {"FI3.p1_2": "no"})
    assert alone.status_code == 422
    assert 'id="FI3.p1_2-error"' in alone.text


def test_pages_of_networks_with_other_systems_are_not_mixed_up(scene):
    sheet = scene("hechos_informacion")
    first = sheet.page("traspasos")
    sheet.post("registros", {"FI1.nombre_1": "A", "FI1.nombre_2": "B"})
    assert sheet.page("traspasos") != first


def test_confirmed_full_sheets_become_facts(scene):
    sheet = scene("hechos_informacion")
    systems = {"FI1.nombre_1": "A", "FI1.nombre_2": "B", "FI1.nombre_3": "C"}
    sheet.post("registros", systems | sourced("FI2", casos="3"))
    pairs = {"p1_2": "si", "p1_3": "no", "p2_3": "no"}
    sheet.post("traspasos", sourced("FI3", **pairs))
    sheet.post("intercambio", sourced("FI5", dias="10,5"))
    sheet.confirm()
    found = sheet_evidence(
        sheet.database, sheet.catalog, sheet.wave_id, sheet.network.id
    ).facts
    source = "Cuenta pública (2025)"
    assert found == (
        Fact("FI1", {"systems": 3}, "", is_estimated=True),
        Fact("FI2", {"of_ten": 3}, source),
        Fact("FI3", {"systems": 3, "passing": 1}, source),
        Fact("FI5", {"days": Decimal("10.5")}, source),
    )


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ("red", "red"),
        ("municipio", "municipio"),
        ("region", "región"),
        ("ministerio", "ministerio"),
    ],
)
def test_who_can_resolve_it_stands_in_the_diagnostic(scene, chosen, said):
    sheet = scene("hechos_red")
    sheet.post("gobernanza", {"FV1.PRE": chosen})

    def beside():
        found = other_sources(
            sheet.database, sheet.catalog, sheet.collection(), is_over=False
        )
        sheet.database.rollback()
        return found.resolvers

    assert beside() == {}, "nobody has confirmed it"
    sheet.confirm()
    assert [language("es").text(RESOLVERS[each]) for each in beside().values()] == [
        said
    ]
    assert list(beside()) == ["PRE"]


def offered(page):
    """Return what each field offers, by its name."""
    found = BeautifulSoup(page, "html.parser")
    lists = {
        each["id"]: [option["value"] for option in each.select("option")]
        for each in found.select("datalist")
    }
    return {each["name"]: lists[each["list"]] for each in found.select("input[list]")}


def test_institutions_of_the_network_are_offered_where_a_sheet_asks_for_them(scene):
    sheet = scene("hechos_presupuesto")
    page = sheet.page("entregas")
    check_page(page)
    fields = {f"FP9.{end}_{row}" for end in ("de", "a") for row in range(1, 21)}
    assert offered(page) == {key: ["CESFAM Norte", "Escuela 1"] for key in fields}
    assert "<li>Escuela 1</li>" in page
    assert offered(sheet.page("recursos")) == {}
    wrong = sheet.post("entregas", {"FP9.de_1": "CESFAM Norte", "FP9.tipo_1": "?"})
    assert wrong.status_code == 422
    assert offered(wrong.text) == offered(page)


def test_another_institution_can_be_written_all_the_same(scene):
    sheet = scene("hechos_presupuesto")
    given = {"FP9.de_1": "Fundación <Luz>", "FP9.a_1": "escuela 1"}
    assert sheet.post("entregas", given).status_code == 303
    assert sheet.kept()["FP9"] == {"de_1": "Fundación <Luz>", "a_1": "escuela 1"}
    check_page(sheet.page("entregas"))


@pytest.mark.parametrize(
    ("questionnaire", "section", "question"),
    [("hechos_informacion", "registros", "FI1"), ("hechos_red", "reuniones", "FM3")],
)
def test_so_they_are_where_a_sheet_asks_who_keeps_registers_or_attends(
    scene, questionnaire, section, question
):
    sheet = scene(questionnaire)
    names = set(offered(sheet.page(section)))
    assert names == {f"{question}.institucion_{row + 1}" for row in range(len(names))}
    assert names


def test_what_institutions_gave_one_another_counts_once_it_is_confirmed(scene):
    sheet = scene("hechos_presupuesto")
    sheet.post(
        "entregas", sourced("FP9", de_2="Hospital", a_2="Liceo", tipo_2="dinero")
    )

    def resources():
        return sheet_evidence(
            sheet.database, sheet.catalog, sheet.wave_id, sheet.network.id
        ).resources

    assert resources() is None
    sheet.database.rollback()
    sheet.confirm()
    found = resources()
    assert found.deliveries == (Delivery("Hospital", "Liceo", "dinero"),)
    assert found.document == "Cuenta pública (2025)"
    names = set(sheet.database.scalars(select(tables.Organisation.name)))
    assert {each.organisation for each in found.members} == names
    assert all(each.has_answered for each in found.members)


def test_zones_without_actions_are_named_as_the_registry_names_them(scene):
    sheet = scene("hechos_red")
    sheet.database.get_one(tables.Network, sheet.network.id).zones = ["Población Norte"]
    sheet.database.commit()
    zones = {"zona_1": "poblacion norte", "zona_2": "donde vive Juan", "zona_3": "Sur"}
    need = {f"poblacion_{row}": "10" for row in (1, 2, 3)}
    actions = {"acciones_1": "0", "acciones_2": "0", "acciones_3": "4"}
    answer = sheet.post("territorio", sourced("FT", **zones, **need, **actions))
    assert answer.status_code == 303
    sheet.confirm()
    found = other_sources(
        sheet.database, sheet.catalog, sheet.collection(), is_over=False
    )
    [reading] = found.readings
    assert reading.idle_zones == ("Población Norte",)


class TestTheWaveBefore:
    @pytest.fixture
    def second(self, scene):
        """The next wave of a network whose sheet was confirmed."""
        sheet = scene("hechos_presupuesto")
        sheet.post(
            "llegada", sourced("FP6", parte="62,5") | {"FP6.comment": "Ver acta"}
        )
        sheet.post("llegada", {"FP4.comprometidos": "8", "FP4.en_plazo": "5"})
        sheet.confirm()
        sheet.open_wave()
        return sheet

    def test_is_offered_and_saved_only_by_whoever_reviews_it(self, second):
        page = second.page("llegada")
        assert es("There are values of the previous wave") in page
        assert "Ronda 1" in page
        assert 'value="62,5"' not in page
        offered = second.page("llegada?earlier=1")
        assert es("Values of the previous wave: review and confirm") in offered
        assert 'value="62,5"' in offered
        assert "data-prefilled" in offered
        assert "Ver acta" not in offered, "a comment was about that wave"
        check_page(offered)
        assert second.kept() == {}
        answer = second.post("llegada", sourced("FP6", parte="70"))
        assert answer.status_code == 303
        assert second.kept() == {"FP6": {"parte": "70", **SOURCE}}

    def test_replaces_nothing_that_is_answered(self, second):
        second.post("llegada", {"FP6.parte": "70"})
        offered = second.page("llegada?earlier=1")
        assert 'value="70"' in offered
        assert 'value="62,5"' not in offered
        assert 'name="FP4.comprometidos" value="8"' in offered

    def test_is_not_offered_where_it_has_nothing_to_say(self, second):
        assert es("There are values of the previous wave") not in second.page("fuentes")

    def test_is_not_offered_unless_it_was_confirmed(self, scene):
        sheet = scene("hechos_presupuesto")
        sheet.post("llegada", {"FP6.parte": "62,5"})
        sheet.open_wave()
        page = sheet.page("llegada?earlier=1")
        assert es("There are values of the previous wave") not in page
        assert 'value="62,5"' not in page

    def test_offers_only_pairs_of_systems_called_the_same(self, scene):
        sheet = scene("hechos_informacion")
        names = {"FI1.nombre_1": "A", "FI1.nombre_2": "B", "FI1.nombre_3": "C"}
        sheet.post("registros", names)
        sheet.post("traspasos", {"FI3.p1_2": "si", "FI3.p1_3": "no"})
        sheet.confirm()
        sheet.open_wave()
        sheet.post("registros", names | {"FI1.nombre_3": "Otro"})
        page = sheet.page("traspasos?earlier=1")
        assert 'name="FI3.p1_2" value="si" checked' in page
        assert 'name="FI3.p1_3" value="no" checked' not in page
