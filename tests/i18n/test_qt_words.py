"""What Qt shows by itself is Danish too, in the program's own words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from secretariat.app import speak
from secretariat.system.settings import ScreenLanguage


@pytest.fixture(autouse=True)
def danish(qapp: QApplication) -> Iterator[None]:
    """The screen in Danish; taken down again after the test."""
    others = set(map(id, qapp.findChildren(QTranslator)))
    assert speak(qapp, ScreenLanguage.DANISH), "Run 'python3 start.py translate'"
    yield
    for translator in qapp.findChildren(QTranslator):
        if id(translator) not in others:
            qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_the_menu_of_a_field_speaks_as_the_program_does(qtbot: QtBot, kind: type[QLineEdit | QPlainTextEdit]) -> None:
    field = kind()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    told = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    menu.deleteLater()
    assert told == ["&Fortryd", "&Gentag", "&Klip", "&Kopiér", "&Indsæt", "Slet", "Markér alt"]


def test_qts_own_dialog_for_files_is_danish(qtbot: QtBot) -> None:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    qtbot.addWidget(dialog)
    labels = {label.text() for label in dialog.findChildren(QLabel)}
    buttons = {button.text() for button in dialog.findChildren(QPushButton)}
    assert (labels | buttons) - {""} == {"&Søg i:", "&Filnavn:", "Filer af &type:", "&Gem", "Annullér"}
