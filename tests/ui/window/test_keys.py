"""Keys: none has two meanings, and the help page knows them all."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from secretariat.ui.editing import actions as of_text
from secretariat.ui.help_page import HelpPage

Claim = tuple[str, str, QWidget | None]
"""A key, what it does, and the widget it holds in; None is the whole window."""


@pytest.fixture
def record(desk):
    """The hearing with the full response, open."""
    rows = desk.startup.workplace.services.hearings.list_rows(None)
    opened = desk.startup.workplace.open_hearing(next(row.id for row in rows if row.title == "Valby bydelsplan"))
    opened.pages.show_response()
    return opened


def claims(desk) -> list[Claim]:
    found: list[Claim] = []
    for action in desk.frame.findChildren(QAction):
        if not action.isEnabled():
            continue  # its key goes to whoever else wants it
        in_widget = action.shortcutContext() in (
            Qt.ShortcutContext.WidgetShortcut,
            Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )
        holder = action.parent() if in_widget else None
        found += [(key.toString(), action.objectName(), holder) for key in action.shortcuts()]
    for shortcut in desk.frame.findChildren(QShortcut):
        holder = None if shortcut.context() is Qt.ShortcutContext.WindowShortcut else shortcut.parent()
        found.append((shortcut.key().toString(), f"shortcut of {holder}", holder))
    return found


def test_no_key_means_two_things_at_the_same_time(desk, record):
    clashes = [
        (key, what, other)
        for (key, what, holder), (other_key, other, other_holder) in combinations(claims(desk), 2)
        if key == other_key and what != other and (holder is None or other_holder is None or holder is other_holder)
    ]
    assert not clashes


def test_the_help_page_lists_the_keys_of_window_text_and_rows(desk):
    desk.keys("F1")
    page = desk.window.front
    assert isinstance(page, HelpPage)
    chips = {label.text() for label in page.findChildren(QLabel)}
    wanted = {", ".join(spec.keys) for spec in of_text.ACTIONS if spec.menu and spec.keys}
    assert wanted | {"Ctrl+S", "Ctrl+Alt+S", "Ctrl+Enter"} <= chips


def test_every_line_of_the_help_page_is_equally_high(desk):
    desk.frame.resize(1280, 800)
    desk.keys("F1")
    chips = [label for label in desk.window.front.findChildren(QLabel) if label.property("look") == "chip"]
    assert len({chip.height() for chip in chips}) == 1
