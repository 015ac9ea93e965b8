"""Who reads what through the API: every address × every role, and what is elsewhere."""

import uuid

import pytest
import sqlalchemy as sa

from intersect.services.access import ROLES
from intersect.storage import tables
from intersect.web.api.operations import OPERATIONS
from tests.shell.api_builders import Reader, new_token
from tests.shell.compared_scene import KIND, load_programme, wave_in
from tests.shell.permissions import WITH_A_TOKEN


def test_the_table_names_every_address():
    assert {f"api.{each.name}" for each in OPERATIONS} == set(WITH_A_TOKEN)


@pytest.fixture
def wave(database):
    """A published wave of an invented programme."""
    load_programme(database)
    return wave_in(database, "published")


@pytest.fixture
def reading(app, database, signed_in):
    """Return a function that gives a program of somebody with a role."""

    def read_as(role, *territories):
        user = signed_in(role, *territories).user
        return Reader(app.test_client(), new_token(database, user), database)

    return read_as


def networks_of(database, wave):
    """Return the networks of a wave with a result, those of the first commune first."""
    network = tables.Network
    asked = (
        sa.select(network)
        .join(tables.Campaign, tables.Campaign.network_id == network.id)
        .join(
            tables.FrozenResult, tables.FrozenResult.campaign_id == tables.Campaign.id
        )
        .where(tables.Campaign.wave_id == wave.id)
        .order_by(network.territory_id, network.id)
    )
    return database.scalars(asked).all()


def paths_of(wave, network, kind=KIND):
    """Return the address of every operation, filled in."""
    values = {
        "wave_id": wave,
        "network_id": network.id,
        "territory_id": network.territory_id,
        "kind": kind,
    }
    paths = {}
    for each in OPERATIONS:
        path = each.path.replace("uuid:", "")
        for name, value in values.items():
            path = path.replace(f"<{name}>", str(value))
        paths[each.name] = path
    return paths


def statuses(reader, paths):
    return {name: reader.get(path).status_code for name, path in paths.items()}


@pytest.mark.parametrize("role", ROLES)
def test_a_token_reads_what_its_persons_role_reads(database, wave, reading, role):
    network = networks_of(database, wave)[0]
    paths = paths_of(wave.id, network)
    reader = reading(role, network.territory)
    found = statuses(reader, paths)
    assert found == {
        name: 200 if role in WITH_A_TOKEN[f"api.{name}"] else 404 for name in paths
    }


@pytest.mark.parametrize("role", ["coordinator", "evaluator", "policy"])
def test_what_is_elsewhere_is_not_there(database, wave, reading, role):
    own, *_, foreign = networks_of(database, wave)
    assert own.territory_id != foreign.territory_id
    paths = paths_of(wave.id, foreign)
    place, code, names = own.territory_id, own.territory.code, own.territory
    inside = {
        str(each.id)
        for each in networks_of(database, wave)
        if each.territory_id == place
    }
    reader = reading(role, names)
    for name in ("network", "result", "overlaps"):
        assert reader.get(paths[name]).status_code == 404, name
    assert {each["territory"]["id"] for each in reader.items("/networks")} == {
        str(place)
    }
    for name in ("results", "findings"):
        rows = reader.items(paths[name])
        assert {each["network"] for each in rows} == inside
        assert {each["territory_code"] for each in rows} == {code}
    levels = [each["level"] for each in reader.items("/territories")]
    assert sorted(levels) == ["commune", "country", "province", "region"]
    if role != "coordinator":
        [commune] = reader.items(paths["compared_communes"])
        assert commune["territory"]["id"] == str(place)


def test_an_account_without_a_commune_reads_all_or_nothing(database, wave, reading):
    every = {str(each.id) for each in networks_of(database, wave)}
    path = f"/waves/{wave.id}/results"
    for role in ("administrator", "evaluator", "policy"):
        assert {each["network"] for each in reading(role).items(path)} == every
    nobody = reading("coordinator")
    assert nobody.get(path).status_code == 404
    for listed in ("/waves", "/networks", "/territories"):
        assert nobody.items(listed) == []


def test_what_nobody_has_is_not_there(database, wave, reading):
    reader = reading("administrator")
    network = networks_of(database, wave)[0]
    database.expunge(network)
    for unknown in (uuid.uuid4(), uuid.UUID(int=0), uuid.UUID(int=2**128 - 1)):
        network.id = network.territory_id = unknown
        for name, path in paths_of(unknown, network).items():
            if path not in ("/territories", "/networks", "/waves"):
                assert reader.get(path).status_code == 404, name
    for kind in ("x", "mesa_comunal.organisation", "%2F", "mesa_comunal.sector%00"):
        assert reader.get(f"/waves/{wave.id}/comparisons/{kind}").status_code == 404
    for path in ("", "/", "/nothing", "/waves/x", "/networks/1"):
        answer = reader.get(path)
        assert answer.status_code == 404
        assert answer.content_type == "application/problem+json"


class TestWhatIsNotPublished:
    """Until a wave is published, it is for those who read drafts."""

    @pytest.fixture
    def closed(self, database, wave):
        wave.state, wave.published_at = "closed", None
        database.commit()
        return wave

    @pytest.mark.parametrize(
        ("role", "reads"),
        [
            ("administrator", True),
            ("coordinator", True),
            ("evaluator", True),
            ("policy", False),
        ],
    )
    def test_is_read_by_who_reads_drafts(self, database, closed, reading, role, reads):
        network = networks_of(database, closed)[0]
        paths = paths_of(closed.id, network)
        reader = reading(role, network.territory)
        for name in ("wave", "results", "result", "findings"):
            status = reader.get(paths[name]).status_code
            assert status == (200 if reads else 404), name
        assert [each["state"] for each in reader.items("/waves")] == (
            ["closed"] if reads else []
        )
        if role in ("evaluator", "policy"):
            for name in ("comparisons", "comparison", "compared_communes"):
                status = reader.get(paths[name]).status_code
                assert status == (200 if reads else 404), name

    @pytest.mark.parametrize("state", ["draft", "open", "closing"])
    def test_is_read_by_nobody_while_answers_come_in(
        self, database, wave, reading, state
    ):
        wave.state = state
        database.commit()
        network = networks_of(database, wave)[0]
        reader = reading("administrator")
        for name, path in paths_of(wave.id, network).items():
            if name.startswith(("wave", "result", "finding", "compar")) and path != (
                "/waves"
            ):
                assert reader.get(path).status_code == 404, name

    def test_is_not_there_once_it_is_reopened(self, database, wave, reading):
        reader = reading("policy")
        path = f"/waves/{wave.id}/results"
        assert reader.items(path)
        wave.state, wave.revision = "open", 2
        database.commit()
        assert reader.get(path).status_code == 404


def test_proposals_of_overlaps_are_not_for_the_policy_team(database, wave, reading):
    evaluator, policy = reading("evaluator"), reading("policy")
    proposed = 0
    for territory_id in {each.territory_id for each in networks_of(database, wave)}:
        path = f"/territories/{territory_id}/overlaps"
        found = evaluator.items(path)
        proposed += len(found)
        assert {each["review"] for each in found} <= {"proposed"}
        assert policy.items(path) == []
    assert proposed


def test_a_change_of_role_or_communes_counts_at_once(app, database, wave, signed_in):
    own, *_, foreign = networks_of(database, wave)
    user = signed_in("policy", own.territory).user
    reader = Reader(app.test_client(), new_token(database, user), database)
    paths = paths_of(wave.id, own)
    assert reader.get(paths["result"]).status_code == 200
    user.territories = [foreign.territory]
    database.commit()
    assert reader.get(paths["result"]).status_code == 404
    user.roles = []
    database.commit()
    assert statuses(reader, paths)["results"] == 404
    assert reader.items("/waves") == []
