"""Two people, or two processes, who do the same at once: one does it, one is told."""

import os
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial
from threading import Barrier

import pytest
import sqlalchemy as sa
from sqlalchemy import Engine, event

from intersect.catalog import load_catalog
from intersect.services import (
    answering,
    collecting,
    freezing,
    inviting,
    opening,
    waves,
)
from intersect.services.members import MemberDetails, add_members
from intersect.services.networks import NetworkDetails, add_network
from intersect.services.opening import UnknownLink
from intersect.services.wave_details import WaveDetails
from intersect.storage import erasure, tables
from intersect.storage.engine import open_engine, sessions
from intersect.web import require_ready
from tests.shell.answering_builders import asked_section, make_form
from tests.shell.conftest import NOW

CLOSING = NOW + timedelta(days=9)
ANA = {"person": "Ana Díaz", "organisation": "CESFAM Norte", "sector": "salud"}


@pytest.fixture
def slow_reads():
    """Leave time after each look for somebody else to act on the same."""

    def wait(_connection, _cursor, statement, *_):
        if statement.startswith("SELECT"):
            time.sleep(0.01)

    event.listen(Engine, "after_cursor_execute", wait)
    yield
    event.remove(Engine, "after_cursor_execute", wait)


def at_once(*calls):
    """Make calls at the same moment; return what they return, or raise."""
    ready = Barrier(len(calls))

    def start(call):
        ready.wait()
        return call()

    with ThreadPoolExecutor(len(calls)) as threads:
        return list(threads.map(start, calls))


@pytest.fixture
def post_at_once(signed_in, slow_reads):  # noqa: ARG001 - it acts by itself
    """Return a function that sends a form from two browsers; it counts the answers."""

    def post(urls, page=None, browsers=None, **fields):
        browsers = browsers or [signed_in("administrator") for _ in urls]
        calls = []
        for browser, url in zip(browsers, urls, strict=True):
            form = {"csrf_token": browser.token(page or url), **fields}
            calls.append(lambda b=browser, u=url, f=form: b.post(u, data=f))
        return Counter(answer.status_code for answer in at_once(*calls))

    return post


@pytest.fixture
def seat(database, network):
    details = MemberDetails(ANA["person"], ANA["organisation"], ANA["sector"])
    [seat] = add_members(database, network, [details], NOW, None)
    database.commit()
    return seat


@pytest.fixture
def campaign(app, database, network, seat):
    assert seat, "who is there when it opens is asked"
    catalog = app.extensions["intersect.catalog"]
    opened = collecting.open_collection(database, catalog, network, CLOSING, NOW, None)
    database.commit()
    return opened


@pytest.fixture
def link(database, campaign, seat):
    [link] = inviting.issue_links(database, campaign, [seat], "", NOW, None)
    database.commit()
    return link


def count(database, table, **columns):
    database.rollback()
    rows = sa.select(sa.func.count()).select_from(table).filter_by(**columns)
    return database.scalar(rows)


def test_two_who_open_a_collection_open_one(post_at_once, network, database):
    url = f"/networks/{network.id}/collection/open"
    day = CLOSING.date().isoformat()
    assert post_at_once([url, url], closes_at=day) == {303: 1, 422: 1}
    assert count(database, tables.Campaign) == 1


def test_the_same_member_is_added_once(post_at_once, network, database):
    url = f"/networks/{network.id}/members/new"
    assert post_at_once([url, url], **ANA) == {303: 1, 422: 1}
    assert count(database, tables.Membership) == 1


def test_the_same_person_in_two_networks_is_one_person(
    app, post_at_once, network, commune, database
):
    kind = app.extensions["intersect.catalog"].network_type("mesa_comunal")
    other = add_network(database, commune, kind, NetworkDetails("Mesa"), NOW, None)
    database.commit()
    urls = [f"/networks/{each.id}/members/new" for each in (network, other)]
    assert post_at_once(urls, **ANA) == {303: 2}
    assert count(database, tables.Membership) == 2
    assert count(database, tables.Organisation) == 1
    assert count(database, tables.Person) == 1


@pytest.mark.usefixtures("campaign")
def test_links_given_twice_at_once_are_given_once(post_at_once, network, database):
    page = f"/networks/{network.id}"
    assert post_at_once([f"{page}/links"] * 2, page) == {200: 1, 303: 1}
    assert count(database, tables.Link) == 1


def test_a_member_has_one_link_however_many_give_one(
    post_at_once, network, link, seat, database
):
    assert link
    url = f"/networks/{network.id}/members/{seat.id}/link"
    assert post_at_once([url, url]) == {200: 2}
    assert count(database, tables.Link, revoked_at=None) == 1


@pytest.mark.parametrize(
    ("url", "fields"),
    [
        ("/users/new", {"name": "Eva", "email": "eva@x.cl", "role": "policy"}),
        (
            "/communes/new",
            {"code": "01107", "name": "Alto Hospicio", "time_zone": "UTC"},
        ),
    ],
)
def test_what_is_there_once_is_added_once(post_at_once, url, fields):
    answers = post_at_once([url, url], **fields)
    assert answers[422] == 1, answers
    assert answers.total() == 2


def test_two_networks_do_not_get_one_name(post_at_once, commune, database):
    fields = {"territory": str(commune.id), "name": "Mesa", "kind": "mesa_comunal"}
    assert post_at_once(["/networks/new"] * 2, **fields) == {303: 1, 422: 1}
    assert count(database, tables.Network) == 1


def test_two_administrators_who_remove_each_other_leave_one(
    post_at_once, signed_in, database
):
    browsers = [signed_in("administrator"), signed_in("administrator")]
    first, second = (browser.user.id for browser in browsers)
    urls = [f"/users/{second}/deactivate", f"/users/{first}/deactivate"]
    post_at_once(urls, page="/users/new", browsers=browsers)
    assert count(database, tables.User, active=True) == 1


def test_who_closes_a_collection_waits_for_an_answer_on_its_way(
    app, database, campaign, link
):
    catalog = app.extensions["intersect.catalog"]
    order = []

    def answer():
        with app.extensions["intersect.sessions"]["sharing"]() as session:
            opening.open_link(session, catalog, link.token, NOW)
            time.sleep(0.3)
            order.append("answered")
            session.commit()

    def close():
        time.sleep(0.1)
        collecting.close_collection(database, campaign, NOW, None)
        database.commit()
        order.append("closed")

    at_once(answer, close)
    assert order == ["answered", "closed"]


def _make_fictitious(database, commune):
    """Only what was noted of an invented commune may be erased."""
    commune.is_fictitious = True
    database.commit()


def test_erasing_waits_for_an_answer_on_its_way_and_leaves_nothing(
    app, database, commune, link
):
    _make_fictitious(database, commune)
    catalog = app.extensions["intersect.catalog"]
    section = asked_section("OBJ")

    def answer():
        with app.extensions["intersect.sessions"]["sharing"]() as session:
            seat = opening.open_link(session, catalog, link.token, NOW)
            answering.save(session, seat, section, make_form(section), NOW)
            time.sleep(0.3)
            session.commit()

    def erase():
        time.sleep(0.1)
        erasure.erase_territory(database, commune.id)
        database.commit()

    at_once(answer, erase)
    assert count(database, tables.Response) == count(database, tables.Territory) == 0


def test_who_answers_while_the_network_is_erased_is_told_that_nothing_is_there(
    app, database, commune, link
):
    _make_fictitious(database, commune)
    catalog = app.extensions["intersect.catalog"]

    def erase():
        erasure.erase_territory(database, commune.id)
        time.sleep(0.3)
        database.commit()

    def answer():
        time.sleep(0.1)
        sharing = app.extensions["intersect.sessions"]["sharing"]
        with sharing() as session, pytest.raises(UnknownLink):
            opening.open_link(session, catalog, link.token, NOW)

    at_once(erase, answer)


@pytest.mark.usefixtures("slow_reads")
def test_two_workers_that_start_publish_each_questionnaire_once(settings):
    # Not two whole applications: two threads that register routes at once can run
    # into a fault of Python 3.11 (python/cpython#106905) that processes cannot.
    catalog = load_catalog(settings.questionnaires)
    workers = [open_engine(settings.database_url) for _ in range(2)]
    at_once(*(partial(require_ready, worker, catalog) for worker in workers))
    kept = sa.select(tables.QuestionnaireVersion.questionnaire)
    with workers[0].connect() as connection:
        published = connection.scalars(kept).all()
    assert sorted(published) == sorted(
        shipped.questionnaire.id
        for shipped in catalog.shipped
        if shipped.questionnaire.status == "published"
    )
    for worker in workers:
        worker.dispose()


@pytest.fixture
def run_at_once(tmp_path, new_database):
    """Run a command in two processes on an empty database; return what they print."""
    environment = os.environ | {
        "INTERSECT_INSTANCE": str(tmp_path),
        "INTERSECT_DATABASE_URL": new_database(is_empty=True),
        "INTERSECT_LANGUAGE": "en",
    }

    def run(*arguments):
        processes = [
            subprocess.Popen(
                [sys.executable, "-m", "intersect.cli", *arguments],
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
            for _ in range(2)
        ]
        outputs = [process.communicate(timeout=60)[0] for process in processes]
        assert [process.returncode for process in processes] == [0, 0], outputs
        return outputs

    run.url = environment["INTERSECT_DATABASE_URL"]
    return run


def test_two_processes_set_one_installation_up(run_at_once):
    outputs = run_at_once("setup")
    assert sum("Password: " in output for output in outputs) == 1
    assert sum("Ready." in output for output in outputs) == 1
    outputs = run_at_once("demo", "load")
    assert sum("was loaded" in output for output in outputs) == 1
    engine = open_engine(run_at_once.url)
    with sessions(engine, writes=False)() as session:
        assert count(session, tables.User) == 1
        assert count(session, tables.Network) == 3


def test_two_who_open_a_wave_open_it_once_and_two_closers_freeze_once(
    app, post_at_once, network, seat, database
):
    assert seat, "who is asked"
    catalog = app.extensions["intersect.catalog"]
    details = WaveDetails("Ola", ["nucleo"], None, CLOSING.date())
    wave = waves.add_wave(database, details, None, NOW, None)
    waves.choose_networks(database, catalog, wave, [network.id], NOW, None)
    url = f"/waves/{wave.id}/open"
    database.commit()
    assert post_at_once([url, url]) in ({303: 1, 404: 1}, {303: 1, 422: 1})
    assert count(database, tables.Campaign) == 1
    database.rollback()

    def close():
        with app.extensions["intersect.sessions"]["writing"]() as session:
            found = freezing.close_due(session, catalog, CLOSING + timedelta(days=2))
            session.commit()
            return found.frozen

    assert sorted(at_once(close, close)) == [0, 1]
    assert count(database, tables.FrozenResult) == 1
