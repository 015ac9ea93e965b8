"""The institutions of the registry that a respondent is asked about, or may name.

Method B.9: a roster of ties has one row per other organisation of the network. In a
factual sheet they are offered where it asks for the name of one.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from sqlalchemy.orm import Session

from intersect.analysis.sheet_facts import INSTITUTION_FIELDS
from intersect.catalog import Catalog
from intersect.questionnaire.model import Questionnaire, Section
from intersect.questionnaire.tie_answers import row_code
from intersect.services.seat import Seat
from intersect.storage import tables, ties
from intersect.storage.kept_responses import Place


def asked_of(
    session: Session, questionnaire: Questionnaire, place: Place
) -> Questionnaire:
    """Return what a seat is asked: about the other organisations, where it is ties."""
    if not questionnaire.asks_ties:
        return questionnaire
    others = ties.list_others(session, place.campaign_id, place.membership_id)
    return questionnaire.about((row_code(key), name) for key, name in others)


def asked_of_anybody(
    session: Session, questionnaire: Questionnaire, network_id: uuid.UUID
) -> Questionnaire:
    """Return what the members of a network are asked: about all its organisations.

    Each member is asked about all but their own.
    """
    if not questionnaire.asks_ties:
        return questionnaire
    found = {key: name for key, name, _ in ties.list_institutions(session, network_id)}
    return questionnaire.about((row_code(key), name) for key, name in found.items())


@dataclass(frozen=True)
class Nameable:
    """The institutions that may be named in some fields of a question."""

    fields: tuple[str, ...]
    names: tuple[str, ...]


def nameable_in(session: Session, seat: Seat, section: Section) -> dict[str, Nameable]:
    """Return by question which institutions of the network a sheet's section may name.

    Others can be written as well. Empty, without a statement, where none is asked for.
    """
    asked = [each.id for each in section.questions if each.id in INSTITUTION_FIELDS]
    if not asked or not seat.questionnaire.is_sheet:
        return {}
    campaign = session.get_one(tables.Campaign, seat.place.campaign_id)
    found = ties.list_institutions(session, campaign.network_id)
    names = tuple(dict.fromkeys(name for _, name, _ in found))
    return {each: Nameable(INSTITUTION_FIELDS[each], names) for each in asked if names}


def find_ties_campaign(
    session: Session, catalog: Catalog, network_id: uuid.UUID
) -> tables.Campaign | None:
    """Return the latest collection that asked a network for its ties, or None."""
    asking = {
        each.questionnaire.id
        for each in catalog.shipped
        if each.questionnaire.asks_ties
    }
    return ties.find_ties(session, network_id, sorted(asking))
