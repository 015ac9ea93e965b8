"""Every page for respondents, in each way of seeing it and without seeing it."""

import pytest

from tests.browser.respondent_pages import RESPONDENT, SCRIPTED
from tests.browser.visit import open_visit
from tests.browser.ways import problems_of


@pytest.mark.parametrize("visit", RESPONDENT + SCRIPTED, ids=lambda visit: visit.name)
def test_a_page_for_respondents_is_whole_however_it_is_seen(visit, scene, window_of):
    page = window_of(visit.visitor)
    assert open_visit(page, scene, visit) == visit.status
    problems = problems_of(page)
    assert not problems, "\n".join(problems)
