"""Files that came back from another office, taken in field by field."""
