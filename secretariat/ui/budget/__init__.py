"""The budget tables on the screen."""
