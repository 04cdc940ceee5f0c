"""One hearing on the screen: its form, its response, and the panels beside them."""
