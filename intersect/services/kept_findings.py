"""What the frozen results of a wave show of each network, worked out once a process."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from intersect.findings import find_all
from intersect.findings.finding import Finding
from intersect.findings.of_network import case_of_network
from intersect.findings.severities import Kind, severities_of
from intersect.services.kept_figures import KeptFigures
from intersect.services.result import Result, from_json
from intersect.storage import compared, tables


@dataclass(frozen=True)
class NetworkFindings:
    """What a network's frozen result shows."""

    questionnaire: str
    version: int
    method: str
    """As in «escalera5/1»."""
    has_level: bool
    """Without a level only its facts and ties say something."""
    people: int
    """Respondents who count."""
    findings: tuple[Finding, ...]
    """Gravest first."""
    severities: Mapping[Kind, int | None]
    """Of everything that is looked for; None without data."""

    @property
    def has_data(self) -> bool:
        """Whether its results say something, be it that there is no finding."""
        return any(each is not None for each in self.severities.values())

    @property
    def instrument(self) -> str:
        """The questionnaire as in «nucleo/1»."""
        return f"{self.questionnaire}/{self.version}"


def findings_of_wave(
    session: Session, wave: tables.Wave, kept: KeptFigures
) -> Mapping[uuid.UUID, NetworkFindings]:
    """Return what was found of each network of a wave that has a frozen result."""
    stamp = compared.stamp_of(session, wave)
    return kept.get(
        ("findings", stamp),
        lambda: {
            network_id: _found(content)
            for network_id, content in compared.list_whole_contents(session, wave)
        },
    )


def _found(content: Any) -> NetworkFindings:  # noqa: ANN401 - whatever was kept
    result: Result = from_json(content)
    score = result.score
    about = result.questionnaire, result.version, result.method
    case = case_of_network(score, result.beside)
    return NetworkFindings(
        *about,
        has_level=score.level is not None,
        people=score.usable,
        findings=find_all(case),
        severities=severities_of(case),
    )
