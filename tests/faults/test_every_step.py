"""A request is ended, or fails, at each of its steps: done whole or not at all."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from dataclasses import asdict, dataclass

import pytest

from intersect.services import answering, opening
from intersect.settings import Settings
from intersect.web import create_app
from tests.faults import verdict
from tests.faults.browser import forms_in
from tests.faults.coordinator import Coordinator
from tests.faults.serving import ROOT
from tests.faults.steps import Ended, Request, ask, watch_database

MOST_STEPS = 20
SECTION = "OBJ"
BEFORE = {"OBJ1": "1", "OBJ1.comment": "Lo de antes", "OBJ2": "2"}
NEW = {"OBJ1": "3", "OBJ1.comment": "Lo que cambió", "OBJ3": "NS"}


@dataclass(frozen=True)
class Kind:
    """A post, and what was there before it."""

    page: str
    is_started: bool = True
    is_submitted: bool = False
    as_script: bool = False

    @property
    def fields_after(self):
        kept = BEFORE if self.is_started else {}
        return {**kept, **NEW} if self.page == SECTION else kept

    @property
    def revision_after(self):
        return 1 + self.is_started + self.is_submitted


KINDS = {
    "first save": Kind(SECTION, is_started=False),
    "first save of a script": Kind(SECTION, is_started=False, as_script=True),
    "save": Kind(SECTION),
    "save of a script": Kind(SECTION, as_script=True),
    "submission": Kind("submit"),
    "correction": Kind(SECTION, is_submitted=True),
    "not my network": Kind("not-mine"),
}


@dataclass
class Trial:
    """One post of one respondent, to be sent once."""

    kind: Kind
    link: str
    request: Request


class FailingDatabase:
    """Makes the database fail, as a full disk or a lost connection, for a while."""

    def __init__(self, postgresql):
        self.postgresql = postgresql
        self.limits = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fail(self):
        if self.postgresql is None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (0, self.limits[1]))
        else:
            self.postgresql.execute(
                "SELECT pg_terminate_backend(pid, 1000) FROM pg_stat_activity"
                " WHERE application_name = 'intersect'"
            )

    def recover(self):
        resource.setrlimit(resource.RLIMIT_FSIZE, self.limits)


@pytest.fixture
def failing(postgresql):
    database = FailingDatabase(postgresql)
    yield database
    database.recover()


@pytest.fixture
def app(database_url, tmp_path):
    settings = {
        "INTERSECT_INSTANCE": str(tmp_path),
        "INTERSECT_DATABASE_URL": database_url,
    }
    app = create_app(Settings.from_environ(settings))
    yield app
    app.extensions["intersect.engine"].dispose()


@pytest.fixture
def prepare(app, database_url):
    """Return a function that makes trials of one kind, each for a seat of its own."""
    catalog = app.extensions["intersect.catalog"]
    coordinator = Coordinator(database_url)

    def make(kind):
        seats, now = coordinator.set_up(MOST_STEPS).seats, coordinator.now()
        with coordinator.writing() as session:
            return [
                make_trial(session, catalog, kind, each.link, now) for each in seats
            ]

    return make


def make_trial(session, catalog, kind, link, now):
    token = link.rpartition("/")[2]
    seat = opening.open_link(session, catalog, token, now)
    if kind.is_started:
        section = seat.questionnaire.section(SECTION)
        seat, _ = answering.save(session, seat, section, BEFORE, now)
    if kind.is_submitted:
        seat = answering.submit(session, seat, now)
        token = opening.with_code(token, seat.kept.receipt)
    form = {"_revision": str(seat.revision), **NEW}
    if kind.page != SECTION:
        form = {"_seen": opening.seen_proof(seat)}
    return Trial(kind, link, Request(f"/r/{token}/{kind.page}", form, kind.as_script))


@pytest.fixture
def is_done(app):
    """Return a function that tells whether a post is done; half of it fails."""
    catalog = app.extensions["intersect.catalog"]
    reading = app.extensions["intersect.sessions"]["reading"]

    def look(trial):
        kind = trial.kind
        with reading() as session:
            response = verdict.find_response(session, trial.link)
            revision = response.revision if response else 0
            fields = verdict.kept_fields(catalog, response) if response else {}
            if response:
                assert verdict.inconsistencies(session, catalog, response) == []
        done = revision == kind.revision_after
        assert done or revision == kind.revision_after - 1
        expected = kind.fields_after if done else BEFORE if kind.is_started else {}
        assert {name: value for name, value in fields.items() if value} == expected
        return done

    return look


def ended_trials(database_url, tmp_path, trials):
    """Send each post from a process that ends one step later than the one before."""
    environment = {
        "INTERSECT_INSTANCE": str(tmp_path),
        "INTERSECT_DATABASE_URL": database_url,
        "PATH": os.environ["PATH"],
    }
    given = [[asdict(each.request) for each in kind] for kind in trials]
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.steps"],
        input=json.dumps(given),
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [Ended(**json.loads(line)) for line in done.stdout.splitlines()]


def test_a_process_that_is_killed_at_any_step_leaves_all_or_nothing(
    app, prepare, is_done, database_url, tmp_path, record_property
):
    trials = {name: prepare(kind) for name, kind in KINDS.items()}
    app.extensions["intersect.engine"].dispose()
    ended = iter(ended_trials(database_url, tmp_path, trials.values()))
    counts = {"acknowledged": 0, "killed": 0, "done all the same": 0}
    for name, of_kind in trials.items():
        outcomes = set()
        for trial in of_kind:
            result = next(ended)
            done = is_done(trial)
            if not result.step:
                assert result.status in {200, 303}, (name, result)
                assert done, f"{name} was acknowledged and is not there"
                counts["acknowledged"] += 1
                break
            outcomes.add(done)
            counts["killed"] += 1
            counts["done all the same"] += done
            again = ask(app, trial.request)
            assert again.status_code in {200, 303}, (name, result)
            assert is_done(trial), f"{name}, sent again after {result.step}"
        else:
            pytest.fail(f"{name} takes more than {MOST_STEPS} steps")
        assert outcomes == {True, False}, f"{name} was never ended around its commit"
    record_property("counted", ", ".join(f"{n} {what}" for what, n in counts.items()))


def test_a_database_that_fails_at_any_step_is_told_and_what_was_typed_is_kept(
    app, prepare, is_done, failing, record_property
):
    last = taken = 0

    def step(_name):
        nonlocal taken
        taken += 1
        if taken == last:
            failing.fail()

    watch_database(app, step)
    failed = 0
    for name, kind in KINDS.items():
        for number, trial in enumerate(prepare(kind), 1):
            last, taken = number, 0
            reply = ask(app, trial.request)
            failing.recover()
            last = 0
            if taken < number:
                break
            if reply.status_code == 503:
                failed += 1
                reply = send_again(app, trial.request, reply)
            assert reply.status_code in {200, 303}, (name, number, reply.text)
            assert is_done(trial), f"{name}, step {number}"
        else:
            pytest.fail(f"{name} takes more than {MOST_STEPS} steps")
    assert failed > len(KINDS)
    record_property("counted", f"{failed} requests failed and were sent again")


def send_again(app, request, reply):
    """Press the button of the page that says what failed; a script just repeats."""
    assert reply.headers["Retry-After"]
    if request.as_script:
        assert reply.json["text"]
        return ask(app, request)
    [form] = [f for f in forms_in(reply.text) if f.action == request.url]
    assert form.fields == request.form
    assert request.form.get("OBJ1.comment", "") in reply.text
    return ask(app, Request(form.action, form.fields))
