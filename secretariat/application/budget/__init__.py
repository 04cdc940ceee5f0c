"""Use cases of the budget tables."""
