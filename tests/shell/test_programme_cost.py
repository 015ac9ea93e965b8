"""What the staff's pages ask of the database does not grow with the programme."""

import sqlite3
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from tests.benchmarks.programme_pages import PAGES, StaffPage, site, sizes_of
from tests.shell.statements import counted_statements

MOST_STATEMENTS = 16


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.what)
def test_a_page_costs_the_same_over_16_and_over_48_networks(page):
    costs = []
    for networks in (16, 48):
        over = site(sizes_of(networks))
        over.open(page)
        with counted_statements() as counts:
            assert over.open(page) == 200
        costs.append(counts.total())
    assert costs[0] == costs[1] <= MOST_STATEMENTS


@pytest.mark.parametrize(
    "address",
    [
        "/people?q=rojas",
        "/institutions?q=jardin",
        "/?q=salud",
        "/waves/{wave}/messages",
    ],
)
def test_a_list_in_the_order_of_names_is_read_as_far_as_its_page(address):
    over = site(sizes_of(48))
    page = StaffPage("", address)
    with kept_statements() as statements:
        assert over.open(page) == 200
    with sqlite3.connect(Path(over.folder.name) / "intersect.db") as database:
        database.execute("ANALYZE")
        plans = [
            [step[3] for step in database.execute(f"EXPLAIN QUERY PLAN {asked}", bound)]
            for asked, bound in statements
            if "name_key" in asked and "LIMIT" in asked
        ]
    assert plans
    assert not [plan for plan in plans if "USE TEMP B-TREE FOR ORDER BY" in plan]
    assert not [plan for plan in plans if {"SCAN person", "SCAN network"} & {*plan}]


@contextmanager
def kept_statements():
    kept = []

    def executed(_connection, _cursor, statement, parameters, *_):
        kept.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", executed)
    try:
        yield kept
    finally:
        event.remove(Engine, "before_cursor_execute", executed)
