"""A factual sheet: one answer per network, passed on, confirmed by another sector."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from intersect.analysis.facts import Fact
from intersect.language import language
from intersect.services import freezing, inviting, sheets, waves
from intersect.services.diagnosing import network_diagnostic
from intersect.services.members import MemberDetails, add_members
from intersect.services.refusal import Refused
from intersect.services.sheet_facts import sheet_evidence
from intersect.services.territories import TerritoryDetails, add_territory
from intersect.services.wave_details import WaveDetails
from intersect.storage import recipients, tables
from intersect.storage import waves as rows
from tests.browser.words import es
from tests.shell.conftest import NOW

LAST_DAY = NOW.date() + timedelta(days=20)
DETAILS = WaveDetails("Con hoja", ["nucleo", "hechos_minimos"], None, LAST_DAY)
COORDINATOR, HEALTH, SCHOOL = range(3)
BUDGET = {
    "FP2.respuesta": "una",
    "FP2.document": "Acta 4",
    "FP2.year": "2025",
    "FP2.basis": "documented",
    "FP4.comprometidos": "8",
    "FP4.en_plazo": "5",
    "FP6.parte": "62,5",
}


@pytest.fixture
def catalog(app):
    return app.extensions["intersect.catalog"]


@pytest.fixture
def seats(database, network):
    people = [
        MemberDetails("Ana Rojas", "CESFAM Norte", "salud", role="coordinator"),
        MemberDetails("Eva Soto", "Hospital", "salud"),
        MemberDetails("Luis Vera", "Escuela 1", "educacion"),
    ]
    added = add_members(database, network, people, NOW, None)
    database.commit()
    return added


@pytest.fixture
def wave(database, catalog, network, seats):
    assert seats
    made = waves.add_wave(database, DETAILS, None, NOW, None)
    waves.choose_networks(database, catalog, made, [network.id], NOW, None)
    waves.open_wave(database, catalog, made, NOW, None)
    database.commit()
    return made


@pytest.fixture
def campaign(database, wave):
    """The collection that is a sheet; read only, nothing waits for who reads it."""
    found = rows.list_wave_campaigns(database, wave.id)
    return next(each for each in found if each.questionnaire == "hechos_minimos")


@pytest.fixture
def sheet_id(campaign):
    return campaign.id


@pytest.fixture
def ids(seats):
    return [each.id for each in seats]


@pytest.fixture
def tokens(database, campaign, seats):
    """The links of the three, in their order."""
    issued = inviting.issue_links(database, campaign, seats, "", NOW, None)
    database.commit()
    by_name = {each.person: each.token for each in issued}
    return [by_name[each.person.name] for each in seats]


@pytest.fixture
def client(app):
    return app.test_client()


def sheet_url(client, token):
    """Return where the hub of a link leads to for the sheet."""
    page = client.get(f"/r/{token}").text
    where = page.index("Hoja de hechos mínima")
    return page[:where].rpartition('href="')[2].partition('"')[0]


def fill_in(client, token, facts=BUDGET):
    url = sheet_url(client, token)
    page = client.get(f"{url}/presupuesto").text
    revision = page.partition('name="_revision" value="')[2].partition('"')[0]
    form = {**facts, "_revision": revision}
    assert client.post(f"{url}/presupuesto", data=form).status_code == 303
    return url


def submitted(client, token, facts=BUDGET):
    url = fill_in(client, token, facts)
    assert client.post(f"{url}/submit").status_code == 303
    return url


def state(database, catalog, sheet_id):
    database.rollback()
    found = sheets.find_sheet(database, catalog, sheet_id)
    database.rollback()
    return found.state


def review_form(database, catalog, sheet_id, verdict, remark=""):
    found = sheets.find_sheet(database, catalog, sheet_id)
    database.rollback()
    return {"verdict": verdict, "remark": remark, "revision": found.kept.revision}


def test_only_the_coordinator_is_asked_for_it(client, tokens):
    assert "Hoja de hechos mínima" in client.get(f"/r/{tokens[COORDINATOR]}").text
    for other in (HEALTH, SCHOOL):
        page = client.get(f"/r/{tokens[other]}").text
        assert "15 a 20 minutos" in page
        assert "Hoja de hechos mínima" not in page


def test_it_promises_no_secrecy(client, tokens):
    page = client.get(sheet_url(client, tokens[COORDINATOR])).text
    assert es("Your individual answers are not published. Results are") not in page
    assert "no verá sus respuestas" not in page
    assert "otro sector" in page


def test_facts_are_kept_and_shown_as_people_write_them(client, tokens, database):
    url = fill_in(client, tokens[COORDINATOR])
    [kept] = database.scalars(select(tables.Response))
    assert kept.answers["FP6"]["value"] == {"parte": "62.5"}
    assert kept.vector == b""
    database.rollback()
    assert 'value="62,5"' in client.get(f"{url}/presupuesto").text
    review = client.get(f"{url}/review").text
    assert "62,5\N{NO-BREAK SPACE}%" in review


def test_a_wrong_number_is_told_beside_its_field_and_the_rest_is_kept(
    client, tokens, database
):
    url = sheet_url(client, tokens[COORDINATOR])
    form = {"FP6.parte": "120", "FP4.en_plazo": "5", "_revision": "0"}
    page = client.post(f"{url}/presupuesto", data=form)
    assert page.status_code == 422
    assert 'id="FP6.parte-error"' in page.text
    assert "de 0 a 100" in page.text
    assert 'value="120"' in page.text
    [kept] = database.scalars(select(tables.Response))
    assert kept.answers["FP4"]["value"] == {"en_plazo": "5"}


def test_another_sector_confirms_it_and_a_correction_is_seen(
    client, tokens, database, catalog, sheet_id
):
    assert state(database, catalog, sheet_id) == "not_started"
    url = submitted(client, tokens[COORDINATOR])
    assert state(database, catalog, sheet_id) == "submitted"

    page = f"/r/{tokens[SCHOOL]}/sheets/{sheet_id}"
    assert page in client.get(f"/r/{tokens[SCHOOL]}").text
    shown = client.get(page).text
    assert "Una sola institución" in shown
    assert "CESFAM Norte" in shown
    assert "Ana Rojas" not in shown
    form = review_form(database, catalog, sheet_id, "confirmed")
    assert client.post(page, data=form).status_code == 303
    assert client.post(page, data=form).status_code == 303, "twice is once"
    assert state(database, catalog, sheet_id) == "confirmed"
    assert len(list(database.scalars(select(tables.SheetReview)))) == 1
    database.rollback()
    assert "Escuela 1" in client.get(url).text

    fill_in(client, tokens[COORDINATOR], {"FP2.respuesta": "red"})
    assert state(database, catalog, sheet_id) == "changed"
    stale = client.post(page, data=form)
    assert stale.status_code == 422
    assert es("The sheet was changed while you were reading it.") in stale.text


def test_only_what_was_confirmed_becomes_facts(
    client, tokens, database, catalog, wave, network, sheet_id
):
    wave_id, network_id = wave.id, network.id

    def facts():
        found = sheet_evidence(database, catalog, wave_id, network_id).facts
        database.rollback()
        return found

    submitted(client, tokens[COORDINATOR])
    assert facts() == ()
    form = review_form(database, catalog, sheet_id, "confirmed")
    client.post(f"/r/{tokens[SCHOOL]}/sheets/{sheet_id}", data=form)
    decides, *others = facts()
    assert decides == Fact("FP2", {"code": "one"}, "Acta 4 (2025)")
    assert [each.question for each in others] == ["FP4", "FP6"]

    fill_in(client, tokens[COORDINATOR], {"FP2.respuesta": "red"})
    assert facts() == (), "what was corrected has to be confirmed again"


def test_what_was_confirmed_is_told_in_the_diagnostic_also_once_it_is_frozen(
    client, tokens, database, catalog, wave, network, sheet_id, signed_in
):
    wave_id, network_id = wave.id, network.id

    def told(at):
        found = network_diagnostic(database, catalog, network_id, at)
        text = language("es").text
        return {
            each.code: [text(sentence) for sentence in each.sentences]
            for each in found.findings
        }

    submitted(client, tokens[COORDINATOR])
    assert told(NOW) == {}
    database.rollback()
    form = review_form(database, catalog, sheet_id, "confirmed")
    client.post(f"/r/{tokens[SCHOOL]}/sheets/{sheet_id}", data=form)
    budget = told(NOW)["B001"]
    assert "Una sola institución decide el uso de los recursos." in budget
    assert budget[-1] == (
        "Sin datos: el cuestionario y lo que las instituciones se entregan."
    )
    database.rollback()
    page = signed_in().get(f"/networks/{network_id}/diagnostic")
    assert "Una sola institución decide el uso de los recursos." in page.text
    waves.close_wave(database, database.get(tables.Wave, wave_id), NOW, None)
    while not freezing.close_due(database, catalog, NOW).is_done:
        database.commit()
    database.commit()
    assert told(NOW) == {"B001": budget}


def test_who_finds_a_mistake_says_which(client, tokens, database, catalog, sheet_id):
    url = submitted(client, tokens[COORDINATOR])
    page = f"/r/{tokens[SCHOOL]}/sheets/{sheet_id}"
    empty = review_form(database, catalog, sheet_id, "questioned")
    assert client.post(page, data=empty).status_code == 422
    remark = "Fueron 6 <aportes> y no 5."
    form = review_form(database, catalog, sheet_id, "questioned", remark)
    assert client.post(page, data=form).status_code == 303
    assert state(database, catalog, sheet_id) == "questioned"
    assert "Fueron 6 &lt;aportes&gt; y no 5." in client.get(url).text


def test_who_confirms_it_or_passes_it_on_has_used_their_link(
    client, tokens, database, catalog, sheet_id, ids
):
    def count_used():
        database.rollback()
        used = select(tables.Link).where(tables.Link.opened_at.is_not(None))
        found = len(database.scalars(used).all())
        database.rollback()
        return found

    url = sheet_url(client, tokens[COORDINATOR])
    client.post(f"{url}/pass-on", data={"member": str(ids[HEALTH])})
    assert count_used() == 1
    submitted(client, tokens[HEALTH])
    before = count_used()
    form = review_form(database, catalog, sheet_id, "confirmed")
    page = f"/r/{tokens[SCHOOL]}/sheets/{sheet_id}"
    assert client.post(page, data=form).status_code == 303
    assert count_used() == before + 1


def test_nobody_of_the_same_sector_nor_oneself_confirms(
    client, tokens, database, catalog, sheet_id
):
    submitted(client, tokens[COORDINATOR])
    form = review_form(database, catalog, sheet_id, "confirmed")
    same = f"/r/{tokens[HEALTH]}/sheets/{sheet_id}"
    assert "Una sola institución" in client.get(same).text
    assert 'name="verdict"' not in client.get(same).text
    assert client.post(same, data=form).status_code == 422
    own = f"/r/{tokens[COORDINATOR]}/sheets/{sheet_id}"
    assert client.post(own, data=form).status_code == 404
    assert state(database, catalog, sheet_id) == "submitted"


def test_it_is_not_shown_before_it_is_submitted(client, tokens, sheet_id):
    fill_in(client, tokens[COORDINATOR])
    page = client.get(f"/r/{tokens[SCHOOL]}/sheets/{sheet_id}")
    assert page.status_code == 404


def test_it_is_passed_on_with_all_that_is_written(
    client, tokens, database, ids, sheet_id
):
    url = fill_in(client, tokens[COORDINATOR])
    assert client.post(f"{url}/pass-on", data={"member": ""}).status_code == 422
    form = {"member": str(ids[SCHOOL])}
    answer = client.post(f"{url}/pass-on", data=form)
    assert answer.status_code == 303
    assert client.get(answer.location).status_code == 200
    assert "Hoja de hechos mínima" not in client.get(f"/r/{tokens[COORDINATOR]}").text
    assert client.get(f"{url}/presupuesto").status_code == 404
    theirs = sheet_url(client, tokens[SCHOOL])
    assert 'value="62,5"' in client.get(f"{theirs}/presupuesto").text
    [kept] = database.scalars(select(tables.Response))
    assert kept.membership_id == ids[SCHOOL]
    assert sheet_id == kept.campaign_id


def test_a_submitted_sheet_opens_without_a_code_for_who_has_it(client, tokens, ids):
    url = submitted(client, tokens[COORDINATOR])
    assert client.get(f"{url}/presupuesto").status_code == 200
    client.post(f"{url}/pass-on", data={"member": str(ids[SCHOOL])})
    theirs = sheet_url(client, tokens[SCHOOL])
    assert client.get(f"{theirs}/presupuesto").status_code == 200


def test_a_questionnaire_of_ones_own_cannot_be_passed_on(client, tokens):
    assert client.get(f"/r/{tokens[SCHOOL]}/pass-on").status_code == 404


def test_the_staff_sees_it_and_says_who_fills_it_in(
    signed_in, database, wave, network, sheet_id, ids, client, tokens
):
    submitted(client, tokens[COORDINATOR])
    browser = signed_in("coordinator", network.territory)
    board = f"/waves/{wave.id}/networks/{network.id}"
    page = f"{board}/sheets/{sheet_id}"
    assert page in browser.get(board).text
    assert "Una sola institución" in browser.get(page).text
    answer = browser.send(page, member=str(ids[HEALTH]))
    assert answer.status_code == 303
    database.rollback()
    assert database.get(tables.Sheet, sheet_id).holder_id == ids[HEALTH]
    noted = database.scalars(
        select(tables.AuditEvent).where(tables.AuditEvent.action == "given_sheet")
    )
    assert [each.subject for each in noted] == [f"membership:{ids[HEALTH]}"]


def test_without_a_coordinator_nobody_has_it(database, catalog, network):
    add_members(database, network, [MemberDetails("Eva", "X", "salud")], NOW, None)
    made = waves.add_wave(database, DETAILS, None, NOW, None)
    waves.choose_networks(database, catalog, made, [network.id], NOW, None)
    waves.open_wave(database, catalog, made, NOW, None)
    [sheet] = sheets.sheets_of(database, catalog, made.id, network.id)
    assert (sheet.holder, sheet.state) == (None, "nobody")


def test_a_wave_of_sheets_alone_does_not_open(database, catalog, network):
    details = WaveDetails("Sola", ["hechos_minimos"], None, LAST_DAY)
    made = waves.add_wave(database, details, None, NOW, None)
    waves.choose_networks(database, catalog, made, [network.id], NOW, None)
    with pytest.raises(Refused) as refusal:
        waves.open_wave(database, catalog, made, NOW, None)
    assert [each.code for each in refusal.value.problems] == ["only_sheets"]


def test_who_has_no_sheet_is_not_awaited_for_it(database, wave, tokens, seats):
    assert tokens
    reach = recipients.Choice(people=[seats[SCHOOL].person_id])
    [before] = recipients.list_recipients(database, wave.id, NOW, reach)
    assert before.is_awaited
    asked = recipients.list_seats(database, wave.id, [seat.person_id for seat in seats])
    many = [len(asked[seat.person_id]) for seat in seats]
    assert many == [2, 1, 1]


def test_a_wave_with_sheets_closes_and_only_results_are_frozen(
    database, catalog, wave, sheet_id
):
    waves.close_wave(database, wave, NOW, None)
    while not freezing.close_due(database, catalog, NOW + timedelta(days=30)).is_done:
        database.commit()
    assert wave.state == "closed"
    frozen = list(database.scalars(select(tables.FrozenResult.campaign_id)))
    assert len(frozen) == 1
    assert sheet_id not in frozen


def test_a_network_is_erased_with_its_sheet(
    database, network, client, tokens, catalog, sheet_id
):
    from intersect.services.erasing import erase_network

    submitted(client, tokens[COORDINATOR])
    form = review_form(database, catalog, sheet_id, "confirmed")
    client.post(f"/r/{tokens[SCHOOL]}/sheets/{sheet_id}", data=form)
    erase_network(database, network, network.name, None)
    database.commit()
    assert list(database.scalars(select(tables.Sheet.campaign_id))) == []
    assert list(database.scalars(select(tables.SheetReview.id))) == []


@pytest.mark.parametrize("role", ["coordinator", "evaluator", "policy"])
def test_nobody_elsewhere_sees_it(
    signed_in, database, wave, network, sheet_id, client, tokens, role
):
    elsewhere = add_territory(database, TerritoryDetails("09999", "Otra"), None)
    page = f"/waves/{wave.id}/networks/{network.id}/sheets/{sheet_id}"
    database.commit()
    submitted(client, tokens[COORDINATOR])
    assert signed_in(role, elsewhere).get(page).status_code in (403, 404)
    own = signed_in(role, database.get(tables.Network, network.id).territory)
    may_read = role != "policy"
    assert own.get(page).status_code == (200 if may_read else 404)
    form = own.get(page).text
    assert ("Encargársela" in form) == (role == "coordinator")
