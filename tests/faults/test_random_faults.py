"""People answer while everything goes wrong; what was acknowledged is there."""

from __future__ import annotations

import random

import pytest

from intersect.storage.engine import sessions
from tests.faults import verdict
from tests.faults.browser import Browser
from tests.faults.coordinator import Coordinator
from tests.faults.injections import Scene, faults_of
from tests.faults.respondent import Device, answering
from tests.faults.serving import served_site

PEOPLE = 5
RECOVERY_SECONDS = 20
STAYS = {"intersect.db", "secret_key"}
QUEUE = {"queue.db", "queue.db-wal", "queue.db-shm"}
"""All that is in the folder of an instance that has stopped, and what woke its worker
up, where the server had one: it says nothing that the database does not."""
NOTE = {"port"}
"""Where a server listened that a signal ended: nobody takes it for one that runs."""


@pytest.mark.parametrize("workers", [0, 2])
def test_what_was_acknowledged_is_there_whatever_has_happened(
    workers, postgresql, database_url, tmp_path, repetitions, seed, record_property
):
    chance = random.Random(seed)
    is_counted = postgresql is not None  # one database with it, the other without
    with served_site(tmp_path, database_url, workers, is_counted=is_counted) as site:
        coordinator = Coordinator.of(site)
        network = coordinator.set_up(PEOPLE)
        scene = Scene(site, coordinator, network, chance, postgresql)
        faults = faults_of(scene, repetitions)
        with answering(site.url, network.seats, chance):
            for fault in faults:
                scene.pause(0.05, 0.3)
                fault(scene)
                came_back = scene.wait_for_more("acknowledged", RECOVERY_SECONDS)
                assert came_back, f"nothing is saved after {fault.__name__}"
        # Once more, and without anybody's help.
        site.kill()
        site.start()
        for seat in network.seats:
            Device(seat, Browser(site.url), chance, "").look_at_everything()
        site.stop()
    with sessions(coordinator.engine)() as session:
        catalog = coordinator.catalog()
        wrong = verdict.damage(session) + verdict.all_inconsistencies(session, catalog)
        for seat in network.seats:
            wrong += verdict.broken_promises(session, catalog, seat)
    coordinator.engine.dispose()
    record_property(
        "counted",
        f"{len(faults)} faults; answers: {scene.count('acknowledged')} acknowledged, "
        f"{scene.count('unanswered')} without an answer, {scene.count('refused')} "
        f"refused; lost: {len(wrong)}",
    )
    assert "\n".join(wrong) == ""
    assert {file.name for file in site.instance.iterdir()} <= STAYS | QUEUE | NOTE
