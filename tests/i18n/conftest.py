"""The screen in Danish, for the tests that read it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from secretariat.app import speak
from secretariat.system.settings import ScreenLanguage


@pytest.fixture
def danish_screen(qapp: QApplication) -> Iterator[None]:
    """The screen in Danish; taken down again after the test."""
    others = set(map(id, qapp.findChildren(QTranslator)))
    assert speak(qapp, ScreenLanguage.DANISH), "Run 'python3 start.py translate'"
    yield
    for translator in qapp.findChildren(QTranslator):
        if id(translator) not in others:
            qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale.c())
