"""How the database came to its present tables, one numbered file a step."""
