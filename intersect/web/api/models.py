"""What the API answers with: every field, its type, and what it says."""

from __future__ import annotations

import uuid
from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from intersect.analysis.scores import NetworkState
from intersect.language import Message, message


def told(what: Message) -> Any:  # noqa: ANN401 - pydantic's own type of a field
    """Return what a field says, in English; pages translate it."""
    return Field(description=what.msgid)


class Model(BaseModel):
    """A part of an answer; it never changes once it is made."""

    model_config = ConfigDict(frozen=True)


Level = Annotated[
    Literal[0, 1, 2, 3] | None, told(message("Level, 0 to 3; null: not known"))
]


class Territory(Model):
    """A commune that you may read, or what it belongs to."""

    id: Annotated[uuid.UUID, told(message("Identifier"))]
    code: Annotated[str, told(message("Official code"))]
    name: Annotated[str, told(message("Name"))]
    level: Annotated[str, told(message("country, region, province or commune"))]
    parent: Annotated[uuid.UUID | None, told(message("What it belongs to"))]
    is_fictitious: Annotated[bool, told(message("Whether it is invented"))]


class Place(Model):
    """A commune, by its names."""

    id: Annotated[uuid.UUID, told(message("Identifier"))]
    code: Annotated[str, told(message("Official code"))]
    name: Annotated[str, told(message("Name"))]


class Network(Model):
    """A network in use."""

    id: Annotated[uuid.UUID, told(message("Identifier"))]
    name: Annotated[str, told(message("Name"))]
    type: Annotated[str, told(message("Type of network"))]
    type_name: Annotated[str, told(message("Type of network, in words"))]
    voice: Annotated[
        str, told(message("What counts as one voice: sector or organisation"))
    ]
    territory: Annotated[Place, told(message("Commune"))]
    is_fictitious: Annotated[bool, told(message("Whether it is invented"))]


class Wave(Model):
    """A wave whose results you may read."""

    id: Annotated[uuid.UUID, told(message("Identifier"))]
    name: Annotated[str, told(message("Name"))]
    state: Annotated[
        Literal["closed", "published"],
        told(message("closed: over, not published yet; published")),
    ]
    revision: Annotated[int, told(message("Revision of the results"))]
    questionnaires: Annotated[list[str], told(message("Questionnaires"))]
    opens_on: Annotated[date | None, told(message("First day to answer"))]
    closes_on: Annotated[date | None, told(message("Last day to answer"))]
    closed_at: Annotated[datetime | None, told(message("When it was closed"))]
    published_at: Annotated[datetime | None, told(message("When it was published"))]


class Estimate(Model):
    """A figure with its interval of 95 percent."""

    value: Annotated[float, told(message("The figure, 0 to 100"))]
    low: Annotated[
        float | None, told(message("Lower end of its interval (95 percent)"))
    ]
    high: Annotated[
        float | None, told(message("Upper end of its interval (95 percent)"))
    ]


class Dimension(Model):
    """A dimension of a network's result."""

    level: Level
    index: Annotated[Estimate | None, told(message("Index of the dimension, 0 to 100"))]
    n: Annotated[int, told(message("Answers behind it"))]


class Stability(Model):
    """How firm a level is."""

    share: Annotated[float, told(message("How often the level stays"))]
    label: Annotated[str, told(message("Stability"))]


class Source(Model):
    """What figures were measured with."""

    method: Annotated[str, told(message("Method and version"))]
    questionnaire: Annotated[str, told(message("Questionnaire"))]
    version: Annotated[int, told(message("Version of the questionnaire"))]


class Measured(Model):
    """What belongs to every figure about a network."""

    wave: Annotated[uuid.UUID, told(message("Wave"))]
    network: Annotated[uuid.UUID, told(message("Identifier of the network"))]
    network_name: Annotated[str, told(message("Name of the network"))]
    territory_code: Annotated[str, told(message("Official code of the commune"))]
    territory_name: Annotated[str, told(message("Commune"))]
    state: Annotated[
        NetworkState,
        told(message("Whether the data suffice: ok, provisional or insufficient")),
    ]
    n: Annotated[int, told(message("People behind the figures"))]
    source: Annotated[Source, told(message("What it was measured with"))]
    revision: Annotated[int, told(message("Revision of the results"))]
    frozen_on: Annotated[date, told(message("Day on which it was frozen"))]
    reference: Annotated[str, told(message("Digest of what it was computed from"))]


class Result(Measured):
    """A network's frozen result, as in the result tables."""

    type: Annotated[str, told(message("Type of network"))]
    level: Level
    level_name: Annotated[str | None, told(message("Level in words"))]
    level_low: Annotated[Level, told(message("Lowest level that is possible"))]
    level_high: Annotated[Level, told(message("Highest level that is possible"))]
    index: Annotated[
        Estimate | None,
        told(message("Index; null: so few answered that it would tell what was said")),
    ]
    n_eff: Annotated[float | None, told(message("Effective number of people"))]
    invited: Annotated[int | None, told(message("People who were asked"))]
    coverage: Annotated[float | None, told(message("Share of voices that answered"))]
    stability: Annotated[
        Stability | None, told(message("How firm the level is; null without a level"))
    ]
    dimensions: Annotated[
        dict[str, Dimension], told(message("Dimensions by their code"))
    ]


class Finding(Model):
    """What facts, ties and answers of a network show together."""

    code: Annotated[str, told(message("Code of the rule"))]
    title: Annotated[str, told(message("What was found"))]
    severity: Annotated[int, told(message("Severity, 1 to 3"))]
    sentences: Annotated[list[str], told(message("The finding in sentences"))]
    section: Annotated[str, told(message("Section of the method"))]


class NetworkFindings(Measured):
    """What the diagnostic of a network says, as on its page."""

    headline: Annotated[str, told(message("The level in one sentence"))]
    certainty: Annotated[list[str], told(message("How certain that is"))]
    missing: Annotated[list[str], told(message("What the next level needs"))]
    holding_back: Annotated[list[str], told(message("What holds the level back"))]
    findings: Annotated[
        list[Finding], told(message("What facts and ties add, gravest first"))
    ]


class Overlap(Model):
    """A finding about two networks of a commune, as in the file of overlaps."""

    commune: Annotated[str, told(message("Commune"))]
    code: Annotated[str, told(message("Code of the rule"))]
    title: Annotated[str, told(message("What was found"))]
    severity: Annotated[int, told(message("Severity, 1 to 3"))]
    networks: Annotated[
        tuple[uuid.UUID, uuid.UUID], told(message("Identifiers of the two networks"))
    ]
    names: Annotated[tuple[str, str], told(message("Names of the two networks"))]
    review: Annotated[
        Literal["proposed", "confirmed", "discarded"],
        told(message("What somebody who knows both networks said")),
    ]
    reviewed_on: Annotated[date | None, told(message("Day of the review"))]
    index: Annotated[float | None, told(message("Index of redundancy, 0 to 1"))]
    shared: Annotated[int, told(message("Institutions in both"))]
    institutions: Annotated[int, told(message("Institutions in either"))]
    chance: Annotated[
        float | None, told(message("q of sharing so many members by chance"))
    ]
    hours_a_year: Annotated[
        float | None, told(message("Hours a year that meeting together would free"))
    ]
    text: Annotated[str, told(message("The finding in sentences"))]
    method: Annotated[str, told(message("Method and version"))]


class Kind(Model):
    """What can be compared in a wave: the networks of one type."""

    key: Annotated[str, told(message("What addresses call it"))]
    name: Annotated[str, told(message("Name"))]
    communes: Annotated[int, told(message("Communes"))]
    networks: Annotated[int, told(message("Networks in use"))]
    scored: Annotated[int, told(message("Networks with an index"))]


class Levels(Model):
    """How many networks stand at each level; levels are never averaged."""

    counts: Annotated[
        tuple[int, int, int, int], told(message("Networks at the levels 0 to 3"))
    ]
    insufficient: Annotated[int, told(message("Networks with insufficient data"))]
    unmeasured: Annotated[int, told(message("Networks without a result"))]


class Coverage(Model):
    """How many of those who should have answered did."""

    roster: Annotated[int, told(message("Voices on the rosters"))]
    answered: Annotated[int, told(message("Voices that answered"))]
    expected: Annotated[int, told(message("Expected sectors"))]
    expected_answered: Annotated[int, told(message("Expected sectors that answered"))]


class Sums(Model):
    """What can be added up; there is no index of several communes together."""

    networks: Annotated[int, told(message("Networks in use"))]
    scored: Annotated[int, told(message("Networks with an index"))]
    levels: Annotated[Levels, told(message("How many networks stand at each level"))]
    coverage: Annotated[Coverage, told(message("Who answered"))]
    people: Annotated[int, told(message("People behind the figures"))]


class Comparison(Sums):
    """The communes of a wave side by side: what holds for all of them."""

    wave: Annotated[uuid.UUID, told(message("Wave"))]
    revision: Annotated[int, told(message("Revision of the results"))]
    key: Annotated[str, told(message("What addresses call it"))]
    name: Annotated[str, told(message("Name"))]
    source: Annotated[Source | None, told(message("What it was measured with"))]
    only_bands: Annotated[
        bool,
        told(message("Whether too few pairs can be told apart to speak of ranks")),
    ]


class ComparedCommune(Sums):
    """A commune in a comparison."""

    territory: Annotated[Place, told(message("Commune"))]
    region: Annotated[Place | None, told(message("Region"))]
    index: Annotated[Estimate | None, told(message("Index; null: not enough coverage"))]
    standard_error: Annotated[float | None, told(message("Standard error"))]
    ranks: Annotated[
        tuple[int, int] | None,
        told(message("Highest and lowest rank; null: no rank can be stated")),
    ]
    fifth: Annotated[int | None, told(message("Fifth, 1 the highest"))]
    alike: Annotated[
        int | None, told(message("Communes that it cannot be told apart from"))
    ]
    dimensions: Annotated[
        dict[str, float], told(message("Index of each dimension, by its code"))
    ]
    source: Annotated[Source | None, told(message("What it was measured with"))]


class Problem(Model):
    """Why there is no answer (RFC 9457)."""

    type: Annotated[str, told(message("Which kind of problem it is"))]
    title: Annotated[str, told(message("What happened"))]
    status: Annotated[int, told(message("Status of the answer"))]
    detail: Annotated[str, told(message("What can be done"))]
    request: Annotated[str, told(message("What finds this request in the log"))]
