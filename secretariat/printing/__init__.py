"""From a printable document to a tagged, archivable PDF with ReportLab."""
