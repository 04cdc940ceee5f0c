"""Records of every kind edited in a form of their own: opened, kept, saved, put aside."""
