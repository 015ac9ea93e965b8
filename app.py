"""The WSGI application, found by `flask run` and by servers as `app:app`."""

from intersect.web import create_app

app = create_app()
