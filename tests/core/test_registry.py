"""The rules of the registry that need no database."""

import uuid
from datetime import date, timedelta

import pytest

from intersect.registry.contact import address_and_phone, contact_mistakes
from intersect.registry.meetings import meetings_per_month
from intersect.registry.names import without_name
from intersect.registry.profile import is_own_ancestor

TODAY = date(2026, 11, 28)
A, B, C = (uuid.UUID(int=n) for n in (1, 2, 3))


@pytest.mark.parametrize(
    ("days_ago", "expected"),
    [
        ([], None),
        ([5], 1.0),
        ([1, 8, 15, 22], 4.0),
        ([30 * n for n in range(24)], 1.1),
        ([400], 0.0),
        ([-5], None),
    ],
)
def test_meetings_per_month_are_those_of_the_last_year(days_ago, expected):
    days = [TODAY - timedelta(days=each) for each in days_ago]
    assert meetings_per_month(days, TODAY) == expected


def test_a_network_is_not_its_own_ancestor():
    assert not is_own_ancestor(A, None, {})
    assert not is_own_ancestor(A, B, {B: C})
    assert is_own_ancestor(A, A, {})
    assert is_own_ancestor(A, B, {B: C, C: A})


def test_a_circle_that_is_there_already_ends_the_search():
    assert is_own_ancestor(A, B, {B: C, C: B})


def test_contacts_are_told_apart():
    assert address_and_phone("ana@x.cl, 9 8765 4321") == ("ana@x.cl", "9 8765 4321")


@pytest.mark.parametrize(
    ("email", "phone", "wrong"),
    [
        ("", "", []),
        ("ana@x.cl", "+56 9 8765 4321", []),
        ("ana@x", "", ["email"]),
        ("a@x.cl, b@x.cl", "12", ["email", "phone"]),
    ],
)
def test_contacts_are_checked(email, phone, wrong):
    assert [each.field for each in contact_mistakes(email, phone)] == wrong


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Ana Pérez", "Ana Pérez", "[…]"),
        ("Firma: ana  PEREZ-Soto.", "Ana Pérez Soto", "Firma: […]."),
        ("Ana Pérez y Ana Pérez", "Ana Pérez", "[…] y […]"),
        ("Ana Ana Pérez", "Ana Pérez", "Ana […]"),
        ("María Ana Pérez", "Ana Pérez", "María […]"),
        ("Ana; Pérez", "Ana Pérez", "Ana; Pérez"),
        ("Anabel Pérez", "Ana Pérez", "Anabel Pérez"),
        ("Ana", "Ana", "Ana"),
        ("Ana", "", "Ana"),
        ("", "Ana Pérez", ""),
    ],
)
def test_a_name_is_taken_out_of_a_text_by_whole_words(text, name, expected):
    assert without_name(text, name, "[…]") == expected
    assert without_name(expected, name, "[…]") == expected
