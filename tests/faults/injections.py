"""What goes wrong while people answer. Each fault happens, lasts, and is over again."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import sqlalchemy as sa

from intersect.services.closing import GRACE
from tests.faults.coordinator import OPEN_FOR, Coordinator, Network
from tests.faults.serving import ServedSite, limit_files
from tests.postgresql import Server

PAGE = 8192
"""Bytes that PostgreSQL adds to a file at a time."""
NOTICED_SECONDS = 10


@dataclass
class Scene:
    """A site in use, and everything that can be done to it."""

    site: ServedSite
    coordinator: Coordinator
    network: Network
    chance: random.Random
    postgresql: Server | None
    """None when the database is SQLite's."""

    def pause(self, least: float, most: float) -> None:
        """Let people go on for a while."""
        time.sleep(self.chance.uniform(least, most))

    def count(self, what: str) -> int:
        """Return how many answers were acknowledged, unanswered or refused so far."""
        return sum(getattr(seat.ledger, what) for seat in self.network.seats)

    def wait_for_more(self, what: str, seconds: float) -> bool:
        """Wait until there are more of them than now."""
        before, until = self.count(what), time.monotonic() + seconds
        while self.count(what) <= before:
            if time.monotonic() > until:
                return False
            time.sleep(0.01)
        return True


def kill_the_server(scene: Scene) -> None:
    scene.site.kill()
    scene.pause(0, 0.3)
    scene.site.start()


def kill_it_while_it_starts(scene: Scene) -> None:
    scene.site.kill()
    scene.site.begin()
    scene.pause(0, 2)
    scene.site.kill()
    scene.site.start()


def stop_the_server(scene: Scene) -> None:
    scene.site.stop()
    scene.site.start()


def kill_workers(scene: Scene) -> None:
    scene.site.kill_workers(scene.chance.randint(1, scene.site.workers))
    scene.pause(0.1, 0.5)


def close_by_hand(scene: Scene) -> None:
    scene.coordinator.close(scene.network)
    scene.pause(0.2, 0.5)
    scene.coordinator.reopen(scene.network)


def renew_links(scene: Scene) -> None:
    people = range(len(scene.network.seats))
    scene.coordinator.renew_links(scene.network, scene.chance.sample(people, 3))


def set_the_clock_back(scene: Scene) -> None:
    scene.site.move_clock(-timedelta(hours=scene.chance.uniform(1, 72)))
    scene.pause(0.2, 0.8)
    scene.site.move_clock(timedelta(0))


def pass_the_announced_end(scene: Scene) -> None:
    """Pages that are open can still be sent for a while."""
    scene.site.move_clock(OPEN_FOR + GRACE / 3)
    assert scene.wait_for_more("acknowledged", NOTICED_SECONDS)
    scene.site.move_clock(timedelta(0))


def pass_the_time_of_grace(scene: Scene) -> None:
    scene.site.move_clock(OPEN_FOR + GRACE * 2)
    assert scene.wait_for_more("refused", NOTICED_SECONDS)
    scene.site.move_clock(timedelta(0))


def keep_the_database_busy(scene: Scene) -> None:
    """Somebody else writes for a while: everybody has to wait."""
    with scene.coordinator.writing() as session:
        write_alone = "SELECT 1" if scene.postgresql is None else "LOCK TABLE response"
        session.execute(sa.text(write_alone))
        scene.pause(0.2, 1)


def fill_the_disk(scene: Scene) -> None:
    """No file grows any more: neither the database's nor the server's own log."""
    scene.site.limit_files(scene.chance.choice((0, 4096, 20_000)))
    assert scene.wait_for_more("unanswered", NOTICED_SECONDS)
    scene.pause(0, 0.5)
    scene.site.limit_files(-1)


def restart_postgresql(scene: Scene) -> None:
    """As after a crash: nothing under way is finished."""
    _server(scene).restart(is_immediate=True)


def stop_postgresql(scene: Scene) -> None:
    _server(scene).stop(is_immediate=scene.chance.random() < 0.5)
    scene.pause(0.5, 2)
    _server(scene).start()


def stop_the_machine(scene: Scene) -> None:
    """Server and database end together."""
    scene.site.kill()
    _server(scene).restart(is_immediate=True)
    scene.site.start()


def drop_the_connections(scene: Scene) -> None:
    _server(scene).execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE application_name = 'intersect'"
    )
    scene.pause(0, 0.3)


def fill_the_disk_of_the_tables(scene: Scene) -> None:
    """PostgreSQL writes its log, but no table or index grows any more."""
    server = _server(scene)
    server.execute("SELECT pg_switch_wal()")
    # Half a page fits: what is written in part is what it calls a full disk.
    _limit_postgresql(server, _largest_table(scene) + PAGE // 2)
    assert scene.wait_for_more("unanswered", NOTICED_SECONDS)
    scene.pause(0, 0.5)
    give_room(server)


def fill_the_disk_of_the_log(scene: Scene) -> None:
    """PostgreSQL cannot write its log: it stops itself, until there is room again."""
    server = _server(scene)
    _limit_postgresql(server, PAGE)
    assert scene.wait_for_more("unanswered", NOTICED_SECONDS)
    scene.pause(0, 1)
    give_room(server)


Fault = Callable[[Scene], None]

ON_EITHER: tuple[Fault, ...] = (
    kill_the_server,
    kill_it_while_it_starts,
    stop_the_server,
    close_by_hand,
    renew_links,
    set_the_clock_back,
    pass_the_announced_end,
    pass_the_time_of_grace,
    keep_the_database_busy,
)
WITH_WORKERS: tuple[Fault, ...] = (kill_workers,)
ON_SQLITE: tuple[Fault, ...] = (fill_the_disk,)
ON_POSTGRESQL: tuple[Fault, ...] = (
    restart_postgresql,
    stop_postgresql,
    stop_the_machine,
    drop_the_connections,
    fill_the_disk_of_the_tables,
    fill_the_disk_of_the_log,
)
QUICK = {
    kill_workers,
    renew_links,
    pass_the_announced_end,
    pass_the_time_of_grace,
    drop_the_connections,
}
"""What is over in a moment, and so happens more often in the same time."""
MORE_OFTEN = 4


def faults_of(scene: Scene, repetitions: int) -> list[Fault]:
    """Return all that will go wrong with a site like this one, in random order."""
    possible = [*ON_EITHER, *(ON_POSTGRESQL if scene.postgresql else ON_SQLITE)]
    possible += WITH_WORKERS if scene.site.workers else ()
    faults = [
        fault
        for fault in possible
        for _ in range(repetitions * (MORE_OFTEN if fault in QUICK else 1))
    ]
    scene.chance.shuffle(faults)
    return faults


def _server(scene: Scene) -> Server:
    assert scene.postgresql is not None
    return scene.postgresql


def _limit_postgresql(server: Server, most: int) -> None:
    """Limit the server and every process of its connections, also those to come."""
    assert server.process is not None
    main = server.process.pid
    children = Path(f"/proc/{main}/task/{main}/children").read_text().split()
    for pid in (main, *map(int, children)):
        limit_files(pid, most)


def give_room(server: Server) -> None:
    """Take the limit away; a server that had to end is started, as systemd would."""
    if server.process is None:
        server.start()
    if server.process.poll() is None:
        _limit_postgresql(server, -1)
        time.sleep(0.2)
    if server.process.poll() is not None:
        server.start()


def _largest_table(scene: Scene) -> int:
    """Return the size of the largest file that an answer makes grow, in bytes."""
    with scene.coordinator.engine.connect() as connection:
        size = connection.exec_driver_sql(
            "SELECT max(pg_relation_size(oid)) FROM pg_class"
            " WHERE relkind IN ('r', 't') AND (relname IN ('response',"
            " 'response_change') OR oid = (SELECT reltoastrelid FROM pg_class"
            " WHERE relname = 'response'))"
        ).scalar_one()
    scene.coordinator.engine.dispose()
    return int(size)
