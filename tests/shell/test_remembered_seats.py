"""Saving on the strength of what a link opened a moment ago: nothing differs.

Every test runs on SQLite too, where each save looks everything up itself. So the same
answers are expected of what remembers and of what does not.
"""

import random
from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa
from bs4 import BeautifulSoup

from intersect.storage import erasure, tables
from intersect.web import remembered_seats, saving
from intersect.web.remembered_seats import SEATS_KEPT, remember, remembered
from tests.shell.answering_builders import (
    NOW,
    asked_section,
    make_collection,
    make_form,
    make_link,
)
from tests.shell.conftest import make_app, shipped_catalog
from tests.shell.statements import counted_statements

OBJ, PLA = asked_section("OBJ"), asked_section("PLA")
PAST = NOW - timedelta(hours=1)
of_postgresql = pytest.mark.parametrize("database_kind", ["postgresql"], indirect=True)


class Page:
    """A page of a respondent's section, as it was opened in one browser."""

    def __init__(self, client, hub, section=OBJ):
        self.client, self.address = client, f"{hub}/{section.id}"
        shown = BeautifulSoup(client.get(self.address).text, "html5lib")
        self.revision = shown.find(attrs={"name": "_revision"})["value"]

    def send(self, **fields):
        form = {"_revision": self.revision, "_next": "next", **fields}
        return self.client.post(self.address, data=form)


@pytest.fixture
def collection(settings):
    return make_collection(settings, members=2)


@pytest.fixture
def client(collection):
    return collection.client()


@pytest.fixture
def hub(collection):
    return f"/r/{collection.tokens[0]}"


@pytest.fixture
def other_process(collection):
    """A browser of another process that serves the same site."""
    return make_app(collection.settings).test_client()


def section_with(questionnaire, question):
    asked = shipped_catalog().latest(questionnaire).questionnaire
    return next(
        section
        for section in asked.sections
        if question in {each.id for each in section.questions}
    )


def another_collection(collection, asked, network_id=None):
    """A collection of the same wave, of the same network unless another is given."""
    return tables.Campaign(
        wave_id=collection.campaign.wave_id,
        network_id=network_id or collection.campaign.network_id,
        questionnaire=asked.questionnaire.id,
        version=asked.questionnaire.version,
        digest=asked.digest,
        opened_at=PAST,
        closes_at=collection.campaign.closes_at,
    )


def second_network(collection):
    """Ask the first person about a network that they are in for longer; its id."""
    asked = shipped_catalog().latest("nucleo")
    [seat, *_] = collection.memberships
    with collection.session() as session:
        first = session.get_one(tables.Network, collection.campaign.network_id)
        network = tables.Network(
            territory_id=first.territory_id,
            type_key=first.type_key,
            voice=first.voice,
            name="Mesa de salud de Los Alerces",
            expected_sectors=[],
            created_at=NOW,
        )
        session.add(network)
        session.flush()
        campaign = another_collection(collection, asked, network.id)
        older = tables.Membership(
            network_id=network.id,
            person_id=seat.person_id,
            organisation_id=seat.organisation_id,
            sector=seat.sector,
            since=NOW - timedelta(days=90),
        )
        session.add_all([campaign, older])
        session.commit()
        return campaign.id


def values(collection):
    [row] = collection.rows(tables.Response)
    return {key: entry.get("value") for key, entry in row.answers.items()}


@of_postgresql
def test_a_save_from_a_page_that_was_just_shown_is_one_statement(client, hub):
    for number, section in enumerate((OBJ, PLA)):
        page = Page(client, hub, section)
        with counted_statements() as counts:
            assert page.send(**make_form(section)).status_code == 303
        assert counts.total() == 1, (number, counts)
    with counted_statements() as counts:
        assert client.post(f"{hub}/submit").location.endswith("/receipt")
    assert counts.total() == 1, counts


@pytest.mark.parametrize("is_first", [True, False], ids=["first", "later"])
class TestWhatChangedSinceThePageWasShown:
    """Refused as if the link were opened only now, and nothing is kept."""

    @pytest.fixture
    def page(self, client, hub, is_first):
        if not is_first:
            Page(client, hub, PLA).send(PLA1="1")
        return Page(client, hub)

    @pytest.fixture
    def refused(self, collection, page):
        before = [row.revision for row in collection.rows(tables.Response)]

        def refused(status=410, **fields):
            assert page.send(**(fields or {"OBJ1": "2"})).status_code == status
            after = [row.revision for row in collection.rows(tables.Response)]
            assert after == before

        return refused

    @pytest.mark.parametrize(
        ("table", "columns"),
        [
            (tables.Link, {"revoked_at": PAST}),
            (tables.Link, {"expires_at": PAST}),
            (tables.Membership, {"until": PAST}),
            (tables.Campaign, {"closed_at": PAST}),
            (tables.Campaign, {"closes_at": PAST}),
        ],
        ids=["revoked", "expired", "left", "closed", "ended"],
    )
    def test_the_link_no_longer_opens(self, collection, refused, table, columns):
        collection.change(table, **columns)
        refused()

    def test_the_person_has_another_seat(self, collection, refused):
        one, other = collection.memberships
        with collection.session() as session:
            [mine] = session.scalars(
                sa.select(tables.Membership).where(tables.Membership.id == one.id)
            )
            mine.person_id = other.person_id
            session.commit()
        refused(404)

    def test_all_was_erased(self, collection, page):
        with collection.session() as session:
            territory = session.scalar(sa.select(tables.Territory.id))
            erasure.erase_territory(session, territory)
            session.commit()
        assert page.send(OBJ1="2").status_code == 404
        assert collection.rows(tables.Response) == []


class TestWhatElseTheLinkLeadsTo:
    """An address without the key of a seat leads to what comes first at the moment."""

    @pytest.fixture
    def sheet(self, collection):
        """A sheet of the network that nobody fills in yet; its id."""
        asked = shipped_catalog().latest("hechos_minimos")
        with collection.session() as session:
            campaign = another_collection(collection, asked)
            session.add(campaign)
            session.flush()
            session.add(tables.Sheet(campaign_id=campaign.id, holder_id=None))
            session.commit()
            return campaign.id

    @pytest.fixture
    def hand_over(self, collection, sheet):
        def hand_over():
            collection.change(tables.Sheet, holder_id=collection.memberships[0].id)
            return sheet

        return hand_over

    def test_a_sheet_that_was_handed_over_is_saved_where_it_was_shown(
        self, collection, client, hub, hand_over
    ):
        Page(client, hub)
        sheet = hand_over()
        page = Page(client, hub, section_with("hechos_minimos", "FP2"))
        assert page.send(**{"FP2.respuesta": "una"}).status_code == 303
        [row] = collection.rows(tables.Response)
        assert row.campaign_id == sheet

    def test_what_is_submitted_is_what_the_review_shows(
        self, collection, client, hub, hand_over
    ):
        Page(client, hub).send(OBJ1="2")
        assert client.get(f"{hub}/review").status_code == 200
        hand_over()
        assert client.post(f"{hub}/submit").location.endswith("/review")
        [row] = collection.rows(tables.Response)
        assert row.submitted_at is None

    @pytest.mark.parametrize("is_first", [True, False], ids=["first", "later"])
    def test_a_network_that_comes_first_from_now_on_gets_the_answers(
        self, collection, client, hub, other_process, is_first
    ):
        if not is_first:
            Page(client, hub).send(OBJ1="2")
        Page(client, hub)
        campaign = second_network(collection)
        page = Page(other_process, hub)
        assert page.revision == "0"
        if not is_first:
            assert page.send(PLA1="1").status_code == 303
            page = Page(other_process, hub)
        page.client = client
        assert page.send(OBJ1="3").status_code == 303
        answers = {
            row.campaign_id: row.answers["OBJ1"]["value"]
            for row in collection.rows(tables.Response)
            if "OBJ1" in row.answers
        }
        others = {} if is_first else {collection.campaign.id: 2}
        assert answers == {campaign: 3} | others

    def test_an_unknown_section_of_a_dead_link_is_refused_as_the_link_is(
        self, collection, client, hub
    ):
        page = Page(client, hub)
        collection.change(tables.Link, revoked_at=PAST)
        page.address = f"{hub}/NADA"
        assert page.send(OBJ1="2").status_code == 410


def test_time_passes_too(collection, client, hub, monkeypatch):
    page, later = Page(client, hub), NOW + timedelta(days=21)
    for each in (saving, remembered_seats):
        monkeypatch.setattr(each, "now", lambda: later)
    assert page.send(OBJ1="2").status_code == 410
    assert collection.rows(tables.Response) == []


def test_a_later_end_counts(collection, client, hub):
    page = Page(client, hub)
    collection.change(tables.Campaign, closes_at=NOW + timedelta(days=40))
    assert page.send(OBJ1="2").status_code == 303
    assert values(collection) == {"OBJ1": 2}


def test_a_link_that_holds_longer_is_looked_at_again(collection, client, hub):
    collection.change(tables.Link, expires_at=PAST)
    assert client.post(f"{hub}/OBJ", data={"OBJ1": "2"}).status_code == 410
    collection.change(tables.Link, expires_at=NOW + timedelta(days=9))
    assert client.post(f"{hub}/OBJ", data={"OBJ1": "2"}).status_code == 303
    assert values(collection) == {"OBJ1": 2}


def test_what_another_process_saved_is_a_conflict(
    collection, client, hub, other_process
):
    page, other = Page(client, hub), Page(other_process, hub)
    assert other.send(OBJ1="3", OBJ2="1").status_code == 303
    reply = page.send(OBJ1="2", OBJ3="0")
    assert reply.status_code == 409
    assert "OBJ1" in reply.text
    assert values(collection) == {"OBJ1": 3, "OBJ2": 1, "OBJ3": 0}


def test_a_page_from_one_process_is_saved_by_the_other(
    collection, client, hub, other_process
):
    """Neither has seen what the other saved: each asks before it writes."""
    browsers = [client, other_process]
    for n, value in enumerate(("0", "1", "2", "3", "1", "0")):
        page = Page(browsers[n % 2], hub)
        page.client = browsers[(n + 1) % 2]
        assert page.send(OBJ1=value).status_code == 303
        assert values(collection) == {"OBJ1": int(value)}
    assert len(collection.rows(tables.ResponseChange)) == 6


def test_a_restored_revision_of_the_same_number_is_not_written_over(
    collection, client, hub
):
    Page(client, hub).send(OBJ1="2")
    page = Page(client, hub)
    kept = {"PLA1": {"value": 3, "revision": 1, "at": PAST.isoformat()}}
    collection.change(tables.Response, answers=kept, saved_at=PAST)
    assert page.send(OBJ1="2", OBJ2="1").status_code == 303
    assert values(collection)["PLA1"] == 3
    assert values(collection)["OBJ2"] == 1


def test_submitted_on_another_device_they_are_sealed(
    collection, client, hub, other_process
):
    Page(client, hub).send(OBJ1="2")
    page = Page(client, hub)
    other_process.post(f"{hub}/submit")
    assert page.send(OBJ1="0").status_code == 410
    assert client.post(f"{hub}/submit").status_code == 410
    assert values(collection) == {"OBJ1": 2}


def test_what_was_submitted_here_needs_its_code_too(collection, client, hub):
    """The device keeps the code; another one, served by the same process, has none."""
    other = collection.app.test_client()
    Page(client, hub).send(OBJ1="2")
    page = Page(other, hub)
    client.post(f"{hub}/submit")
    assert Page(client, hub).send(OBJ1="1").status_code == 303
    assert page.send(OBJ1="0").status_code == 410
    page.revision = "3"
    assert page.send(OBJ1="0").status_code == 410
    assert values(collection) == {"OBJ1": 1}


def test_what_cannot_be_used_is_shown_with_names_as_they_are_now(
    collection, client, hub
):
    page = Page(client, hub)
    collection.change(tables.Network, name="Red de Los Alerces Norte")
    reply = page.send(OBJ1="2", **{"OBJ1.evidence": "la carpeta"})
    assert reply.status_code == 422
    assert "Red de Los Alerces Norte" in reply.text
    assert values(collection) == {"OBJ1": 2}


def test_another_link_of_the_same_person_opens_the_same_answers(
    collection, client, hub
):
    later = make_link(collection, 0, "x" * 24)
    page, other = Page(client, hub), Page(client, f"/r/{later}")
    assert page.send(OBJ1="2").status_code == 303
    assert other.send(OBJ2="1").status_code == 303
    assert values(collection) == {"OBJ1": 2, "OBJ2": 1}


@of_postgresql
def test_a_page_that_shows_what_another_process_saved_looks_it_up_at_once(
    client, hub, other_process
):
    """It does not try to write what cannot be written."""
    Page(client, hub).send(OBJ1="2")
    Page(other_process, hub).send(OBJ1="1")
    page = Page(other_process, hub)
    page.client = client
    with counted_statements() as counts:
        assert page.send(OBJ1="3").status_code == 303
    assert counts.total() == 2


@of_postgresql
def test_what_was_submitted_is_not_remembered(client, hub):
    """Not even where somebody was quicker to submit than this process to save."""
    Page(client, hub).send(OBJ1="2")
    [seat] = client.application.extensions["intersect.seats"]
    with client.application.test_request_context(f"{hub}/OBJ", method="POST"):
        for submitted_at, is_remembered in ((None, True), (NOW, False)):
            kept = replace(seat.kept, submitted_at=submitted_at)
            key = str(submitted_at)
            remember(key, replace(seat, kept=kept))
            assert bool(remembered(key)) == is_remembered


@of_postgresql
def test_what_cannot_be_relied_on_is_let_go_of(collection, client, hub):
    seats = client.application.extensions["intersect.seats"]
    Page(client, hub).send(OBJ1="2")
    assert len(seats) == 1
    second_network(collection)  # the address may lead to either now
    Page(client, hub)
    assert len(seats) == 0


@of_postgresql
def test_submitted_answers_are_not_kept_in_memory(client, hub):
    seats = client.application.extensions["intersect.seats"]
    Page(client, hub).send(OBJ1="2")
    client.post(f"{hub}/submit")
    assert len(seats) == 0


@of_postgresql
def test_a_process_remembers_the_latest_alone(client, hub):
    seats = client.application.extensions["intersect.seats"]
    page = Page(client, hub)
    assert len(seats) == 1
    for number in range(SEATS_KEPT):
        seats.keep(number, None)
    with counted_statements() as counts:
        assert page.send(OBJ1="2").status_code == 303
    assert counts.total() == 2
    assert len(seats) == SEATS_KEPT


@pytest.mark.parametrize("seed", range(12))
def test_whoever_serves_and_whatever_was_seen_the_last_word_of_each_part_is_kept(
    collection, client, hub, other_process, seed
):
    """Two processes, several tabs that are as old as chance has it."""
    chance = random.Random(seed)
    browsers, kept, changed = (client, other_process), {}, {}
    tabs = [(Page(client, hub), {})]
    for step in range(25):
        if chance.random() < 0.5:
            tabs.append((Page(chance.choice(browsers), hub), {**kept}))
        page, shown = chance.choice(tabs[-3:])
        page.client = chance.choice(browsers)
        name, value = chance.choice(("OBJ1", "OBJ2", "OBJ3")), chance.randrange(4)
        is_new = value not in (shown.get(name), kept.get(name))
        status = page.send(**{name: str(value)}).status_code
        if is_new and changed.get(name, 0) > int(page.revision):
            assert status == 409, step
        else:
            assert status == 303, step
            if is_new or changed.get(name, 0) <= int(page.revision):
                kept[name] = value
                [row] = collection.rows(tables.Response)
                changed[name] = row.answers[name]["revision"]
        assert values(collection) == kept, step
