"""The machine around the program: paths, settings, the lock on a database, the log."""
