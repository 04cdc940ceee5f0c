"""The indicators: their list, the form of one, and its chart."""
