"""What is shown of the resources that institutions gave one another, by their sheet."""

from __future__ import annotations

from dataclasses import dataclass

from intersect.analysis.criteria import Criteria
from intersect.analysis.explanation.resources import (
    REASONS,
    few_known,
    kind_name,
    resource_statements,
)
from intersect.analysis.explanation.ties import TieStatement
from intersect.analysis.resource_flows import (
    Delivery,
    ToldDeliveries,
    resource_flows,
)
from intersect.language import Language, Message


@dataclass(frozen=True)
class DeliveryRow:
    """Who gave what to whom."""

    giver: str
    receiver: str
    kind: Message | str


@dataclass(frozen=True)
class DeliveriesPart:
    """The deliveries of a network: their table, and what is said of them."""

    rows: tuple[DeliveryRow, ...]
    elsewhere: tuple[DeliveryRow, ...]
    """With an end that is no member; people wrote its name freely."""
    statements: tuple[TieStatement, ...]
    remarks: tuple[Message, ...]
    """Why nothing is judged, or that it is provisional."""
    document: str
    is_estimated: bool


def deliveries_part(
    told: ToldDeliveries | None, criteria: Criteria, reader: Language
) -> DeliveriesPart | None:
    """Return what is shown of deliveries; None where no sheet tells of any."""
    if told is None:
        return None
    found = resource_flows(told, criteria)
    remarks = [REASONS[each] for each in found.reasons]
    if found.is_provisional and not remarks:
        remarks.append(few_known())
    return DeliveriesPart(
        rows=_rows(found.within, reader),
        elsewhere=_rows(found.elsewhere, reader),
        statements=resource_statements(found, criteria),
        remarks=tuple(remarks),
        document=told.document,
        is_estimated=told.is_estimated,
    )


def _rows(
    deliveries: tuple[Delivery, ...], reader: Language
) -> tuple[DeliveryRow, ...]:
    found = sorted(
        deliveries,
        key=lambda each: (
            reader.sort_key(each.giver),
            reader.sort_key(each.receiver),
            each.kind,
        ),
    )
    return tuple(
        DeliveryRow(each.giver, each.receiver, kind_name(each.kind)) for each in found
    )
