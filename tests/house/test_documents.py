"""Documents say what is true of the code."""

import re
from dataclasses import fields
from pathlib import Path

import pytest
import yaml

from intersect.language import LANGUAGES
from intersect.settings import Settings
from tests.house.project import ROOT, project_files, pyproject, table_cells

DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
PARTS_OF_A_DECISION = ["Context", "Decision", "Consequences"]
LINK = re.compile(r"\]\((?!https?://|mailto:|#)([^)#]+)")
IMAGE = re.compile(r'src="([^"]+)"')


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def normalised(requirement: str) -> str:
    name = re.split(r"[<>=!~;\[ ]", requirement, maxsplit=1)[0]
    return re.sub(r"[-_.]+", "-", name).lower()


def test_the_readme_lists_every_setting_with_its_variable() -> None:
    rows = table_cells(read("README.md"), "### Settings")
    listed = {setting.strip("`"): variable.strip("`") for setting, variable, *_ in rows}
    assert listed == {
        field.name: f"INTERSECT_{field.name.upper()}" for field in fields(Settings)
    }


def test_every_listed_variable_is_read() -> None:
    modules = (ROOT / "intersect" / "settings").glob("*.py")
    code = "".join(module.read_text(encoding="utf-8") for module in modules)
    for field in fields(Settings):
        assert f'"INTERSECT_{field.name.upper()}"' in code


def test_there_are_decision_records() -> None:
    assert len(DECISIONS) >= 4


@pytest.mark.parametrize("record", DECISIONS, ids=lambda record: record.stem)
def test_a_decision_record_has_context_decision_and_consequences(record: Path) -> None:
    text = record.read_text(encoding="utf-8")
    assert text.startswith(f"# {record.name[:4]}. ")
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == PARTS_OF_A_DECISION


def test_decision_records_are_numbered_without_gaps() -> None:
    numbers = [int(record.name[:4]) for record in DECISIONS]
    assert numbers == list(range(1, len(numbers) + 1))


def test_every_dependency_has_its_line_of_reason() -> None:
    project = pyproject()
    groups = project["dependency-groups"].values()
    required = {
        normalised(requirement)
        for requirements in [
            project["project"]["dependencies"],
            *project["project"]["optional-dependencies"].values(),
            *groups,
        ]
        for requirement in requirements
    }
    rows = table_cells(read("docs/decisions/0005-dependencies.md"), "## Decision")
    reasons = {name.strip("`"): reason for name, reason in rows}
    assert set(reasons) == required
    assert all(reason.endswith(".") for reason in reasons.values())


@pytest.mark.parametrize(
    "document", project_files(".md"), ids=lambda file: str(file.relative_to(ROOT))
)
def test_documents_point_to_files_that_exist(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    targets = LINK.findall(text) + IMAGE.findall(text)
    missing = [each for each in targets if not (document.parent / each).exists()]
    assert missing == []


@pytest.mark.parametrize(
    "guide",
    sorted(
        guide
        for guide in (ROOT / "docs" / "method").glob("*.md")
        if "." not in guide.stem
    ),
    ids=lambda guide: guide.name,
)
def test_a_users_guide_is_the_same_in_spanish_and_leads_to_it(guide: Path) -> None:
    original = guide.read_text(encoding="utf-8")
    translations = sorted(guide.parent.glob(f"{guide.stem}.*.md"))
    assert f"{guide.stem}.es.md" in {each.name for each in translations}
    for translation in translations:
        assert f"]({translation.name})" in original
        text = translation.read_text(encoding="utf-8")
        assert f"]({guide.name})" in text
        for part in (r"^#+ ", r"^- ", r"^\d\. ", r"^\| ", r"`[^`]+`"):
            found = [
                len(re.findall(part, each, re.MULTILINE)) for each in (original, text)
            ]
            assert found[0] == found[1], (translation.name, part)


def test_the_architecture_page_names_every_module_of_the_program() -> None:
    text = read("docs/architecture.md")
    parts = {
        path.name + ("/" if path.is_dir() else "")
        for path in (ROOT / "intersect").iterdir()
        if path.suffix == ".py" or (path / "__init__.py").exists()
    }
    unnamed = {part for part in parts - {"__init__.py"} if f"`{part}`" not in text}
    assert unnamed == set()


def test_publiccode_has_its_mandatory_keys() -> None:
    publiccode = yaml.safe_load(read("publiccode.yml"))
    assert publiccode["publiccodeYmlVersion"].startswith("0.")
    for key in ("name", "url", "platforms", "developmentStatus", "softwareType"):
        assert publiccode[key]
    assert publiccode["legal"]["license"] == pyproject()["project"]["license"]
    assert publiccode["softwareVersion"] == pyproject()["project"]["version"]
    assert publiccode["maintenance"]["type"] == "community"
    assert publiccode["maintenance"]["contacts"][0]["name"]
    assert publiccode["localisation"]["localisationReady"] is True
    assert publiccode["localisation"]["availableLanguages"] == list(LANGUAGES)
    for description in publiccode["description"].values():
        assert len(description["shortDescription"]) <= 150
        assert 150 <= len(description["longDescription"]) <= 10_000
        assert description["features"]


def test_the_licence_is_complete() -> None:
    licence = read("LICENSE")
    assert licence.startswith("MIT License\n")
    assert "The intersect contributors" in licence
    assert licence.rstrip().endswith("SOFTWARE.")


def test_the_changelog_tells_the_version_being_made() -> None:
    version = pyproject()["project"]["version"]
    assert re.search(rf"^## {re.escape(version)}\b", read("CHANGELOG.md"), re.MULTILINE)
