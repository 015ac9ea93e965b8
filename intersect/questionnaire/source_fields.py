"""Where a fact comes from: the fields that follow every question that asks for it.

Their texts stand here and in no questionnaire's file, because they are the same for
every question of every sheet, as the comment is (docs/decisions/0019).
"""

from __future__ import annotations

DOCUMENT, YEAR, BASIS = "document", "year", "basis"
"""Their codes, which no other field can have."""
DOCUMENTED, ESTIMATED = "documented", "estimated"
"""The codes of the basis."""
