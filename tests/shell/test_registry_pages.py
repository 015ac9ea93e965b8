"""Institutions, people, profiles, meetings, and what is deleted or erased."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from intersect.services import (
    collecting,
    erasing,
    inviting,
    meetings,
    organisations,
    people,
)
from intersect.services.meetings import MeetingDetails
from intersect.services.members import MemberDetails, add_members, change_member
from intersect.services.networks import NetworkDetails, add_network
from intersect.services.organisations import OrganisationDetails
from intersect.services.people import PersonDetails
from intersect.services.refusal import Refused
from intersect.services.territories import TerritoryDetails, add_territory
from intersect.storage import networks, tables
from tests.shell.conftest import NOW
from tests.shell.statements import counted_statements

ANA = MemberDetails(
    "Ana Rojas", "CESFAM Norte", "salud", "ana@ejemplo.cl", "9 8765 4321"
)


@pytest.fixture
def seat(database, network):
    [added] = add_members(database, network, [ANA], NOW, None)
    database.commit()
    return added


@pytest.fixture
def answer(app, database, network, seat):
    """Keep an answer of Ana's for the network."""
    catalog = app.extensions["intersect.catalog"]
    campaign = collecting.open_collection(
        database, catalog, network, NOW + timedelta(days=9), NOW, None
    )
    inviting.issue_links(database, campaign, [seat], "https://x", NOW, None)
    response = tables.Response(
        campaign_id=campaign.id,
        membership_id=seat.id,
        questionnaire=campaign.questionnaire,
        version=campaign.version,
        digest=campaign.digest,
        answers={},
        vector=b"",
        revision=1,
        started_at=NOW,
        saved_at=NOW,
    )
    database.add(response)
    database.flush()
    change = tables.ResponseChange(
        response_id=response.id, revision=1, at=NOW, action="saved", changes={}
    )
    database.add(change)
    database.commit()
    return response


@pytest.fixture
def elsewhere(database):
    territory = add_territory(database, TerritoryDetails("99999", "Otra"), None)
    database.commit()
    return territory


def read_again(database):
    """Forget what was read, and hold up nobody who writes."""
    database.rollback()
    database.expire_all()


def noted(database, action):
    events = select(tables.AuditEvent).where(tables.AuditEvent.action == action)
    return database.scalars(events).all()


class TestInstitutions:
    def test_one_is_added_changed_archived_and_brought_back(
        self, signed_in, database, commune
    ):
        browser = signed_in("coordinator", commune)
        fields = {"territory": str(commune.id), "name": "Jardín Sol"}
        added = browser.send("/institutions/new", **fields, sector="educacion")
        assert added.status_code == 303
        kept = database.scalar(select(tables.Organisation))
        assert (kept.name, kept.sector) == ("Jardín Sol", "educacion")
        page = f"/institutions/{kept.id}"
        database.rollback()
        assert browser.send(page, name="Jardín Luna", sector="").status_code == 303
        browser.send(f"{page}/archive", page)
        assert "Se archivó Jardín Luna" in browser.get(page).text
        assert "Jardín Luna" not in browser.get("/institutions").text
        assert "Jardín Luna" in browser.get("/institutions?archived=1").text
        browser.send(f"{page}/restore", page)
        assert "Jardín Luna" in browser.get("/institutions?q=jardin").text

    @pytest.mark.usefixtures("seat")
    def test_a_name_in_use_is_refused_however_it_is_written(
        self, signed_in, database, commune
    ):
        fields = {"territory": str(commune.id), "name": "cesfam  NORTE"}
        refused = signed_in("coordinator", commune).send("/institutions/new", **fields)
        assert refused.status_code == 422
        assert len(database.scalars(select(tables.Organisation)).all()) == 1

    def test_only_one_without_seats_is_deleted(self, database, commune, seat):
        with pytest.raises(Refused, match="has_seats"):
            organisations.delete_organisation(database, seat.organisation, None)
        details = OrganisationDetails("Vacía")
        empty = organisations.add_organisation(database, commune, details, None)
        organisations.delete_organisation(database, empty, None)
        database.flush()
        assert len(database.scalars(select(tables.Organisation)).all()) == 1

    def test_those_of_another_commune_are_not_there(
        self, signed_in, database, seat, elsewhere
    ):
        browser = signed_in("coordinator", elsewhere)
        assert browser.get(f"/institutions/{seat.organisation_id}").status_code == 404
        assert browser.get(f"/people/{seat.person_id}").status_code == 404
        assert "CESFAM Norte" not in browser.get("/institutions").text
        assert "Ana Rojas" not in browser.get("/people").text
        chosen = {"territory": str(seat.organisation.territory_id), "name": "X"}
        assert browser.send("/institutions/new", **chosen).status_code == 422
        assert len(database.scalars(select(tables.Organisation)).all()) == 1


class TestPeople:
    def test_a_page_shows_seats_and_keeps_what_is_corrected(
        self, signed_in, database, network, seat
    ):
        browser = signed_in("coordinator", network.territory)
        page = f"/people/{seat.person_id}"
        assert network.name in browser.get(page).text
        fields = {"name": "Ana Rojas Díaz", "email": "", "phone": "600 600 600"}
        saved = browser.send(page, **fields, language="pt", unsubscribed="y")
        assert saved.status_code == 303
        read_again(database)
        person = seat.person
        assert (person.name, person.email, person.phone, person.language) == (
            "Ana Rojas Díaz",
            "",
            "600 600 600",
            "pt",
        )
        assert person.unsubscribed_at is not None
        database.rollback()
        browser.send(page, **fields)
        read_again(database)
        assert person.unsubscribed_at is None

    @pytest.mark.parametrize(
        "wrong", [{"email": "ana@"}, {"phone": "no tengo"}, {"name": ""}]
    )
    def test_what_is_no_address_or_number_is_refused(self, signed_in, seat, wrong):
        fields = {"name": "Ana", "email": "a@b.cl", "phone": "600 600 600", **wrong}
        assert (
            signed_in().send(f"/people/{seat.person_id}", **fields).status_code == 422
        )

    def test_archiving_ends_seats_and_links_and_keeps_answers(
        self, database, seat, answer
    ):
        people.archive_person(database, seat.person, NOW, None)
        database.flush()
        assert seat.until == NOW
        links = database.scalars(select(tables.Link)).all()
        assert [link.revoked_at for link in links] == [NOW]
        assert database.get(tables.Response, answer.id) is answer

    @pytest.mark.usefixtures("answer")
    def test_who_has_answered_is_not_deleted(self, database, seat):
        with pytest.raises(Refused, match="has_answers"):
            people.delete_person(database, seat.person, None)

    def test_who_has_not_goes_with_seats_and_substitutions(
        self, database, network, seat
    ):
        wanted = MemberDetails("Luis", "Escuela", "educacion", substitute="ana rojas")
        [other] = add_members(database, network, [wanted], NOW, None)
        assert other.substitute_id == seat.person_id
        meetings.add_meeting(
            database, network, MeetingDetails(NOW.date(), attended=[seat.id]), NOW, None
        )
        people.delete_person(database, seat.person, None)
        database.commit()
        assert [
            each.person.name for each in networks.list_members(database, network.id)
        ] == ["Luis"]
        assert other.substitute_id is None
        assert [each.details for each in noted(database, "deleted")] == [{}]

    @pytest.mark.parametrize("page", ["/people", "/institutions"])
    def test_a_list_costs_the_same_with_1_and_with_40(
        self, signed_in, database, commune, page
    ):
        browser, costs = signed_in("coordinator", commune), []
        for many in (1, 40):
            for n in range(many):
                details = PersonDetails(f"Persona {many}-{n}")
                people.add_person(database, commune, details, NOW, None)
                organisation = OrganisationDetails(f"Institución {many}-{n}")
                organisations.add_organisation(database, commune, organisation, None)
            database.commit()
            with counted_statements() as counts:
                assert browser.get(page).status_code == 200
            costs.append(counts.total())
        assert costs[0] == costs[1] <= 12


class TestProfiles:
    def test_what_is_written_is_shown_on_the_network_s_page(
        self, signed_in, database, network
    ):
        browser = signed_in("coordinator", network.territory)
        saved = browser.send(
            f"/networks/{network.id}/profile",
            themes=["salud"],
            populations=["gestantes", "primera_infancia"],
            functions=["coordinar"],
            zones="Norte\n\n Sur \nNorte",
            mandate="national",
            governance="lead",
            started_on="2015-03-01",
            meetings_per_month="1,5",
            hours_per_meeting="2",
        )
        assert saved.status_code == 303
        page = browser.get(f"/networks/{network.id}").text
        for text in (
            "Gestantes y Primera infancia",
            "Norte y Sur",
            "1 de marzo de 2015",
        ):
            assert text in page
        read_again(database)
        assert network.meetings_per_month == 1.5
        database.rollback()
        assert "1,5" in browser.get(f"/networks/{network.id}/profile").text

    @pytest.mark.parametrize(
        "wrong",
        [
            {"themes": ["cocina"]},
            {"mandate": "x"},
            {"started_on": "2999-01-01"},
            {"meetings_per_month": "-1"},
            {"hours_per_meeting": "nan"},
            {"hours_per_meeting": "dos"},
        ],
    )
    def test_what_cannot_be_is_refused(self, signed_in, network, wrong):
        page = f"/networks/{network.id}/profile"
        assert signed_in().send(page, **wrong).status_code == 422

    def test_a_network_is_no_part_of_itself(self, app, signed_in, database, network):
        kind = app.extensions["intersect.catalog"].network_type("mesa_comunal")
        part = add_network(
            database, network.territory, kind, NetworkDetails("Comisión"), NOW, None
        )
        database.commit()
        browser = signed_in()
        below = browser.send(f"/networks/{part.id}/profile", parent=str(network.id))
        assert below.status_code == 303
        circle = browser.send(f"/networks/{network.id}/profile", parent=str(part.id))
        assert circle.status_code == 422


class TestMeetings:
    def test_one_is_added_corrected_and_removed(
        self, signed_in, database, network, seat
    ):
        browser = signed_in("coordinator", network.territory)
        url = f"/networks/{network.id}/meetings"
        fields = {"held_on": "2026-03-04", "hours": "1,5", "attended": [str(seat.id)]}
        assert browser.send(f"{url}/new", **fields).status_code == 303
        assert "4 de marzo de 2026" in browser.get(url).text
        [meeting] = database.scalars(select(tables.Meeting)).all()
        page = f"{url}/{meeting.id}"
        database.rollback()
        assert "checked" in browser.get(page).text
        assert browser.send(page, held_on="2026-03-05").status_code == 303
        read_again(database)
        assert (meeting.held_on, meeting.hours) == (date(2026, 3, 5), 1.5)
        database.rollback()
        assert browser.send(f"{page}/remove").status_code == 303
        assert database.scalars(select(tables.Attendance)).all() == []

    @pytest.mark.parametrize(
        "wrong",
        [{"held_on": ""}, {"held_on": "2999-01-01"}, {"hours": "0"}, {"attended": "x"}],
    )
    def test_what_cannot_be_is_refused(self, signed_in, network, wrong):
        page = f"/networks/{network.id}/meetings/new"
        fields = {"held_on": "2026-03-04", **wrong}
        assert signed_in().send(page, **fields).status_code == 422


class TestMembers:
    def test_role_contact_and_substitute_are_kept(
        self, signed_in, database, network, seat
    ):
        browser = signed_in("coordinator", network.territory)
        page = f"/networks/{network.id}/members/{seat.id}"
        fields = {"person": "Ana Rojas", "organisation": "CESFAM Norte"}
        contact = {"email": "otra@ejemplo.cl", "phone": "600 600 600"}
        more = {"sector": "salud", "role": "coordinator", "substitute": "Eva Luz"}
        assert browser.send(page, **fields, **contact, **more).status_code == 303
        read_again(database)
        assert (seat.role, seat.person.email) == ("coordinator", "otra@ejemplo.cl")
        database.rollback()
        assert "Eva Luz" in browser.get(page).text
        assert "Coordina" in browser.get(f"/networks/{network.id}").text

    def test_nobody_stands_in_for_themselves(self, database, seat):
        wanted = MemberDetails(
            "Ana Rojas", "CESFAM Norte", "salud", substitute="ANA ROJAS"
        )
        with pytest.raises(Refused, match="own_substitute"):
            change_member(database, seat, wanted, NOW, None)


class TestErasure:
    @pytest.mark.usefixtures("answer")
    def test_a_network_with_answers_is_not_deleted(self, signed_in, network):
        page = f"/networks/{network.id}/delete"
        assert signed_in().send(page).status_code == 422

    def test_a_network_without_any_goes_and_its_people_stay(
        self, signed_in, database, network, seat
    ):
        person_id = seat.person_id
        browser = signed_in("coordinator", network.territory)
        assert browser.send(f"/networks/{network.id}/delete").status_code == 303
        read_again(database)
        assert networks.list_networks(database, None) == []
        assert database.get(tables.Person, person_id) is not None

    @pytest.mark.usefixtures("answer")
    def test_it_is_erased_with_everything_once_its_name_is_typed(
        self, signed_in, database, network
    ):
        browser, page = signed_in(), f"/networks/{network.id}/erase"
        assert browser.send(page, name="otra red").status_code == 422
        assert browser.send(page, name=network.name).status_code == 303
        read_again(database)
        for table in ("Network", "Membership", "Response", "Campaign", "Wave", "Link"):
            assert database.scalars(select(getattr(tables, table))).all() == [], table
        [event] = noted(database, "erased")
        assert event.details == {"seats": 1, "answers": 1}
        assert event.user_id == browser.user.id

    def test_another_network_keeps_what_it_has(self, app, database, network, answer):
        kind = app.extensions["intersect.catalog"].network_type("mesa_comunal")
        other = add_network(
            database, network.territory, kind, NetworkDetails("Otra"), NOW, None
        )
        database.flush()
        erasing.erase_network(database, other, "otra", None)
        database.commit()
        assert database.get(tables.Response, answer.id) is not None
