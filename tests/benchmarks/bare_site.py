"""The least that could take answers: cached pages, one row of JSON a post.

A baseline, not a program: nobody is refused, nothing is checked, no answer is shown
again, and no language but the one it was cached in. It serves our own pages' HTML.
"""

from __future__ import annotations

import os
from pathlib import Path

import sqlalchemy as sa
from flask import Flask, redirect, request
from sqlalchemy.dialects.postgresql import JSONB

metadata = sa.MetaData()
posts = sa.Table(
    "post",
    metadata,
    sa.Column("id", sa.BigInteger, primary_key=True),
    sa.Column("token", sa.Text, nullable=False),
    sa.Column("section", sa.Text, nullable=False),
    sa.Column("answers", JSONB, nullable=False),
    sa.Column("at", sa.DateTime(timezone=True), server_default=sa.func.now()),
)


def create_bare_app() -> Flask:
    """Return the application; BARE_PAGES and BARE_DATABASE_URL say from what."""
    app = Flask(__name__)
    engine = sa.create_engine(os.environ["BARE_DATABASE_URL"], pool_size=8)
    pages = {
        page.stem: page.read_text("utf-8")
        for page in Path(os.environ["BARE_PAGES"]).glob("*.html")
    }

    @app.get("/r/<token>")
    def hub(token: str):  # noqa: ARG001 - it serves whoever comes
        return pages["hub"]

    @app.get("/r/<token>/<name>")
    def page(token: str, name: str):  # noqa: ARG001 - likewise
        return pages[name]

    @app.post("/r/<token>/<name>")
    def save(token: str, name: str):
        row = {"token": token, "section": name, "answers": request.form.to_dict()}
        with engine.begin() as connection:
            connection.execute(posts.insert(), row)
        following = "receipt" if name == "submit" else "review"
        return redirect(f"/r/{token}/{following}", 303)

    return app
