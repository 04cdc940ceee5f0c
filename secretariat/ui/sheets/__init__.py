"""The tab of a status sheet: its rows in the editor, its facts in a form, and what was carried over from last year."""
