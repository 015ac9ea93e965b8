"""What the long form of the roster adds to the page of ties: resources, ways, trust."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from intersect.analysis.explanation.resources import kind_name
from intersect.analysis.flows import information_arcs
from intersect.analysis.roster import RosterTies
from intersect.analysis.trust import SharedTrust
from intersect.language import Message, message, message_n
from intersect.questionnaire.parts import LocalText
from intersect.report.ties_rows import Institution, Standing, standing_of

_TENTHS = 10


@dataclass(frozen=True)
class ResourceRow:
    """Something that one institution gave another."""

    giver: Institution
    receiver: Institution
    kind: Message | str
    standing: Standing


@dataclass(frozen=True)
class TrustLine:
    """What all institutions together say of one thing asked in confidence."""

    asked: LocalText
    said: Message


@dataclass(frozen=True)
class LongForm:
    """What the long form asks besides; empty where nobody told of it."""

    resource_rows: tuple[ResourceRow, ...]
    only_ways: tuple[Message, ...]
    trust: tuple[TrustLine, ...]


def long_form(
    roster: RosterTies,
    institutions: Mapping[str, Institution],
    questions: Mapping[str, LocalText],
) -> LongForm:
    """Return what is shown of T5 to T8; `questions` are what was asked, by code."""
    rows = sorted(
        _resources(roster, institutions),
        key=lambda row: (row.giver.number, row.receiver.number),
    )
    often_first = sorted(roster.only_ways.items(), key=lambda each: (-each[1], each[0]))
    return LongForm(
        resource_rows=tuple(rows),
        only_ways=tuple(
            message_n(
                "{count} institution says that {name} is its only way to another.",
                "{count} institutions say that {name} is their only way to another.",
                count,
                name=name,
            )
            for name, count in often_first
        ),
        trust=tuple(
            TrustLine(questions[each.item], _trust(each))
            for each in roster.trust
            if each.item in questions
        ),
    )


def _resources(
    roster: RosterTies, institutions: Mapping[str, Institution]
) -> Iterator[ResourceRow]:
    for kind, reports in roster.resources.items():
        for arc in information_arcs(reports):
            yield ResourceRow(
                institutions[arc.sender],
                institutions[arc.receiver],
                kind_name(kind),
                standing_of(arc),
            )


def _trust(found: SharedTrust) -> Message:
    if found.share is None:
        return message_n(
            "Not shown: {count} institution answered, and what each said of others "
            "could be worked out.",
            "Not shown: {count} institutions answered, and what each said of others "
            "could be worked out.",
            found.institutions,
        )
    tenths, count = int(found.share * _TENTHS), found.institutions
    if tenths == 1:
        return message(
            "At most 1 of every 10 answers says «quite» or more "
            "({count} institutions).",
            count=count,
        )
    if tenths == _TENTHS - 1:
        return message(
            "At least 9 of every 10 answers say «quite» or more "
            "({count} institutions).",
            count=count,
        )
    return message(
        "About {tenths} of every 10 answers say «quite» or more "
        "({count} institutions).",
        tenths=tenths,
        count=count,
    )
