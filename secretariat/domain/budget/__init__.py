"""Budget tables: what they are made of, how they add up, how they are edited, taken in, compared and reconciled."""
