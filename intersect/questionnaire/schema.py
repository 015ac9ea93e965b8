"""The format of a questionnaire's file, for editors that complete and check it.

`./run intersect schema > questionnaires/schema.json` writes it again.
"""

from __future__ import annotations

import json
from typing import Any

from intersect.questionnaire.model import Questionnaire


def questionnaire_schema() -> dict[str, Any]:
    """Return the JSON Schema of a questionnaire's file.

    It knows the keys and their types; `intersect check` knows the rest too.
    """
    schema = Questionnaire.model_json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def schema_text() -> str:
    """Return the JSON Schema as the text of a file."""
    return json.dumps(questionnaire_schema(), indent=2) + "\n"
