"""Networks of organisations that tell of their flows."""

from intersect.analysis.criteria import default_criteria
from intersect.analysis.flows import Arc, Member, NetworkTies, TieReport
from intersect.analysis.structure_severity import flows

CRITERIA = default_criteria()

WORKED = "CS→DS ED→DS HO→CS CS→HO PI→DS DS→PI ED→CS PO→DS"
"""The information arcs of method D.5."""
WORKED_SECTORS = {
    "CS": "salud",
    "HO": "salud",
    "ED": "educacion",
    "DS": "social",
    "PI": "infancia",
    "PO": "seguridad",
    "JV": "civil",
}


def make_arcs(text):
    """Return the arcs of a text such as «A→B B→C»."""
    return tuple(Arc(*each.split("→")) for each in text.split())


def make_ties(arcs, sectors=None, *, answered=None, governance=""):
    """Return a network in which every sender tells of its arcs, and nobody else does.

    `sectors` maps organisations to sectors; by default each has one of its own.
    """
    arcs = make_arcs(arcs) if isinstance(arcs, str) else tuple(arcs)
    names = sorted({end for each in arcs for end in (each.sender, each.receiver)})
    sectors = sectors or {name: f"sector of {name}" for name in names}
    return NetworkTies(
        network="Red",
        members=tuple(
            Member(name, sector, answered is None or name in answered)
            for name, sector in sectors.items()
        ),
        reports=tuple(
            TieReport(each.sender, each.receiver, True, None) for each in arcs
        ),
        governance=governance,
    )


def flows_of(arcs, sectors=None, **options):
    return flows(make_ties(arcs, sectors, **options), CRITERIA)
