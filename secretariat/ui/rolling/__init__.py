"""What was carried over from the period before: every field of it, how it stands, and the page where each is looked at."""
