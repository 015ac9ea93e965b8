"""The demonstration says that it is invented and holds the answers of method A.6."""

from datetime import timedelta

import pytest

from intersect.services import collecting, demonstration
from intersect.services import demonstration_contents as contents
from intersect.services.collecting import Board
from intersect.storage import networks, responses, vectors
from tests.shell.conftest import NOW


@pytest.fixture
def boards(app, database) -> dict[str, Board]:
    demonstration.load(database, app.extensions["intersect.catalog"], NOW)
    database.commit()
    return {
        network.name: collecting.board(database, network, NOW)
        for network in networks.list_networks(database, None)
    }


def test_there_is_a_network_in_each_state(boards):
    answered, started, new = (
        boards[each.name]
        for each in (contents.ANSWERED, contents.STARTED, contents.NEW)
    )
    assert (answered.state, answered.submitted) == ("closed", 7)
    assert (started.state, started.submitted) == ("open", 1)
    assert (new.state, len(new.members)) == ("none", 3)


def test_red_demo_7_has_exactly_the_answers_of_the_method(boards, database):
    campaign = boards[contents.ANSWERED.name].campaign
    progress = responses.list_progress(database, campaign.id)
    moments = {str(each.membership_id): each.submitted_at for each in progress}
    packed = vectors.list_packed(database, campaign.id)
    order = sorted(range(7), key=lambda n: moments[packed.respondents[n]])
    letters = bytes.maketrans(b"\x00\x01\x02\x03\xfd\xfe\xff", b"0123-XN")
    answers = [packed.vectors[n].translate(letters).decode() for n in order]
    columns = ["".join(column) for column in zip(*answers, strict=True)]
    assert columns == list(contents.LADDERS.values())
    assert [packed.sectors[n] for n in order] == [
        *["salud"] * 3,
        *["educacion"] * 2,
        "desarrollo_social",
        "sociedad_civil",
    ]


def test_every_name_says_that_it_is_invented(boards):
    for board in boards.values():
        assert "ficticia" in board.network.name
        for row in board.members:
            assert "Inventad" in row.member.person.name
            assert "fictici" in row.member.organisation.name


def test_every_page_about_it_says_so(boards, signed_in):
    browser = signed_in("administrator")
    for board in boards.values():
        url = f"/networks/{board.network.id}"
        for page in (url, f"{url}/edit", f"{url}/members/new", f"{url}/archive"):
            assert "Demostración ficticia" in browser.get(page).text


@pytest.mark.usefixtures("boards")
def test_a_link_is_for_somebody_who_can_still_answer(database, client):
    link = demonstration.respondent_link(database, "", NOW)
    again = demonstration.respondent_link(database, "", NOW)
    database.commit()
    assert link.person == again.person
    assert client.get(again.url).status_code == 200
    later = NOW + demonstration.OPEN_FOR + timedelta(days=1)
    assert demonstration.respondent_link(database, "", later) is None
