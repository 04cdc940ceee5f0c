"""The tab of one initiative."""
