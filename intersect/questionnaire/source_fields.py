"""Where a fact comes from: the fields that follow every question that asks for it.

Their texts stand here and in no questionnaire's file, because they are the same for
every question of every sheet, as the comment is (docs/decisions/0025).
"""

from __future__ import annotations

DOCUMENT, YEAR, BASIS = "document", "year", "basis"
"""Their codes, which no other field can have."""
DOCUMENTED, ESTIMATED = "documented", "estimated"
"""The codes of the basis."""

DOCUMENT_LABEL = {
    "es": "De dónde sale: documento, registro o quién lo estima",
    "en": "Where it comes from: a document, a register or who estimates it",
    "pt": "De onde vem: documento, registro ou quem estima",
}
YEAR_LABEL = {"es": "Año", "en": "Year", "pt": "Ano"}
BASIS_LABEL = {
    "es": "Documentado o estimado",
    "en": "Documented or estimated",
    "pt": "Documentado ou estimado",
}
BASES = {
    DOCUMENTED: {"es": "Documentado", "en": "Documented", "pt": "Documentado"},
    ESTIMATED: {"es": "Estimado", "en": "Estimated", "pt": "Estimado"},
}
