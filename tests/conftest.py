"""What holds for all tests."""

import pytest
from hypothesis import settings

from tests.postgresql import running_postgresql

# Two busy cores make an example slow now and then; slowness is measured elsewhere.
settings.register_profile("intersect", deadline=None)
settings.load_profile("intersect")


def pytest_addoption(parser):
    """Let the fault tests go on for longer, or repeat one that failed."""
    parser.addoption(
        "--faults",
        type=int,
        default=1,
        metavar="TIMES",
        help="how often tests/faults injects each fault (default: 1)",
    )
    parser.addoption(
        "--faults-seed",
        type=int,
        metavar="NUMBER",
        help="what chance begins with in tests/faults, as a failed test told it",
    )


@pytest.fixture(scope="session")
def postgresql():
    """A PostgreSQL server of our own, shared by the tests of this process."""
    with running_postgresql() as server:
        yield server


def pytest_terminal_summary(terminalreporter):
    """Say what the fault tests have counted."""
    for report in (each for some in terminalreporter.stats.values() for each in some):
        for name, value in getattr(report, "user_properties", ()):
            if name == "counted" and report.when == "call":
                terminalreporter.write_line(report.nodeid.rpartition("::")[2])
                terminalreporter.write_line(f"    {value}")
