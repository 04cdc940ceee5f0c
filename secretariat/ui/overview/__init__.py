"""The overview of a reporting period: its initiatives with their sheets, and the work on many of them at once."""
