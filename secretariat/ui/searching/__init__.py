"""The window of the search: what the field at the top finds in the texts, and the page that searches everything."""
