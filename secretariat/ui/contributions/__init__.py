"""Word contributions that are taken in: read, decided change by change, and placed in the text of an open record."""
