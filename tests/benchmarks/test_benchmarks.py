"""The benchmarks set side by side what comes to the same result.

Those of documents and web workers start processes that take long: `./run bench` alone
runs them, and refuses different results as well.
"""

import pytest

from tests.benchmarks.__main__ import BEGIN, END, MODULES, PAGE, line
from tests.benchmarks.race import Aim, run

SMALL = {
    "scoring": 30,
    "overlapping": 120,
    "stored": 30,
    "structure": 30,
    "tables": 30,
    "comparing": 40,
    "answering": 2,
    "programme_pages": 16,
    "overlaps_page": 8,
    "importing": 200,
    "mailing": 20,
    "exporting": 300,
}
EACH = [
    pytest.param(name, benchmark, id=f"{name}-{number}")
    for name in SMALL
    for number, benchmark in enumerate(MODULES[name].BENCHMARKS)
]


@pytest.mark.parametrize(("name", "benchmark"), EACH)
def test_ours_and_the_baseline_come_to_the_same_result(name, benchmark):
    result = run(benchmark, size=SMALL[name], rounds=1)
    assert result.ours > 0
    assert result.baseline > 0
    assert benchmark.what in line(result)


def test_an_aim_is_met_on_the_side_that_it_names():
    at_most, at_least = Aim("at most", 2), Aim("at least", 2)
    assert at_most.ratio(ours=3, baseline=2) == 1.5
    assert at_least.ratio(ours=2, baseline=3) == 1.5
    assert [at_most.is_met(1.5), at_least.is_met(1.5)] == [True, False]


def test_the_page_has_a_place_for_the_results():
    text = PAGE.read_text("utf-8")
    assert text.count(BEGIN) == text.count(END) == 1
    assert text.index(BEGIN) < text.index(END)
