"""The register of the comparison of networks: complete, exact, versioned."""

import re
from dataclasses import fields, replace
from fractions import Fraction
from importlib import resources

from intersect.analysis.network_table import network_table
from intersect.analysis.redundancy import CLASSES, overlaps, probable_with
from intersect.analysis.redundancy_method import (
    RedundancyMethod,
    redundancy_method,
    redundancy_parameters,
)
from tests.core.network_builders import METHOD, worked_example

NAMES = {each.name.replace(".", "_") for each in redundancy_parameters()}


def test_the_method_is_redundancia_in_its_first_version():
    assert redundancy_method().key == "redundancia/1"


def test_every_parameter_has_a_basis_and_a_note():
    for each in redundancy_parameters():
        assert set(re.split(r"[+/]", each.basis)) <= set("SCEJ")
        assert each.note.endswith(".")


def test_every_threshold_is_the_published_one():
    """Method H, «redundancy.*» and «load.*»; exact, or half of all ties would fall."""
    alphas = ("members", "themes", "populations", "functions")
    assert {getattr(METHOD, f"index_alpha_{each}") for each in alphas} == {
        Fraction(1, 4)
    }
    assert (METHOD.probable_index, METHOD.probable_members, METHOD.probable_shared) == (
        Fraction(3, 5),
        Fraction(1, 2),
        3,
    )
    assert (METHOD.possible_index, METHOD.possible_members, METHOD.possible_shared) == (
        Fraction(9, 20),
        Fraction(2, 5),
        2,
    )
    assert METHOD.parallel_profile == Fraction(7, 10)
    assert METHOD.parallel_members == Fraction(3, 10)
    assert METHOD.complementary_functions == Fraction(17, 50)
    assert METHOD.nested_containment == Fraction(9, 10)
    assert METHOD.nested_size_ratio == Fraction(3, 5)
    assert (METHOD.load_warning_hours, METHOD.load_overload_hours) == (8, 16)
    assert (METHOD.load_warning_networks, METHOD.load_overload_networks) == (3, 4)


def test_every_parameter_is_a_field_and_is_used():
    """What nothing reads would be a promise that changing it changes something."""
    about = {"name", "version", "digest"}
    assert {field.name for field in fields(RedundancyMethod)} - about == NAMES
    package = resources.files("intersect")
    code = "".join(file.read_text(encoding="utf-8") for file in package.rglob("*.py"))
    used = rf"\b(?:method(?:\(\))?|self)\.({'|'.join(NAMES)})\b"
    assert set(re.findall(used, code)) == NAMES


def test_a_network_that_met_once_in_half_a_year_is_active():
    assert METHOD.meets(Fraction(1, 6))
    assert not METHOD.meets(Fraction(16, 100))


def test_how_many_pairs_hang_on_the_threshold():
    """Method C.6: R is .6389 and .5747 for the two pairs that are no subgroups."""
    found = overlaps(network_table(worked_example()), METHOD)
    assert METHOD.probable_sweep == (Fraction(55, 100), Fraction(65, 100))
    assert [probable_with(found, each) for each in METHOD.probable_sweep] == [2, 0]


def test_another_value_gives_another_result():
    lenient = replace(METHOD, probable_index=Fraction(55, 100))
    table = network_table(worked_example())
    probable = CLASSES.index("probable")
    assert (overlaps(table, METHOD).classes == probable).sum() == 1
    assert (overlaps(table, lenient).classes == probable).sum() == 2
