"""Shapes of communes: loaded from a GeoJSON, refused as a whole, loaded again."""

import json

import pytest
from sqlalchemy import select

from intersect.exchange.bad_file import BadFile
from intersect.exchange.shapes_file import read_shapes
from intersect.language import language
from intersect.services.shapes import LoadedShapes, load_shapes, remove_shapes
from intersect.services.territories import (
    TerritoryDetails,
    add_territory,
    change_territory,
)
from intersect.storage import tables
from intersect.storage.engine import sessions
from intersect.storage.territories import by_code
from tests.shell.shapes import feature, side_by_side, square, write_shapes
from tests.shell.test_staff_commands import engine, kept, run
from tests.shell.test_typology import KNOWN

__all__ = ["engine", "kept", "run"]  # fixtures

SQUARE = [square(-71, -33)]


@pytest.fixture
def written(tmp_path):
    return lambda *features: write_shapes(tmp_path / "communes.geojson", features)


def told(file, known=KNOWN, name="code"):
    """Return code and place of each problem of a file."""
    with pytest.raises(BadFile) as bad:
        read_shapes(file, known, name)
    reader = language("en")
    assert all(reader.text(each.remedy) for each in bad.value.problems)
    return [(each.code, reader.text(each.place)) for each in bad.value.problems]


def add_communes(session):
    for code, name in (("01101", "Iquique"), ("08401", "Chillán"), ("02101", "Norte")):
        add_territory(session, TerritoryDetails(code, name), None)
    chillan = by_code(session)["08401"]
    change_territory(session, chillan, TerritoryDetails("16101", "Chillán"), None)
    session.commit()


def test_codes_are_text_or_digits_and_former_ones_are_found(written):
    file = written(feature("01101", SQUARE), feature(8401, SQUARE))
    assert [code for code, _ in told(file)] == ["unknown_commune"]
    file = written(feature("01101", SQUARE), feature(16101, SQUARE))
    assert set(read_shapes(file, KNOWN)) == {"01101", "16101"}
    file = written(feature(" 08401 ", SQUARE, name="cod_comuna"))
    assert set(read_shapes(file, KNOWN, "cod_comuna")) == {"16101"}


def test_holes_and_islands_are_rings_of_the_outline(written):
    hole = square(-70.98, -32.98, 0.02)
    file = written(feature("01101", [*SQUARE, hole], [square(-72, -33)]))
    [rings] = read_shapes(file, KNOWN).values()
    assert [ring[:4] for ring in rings] == [
        [-710000, -330000, -709000, -330000],
        [-709800, -329800, -709600, -329800],
        [-720000, -330000, -719000, -330000],
    ]


def test_a_third_coordinate_and_a_byte_order_mark_do_no_harm(written):
    high = [[*position, 570.0] for position in square(-71, -33)]
    file = written(feature("01101", [high]))
    file.write_text("\ufeff" + file.read_text(encoding="utf-8"), encoding="utf-8")
    assert set(read_shapes(file, KNOWN)) == {"01101"}


def test_every_problem_is_told_at_once_with_its_feature_and_what_to_do(written):
    metres = [[[346000, 6300000], [347000, 6300000], [347000, 6301000]]]
    metres[0].append(metres[0][0])
    point = {"type": "Point", "coordinates": [-71, -33]}
    file = written(
        feature("1101", SQUARE),
        feature("16", SQUARE),
        feature("01101", SQUARE),
        feature("01101", SQUARE),
        feature(None, SQUARE),
        feature("16101", SQUARE, name="CUT"),
        {**feature("16101", SQUARE), "geometry": point},
        {**feature("08401", SQUARE), "geometry": None},
        "no feature",
    )
    assert told(file) == [
        ("unknown_commune", "communes.geojson: feature 1 (1101)"),
        ("no_commune", "communes.geojson: feature 2 (16)"),
        ("repeated_code", "communes.geojson: feature 4 (01101)"),
        ("no_code", "communes.geojson: feature 5"),
        ("no_code", "communes.geojson: feature 6"),
        ("no_shape", "communes.geojson: feature 7 (16101)"),
        ("repeated_code", "communes.geojson: feature 8 (08401)"),
        ("no_feature", "communes.geojson: feature 9"),
    ]
    assert told(written(feature("01101", metres))) == [
        ("no_degrees", "communes.geojson: feature 1 (01101)")
    ]


def test_a_feature_without_the_property_says_which_it_has(written):
    with pytest.raises(BadFile) as bad:
        read_shapes(written(feature("01101", SQUARE, name="CUT")), KNOWN)
    [problem] = bad.value.problems
    said = language("en").text(problem.message)
    assert said == "It has no code in “code”. It has: CUT, name."


NEAR = [-71, -33]


@pytest.mark.parametrize(
    "coordinates",
    [
        None,
        5,
        "ring",
        {"a": 1},
        [5],
        [[]],
        [[NEAR, NEAR]],
        [[NEAR, [-70, -33], [-70, -32]]],
        [[NEAR, [-70, -33], [-70, -32], [-70.5, -32]]],  # not closed
        [[NEAR, [-70], [-70, -32], NEAR]],
        [[NEAR, ["-70", "-33"], [-70, -32], NEAR]],
        [[NEAR, [None, -33], [-70, -32], NEAR]],
        [[NEAR, [True, -33], [-70, -32], NEAR]],
        [[NEAR, [float("nan"), -33], [-70, -32], NEAR]],
        [[NEAR, [float("inf"), -33], [-70, -32], NEAR]],
        [[NEAR, [10**400, -33], [-70, -32], NEAR]],
    ],
)
@pytest.mark.parametrize("kind", ["Polygon", "MultiPolygon"])
def test_what_is_no_ring_is_refused(written, kind, coordinates):
    held = coordinates if kind == "Polygon" else [coordinates]
    geometry = {"type": kind, "coordinates": held}
    file = written({**feature("01101", SQUARE), "geometry": geometry})
    assert [code for code, _ in told(file)] == ["no_rings"]


def test_a_shape_without_an_area_is_refused(written):
    line = [[-71, -33], [-70, -33], [-69, -33], [-71, -33]]
    for polygons in ([[line]], [], [[]]):
        geometry = {"type": "MultiPolygon", "coordinates": polygons}
        file = written({**feature("01101", SQUARE), "geometry": geometry})
        assert [code for code, _ in told(file)] == ["no_area"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "no_json"),
        (b"commune,group", "no_json"),
        (b"\xff\xfe{}", "no_json"),
        (b"[" * 100_000, "no_json"),
        (b'{"type": "Topology"}', "no_features"),
        (b"[]", "no_features"),
        (b'{"type": "FeatureCollection"}', "no_features"),
        (b'{"type": "FeatureCollection", "features": []}', "no_features"),
        (b'{"type": "FeatureCollection", "features": {}}', "no_features"),
    ],
    ids=lambda value: value[-20:],
)
def test_what_is_no_collection_is_refused(tmp_path, content, code):
    file = tmp_path / "communes.geojson"
    file.write_bytes(content)
    assert told(file) == [(code, "communes.geojson")]


def test_a_file_that_is_too_large_or_not_there_is_not_read(
    tmp_path, written, monkeypatch
):
    monkeypatch.setattr("intersect.exchange.shapes_file.MOST_MEGABYTES", 0)
    assert told(written(feature("01101", SQUARE)))[0][0] == "too_large"
    assert told(tmp_path / "nowhere.geojson") == [
        ("unreadable_file", "nowhere.geojson")
    ]


def test_loading_again_changes_nothing_and_who_is_not_named_keeps_its_shape(database):
    add_communes(database)
    wanted = {"01101": [[0, 0, 10, 0, 10, 10]], "16101": [[0, 0, 10, 0, 10, 10]]}
    assert load_shapes(database, wanted, None) == LoadedShapes(2, 0, 6, 2)
    database.commit()
    assert load_shapes(database, wanted, None) == LoadedShapes(0, 2, 6, 2)
    other = {"16101": [[0, 0, 20, 0, 20, 20, 5, 9]]}
    assert load_shapes(database, other, None) == LoadedShapes(1, 0, 4, 2)
    database.commit()
    found = select(tables.Territory.code, tables.CommuneShape.rings).join(
        tables.CommuneShape, tables.CommuneShape.territory_id == tables.Territory.id
    )
    rows = {code: rings for code, rings in database.execute(found)}
    assert rows == {"01101": wanted["01101"], "16101": other["16101"]}
    assert remove_shapes(database, None) == 2
    assert remove_shapes(database, None) == 0
    events = select(tables.AuditEvent.action).order_by(tables.AuditEvent.id)
    assert database.scalars(events).all()[-3:] == ["loaded", "loaded", "removed"]


def test_the_command_rehearses_loads_removes_and_refuses(run, engine, kept, written):
    with sessions(engine)() as session:
        add_communes(session)
    file = str(written(*side_by_side(["01101", "16101"])))
    shapes = select(tables.CommuneShape.territory_id)

    def count():
        found = len(kept.scalars(shapes).all())
        kept.rollback()
        return found

    said = run("territories", "shapes", "--dry-run", file)
    assert "2 nuevas o cambiadas, 0 quedan igual, de 8 puntos; 2 comunas" in said
    assert count() == 0
    run("territories", "shapes", file)
    assert count() == 2
    assert "0 nuevas o cambiadas, 2 quedan" in run("territories", "shapes", file)
    bad = str(written(feature("1101", SQUARE, name="CUT")))
    assert "--property" in run("territories", "shapes", bad, status=2)
    assert "1101" in run("territories", "shapes", "--property", "CUT", bad, status=2)
    run("territories", "shapes", status=2)
    run("territories", "shapes", "--remove", file, status=2)
    assert count() == 2
    assert "2" in run("territories", "shapes", "--remove")
    assert count() == 0


def test_shapes_are_small_enough_to_be_sent(written):
    """A fine border: what is kept does not grow with the file."""
    steps = 30_000
    fine = [[-71 + n / steps, -33 + (n % 7) / 10_000] for n in range(steps)]
    ring = [*fine, [-70, -34], [-71, -34], fine[0]]
    file = written(feature("01101", [ring]))
    [rings] = read_shapes(file, KNOWN).values()
    assert len(json.dumps(rings)) < 12_000
