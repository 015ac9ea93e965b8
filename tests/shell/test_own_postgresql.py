"""The PostgreSQL of the tests: nobody else's, reachable by nobody else, gone after."""

import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests import postgresql as own
from tests.house.project import ROOT
from tests.postgresql import MissingPostgreSQL, find_program

UNTIL_KILLED = """
import os, signal
from tests.postgresql import running_postgresql

with running_postgresql() as server:
    print(server.process.pid, server.folder, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_without_its_programs_it_is_said_what_to_install(monkeypatch):
    monkeypatch.setattr(own, "INSTALLED", Path("/nowhere"))
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(MissingPostgreSQL, match="apt-get install postgresql"):
        find_program("initdb")


def test_it_listens_on_no_network(postgresql):
    assert postgresql.execute("SHOW listen_addresses") == [("",)]
    assert postgresql.folder.stat().st_mode & 0o077 == 0


def test_it_ends_even_when_the_tests_are_killed():
    killed = subprocess.run(
        [sys.executable, "-c", UNTIL_KILLED],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,  # it kills itself
    )
    pid, folder = killed.stdout.split()
    try:
        until = time.monotonic() + 20
        while Path(f"/proc/{pid}").exists():
            assert time.monotonic() < until
            time.sleep(0.05)
    finally:
        shutil.rmtree(folder)
