"""What every threshold of overlaps is and does: texts for `redundancy.toml`."""

from __future__ import annotations

from collections.abc import Mapping

from intersect.analysis.redundancy_method import (
    redundancy_method,
    redundancy_parameters,
)
from intersect.analysis.registers.entry import Entry, Register
from intersect.language import message

_WEIGHS = message(
    "A higher exponent makes the index fall faster where these differ; the four "
    "together are 1."
)

ENTRIES: Mapping[str, Entry] = {
    "index.alpha_members": Entry(
        message("Exponent of the likeness of members in the index"),
        _WEIGHS,
        "as_written",
    ),
    "index.alpha_themes": Entry(
        message("Exponent of the likeness of themes in the index"),
        _WEIGHS,
        "as_written",
    ),
    "index.alpha_populations": Entry(
        message("Exponent of the likeness of populations in the index"),
        _WEIGHS,
        "as_written",
    ),
    "index.alpha_functions": Entry(
        message("Exponent of the likeness of functions in the index"),
        _WEIGHS,
        "as_written",
    ),
    "populations.everyone": Entry(
        message("The population that stands for all the listed ones"),
        message(
            "Without it, a network for everybody would share no population with one "
            "for children."
        ),
        "word",
    ),
    "inactive.meetings": Entry(
        message("Meetings with which a network is still active"),
        message("With more, networks that seldom meet are not compared."),
    ),
    "inactive.months": Entry(
        message("Time in which those meetings are counted"),
        message("A shorter time calls more networks inactive."),
        "months",
    ),
    "nested.containment": Entry(
        message(
            "Members of the smaller network that the larger one has, to be a subgroup "
            "of it"
        ),
        message("A lower share takes more overlaps for subgroups, never redundant."),
        "share",
    ),
    "nested.size_ratio": Entry(
        message("The most that the subgroup measures, out of the larger network"),
        message(
            "A higher share takes two networks of almost the same size for one within "
            "the other."
        ),
        "share",
    ),
    "nested.same_functions": Entry(
        message("Likeness of functions from which on a subgroup is to be reviewed"),
        message("A lower one asks for more subgroups to be reviewed."),
        "decimal",
    ),
    "probable.index": Entry(
        message("Least index of a probable redundancy"),
        message("A lower one finds more probable redundancies, and more false ones."),
        "decimal",
    ),
    "probable.members": Entry(
        message("Least likeness of members of a probable redundancy"),
        message(
            "A lower one counts networks that do the same with rather other members."
        ),
        "decimal",
    ),
    "probable.shared": Entry(
        message("Fewest institutions in both of a probable redundancy"),
        message("With fewer, very small networks would be redundant by chance."),
    ),
    "probable.sweep": Entry(
        message("Other least indices, with which the page counts again"),
        message("Changes only how many pairs are said to depend on the cut."),
        "decimal",
    ),
    "possible.index": Entry(
        message("Least index of a possible redundancy"),
        message("A lower one gives more pairs to review, and more false ones."),
        "decimal",
    ),
    "possible.members": Entry(
        message("Least likeness of members of a possible redundancy"),
        message("A lower one gives more pairs to review with rather other members."),
        "decimal",
    ),
    "possible.shared": Entry(
        message("Fewest institutions in both of a possible redundancy"),
        message("With 1, the municipality alone would be enough."),
    ),
    "parallel.alpha": Entry(
        message(
            "Exponent of themes, populations and functions for parallel networks, each"
        ),
        message("The three together are 1; members do not count here."),
        "as_written",
    ),
    "parallel.profile": Entry(
        message("Least likeness of what parallel networks do, and for whom"),
        message("A lower one calls networks parallel that do rather different things."),
        "decimal",
    ),
    "parallel.members": Entry(
        message("Likeness of members below which they do not know each other"),
        message("A higher one calls networks parallel that share some members."),
        "decimal",
    ),
    "complementary.members": Entry(
        message("Least likeness of members that are shared on purpose"),
        message("A lower one calls more pairs complementary; none has to be reviewed."),
        "decimal",
    ),
    "complementary.functions": Entry(
        message("Likeness of functions below which they are different"),
        message(
            "A higher one calls more pairs complementary; none has to be reviewed."
        ),
        "decimal",
    ),
    "small.organisations": Entry(
        message("Institutions up to which a commune is small"),
        message(
            "A higher number says of more communes that sharing members is inevitable; "
            "no class changes."
        ),
    ),
    "chance.level": Entry(
        message(
            "False discoveries accepted among pairs that share more than by chance"
        ),
        message("Changes a sentence beside a pair, never its class."),
        "share",
    ),
    "people.overlap": Entry(
        message("People of the smaller network from which on “the same people meet”"),
        message("Changes a sentence beside a pair, never its class."),
        "share",
    ),
    "load.overload_hours": Entry(
        message("Meetings in a month that overload a person"),
        message(
            "A lower number calls more people overloaded; a month of work has some 160 "
            "hours."
        ),
        "hours",
    ),
    "load.overload_networks": Entry(
        message("Networks that overload a person"),
        message("A lower number calls more people overloaded."),
    ),
    "load.warning_hours": Entry(
        message("Meetings in a month from which on there is a warning"),
        message("A lower number warns of more people."),
        "hours",
    ),
    "load.warning_networks": Entry(
        message("Networks of a person from which on there is a warning"),
        message("A lower number warns of more people."),
    ),
}

REDUNDANCY = Register(
    redundancy_method().key,
    message("Networks that overlap"),
    message(
        "Which networks of a commune do the same with the same members, and what their "
        "meetings take of people."
    ),
    redundancy_parameters(),
    ENTRIES,
    {},
    {"poblacion_general": message("general population")},
)
