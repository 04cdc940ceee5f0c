"""The office's own words and rules. Knows the standard library only."""
