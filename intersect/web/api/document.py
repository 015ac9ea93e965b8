"""The OpenAPI 3.1 document, made from the operations and their models."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, models_json_schema

from intersect.web.api.models import Problem
from intersect.web.api.operations import OPERATIONS, Operation
from intersect.web.api.paging import CURSOR, LIMIT, MOST, USUAL
from intersect.web.api.problems import KINDS, MEDIA_TYPE

VERSION = "1.0.0"
ARGUMENT = re.compile(r"<(?:(?P<kind>\w+):)?(?P<name>\w+)>")
SCHEMA = "#/components/schemas/{model}"

INTRODUCTION = (
    "Read-only. Every figure is one that the pages show, hidden where they hide it. "
    "A token reads what its person may read, and an address that they may not read is "
    "not there. Sentences and names of types are in the language of Accept-Language: "
    "es, en or pt. Fields and values of lists may be added; clients ignore what they "
    "do not know."
)


class _Untitled(GenerateJsonSchema):
    """Schemas without titles, which would only repeat the names of fields."""

    def field_title_should_be_set(self, _schema: object) -> bool:
        """Return that no field gets one."""
        return False


@cache
def openapi_text() -> str:
    """Return the document as it is served, and kept in docs/openapi.json."""
    return json.dumps(_document(), ensure_ascii=False, indent=1) + "\n"


def open_path(path: str) -> str:
    """Return the address of an operation as the document writes it."""
    return ARGUMENT.sub(lambda found: f"{{{found['name']}}}", path)


def _document() -> dict[str, Any]:
    used = {each.answer for each in OPERATIONS} | {Problem}
    _, schemas = models_json_schema(
        [(each, "serialization") for each in sorted(used, key=lambda m: m.__name__)],
        ref_template=SCHEMA,
        schema_generator=_Untitled,
    )
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "intersect",
            "version": VERSION,
            "description": INTRODUCTION,
        },
        "servers": [{"url": "."}],
        "security": [{"token": []}],
        "paths": {open_path(each.path): {"get": _get(each)} for each in OPERATIONS},
        "components": {
            "schemas": schemas["$defs"],
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "parameters": _PARAMETERS,
            "responses": {name: _problem(*each) for name, each in _PROBLEMS.items()},
        },
    }


def _get(operation: Operation) -> dict[str, Any]:
    arguments = [_argument(each) for each in ARGUMENT.finditer(operation.path)]
    parameters = [{"$ref": f"#/components/parameters/{each}"} for each in _PARAMETERS]
    return {
        "operationId": operation.name,
        "summary": operation.says.msgid,
        "parameters": [*arguments, *(parameters if operation.is_list else [])],
        "responses": {
            "200": _found(operation),
            "304": {"description": "What If-None-Match names is still the answer."},
            "400": _of("BadRequest"),
            "401": _of("NoToken"),
            "403": _of("NotReady"),
            **({"404": _of("NotFound")} if arguments else {}),
            "429": _of("TooMany"),
            "500": _of("Failed"),
            "503": _of("Unavailable"),
        },
    }


def _argument(found: re.Match[str]) -> dict[str, Any]:
    kind = {"format": "uuid"} if found["kind"] == "uuid" else {"minLength": 1}
    return {
        "name": found["name"],
        "in": "path",
        "required": True,
        "schema": {"type": "string", **kind},
    }


def _found(operation: Operation) -> dict[str, Any]:
    schema: dict[str, Any] = {"$ref": SCHEMA.format(model=operation.answer.__name__)}
    headers: dict[str, Any] = {"ETag": _header("Of this very answer; strong.")}
    if operation.is_list:
        schema = {
            "type": "object",
            "required": ["items", "next"],
            "properties": {
                "items": {"type": "array", "maxItems": MOST, "items": schema},
                "next": {
                    "type": ["string", "null"],
                    "description": "Address of the next part; null: this is the last",
                },
            },
        }
        headers["Link"] = _header('The next part, with rel="next", if there is one.')
    return {
        "description": operation.says.msgid,
        "headers": headers,
        "content": {"application/json": {"schema": schema}},
    }


def _header(says: str) -> dict[str, Any]:
    return {"description": says, "schema": {"type": "string"}}


def _of(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/responses/{name}"}


def _problem(status: int, header: str) -> dict[str, Any]:
    titles = [kind.title.msgid for kind in KINDS.values() if kind.status == status]
    schema = {"$ref": SCHEMA.format(model=Problem.__name__)}
    found: dict[str, Any] = {
        "description": "; ".join(titles),
        "content": {MEDIA_TYPE: {"schema": schema}},
    }
    if header:
        found["headers"] = {header: {"schema": {"type": "string"}, "required": True}}
    return found


_PROBLEMS = {
    "BadRequest": (400, ""),
    "NoToken": (401, "WWW-Authenticate"),
    "NotReady": (403, ""),
    "NotFound": (404, ""),
    "TooMany": (429, "Retry-After"),
    "Failed": (500, ""),
    "Unavailable": (503, "Retry-After"),
}
"""Name in the document -> status, and the header that comes with it."""

_PARAMETERS: dict[str, dict[str, Any]] = {
    LIMIT: {
        "name": LIMIT,
        "in": "query",
        "description": "How many rows at most",
        "schema": {
            "type": "integer",
            "minimum": 1,
            "maximum": MOST,
            "default": USUAL,
        },
    },
    CURSOR: {
        "name": CURSOR,
        "in": "query",
        "description": "From «next» of the part before, as it is; it cannot be made up",
        "schema": {"type": "string"},
    },
}
