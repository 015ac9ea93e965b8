"""A site that was restored goes on as if nothing had happened, on either database."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa

from intersect.diagnostic import diagnostic_json
from intersect.language import language
from intersect.services.accounts import UserDetails, add_user
from intersect.services.diagnosing import network_diagnostic
from intersect.storage import schema, tables
from intersect.storage.engine import open_engine
from tests.shell.answering_builders import (
    NOW,
    Collection,
    answer_all,
    asked_section,
    make_collection,
    make_form,
    shipped_catalog,
)
from tests.shell.backup_builders import back_up, engine_of, restore

OBJ = asked_section("OBJ")
LATER = NOW + timedelta(days=40)


@pytest.fixture
def before(settings):
    """Three members: one has submitted, one has begun, one has not."""
    collection = make_collection(settings, members=3)
    client = collection.client()
    hub = f"/r/{collection.tokens[0]}"
    answer_all(client, hub)
    assert client.post(f"{hub}/submit").status_code == 303
    form = make_form(OBJ, value="3", OBJ1__comment="Acta N.º 4 «según lo acordado»")
    client.post(f"/r/{collection.tokens[1]}/OBJ", data=form)
    return collection


@pytest.fixture(params=["sqlite", "postgresql"])
def after(request, before, tmp_path):
    """The same on another machine: another database, another secret key."""
    back_up(before.settings.database_url, tmp_path / "a.zip")
    url = f"sqlite:///{tmp_path / 'other.db'}"
    if request.param == "postgresql":
        url = request.getfixturevalue("postgresql").new_database(is_empty=True)
    restore(tmp_path / "a.zip", url)
    with engine_of(url) as engine:
        schema.require_present(engine)
        assert schema.differences(engine) == []
    settings = replace(before.settings, database_url=url, secret_key="another one")
    return Collection(
        open_engine(url),
        before.campaign,
        before.memberships,
        before.tokens,
        settings,
    )


def test_links_open_where_people_had_stopped(after):
    hub = f"/r/{after.tokens[1]}"
    page = after.client().get(f"{hub}/OBJ").text
    assert "Acta N.º 4 «según lo acordado»" in page
    assert after.client().post(f"{hub}/submit").location.endswith("/receipt")
    answer_all(after.client(), f"/r/{after.tokens[2]}")


def test_receipts_open_with_their_code_and_only_with_it(after, before):
    [submitted] = [row for row in before.rows(tables.Response) if row.receipt]
    hub = f"/r/{after.tokens[0]}"
    assert (
        submitted.receipt
        in after.client().get(f"{hub}~{submitted.receipt}/receipt").text
    )
    assert submitted.receipt not in after.client().get(f"{hub}~AAAA-AAAA/receipt").text


def test_the_staff_signs_in_with_the_same_password(before, tmp_path, new_database):
    with before.session() as session:
        details = UserDetails("ana@ejemplo.cl", "Ana", "administrator")
        user, password = add_user(session, details, NOW, None)
        user.password_is_generated = False
        session.commit()
    back_up(before.settings.database_url, tmp_path / "b.zip")
    restore(tmp_path / "b.zip", url := new_database(is_empty=True))
    settings = replace(before.settings, database_url=url, secret_key="another one")
    restored = replace(before, engine=open_engine(url), settings=settings, app=None)
    client = restored.client()
    wrong = client.send("/login", email="ana@ejemplo.cl", password="otra clave larga")
    assert wrong.location is None
    answer = client.send("/login", email="ana@ejemplo.cl", password=password)
    assert answer.location is not None
    assert "Red de infancia de Los Alerces" in client.get("/").text


def test_the_diagnostic_is_the_same_to_the_last_digit(after, before):
    one, other = (each_diagnostic(each) for each in (before, after))
    assert one == other
    assert json.loads(one)["score"]


def each_diagnostic(collection):
    with collection.session(writes=False) as session:
        network = session.scalar(sa.select(tables.Network.id))
        found = network_diagnostic(session, shipped_catalog(), network, LATER)
        return json.dumps(diagnostic_json(found, language("es")), default=str)
