"""The list of hearings."""
