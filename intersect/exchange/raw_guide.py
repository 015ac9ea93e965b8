"""What the files of an export are, what their columns hold, what their codes mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from intersect.language import Language, Message, message
from intersect.questionnaire.parts import NA, NS


@dataclass(frozen=True)
class FileGuide:
    """One file: what is in it, and what each of its columns holds."""

    purpose: Message
    columns: Mapping[str, Message]


_RESPONSE = message("Identifier of the response (responses.csv).")
_RESPONDENT = message(
    "Identifier of a membership, one person in one network (members.csv): whoever "
    "answers."
)
_NETWORK = message("Identifier of the network (networks.csv).")
_COLLECTION = message("Identifier of the collection of answers (collections.csv).")
_QUESTION = message("The question, as codebook.csv lists it.")
_GRID_ROW = message("In questions with several rows: which row. Otherwise empty.")
_SECTOR = message("Sector that the person speaks for; codes.csv has the names.")
_INSTITUTION = message("Institution of the person.")
_COMMUNE = message("Name of the commune.")
_QUESTIONNAIRE = message("Questionnaire that was asked.")
_VERSION = message("Its version.")

NETWORKS, COLLECTIONS, MEMBERS = "networks.csv", "collections.csv", "members.csv"
RESPONSES, LONG, HISTORY = "responses.csv", "answers_long.csv", "history.csv"
CODEBOOK, CODES, COLUMNS = "codebook.csv", "codes.csv", "columns.csv"
WIDE, ROSTER = "answers_wide_….csv", "roster_….csv"
README = "README.txt"
PERSONAL = ("name", "email", "phone")
"""The columns of members.csv that are there only on request."""

GUIDE: Mapping[str, FileGuide] = {
    WIDE: FileGuide(
        message(
            "The answers that count now, one row per person and one column per "
            "question: the ANSWERS format that “intersect score” reads. One file "
            "per version of a questionnaire; where institutions are the voices, "
            "one more."
        ),
        {
            "network": _NETWORK,
            "respondent": _RESPONDENT,
            "sector": _SECTOR,
            "organisation": _INSTITUTION,
            "territory": _COMMUNE,
        },
    ),
    ROSTER: FileGuide(
        message("Everyone who was asked, for the coverage: the ROSTER of that file."),
        {
            "network": _NETWORK,
            "sector": _SECTOR,
            "organisation": _INSTITUTION,
            "territory": _COMMUNE,
        },
    ),
    LONG: FileGuide(
        message(
            "Every answer in every response, one row each, including those that do "
            "not count, questions that are not scored, comments and evidence."
        ),
        {
            "response": _RESPONSE,
            "network": _NETWORK,
            "respondent": _RESPONDENT,
            "questionnaire": _QUESTIONNAIRE,
            "version": _VERSION,
            "question": _QUESTION,
            "row": _GRID_ROW,
            "answer": message("Code of the answer; empty if there is only a comment."),
            "comment": message("What the person wrote beside the answer."),
            "evidence": message("Web address that the person gave."),
            "revision": message("Revision of the response that the answer came with."),
            "at": message("When it was given."),
        },
    ),
    RESPONSES: FileGuide(
        message(
            "Every response and how far it got, including those that were declined."
        ),
        {
            "response": message("Identifier of the response."),
            "collection": _COLLECTION,
            "network": _NETWORK,
            "respondent": _RESPONDENT,
            "questionnaire": _QUESTIONNAIRE,
            "version": _VERSION,
            "state": message("How far it got; see codes.csv."),
            "counts": message("Whether it counts in the diagnostic at this moment."),
            "revision": message("How many times it was changed."),
            "started_at": message("First saved."),
            "saved_at": message("Last changed."),
            "submitted_at": message(
                "When the person submitted it; empty if they did not."
            ),
            "declined_at": message("When the person said: this is not my network."),
            "typed": message("Whether the staff typed it from paper."),
            "consent": message("Whether a member typed it with recorded consent."),
        },
    ),
    HISTORY: FileGuide(
        message("Every change to every response, in order."),
        {
            "response": _RESPONSE,
            "revision": message("Number of the step, from 1."),
            "at": message("When it happened."),
            "action": message("What happened; see codes.csv."),
            "question": _QUESTION,
            "row": _GRID_ROW,
            "part": message("Which part of the answer changed; see codes.csv."),
            "before": message("What was there; empty if nothing was."),
            "after": message("What replaced it; empty if it was removed."),
        },
    ),
    NETWORKS: FileGuide(
        message("The networks."),
        {
            "network": message("Identifier of the network."),
            "name": message("Name of the network."),
            "territory_code": message("Official code of the commune, as text."),
            "territory": _COMMUNE,
            "type": message("Type of network; codes.csv has the names."),
            "voice": message("What counts as one voice; see codes.csv."),
            "expected_sectors": message("Sectors expected at the table."),
            "purpose": message("What the network is for."),
            "created_at": message("When it was set up here."),
            "archived_at": message("When it was archived; empty if it is in use."),
            "fictitious": message("Whether it belongs to the demonstration."),
            "peer_group": message(
                "Group of the commune in the typology that was loaded; empty if none."
            ),
        },
    ),
    COLLECTIONS: FileGuide(
        message("The collections of answers."),
        {
            "collection": message("Identifier of the collection of answers."),
            "network": _NETWORK,
            "number": message("1 for the first of its network; the last one counts."),
            "questionnaire": _QUESTIONNAIRE,
            "version": _VERSION,
            "digest": message("SHA-256 of what the questionnaire says."),
            "opened_at": message("When it began."),
            "closes_at": message("Its announced closing date."),
            "closed_at": message(
                "When the coordinator closed it; empty if they did not."
            ),
        },
    ),
    MEMBERS: FileGuide(
        message("Who is or was a member of each network."),
        {
            "respondent": message("Identifier of the membership."),
            "network": _NETWORK,
            "person": message("Identifier of the person, the same in every network."),
            "sector": _SECTOR,
            "organisation": _INSTITUTION,
            "since": message("When the person became a member."),
            "until": message("When the person left; empty if still there."),
            "name": message("The person's name."),
            "email": message("Their e-mail address, as the coordinator noted it."),
            "phone": message("Their telephone, as the coordinator noted it."),
        },
    ),
    CODEBOOK: FileGuide(
        message(
            "What was asked: every question and what each of its codes means, in "
            "every language. The folder questionnaires has the same, as it was "
            "published."
        ),
        {
            "questionnaire": _QUESTIONNAIRE,
            "version": _VERSION,
            "language": message("Language of the texts."),
            "column": message("Column of the answers; “PAR.metas” is a row of PAR."),
            "dimension": message("Dimension that the question is scored under."),
            "question": message("Text of the question."),
            "code": message("A code that the column may hold."),
            "meaning": message("What the respondent chose with it."),
        },
    ),
    CODES: FileGuide(
        message("What the codes of the other columns mean, in every language."),
        {
            "column": message("Name of the column."),
            "code": message("A code that the column may hold."),
            "language": message("Language of the texts."),
            "meaning": message("What the code means."),
        },
    ),
    COLUMNS: FileGuide(
        message("What each column of each file holds."),
        {
            "file": message("Name of the file."),
            "column": message("Name of the column."),
            "meaning": message("What it holds."),
        },
    ),
}
"""Every file of an export with its columns, in the order in which they stand."""

MEANINGS: Mapping[str, Mapping[str, Message]] = {
    "voice": {
        "sector": message("Each sector is one voice."),
        "organisation": message("Each institution is one voice."),
    },
    "state": {
        "started": message("Saved, not submitted."),
        "submitted": message("Submitted by the person."),
        "declined": message("The person said: this is not my network."),
    },
    "action": {
        "saved": message("The person saved a page."),
        "typed": message("The staff typed a page from paper."),
        "submitted": message("The answers were sent."),
        "declined": message("The person said: this is not my network."),
        "reopened": message("The person said: it is my network after all."),
    },
    "part": {
        "answer": message("The answer itself."),
        "comment": message("The comment beside it."),
        "evidence": message("The web address of the evidence."),
    },
    "answer": {
        NS: message("Does not know"),
        NA: message("Does not apply"),
    },
}
"""Column -> code -> meaning, of the codes that no questionnaire lists."""


def header(file: str) -> list[str]:
    """Return the names of the columns of a file."""
    return list(GUIDE[file].columns)


def columns_rows(reader: Language) -> Iterator[Sequence[str]]:
    """Return file, column and what it holds, for columns.csv."""
    for file, guide in GUIDE.items():
        for column, meaning in guide.columns.items():
            yield file, column, reader.text(meaning)
