"""The outbox: to whom, at most once, and what is known of each message."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from intersect.services import letters, outbox, reminding, unsubscribing, work, working
from intersect.services.message_texts import MessageText, change_text
from intersect.services.opening import open_seats
from intersect.services.outbox import Queued
from intersect.services.reminding import Schedule
from intersect.services.workshop import JOB_LEASE
from intersect.storage import jobs, tables
from intersect.storage import outbox as rows
from tests.mail_sink import mail_sink
from tests.shell.conftest import NOW, shipped_catalog
from tests.shell.mail_builders import CLOSING, open_wave, with_mail, workshop_for

LATER = NOW + timedelta(days=1)


@pytest.fixture
def sink():
    with mail_sink() as (kept, port):
        kept.port = port
        yield kept


@pytest.fixture
def workshop(settings, app, sink):
    return workshop_for(with_mail(settings, sink.port), app)


@pytest.fixture
def wave(database, network):
    return open_wave(database, network)


def invite(database, wave):
    queued = outbox.queue(database, wave, "invitation", NOW, None)
    database.commit()
    return queued


def do_all(workshop, now=NOW):
    for job_id in working.sweep(workshop, now):
        working.perform(workshop, job_id)


def messages(workshop):
    with workshop.reading() as session:
        people = {each.id: each for each in session.scalars(select(tables.Person))}
        found = session.scalars(select(tables.OutboxMessage))
        return {people[each.person_id].email: each for each in found}


def states(workshop):
    return {each: row.state for each, row in messages(workshop).items()}


def link_in(message):
    body = message.get_content()
    return next(line for line in body.splitlines() if "/r/" in line).rpartition("/")[2]


def test_an_invitation_has_a_link_that_opens(database, wave, workshop, sink):
    assert invite(database, wave) == Queued(queued=3)
    do_all(workshop)
    assert sorted(sink.recipients) == [f"p{n}@ejemplo.cl" for n in range(3)]
    assert set(states(workshop).values()) == {"sent"}
    with workshop.reading() as session:
        for message in sink.messages:
            token = link_in(message)
            [seat] = open_seats(session, shipped_catalog(), token, NOW).values()
            assert message["To"].addresses[0].display_name == seat.person
            assert seat.network in message.get_content()
        [job] = session.scalars(select(tables.Job))
        assert (job.state, job.done, job.total) == ("done", 3, 3)


def test_links_given_out_before_go_on_opening(database, wave, workshop, sink):
    invite(database, wave)
    do_all(workshop)
    reminder = outbox.manual_reminder(NOW)
    outbox.queue(database, wave, reminder, NOW, None)
    database.commit()
    do_all(workshop)
    assert len(sink.messages) == 6
    with workshop.reading() as session:
        for message in sink.messages:
            assert open_seats(session, shipped_catalog(), link_in(message), NOW)


def test_asking_twice_sends_once(database, wave, workshop, sink):
    invite(database, wave)
    assert invite(database, wave) == Queued(already=3)
    do_all(workshop)
    assert invite(database, wave) == Queued(already=3)
    do_all(workshop)
    assert max(sink.received.values()) == 1
    assert len(sink.messages) == 3


def test_who_cannot_or_need_not_be_written_to_is_counted(database, wave):
    silent, gone, nowhere = database.scalars(
        select(tables.Person).order_by(tables.Person.email)
    )
    gone.unsubscribed_at = NOW
    nowhere.email = ""
    database.commit()
    assert invite(database, wave) == Queued(queued=1, without_address=1, unsubscribed=1)
    assert silent.email


@pytest.mark.parametrize("reason", ["unsubscribed", "no_address", "closed"])
def test_what_changes_before_it_leaves_counts(database, wave, workshop, sink, reason):
    invite(database, wave)
    person = database.scalar(
        select(tables.Person).where(tables.Person.email == "p0@ejemplo.cl")
    )
    if reason == "unsubscribed":
        unsubscribing.unsubscribe(database, person, NOW)
    elif reason == "no_address":
        person.email = ""
    else:
        campaign = database.scalar(select(tables.Campaign))
        campaign.closed_at = NOW
    database.commit()
    do_all(workshop)
    assert "p0@ejemplo.cl" not in sink.recipients
    with workshop.reading() as session:
        row = session.scalar(
            select(tables.OutboxMessage).where(
                tables.OutboxMessage.person_id == person.id
            )
        )
        assert (row.state, row.reason) == ("cancelled", reason)


def test_a_refusal_is_kept_with_its_words_and_its_link_goes(
    database, wave, workshop, sink
):
    sink.refuses["p1@ejemplo.cl"] = "550 No such mailbox"
    invite(database, wave)
    do_all(workshop)
    row = messages(workshop)["p1@ejemplo.cl"]
    assert (row.state, row.reason) == ("refused", "550 No such mailbox")
    with workshop.reading() as session:
        owners = set(session.scalars(select(tables.Link.person_id)))
    assert len(owners) == 2
    assert row.person_id not in owners


def test_a_refused_message_goes_to_a_corrected_address(database, wave, workshop, sink):
    sink.refuses["p1@ejemplo.cl"] = "550 No such mailbox"
    invite(database, wave)
    do_all(workshop)
    assert invite(database, wave) == Queued(already=3)
    person = database.scalar(
        select(tables.Person).where(tables.Person.email == "p1@ejemplo.cl")
    )
    person.email = "bien@ejemplo.cl"
    assert invite(database, wave) == Queued(queued=1, already=2)
    do_all(workshop)
    assert "bien@ejemplo.cl" in sink.recipients


def test_not_now_is_tried_again_later_and_not_for_ever(database, wave, workshop, sink):
    sink.refuses["p1@ejemplo.cl"] = "451 Greylisted"
    invite(database, wave)
    do_all(workshop)
    row = messages(workshop)["p1@ejemplo.cl"]
    assert (row.state, row.reason) == ("waiting", "451 Greylisted")
    assert row.not_before > NOW + timedelta(minutes=10)
    for _ in range(8):
        rows.hurry(database, wave.id, NOW)
        database.commit()
        do_all(workshop)
    assert messages(workshop)["p1@ejemplo.cl"].state == "refused"


def test_an_unknown_fate_is_shown_and_never_sent_again_by_itself(
    database, wave, workshop, sink
):
    sink.hangs_up_after_data = True
    invite(database, wave)
    do_all(workshop)
    assert set(states(workshop).values()) == {"uncertain"}
    sink.hangs_up_after_data = False
    do_all(workshop, LATER)
    assert invite(database, wave) == Queued(already=3)
    do_all(workshop, LATER)
    assert max(sink.received.values()) == 1
    row = database.scalar(select(tables.OutboxMessage))
    assert outbox.resend(database, wave, row, NOW, None)
    assert not outbox.resend(database, wave, row, NOW, None)
    database.commit()
    do_all(workshop)
    assert sorted(sink.received.values()) == [1, 1, 2]
    assert database.scalar(
        select(tables.AuditEvent).where(tables.AuditEvent.action == "resent_message")
    )


def test_what_a_dead_worker_had_in_hand_is_uncertain(database, wave, workshop, sink):
    invite(database, wave)
    row = messages(workshop)["p0@ejemplo.cl"]
    rows.take(database, row.id, "dead", "p0@ejemplo.cl", NOW + timedelta(minutes=10))
    database.commit()
    do_all(workshop)
    assert states(workshop)["p0@ejemplo.cl"] == "sending"
    do_all(workshop, LATER)
    assert states(workshop)["p0@ejemplo.cl"] == "uncertain"
    assert "p0@ejemplo.cl" not in sink.recipients


def test_two_workers_send_each_message_once(database, network, workshop, sink):
    wave = open_wave(database, network, people=30)
    invite(database, wave)
    for _ in range(2):
        jobs.add_job(database, "send_messages", {"wave_id": str(wave.id)}, NOW, None)
    database.commit()
    waiting = working.sweep(workshop, NOW)
    threads = [
        threading.Thread(target=working.perform, args=(workshop, job_id))
        for job_id in waiting
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(threads) == 3
    assert len(sink.messages) == 30
    assert set(sink.received.values()) == {1}


def test_a_job_is_done_by_one_worker_only(database, wave, workshop):
    invite(database, wave)
    [job_id] = working.sweep(workshop, NOW)
    until = NOW + timedelta(minutes=2)
    assert jobs.take(database, job_id, "one", NOW, until)
    assert not jobs.take(database, job_id, "other", NOW, until)
    database.commit()
    assert working.sweep(workshop, NOW) == []
    assert working.sweep(workshop, LATER) == [job_id], "its worker went silent"


def test_a_job_goes_on_after_the_database_failed(
    database, wave, workshop, sink, monkeypatch
):
    def locked(_job):
        raise OperationalError("BEGIN IMMEDIATE", None, Exception("locked"))

    invite(database, wave)
    with monkeypatch.context() as patch:
        patch.setitem(working.DOES, "send_messages", locked)
        do_all(workshop)
    assert not sink.messages
    do_all(workshop, datetime.now(UTC) + JOB_LEASE * 2)
    assert len(sink.messages) == 3


def test_without_the_mail_server_everything_waits(database, wave, settings, app, sink):
    workshop = workshop_for(with_mail(settings, 9), app)
    invite(database, wave)
    do_all(workshop)
    assert set(states(workshop).values()) == {"waiting"}
    with workshop.reading() as session:
        [job] = session.scalars(select(tables.Job))
        assert job.state == "failed"
        assert "refused" in job.error
    job = database.merge(job)
    assert work.retry(database, job, NOW, None)
    database.commit()
    do_all(workshop_for(with_mail(settings, sink.port), app))
    assert len(sink.messages) == 3


def test_a_cancelled_job_sends_nothing_and_can_be_asked_for_again(
    database, wave, workshop, sink
):
    invite(database, wave)
    job = database.scalar(select(tables.Job))
    assert work.cancel(database, job, NOW, None)
    database.commit()
    do_all(workshop)
    assert not sink.messages
    assert set(states(workshop).values()) == {"cancelled"}
    assert invite(database, wave) == Queued(queued=3)
    do_all(workshop)
    assert len(sink.messages) == 3


def test_a_person_is_written_to_in_their_language(database, wave, workshop, sink):
    people = list(database.scalars(select(tables.Person)))
    for person, code in zip(people, ("es", "en", "pt"), strict=True):
        person.language = code
    invite(database, wave)
    do_all(workshop)
    words = {each.get_content().split()[0] for each in sink.messages}
    assert words == {"Hola,", "Hello,", "Olá,"}


def test_a_wave_has_its_own_words(database, wave, workshop, sink):
    text = MessageText("Para {person}", "Responda: {link} {minutes} {closing} {sender}")
    change_text(database, wave, "invitation", "es", text, None)
    invite(database, wave)
    do_all(workshop)
    subjects = sorted(each["Subject"] for each in sink.messages)
    assert subjects == [f"Para Persona {n}" for n in range(3)]
    assert "Red de Ñuñoa" in sink.messages[0].get_content()
    assert "{" not in sink.messages[0].get_content()


def test_a_reminder_comes_at_its_hour_once(database, wave, workshop, sink):
    reminding.change_schedule(database, wave, Schedule((7, 2), 9), None)
    database.commit()
    zone = database.scalar(select(tables.Territory.time_zone))
    database.commit()
    moments = dict(reminding.moments(Schedule((7, 2), 9), CLOSING, zone))
    do_all(workshop, moments[7] - timedelta(minutes=1))
    assert not sink.messages
    for minutes in (0, 1, 60):
        do_all(workshop, moments[7] + timedelta(minutes=minutes))
    with workshop.reading() as session:
        kinds = set(session.scalars(select(tables.OutboxMessage.kind)))
        assert kinds == {"reminder:7"}
        assert len(list(session.scalars(select(tables.OutboxMessage)))) == 3


def test_a_reminder_that_is_too_late_is_left_out(database, wave, workshop):
    reminding.change_schedule(database, wave, Schedule((7,), 9), None)
    database.commit()
    zone = database.scalar(select(tables.Territory.time_zone))
    database.commit()
    [(_, moment)] = reminding.moments(Schedule((7,), 9), CLOSING, zone)
    working.sweep(workshop, moment + timedelta(hours=13))
    assert messages(workshop) == {}


def test_nobody_unsubscribes_somebody_else(database, wave, settings):
    assert wave, "somebody is there"
    person = database.scalar(select(tables.Person))
    token = letters.unsubscribe_token(person.id, settings.secret_key)
    assert letters.person_of_token(token, settings.secret_key) == person.id
    for bad in ("", "x", token[:-2], "A" + token[1:], "ñ", token[:22]):
        assert letters.person_of_token(bad, settings.secret_key) is None
    assert letters.person_of_token(token, "another key") is None
