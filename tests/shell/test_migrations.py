"""The database comes to its tables by migrations, and nothing starts before."""

from dataclasses import replace
from datetime import datetime

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from intersect.services.publishing import ChangedQuestionnaire, publish
from intersect.storage import schema, tables
from intersect.storage.engine import open_engine, sessions
from intersect.storage.schema import SchemaError
from intersect.web import create_app
from tests.shell.conftest import NOW


@pytest.fixture
def engine(new_database):
    engine = open_engine(new_database(is_empty=True))
    yield engine
    engine.dispose()


def test_an_empty_database_is_brought_to_the_tables_of_the_code(engine):
    schema.upgrade(engine)
    assert schema.differences(engine) == []
    schema.require_present(engine)
    present = set(inspect(engine).get_table_names()) - {"alembic_version"}
    assert present == set(tables.Base.metadata.tables)


def test_upgrading_again_changes_nothing(engine):
    schema.upgrade(engine)
    schema.upgrade(engine)
    assert schema.differences(engine) == []


def test_there_is_one_head():
    assert len(ScriptDirectory.from_config(schema._config()).get_heads()) == 1


def test_the_site_refuses_a_database_that_is_not_up_to_date(settings, engine):
    outdated = replace(settings, database_url=engine.url.render_as_string())
    with pytest.raises(SchemaError, match="intersect db upgrade"):
        create_app(outdated)


def test_starting_keeps_the_published_questionnaires(app, database):
    kept = database.get(tables.QuestionnaireVersion, ("nucleo", 1))
    assert kept.digest == app.extensions["intersect.catalog"].get("nucleo", 1).digest


@pytest.mark.usefixtures("app")
def test_the_site_refuses_a_questionnaire_that_changed_after_publishing(
    settings, database
):
    kept = database.get(tables.QuestionnaireVersion, ("nucleo", 1))
    kept.digest = "0" * 64
    database.commit()
    with pytest.raises(ChangedQuestionnaire, match=r"nucleo-1\.yaml") as refused:
        create_app(settings)
    assert "versión nueva" in str(refused.value)


def test_a_draft_is_free_to_change(app, engine):
    schema.upgrade(engine)
    catalog = app.extensions["intersect.catalog"]
    drafts = [
        replace(
            each,
            questionnaire=each.questionnaire.model_copy(update={"status": "draft"}),
        )
        for each in catalog.shipped
    ]
    with sessions(engine)() as session:
        assert publish(session, replace(catalog, shipped=tuple(drafts)), NOW) == []


def test_a_time_without_its_zone_is_refused():
    with pytest.raises(ValueError, match="zone"):
        tables.Moment().process_bind_param(datetime(2026, 11, 22, 10, 30), None)
