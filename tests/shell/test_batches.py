"""Documents of many communes from a page: who, which, how far, and how whole."""

import csv
import hashlib
import io
import uuid
import zipfile
from concurrent.futures import Future
from datetime import timedelta

import pytest
import sqlalchemy as sa

from intersect.report import press
from intersect.services import (
    batch_files,
    batch_jobs,
    export_files,
    freezing,
    waves,
    working,
)
from intersect.services.access import Actor
from intersect.services.batch_jobs import Choice
from intersect.services.batches import KINDS
from intersect.services.members import MemberDetails, add_members
from intersect.services.networks import NetworkDetails, add_network
from intersect.services.refusal import Refused
from intersect.services.territories import TerritoryDetails, add_territory
from intersect.services.workshop import JobInterrupted, JobStopped, RunningJob
from intersect.storage import campaigns, tables
from tests.shell import test_waves
from tests.shell.conftest import NOW
from tests.shell.export_scene import Scene
from tests.shell.mail_builders import workshop_for
from tests.shell.statements import counted_statements
from tests.shell.test_waves import DETAILS

EVERYTHING = Choice((), True, KINDS, "es")
catalog = test_waves.catalog


@pytest.fixture
def places(database, network):
    """The commune of the network, and another one, both in regions of their own."""
    other = add_territory(database, TerritoryDetails("05101", "Valparaíso"), None)
    return {"iquique": network.territory, "valparaiso": other}


@pytest.fixture
def closed(database, catalog, network, places):
    """A wave that is over, with a network in each of two communes."""
    kind = catalog.network_type("mesa_comunal")
    details = NetworkDetails("Mesa comunal")
    mesa = add_network(database, places["valparaiso"], kind, details, NOW, None)
    made = waves.add_wave(database, DETAILS, None, NOW, None)
    waves.choose_networks(database, catalog, made, [network.id, mesa.id], NOW, None)
    sectors = ("salud", "educacion", "desarrollo_social", "salud")
    for each in (network, mesa):
        people = [MemberDetails(f"P{n}", f"U{n}", s) for n, s in enumerate(sectors)]
        add_members(database, each, people, NOW, None)
    waves.open_wave(database, catalog, made, NOW, None)
    database.flush()
    scene = Scene(database, catalog, network.territory)
    for each in (network, mesa):
        campaign = campaigns.find_campaign(database, each.id)
        found = sa.select(tables.Membership).where(
            tables.Membership.network_id == each.id
        )
        for seat in database.scalars(found).all():
            scene.submit(campaign, seat)
    waves.close_wave(database, made, NOW, None)
    freezing.close_due(database, catalog, NOW)
    database.commit()
    return made


@pytest.fixture
def published(database, closed):
    waves.publish_wave(database, closed, NOW, None)
    database.commit()
    return closed


@pytest.fixture
def workshop(settings, app):
    return workshop_for(settings, app)


@pytest.fixture
def printed(monkeypatch):
    """Stand for the press; return the pages that were really printed."""
    pages = []

    def begin(_press, html):
        pages.append(html)
        future = Future()
        future.set_result(b"%PDF " + hashlib.sha256(html.encode()).digest())
        return future

    monkeypatch.setattr(press.Press, "_begin", begin)
    return pages


def actor(browser, role="administrator", *places):
    return Actor(browser.user.id, frozenset({role}), frozenset(p.id for p in places))


def asked(database, wave, who, choice=EVERYTHING):
    job_id = batch_jobs.ask_to_print(database, wave, choice, who, NOW).id
    database.commit()
    return job_id


def done(database, workshop, job_id):
    """Do a job; return it and the files of its ZIP."""
    database.rollback()
    working.perform(workshop, job_id)
    database.expire_all()
    job = database.get(tables.Job, job_id)
    assert job.state == "done", job.error
    path = workshop.settings.instance / "exports" / f"{job_id}.zip"
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return job, {each: archive.read(each) for each in archive.namelist()}


def index_of(files):
    text = files["index.csv"].decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text), delimiter=";"))


def test_what_goes_out_is_frozen_and_nothing_else(
    database, workshop, published, places, signed_in, printed
):
    kept = {row.campaign_id: row.digest for row in frozen_rows(database)}
    database.execute(sa.delete(tables.FrozenResult))
    database.commit()
    who = actor(signed_in())
    choice = Choice((places["iquique"].id,), False, KINDS, "es")
    done(database, workshop, asked(database, published, who, choice))
    [row] = frozen_rows(database)
    assert row.digest == kept[row.campaign_id]
    campaign = database.get(tables.Campaign, row.campaign_id)
    assert campaign.network.territory_id == places["iquique"].id
    pages = len(printed)
    job, _ = done(database, workshop, asked(database, published, who, choice))
    assert (job.outcome["kept"], len(printed)) == (3, pages)


def frozen_rows(database):
    return database.scalars(sa.select(tables.FrozenResult)).all()


def test_a_batch_has_every_document_an_index_and_checksums(
    database, workshop, published, signed_in
):
    browser = signed_in()
    job, files = done(database, workshop, asked(database, published, actor(browser)))
    pdfs = {name for name in files if name.endswith(".pdf")}
    assert (job.done, job.total, len(pdfs)) == (6, 6, 6)
    assert job.outcome == {"made": 6, "kept": 0, "failed": 0, "failures": []}
    assert all(files[name].startswith(b"%PDF") for name in pdfs)
    rows = index_of(files)
    assert {row["Archivo"] for row in rows} == pdfs
    sums = dict(
        reversed(line.split("  ")) for line in files["SHA256SUMS"].decode().splitlines()
    )
    assert sums == {name: hashlib.sha256(files[name]).hexdigest() for name in pdfs}
    with browser.get(f"/documents/{published.id}/batches/{job.id}.zip") as sent:
        assert sent.mimetype == "application/zip"
        with zipfile.ZipFile(io.BytesIO(sent.data)) as archive:
            assert set(archive.namelist()) == set(files)


def test_only_what_was_chosen_is_printed(
    database, workshop, published, signed_in, printed, places
):
    choice = Choice([places["valparaiso"].id], False, ("authorities",), "en")
    job, files = done(
        database, workshop, asked(database, published, actor(signed_in()), choice)
    )
    [name] = (each for each in files if each.endswith(".pdf"))
    assert name.startswith("05101_valparaiso_")
    [html] = printed
    assert '<html lang="en"' in html
    assert job.total == 1


def test_a_commune_that_fails_is_told_and_stops_nothing(
    database, workshop, published, signed_in, printed, places, monkeypatch
):
    ordinary, broken = batch_files.files_of, places["iquique"].id

    def sometimes(source, territory):
        if territory.id == broken:
            raise ValueError("somebody's words")
        return ordinary(source, territory)

    monkeypatch.setattr(batch_files, "files_of", sometimes)
    browser = signed_in()
    job, files = done(database, workshop, asked(database, published, actor(browser)))
    assert (job.done, job.total) == (6, 6)
    assert len(printed) == 3
    assert job.outcome["failed"] == 1
    [[what, why]] = job.outcome["failures"]
    assert what == "01101 Iquique"
    assert "could not be made" in why
    [row] = [each for each in index_of(files) if each["Qué falló"]]
    assert row["Comuna"] == "Iquique"
    assert "somebody's words" not in str(files) + str(job.outcome)
    page = browser.get(f"/documents/{published.id}/batches").text
    assert "01101 Iquique: sus documentos no se pudieron hacer" in page
    assert "1 falló" in page


def test_a_document_that_cannot_be_printed_is_told_too(
    database, workshop, published, signed_in, monkeypatch
):
    def begin(_press, html):
        future = Future()
        if "authorities-" in html:
            future.set_exception(MemoryError())
        else:
            future.set_result(b"%PDF")
        return future

    monkeypatch.setattr(press.Press, "_begin", begin)
    job, files = done(
        database, workshop, asked(database, published, actor(signed_in()))
    )
    assert job.outcome["failed"] == 2
    assert len([name for name in files if name.endswith(".pdf")]) == 4
    assert sum("memoria" in row["Qué falló"] for row in index_of(files)) == 2


@pytest.mark.parametrize("stop", [JobInterrupted, JobStopped])
def test_a_batch_that_was_stopped_goes_on_where_it_was(
    database, workshop, published, signed_in, printed, monkeypatch, stop
):
    ordinary = RunningJob.step

    def stopping(job, now):
        if job.done == 4:
            raise stop
        ordinary(job, now)

    monkeypatch.setattr(RunningJob, "step", stopping)
    who = actor(signed_in())
    job_id = asked(database, published, who)
    database.rollback()
    working.perform(workshop, job_id)
    assert list((workshop.settings.instance / "exports").iterdir()) == []
    monkeypatch.setattr(RunningJob, "step", ordinary)
    database.expire_all()
    if stop is JobStopped:  # called off, and then asked for once more
        database.get(tables.Job, job_id).state = "cancelled"
        database.commit()
        job_id = asked(database, published, who)
    job, files = done(database, workshop, job_id)
    assert job.outcome["kept"] >= 4
    finished = printed[:4]
    assert all(printed.count(html) == 1 for html in finished), "none is printed twice"
    assert len(set(printed)) == 6
    assert len([name for name in files if name.endswith(".pdf")]) == 6


class TestWhoMayHaveThem:
    def test_before_publication_only_who_may_read_drafts(self, signed_in, closed):
        address = f"/documents/{closed.id}/batches"
        assert signed_in("policy").get(address).status_code == 404
        page = signed_in("evaluator").get(address)
        assert page.status_code == 200
        assert "borrador" in page.text

    @pytest.mark.usefixtures("printed")
    def test_drafts_are_marked(self, database, workshop, closed, signed_in, printed):
        done(database, workshop, asked(database, closed, actor(signed_in())))
        assert len(printed) == 6
        assert all("BORRADOR" in html for html in printed)

    @pytest.mark.usefixtures("printed")
    def test_a_coordinator_gets_only_their_communes_whatever_is_asked(
        self, database, workshop, published, signed_in, places
    ):
        mine = places["iquique"]
        browser = signed_in("coordinator", mine)
        page = browser.get(f"/documents/{published.id}/batches").text
        assert "Iquique" in page
        assert "Valparaíso" not in page
        choice = Choice([each.id for each in places.values()], False, KINDS, "es")
        who = actor(browser, "coordinator", mine)
        _, files = done(database, workshop, asked(database, published, who, choice))
        assert {row["Comuna"] for row in index_of(files)} == {"Iquique"}
        elsewhere = Choice([places["valparaiso"].id], False, KINDS, "es")
        with pytest.raises(Refused):
            batch_jobs.ask_to_print(database, published, elsewhere, who, NOW)

    def test_a_wave_of_other_communes_is_not_there(
        self, database, published, signed_in
    ):
        elsewhere = add_territory(database, TerritoryDetails("13101", "Lejos"), None)
        database.commit()
        browser = signed_in("coordinator", elsewhere)
        assert browser.get(f"/documents/{published.id}/batches").status_code == 404

    @pytest.mark.usefixtures("printed")
    def test_a_file_is_for_who_asked_while_they_may_read_all_of_it(
        self, database, workshop, published, signed_in
    ):
        browser = signed_in("policy")
        job, _ = done(
            database, workshop, asked(database, published, actor(browser, "policy"))
        )
        address = f"/documents/{published.id}/batches/{job.id}.zip"
        with browser.get(address) as sent:
            assert sent.status_code == 200
        assert signed_in("administrator").get(address).status_code == 404
        database.rollback()
        wave = database.get(tables.Wave, published.id)
        waves.reopen_wave(database, wave, (NOW + timedelta(days=30)).date(), NOW, None)
        database.commit()
        assert browser.get(address).status_code == 404, "no longer published"


class TestThePage:
    def test_a_choice_is_posted_and_appears(self, database, published, signed_in):
        browser, address = signed_in(), f"/documents/{published.id}/batches"
        form = {"places": "all", "kinds": ["network", "annex"], "language": "pt"}
        assert browser.send(address, **form).status_code == 303
        [job] = database.scalars(sa.select(tables.Job))
        assert job.kind == "print_documents"
        assert job.arguments["kinds"] == ["network", "annex"]
        assert len(job.arguments["communes"]) == 2
        assert job.total == 4
        job_id = job.id
        database.rollback()
        again = browser.send(address, **form)
        assert again.status_code == 422
        assert "todavía se están haciendo" in again.text
        cancelled = browser.send(f"{address}/{job_id}/cancel", address)
        assert cancelled.status_code == 303
        assert "Cancelad" in browser.get(address).text

    @pytest.mark.parametrize(
        ("form", "told"),
        [
            ({"kinds": "annex", "language": "es"}, "No eligió ninguna comuna"),
            ({"places": "all", "language": "es"}, "No eligió ningún documento"),
            (
                {"places": str(uuid.uuid4()), "kinds": "annex", "language": "es"},
                "",
            ),
            ({"places": "all", "kinds": "letter", "language": "es"}, ""),
        ],
    )
    def test_what_is_missing_or_unknown_is_told(
        self, database, published, signed_in, form, told
    ):
        address = f"/documents/{published.id}/batches"
        page = signed_in().send(address, **form)
        assert page.status_code == 422
        assert told in page.text
        assert database.scalars(sa.select(tables.Job)).all() == []

    def test_progress_says_what_is_done_left_and_how_long_it_takes(
        self, database, published, signed_in
    ):
        browser = signed_in()
        job_id = asked(database, published, actor(browser))
        job = database.get(tables.Job, job_id)
        job.state, job.done, job.total = "running", 100, 400
        job.outcome = {"made": 98, "kept": 20, "failed": 2, "failures": [["a", "b"]]}
        page_now = batch_jobs.datetime.now(batch_jobs.UTC)
        job.started_at = page_now - timedelta(seconds=160)
        database.commit()
        # 80 were printed in 160 seconds, 300 are left: ten minutes.
        assert batch_jobs.time_left(job, page_now) == timedelta(minutes=10)
        page = browser.get(f"/documents/{published.id}/batches").text
        assert "100 de 400 documentos, quedan 300" in page
        assert "unos 10 minutos" in page
        assert "2 fallaron" in page

    def test_nobody_guesses_from_the_first_document(
        self, database, published, signed_in
    ):
        job = database.get(tables.Job, asked(database, published, actor(signed_in())))
        job.state, job.done, job.started_at = "running", 2, NOW
        assert batch_jobs.time_left(job, NOW + timedelta(minutes=1)) is None
        job.done, job.outcome = 40, {"kept": 40}
        assert batch_jobs.time_left(job, NOW + timedelta(minutes=1)) is None

    @pytest.mark.usefixtures("printed")
    def test_a_file_is_streamed_and_a_broken_download_goes_on(
        self, database, workshop, published, signed_in
    ):
        browser = signed_in()
        job, _ = done(database, workshop, asked(database, published, actor(browser)))
        address = f"/documents/{published.id}/batches/{job.id}.zip"
        with browser.get(address) as whole:
            assert whole.is_streamed
            content = whole.data
        with browser.get(address, headers={"Range": "bytes=100-"}) as rest:
            assert rest.status_code == 206
            assert rest.data == content[100:]

    @pytest.mark.usefixtures("printed")
    def test_files_go_after_their_days(self, database, workshop, published, signed_in):
        browser = signed_in()
        job, _ = done(database, workshop, asked(database, published, actor(browser)))
        ended, job_id = job.finished_at, job.id
        database.rollback()
        export_files.tidy(workshop, ended + export_files.KEPT)
        address = f"/documents/{published.id}/batches"
        assert browser.get(f"{address}/{job_id}.zip").status_code == 404
        assert "Borrado" in browser.get(address).text

    def test_the_page_takes_as_many_statements_for_many_communes(
        self, database, catalog, published, signed_in
    ):
        browser, address = signed_in(), f"/documents/{published.id}/batches"
        database.rollback()
        browser.get(address)
        with counted_statements() as few:
            browser.get(address)
        kind = catalog.network_type("mesa_comunal")
        ids = []
        for number in range(20):
            details = TerritoryDetails(f"0611{number:02}", f"Comuna {number}")
            place = add_territory(database, details, None)
            made = NetworkDetails(f"Mesa {number}")
            ids.append(add_network(database, place, kind, made, NOW, None).id)
        database.flush()
        database.execute(
            sa.insert(tables.wave_networks),
            [{"wave_id": published.id, "network_id": each} for each in ids],
        )
        database.commit()
        with counted_statements() as many:
            assert "Comuna 19" in browser.get(address).text
        assert many.total() == few.total() <= 16
