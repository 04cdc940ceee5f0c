"""The names of keys, as the person's system and language write them."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence


def told(keys: QKeySequence | QKeySequence.StandardKey | str) -> str:
    """Return keys as a menu shows them, such as `Ctrl+Skift+P` in Danish; the key that ends a line is told as Enter."""
    portable = QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText).replace("Return", "Enter")
    return QKeySequence(portable).toString(QKeySequence.SequenceFormat.NativeText)


def with_keys(words: str, keys: QKeySequence | QKeySequence.StandardKey | str) -> str:
    """Return the words of a tip with the keys behind them; the words alone when there are none."""
    name = told(keys)
    return f"{words} ({name})" if name else words
