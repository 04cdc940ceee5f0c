"""What was carried over from the period before, beside what stands now."""
