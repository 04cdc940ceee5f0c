"""What the tabs of records share: control, preview, papers, comparison, notes, and the keeping of what is typed."""
