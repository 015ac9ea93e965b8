"""What a page of the staff costs does not grow with what it lists."""

from datetime import timedelta
from itertools import count

import pytest

from intersect.services import collecting, inviting, networks
from intersect.services.members import MemberDetails, add_members
from intersect.services.networks import NetworkDetails
from tests.shell.conftest import NOW
from tests.shell.statements import counted_statements

MOST_STATEMENTS = 14
"""Those of the sign-in gate (the user, their roles, their communes) included."""


@pytest.fixture
def add_networks(app, database, commune):
    catalog = app.extensions["intersect.catalog"]
    kind = catalog.network_type("mesa_comunal")

    numbers = count(1)

    def add(how_many, members=1):
        """Add networks whose collection is open, with members who have a link."""
        added = []
        for _ in range(how_many):
            details = NetworkDetails(f"Red {next(numbers)}")
            network = networks.add_network(database, commune, kind, details, NOW, None)
            people = [
                MemberDetails(f"Persona {n}", f"Institución {n}", "salud")
                for n in range(members)
            ]
            seats = add_members(database, network, people, NOW, None)
            campaign = collecting.open_collection(
                database, catalog, network, NOW + timedelta(days=9), NOW, None
            )
            inviting.issue_links(database, campaign, seats, "https://x", NOW, None)
            added.append(network)
        database.commit()
        return added

    return add


def cost(browser, url):
    with counted_statements() as counts:
        assert browser.get(url).status_code == 200
    return counts.total()


@pytest.mark.parametrize("page", ["", "/paper", "/members/new", "/collection/close"])
def test_the_pages_of_a_network_cost_the_same_with_5_and_with_60_members(
    add_networks, signed_in, page
):
    [small], [large] = add_networks(1, members=5), add_networks(1, members=60)
    browser = signed_in("administrator")
    costs = [cost(browser, f"/networks/{each.id}{page}") for each in (small, large)]
    assert costs[0] == costs[1] <= MOST_STATEMENTS


@pytest.mark.parametrize("role", ["administrator", "coordinator", "evaluator"])
def test_the_list_of_networks_costs_the_same_with_3_and_with_50(
    add_networks, signed_in, commune, role
):
    browser = signed_in(role, commune)
    add_networks(3)
    few = cost(browser, "/")
    add_networks(47)
    assert cost(browser, "/") == few <= MOST_STATEMENTS
