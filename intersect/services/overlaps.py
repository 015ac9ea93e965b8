"""What is found by comparing the networks of communes, as somebody may see it."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from sqlalchemy.orm import Session

from intersect.analysis.criteria import default_criteria
from intersect.analysis.network import Network
from intersect.analysis.network_comparison import (
    NetworkComparison,
    Pair,
    compare_networks,
)
from intersect.analysis.pair_account import (
    Missing,
    PairAccount,
    account_of,
    missing_in,
    pair_digest,
)
from intersect.analysis.redundancy_method import redundancy_method
from intersect.catalog import Catalog
from intersect.findings import RULE_OF, find_all
from intersect.findings.finding import Case, Finding, Labels, NetworkCase
from intersect.language import Message
from intersect.services.access import Actor, may
from intersect.services.overlap_networks import ComparedNetworks, read_networks
from intersect.services.overlap_reviews import (
    Key,
    Reviewed,
    Standing,
    by_pair,
    pair_key,
    standing,
)
from intersect.storage import overlap_rows, tables
from intersect.storage.overlap_rows import Communes

PAIR_CODES = frozenset({"R001", "R002", "R003", "R004"})
"""The rules about two networks, whose findings a person confirms or discards."""


@dataclass(frozen=True)
class Overlap:
    """A finding about two networks, with what was said of it."""

    finding: Finding
    pair: Pair
    standing: Standing
    digest: str

    @property
    def key(self) -> Key:
        """The pair as it is kept."""
        return pair_key(self.pair.a.network, self.pair.b.network)

    def seen_as(self, digest: str) -> Reviewed:
        """Return it as somebody reviews it who saw the pair with that digest."""
        return Reviewed(self.key, self.finding.code, self.digest, digest)

    def is_about(self, network_id: uuid.UUID) -> bool:
        """Return whether a network is one of the two."""
        return str(network_id) in self.finding.subjects


@dataclass(frozen=True)
class Overlaps:
    """The networks of communes beside one another."""

    compared: ComparedNetworks
    case: Case
    reviews: Mapping[Key, Sequence[tables.OverlapReview]]

    @property
    def comparison(self) -> NetworkComparison:
        """What comparing them gave."""
        assert self.case.comparison is not None
        return self.case.comparison

    @property
    def networks(self) -> Sequence[Network]:
        """The networks, by commune and name."""
        return self.compared.networks

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """Everything that the rules found, gravest first."""
        return find_all(self.case)

    @cached_property
    def pairs(self) -> tuple[Overlap, ...]:
        """The findings about two networks, gravest first."""
        pairs = {(each.a.network, each.b.network): each for each in self.case.pairs}
        found = []
        for finding in self.findings:
            if finding.code in PAIR_CODES:
                one, other = finding.subjects
                found.append(self._overlap(finding, pairs[one, other]))
        return tuple(found)

    @property
    def people(self) -> tuple[Finding, ...]:
        """The findings about one person each."""
        return tuple(each for each in self.findings if each.code not in PAIR_CODES)

    @property
    def incomplete(self) -> Iterator[tuple[Network, tuple[Missing, ...]]]:
        """Yield the networks that cannot be compared yet, and what they lack."""
        for network in self.networks:
            if lacking := missing_in(network):
                yield network, lacking

    def account(self, one: uuid.UUID, other: uuid.UUID) -> PairAccount | None:
        """Return why a pair is what it is; None unless both were compared."""
        try:
            return account_of(self.comparison, str(one), str(other))
        except KeyError:
            return None

    def commune_of(self, finding: Finding) -> tables.Territory | None:
        """Return the commune of the networks of a finding; None of several."""
        about = set(finding.subjects)
        places = {
            each.territory
            for each in self.networks
            if each.network in about or about & each.people
        }
        return self.compared.territories[places.pop()] if len(places) == 1 else None

    def find(self, one: uuid.UUID, other: uuid.UUID) -> Overlap | None:
        """Return the finding about two networks, if there is one."""
        key = pair_key(str(one), str(other))
        return next((each for each in self.pairs if each.key == key), None)

    def _overlap(self, finding: Finding, pair: Pair) -> Overlap:
        digest = pair_digest(pair, self.comparison.method.digest)
        said = self.reviews.get(pair_key(pair.a.network, pair.b.network), ())
        return Overlap(finding, pair, standing(said, digest), digest)


def read_overlaps(
    session: Session, catalog: Catalog, communes: Communes, now: datetime
) -> Overlaps:
    """Compare the networks in use of some communes, None: of every one."""
    found = read_networks(session, catalog, communes, redundancy_method(), now)
    reviews = by_pair(overlap_rows.list_reviews(session, communes))
    return Overlaps(found, case_of(found, catalog), reviews)


def case_of(found: ComparedNetworks, catalog: Catalog) -> Case:
    """Return what the rules look at: networks beside one another."""
    method = redundancy_method()
    populations = frozenset(term.code for term in catalog.terms["populations"])
    return Case(
        networks=tuple(NetworkCase(each.network, each.name) for each in found.networks),
        criteria=default_criteria(),
        comparison=compare_networks(found.networks, populations, method),
        populations=populations - {method.populations_everyone},
    )


def shown_pairs(overlaps: Overlaps, actor: Actor) -> tuple[Overlap, ...]:
    """Return the findings about pairs that somebody may read.

    Who may not read proposals sees what somebody who knows the networks confirmed.
    """
    return tuple(each for each in overlaps.pairs if may_read(each, actor))


def may_read(overlap: Overlap, actor: Actor) -> bool:
    """Return whether somebody may read a finding about a pair."""
    commune = uuid.UUID(overlap.pair.a.territory)
    is_confirmed = overlap.standing.state == "confirmed"
    return may(actor, "read_findings" if is_confirmed else "read_proposals", commune)


def sentences_of(finding: Finding, labels: Labels) -> tuple[Message, ...]:
    """Return a finding in words."""
    return RULE_OF[finding.code].sentences(finding, labels)
