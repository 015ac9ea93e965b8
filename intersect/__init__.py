"""Measures how intersectoral the local networks of a municipality are."""
