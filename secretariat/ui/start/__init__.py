"""The start page: what is due."""
