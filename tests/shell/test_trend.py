"""The index over waves: where its marks stand, what it is made of, who sees it."""

import io
import re
from dataclasses import replace

import pikepdf
import pytest
import sqlalchemy as sa
from bs4 import BeautifulSoup

from intersect.language import language
from intersect.report.pages import annex_html, diagnostic_html
from intersect.report.pdf import render_pdf
from intersect.report.spans import span
from intersect.report.trend import Trend, TrendPoint
from intersect.services.trend import network_trend, released_trend
from intersect.storage import tables
from intersect.storage.waves import find_wave_campaign
from tests.shell.compared_scene import KIND, load_programme, wave_in
from tests.shell.conftest import NOW, shipped_catalog
from tests.shell.report_builders import make_diagnostic, make_insufficient
from tests.shell.statements import counted_statements

FIRST = TrendPoint("Ronda A", 0.0, (0.0, 25.0), 1, 9)
GAP = TrendPoint("Ronda B", None, None, None, 2)
LAST = TrendPoint("Ronda C", 50.0, (34.2, 56.9), 2, 8)
THREE = Trend("Red demo 7", (FIRST, GAP, LAST))


class TestPicture:
    def test_a_dot_stands_in_the_middle_of_its_column_at_its_index(self):
        first, last = THREE.dots
        assert (first.x, first.y) == (160, 228)  # the bottom of the first of three
        assert (last.x, last.y) == (800, 120)  # half-way up in the last
        assert first.bar == (228, 174)
        assert [y for _, y in THREE.grid] == [228, 174, 120, 66, 12]

    def test_a_line_across_a_wave_without_an_index_is_broken(self):
        assert THREE.lines == [("M160.0 228.0L800.0 120.0", True)]
        two = Trend("Red", (FIRST, LAST))
        assert two.lines == [("M240.0 228.0L720.0 120.0", False)]

    def test_only_a_wave_without_an_index_is_striped_inside_its_column(self):
        [stripes] = THREE.stripes
        across = [float(x) for x in re.findall(r"[ML]([\d.]+)", stripes)]
        up = [float(y) for y in re.findall(r" ([\d.]+)", stripes)]
        assert (min(across), max(across)) == (440, 520)
        assert min(up) >= 12
        assert max(up) <= 228

    def test_nothing_leaves_the_picture(self):
        wild = replace(LAST, index=140.0, ends=(-20.0, 190.0))
        [dot] = Trend("Red", (GAP, wild)).dots
        assert (dot.y, dot.bar) == (12, (228, 12))

    @pytest.mark.parametrize(
        ("code", "told"),
        [
            ("es", "0,0 en Ronda A; ninguno en Ronda B; 50,0 en Ronda C"),
            ("en", "0.0 in Ronda A; none in Ronda B; 50.0 in Ronda C"),
            ("pt", "0,0 em Ronda A; nenhum em Ronda B; 50,0 em Ronda C"),
        ],
    )
    def test_it_is_told_in_words(self, code, told):
        assert THREE.told(language(code)) == told

    def test_a_span_of_one_place_is_still_seen(self):
        assert span((1, 1), (1, 1)).low == span((1, 1), (1, 9)).low == 4
        assert span((9, 9), (1, 9)).high == 116


def drawn(html):
    """Return the picture of a page as its shapes, without spaces between them."""
    return re.sub(
        r"\s+", " ", str(BeautifulSoup(html, "html.parser").select_one(".trend"))
    )


class TestDocuments:
    @pytest.mark.parametrize("make", [make_diagnostic, make_insufficient])
    @pytest.mark.parametrize("html_of", [diagnostic_html, annex_html])
    def test_it_stands_in_the_document_and_its_contents(self, html_of, make):
        page = BeautifulSoup(
            html_of(make(), language("es"), trend=THREE), "html.parser"
        )
        assert page.select_one(".contents a[href='#trend']")
        rows = [
            [cell.get_text(strip=True) for cell in row.find_all(["td", "th"])]
            for row in page.select(".trend tr")
        ]
        assert rows[0] == ["", "Ronda A", "Ronda B", "Ronda C"]
        assert rows[2] == ["Índice", "0,0", "Sin índice", "50,0"]
        assert rows[3] == ["Intervalo del 95 %", "0,0 a 25,0", "–", "34,2 a 56,9"]
        assert rows[4] == ["Nivel", "Baja", "Sin nivel afirmado", "Intermedia"]
        assert rows[5] == ["Respuestas", "9", "2", "8"]

    def test_without_earlier_waves_nothing_is_said_of_them(self):
        html = diagnostic_html(make_diagnostic(), language("es"))
        assert "#trend" not in html

    def test_the_picture_has_its_words_in_the_pdf(self):
        html = diagnostic_html(make_diagnostic(), language("es"), trend=THREE)
        with pikepdf.open(io.BytesIO(render_pdf(html))) as made:
            told = [
                str(each.Alt)
                for each in made.objects
                if isinstance(each, pikepdf.Dictionary)
                and each.get("/S") == "/Figure"
                and "El índice de Red demo 7" in str(each.get("/Alt"))
            ]
        assert told == [f"El índice de Red demo 7: {THREE.told(language('es'))}."]


@pytest.fixture
def waves(database):
    """The two waves of a programme, earlier and later, both published."""
    load_programme(database, both=True)
    return tuple(wave_in(database, "published", newest=new) for new in (False, True))


def trends(database, waves):
    """Yield each network that the later wave asked with its trend."""
    for network in database.scalars(sa.select(tables.Network)):
        campaign = find_wave_campaign(database, waves[1], network.id)
        if campaign is not None:
            yield campaign, released_trend(database, shipped_catalog(), campaign, NOW)


class TestNetworks:
    def test_its_figures_are_those_that_were_frozen(self, database, waves):
        found = [each for each in trends(database, waves) if each[1]]
        assert found
        for campaign, trend in found:
            assert [each.wave for each in trend.points] == [each.name for each in waves]
            frozen = database.scalar(
                sa.select(tables.FrozenResult.content).where(
                    tables.FrozenResult.campaign_id == campaign.id
                )
            )["value"]["score"]["value"]
            last = trend.points[-1]
            assert last.level == frozen["level"]
            if last.ends:
                interval = frozen["interval"]["value"]
                assert last.ends == (interval["low"], interval["high"])
            if last.level is None:
                assert last.index is None

    def test_a_wave_that_is_not_published_is_not_told(self, database, waves):
        waves[0].state = "closed"
        database.flush()
        assert all(trend is None for _, trend in trends(database, waves))

    def test_another_method_is_left_out_and_counted(self, database, waves):
        campaign, before = next(each for each in trends(database, waves) if each[1])
        row = database.scalar(
            sa.select(tables.FrozenResult)
            .join(tables.Campaign)
            .where(
                tables.Campaign.wave_id == waves[0].id,
                tables.Campaign.network_id == campaign.network_id,
            )
        )
        changed = {**row.content["value"], "method": "otra/1"}
        database.execute(
            sa.update(tables.FrozenResult)
            .where(tables.FrozenResult.id == row.id)
            .values(content={**row.content, "value": changed})
        )
        database.expire_all()
        assert before is not None
        assert released_trend(database, shipped_catalog(), campaign, NOW) is None

    def test_the_first_wave_has_nothing_before_it(self, database, waves):
        network = next(c.network for c, trend in trends(database, waves) if trend)
        first = find_wave_campaign(database, waves[0], network.id)
        assert released_trend(database, shipped_catalog(), first, NOW) is None
        assert network_trend(database, shipped_catalog(), None, bool) is None

    def test_it_costs_a_few_statements(self, database, waves):
        campaign = next(c for c, trend in trends(database, waves) if trend)
        database.expire_all()
        with counted_statements() as counts:
            released_trend(database, shipped_catalog(), campaign, NOW)
        assert counts.total() <= 20


class TestPages:
    def test_page_and_document_have_the_same_picture(self, database, signed_in, waves):
        campaign, trend = next(each for each in trends(database, waves) if each[1])
        database.commit()
        browser = signed_in("evaluator")
        network = campaign.network
        of_page = browser.get(f"/networks/{network.id}/diagnostic").text
        of_change = browser.get(
            f"/waves/{waves[1].id}/change/networks/{network.id}"
        ).text
        printed = diagnostic_html(make_diagnostic(), language("es"), trend=trend)
        assert drawn(of_page) == drawn(of_change) == drawn(printed)

    def test_a_commune_has_a_picture_of_both_waves(self, database, signed_in, waves):
        place = next(
            c.network.territory_id
            for c, trend in trends(database, waves)
            if trend and c.network.type_key == KIND.partition(".")[0]
        )
        database.commit()
        address = f"/waves/{waves[1].id}/change/communes/{place}?kind={KIND}"
        page = BeautifulSoup(signed_in("policy").get(address).text, "html.parser")
        heads = [each.get_text() for each in page.select(".trend thead th")]
        assert heads == [each.name for each in waves]
        assert page.select_one(".trend svg title").get_text()

    def test_intervals_stand_in_the_table_of_communes(self, database, signed_in, waves):
        database.commit()
        address = f"/waves/{waves[1].id}/comparison?kind={KIND}"
        page = BeautifulSoup(signed_in("policy").get(address).text, "html.parser")
        for cell in page.select("td:has(.span-picture)"):
            assert cell.svg["aria-hidden"] == "true"
            assert re.search(r"\d", cell.get_text())
        assert page.select(".span-picture")
