"""Composed documents as Word files: real styles, lists, notes, tables with headers, and a table of contents."""

from secretariat.exchange.word_papers.writer import WordPaperWriter

__all__ = ["WordPaperWriter"]
