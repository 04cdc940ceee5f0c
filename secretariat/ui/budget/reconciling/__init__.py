"""Reconciliation beside the grid: what was found, gone to, mended, accepted with a reason."""
