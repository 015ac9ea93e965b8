"""What the API is: a page to read, and the OpenAPI document; both open to everybody."""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Union, get_args, get_origin

from flask import Blueprint, Response, render_template, request
from flask.typing import ResponseReturnValue
from pydantic import BaseModel

from intersect.language import Message
from intersect.web.api.document import open_path, openapi_text
from intersect.web.api.gate import HEADER, PER_TOKEN
from intersect.web.api.operations import OPERATIONS
from intersect.web.api.paging import MOST, USUAL
from intersect.web.api.problems import KINDS, PREFIX

bp = Blueprint("api_description", __name__)


@dataclass(frozen=True)
class Field:
    """A field of an answer."""

    name: str
    model: str
    """What it consists of, if that is described by itself; else empty."""
    says: Message


@dataclass(frozen=True)
class Address:
    """An operation as the page shows it."""

    path: str
    says: Message
    model: str
    is_list: bool


@bp.get("/api")
def page() -> ResponseReturnValue:
    """Explain how to ask, what there is, and what every field says."""
    addresses = [
        Address(
            PREFIX + open_path(each.path), each.says, each.answer.__name__, each.is_list
        )
        for each in OPERATIONS
    ]
    return render_template(
        "pages/api.html",
        addresses=addresses,
        models=_models(),
        problems=KINDS,
        header=HEADER,
        usual=USUAL,
        most=MOST,
        per_minute=PER_TOKEN.amount,
    )


@bp.get(f"{PREFIX}/openapi.json")
def document() -> ResponseReturnValue:
    """Send the OpenAPI document."""
    response = Response(openapi_text(), content_type="application/json")
    response.headers["Cache-Control"] = "no-cache"
    response.add_etag()
    response.make_conditional(request)
    return response


def _models() -> Mapping[str, list[Field]]:
    """Return the fields of every model, those of its parts after it."""
    found: dict[str, list[Field]] = {}
    waiting: list[type[BaseModel]] = [each.answer for each in OPERATIONS]
    while waiting:
        model = waiting.pop(0)
        if model.__name__ in found:
            continue
        found[model.__name__] = []
        parts: list[type[BaseModel]] = []
        for name, field in model.model_fields.items():
            inside = next(_parts(field.annotation), None)
            parts += [inside] if inside else []
            found[model.__name__].append(
                Field(
                    name,
                    inside.__name__ if inside else "",
                    Message(field.description or ""),
                )
            )
        waiting = parts + waiting
    return found


def _parts(annotation: Any) -> Iterator[type[BaseModel]]:  # noqa: ANN401
    """Yield the models that a type is made of."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    elif get_origin(annotation) in (list, dict, Union, types.UnionType):
        for each in get_args(annotation):
            yield from _parts(each)
