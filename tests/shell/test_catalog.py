"""Reading the shipped files, and telling everything that is wrong with a broken one."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel

from intersect.catalog import (
    NETWORKS,
    Catalog,
    CatalogError,
    UnknownQuestionnaire,
    check_file,
    digest,
    load_catalog,
)
from intersect.language import Message, language
from intersect.paths import shipped
from intersect.questionnaire import model, network_questions, parts
from intersect.questionnaire.problem import Problem
from intersect.questionnaire.schema import schema_text
from intersect.registry.model import NetworkFile, NetworkType, Sector, Term

SHIPPED = sorted(shipped("questionnaires").glob("*.yaml"))
BROKEN = sorted(
    (Path(__file__).parents[1] / "data" / "questionnaires").glob("*.yaml"),
)
SOUND = next(file for file in BROKEN if file.stem == "sound-1")
MARK = "# problem: "


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog(shipped("questionnaires"))


def lines_and_codes(problems: list[Problem]) -> list[tuple[object, str]]:
    return sorted((values(each)["line"], each.code) for each in problems)  # type: ignore[type-var]


def values(problem: Problem) -> dict[str, object]:
    assert isinstance(problem.place, Message)
    return dict(problem.place.values)


def marked(file: Path) -> Iterator[tuple[int, str]]:
    """Read what a broken file says, in comments, about its own lines."""
    for number, line in enumerate(file.read_text(encoding="utf-8").split("\n"), 1):
        if MARK in line:
            codes = line.split(MARK)[1].split(",")
            yield from ((number, code.strip()) for code in codes)


def copy_with(folder: Path, before: str, after: str) -> Path:
    """Write a copy of the sound file with one passage changed."""
    text = SOUND.read_text(encoding="utf-8")
    assert text.count(before) == 1
    copy = folder / SOUND.name
    copy.write_text(text.replace(before, after), encoding="utf-8")
    return copy


class TestShippedFiles:
    def test_there_are_some(self) -> None:
        assert {"nucleo-1.yaml", NETWORKS} <= {file.name for file in SHIPPED}

    @pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.name)
    def test_have_no_problem(self, file: Path) -> None:
        assert check_file(file) == []

    @pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.name)
    def test_have_all_their_texts_in_quotes(self, file: Path) -> None:
        unquoted = re.compile(r"""^\s*(?:- )?(?:es|en|pt): *[^" ]""")
        lines = file.read_text(encoding="utf-8").split("\n")
        assert [line for line in lines if unquoted.match(line)] == []

    def test_questionnaires_name_their_schema_for_editors(self) -> None:
        for file in SHIPPED:
            if file.name != NETWORKS:
                first = file.read_text(encoding="utf-8").split("\n")[0]
                assert first == "# yaml-language-server: $schema=schema.json"

    def test_network_types_are_asked_published_questionnaires(
        self, catalog: Catalog
    ) -> None:
        for network_type in catalog.network_types:
            for each in network_type.questionnaires:
                assert catalog.latest(each)

    def test_the_schema_is_fresh(self) -> None:
        file = shipped("questionnaires") / "schema.json"
        assert file.read_text(encoding="utf-8") == schema_text()
        assert json.loads(schema_text())["properties"].keys() == (
            model.Questionnaire.model_fields.keys()
        )


PUBLISHED = {
    "hechos_informacion/1": (
        "998496a4accf10f0cb9190c3efb8b328a6f790f01b6dd6a4c2f71c1339458063"
    ),
    "hechos_minimos/1": (
        "3277422a7d6ae4e5acc4cb44b7528f6f67e0fd41e2e139ce4129d322d77b24b7"
    ),
    "hechos_minimos/2": (
        "309841ac06152ef5a8c0f2da7be8702a3958cf4e7a68c8c651d1725288abc77c"
    ),
    "hechos_presupuesto/1": (
        "8b457c7f6b2a807cd626174b21348189addfb853c8119ede3d08b9a407346cb8"
    ),
    "hechos_red/1": (
        "a2f6a59577c732907de3c28d9eea56a95f0d628637e019bb52308549b3f733b8"
    ),
    "vinculos/1": "015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7",
    "vinculos_extendido/1": (
        "25ce62d7ae22381ed7ff919bbc96d1c8624d835e77f4d81be4483c85d6ef7390"
    ),
    "nucleo/1": "d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98",
}
"""Digests of the published versions: add a line for a new one, never change a line."""

PARTS = {
    "### The whole file": model.Questionnaire,
    "### `minutes`": model.Minutes,
    "### An entry of `dimensions`": model.Dimension,
    "### An entry of `sections`": model.Section,
    "### A question of `kind: ladder`": model.LadderQuestion,
    "An entry of `anchors`:": parts.Anchor,
    "### A question of `kind: choice`": model.ChoiceQuestion,
    "An entry of `choices`, and of `rows`:": parts.Choice,
    "### A question of `kind: grid`": model.GridQuestion,
    "### A question of `kind: facts`": network_questions.FactsQuestion,
    "An entry of `once` and of `fields`:": network_questions.FactField,
    "### A question of `kind: pairs`": network_questions.PairsQuestion,
    "### A question of `kind: ties`": network_questions.TiesQuestion,
    "An entry of `items`:": network_questions.TieItem,
    "## `networks.yaml`, key by key": NetworkFile,
    "### An entry of `sectors`": Sector,
    "### An entry of `themes`, `populations` or `functions`": Term,
    "### An entry of `network_types`": NetworkType,
}


class TestTheFormatsDescription:
    @pytest.mark.parametrize("heading", PARTS)
    def test_lists_every_key_and_whether_it_is_needed(self, heading: str) -> None:
        readme = (shipped("questionnaires") / "README.md").read_text(encoding="utf-8")
        _, found, after = readme.partition(f"\n{heading}\n")
        assert found
        table = after[after.index("| --- ") :].split("\n\n")[0]
        rows = re.findall(r"^\| `(\w+)` \| ([\w ]+) \|", table, re.MULTILINE)
        fields = PARTS[heading].model_fields
        assert rows == [
            (name, "needed" if field.is_required() else "may be left out")
            for name, field in fields.items()
        ]

    def test_knows_every_part(self) -> None:
        known = {
            each
            for module in (model, network_questions, parts)
            for each in vars(module).values()
            if isinstance(each, type)
            and issubclass(each, BaseModel)
            and each not in (BaseModel, parts.Part)
        }
        assert known <= set(PARTS.values())


class TestBrokenFiles:
    def test_there_are_some(self) -> None:
        assert len(BROKEN) > 8

    @pytest.mark.parametrize("file", BROKEN, ids=lambda file: file.stem)
    def test_report_all_their_problems_with_their_lines(self, file: Path) -> None:
        assert lines_and_codes(check_file(file)) == sorted(marked(file))

    @pytest.mark.parametrize("file", BROKEN, ids=lambda file: file.stem)
    def test_report_them_from_top_to_bottom(self, file: Path) -> None:
        places = [(values(p)["line"], values(p)["column"]) for p in check_file(file)]
        assert places == sorted(places)  # type: ignore[type-var]

    @pytest.mark.parametrize("file", BROKEN, ids=lambda file: file.stem)
    @pytest.mark.parametrize("code", ["es", "en"])
    def test_are_told_in_words(self, file: Path, code: str) -> None:
        text = language(code).text
        for problem in check_file(file):
            words = [text(problem.place), text(problem.message), text(problem.remedy)]
            assert all(words)
            assert "{" not in "".join(words)

    @pytest.mark.parametrize(
        ("written", "read"),
        [
            ("Yes", "the truth value true"),
            ("no", "the truth value false"),
            ("On", "the truth value true"),
            ("OFF", "the truth value false"),
            ("1:30", "the number 90"),
            ("1e3", "the number 1000"),
            ("0x1F", "the number 31"),
            ("2026-11-22", "a date"),
            ("2026-13-45", "a date"),
            ("null", "nothing"),
        ],
    )
    def test_tell_what_an_unquoted_value_became_and_to_quote_it(
        self, tmp_path: Path, written: str, read: str
    ) -> None:
        file = copy_with(tmp_path, '"¿Pregunta?"', written)
        (problem,) = check_file(file)
        english = language("en").text
        assert english(problem.message) == (
            f"{written} without quotes was read as {read}, not as text."
        )
        assert english(problem.remedy) == f'Put it in quotes: "{written}".'

    @pytest.mark.parametrize(
        "written", ['"Yes"', "'1:30'", "|-\n                    No", "Sí"]
    )
    def test_leave_text_alone_that_stays_text(
        self, tmp_path: Path, written: str
    ) -> None:
        assert (
            check_file(
                copy_with(
                    tmp_path, '{ es: "¿Pregunta?" }', f"\n          es: {written}"
                )
            )
            == []
        )

    def test_tell_the_place_by_the_names_of_its_parts(self, tmp_path: Path) -> None:
        file = copy_with(tmp_path, '"Bastante."', "Yes")
        (problem,) = check_file(file)
        assert values(problem) == {
            "line": 26,
            "column": 36,
            "path": "sections › uno › questions › OBJ1 › anchors › 2 › text › es",
        }

    def test_call_an_entry_without_quotes_as_it_is_written(
        self, tmp_path: Path
    ) -> None:
        file = copy_with(tmp_path, "id: uno", "id: No")
        (problem,) = check_file(file)
        assert values(problem)["path"] == "sections › No › id"

    @pytest.mark.parametrize("number", ["1:30", "0x10", "1_0", "10.0", "1e1"])
    def test_take_only_digits_for_a_number(self, tmp_path: Path, number: str) -> None:
        file = copy_with(tmp_path, "least: 5", f"least: {number}")
        assert [problem.code for problem in check_file(file)] == ["wrong_type"]

    @pytest.mark.parametrize(
        ("written", "meant"), [("alow_na", "allow_na"), ("hints", "hint")]
    )
    def test_suggest_the_key_that_was_meant(
        self, tmp_path: Path, written: str, meant: str
    ) -> None:
        file = copy_with(tmp_path, "id: OBJ1", f"id: OBJ1\n        {written}: ")
        (problem,) = check_file(file)
        assert problem.code == "unknown_key"
        assert language("en").text(problem.remedy) == f"Did you mean {meant}?"

    def test_in_another_encoding_are_told_so(self, tmp_path: Path) -> None:
        file = tmp_path / SOUND.name
        file.write_bytes(SOUND.read_text(encoding="utf-8").encode("windows-1252"))
        (problem,) = check_file(file)
        assert problem.code == "wrong_encoding"
        assert (values(problem)["line"], values(problem)["column"]) == (16, 24)

    def test_that_are_not_there_are_told_so(self, tmp_path: Path) -> None:
        (problem,) = check_file(tmp_path / "absent-1.yaml")
        assert problem.code == "cannot_open"

    def test_with_invisible_characters_are_told_where(self, tmp_path: Path) -> None:
        file = copy_with(tmp_path, '"Algo."', '"Al\x07go."')
        (problem,) = check_file(file)
        assert problem.code == "bad_character"
        assert (values(problem)["line"], values(problem)["column"]) == (25, 39)

    @pytest.mark.parametrize("whole", ['"Hola"', "[]", "12", "- id: x"])
    def test_that_hold_something_else_are_told_so(
        self, tmp_path: Path, whole: str
    ) -> None:
        for name in ("other-1.yaml", NETWORKS):
            file = tmp_path / name
            file.write_text(whole, encoding="utf-8")
            assert lines_and_codes(check_file(file)) in (
                [(1, "wrong_type")],
                [(1, "empty")],
            )


class TestCatalog:
    def test_gives_a_version_with_digest_and_text(self, catalog: Catalog) -> None:
        nucleo = catalog.get("nucleo", 1)
        assert nucleo.questionnaire.key == "nucleo/1"
        assert re.fullmatch(r"[0-9a-f]{64}", nucleo.digest)
        file = shipped("questionnaires") / "nucleo-1.yaml"
        assert nucleo.text == file.read_text(encoding="utf-8")

    @pytest.mark.parametrize(("name", "version"), [("nucleo", 99), ("otro", 1)])
    def test_does_not_know_other_versions(
        self, catalog: Catalog, name: str, version: int
    ) -> None:
        with pytest.raises(UnknownQuestionnaire):
            catalog.get(name, version)

    def test_names_sectors_and_calls_unknown_ones_by_their_code(
        self, catalog: Catalog
    ) -> None:
        assert catalog.sector_name("salud")["es"] == "Salud"
        assert set(catalog.sector_name("bomberos").values()) == {"bomberos"}

    def test_knows_the_voice_and_the_expected_sectors_of_a_type(
        self, catalog: Catalog
    ) -> None:
        comunal = catalog.network_type("chile_crece_contigo")
        assert comunal.voice == "sector"
        assert comunal.expected_sectors == [
            "salud",
            "educacion",
            "desarrollo_social",
            "proteccion_ninez",
        ]
        assert catalog.network_type("red_de_salud").voice == "organisation"
        assert catalog.network_type("mejoramiento_escolar").voice == "organisation"
        assert catalog.network_type("mesa_comunal").expected_sectors == []
        with pytest.raises(KeyError):
            catalog.network_type("otra")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with one sound questionnaire and a file of networks."""
    (tmp_path / SOUND.name).write_bytes(SOUND.read_bytes())
    networks = (shipped("questionnaires") / NETWORKS).read_text(encoding="utf-8")
    (tmp_path / NETWORKS).write_text(
        networks.replace("[nucleo]", "[sound]"), encoding="utf-8"
    )
    return tmp_path


def add_version(folder: Path, version: int, status: str) -> None:
    text = SOUND.read_text(encoding="utf-8")
    text = text.replace("version: 1", f"version: {version}")
    text = text.replace("status: published", f"status: {status}")
    (folder / f"sound-{version}.yaml").write_text(text, encoding="utf-8")


class TestLoading:
    def test_the_latest_version_is_the_highest_published_one(
        self, folder: Path
    ) -> None:
        for version, status in ((2, "published"), (10, "published"), (11, "draft")):
            add_version(folder, version, status)
        catalog = load_catalog(folder)
        assert catalog.latest("sound").questionnaire.version == 10
        assert [each.questionnaire.version for each in catalog.shipped] == [
            *(1, 2, 10, 11)
        ]

    def test_a_draft_is_no_latest_version(self, folder: Path) -> None:
        add_version(folder, 1, "draft")
        with pytest.raises(UnknownQuestionnaire):
            load_catalog(folder).latest("sound")

    def test_all_problems_of_all_files_are_raised_together(self, folder: Path) -> None:
        (folder / "vacio-1.yaml").write_text("", encoding="utf-8")
        (folder / "otro-1.yaml").write_text("id: [", encoding="utf-8")
        (folder / NETWORKS).unlink()
        with pytest.raises(CatalogError) as caught:
            load_catalog(folder)
        problems = caught.value.problems
        assert [(each.code, values(each)["file"]) for each in problems] == [
            ("syntax", "otro-1.yaml"),
            ("empty_file", "vacio-1.yaml"),
            ("cannot_open", "networks.yaml"),
        ]
        assert str(caught.value).count("\n") == 2

    def test_comments_and_layout_do_not_change_the_digest(self, folder: Path) -> None:
        before = load_catalog(folder).latest("sound")
        copy_with(
            folder,
            'title: { es: "Título" }',
            "allow_na: false # as if it were not there\n"
            '        hint:\n        title:\n            es: " Título  "',
        )
        after = load_catalog(folder).latest("sound")
        assert before.text != after.text
        assert before.digest == after.digest

    def test_a_translation_does_not_change_the_digest(self, catalog: Catalog) -> None:
        original = catalog.latest("nucleo").questionnaire
        told = original.model_dump(mode="json")
        told["title"]["en"] = "Core questionnaire, mended"
        told["sections"][1]["questions"][0]["anchors"][0]["text"]["en"] = "Separate."
        translated = model.Questionnaire.model_validate(told)
        assert digest(translated) == digest(original)

    def test_checking_a_translation_does_not_change_the_digest(
        self, catalog: Catalog
    ) -> None:
        asked = catalog.latest("nucleo").questionnaire
        draft = asked.model_copy(update={"drafts": ["en", "pt"]})
        assert digest(draft) == digest(asked.model_copy(update={"drafts": []}))

    @pytest.mark.parametrize(
        ("before", "after"),
        [
            ('"Bastante."', '"Bastante"'),
            (
                'title: { es: "Título" }',
                'title: { es: "Título" }\n        allow_na: true',
            ),
            ("most: 10", "most: 11"),
            ("status: published", "status: draft"),
        ],
    )
    def test_everything_that_is_said_changes_the_digest(
        self, folder: Path, before: str, after: str
    ) -> None:
        digest = load_catalog(folder).shipped[0].digest
        copy_with(folder, before, after)
        assert load_catalog(folder).shipped[0].digest != digest

    def test_every_published_version_is_pinned(self, catalog: Catalog) -> None:
        published = {
            each.questionnaire.key: each.digest
            for each in catalog.shipped
            if each.questionnaire.status == "published"
        }
        assert published == PUBLISHED
