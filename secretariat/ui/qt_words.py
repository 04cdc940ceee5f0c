"""Words that Qt shows by itself and that its own Danish (6.12) lacks, or says otherwise than the program does.

Nothing reads this at work: it brings them into the program's translation, which is asked before Qt's.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

OTHERWISE: tuple[object, ...] = (
    # The menu of a line, and of a text of several.
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste"),
    # The dialog for files, where the system has none of its own.
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
)
"""Contexts and texts are Qt's."""
