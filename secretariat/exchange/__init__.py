"""Text and tables coming from, and going to, other programs."""
