"""An invented programme as plain rows: the same seed and sizes give the same rows.

Nothing in it exists but the names of the communes. It knows no database.
"""
