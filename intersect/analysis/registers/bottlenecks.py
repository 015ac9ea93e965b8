"""What every threshold of bottlenecks is and does: texts for `bottlenecks.toml`."""

from __future__ import annotations

from collections.abc import Mapping

from intersect.analysis.criteria import default_criteria, default_thresholds
from intersect.analysis.registers.entry import Entry, Measured, Register
from intersect.language import Message, message

INDICATORS: Mapping[str, Measured] = {
    "facts.FB1": Measured(
        message("Part of the resources of the network that was decided jointly")
    ),
    "facts.FB2": Measured(
        message("Who decides in practice on the resources of the network"), "word"
    ),
    "facts.FB3": Measured(
        message("When the budget is fixed, with regard to the plan"), "word"
    ),
    "facts.FB4a": Measured(message("Committed contributions that arrived on time")),
    "facts.FB4b": Measured(message("Median delay of contributions"), "days"),
    "facts.FB5": Measured(message("What was spent, out of what was assigned")),
    "facts.FB6": Measured(
        message("Part of the money that may only serve the purpose of one sector")
    ),
    "facts.FB7": Measured(message("Part of the money that its largest funder gives")),
    "facts.FB8": Measured(message("Work that is funded already"), "months"),
    "facts.FB9": Measured(
        message("“Don't know” on the questions about the budget, by voices")
    ),
    "facts.FI1": Measured(
        message("Registers that hold the same people or cases"), "number"
    ),
    "facts.FI2": Measured(message("Cases that are typed into two or more registers")),
    "facts.FI3": Measured(
        message("Pairs of registers that pass data to one another, if there are two")
    ),
    "facts.FI4": Measured(
        message("How often the information needed is shared"), "word"
    ),
    "facts.FI5": Measured(
        message("Median time until the other institution knows of an event"), "days"
    ),
    "facts.FI6": Measured(message("Protocol for exchanging data"), "word"),
    "facts.FI9": Measured(
        message("“Don't know” on the questions about information, by voices")
    ),
    "facts.FT": Measured(
        message("Actions that would have to be in other zones to follow the needs")
    ),
    "structure.SI1": Measured(
        message("Institutions that neither send nor receive information")
    ),
    "structure.SI2": Measured(
        message("Pairs that inform one another both ways, out of those connected")
    ),
    "structure.SI3": Measured(
        message("Of those an institution receives from, to whom it sends")
    ),
    "structure.SI4": Measured(
        message("Others that lose their way to the main group if an institution leaves")
    ),
    "structure.SI5": Measured(
        message("How much of what flows passes through one institution")
    ),
    "structure.SI6": Measured(
        message("Pairs in which information can get from one to the other")
    ),
    "structure.SB1": Measured(
        message("Contributions between members that come from the largest giver")
    ),
    "structure.SB2": Measured(
        message("Institutions that neither give nor receive resources")
    ),
    "structure.SB3": Measured(
        message(
            "Others that lose their way to the main group if a giver or receiver leaves"
        )
    ),
}

ENTRIES: Mapping[str, Entry] = {
    "evidence.estimated_cap": Entry(
        message("The most that an estimated figure can weigh"),
        message("With “severe”, an estimate could weigh as much as a document."),
        "severity",
    ),
    "evidence.documented": Entry(
        message("Documented indicators without which facts are not severe"),
        message("With 1, a single bad figure would make a bottleneck severe."),
    ),
    "evidence.documented_severity": Entry(
        message("The least severity of each of those indicators"),
        message("A lower one makes more bottlenecks severe."),
        "severity",
    ),
    "national.annual_budget": Entry(
        message("Months in which annual budgets explain that funds end soon"),
        message(
            "Outside those months the indicator counts; in a country with budgets of "
            "several years it always should."
        ),
    ),
    "national.sole_funder": Entry(
        message("A law that says that there is one funder"),
        message(
            "In a country on whose list it is, the indicator gives no severity to any "
            "network."
        ),
    ),
    "roster.min_organisations": Entry(
        message("Institutions that a structure needs"),
        message("With fewer, one tie more or less changes every measure."),
    ),
    "roster.min_response": Entry(
        message("Institutions that must have told of their ties"),
        message("With less, ties that nobody told of would pass for missing ones."),
        "share",
    ),
    "roster.full_response": Entry(
        message("The same, from which on the structure is not provisional"),
        message("A higher share calls more structures provisional."),
        "share",
    ),
    "sector.isolated_severity": Entry(
        message("The least severity of SI1 when a whole sector is isolated"),
        message("A lower one gives an isolated sector no more weight than its size."),
        "severity",
    ),
    "dyads.min": Entry(
        message("Connected pairs that SI2 needs"),
        message("With fewer, a single pair would decide it."),
    ),
    "sink.min_received": Entry(
        message("Institutions that one must receive from to be looked at by SI3"),
        message("With fewer, who hardly receives would be said to keep information."),
    ),
    "sink.grave_received": Entry(
        message("The same, from which on returning nothing is severe"),
        message("A lower number makes more bottlenecks severe."),
    ),
    "star.governance": Entry(
        message("Forms of governance in which much passes through one by design"),
        message("Without them, networks that chose a leader would be blamed for it."),
        "word",
    ),
    "star.capped": Entry(
        message("Indicators that such a form of governance shows anyway"),
        message("An indicator that is not on the list weighs in full there too."),
        "word",
    ),
    "star.cap": Entry(
        message("The most that those indicators weigh in such a network"),
        message("A higher one takes the design of these networks for a bottleneck."),
        "severity",
    ),
    "graph.seed": Entry(
        message("Seed of the positions in the drawing of ties"),
        message("Another seed draws the same ties elsewhere; no figure changes."),
    ),
    "graph.named": Entry(
        message("Up to so many institutions have their names in the drawing"),
        message("With more, names would cover one another; the table has them all."),
    ),
    "combination.agreeing_families": Entry(
        message("Sources of evidence that together make a bottleneck severe"),
        message("With 3, hardly any bottleneck would be severe by agreement."),
    ),
    "combination.agreeing_severity": Entry(
        message("The least severity of each of those sources"),
        message("A lower one makes more bottlenecks severe."),
        "severity",
    ),
    "combination.listed": Entry(
        message("From this severity on a bottleneck is listed"),
        message("A higher one shows fewer bottlenecks."),
        "severity",
    ),
    "combination.printed": Entry(
        message("From this severity on it is in the PDF"),
        message("A lower one makes the document longer with what weighs little."),
        "severity",
    ),
}

WORDS: Mapping[str, Message] = {
    "network": message("the network itself"),
    "several": message("several institutions, coordinated"),
    "one": message("a single institution"),
    "central": message("the central level or an outsider, without consulting"),
    "after": message("after the plan, or with it"),
    "no_plan": message("there is no plan"),
    "before": message("before the plan, which is fitted to it"),
    "weekly": message("every day or week"),
    "monthly": message("once a month"),
    "quarterly": message("every three months"),
    "rarely": message("less often, or never"),
    "applied": message("in force and applied"),
    "not_applied": message("in force, not applied"),
    "in_preparation": message("in preparation"),
    "none": message("there is none"),
    "lead": message("one institution leads"),
    "secretariat": message("a technical secretariat coordinates"),
}
"""Answers of closed lists, as they stand in the file."""

BOTTLENECKS = Register(
    default_criteria().key,
    message("Bottlenecks"),
    message(
        "Where the budget, the information or another dimension gets stuck: the facts "
        "on the sheets, the ties between institutions, and how they are put together."
    ),
    default_thresholds(),
    ENTRIES,
    INDICATORS,
    WORDS,
)
