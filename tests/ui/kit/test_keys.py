"""Keys are named as the language on the screen names them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QKeySequence

from secretariat.app import speak
from secretariat.system.settings import ScreenLanguage
from secretariat.ui.kit import keys


@pytest.fixture
def in_danish(qapp):
    speak(qapp, ScreenLanguage.DANISH)
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale.c())


@pytest.mark.usefixtures("in_danish")
def test_keys_have_danish_names():
    assert keys.with_keys("Forrige", "Shift+F3") == "Forrige (Skift+F3)"


@pytest.mark.usefixtures("qapp")
def test_the_key_that_ends_a_line_is_called_enter():
    assert keys.told("Ctrl+Return") == "Ctrl+Enter"


@pytest.mark.usefixtures("qapp")
def test_words_without_keys_stand_alone():
    assert keys.with_keys("Close", QKeySequence()) == "Close"
