"""The packed answers beside the JSON: read in one statement, and never unlike it."""

import uuid

import pytest
import sqlalchemy as sa
from click.testing import CliRunner

from intersect.cli import main
from intersect.questionnaire.response import PackedResponses, pack
from intersect.services import answering, opening
from intersect.services.checking import correct_vectors, wrong_vectors
from intersect.storage import tables, vectors
from tests.shell.answering_builders import (
    NOW,
    make_collection,
    shipped_catalog,
)
from tests.shell.statements import counted_statements

CORE = shipped_catalog().latest("nucleo").questionnaire
ITEMS = [item.id for item in CORE.items]
SECTIONS = {
    question.id: section for section in CORE.sections for question in section.questions
}


@pytest.fixture
def collection(settings):
    return make_collection(settings, members=3)


def save(collection, member, **answers):
    section = SECTIONS[next(iter(answers))]
    with collection.session() as session:
        seat = opening.open_link(
            session, shipped_catalog(), collection.tokens[member], NOW
        )
        answering.save(session, seat, section, answers, NOW)
        session.commit()


def submit(collection, member):
    with collection.session() as session:
        seat = opening.open_link(
            session, shipped_catalog(), collection.tokens[member], NOW
        )
        answering.submit(session, seat, NOW)
        session.commit()


def packed(collection, campaign=None):
    """Return (network, sector, organisation, vector, submitted) by respondent."""
    with collection.session(writes=False) as session:
        found = vectors.list_packed(session, campaign)
    columns = vars(found)
    rows = zip(*columns.values(), strict=True)
    return {seat: (network, *others) for network, seat, *others in rows}


def vector_of(collection, member):
    return packed(collection)[str(collection.memberships[member].id)][3]


def test_every_response_comes_with_its_voice_and_its_answers(collection):
    save(collection, 0, OBJ1="3", OBJ2="NS")
    save(collection, 1, OBJ1="1")
    submit(collection, 1)
    seats = [str(each.id) for each in collection.memberships]
    found = packed(collection, collection.campaign.id)
    assert set(found) == set(seats[:2])
    network = str(collection.campaign.network_id)
    first, second = found[seats[0]], found[seats[1]]
    answers = b"\x03\xff" + b"\xfd" * (len(ITEMS) - 2)
    assert first == (network, "salud", "CESFAM 0", answers, False)
    answers = b"\x01" + b"\xfd" * (len(ITEMS) - 1)
    assert second == (network, "educacion", "CESFAM 1", answers, True)


def test_whoever_says_this_is_not_my_network_is_not_among_them(collection):
    save(collection, 0, OBJ1="3")
    collection.change(tables.Response, declined_at=NOW)
    assert packed(collection) == {}


def test_one_collection_or_all_of_them_take_one_statement(collection):
    for member in range(3):
        save(collection, member, OBJ1="2")
    with collection.session(writes=False) as session, counted_statements() as counts:
        assert len(vectors.list_packed(session).vectors) == 3
        assert vectors.list_packed(session, uuid.uuid4()) == PackedResponses()
    assert counts["SELECT"] == 2


def test_the_chosen_label_is_read_alone(collection):
    save(collection, 0, LBL="coordinacion")
    save(collection, 1, OBJ1="2")
    with collection.session(writes=False) as session:
        chosen = vectors.list_chosen(session, collection.campaign.id, "LBL")
    seats = [str(each.id) for each in collection.memberships]
    assert chosen == {seats[0]: "coordinacion", seats[1]: None}


def test_what_is_stored_is_what_the_answers_pack_to(collection):
    save(collection, 0, OBJ1="3", OBJ2="NS", OBJ4="0")
    save(collection, 0, OBJ3="1")
    [response] = collection.rows(tables.Response)
    with collection.session(writes=False) as session:
        assert wrong_vectors(session, shipped_catalog()) == []
        seat = opening.open_link(session, shipped_catalog(), collection.tokens[0], NOW)
    assert response.vector == pack(ITEMS, seat.answers)


def spoil(collection):
    """Change the bytes of a response behind the program's back."""
    save(collection, 0, OBJ1="3")
    save(collection, 1, OBJ1="2")
    with collection.session() as session:
        session.execute(
            sa.update(tables.Response)
            .where(tables.Response.membership_id == collection.memberships[0].id)
            .values(vector=b"\x01" * len(ITEMS))
        )
        session.commit()


def test_bytes_unlike_the_answers_are_found_and_written_anew(collection):
    spoil(collection)
    with collection.session() as session:
        [wrong] = wrong_vectors(session, shipped_catalog())
        correct_vectors(session, [wrong])
        session.commit()
        assert wrong_vectors(session, shipped_catalog()) == []
    right = b"\x03" + b"\xfd" * (len(ITEMS) - 1)
    assert vector_of(collection, 0) == wrong.vector == right


def test_a_response_that_changed_meanwhile_is_left_alone(collection):
    spoil(collection)
    with collection.session(writes=False) as session:
        wrong = wrong_vectors(session, shipped_catalog())
    save(collection, 0, OBJ2="2")
    with collection.session() as session:
        correct_vectors(session, wrong)
        session.commit()
    assert vector_of(collection, 0)[:2] == b"\x03\x02"


def test_the_command_tells_and_repairs(collection, settings, monkeypatch):
    monkeypatch.setenv("INTERSECT_INSTANCE", str(settings.instance))
    monkeypatch.setenv("INTERSECT_DATABASE_URL", settings.database_url)
    spoil(collection)

    def check(*options):
        return CliRunner().invoke(main, ["db", "check", *options])

    found = check()
    assert found.exit_code == 1
    assert "intersect db check --repair" in found.output
    assert check("--repair").exit_code == 0
    assert check().exit_code == 0
