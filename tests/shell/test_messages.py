"""The pages of a wave's messages, of work, and of who wants no more messages."""

import csv
import io
import re
from datetime import timedelta

import pytest
from sqlalchemy import select

from intersect.services import letters, outbox, working
from intersect.services.members import MemberDetails, add_members
from intersect.services.networks import NetworkDetails, add_network
from intersect.services.territories import TerritoryDetails, add_territory
from intersect.storage import tables
from tests.browser.words import es
from tests.mail_sink import mail_sink
from tests.shell.conftest import NOW, make_app, shipped_catalog
from tests.shell.mail_builders import open_wave, with_mail
from tests.shell.statements import counted_statements

MOST_STATEMENTS = 14
KEPT = {"days": [7, 2], "hour": 10}


@pytest.fixture
def sink():
    with mail_sink() as (kept, port):
        kept.port = port
        yield kept


@pytest.fixture
def settings(settings, sink):
    return with_mail(settings, sink.port)


@pytest.fixture
def wave(database, network):
    return open_wave(database, network)


@pytest.fixture
def base(wave):
    return f"/waves/{wave.id}/messages"


@pytest.fixture
def coordinator(signed_in, commune):
    return signed_in("coordinator", commune)


def do_all(app):
    workshop = app.extensions["intersect.queue"].workshop
    for job_id in working.sweep(workshop, NOW):
        working.perform(workshop, job_id)


def test_a_coordinator_invites_everybody(app, coordinator, base, sink):
    asked = coordinator.get(f"{base}/send/invitation")
    assert "Enviar 3 mensajes" in asked.text
    sent = coordinator.send(f"{base}/send/invitation")
    assert sent.status_code == 303
    assert "3 mensajes van en camino" in coordinator.get(base).text
    do_all(app)
    assert len(sink.messages) == 3
    assert "Persona 1" in coordinator.get(f"{base}/sent").text
    assert "No hay a quién escribir" in coordinator.get(f"{base}/send/invitation").text


def test_a_double_click_sends_once(app, coordinator, base, sink):
    form = {"csrf_token": coordinator.token(f"{base}/send/invitation")}
    for _ in range(2):
        coordinator.post(f"{base}/send/invitation", data=form)
    do_all(app)
    assert len(sink.messages) == 3


def test_what_waits_can_be_called_off(app, coordinator, base, sink):
    coordinator.send(f"{base}/send/invitation")
    assert "aún no han salido" in coordinator.get(base).text
    coordinator.send(f"{base}/cancel", base)
    do_all(app)
    assert not sink.messages
    assert "Alguien lo anuló" in coordinator.get(f"{base}/cancelled").text


def test_refusals_and_unknown_fates_are_shown(app, coordinator, base, sink):
    sink.refuses["p1@ejemplo.cl"] = "550 <No such mailbox>"
    coordinator.send(f"{base}/send/invitation")
    do_all(app)
    assert "550 &lt;No such mailbox&gt;" in coordinator.get(base).text
    sink.hangs_up_after_data = True
    coordinator.send(f"{base}/send/reminder")
    do_all(app)
    shown = coordinator.get(base).text
    assert "Envío incierto" in shown
    again = re.search(rf'href="({base}/[0-9a-f-]+/resend)"', shown)[1]
    assert "recibirla dos veces" in coordinator.get(again).text.replace("lo", "la")
    sink.hangs_up_after_data = False
    before = len(sink.messages)
    coordinator.send(again)
    do_all(app)
    assert len(sink.messages) == before + 1
    assert coordinator.get(again).status_code == 404


def test_without_a_mail_server_the_page_says_what_to_do(
    settings, signed_in, commune, base
):
    app = make_app(settings.__class__(**{**vars(settings), "smtp_host": ""}))
    app.testing = True
    browser = app.test_client()
    user = signed_in("coordinator", commune).user
    with browser.session_transaction() as session:
        session["_user_id"], session["_fresh"] = user.fs_uniquifier, True
    assert "INTERSECT_SMTP_HOST" in browser.get(base).text
    assert browser.get(f"{base}/send/invitation").status_code == 404


@pytest.mark.parametrize(
    "path",
    ["", "/sent", "/send/invitation", "/reminders", "/texts", "/links",
     "/texts/invitation/es", "/texts/invitation/es/preview"],
)  # fmt: skip
def test_a_wave_elsewhere_is_not_there(database, signed_in, base, path):
    elsewhere = add_territory(database, TerritoryDetails("13101", "Santiago"), None)
    database.commit()
    assert signed_in("coordinator", elsewhere).get(base + path).status_code == 404
    assert signed_in("evaluator").get(base + path).status_code == 404
    assert signed_in("policy").get(base + path).status_code == 404


def test_in_a_wave_of_the_country_a_coordinator_writes_to_their_own_people(
    database, wave, network, coordinator, base
):
    other = add_territory(database, TerritoryDetails("13101", "Santiago"), None)
    kind = shipped_catalog().network_type("chile_crece_contigo")
    far = add_network(database, other, kind, NetworkDetails("Red lejana"), NOW, None)
    details = [MemberDetails("Lejana Ruiz", "Hospital", "salud")]
    [seat] = add_members(database, far, details, NOW, None)
    seat.person.email = "lejana@ejemplo.cl"
    near = database.scalar(select(tables.Campaign))
    wave.network_id = wave.territory_id = None
    database.add(
        tables.Campaign(
            wave_id=wave.id,
            network_id=far.id,
            number=1,
            questionnaire=near.questionnaire,
            version=near.version,
            digest=near.digest,
            opened_at=NOW,
            closes_at=near.closes_at,
        )
    )
    database.commit()
    assert coordinator.get(f"{base}/reminders").status_code == 404
    assert coordinator.get(f"{base}/texts").status_code == 404
    coordinator.send(f"{base}/send/invitation")
    outbox.queue(database, wave, "reminder:7", NOW, None)
    database.commit()
    assert "Lejana" not in coordinator.get(f"{base}/waiting").text
    database.commit()
    far_row = database.scalar(
        select(tables.OutboxMessage).where(
            tables.OutboxMessage.person_id == seat.person_id
        )
    )
    assert far_row.kind == "reminder:7", "the invitation was not for them to send"
    database.commit()
    coordinator.send(f"{base}/cancel", base)
    database.refresh(far_row)
    assert far_row.state == "waiting"
    database.commit()
    choice = f"network:{far.id}"
    refused = coordinator.send(f"{base}/links", place=choice, form="sheets")
    assert refused.status_code == 422
    assert network.name in coordinator.get(base).text


@pytest.mark.parametrize(
    ("days", "kept"),
    [
        ("7, 2", {"days": [7, 2], "hour": 10}),
        ("", {}),
        ("2 7 7", {"days": [7, 2], "hour": 10}),
    ],
)
def test_the_days_of_reminders_are_changed(
    database, coordinator, wave, base, days, kept
):
    coordinator.send(f"{base}/reminders", days=days, hour="10")
    database.expire_all()
    assert wave.reminders == (
        kept if kept is not None else {"days": [7, 2], "hour": 10}
    )


@pytest.mark.parametrize("days", ["mañana", "-1", "61", "1,2,3,4,5,6", "7.5", "²"])
def test_bad_days_are_refused(coordinator, base, days):
    refused = coordinator.send(f"{base}/reminders", days=days, hour="10")
    assert refused.status_code == 422


def test_a_text_is_changed_seen_and_tried_out(coordinator, base, sink):
    edit = f"{base}/texts/invitation/es"
    saved = coordinator.send(
        edit, subject="Para {person}", body="Responda en {link}, <b>{networks}</b>."
    )
    assert saved.status_code == 303
    shown = coordinator.get(saved.location).text
    assert "Para Persona 0" in shown
    assert "&lt;b&gt;«Red de infancia»&lt;/b&gt;" in shown
    assert "https://…/r/…" in shown
    coordinator.send(f"{edit}/test", f"{edit}/preview")
    [message] = sink.messages
    assert message["To"].addresses[0].addr_spec == coordinator.user.email
    assert "https://…/r/…" in message.get_content()
    assert es("Own text") in coordinator.get(f"{base}/texts").text
    coordinator.send(f"{edit}/usual", f"{edit}/preview")
    assert es("Own text") not in coordinator.get(f"{base}/texts").text


@pytest.mark.parametrize(
    ("subject", "body", "problem"),
    [
        ("Hola", "Sin enlace", "no dice dónde responder"),
        ("Hola", "{link} {persona}", "Nada reemplaza a {persona}"),
        ("Hola {link}", "{link}", "no debe ir en el asunto"),
        ("", "{link}", "Escriba el asunto"),
    ],
)
def test_a_bad_text_is_refused_with_a_remedy(coordinator, base, subject, body, problem):
    refused = coordinator.send(f"{base}/texts/reminder/es", subject=subject, body=body)
    assert refused.status_code == 422
    assert problem in refused.text


def test_sheets_have_a_code_and_a_link_for_each_person(database, coordinator, base):
    shown = coordinator.send(f"{base}/links", place="", form="sheets")
    assert shown.status_code == 200
    links = set(re.findall(r"http://[^<\s]+/r/[\w-]+", shown.text))
    assert len(links) == 3
    assert shown.text.count("data:image/svg+xml") == 3
    assert database.scalar(
        select(tables.AuditEvent).where(tables.AuditEvent.action == "handed_out_links")
    )


def test_the_file_opens_in_a_spreadsheet_and_its_links_open(
    client, coordinator, database, base
):
    person = database.scalar(select(tables.Person).order_by(tables.Person.email))
    person.name = "=HYPERLINK(1)"
    database.commit()
    got = coordinator.send(f"{base}/links", place="", form="file")
    assert got.mimetype == "text/csv"
    lines = list(csv.reader(io.StringIO(got.data.decode("utf-8-sig")), delimiter=";"))
    assert lines[0] == ["Persona", "Contacto", "Redes", "Enlace personal"]
    assert len(lines) == 4
    assert "'=HYPERLINK(1)" in [line[0] for line in lines]
    for line in lines[1:]:
        path = line[3].partition("/r/")[2]
        assert client.get(f"/r/{path}").status_code == 200


def test_links_for_nobody_are_refused(database, coordinator, base, wave):
    for person in database.scalars(select(tables.Person)):
        person.archived_at = NOW
    database.commit()
    assert wave
    refused = coordinator.send(f"{base}/links", place="", form="sheets")
    assert refused.status_code == 422
    assert "A nadie le queda" in refused.text


@pytest.fixture
def stop_page(database, wave, settings):
    assert wave
    person = database.scalar(select(tables.Person).order_by(tables.Person.email))
    url = letters.unsubscribe_url(person.id, settings)
    return url.removeprefix(settings.base_url), person


def test_no_more_messages_without_signing_in(app, database, client, stop_page):
    url, person = stop_page
    asked = client.get(url)
    assert "¿No quiere recibir más mensajes?" in asked.text
    database.refresh(person)
    assert person.unsubscribed_at is None, "mail programs open addresses by themselves"
    database.commit()
    # As a mail program with a button for it does: no cookie, no form, no page of ours.
    posted = app.test_client().post(url, data={"List-Unsubscribe": "One-Click"})
    assert posted.status_code == 303
    database.refresh(person)
    assert person.unsubscribed_at is not None
    database.commit()
    assert "No recibirá más mensajes" in client.get(url).text
    client.post(f"{url}/again")
    database.refresh(person)
    assert person.unsubscribed_at is None


@pytest.mark.parametrize("method", ["get", "post"])
def test_an_address_that_was_not_made_here_stops_nothing(client, stop_page, method):
    assert stop_page
    assert getattr(client, method)("/u/" + "A" * 38).status_code == 404


def test_administrators_see_work_and_try_again(
    app, database, signed_in, coordinator, base, sink
):
    administrator = signed_in()
    assert "Aún no ha habido nada que hacer" in administrator.get("/work").text
    coordinator.send(f"{base}/send/invitation")
    job = database.scalar(select(tables.Job))
    job.state, job.error = "failed", "Connection refused"
    database.commit()
    assert "Connection refused" in administrator.get("/work").text
    administrator.send(f"/work/{job.id}/retry", "/work")
    do_all(app)
    assert len(sink.messages) == 3
    assert "3 / 3" in administrator.get("/work").text


def test_work_is_cancelled_with_its_messages(
    app, database, signed_in, coordinator, base, sink
):
    coordinator.send(f"{base}/send/invitation")
    job_id = database.scalar(select(tables.Job.id))
    database.commit()
    signed_in().send(f"/work/{job_id}/cancel")
    do_all(app)
    assert not sink.messages


@pytest.mark.parametrize("role", ["coordinator", "evaluator", "policy"])
def test_work_is_for_administrators(signed_in, commune, role):
    assert signed_in(role, commune).get("/work").status_code == 404


@pytest.mark.parametrize("path", ["", "/send/invitation", "/waiting", "/links"])
def test_the_pages_cost_the_same_with_3_and_with_60_people(
    database, commune, coordinator, path
):
    costs = []
    for people in (3, 60):
        kind = shipped_catalog().network_type("mesa_comunal")
        details = NetworkDetails(f"Red {people}")
        network = add_network(database, commune, kind, details, NOW, None)
        wave = open_wave(database, network, people)
        outbox.queue(database, wave, "invitation", NOW + timedelta(hours=1), None)
        database.commit()
        with counted_statements() as counts:
            got = coordinator.get(f"/waves/{wave.id}/messages{path}")
        assert got.status_code == 200
        costs.append(counts.total())
    assert costs[0] == costs[1] <= MOST_STATEMENTS
