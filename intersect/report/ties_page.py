"""What the templates of a network's ties see: sentences, pictures and their tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from intersect.analysis.criteria import Criteria
from intersect.analysis.explanation.ties import (
    TieStatement,
    arcs_sentence,
    certainty,
    tie_statements,
)
from intersect.analysis.flows import Arc
from intersect.analysis.roster import RosterTies, tie_strengths
from intersect.analysis.structure_severity import NetworkFlows, flows
from intersect.language import Language, Message, message
from intersect.questionnaire.parts import LocalText
from intersect.report.ties_long import LongForm, long_form
from intersect.report.ties_picture import TONES, TiesPicture, ties_picture
from intersect.report.ties_rows import STANDINGS, Institution, Standing, standing_of

SEVERITIES: Mapping[int | None, tuple[Message, str]] = {
    None: (message("Not judged"), "muted"),
    0: (message("No sign of a problem"), "done"),
    1: (message("Mild"), "neutral"),
    2: (message("Moderate"), "progress"),
    3: (message("Serious"), "warning"),
}
"""What the tag of a severity says, and its kind."""


@dataclass(frozen=True)
class ArcRow:
    """Information from one institution to another."""

    sender: Institution
    receiver: Institution
    often: LocalText | None
    """How often the two relate; None where neither said."""
    standing: Standing


@dataclass(frozen=True)
class TieRow:
    """How strong the tie of two institutions is."""

    first: Institution
    second: Institution
    often: LocalText | None
    close: LocalText | None
    is_single_report: bool


@dataclass(frozen=True)
class TiesPage:
    """Everything that is shown of a network's ties."""

    found: NetworkFlows
    institutions: tuple[Institution, ...]
    certainty: tuple[Message, ...]
    arcs: Message
    statements: tuple[TieStatement, ...]
    picture: TiesPicture
    arc_rows: tuple[ArcRow, ...]
    tie_rows: tuple[TieRow, ...]
    frequencies: tuple[LocalText, ...]
    intensities: tuple[LocalText, ...]
    """From the lightest line to the darkest; empty in the short form."""
    added: tuple[str, ...]
    long: LongForm
    tones = TONES
    severities = SEVERITIES
    standings = STANDINGS

    @property
    def has_intensity(self) -> bool:
        """Whether anybody told how closely they work together."""
        return any(row.close for row in self.tie_rows)


def ties_page(
    roster: RosterTies,
    sectors: Mapping[str, LocalText],
    scales: Mapping[str, Sequence[LocalText]],
    criteria: Criteria,
    reader: Language,
    questions: Mapping[str, LocalText],
) -> TiesPage:
    """Return what is shown of a roster.

    `sectors` are names by code, `scales` what the choices of T1 and T2 are called,
    `questions` what was asked of each tie, by code.
    Institutions are numbered as a dictionary of the reader's language sorts them.
    """
    found = flows(roster.ties, criteria)
    members = sorted(
        roster.ties.members, key=lambda each: reader.sort_key(each.organisation)
    )
    institutions = tuple(
        Institution(number, m.organisation, sectors[m.sector], m.has_answered)
        for number, m in enumerate(members, 1)
    )
    by_name = {each.name: each for each in institutions}
    strengths = tie_strengths(roster.strengths)
    often_of = {
        (tie.first, tie.second): _named(scales.get("T1", ()), tie.frequency)
        for tie in strengths
    }
    structure = found.structure
    return TiesPage(
        found=found,
        institutions=institutions,
        certainty=certainty(found, roster.ties, criteria),
        arcs=arcs_sentence(found.arcs),
        statements=tie_statements(found, dict(sectors), criteria),
        picture=ties_picture(
            [each.name for each in institutions],
            found.arcs,
            strengths,
            tuple(structure.articulation) if structure else (),
            seed=criteria.graph_seed,
            named=criteria.graph_named,
        ),
        arc_rows=tuple(
            sorted(
                (
                    ArcRow(
                        by_name[arc.sender],
                        by_name[arc.receiver],
                        often_of.get(_ends(arc)),
                        standing_of(arc),
                    )
                    for arc in found.arcs
                ),
                key=lambda row: (row.sender.number, row.receiver.number),
            )
        ),
        tie_rows=tuple(
            TieRow(
                by_name[tie.first],
                by_name[tie.second],
                _named(scales.get("T1", ()), tie.frequency),
                _named(scales.get("T2", ()), tie.intensity),
                tie.is_single_report,
            )
            for tie in strengths
        ),
        frequencies=tuple(scales.get("T1", ()))[1:],
        intensities=tuple(scales.get("T2", ()))[1:],
        added=roster.added,
        long=long_form(roster, by_name, questions),
    )


def _ends(arc: Arc) -> tuple[str, str]:
    first, second = sorted((arc.sender, arc.receiver))
    return first, second


def _named(scale: Sequence[LocalText], place: int | None) -> LocalText | None:
    return None if place is None or place >= len(scale) else scale[place]
