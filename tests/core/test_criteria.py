"""The register of bottlenecks: complete, exact, versioned, read by the program."""

import re
from dataclasses import fields
from fractions import Fraction
from importlib import resources

import pytest

from intersect.analysis.criteria import default_thresholds
from intersect.analysis.severity_scale import Below, scale_of
from tests.core.flow_builders import CRITERIA

OWN_SHAPE = ("facts", "structure", "national")


def test_the_criteria_are_cuellos_in_its_first_version():
    assert CRITERIA.key == "cuellos/1"
    assert re.fullmatch("[0-9a-f]{64}", CRITERIA.digest)


def test_every_threshold_has_a_basis_and_a_note():
    thresholds = default_thresholds()
    assert {each.name.partition(".")[0] for each in thresholds} >= {*OWN_SHAPE}
    for each in thresholds:
        assert set(re.split(r"[+/]", each.basis)) <= set("SCEJ")
        assert each.note.endswith(".")


def test_every_threshold_is_exact():
    assert CRITERIA.roster_full_response == Fraction(7, 10)
    assert CRITERIA.structure["SI2"].scale == Below(
        (Fraction(3, 5), Fraction(2, 5), Fraction(1, 5))
    )
    found = [repr(getattr(CRITERIA, field.name)) for field in fields(CRITERIA)]
    assert not any(re.search(r"\d\.\d", each) for each in found)


def test_every_threshold_is_used_by_the_program():
    """What nothing reads would be a promise that changing it changes something."""
    package = resources.files("intersect")
    code = "".join(file.read_text(encoding="utf-8") for file in package.rglob("*.py"))
    names = [each.name for each in default_thresholds()]
    unread = {
        name
        for name in names
        if not name.startswith(OWN_SHAPE)
        and f"criteria.{name.replace('.', '_')}" not in code
    }
    assert unread == set()
    for indicator in CRITERIA.structure:
        assert f'"{indicator}"' in code


def test_an_entry_without_a_scale_is_refused():
    with pytest.raises(ValueError, match="no scale"):
        scale_of({"of": "PRE"})
