"""The invented programme in the database: as the pages would have written it."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from click.testing import CliRunner

from intersect.cli import main
from intersect.services import demonstration, demonstration_programme
from intersect.services.invented.programme import Sizes
from intersect.storage import links, networks, tables, vectors
from tests.faults.verdict import all_inconsistencies
from tests.shell.conftest import NOW, shipped_catalog
from tests.shell.invented_scores import first_wave_scores, rows_of

SIZES = Sizes(4, 18, 150)


def load(database, seed=1, sizes=SIZES):
    demonstration_programme.load(
        database, shipped_catalog(), seed, sizes, NOW, lambda *_: None
    )
    database.commit()


def contents(database):
    return {
        table.name: database.scalar(sa.select(sa.func.count()).select_from(table))
        for table in tables.Base.metadata.sorted_tables
    }


def test_every_response_agrees_with_its_history_and_its_vector(database):
    load(database)
    assert database.scalar(sa.select(sa.func.count(tables.Response.id))) > 100
    assert all_inconsistencies(database, shipped_catalog()) == []

    def items(name, version):
        asked = shipped_catalog().get(name, version).questionnaire
        return [item.id for item in asked.items]

    assert list(vectors.list_wrong(database, items)) == []


def test_it_is_removed_with_everything_in_it_and_nothing_else(app, database):
    demonstration.load(database, app.extensions["intersect.catalog"], NOW)
    database.commit()
    before = contents(database)
    load(database)
    assert contents(database)["response"] > before["response"]
    assert demonstration_programme.remove(database, lambda *_: None)
    database.commit()
    after = contents(database)
    noted = after.pop("audit_event") - before.pop("audit_event")
    assert after == before
    assert noted == 2, "that it was loaded, and that it was removed"
    assert not demonstration_programme.is_loaded(database)
    assert not demonstration_programme.remove(database, lambda *_: None)


def test_a_link_opens_all_the_networks_of_somebody_who_has_several(database, client):
    load(database)
    link = demonstration_programme.respondent_link(database, "", NOW)
    database.commit()
    page = client.get(link.url)
    seats = database.scalar(
        sa.select(sa.func.count(tables.Membership.id))
        .join(tables.Person, tables.Person.id == tables.Membership.person_id)
        .where(tables.Person.name == link.person)
    )
    assert seats >= 2
    assert page.status_code == 200
    assert page.text.count("govuk-task-list__link") >= 2


def test_the_pages_of_the_staff_show_it_and_say_that_it_is_invented(
    database, signed_in
):
    load(database)
    browser = signed_in("administrator")
    home = browser.get("/").text
    for network in networks.list_networks(database, None)[:3]:
        assert network.name in home
        page = browser.get(f"/networks/{network.id}").text
        assert "Demostración ficticia" in page


def test_the_database_comes_to_the_scores_of_the_rows(database):
    load(database)
    rows = rows_of(1, SIZES)
    packed = vectors.list_packed(database)
    declined = [each for each in rows["response"] if each["declined_at"]]
    assert len(packed.vectors) == len(rows["response"]) - len(declined)
    kept = sorted(each["vector"] for each in rows["response"] if each not in declined)
    assert sorted(packed.vectors) == kept
    first = [each for each in rows["campaign"] if each["questionnaire"] == "nucleo"]
    assert len(first_wave_scores(rows)) == len(first) / 2


@pytest.fixture
def installed(settings, monkeypatch):
    monkeypatch.setenv("INTERSECT_INSTANCE", str(settings.instance))
    monkeypatch.setenv("INTERSECT_DATABASE_URL", settings.database_url)


@pytest.mark.usefixtures("installed")
def test_the_command_loads_it_once_and_removes_it():
    def run(*arguments):
        done = CliRunner().invoke(main, ["demo", *arguments])
        assert done.exit_code == 0, done.output
        return done.output

    sizes = ("--communes", "2", "--networks", "9", "--people", "60")
    assert "/r/" in run("programme", *sizes)
    assert "ya está" in run("programme", *sizes)
    assert "Se quitó" in run("remove")
    assert "No hay" in run("remove")


def test_a_network_is_told_of_the_links_of_its_own_people(database):
    load(database)
    campaign = database.scalars(
        sa.select(tables.Campaign).where(tables.Campaign.closed_at.is_(None))
    ).first()
    seated = set(
        database.scalars(
            sa.select(tables.Membership.person_id).where(
                tables.Membership.network_id == campaign.network_id
            )
        )
    )
    own = links.list_links(database, campaign.wave_id, campaign.network_id)
    assert {link.person_id for link in own} == seated
    assert len(links.list_links(database, campaign.wave_id)) > len(own)
