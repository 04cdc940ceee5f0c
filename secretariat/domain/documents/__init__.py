"""Composed documents of a committee: recommendations, memos, status reports, and what they are made of."""
