"""Versions of a table: kept, gone back to, compared with each other and with other tables."""
