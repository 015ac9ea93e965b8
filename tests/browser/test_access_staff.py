"""Every page for staff, in each way of seeing it and without seeing it."""

import pytest

from tests.browser.staff_pages import STAFF
from tests.browser.visit import open_visit
from tests.browser.ways import problems_of


@pytest.mark.parametrize("visit", STAFF, ids=lambda visit: visit.name)
def test_a_page_for_staff_is_whole_however_it_is_seen(visit, scene, window_of):
    page = window_of(visit.visitor)
    assert open_visit(page, scene, visit) == visit.status
    problems = problems_of(page)
    assert not problems, "\n".join(problems)
