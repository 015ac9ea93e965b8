"""The roster of ties as a respondent is asked it: pre-loaded from the registry.

Method B.9: one row per other organisation of the network.
"""

from __future__ import annotations

import uuid

from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.questionnaire.model import Questionnaire
from intersect.questionnaire.tie_answers import row_code
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
