"""Factual sheets in a browser: lists of options, and what the wave before said."""

from datetime import UTC, datetime

import pytest
from playwright.sync_api import expect

from intersect.services import opening
from tests.browser.sheet_scene import sheet_names
from tests.browser.words import button


@pytest.fixture(scope="module")
def names(site):
    return sheet_names(site)


def saved(site, token, question):
    """Return what is kept of a question, as its review shows it."""
    with site.session() as session:
        seat = opening.open_link(session, site.catalog, token, datetime.now(UTC))
        answer = seat.answers.get(question)
    return dict(answer.value) if answer and answer.value else {}


def test_a_currency_is_saved_as_it_is_chosen_and_not_before(names, site, new_context):
    page = new_context().new_page()
    token = names["budget sheet"]
    page.goto(f"{site.url}/r/{token}/recursos")
    page.wait_for_timeout(1000)
    assert saved(site, token, "FP1") == {}
    with page.expect_response(lambda answer: answer.request.method == "POST"):
        page.locator("[name='FP1.moneda']").select_option("BRL")
    assert saved(site, token, "FP1") == {"moneda": "BRL"}


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_the_wave_before_is_saved_with_the_page(scripts, site, new_context):
    token = sheet_names(site)["sheet of the second wave"]
    page = new_context(java_script_enabled=scripts).new_page()
    page.goto(f"{site.url}/r/{token}/recursos")
    page.get_by_role("link", name="Mostrar los valores de la ronda anterior").click()
    expect(page.locator("[name='FP1.total']")).to_have_value("12500000")
    assert saved(site, token, "FP1") == {}
    page.locator("[name='FP1.conjunto']").fill("2.000.000")
    button(page, "Save and continue").click()
    page.wait_for_url("**/llegada")
    assert saved(site, token, "FP1") == {
        "moneda": "CLP",
        "total": "12500000",
        "conjunto": "2000000",
        "document": "Cuenta pública",
        "year": "2025",
        "basis": "documented",
    }
