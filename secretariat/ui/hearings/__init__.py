"""Hearings: their list, and the tab of one with its response and the panels beside them."""
