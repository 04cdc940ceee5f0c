"""The archive: what was issued."""
