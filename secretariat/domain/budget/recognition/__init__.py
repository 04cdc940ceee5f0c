"""Understands a table that somebody else made: what its rows and columns are, and where that is in doubt."""
