"""What was noted: kept as it is, read by those who may, in words and as a file."""

import csv
import io

import pytest
from sqlalchemy import delete, text, update
from sqlalchemy.exc import DatabaseError

from intersect.services import demonstration
from intersect.services.audit_lines import PAGE
from intersect.services.audit_sayings import SAYINGS
from intersect.services.networks import archive_network
from intersect.services.territories import TerritoryDetails, add_territory
from intersect.storage import audit, tables
from tests.shell.conftest import NOW
from tests.shell.statements import counted_statements


@pytest.fixture
def elsewhere(database):
    territory = add_territory(database, TerritoryDetails("13101", "Santiago"), None)
    database.commit()
    return territory


def test_the_database_refuses_to_change_or_delete_what_was_noted(database, commune):
    event = tables.AuditEvent
    for statement in (
        update(event).values(action="nothing"),
        delete(event),
        delete(event).where(event.territory_id == commune.id),
        text("UPDATE audit_event SET user_id = NULL"),
        text("DELETE FROM audit_event WHERE territory_id IS NULL OR 1 = 1"),
    ):
        with pytest.raises(DatabaseError, match="append-only"):
            database.execute(statement)
        database.rollback()


def test_only_the_invented_commune_goes_with_what_was_noted_of_it(app, database):
    demonstration.load(database, app.extensions["intersect.catalog"], NOW)
    database.commit()
    assert demonstration.remove(database)
    database.commit()
    assert database.query(tables.AuditEvent).count() == 2, "loaded and removed"


def test_it_says_who_did_what_to_what(signed_in, network, database):
    browser = signed_in("administrator")
    archive_network(database, network, NOW, browser.user.id)
    database.commit()
    page = browser.get("/audit").text
    assert "Persona administrator archivó Red de infancia" in page


def test_what_has_no_words_of_its_own_is_shown_all_the_same(signed_in, database):
    audit.add_event(database, None, "painted", ("fence", "1"))
    database.commit()
    assert "painted" in signed_in("administrator").get("/audit").text


def test_coordinators_read_only_of_their_communes(signed_in, network, elsewhere):
    browser = signed_in("coordinator", network.territory)
    for url in ("/audit", "/audit.csv"):
        seen = browser.get(url).get_data(as_text=True)
        assert "Red de infancia" in seen
        assert "Santiago" not in seen
    foreign = browser.get(f"/audit.csv?commune={elsewhere.id}").get_data(as_text=True)
    assert len(foreign.splitlines()) == 1, "only the header"


@pytest.mark.parametrize("role", ["evaluator", "policy"])
def test_others_do_not_read_it(signed_in, commune, role):
    assert signed_in(role, commune).get("/audit").status_code == 404
    assert signed_in(role, commune).get("/audit.csv").status_code == 404


def test_it_is_filtered(signed_in, network, elsewhere):
    browser = signed_in("administrator")
    by_subject = browser.get(f"/audit?subject=territory:{elsewhere.id}").text
    assert "Santiago" in by_subject.split("<tbody")[1]
    assert "Red de infancia" not in by_subject
    today = NOW.date().isoformat()
    for address in (
        f"/audit?commune={network.territory_id}&action=added",
        "/audit?action=added+network",
        "/audit?since=2020-01-01&until=9998-01-01",
        "/audit?who=&action=",
    ):
        assert "Red de infancia" in browser.get(address).text, address
    for address in (
        "/audit?until=2020-01-01",
        f"/audit?who={browser.user.id}",
        "/audit?action=unheard-of",
        "/audit?action=added+wave",
        "/audit?subject=network:none",
    ):
        assert "<tbody" not in browser.get(address).text, (address, today)


@pytest.mark.usefixtures("network")
def test_what_was_done_is_chosen_in_words(signed_in):
    page = signed_in("administrator").get("/audit?action=added+network").text
    assert '<optgroup label="Redes">' in page
    assert '<option value="added network" selected>Alguien creó …</option>' in page
    for action, kind in SAYINGS:
        assert f'value="{action} {kind}"' in page


@pytest.mark.usefixtures("network")
@pytest.mark.parametrize(
    "query",
    ["who=x", "who=99999999999999999999", "since=x", "until=9999-12-31", "before=x"]
    + ["commune=x", "before=-1", "since=0001-01-01"],
)
def test_a_filter_that_makes_no_sense_breaks_nothing(signed_in, query):
    assert signed_in("administrator").get(f"/audit?{query}").status_code == 200


def test_older_ones_come_on_further_pages_and_each_once(signed_in, database):
    for number in range(PAGE * 2 + 5):
        audit.add_event(database, None, f"step{number:03}", ("fence", number))
    database.commit()
    browser, url, seen = signed_in("administrator"), "/audit", []
    for _ in range(3):
        page = browser.get(url).text
        seen += [n for n in range(PAGE * 2 + 5) if f": step{n:03} (" in page]
        further = page.rpartition("<nav")[2].partition("before=")[2]
        url = f"/audit?before={further.split(chr(34))[0]}"
    assert sorted(seen) == list(range(PAGE * 2 + 5))


def test_the_file_has_every_line_and_no_formula(signed_in, database, commune):
    audit.add_event(database, None, "=cmd()", ("fence", "1"), commune.id, note="=1")
    for number in range(600):
        audit.add_event(database, None, "counted", ("fence", number), commune.id)
    database.commit()
    answer = signed_in("administrator").get(f"/audit.csv?commune={commune.id}")
    rows = list(csv.reader(io.StringIO(answer.get_data(as_text=True).lstrip("\ufeff"))))
    assert len(rows) == 1 + 600 + 1 + 1
    assert not [cell for row in rows for cell in row if cell[:1] in "=+-@" and cell]


def test_a_page_costs_the_same_however_much_was_noted(signed_in, database, commune):
    browser = signed_in("administrator")
    costs = []
    for _ in range(2):
        for number in range(PAGE):
            audit.add_event(database, None, "x", ("network", number), commune.id)
        database.commit()
        with counted_statements() as counts:
            browser.get("/audit")
        costs.append(counts.total())
    assert costs[0] == costs[1] <= 12
