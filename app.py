"""The WSGI application, found by `flask run` and by servers as `app:app`."""

from intersect.web import served_app

app = served_app()
