"""The questionnaires and the types of network that come with the program, as files."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from intersect.catalog.yaml_file import YamlFile, parse_yaml, read_yaml
from intersect.language import (
    DEFAULT_LANGUAGE,
    LANGUAGES,
    Language,
    Message,
    language,
    untranslated,
)
from intersect.questionnaire.check import check_questionnaire
from intersect.questionnaire.model import Questionnaire
from intersect.questionnaire.parts import LocalText
from intersect.questionnaire.problem import Problem
from intersect.registry.check import TERMS, check_networks
from intersect.registry.model import NetworkFile, NetworkType, Sector, Term

NETWORKS = "networks.yaml"
"""The file of sectors, network types and profile terms; others are questionnaires."""


class CatalogError(Exception):
    """The shipped files have problems; the program does not start with them."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        """List the problems in the default language, for logs."""
        return self.text(language(DEFAULT_LANGUAGE))

    def text(self, reader: Language) -> str:
        """List the problems, one a line, in the reader's language."""
        text = reader.text
        return "\n".join(
            f"{text(each.place)}: {text(each.message)} {text(each.remedy)}"
            for each in self.problems
        )


class UnknownQuestionnaire(LookupError):
    """There is no such questionnaire, or no such version of it."""


@dataclass(frozen=True)
class Shipped:
    """One version of a questionnaire, with its digest and the text of its file."""

    questionnaire: Questionnaire
    digest: str
    text: str


def _nothing_kept(_questionnaire_id: str, _version: int) -> Shipped | None:
    return None


@dataclass(frozen=True)
class Catalog:
    """Everything that the files of a folder declare."""

    shipped: tuple[Shipped, ...]
    sectors: tuple[Sector, ...]
    network_types: tuple[NetworkType, ...]
    network_drafts: tuple[str, ...]
    """Languages of that file that no person has checked yet."""
    terms: Mapping[str, tuple[Term, ...]] = field(default_factory=dict)
    """The closed lists of a network's profile: themes, populations and functions."""
    find_kept: Callable[[str, int], Shipped | None] = _nothing_kept
    """Finds a version that was published and has no file here: it was taken out, or
    came after these files were read. See `services/publishing.py`."""

    def get(self, questionnaire_id: str, version: int) -> Shipped:
        """Return one version of a questionnaire."""
        key = f"{questionnaire_id}/{version}"
        for each in self.shipped:
            if each.questionnaire.key == key:
                return each
        if (kept := self.find_kept(questionnaire_id, version)) is not None:
            return kept
        raise UnknownQuestionnaire(key)

    def latest(self, questionnaire_id: str) -> Shipped:
        """Return the highest published version; a draft is never chosen by itself."""
        versions = [
            each
            for each in self.shipped
            if each.questionnaire.id == questionnaire_id
            and each.questionnaire.status == "published"
        ]
        if not versions:
            raise UnknownQuestionnaire(questionnaire_id)
        return max(versions, key=lambda each: each.questionnaire.version)

    def network_type(self, key: str) -> NetworkType:
        """Return the type of network `key`; an unknown key is a KeyError."""
        for each in self.network_types:
            if each.key == key:
                return each
        raise KeyError(key)

    def sector_name(self, code: str) -> LocalText:
        """Return a sector's name; a sector that is in no file is called by its code."""
        for sector in self.sectors:
            if sector.code == code:
                return sector.name
        return untranslated(code)


def load_catalog(folder: Path) -> Catalog:
    """Return what the files of `folder` declare, or raise all their problems."""
    problems: list[Problem] = []
    shipped = []
    for file in _questionnaire_files(folder):
        found, wrong = _read_questionnaire(file)
        problems += [_in_file(file, each) for each in wrong]
        shipped += [found] if found else []
    networks, wrong = _read_networks(folder / NETWORKS)
    problems += [_in_file(folder / NETWORKS, each) for each in wrong]
    if problems or networks is None:
        raise CatalogError(problems)
    shipped.sort(key=lambda each: (each.questionnaire.id, each.questionnaire.version))
    return Catalog(
        tuple(shipped),
        tuple(networks.sectors),
        tuple(networks.network_types),
        tuple(networks.drafts),
        {name: tuple(getattr(networks, name)) for name in TERMS},
    )


def read_text(name: str, text: str) -> Shipped | None:
    """Return the questionnaire in the text of a file called `name` («nucleo-1»).

    A text that was once published is read whatever later rules find wrong with it; None
    when it cannot be read at all.
    """
    return _questionnaire_in(parse_yaml(name, text))[0]


def check_file(path: Path) -> list[Problem]:
    """Return all problems of a questionnaire, or of `networks.yaml`, in their order."""
    read = _read_networks if path.name == NETWORKS else _read_questionnaire
    return read(path)[1]


def digest(questionnaire: Questionnaire) -> str:
    """Return the SHA-256 of what a questionnaire says, in hexadecimal.

    What counts is what is asked and how it reads in its first language: a translation
    may be added, mended or checked later. The comments and the layout of the file do
    not matter.
    What is as the format assumes is left out, so that a key added to the format later
    changes no digest.
    """
    original = questionnaire.languages[0]
    whole = questionnaire.model_dump(
        mode="json", exclude={"drafts"}, exclude_defaults=True
    )
    said = _only(original, {**whole, "languages": [original]})
    canonical = json.dumps(
        said, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )
    return hashlib.sha256(canonical.encode()).hexdigest()


def _only(original: str, said: object) -> object:
    match said:
        case dict() if said.keys() <= set(LANGUAGES):
            return {original: said[original]}
        case dict():
            return {key: _only(original, each) for key, each in said.items()}
        case list():
            return [_only(original, each) for each in said]
        case _:
            return said


def _questionnaire_files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.glob("*.yaml") if file.name != NETWORKS)


def _read_questionnaire(file: Path) -> tuple[Shipped | None, list[Problem]]:
    return _questionnaire_in(read_yaml(file))


def _questionnaire_in(yaml_file: YamlFile) -> tuple[Shipped | None, list[Problem]]:
    problems = list(yaml_file.problems)
    if yaml_file.data is None:
        return None, problems
    questionnaire, wrong = check_questionnaire(yaml_file.data, yaml_file.source)
    problems = sorted(problems + wrong, key=_position)
    if questionnaire is None:
        return None, problems
    return Shipped(questionnaire, digest(questionnaire), yaml_file.text), problems


def _read_networks(file: Path) -> tuple[NetworkFile | None, list[Problem]]:
    yaml_file = read_yaml(file)
    if yaml_file.data is None:
        return None, yaml_file.problems
    names = (
        re.fullmatch(r"(.+)-\d+", f.stem) for f in _questionnaire_files(file.parent)
    )
    known = sorted({name[1] for name in names if name})
    networks, wrong = check_networks(yaml_file.data, known, yaml_file.source)
    return networks, sorted(yaml_file.problems + wrong, key=_position)


def _position(problem: Problem) -> tuple[object, ...]:
    place = problem.place
    return (
        (place.values["line"], place.values["column"])
        if isinstance(place, Message)
        else ()
    )


def _in_file(file: Path, problem: Problem) -> Problem:
    place = Message("{file}, {place}", {"file": file.name, "place": problem.place})
    return Problem(problem.code, place, problem.message, problem.remedy)
