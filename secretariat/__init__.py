"""Offline desktop program for the secretariat of a municipal committee."""

__version__ = "0.1.0"
