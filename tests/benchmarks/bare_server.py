"""A bare application that imports what the site imports of others, and nothing of ours.

Run as `python bare_server.py PORT MODULES`; MODULES is a JSON file with their names.
"""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path


def serve(port: str, modules: list[str]) -> None:
    """Serve with two workers of four threads, as the site does."""
    for name in modules:
        importlib.import_module(name)
    from flask import Flask
    from gunicorn.app.base import BaseApplication

    class Bare(BaseApplication):
        def load_config(self) -> None:
            self.cfg.set("bind", f"127.0.0.1:{port}")
            self.cfg.set("workers", 2)
            self.cfg.set("worker_class", "gthread")
            self.cfg.set("threads", 4)
            self.cfg.set("control_socket_disable", True)

        def load(self) -> Flask:
            app = Flask("bare")
            app.add_url_rule("/health", view_func=lambda: "ok")
            return app

    Bare().run()


if __name__ == "__main__":
    serve(sys.argv[1], json.loads(Path(sys.argv[2]).read_text(encoding="utf-8")))
