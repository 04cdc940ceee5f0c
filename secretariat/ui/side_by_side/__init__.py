"""Two versions of a sheet's fields beside each other, in cards: what was carried over, and what came back."""
