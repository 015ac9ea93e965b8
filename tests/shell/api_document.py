"""The OpenAPI document as the repository keeps it.

`python -m tests.shell.api_document` writes it anew.
"""

from __future__ import annotations

from pathlib import Path

from intersect.web.api.document import openapi_text

FILE = Path(__file__).parents[2] / "docs" / "openapi.json"

if __name__ == "__main__":
    FILE.write_text(openapi_text(), encoding="utf-8")
