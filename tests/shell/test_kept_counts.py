"""Counts of many people: made once a minute, and said to be; of fewer, each time."""

from datetime import timedelta

import pytest

from intersect.services import kept_counts
from intersect.services.kept_counts import FRESH, LARGE, KeptCounts
from intersect.storage import tables
from tests.shell import test_wave_regions
from tests.shell.conftest import NOW

catalog, places = test_wave_regions.catalog, test_wave_regions.places
wave = test_wave_regions.wave


@pytest.fixture
def looked():
    """Return a function that counts so many people, and how often it did so."""
    kept, made = KeptCounts(), []

    def look(people, at=NOW, key="wave"):
        found = kept.of(key, at, lambda: made.append(at) or people, lambda count: count)
        return found.count, found.is_kept, len(made)

    return look


def test_few_people_are_counted_at_every_look(looked):
    assert looked(LARGE - 1) == (LARGE - 1, False, 1)
    assert looked(LARGE - 2) == (LARGE - 2, False, 2)


def test_many_people_are_counted_once_a_minute(looked):
    assert looked(LARGE) == (LARGE, False, 1)
    assert looked(9, NOW + FRESH - timedelta(seconds=1)) == (LARGE, True, 1)
    assert looked(9, NOW + FRESH) == (9, False, 2)
    assert looked(8, NOW + FRESH) == (8, False, 3), "fewer now: no longer kept"


def test_each_reader_and_wave_has_counts_of_its_own(looked):
    looked(LARGE, key=("wave", 1, None))
    assert looked(5, key=("wave", 1, frozenset())) == (5, False, 2)


def test_a_clock_that_was_set_back_does_not_keep_a_count_for_long(looked):
    looked(LARGE)
    assert looked(LARGE + 1, NOW - timedelta(hours=1)) == (LARGE + 1, False, 2)


def test_pages_say_when_their_counts_are_kept(
    signed_in, database, wave, places, monkeypatch
):
    monkeypatch.setattr(kept_counts, "LARGE", 6)
    browser, note = signed_in("administrator"), "se cuentan una vez por minuto"
    for address in (f"/waves/{wave.id}", "/waves"):
        assert note not in browser.get(address).text
        assert note in browser.get(address).text
    region = f"/waves/{wave.id}?region={places['Ñuble'].id}"
    assert note in browser.get(region).text
    database.rollback()
    monkeypatch.setattr(kept_counts, "FRESH", timedelta(0))
    assert note not in browser.get("/waves").text
    assert database.get(tables.Wave, wave.id)
