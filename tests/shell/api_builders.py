"""Programs that read through the API with the token of somebody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask.testing import FlaskClient
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from intersect.services import tokens
from intersect.storage import tables
from tests.shell.conftest import NOW

API = "/api/v1"


def new_token(
    session: Session, user: tables.User, days: int = 30, *, step_elsewhere: bool = False
) -> str:
    """Return a token of somebody; what was written is committed."""
    secret = tokens.make_token(
        session, user, "informe", days, NOW, step_elsewhere=step_elsewhere
    )
    session.commit()
    return secret


@dataclass
class Reader:
    """A program that shows a token with every request."""

    client: FlaskClient
    token: str
    session: Session
    """What the test writes with: it is let go of before each request."""

    def get(self, path: str, **headers: str) -> TestResponse:
        """Ask for what is at a path of the API, or at an address that it gave."""
        address = path if path.startswith(API) else f"{API}{path}"
        self.session.rollback()
        return self.client.get(address, headers=self._headers(headers))

    def open(self, path: str, method: str) -> TestResponse:
        """Ask in another way."""
        self.session.rollback()
        return self.client.open(
            f"{API}{path}", method=method, headers=self._headers({})
        )

    def items(self, path: str, limit: int = 200) -> list[Any]:
        """Return all rows of a list, part by part."""
        found, following = [], f"{path}?limit={limit}"
        while following is not None:
            answer = self.get(following)
            assert answer.status_code == 200, answer.text
            assert len(answer.json["items"]) <= limit
            found += answer.json["items"]
            following = answer.json["next"]
        return found

    def _headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        given = {name.replace("_", "-"): each for name, each in headers.items()}
        return {"Authorization": f"Bearer {self.token}", **given}
