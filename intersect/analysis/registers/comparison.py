"""What every parameter of comparing is and does: texts for `comparison.toml`."""

from __future__ import annotations

from collections.abc import Mapping

from intersect.analysis.comparison import comparison_parameters, default_comparison
from intersect.analysis.registers.entry import Entry, Register
from intersect.language import message

_WORDS_ONLY = message("Changes the words beside a coefficient, nothing else.")

ENTRIES: Mapping[str, Entry] = {
    "replications.count": Entry(
        message("Times that the order is computed with other choices"),
        message("More make the ranges of places steadier, and take longer."),
    ),
    "replications.seed": Entry(
        message("Seed of those choices"),
        message(
            "Another seed moves the ranges a little; with the same, all see the same."
        ),
    ),
    "replications.low": Entry(
        message("Part of them at or below the lower end of the range of places"),
        message("A lower share makes every range wider."),
        "share",
    ),
    "replications.high": Entry(
        message("Part of them at or below the upper end of the range of places"),
        message("A higher share makes every range wider."),
        "share",
    ),
    "weights.noise": Entry(
        message("How far the weight of each dimension is moved, up and down"),
        message("More makes places depend more on the weights."),
        "share",
    ),
    "geometric.floor": Entry(
        message("What a dimension without points counts as in the geometric mean"),
        message("With 0, one dimension at 0 would make the whole mean 0."),
        "share",
    ),
    "alpha.good": Entry(
        message("Krippendorff's alpha that is called good"), _WORDS_ONLY, "decimal"
    ),
    "alpha.tentative": Entry(
        message("Krippendorff's alpha for tentative conclusions only"),
        _WORDS_ONLY,
        "decimal",
    ),
    "icck.enough": Entry(
        message("ICC of the mean of respondents that is enough to order networks"),
        _WORDS_ONLY,
        "decimal",
    ),
    "consistency.enough": Entry(
        message("Cronbach's alpha and McDonald's omega that are enough"),
        _WORDS_ONLY,
        "decimal",
    ),
    "consistency.few_rows": Entry(
        message("Complete questionnaires below which both say little"),
        message("A higher number withholds them more often."),
    ),
    "consistency.confidence": Entry(
        message("Confidence of the interval of Cronbach's alpha"),
        message("Higher confidence makes every interval wider."),
        "share",
    ),
    "loevinger.weak": Entry(
        message("Loevinger's H of a weak scale"), _WORDS_ONLY, "decimal"
    ),
    "loevinger.medium": Entry(
        message("Loevinger's H of a medium scale"), _WORDS_ONLY, "decimal"
    ),
    "loevinger.strong": Entry(
        message("Loevinger's H of a strong scale"), _WORDS_ONLY, "decimal"
    ),
    "guttman.cr": Entry(
        message("Coefficient of reproducibility that is enough"), _WORDS_ONLY, "decimal"
    ),
    "guttman.cs": Entry(
        message("Coefficient of scalability that is enough"), _WORDS_ONLY, "decimal"
    ),
    "ranks.confidence": Entry(
        message("Confidence of the intervals of indices and places"),
        message("Higher confidence makes every interval wider."),
        "share",
    ),
    "ranks.bands_below": Entry(
        message("Pairs told apart below which only groups are shown, without places"),
        message("A higher share shows places less often."),
        "share",
    ),
    "ranks.bands": Entry(
        message("Groups of the same size that are shown then"),
        message("More groups tell communes apart that the figures do not."),
    ),
    "peers.nearest": Entry(
        message("Communes most like one that are its peers"),
        message("With more, peers are steadier and less alike."),
    ),
    "peers.min": Entry(
        message("Communes with an index that peers need, itself included"),
        message("With more, a wider circle takes the place of peers more often."),
    ),
    "peers.robust_below": Entry(
        message("Communes below which the distance from the median is shown first"),
        message("A higher number shows it more often; the other stands beside it."),
    ),
    "change.alpha": Entry(
        message("Significance of a change, two-sided"),
        message("A lower one calls fewer changes conclusive."),
        "share",
    ),
    "change.min_points": Entry(
        message("Smallest change of the index that counts as one"),
        message("A lower number calls changes conclusive that nobody would notice."),
        "points",
    ),
    "change.min_repeated": Entry(
        message("Respondents of both waves from which on they are compared in pairs"),
        message("A lower share compares in pairs those that are few, and others."),
        "share",
    ),
    "change.min_stability": Entry(
        message("Stability of a level in both waves for a conclusive change of it"),
        message("A higher one calls fewer changes of level conclusive."),
        "share",
    ),
    "quality.min_responses": Entry(
        message("Questionnaires that a coefficient of all networks together needs"),
        message("With fewer, coefficients would be shown that mean little."),
    ),
    "quality.min_networks": Entry(
        message("Networks below which the scale counts as not yet verified"),
        message("With fewer, the scale would count as verified sooner."),
    ),
    "quality.seconds_per_item": Entry(
        message("Time for a question below which it can hardly have been read"),
        message(
            "With more, more questionnaires are counted as hasty; none is left out."
        ),
        "seconds",
    ),
}

COMPARISON = Register(
    default_comparison().key,
    message("Comparing communes and waves"),
    message(
        "Places and their ranges, what makes a change conclusive, and what a "
        "coefficient of the questionnaire is called."
    ),
    comparison_parameters(),
    ENTRIES,
    {},
    {},
)
