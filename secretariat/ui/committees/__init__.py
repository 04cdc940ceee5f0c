"""The committees: their list and the form of one."""
