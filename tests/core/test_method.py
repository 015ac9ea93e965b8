"""The register of parameters: complete, exact, versioned."""

import doctest
import re
from dataclasses import fields, replace
from fractions import Fraction
from importlib import resources

import pytest

from intersect.analysis import agreement, figures
from intersect.analysis.method import Method, default_method, default_parameters
from intersect.analysis.register import EFFECTS, parameters
from intersect.analysis.scoring import score
from tests.core.analysis_builders import METHOD, make_red_demo_7

IN_OWN_SHAPE = {"ladder_low", "ladder_mid", "ladder_high", "milestones_list"}
"""Parameters that the method keeps as `ladder` and `milestones`."""


def test_the_method_is_escalera_5_in_its_first_version():
    assert default_method().key == "escalera5/1"


def test_shares_are_exact():
    assert METHOD.dimension_min_share == Fraction(3, 5)
    assert METHOD.stability_firm == Fraction(19, 20)
    assert METHOD.agreement_ad_max == Fraction(2, 3)
    assert not any(isinstance(getattr(METHOD, f.name), float) for f in fields(Method))


def test_every_parameter_has_a_basis_a_note_and_an_effect():
    names = [each.name for each in default_parameters()]
    assert set(EFFECTS) == set(names)
    assert [each.name for each in parameters()] == names
    for each in default_parameters():
        assert set(re.split(r"[+/]", each.basis)) <= set("SCEJ")
        assert each.note


def test_every_parameter_of_the_file_is_a_field_of_the_method():
    names = {each.name.replace(".", "_") for each in default_parameters()}
    assert names - IN_OWN_SHAPE <= {field.name for field in fields(Method)}


def test_every_parameter_is_used_by_the_program():
    """What nothing reads would be a promise that changing it changes something."""
    only_shown = {"voice_weighting", "agreement_ad_max"}
    package = resources.files("intersect")
    code = "".join(file.read_text(encoding="utf-8") for file in package.rglob("*.py"))
    names = {each.name.replace(".", "_") for each in default_parameters()}
    unread = {
        name
        for name in names - IN_OWN_SHAPE - only_shown
        if f"method.{name}" not in code
    }
    assert unread == set()


def test_another_value_gives_another_digest_and_another_result():
    lenient = replace(METHOD, digest="x", majority_share=Fraction(49, 100))
    [usual] = score(make_red_demo_7(), METHOD, instrument="nucleo/1")
    [tie_up] = score(make_red_demo_7(), lenient, instrument="nucleo/1")
    assert (usual.items["INF1"].level, tie_up.items["INF1"].level) == (2, 3)
    assert (usual.level, tie_up.level) == (1, 2)


@pytest.mark.parametrize("module", [agreement, figures])
def test_examples_in_docstrings_hold(module):
    assert doctest.testmod(module).failed == 0
    assert doctest.testmod(module).attempted > 0
