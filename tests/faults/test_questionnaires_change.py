"""The files of the questionnaires change while people answer what they began with."""

from __future__ import annotations

import random
from contextlib import ExitStack

import pytest

from intersect.storage.engine import sessions
from tests.faults import verdict
from tests.faults.browser import Browser
from tests.faults.coordinator import Coordinator
from tests.faults.injections import Scene
from tests.faults.respondent import answering
from tests.faults.serving import served_site

OLD, NEW = "Visión común", "Visión de todos"
GOES_ON_SECONDS = 20
PEOPLE = 4
"""All but the last answer; the last one only looks."""


@pytest.fixture
def site(tmp_path, database_url, postgresql):
    is_counted = postgresql is not None  # one database with it, the other without
    with served_site(tmp_path, database_url, 2, is_counted=is_counted) as site:
        yield site


def republish(site):
    """Publish the questionnaire as version 2, with another text."""
    text = (site.questionnaires / "nucleo-1.yaml").read_text(encoding="utf-8")
    assert text.count("version: 1") == text.count(f'"{OLD}"') == 1
    text = text.replace("version: 1", "version: 2").replace(OLD, NEW)
    (site.questionnaires / "nucleo-2.yaml").write_text(text, encoding="utf-8")


def restart(site):
    site.kill()
    site.start()


def test_answers_go_on_in_the_version_that_they_began_with(
    site, seed, postgresql, record_property
):
    chance, coordinator = random.Random(seed), Coordinator.of(site)
    old = coordinator.set_up(PEOPLE)
    scene = Scene(site, coordinator, old, chance, postgresql)

    def goes_on():
        assert scene.wait_for_more("acknowledged", GOES_ON_SECONDS)
        for network, shown, other in ((old, OLD, NEW), (new, NEW, OLD)):
            page = Browser(site.url).get(network.seats[-1].url("OBJ"))
            assert page.status == 200
            assert shown in page.text
            assert other not in page.text

    with ExitStack() as stack:
        stack.enter_context(answering(site.url, old.seats[:-1], chance))
        assert scene.wait_for_more("acknowledged", GOES_ON_SECONDS)

        # A command opens a collection with a file that the server has not read.
        republish(site)
        new = coordinator.set_up(PEOPLE)
        stack.enter_context(answering(site.url, new.seats[:-1], chance))
        site.kill_workers(2)
        goes_on()
        restart(site)
        goes_on()

        # Somebody tidies up.
        (site.questionnaires / "nucleo-1.yaml").unlink()
        restart(site)
        goes_on()

        # Somebody edits what is published: a new worker goes on with what was checked,
        # and the server does not start with it.
        edited = site.questionnaires / "nucleo-2.yaml"
        text = edited.read_text(encoding="utf-8")
        edited.write_text(text.replace(NEW, "Otra cosa"), encoding="utf-8")
        site.kill_workers(2)
        goes_on()
        with pytest.raises(RuntimeError, match=r"nucleo-2\.yaml"):
            restart(site)
        edited.write_text(text, encoding="utf-8")
        restart(site)
        goes_on()
    with sessions(coordinator.engine)() as session:
        catalog = coordinator.catalog()
        wrong = verdict.all_inconsistencies(session, catalog)
        for network, version in ((old, 1), (new, 2)):
            for seat in network.seats:
                wrong += verdict.broken_promises(session, catalog, seat)
                response = verdict.find_response(session, seat.link)
                assert response is None or response.version == version
    coordinator.engine.dispose()
    record_property(
        "counted",
        f"answers: {scene.count('acknowledged')} acknowledged; lost: {len(wrong)}",
    )
    assert "\n".join(wrong) == ""
