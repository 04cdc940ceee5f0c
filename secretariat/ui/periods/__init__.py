"""What several pages do with a period and its sheets: its control, its papers, sheets begun and sheets sent."""
