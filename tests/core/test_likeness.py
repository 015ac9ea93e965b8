"""Names that may mean the same are found; names that differ on purpose are not."""

import pytest

from intersect.registry.likeness import Alike


def is_alike(one, other, *, of_people=False):
    alike = Alike(of_people=of_people)
    alike.add("one", one)
    return alike.like(other) == ["one"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("CESFAM Norte", "Centro de Salud Familiar Norte"),
        ("Escuela Los Aromos", "los aromos"),
        ("Jardín infantil Los Patitos", "Jardin Los Patitos"),
        ("Hogar de Cristo", "HOGAR DE CRISTÓ"),
        ("Corporación Opción Norte", "Opción Norte Corporación"),
        ("Fundación Integra", "Fundacion Intregra"),
        ("Escuela D-12 Gabriela Mistral", "Escuela Gabriela Mistral D12"),
        ("Ilustre Municipalidad de Iquique", "Municipalidad de Iquique"),
    ],
)
def test_institutions_that_may_be_the_same(one, other):
    assert is_alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("CESFAM Norte", "Escuela Norte"),
        ("Escuela D-12", "Escuela D-13"),
        ("CESFAM Sur", "CESFAM Sol"),
        ("CESFAM Norte", "CESFAM Oriente"),
        ("Liceo A", "Liceo B"),
    ],
)
def test_institutions_that_differ(one, other):
    assert not is_alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("María José Pérez", "Maria Jose Perez"),
        ("Pérez Soto, Ana", "Ana Pérez Soto"),
        ("Ana Rojas", "Ana María Rojas Soto"),
        ("Juan Gonzáles", "Juan González"),
    ],
)
def test_people_who_may_be_the_same(one, other):
    assert is_alike(one, other, of_people=True)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Juan Carlos Pérez", "Juan Carlos Soto"),
        ("Ana Rojas Soto", "Ana Rojas Díaz"),
        ("Ana Rojas", "Eva Rojas"),
    ],
)
def test_people_who_differ(one, other):
    assert not is_alike(one, other, of_people=True)


def test_those_like_a_name_come_in_the_order_in_which_they_were_added():
    alike = Alike()
    for key in ("Hogar Esperanzas", "Hogar Esperanza", "Hogar Otro"):
        alike.add(key, key)
    assert alike.like("hogar esperanza") == ["Hogar Esperanzas", "Hogar Esperanza"]
