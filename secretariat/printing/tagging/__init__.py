"""Tagged PDF on ReportLab's canvas: structure tree, marked content, and what PDF/UA-1 and PDF/A-2a ask of a file."""
