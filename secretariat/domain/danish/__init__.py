"""How Danish sorts, dates and counts, whatever the machine's own settings are."""
