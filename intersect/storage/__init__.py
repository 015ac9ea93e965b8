"""Rows: how the registry, the collections and the responses are kept."""
