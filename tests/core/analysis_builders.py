"""Tables of answers, scores and an independent reference of the scoring rules.

«Red demo 7» and the letters N (NS), X (NA) and - (missing) are those of method A.6.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from fractions import Fraction

import numpy as np

from intersect.analysis.answer_table import AnswerTable, Item
from intersect.analysis.intensity import (
    is_atypical,
    ladder,
    milestones,
    unmet_conditions,
)
from intersect.analysis.method import default_method
from intersect.analysis.scores import (
    DimensionScore,
    ItemScore,
    NetworkScore,
    WorstCase,
)
from intersect.analysis.scoring import score

METHOD = default_method()
DIMENSIONS = METHOD.dimensions
LETTERS = {"N": -1, "X": -2, "-": -3, **{str(rung): rung for rung in range(4)}}

ITEMS = tuple(
    Item(f"{dimension}{number}", dimension, allow_na)
    for dimension, closed, open_ in (
        ("OBJ", 5, ()),
        ("PLA", 6, (5, 6)),
        ("PRE", 5, (5,)),
        ("INF", 5, ()),
        ("EVA", 5, (5,)),
    )
    for number in range(1, closed + 1)
    for allow_na in [number in open_]
)
"""The 26 items of the core questionnaire."""

SECTORS = ("salud", "salud", "salud", "educacion", "educacion", "social", "civil")
RED_DEMO_7 = {
    "OBJ1": "3322212",
    "OBJ2": "3222222",
    "OBJ3": "3321222",
    "OBJ4": "2211121",
    "OBJ5": "32222N2",
    "PLA1": "3322222",
    "PLA2": "2222122",
    "PLA3": "3222221",
    "PLA4": "2111111",
    "PLA5": "2222322",
    "PLA6": "211N112",
    "PRE1": "3211121",
    "PRE2": "1000N00",
    "PRE3": "2110010",
    "PRE4": "100NN10",
    "PRE5": "11000-0",
    "INF1": "3332232",
    "INF2": "2211111",
    "INF3": "2221N21",
    "INF4": "2211122",
    "INF5": "2110121",
    "EVA1": "2221222",
    "EVA2": "2110111",
    "EVA3": "1110010",
    "EVA4": "2111101",
    "EVA5": "1X011X1",
}


def make_table(
    answers,
    sectors,
    *,
    networks=None,
    respondents=None,
    organisations=None,
    items=ITEMS,
    order=None,
) -> AnswerTable:
    """Return a table; `answers` maps an item to the letters of its respondents."""
    count = len(sectors)
    networks = tuple(networks or ["Red demo 7"] * count)
    rows = [[LETTERS[letter] for letter in answers[item.code]] for item in items]
    return AnswerTable(
        items=tuple(items),
        codes=np.array(rows, dtype=np.int8).reshape(len(items), count),
        networks=networks,
        respondents=tuple(respondents or [f"r{i + 1}" for i in range(count)]),
        sectors=tuple(sectors),
        organisations=tuple(organisations or sectors),
        order=tuple(dict.fromkeys([*(order or ()), *networks])),
    )


def make_red_demo_7(**changes) -> AnswerTable:
    """Return the worked example of method A.6; `changes` replace items' letters."""
    return make_table({**RED_DEMO_7, **changes}, SECTORS)


def make_uniform(levels, sectors, **changes) -> AnswerTable:
    """Return a table where everybody puts every item at its dimension's level."""
    by_dimension = dict(zip(DIMENSIONS, levels, strict=True))
    answers = {item.code: by_dimension[item.dimension] * len(sectors) for item in ITEMS}
    return make_table({**answers, **changes}, sectors)


def reordered(table: AnswerTable, columns) -> AnswerTable:
    """Return the table with its columns in another order, or some of them twice."""

    def pick(labels):
        return tuple(labels[column] for column in columns)

    return AnswerTable(
        items=table.items,
        codes=table.codes[:, list(columns)],
        networks=pick(table.networks),
        respondents=pick(table.respondents),
        sectors=pick(table.sectors),
        organisations=pick(table.organisations),
        order=table.order,
    )


def voice_shares(answers, selected):
    """Return the voice-weighted share of the selected among (voice, answer) pairs."""
    voices = defaultdict(list)
    for voice, answer in answers:
        voices[voice].append(answer)
    if not voices:
        return None
    total = Fraction()
    for members in voices.values():
        chosen = sum(selected(answer) for answer in members)
        total += Fraction(chosen, len(members))
    return total / len(voices)


def reference_item(answers):
    """Return (state, level, score, ns, na) of one item by the letter of method A.2.

    `answers` are (voice, code) pairs of usable respondents.
    """
    given = [(voice, code) for voice, code in answers if code != -3]
    na = voice_shares(given, lambda code: code == -2)
    asked = [(voice, code) for voice, code in given if code != -2]
    ns = voice_shares(asked, lambda code: code == -1)
    valid = [(voice, code) for voice, code in asked if code != -1]
    if na is not None and na > Fraction(1, 2):
        return "not_applicable", None, None, ns, na
    enough = len(valid) >= 2 and len({voice for voice, _ in valid}) >= 2
    if (ns is not None and ns > Fraction(1, 2)) or not enough:
        return "insufficient", None, None, ns, na
    shares = [voice_shares(valid, lambda code, k=k: code >= k) for k in (1, 2, 3)]
    level = max([0, *(k for k in (1, 2, 3) if shares[k - 1] > Fraction(1, 2))])
    return "ok", level, Fraction(100, 3) * sum(shares), ns, na


def reference_dimension(items):
    """Return the level of a dimension from its (state, level) pairs, or None."""
    applicable = [level for state, level in items if state != "not_applicable"]
    levels = [level for level in applicable if level is not None]
    if len(levels) < 3 or Fraction(len(levels), len(applicable)) < Fraction(3, 5):
        return None
    return max(
        k
        for k in range(4)
        if Fraction(sum(level >= k for level in levels), len(levels)) > Fraction(1, 2)
    )


def reference_ladder(profile, h1=False, h2=False):
    """Return the network level of (OBJ, PLA, PRE, INF, EVA), written out by hand."""
    _, pla, pre, inf, _ = profile
    count = {k: sum(level >= k for level in profile) for k in (1, 2, 3)}
    low = inf >= 1 or count[1] >= 2 or h1 or h2
    middle = low and inf >= 1 and pla >= 2 and count[2] >= 3
    high = middle and pre == 3 and count[3] >= 4 and min(profile) >= 2
    return 3 if high else 2 if middle else 1 if low else 0


def make_score(profile, h1=None, h2=None, **changes) -> NetworkScore:
    """Return a score with these dimension levels (None: missing).

    Every item stands at its dimension's level, but for the items of H1 and H2 when
    these are given (True, False).
    """
    levels = dict(zip(DIMENSIONS, profile, strict=True))
    items = {item.code: levels[item.dimension] for item in ITEMS}
    for code, is_met in (("INF1", h1), ("PLA2", h2)):
        if is_met is not None:
            items[code] = max(items[code] or 0, 1) if is_met else 0
    reached_markers = milestones(items, levels, METHOD)
    met = np.array([each.met is True for each in reached_markers[:2]])
    low, high = (
        int(
            ladder(
                np.array([end if level is None else level for level in profile]),
                met,
                METHOD,
            )
        )
        for end in (0, 3)
    )
    level = low if low == high and list(profile).count(None) < 2 else None
    unmet = () if level is None else unmet_conditions(levels, level, METHOD)
    values = {
        "network": "Red",
        "voice": "sector",
        "state": "ok" if level is not None else "insufficient",
        "level": level,
        "bounds": (low, high),
        "reasons": () if level is not None else ("nivel_no_identificado",),
        "index": None,
        "interval": None,
        "n": 5,
        "n_eff": 5.0,
        "usable": 5,
        "incomplete": 0,
        "coverage": Fraction(1),
        "voices": (),
        "ad": None,
        "rwg": None,
        "geometric": None,
        "mazziotta_pareto": None,
        "stability": None,
        "dimensions": {
            code: _dimension(code, each, sum(i.dimension == code for i in ITEMS))
            for code, each in levels.items()
        },
        "items": {item.code: _item(item, items[item.code]) for item in ITEMS},
        "ns_as_zero": WorstCase(None, None),
        "unmet": unmet,
        "milestones": reached_markers,
        "atypical": is_atypical(reached_markers, METHOD),
        "bottlenecks": (),
        "sector_means": (),
        "dissent": {},
        "without_voice": {},
    }
    return NetworkScore(**{**values, **changes})


def _dimension(code, level, items):
    score = None if level is None else Fraction(100 * level, 3)
    return DimensionScore(
        dimension=code,
        state="insufficient" if level is None else "ok",
        level=level,
        score=score,
        interval=None,
        n=5,
        n_eff=5.0,
        ad=None,
        rwg=None,
        applicable=items,
        reached=tuple(items if (level or 0) >= k else 0 for k in (1, 2, 3)),
        with_level=0 if level is None else items,
    )


def _item(item, level):
    return ItemScore(
        item=item.code,
        dimension=item.dimension,
        state="insufficient" if level is None else "ok",
        level=level,
        score=None if level is None else Fraction(100 * level, 3),
        shares=None
        if level is None
        else tuple(Fraction(level >= k) for k in (1, 2, 3)),
        ns=Fraction(),
        na=Fraction(),
        n=5,
        voices=3,
        ad=None,
        rwg=None,
    )


def scored_quickly(table):
    """Return the score of a table's one network, with few draws of its stability."""
    few_draws = replace(METHOD, stability_draws=50)
    [found] = score(table, few_draws, instrument="nucleo/1")
    return found
