"""Issuing documents as packages, and the archive of what left the house."""
