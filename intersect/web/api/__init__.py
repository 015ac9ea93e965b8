"""The JSON API: what pages show, for programs that show a token of somebody."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from flask import Blueprint, Flask, Response, request
from werkzeug.exceptions import HTTPException

from intersect.web.api.gate import Limits, identify
from intersect.web.api.operations import OPERATIONS, Operation
from intersect.web.api.paging import (
    CURSOR,
    LIMIT,
    Part,
    asked_part,
    next_url,
    require_known,
)
from intersect.web.api.problems import PREFIX, answered, speak

bp = Blueprint("api", __name__, url_prefix=PREFIX)
bp.before_request(speak)
bp.before_request(identify)
bp.register_error_handler(HTTPException, answered)


def limit_requests(app: Flask) -> None:
    """Let this process count how often each token asks."""
    app.extensions["intersect.api_limits"] = Limits()


def _answer(operation: Operation, **values: object) -> Response:
    if not operation.is_list:
        require_known(())
        return _sent(operation.view(**values).model_dump(mode="json"))
    require_known((LIMIT, CURSOR))
    asked = asked_part()
    part: Part[Any] = operation.view(asked, **values)
    following = None if part.last is None else next_url(part.last, asked.limit)
    rows = [each.model_dump(mode="json") for each in part.rows]
    response = _sent({"items": rows, "next": following})
    if following is not None:
        response.headers["Link"] = f'<{following}>; rel="next"'
    return response


def _sent(body: object) -> Response:
    """Return JSON, or that the reader has just that already."""
    text = json.dumps(body, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    response = Response(text, content_type="application/json")
    response.headers["Cache-Control"] = "private, no-cache"
    response.vary.update(("Authorization", "Accept-Language"))
    response.add_etag()
    response.make_conditional(request)
    return response


def _view(operation: Operation) -> Callable[..., Response]:
    def view(**values: object) -> Response:
        return _answer(operation, **values)

    return view


for _operation in OPERATIONS:
    bp.add_url_rule(
        _operation.path, _operation.name, _view(_operation), methods=["GET"]
    )
