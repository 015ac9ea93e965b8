"""One link opens all that a wave asks of a person, of however many networks."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from intersect.services import collecting, inviting, members, opening
from intersect.services.members import MemberDetails, add_members
from intersect.services.networks import NetworkDetails, add_network
from intersect.storage import tables
from intersect.storage.waves import list_wave_campaigns
from tests.browser.words import es
from tests.shell.conftest import NOW

ANA = MemberDetails("Ana Rojas", "CESFAM Norte", "salud")
LUIS = MemberDetails("Luis Soto", "Escuela Sur", "educacion")


@pytest.fixture
def mesa(app, database, commune):
    kind = app.extensions["intersect.catalog"].network_type("mesa_comunal")
    details = NetworkDetails("Mesa de convivencia")
    return add_network(database, commune, kind, details, NOW, None)


@pytest.fixture
def campaign(app, database, network, mesa):
    """Both networks are asked in one wave; Ana sits in both, Luis in the second."""
    [_] = add_members(database, network, [ANA], NOW, None)
    add_members(database, mesa, [ANA, LUIS], NOW + timedelta(seconds=1), None)
    catalog = app.extensions["intersect.catalog"]
    closes_at = NOW + timedelta(days=10)
    first = collecting.open_collection(database, catalog, network, closes_at, NOW, None)
    columns = ("wave_id", "questionnaire", "version", "digest", "closes_at")
    second = tables.Campaign(
        **{name: getattr(first, name) for name in columns},
        network=mesa,
        opened_at=NOW,
    )
    database.add(second)
    database.commit()
    return first


@pytest.fixture
def seats(database, campaign):
    """Ana's two seats, the one she had first before the other."""
    assert campaign
    found = database.scalars(
        sa.select(tables.Membership)
        .join(tables.Person, tables.Person.id == tables.Membership.person_id)
        .where(tables.Person.name == "Ana Rojas")
        .order_by(tables.Membership.since)
    )
    rows = found.all()
    database.commit()
    return rows


@pytest.fixture
def token(database, campaign, seats):
    [issued] = inviting.issue_links(database, campaign, seats[:1], "", NOW, None)
    database.commit()
    return issued.token


@pytest.fixture
def keys(app, database, token):
    catalog = app.extensions["intersect.catalog"]
    keys = list(opening.open_seats(database, catalog, token, NOW))
    database.commit()
    return keys


def save(client, path, section="OBJ", **fields):
    return client.post(f"/r/{path}/{section}", data={"_next": "next", **fields})


def values(database):
    """Return the name of each network and what its responses say to OBJ1."""
    database.rollback()
    rows = database.execute(
        sa.select(tables.Network.name, tables.Response.answers)
        .join(tables.Campaign, tables.Campaign.network_id == tables.Network.id)
        .join(tables.Response, tables.Response.campaign_id == tables.Campaign.id)
    )
    found = {name: answers["OBJ1"]["value"] for name, answers in rows}
    database.rollback()
    return found


def test_the_link_lists_the_networks_with_their_states(client, token, keys):
    save(client, keys[1], OBJ1="2")
    page = client.get(f"/r/{token}").text
    assert page.index("Red de infancia") < page.index("Mesa de convivencia")
    assert [f"/r/{key}" in page for key in keys] == [True, True]
    assert page.count(es("Not started")) == page.count(es("In progress")) == 1
    assert "Escuela Sur" not in page, "others' seats are not hers"


def test_once_results_are_published_the_list_leads_to_them(
    client, database, campaign, token
):
    wave = campaign.wave
    assert f"/r/{token}/results" not in client.get(f"/r/{token}").text
    for each in list_wave_campaigns(database, wave.id):
        each.closed_at = NOW
    wave.state = "published"
    database.commit()
    page = client.get(f"/r/{token}").text
    assert f'href="/r/{token}/results"' in page
    assert "Ya no se reciben respuestas" in page


def test_each_network_keeps_its_own_answers(client, database, keys):
    assert save(client, keys[0], OBJ1="1").status_code == 303
    assert save(client, keys[1], OBJ1="3").status_code == 303
    assert values(database) == {"Red de infancia": 1, "Mesa de convivencia": 3}


def test_every_section_is_headed_by_the_name_of_its_network(client, keys):
    pages = [client.get(f"/r/{key}/PRE").text for key in keys]
    assert "Red de infancia" in pages[0]
    assert "Mesa de convivencia" not in pages[0]
    assert "Mesa de convivencia" in pages[1]
    assert "Red de infancia" not in pages[1]


def test_the_page_of_a_network_leads_back_to_the_others(client, token, keys):
    for key in keys:
        assert f'href="/r/{token}"' in client.get(f"/r/{key}").text


def test_one_receipt_opens_one_network_only(client, database, token, keys):
    for key in keys:
        save(client, key, OBJ1="2")
    sent = client.post(f"/r/{keys[0]}/submit")
    assert sent.status_code == 303
    receipt = client.get(sent.headers["Location"]).text
    assert f'href="/r/{token}"' in receipt
    stranger = client.application.test_client()
    assert stranger.get(f"/r/{keys[0]}/OBJ").status_code == 410
    assert stranger.get(f"/r/{keys[1]}/OBJ").status_code == 200
    assert es("Submitted") in stranger.get(f"/r/{token}").text
    database.rollback()
    submitted = database.scalars(sa.select(tables.Response.submitted_at)).all()
    assert sorted(each is None for each in submitted) == [False, True]


def test_a_page_that_was_open_before_the_second_network_came_saves_in_the_first(
    client, database, token
):
    assert save(client, token, OBJ1="2").status_code == 303
    assert values(database) == {"Red de infancia": 2}


def test_who_leaves_one_network_goes_on_in_the_other(client, database, seats, keys):
    save(client, keys[0], OBJ1="2")
    members.remove_member(database, seats[0], NOW, None)
    database.commit()
    assert save(client, keys[0], OBJ1="3").status_code == 410
    assert save(client, keys[1], OBJ1="3").status_code == 303
    assert values(database) == {"Red de infancia": 2, "Mesa de convivencia": 3}


def test_who_leaves_both_has_a_link_no_more(client, database, seats, token):
    for seat in seats:
        members.remove_member(database, seat, NOW, None)
    database.commit()
    assert client.get(f"/r/{token}").status_code == 410


def test_an_invented_seat_is_unknown(client, token, keys):
    assert client.get(f"/r/{token}.00000000").status_code == 404
    other = keys[1].partition(".")[2]
    assert client.get(f"/r/{'x' * 24}.{other}").status_code == 404


def test_a_link_to_one_network_opens_it_at_once(client, database, campaign):
    luis = database.scalar(
        sa.select(tables.Membership)
        .join(tables.Person, tables.Person.id == tables.Membership.person_id)
        .where(tables.Person.name == "Luis Soto")
    )
    [issued] = inviting.issue_links(database, campaign, [luis], "", NOW, None)
    database.commit()
    page = client.get(f"/r/{issued.token}").text
    assert "Mesa de convivencia" in page
    assert f"/r/{issued.token}/OBJ" in page


def test_revoked_it_opens_nothing(client, database, campaign, seats, token, keys):
    inviting.revoke_links(database, campaign, seats[0], NOW, None)
    database.commit()
    for path in (token, *keys):
        assert client.get(f"/r/{path}").status_code == 410
