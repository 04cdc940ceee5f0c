"""Meetings of a committee: the agenda, the decisions, the minutes."""
