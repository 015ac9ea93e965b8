"""What a result depends on, in one digest: same digest, same result."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence

from intersect.analysis.answer_table import AnswerTable
from intersect.analysis.method import Method
from intersect.registry.model import Voice


def reference_digest(
    table: AnswerTable,
    method: Method,
    questionnaire_digest: str,
    voice: Voice,
    rosters: Mapping[str, Sequence[str]] | None = None,
    wave: str = "",
) -> str:
    """Return SHA-256 over all that a result depends on; the order of rows is not.

    Same method, questionnaire, voice, wave, rosters and answers: same digest, and the
    same result.
    """
    content = {
        "method": [method.key, method.digest],
        "questionnaire": questionnaire_digest,
        "voice": voice,
        "wave": wave,
        "rosters": {name: sorted(roster) for name, roster in (rosters or {}).items()},
        "networks": sorted(table.order),
        "items": [item.code for item in table.items],
        "answers": sorted(
            [*labels, *(int(code) for code in codes)]
            for *labels, codes in zip(
                table.networks,
                table.respondents,
                table.sectors,
                table.organisations,
                table.codes.T,
                strict=True,
            )
        ),
    }
    canonical = json.dumps(
        content, sort_keys=True, separators=(",", ":"), ensure_ascii=False
    )
    return hashlib.sha256(canonical.encode()).hexdigest()
