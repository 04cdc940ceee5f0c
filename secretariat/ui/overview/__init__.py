"""The overview of a reporting period: its initiatives with their sheets, and all that is done with many at once."""
