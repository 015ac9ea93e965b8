"""What is kept of one person: shown, copied, erased, purged in time."""

import io
import json
import zipfile
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from intersect.services import collecting, inviting, personal_data
from intersect.services.commune_texts import CommuneText, change_text
from intersect.services.members import MemberDetails, add_members
from intersect.services.territories import TerritoryDetails, add_territory
from intersect.storage import tables
from tests.shell.conftest import NOW

ANA = MemberDetails("Ana Rojas", "CESFAM Norte", "salud", "ana@ejemplo.cl")
LUIS = MemberDetails("Luis Vera", "Escuela 1", "educacion", phone="+56 9 1234 5678")


@pytest.fixture
def seats(database, network, catalog):
    """Ana and Luis in a network that is collecting, with a link each; Ana answered."""
    members = add_members(database, network, [ANA, LUIS], NOW, None)
    campaign = collecting.open_collection(
        database, catalog, network, NOW + timedelta(days=9), NOW, None
    )
    inviting.issue_links(database, campaign, members, "https://x", NOW, None)
    response = tables.Response(
        campaign_id=campaign.id,
        membership_id=members[0].id,
        questionnaire=campaign.questionnaire,
        version=campaign.version,
        digest=campaign.digest,
        answers={"OBJ1": {"value": "3", "revision": 1}},
        vector=b"",
        revision=1,
        started_at=NOW,
        saved_at=NOW,
    )
    database.add(response)
    database.commit()
    return members


@pytest.fixture
def catalog(app):
    return app.extensions["intersect.catalog"]


def erase(database, member, answers="keep"):
    done = personal_data.erase_person(database, member.person, answers, NOW, None)
    database.commit()
    return done


def test_the_page_shows_what_is_kept_but_no_answer(signed_in, seats):
    browser = signed_in("administrator")
    shown = browser.get(f"/people/{seats[0].person_id}/data").text
    assert "ana@ejemplo.cl" in shown
    assert "CESFAM Norte" in shown
    assert "OBJ1" not in shown


def test_the_copy_has_everything_but_answers_and_is_noted(signed_in, seats, database):
    person_id = seats[0].person_id
    browser = signed_in("administrator")
    page = f"/people/{person_id}/data"
    answer = browser.send(f"{page}/copy", page)
    files = zipfile.ZipFile(io.BytesIO(answer.data))
    whole = json.loads(files.read("person.json"))
    assert whole["profile"]["email"] == "ana@ejemplo.cl"
    assert len(whole["seats"]) == len(whole["links"]) == len(whole["responses"]) == 1
    for name in files.namelist():
        assert b"OBJ1" not in files.read(name), name
    assert b"Ana Rojas" in files.read("person.html")
    assert ("exported", f"person:{person_id}") in noted(database)


def test_erasing_takes_name_and_contact_and_ends_seats_and_links(database, seats):
    erase(database, seats[0])
    person = seats[0].person
    assert "Ana" not in person.name
    assert (person.email, person.phone) == ("", "")
    database.refresh(seats[0])
    assert seats[0].until is not None
    links = database.scalars(
        select(tables.Link).where(tables.Link.person_id == person.id)
    )
    assert [each for each in links if each.revoked_at is None] == []
    assert database.query(tables.Response).count() == 1, "kept without a name"
    everything = str(list(database.scalars(select(tables.AuditEvent.details))))
    assert "Ana" not in everything
    assert seats[1].person.name == "Luis Vera"


def test_what_was_written_beside_the_answers_goes_with_its_history(database, seats):
    response = database.scalars(select(tables.Response)).one()
    said = {"value": 3, "comment": "Lo dijo Juana Pérez", "revision": 2}
    alone = {"value": None, "evidence": "https://juana.example", "revision": 2}
    response.answers = {"OBJ1": said, "OBJ2": alone}
    change = tables.ResponseChange(
        response_id=response.id,
        revision=2,
        at=NOW,
        action="saved",
        changes={
            "OBJ1": {"old": None, "new": said},
            "OBJ2": {"old": alone, "new": None},
        },
    )
    database.add(change)
    database.commit()

    erase(database, seats[0])
    database.expire_all()
    response = database.scalars(select(tables.Response)).one()
    assert response.answers == {"OBJ1": {"value": 3, "revision": 2}}
    [kept] = database.scalars(select(tables.ResponseChange.changes))
    bare = {"value": 3, "revision": 2}
    assert kept == {
        "OBJ1": {"old": None, "new": bare},
        "OBJ2": {"old": None, "new": None},
    }


def test_answers_of_an_open_collection_can_go_too(database, seats):
    assert erase(database, seats[0], "delete").deleted_answers == 1
    assert database.query(tables.Response).count() == 0


def test_what_a_closed_collection_counts_stays(database, seats):
    campaign = database.scalars(select(tables.Campaign)).one()
    campaign.closed_at = NOW
    assert erase(database, seats[0], "delete").deleted_answers == 0
    assert database.query(tables.Response).count() == 1


def test_who_never_had_a_seat_is_gone(database, commune):
    person = tables.Person(territory_id=commune.id, name="Eva Soto")
    database.add(person)
    database.commit()
    done = personal_data.erase_person(database, person, "keep", NOW, None)
    database.commit()
    assert done.is_gone
    assert database.query(tables.Person).count() == 0


@pytest.fixture
def signed(database, seats):
    """A comment that Ana signed, and a context that somebody else did."""
    campaign = database.scalar(select(tables.Campaign))
    place = seats[0].person.territory_id
    for kind, text, signature in (
        ("comment", "Escribe ANA ROJAS.", "Ana Rojas, coordinadora"),
        ("context", "Ana no firma.", "Anabel Rojas"),
    ):
        written = CommuneText(text, signature)
        change_text(database, campaign.wave, place, kind, written, NOW, None)
    database.commit()
    return place


def texts(database):
    found = select(tables.CommuneText).order_by(tables.CommuneText.kind)
    return [(each.text, each.signature) for each in database.scalars(found)]


@pytest.mark.usefixtures("signed")
def test_what_somebody_signed_is_exported_with_them(signed_in, database, seats):
    page = f"/people/{seats[0].person_id}/data"
    browser = signed_in("administrator")
    assert "Ana Rojas, coordinadora" in browser.get(page).text
    files = zipfile.ZipFile(io.BytesIO(browser.send(f"{page}/copy", page).data))
    [text] = json.loads(files.read("person.json"))["texts"]
    assert text["text_kind"] == "comment"
    assert text["signature"] == "Ana Rojas, coordinadora"
    assert b"Escribe ANA ROJAS." in files.read("texts.csv")
    assert personal_data.held(database, seats[1].person).rows["texts"] == []


@pytest.mark.usefixtures("signed")
def test_erasing_takes_the_name_out_of_what_they_signed_and_of_nothing_else(
    database, seats
):
    erase(database, seats[0])
    mark = f"[{seats[0].person_id.hex[:6]}]"
    assert texts(database) == [
        (f"Escribe {mark}.", f"{mark}, coordinadora"),
        ("Ana no firma.", "Anabel Rojas"),
    ]


def test_it_goes_out_of_texts_also_for_who_never_had_a_seat(database, signed):
    person = tables.Person(territory_id=signed, name="Anabel Rojas")
    database.add(person)
    database.commit()
    personal_data.erase_person(database, person, "keep", NOW, None)
    database.commit()
    assert "Anabel" not in str(texts(database))
    assert "Ana Rojas" in str(texts(database))


@pytest.mark.usefixtures("signed")
def test_a_text_of_another_commune_stays(database):
    other = tables.Person(
        territory_id=add_territory(database, TerritoryDetails("9", "Otra"), None).id,
        name="Ana Rojas",
    )
    database.add(other)
    database.flush()
    personal_data.erase_person(database, other, "keep", NOW, None)
    assert "Ana Rojas" in str(texts(database))


def test_erasing_is_asked_before_and_done_once(signed_in, seats, database):
    commune = database.get(tables.Territory, seats[0].person.territory_id)
    browser = signed_in("coordinator", commune)
    page = f"/people/{seats[0].person_id}/data"
    assert browser.get(f"{page}/erase").status_code == 200
    bad = browser.send(f"{page}/erase", answers="burn")
    assert bad.status_code == 422
    assert browser.send(f"{page}/erase", answers="keep").status_code == 303
    for address in (page, f"{page}/erase"):
        assert browser.get(address).status_code == 404


def end_wave(database, retention):
    wave = database.scalars(select(tables.Wave)).one()
    wave.state, wave.retention_until = "closed", retention
    database.commit()
    return wave


def test_a_purge_takes_who_has_no_reason_to_be_kept(database, seats):
    wave = end_wave(database, NOW.date() - timedelta(days=1))
    seats[0].until = NOW
    database.commit()
    [rehearsed] = personal_data.purge_due(database, NOW, is_rehearsal=True)
    assert (rehearsed.anonymised, rehearsed.kept) == (1, 1)
    database.commit()
    assert seats[0].person.name == "Ana Rojas"
    assert personal_data.purge_due(database, NOW) == [rehearsed]
    database.commit()
    assert "Ana" not in seats[0].person.name
    assert seats[1].person.name == "Luis Vera", "their network goes on"
    assert ("purged", f"wave:{wave.id}") in noted(database)
    assert personal_data.purge_due(database, NOW) == [], "once"


def test_another_wave_that_may_keep_them_keeps_them(database, seats):
    end_wave(database, NOW.date() - timedelta(days=1))
    seats[0].until = seats[1].until = NOW
    later = tables.Wave(name="Otra", state="open", questionnaires=[], created_at=NOW)
    database.add(later)
    database.flush()
    link = tables.Link(
        wave_id=later.id,
        person_id=seats[0].person_id,
        token_hash=b"x",
        issued_at=NOW,
        expires_at=NOW,
    )
    database.add(link)
    database.commit()
    [report] = personal_data.purge_due(database, NOW)
    assert (report.anonymised, report.kept) == (1, 1)


@pytest.mark.usefixtures("seats")
@pytest.mark.parametrize("retention", [None, NOW.date(), date(2999, 1, 1)])
def test_before_its_day_nothing_is_purged(database, retention):
    end_wave(database, retention)
    assert personal_data.purge_due(database, NOW) == []


def noted(database):
    event = tables.AuditEvent
    found = set(map(tuple, database.execute(select(event.action, event.subject))))
    database.rollback()
    return found
