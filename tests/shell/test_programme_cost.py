"""What the staff's pages ask of the database does not grow with the programme."""

import pytest

from tests.benchmarks.programme_pages import PAGES, site, sizes_of
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
