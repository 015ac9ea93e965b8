"""The codebook: what each column of an ANSWERS file asks, and what its codes mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from intersect.exchange.answer_columns import (
    NETWORK,
    ORGANISATION,
    RESPONDENT,
    SECTOR,
    TERRITORY,
    WHO,
    AnswerColumn,
)
from intersect.language import Language, Message, message
from intersect.questionnaire.facts import bound, bounds
from intersect.questionnaire.model import (
    ChoiceQuestion,
    GridQuestion,
    LadderQuestion,
    Questionnaire,
)
from intersect.questionnaire.network_questions import FactField
from intersect.questionnaire.parts import NA, NS

_WHO_MEANING = {
    NETWORK: message("Name of the network; each name is one network."),
    RESPONDENT: message("Any name or number, different for each person of a network."),
    SECTOR: message("Sector of the person: health, education…"),
    ORGANISATION: message(
        "Institution of the person; needed where institutions are the voices."
    ),
    TERRITORY: message("Commune or territory of the network (optional)."),
}


def codebook_rows(
    questionnaire: Questionnaire, columns: Iterable[AnswerColumn], reader: Language
) -> list[Sequence[str]]:
    """Return the codebook of an ANSWERS file, below its headings."""
    said = reader.text
    return [
        [
            said(message("Column")),
            said(message("Dimension")),
            said(message("Question")),
            said(message("Code")),
            said(message("Meaning")),
        ],
        *([name, "", said(_WHO_MEANING[name]), "", ""] for name in WHO),
        *question_rows(questionnaire, columns, reader),
    ]


def question_rows(
    questionnaire: Questionnaire, columns: Iterable[AnswerColumn], reader: Language
) -> Iterator[Sequence[str]]:
    """Return column, dimension, question, code and meaning, one row per code."""
    dimensions = {d.code: d.name for d in questionnaire.dimensions}
    for column in columns:
        question = column.question
        dimension, text = "", reader.local(question.text)
        if isinstance(question, LadderQuestion):
            dimension = reader.local(dimensions[question.dimension])
        if column.row:
            text = f"{text} {row_label(column, reader)}"
        if column.fact is not None and not column.codes:
            yield [column.name, dimension, text, "", reader.text(_bounds(column.fact))]
        for code in column.codes:
            meaning = meaning_of(column, code, reader)
            yield [column.name, dimension, text, code, meaning]


def meaning_of(column: AnswerColumn, code: str, reader: Language) -> str:
    """Return what a respondent chose with one of a column's codes."""
    if column.fact is not None:
        options = {each.code: each.label for each in column.fact.choices or ()}
        return reader.local(options[code])
    if isinstance(column.question, ChoiceQuestion | GridQuestion):
        choices = {choice.code: choice.label for choice in column.question.choices}
        return reader.local(choices[code])
    if code == NS:
        return reader.text(message("Does not know"))
    if code == NA:
        return reader.text(message("Does not apply"))
    assert isinstance(column.question, LadderQuestion)
    anchors = {str(anchor.rung): anchor.text for anchor in column.question.anchors}
    return reader.local(anchors[code])


def row_label(column: AnswerColumn, reader: Language) -> str:
    """Return what the row of a grid, or the place of a fact, is called."""
    if column.fact is not None:
        return reader.local(column.fact.label)
    assert isinstance(column.question, GridQuestion)
    rows = {row.code: row.label for row in column.question.rows}
    return reader.local(rows[column.row])


def _bounds(fact: FactField) -> Message:
    if fact.kind == "text":
        return message("A text.")
    least, most = bounds(fact)
    if most is None:
        return message("A number, {least} or more.", least=bound(least))
    return message(
        "A number from {least} to {most}.", least=bound(least), most=bound(most)
    )
