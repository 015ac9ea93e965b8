"""The use cases: the only place where storage meets the core."""
