"""Every page for staff × every role × own and foreign commune, tried from outside."""

import uuid
from datetime import timedelta

import pytest
from flask import url_for
from sqlalchemy import func, select

from intersect.services import collecting, waves
from intersect.services.meetings import MeetingDetails, add_meeting
from intersect.services.members import MemberDetails, add_members
from intersect.services.territories import TerritoryDetails, add_territory
from intersect.services.wave_details import WaveDetails
from intersect.storage import tables
from intersect.web.security import OPEN_BLUEPRINTS, OPEN_ENDPOINTS
from tests.shell.conftest import NOW
from tests.shell.permissions import (
    ADMINISTRATOR,
    EVERYBODY,
    OF_A_COMMUNE,
    PAGE,
    WHO,
    written_table,
)

LATER_OR_ELSEWHERE = {"collection.reopen", "paper.hub", "paper.review"} | {
    "paper.section",
    "paper.save",
    "paper.submit",
    "wave_steps.close",
    "wave_steps.publish",
    "wave_steps.reopen",
    "boards.network",
    "boards.former",
    "boards.reissue",
    "boards.substitute",
    "wave_sheets.page",
    "wave_sheets.give",
    "ties.page",
    "ties.document",
    "tokens.revoke",
    "tokens.revoke_of",
    "messages.send",
    "message_texts.test",
    "registry_files.preview",
    "overlap_pairs.pair",
    "findings.common",
    "findings.commune",
    "findings.document",
    "overlap_pairs.review",
    "wave_exports.page",
    "wave_exports.document",
    "wave_exports.cancel",
    "result_tables.document",
    "batches.page",
    "batches.document",
    "batches.cancel",
    "arms.picture",
    "documents.commune",
    "documents.authorities",
    "documents.network",
    "documents.comment",
    "documents.context",
    "comparing.communes",
    "comparing.dimensions",
    "comparing.region",
    "comparing.commune",
    "comparing.document",
    "sensitivity.page",
    "sensitivity.document",
    "tiles.page",
    "targets.page",
    "targets.document",
    "changes.network",
    "changes.commune",
    "instrument.page",
}
"""Not there in this state of the collection or wave, without a mail server, or of
somebody else: even for those who may."""
OF_THE_OPEN_WAVE = {"messages", "message_texts", "handing_out"}
"""Whose pages are tried on the wave that is open; others on one that is a draft."""
SLOW = {f"diagnostic.{each}" for each in ("page", "document", "annex", "blank")}
"""Tried without an answer for one of those who may, and with one by their own tests."""


def test_the_table_names_every_page_for_staff(app):
    staff = {
        rule.endpoint
        for rule in app.url_map.iter_rules()
        if rule.endpoint not in OPEN_ENDPOINTS
        and rule.endpoint.partition(".")[0] not in OPEN_BLUEPRINTS
    }
    assert staff == set(WHO)


def test_the_document_says_what_is_tested(app):
    assert written_table(app) in PAGE.read_text(encoding="utf-8"), (
        "run: python -m tests.shell.permissions"
    )


@pytest.fixture
def place(app, database, network, signed_in):
    """One open collection with a member, and somebody else of the staff."""
    app.config["WTF_CSRF_ENABLED"] = False
    details = [MemberDetails("Ana", "CESFAM", "salud")]
    [member] = add_members(database, network, details, NOW, None)
    catalog = app.extensions["intersect.catalog"]
    closes_at = NOW + timedelta(days=10)
    campaign = collecting.open_collection(
        database, catalog, network, closes_at, NOW, None
    )
    meeting = add_meeting(database, network, MeetingDetails(NOW.date()), NOW, None)
    asked = WaveDetails("Ola", ["nucleo"], None, closes_at.date())
    wave = waves.add_wave(database, asked, network.territory_id, NOW, None)
    job = tables.Job(
        kind="send_messages",
        arguments={"wave_id": str(campaign.wave_id)},
        state="waiting",
        created_at=NOW,
    )
    sent = tables.OutboxMessage(
        wave_id=campaign.wave_id,
        person_id=member.person_id,
        kind="invitation",
        state="uncertain",
        address="ana@ejemplo.cl",
        created_at=NOW,
        not_before=NOW,
    )
    database.add_all([job, sent])
    database.commit()
    return {
        "open_wave_id": campaign.wave_id,
        "campaign_id": campaign.id,
        "job_id": job.id,
        "token_id": uuid.uuid4(),
        "message_id": sent.id,
        "upload_id": uuid.uuid4(),
        "state": "sent",
        "code": "es",
        "kind": "invitation",
        "meeting_id": meeting.id,
        "organisation_id": member.organisation_id,
        "wave_id": wave.id,
        "revision": 1,
        "network_id": network.id,
        "membership_id": member.id,
        "person_id": member.person_id,
        "territory_id": network.territory_id,
        "user_id": signed_in("policy").user.id,
        "section_id": "OBJ",
        "one_id": network.id,
        "other_id": uuid.uuid4(),
    }


@pytest.mark.parametrize("endpoint", WHO)
def test_a_page_answers_those_who_may_and_is_not_there_for_others(
    app, database, network, place, signed_in, endpoint
):
    ask = _request(app, endpoint, place)
    assert ask(app.test_client()).location.startswith("/login")
    for role in EVERYBODY - WHO[endpoint]:
        assert ask(signed_in(role, network.territory)).status_code == 404, role
    if bound := OF_A_COMMUNE & _arguments(app, endpoint):
        foreign = add_territory(database, TerritoryDetails("99999", "Otra"), None)
        for role in EVERYBODY - ADMINISTRATOR:
            assert ask(signed_in(role, foreign)).status_code == 404, role
        unknown = _request(app, endpoint, place | {min(bound): uuid.uuid4()})
        assert unknown(signed_in("administrator")).status_code == 404
    if endpoint in LATER_OR_ELSEWHERE | SLOW:
        return
    for role in WHO[endpoint]:
        status = ask(signed_in(role, network.territory)).status_code
        assert status in (200, 303, 422), (role, status)


@pytest.mark.parametrize("endpoint", sorted(set(WHO) - SLOW))
def test_only_a_post_changes_anything(app, database, place, signed_in, endpoint):
    rules = [r for r in app.url_map.iter_rules() if r.endpoint == endpoint]
    if "GET" not in rules[0].methods:
        return
    browser = signed_in("administrator")
    before = _counts(database)
    for method in ("GET", "HEAD"):
        with app.test_request_context():
            url = url_for(endpoint, **_values(app, endpoint, place))
        browser.open(url, method=method)
        database.rollback()
        assert _counts(database) == before, method


def _counts(database):
    events = select(func.count()).select_from(tables.AuditEvent)
    links = select(func.count()).select_from(tables.Link)
    return database.scalar(events), database.scalar(links)


def _values(app, endpoint, place):
    blueprint = endpoint.partition(".")[0]
    if blueprint in OF_THE_OPEN_WAVE:
        place = place | {"wave_id": place["open_wave_id"]}
    if blueprint in ("registry_files", "result_tables"):
        place = place | {"kind": "xlsx"}
    if blueprint == "documents":
        place = place | {"kind": "network"}
    return {name: place[name] for name in _arguments(app, endpoint)}


def _request(app, endpoint, place):
    with app.test_request_context():
        url = url_for(endpoint, **_values(app, endpoint, place))
    rules = [r for r in app.url_map.iter_rules() if r.endpoint == endpoint]
    method = "GET" if "GET" in rules[0].methods else "POST"
    return lambda browser: browser.open(url, method=method)


def _arguments(app, endpoint):
    return next(r.arguments for r in app.url_map.iter_rules() if r.endpoint == endpoint)
