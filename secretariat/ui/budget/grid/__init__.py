"""The grid a budget table is written in: a spreadsheet that knows groups, totals and printed figures."""
