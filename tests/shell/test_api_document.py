"""The OpenAPI document: the same in the repository, served, on the page and in fact."""

import json
import re

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis.specs.openapi.checks import positive_data_acceptance

from intersect.language import language
from intersect.web.api.document import open_path, openapi_text
from intersect.web.api.operations import OPERATIONS
from tests.shell.api_builders import API, Reader, new_token
from tests.shell.api_document import FILE
from tests.shell.compared_scene import KIND, load_programme, wave_in
from tests.shell.test_api_access import networks_of

NEW = "run: python -m tests.shell.api_document"


def test_it_is_kept_as_it_is_served(client):
    served = client.get(f"{API}/openapi.json")
    assert served.text == openapi_text() == FILE.read_text(encoding="utf-8"), NEW
    assert served.content_type == "application/json"
    tag = served.headers["ETag"]
    again = client.get(f"{API}/openapi.json", headers={"If-None-Match": tag})
    assert again.status_code == 304


def test_it_has_every_address_and_every_field_says_something():
    document = json.loads(openapi_text())
    assert document["openapi"].startswith("3.1.")
    assert set(document["paths"]) == {open_path(each.path) for each in OPERATIONS}
    for name, model in document["components"]["schemas"].items():
        assert model["description"], name
        for field, schema in model["properties"].items():
            assert schema.get("description"), (name, field)
            assert field in model["required"], (name, field)


@pytest.mark.parametrize("code", ["es", "en", "pt"])
def test_the_page_has_all_of_it_in_the_readers_language(client, code):
    client.set_cookie("language", code)
    page, text = client.get("/api").text, language(code).text
    document = json.loads(openapi_text())
    for each in OPERATIONS:
        assert f"{API}{open_path(each.path)}" in page
        assert text(each.says) in page
    for name, model in document["components"]["schemas"].items():
        if name != "Problem":
            assert f'id="model-{name}"' in page
            assert all(f">{field}<" in page for field in model["properties"])
    assert not re.findall(r'(?:src|href)="https?:', page)
    assert client.get("/api").status_code == 200


@pytest.fixture
def scene(app, database, signed_in):
    """A program that reads everything, and what there is to read."""
    load_programme(database)
    wave = wave_in(database, "published")
    network = networks_of(database, wave)[0]
    values = {
        "wave_id": str(wave.id),
        "network_id": str(network.id),
        "territory_id": str(network.territory_id),
        "kind": KIND,
    }
    token = new_token(database, signed_in("administrator").user)
    return Reader(app.test_client(), token, database), values


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: each.name)
def test_it_is_true_whatever_is_asked(app, scene, operation):
    reader, values = scene
    headers = {"Authorization": f"Bearer {reader.token}"}
    # It does not know that an address may stand relative to the document's own.
    served = json.loads(openapi_text()) | {"servers": [{"url": API}]}
    document = schemathesis.openapi.from_dict(served)
    document.app = app
    described = document[open_path(operation.path)]["GET"]

    @given(described.as_strategy(), st.booleans())
    @settings(
        max_examples=10,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=[*HealthCheck],
    )
    def ask(case, names_something):
        # What made-up identifiers name is not there.
        if names_something and case.path_parameters:
            known = {name: values[name] for name in case.path_parameters}
            case.path_parameters.update(known)
        # A cursor is text, but none that anybody could make up.
        made_up = [positive_data_acceptance] if "cursor" in case.query else []
        case.call_and_validate(headers=headers, excluded_checks=made_up)

    reader.session.rollback()
    ask()
