"""Each respondent's own index, by which the same people are compared between waves."""

from __future__ import annotations

from intersect.analysis.answer_table import AnswerTable
from intersect.analysis.attainment import attainment
from intersect.analysis.method import Method
from intersect.analysis.turnout import presence, usable_columns, voice_labels
from intersect.analysis.uncertainty import own_figures, respondent_means
from intersect.registry.model import Voice


def respondent_indices(
    table: AnswerTable, voice: Voice, method: Method
) -> dict[str, float]:
    """Return the index, 0–100, of everybody with a usable answer, by respondent.

    As in method A.3: the mean over dimensions of the mean of a person's valid answers
    to items that are ok in their network.  Nobody outside may see one of them.
    """
    usable = usable_columns(table, method)
    found = presence(table, voice_labels(table, voice), usable, {})
    arrangement = found.everybody.only(usable).in_order_of_respondents()
    codes = table.codes[:, arrangement.columns]
    of_items = attainment(table.items, codes, arrangement, method)
    y, has = own_figures(respondent_means(codes, arrangement, of_items))
    return {
        respondent: float(y[0, column])
        for column, respondent in enumerate(arrangement.respondents)
        if has[0, column]
    }
