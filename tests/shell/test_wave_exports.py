"""The answers of a wave taken away: by whom, how whole, and what is not in it."""

import csv
import hashlib
import io
import json
import os
import uuid
import zipfile
from dataclasses import replace
from datetime import timedelta

import openpyxl
import pyreadstat
import pytest
import sqlalchemy as sa
from click.testing import CliRunner

from intersect.cli import main
from intersect.exchange.data_columns import union_columns
from intersect.language import language
from intersect.services import export_files, export_jobs, freezing, waves, working
from intersect.services.access import Actor
from intersect.services.export_jobs import Choice
from intersect.services.members import MemberDetails, add_members
from intersect.services.networks import NetworkDetails, add_network
from intersect.services.personal_data import erase_person
from intersect.services.refusal import Refused
from intersect.services.territories import TerritoryDetails, add_territory
from intersect.services.wave_tables import pseudonyms
from intersect.services.workshop import JobInterrupted, JobStopped
from intersect.storage import campaigns, tables
from tests.shell import test_waves
from tests.shell.compared_scene import load_programme, wave_in
from tests.shell.conftest import NOW, shipped_catalog
from tests.shell.export_scene import FORMULA, Scene
from tests.shell.mail_builders import workshop_for
from tests.shell.test_waves import AFTER, DETAILS, close_all

EVERYTHING = Choice(("csv", "xlsx", "sav", "dta", "parquet"), "es", ",")
PLAIN = Choice(("csv",), "es", ",")
catalog = test_waves.catalog


@pytest.fixture
def wave(database, catalog, network):
    """Two communes; in the first four of six answered, in the other all four."""
    other = add_territory(database, TerritoryDetails("05101", "Valparaíso"), None)
    kind = catalog.network_type("mesa_comunal")
    mesa = add_network(database, other, kind, NetworkDetails("=Mesa"), NOW, None)
    made = waves.add_wave(database, DETAILS, None, NOW, None)
    waves.choose_networks(database, catalog, made, [network.id, mesa.id], NOW, None)
    sectors = ("salud", "educacion", "desarrollo_social", "salud", "justicia", "salud")
    for each, most in ((network, 6), (mesa, 4)):
        people = [
            MemberDetails(f"Persona {n} de {each.name}", f"Unidad {n}", sector)
            for n, sector in enumerate(sectors[:most])
        ]
        add_members(database, each, people, NOW, None)
    waves.open_wave(database, catalog, made, NOW, None)
    database.flush()
    scene = Scene(database, catalog, network.territory)
    for each in (network, mesa):
        campaign = campaigns.find_campaign(database, each.id)
        seats = sorted(_seats(database, each), key=lambda seat: seat.person.name)
        for seat in seats[:4]:
            scene.submit(campaign, seat, **{"OBJ1.comment": FORMULA})
        if each is network:
            scene.answer(campaign, seats[4], share=0.1)
            scene.answer(campaign, seats[5])
            scene.decline(campaign, seats[5])
    database.commit()
    return made


@pytest.fixture
def workshop(settings, app):
    return workshop_for(settings, app)


@pytest.fixture
def run(settings, monkeypatch):
    monkeypatch.setenv("INTERSECT_INSTANCE", str(settings.instance))
    monkeypatch.setenv("INTERSECT_DATABASE_URL", settings.database_url)

    def run(*arguments, status=0):
        result = CliRunner().invoke(main, [str(each) for each in arguments])
        assert result.exit_code == status, result.output
        return result.output

    return run


def _seats(database, network):
    found = sa.select(tables.Membership).where(
        tables.Membership.network_id == network.id
    )
    return database.scalars(found).all()


def actor(browser, role="evaluator", *places):
    return Actor(browser.user.id, frozenset({role}), frozenset(p.id for p in places))


def made(database, workshop, wave, who, choice=PLAIN):
    """Ask for an export and make it; return its file, opened, and its job."""
    job = export_jobs.ask_to_export(database, wave, choice, who, NOW)
    database.commit()
    job_id = job.id
    working.perform(workshop, job_id)
    database.expire_all()
    job = database.get(tables.Job, job_id)
    assert job.state == "done", job.error
    path = workshop.settings.instance / "exports" / f"{job_id}.zip"
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
        assert archive.testzip() is None
        return {each: archive.read(each) for each in archive.namelist()}, job


def rows(content):
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


def test_everything_that_counts_is_in_every_format_and_nothing_else(
    database, workshop, wave, signed_in
):
    files, job = made(database, workshop, wave, actor(signed_in()), EVERYTHING)
    manifest = json.loads(files["manifest.json"])
    table = rows(files["answers_nucleo.csv"])
    assert len(table) == 8
    assert (job.done, job.total) == (20, 20)
    assert manifest["left_out"]["responses"] == {
        "nucleo": {"declined": 1, "unfinished": 1}
    }
    sizes = {each["name"]: each.get("rows") for each in manifest["files"]}
    assert {name for name, count in sizes.items() if count == 8} == {
        *(f"answers_nucleo.{each}" for each in EVERYTHING.formats),
        "comments_nucleo.csv",
    }
    for each in manifest["files"]:
        content = files[each["name"]]
        assert hashlib.sha256(content).hexdigest() == each["sha256"]
        assert len(content) == each["bytes"]
    assert set(files) == {*sizes, "manifest.json"}
    assert manifest["instruments"][0]["networks"] == 2
    assert manifest["methods"][0]["key"] == "escalera5/1"


def test_factual_sheets_go_with_their_choices_and_decimals_into_every_format(
    database, workshop, signed_in, tmp_path
):
    """The invented programme has sheets in every state, with the facts of both."""
    load_programme(database)
    published = wave_in(database, "published")
    sheet = next(each for each in published.questionnaires if each != "nucleo")
    response = database.scalars(
        sa.select(tables.Response)
        .join(tables.Campaign)
        .where(
            tables.Campaign.wave_id == published.id,
            tables.Campaign.questionnaire == sheet,
            tables.Response.submitted_at.is_not(None),
        )
    ).first()
    answers = dict(response.answers)
    value = {**answers["FP4"]["value"], "atraso": "12.5"}
    response.answers = {**answers, "FP4": {**answers["FP4"], "value": value}}
    database.flush()
    files, job = made(database, workshop, published, actor(signed_in()), EVERYTHING)
    assert job.done == job.total
    table = rows(files[f"answers_{sheet}.csv"])
    assert {"externo", "una", "coordinadas", "red"} >= {
        each["FP2.respuesta"] for each in table
    } - {""}
    kept = {each["FP4.atraso"] for each in table}
    assert len(kept) > 1
    for kind, read in (("sav", pyreadstat.read_sav), ("dta", pyreadstat.read_dta)):
        path = tmp_path / f"sheet.{kind}"
        path.write_bytes(files[f"answers_{sheet}.{kind}"])
        frame, about = read(path)
        assert len(frame) == len(table)
        meanings = about.variable_value_labels["FP2_respuesta"]
        assert set(meanings.values()) >= {"La red", "Una sola institución"}
    meanings = {
        (each["column"], each["code"]): each["meaning"]
        for each in rows(files["codebook.csv"])
    }
    assert meanings["FP2.respuesta", "una"] == "Una sola institución"


@pytest.mark.parametrize(
    "asked",
    [each.questionnaire for each in shipped_catalog().shipped],
    ids=lambda each: each.key,
)
def test_every_fact_of_a_shipped_sheet_is_a_column_of_its_kind(asked):
    """A choice is a code; an amount or a percentage may have decimals."""
    columns = {
        (each.question, each.row): each.column
        for each in union_columns([asked], language("es"), with_texts=True)
    }
    kinds = {
        "text": {"text"},
        "choice": {"choice"},
        "amount": {"number"},
        "percent": {"number"},
        "number": {"whole", "number"},
    }
    for question in asked.questions:
        if question.kind == "facts":
            for place, _, fact in question.places:
                column = columns[question.id, place]
                assert column.kind in kinds[fact.kind], column.name
                assert set(column.values) == {e.code for e in fact.choices or ()}


def test_the_answers_are_those_that_were_given_with_their_labels(
    database, workshop, wave, signed_in, tmp_path
):
    files, _ = made(database, workshop, wave, actor(signed_in()), EVERYTHING)
    key = pseudonyms(workshop.settings.secret_key)
    seats = {each.id: each for each in database.scalars(sa.select(tables.Membership))}
    given = {
        (
            key(seats[each.membership_id].person_id),
            str(seats[each.membership_id].network_id),
        ): each.answers
        for each in _responses(database)
    }
    for row in rows(files["answers_nucleo.csv"]):
        answers = given[row["respondent"], row["network"]]
        for question in ("OBJ1", "EVA5", "LBL"):
            value = answers.get(question, {}).get("value")
            assert row[question] == ("" if value is None else str(value))
        assert row["PAR.metas"] == answers["PAR"]["value"]["metas"]
    (tmp_path / "a.sav").write_bytes(files["answers_nucleo.sav"])
    _, about = pyreadstat.read_sav(tmp_path / "a.sav", user_missing=True)
    assert about.variable_value_labels["OBJ1"][98] == "No sé"
    assert [each["lo"] for each in about.missing_ranges["OBJ1"]] == [98]
    book = openpyxl.load_workbook(io.BytesIO(files["answers_nucleo.xlsx"]))
    assert book.sheetnames == ["Respuestas", "Libro de códigos"]
    assert {row[3].value for row in book.worksheets[0].iter_rows(min_row=2)} == {
        "Red comunal Chile Crece Contigo",
        "Mesa o consejo comunal",
    }


def test_no_name_or_contact_of_anybody_is_in_it(database, workshop, wave, signed_in):
    files, _ = made(database, workshop, wave, actor(signed_in()), EVERYTHING)
    whole = b"\n".join(files.values())
    for seat in database.scalars(sa.select(tables.Membership)):
        for secret in (seat.person.name, str(seat.person_id), str(seat.id)):
            assert secret.encode() not in whole


def test_a_person_has_one_code_everywhere_that_only_this_installation_makes():
    one, other = uuid.uuid4(), uuid.uuid4()
    key = pseudonyms("secret")
    assert key(one) == pseudonyms("secret")(one)
    assert key(one) != key(other)
    assert key(one) != pseudonyms("another")(one)
    assert one.hex not in key(one)


def test_an_evaluator_gets_their_communes_and_what_people_wrote(
    database, workshop, wave, network, signed_in
):
    who = actor(signed_in(), "evaluator", network.territory)
    files, _ = made(database, workshop, wave, who)
    assert {row["territory_code"] for row in rows(files["answers_nucleo.csv"])} == {
        "01101"
    }
    [first, *rest] = rows(files["comments_nucleo.csv"])
    assert first["comment"] == f"'{FORMULA}"
    assert len(rest) == 3
    filters = json.loads(files["manifest.json"])["filters"]
    assert filters["communes"] == ["01101"]


def test_an_administrator_gets_no_word_that_people_wrote(
    database, workshop, wave, signed_in
):
    files, _ = made(database, workshop, wave, actor(signed_in(), "administrator"))
    assert "comments_nucleo.csv" not in files
    assert FORMULA.encode() not in b"\n".join(files.values())
    left_out = json.loads(files["manifest.json"])["left_out"]["columns"]
    assert left_out == ["comments and evidence", "facts that are texts"]


def test_a_second_export_waits_for_the_first_and_a_format_is_needed(
    database, wave, signed_in
):
    who = actor(signed_in())
    with pytest.raises(Refused, match="no_format"):
        export_jobs.ask_to_export(database, wave, replace(PLAIN, formats=()), who, NOW)
    export_jobs.ask_to_export(database, wave, PLAIN, who, NOW)
    with pytest.raises(Refused, match="under_way"):
        export_jobs.ask_to_export(database, wave, PLAIN, who, NOW)


def asked(database, wave, who):
    job_id = export_jobs.ask_to_export(database, wave, PLAIN, who, NOW).id
    database.commit()
    return job_id


def kept(workshop):
    folder = workshop.settings.instance / "exports"
    return sorted(each.name for each in folder.iterdir()) if folder.is_dir() else []


@pytest.mark.parametrize("stop", [JobStopped, JobInterrupted])
def test_what_is_stopped_leaves_no_file_and_can_be_begun_again(
    database, workshop, wave, signed_in, monkeypatch, stop
):
    job_id = asked(database, wave, actor(signed_in()))
    with monkeypatch.context() as patch:

        def step(_job, _now):
            raise stop

        patch.setattr("intersect.services.workshop.RunningJob.step", step)
        working.perform(workshop, job_id)
    assert kept(workshop) == []
    database.expire_all()
    if stop is JobInterrupted:
        assert database.get(tables.Job, job_id).state == "waiting"
        database.rollback()
        working.perform(workshop, job_id)
        assert kept(workshop) == [f"{job_id}.zip"]


def test_what_a_killed_worker_left_goes_once_another_has_made_it_whole(
    database, workshop, wave, signed_in
):
    job_id = asked(database, wave, actor(signed_in()))
    broken = workshop.settings.instance / "exports" / f"{job_id}.0123abcd.part"
    broken.mkdir(parents=True)
    (broken / "export.zip").write_bytes(b"PK half")
    working.perform(workshop, job_id)
    export_files.tidy(workshop, NOW)
    assert kept(workshop) == [f"{job_id}.zip"]


def test_files_go_after_their_days_and_when_there_are_too_many(
    database, workshop, wave, signed_in, monkeypatch
):
    _, first = made(database, workshop, wave, actor(signed_in()))
    _, second = made(database, workshop, wave, actor(signed_in()))
    ended, names = second.finished_at, [f"{first.id}.zip", f"{second.id}.zip"]
    database.rollback()
    older = workshop.settings.instance / "exports" / names[0]
    os.utime(older, (1, 1))
    export_files.tidy(workshop, NOW)
    assert kept(workshop) == sorted(names)
    size = older.stat().st_size
    monkeypatch.setattr(export_files, "MEGABYTE", (size + size // 2) / 2048)
    export_files.tidy(workshop, NOW)
    assert kept(workshop) == [names[1]]
    export_files.tidy(workshop, ended + export_files.KEPT)
    assert kept(workshop) == []


def test_a_file_goes_when_somebody_is_erased(database, workshop, wave, signed_in):
    made(database, workshop, wave, actor(signed_in()))
    person = database.scalar(sa.select(tables.Person))
    erase_person(database, person, "keep", NOW + timedelta(hours=1), None)
    database.commit()
    export_files.tidy(workshop, NOW)
    assert kept(workshop) == []


def test_the_page_makes_a_file_and_the_audit_notes_who_fetched_it(
    database, workshop, wave, signed_in
):
    browser, page = signed_in("evaluator"), f"/waves/{wave.id}/exports"
    database.rollback()
    sent = {"formats": ["csv", "dta"], "language": "es", "separator": ";"}
    assert browser.send(page, **sent).status_code == 303
    assert "En espera" in browser.get(page).text
    job_id = database.scalar(sa.select(tables.Job.id))
    database.rollback()
    working.perform(workshop, job_id)
    assert "Descargar" in browser.get(page).text
    fetched = browser.send(f"{page}/{job_id}/file", page)
    assert fetched.mimetype == "application/zip"
    assert fetched.headers["Cache-Control"] == "no-store"
    digest = hashlib.sha256(fetched.data).hexdigest()
    fetched.close()
    event = database.scalars(
        sa.select(tables.AuditEvent).where(tables.AuditEvent.action == "exported")
    ).one()
    assert event.user_id == browser.user.id
    assert event.details["sha256"] == digest
    database.rollback()
    for other in ("evaluator", "administrator"):
        there = signed_in(other)
        database.rollback()
        refused = there.send(f"{page}/{job_id}/file", page)
        assert refused.status_code == 404, other


def test_an_export_is_not_handed_out_when_its_asker_may_read_less_by_now(
    database, workshop, wave, network, signed_in
):
    browser, page = signed_in("evaluator"), f"/waves/{wave.id}/exports"
    _, job = made(database, workshop, wave, actor(browser))
    job_id = job.id
    browser.user.territories = [network.territory]
    database.commit()
    assert browser.send(f"{page}/{job_id}/file", page).status_code == 404
    assert "Descargar" not in browser.get(page).text


def test_an_export_is_cancelled_from_the_page(database, workshop, wave, signed_in):
    browser, page = signed_in("evaluator"), f"/waves/{wave.id}/exports"
    job_id = asked(database, wave, actor(browser))
    database.rollback()
    assert browser.send(f"{page}/{job_id}/cancel", page).status_code == 303
    working.perform(workshop, job_id)
    assert kept(workshop) == []
    assert "Cancelado" in browser.get(page).text


def test_who_runs_a_network_or_sets_policy_gets_no_answers(wave, signed_in, network):
    page = f"/waves/{wave.id}/exports"
    for role in ("coordinator", "policy"):
        assert signed_in(role, network.territory).get(page).status_code == 404


def ended(database, catalog, wave, *, is_published):
    waves.close_wave(database, wave, NOW, None)
    database.commit()
    close_all(database, catalog, AFTER)
    if is_published:
        waves.publish_wave(database, wave, AFTER, None)
        database.commit()


def test_results_are_one_row_per_network_as_they_were_frozen(
    database, catalog, wave, signed_in
):
    ended(database, catalog, wave, is_published=False)
    evaluator, policy = signed_in("evaluator"), signed_in("policy")
    database.rollback()
    url = f"/results/{wave.id}"
    assert DETAILS.name in evaluator.get("/results").text
    assert policy.get(f"{url}.csv").status_code == 404
    text = evaluator.get(f"{url}.csv").data.decode("utf-8-sig")
    table = {
        row["network"]: row for row in csv.DictReader(io.StringIO(text), delimiter=";")
    }
    assert len(table) == 2
    for campaign in database.scalars(sa.select(tables.Campaign)):
        result = freezing.freeze(database, catalog, campaign, AFTER)
        row, score = table[str(campaign.network_id)], result.score
        assert row["level"] == ("" if score.level is None else str(score.level))
        assert float(row["index"].replace(",", ".")) == float(score.index)
        assert float(row["ci_low"].replace(",", ".")) == score.interval.low
        assert (row["n"], row["method"]) == ("4", "escalera5/1")
        assert row["reference"] == result.reference
    database.rollback()
    book = openpyxl.load_workbook(io.BytesIO(evaluator.get(f"{url}.xlsx").data))
    assert book.worksheets[0].max_row == 3
    assert "'=Mesa" in {row["network_name"] for row in table.values()}


def test_the_policy_team_gets_published_results_of_its_communes(
    database, catalog, wave, network, signed_in
):
    ended(database, catalog, wave, is_published=True)
    policy = signed_in("policy", network.territory)
    database.rollback()
    text = policy.get(f"/results/{wave.id}.csv").data.decode("utf-8-sig")
    [row] = csv.DictReader(io.StringIO(text), delimiter=";")
    assert row["territory_code"] == "01101"


def test_no_figure_is_shown_where_it_would_tell_what_somebody_answered(
    database, catalog, wave, network, signed_in
):
    campaign = campaigns.find_campaign(database, network.id)
    answers = [e for e in _responses(database) if e.campaign_id == campaign.id]
    for each in [each for each in answers if each.submitted_at][2:]:
        each.submitted_at, each.declined_at = None, NOW
    database.commit()
    ended(database, catalog, wave, is_published=True)
    browser = signed_in("policy")
    database.rollback()
    text = browser.get(f"/results/{wave.id}.csv").data.decode("utf-8-sig")
    found = csv.DictReader(io.StringIO(text), delimiter=";")
    row = next(row for row in found if row["territory_code"] == "01101")
    shown = {name for name, cell in row.items() if cell}
    assert row["state"] == "insufficient"
    assert shown.isdisjoint({"level", "level_low", "level_high", "index", "ci_low"})
    assert not [n for n in shown if n[:3] in ("OBJ", "PLA", "PRE", "INF", "EVA")]


def test_the_command_writes_a_folder_or_a_zip_whole_or_not_at_all(
    run, database, wave, tmp_path
):
    database.rollback()
    run("export", wave.name, "--format", "parquet", "-o", tmp_path / "out")
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))
    assert manifest["wave"]["id"] == str(wave.id)
    assert (tmp_path / "out" / "comments_nucleo.csv").exists()
    modes = {each.stat().st_mode & 0o077 for each in (tmp_path / "out").rglob("*")}
    assert modes == {0}
    run("export", wave.id, "-o", tmp_path / "out.zip")
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        assert "answers_nucleo.csv" in archive.namelist()
    events = sa.select(tables.AuditEvent).where(tables.AuditEvent.action == "exported")
    assert len(database.scalars(events).all()) == 2
    database.rollback()
    before = sorted(tmp_path.iterdir())
    run("export", wave.name, "-o", tmp_path / "out", status=1)
    assert "Ninguna" in run("export", "Ninguna", "-o", tmp_path / "new", status=1)
    run("export", wave.name, status=2)
    assert sorted(tmp_path.iterdir()) == before


def test_a_failure_leaves_nothing_behind(run, database, wave, tmp_path, monkeypatch):
    database.rollback()

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("intersect.services.wave_export.files_of", fail)
    for target in ("out", "out.zip"):
        run("export", wave.name, "-o", tmp_path / target, status=1)
    assert not [p for p in tmp_path.iterdir() if "out" in p.name or "part" in p.name]


def _responses(database):
    return database.scalars(sa.select(tables.Response)).all()
