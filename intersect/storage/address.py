"""The address of the database, as INTERSECT_DATABASE_URL has it, with our driver."""

from __future__ import annotations

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from intersect.storage.unusable import bad_address

_DRIVERS = {
    "sqlite": "sqlite",
    "sqlite+pysqlite": "sqlite",
    "postgres": "postgresql+psycopg",
    "postgresql": "postgresql+psycopg",
    "postgresql+psycopg": "postgresql+psycopg",
    "postgresql+psycopg2": "postgresql+psycopg",
}
"""How an address may begin -> the driver that comes with this program."""


def parsed_address(url: str) -> URL:
    """Return an address with our driver; raise `DatabaseUnusable` on a bad one."""
    try:
        address = make_url(url)
    except (ArgumentError, ValueError) as error:
        raise bad_address() from error
    driver = _DRIVERS.get(address.drivername)
    # With an @ in the password, the rest of it would be taken for the host and shown.
    is_split_wrong = "@" in (address.host or "")
    if driver is None or is_split_wrong or address.database in {None, "", ":memory:"}:
        raise bad_address()
    return address.set(drivername=driver)
