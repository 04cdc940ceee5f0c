"""What was carried over from the period before: how each field of a sheet stands, and the page to look at them."""
