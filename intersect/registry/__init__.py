"""Who and where: territories, organisations, people and networks."""
