"""A member's seat in a collection: what is asked, until when, and what is kept."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from math import ceil

from intersect.analysis.method import default_method
from intersect.catalog import Catalog
from intersect.questionnaire.answer import Answer
from intersect.questionnaire.model import Questionnaire, Section
from intersect.questionnaire.pairs import resolved
from intersect.questionnaire.progress import (
    SectionProgress,
    answered_items,
    is_usable,
    section_progress,
)
from intersect.services.closing import takes_no_more
from intersect.services.collecting import asked_in
from intersect.storage import tables
from intersect.storage.kept_responses import KeptResponse, Place
from intersect.storage.links import Notice


@dataclass(frozen=True)
class Seat:
    """What one member is asked about one network, and has answered so far."""

    place: Place
    network: str
    commune: str
    time_zone: str
    is_fictitious: bool
    person: str
    organisation: str
    questionnaire: Questionnaire
    closes_at: datetime
    closed_at: datetime | None = None
    kept: KeptResponse | None = None
    notice: Notice = field(default_factory=Notice)
    others: int = 0
    """How many other seats the same link opens."""
    link_id: uuid.UUID | None = None
    """The personal link that it was opened with."""
    reads_sheets: bool = False
    """Whether others fill in sheets of networks that the same link leads to."""

    @property
    def answers(self) -> Mapping[str, Answer]:
        """Return the answers kept so far, by question id."""
        return self.kept.answers if self.kept else {}

    @property
    def revision(self) -> int:
        """Return the revision of the kept answers; 0 when there are none."""
        return self.kept.revision if self.kept else 0

    @property
    def progress(self) -> list[SectionProgress]:
        """Return how far each section is."""
        return section_progress(self.questionnaire, self.answers)

    @property
    def answered_items(self) -> int:
        """Return how many scored questions carry any answer: 0–3, NS or NA."""
        return answered_items(self.questionnaire, self.answers)

    @property
    def needed_items(self) -> int:
        """Return how many of them a response needs in order to count."""
        share = default_method().usable_share
        return ceil(share * len(self.questionnaire.items))

    @property
    def is_usable(self) -> bool:
        """Whether the answers kept so far count even if they are never submitted.

        Method A.2, Step 0.
        """
        return is_usable(
            self.questionnaire, self.answers, default_method().usable_share
        )

    @property
    def is_submitted(self) -> bool:
        """Whether the respondent has sent the answers."""
        return self.kept is not None and self.kept.submitted_at is not None

    @property
    def is_declined(self) -> bool:
        """Whether the respondent said that this is not their network."""
        return self.kept is not None and self.kept.declined_at is not None

    def is_closed(self, now: datetime) -> bool:
        """Whether nothing more can be saved."""
        return takes_no_more(self.closes_at, self.closed_at, now)

    def next_section(self, after: Section | None = None) -> Section | None:
        """Return the section after `after`; without it, the first incomplete one."""
        if after is None:
            incomplete = (p.section for p in self.progress if p.state != "completed")
            return next(incomplete, None)
        sections = self.questionnaire.sections
        return next(iter(sections[sections.index(after) + 1 :]), None)


def seat_in(
    campaign: tables.Campaign,
    membership: tables.Membership,
    catalog: Catalog,
    kept: KeptResponse | None,
) -> Seat:
    """Return the seat of a member in a collection."""
    network = campaign.network
    asked = catalog.get(campaign.questionnaire, campaign.version).questionnaire
    return Seat(
        place=Place(
            campaign_id=campaign.id,
            membership_id=membership.id,
            questionnaire=campaign.questionnaire,
            version=campaign.version,
            digest=campaign.digest,
        ),
        network=network.name,
        commune=network.territory.name,
        time_zone=network.territory.time_zone,
        is_fictitious=network.territory.is_fictitious,
        person=membership.person.name,
        organisation=membership.organisation.name,
        questionnaire=as_asked(asked, kept),
        closes_at=campaign.closes_at,
        closed_at=campaign.closed_at,
        kept=kept,
    )


def as_asked(questionnaire: Questionnaire, kept: KeptResponse | None) -> Questionnaire:
    """Return a questionnaire as it is asked of who gave these answers."""
    if not questionnaire.is_sheet:  # only sheets ask about what was answered before
        return questionnaire
    answers = kept.answers if kept else {}
    return resolved(questionnaire, {key: each.value for key, each in answers.items()})


def preview_seat(
    network: tables.Network,
    campaign: tables.Campaign | None,
    catalog: Catalog,
    usual_closing: datetime,
) -> Seat:
    """Return a seat that nobody has, to show what the network's members are asked."""
    nobody = uuid.UUID(int=0)
    asked = asked_in(catalog, network, campaign)
    return Seat(
        place=Place(
            campaign_id=nobody,
            membership_id=nobody,
            questionnaire=asked.questionnaire.id,
            version=asked.questionnaire.version,
            digest=asked.digest,
        ),
        network=network.name,
        commune=network.territory.name,
        time_zone=network.territory.time_zone,
        is_fictitious=network.territory.is_fictitious,
        person="",
        organisation="",
        questionnaire=asked.questionnaire,
        closes_at=campaign.closes_at if campaign else usual_closing,
    )
