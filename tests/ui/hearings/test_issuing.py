"""A response is issued once, locked, and corrected in a new version."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget

from secretariat.domain.hearings import HearingState
from secretariat.domain.text import Text
from secretariat.ui.theme import ThemeChoice, appearance
from tests.support.responses import answered, approved, paragraph
from tests.ui.hearings.conftest import press, words_of


def question(tab) -> QDialog:
    return next(dialog for dialog in tab.findChildren(QDialog) if dialog.isVisible())


def issue(tab, qtbot) -> None:
    tab.commands()["issue"]()
    QTest.mouseClick(question(tab).verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "correct" in tab.commands())


@pytest.fixture
def issued(open_tab, at_chair, qtbot):
    tab = open_tab(at_chair)
    issue(tab, qtbot)
    return tab


def test_an_issued_response_is_frozen_with_its_digest(issued, services, at_chair):
    (version,) = services.responses.issues(at_chair.id)
    assert services.hearings.get(at_chair.id).state is HearingState.ISSUED
    assert hashlib.sha256(services.responses.issued_pdf(version.id)).hexdigest() == version.sha256


def test_a_locked_record_cannot_be_edited(issued, services, at_chair):
    before = words_of(issued.pages.editor.text())
    QTest.keyClicks(issued.pages.editor.page, "Nyt")
    press(issued, "hearing_page")
    QTest.keyClicks(issued.findChild(QLineEdit, "field.title"), "Nyt")

    assert words_of(issued.pages.editor.text()) == before
    assert issued.title == "Valby bydelsplan"
    assert not issued.is_dirty
    assert not {"save", "extend", "snapshot", "begin_response", "issue"} & set(issued.commands())


def test_a_version_is_kept_before_the_issue(issued, services, at_chair):
    (kept,) = services.responses.snapshots(at_chair.id)
    assert kept.name == "Before version 1 was issued"


def test_refusing_the_question_issues_nothing(open_tab, at_chair, services):
    tab = open_tab(at_chair)
    tab.commands()["issue"]()
    QTest.mouseClick(question(tab).refuse, Qt.MouseButton.LeftButton)
    assert not services.responses.issues(at_chair.id)
    assert "save" in tab.commands()


def test_open_errors_need_a_reason(open_tab, at_chair, services, qtbot):
    with_error = answered(at_chair.draft, Text((*at_chair.draft.response.text.blocks, paragraph("[tal mangler]"))))
    tab = open_tab(services.hearings.save(at_chair.id, with_error, version=at_chair.version))
    tab.commands()["issue"]()
    dialog = question(tab)

    assert not dialog.verb.isEnabled()
    reason = dialog.findChild(QPlainTextEdit, "field.reason")
    assert reason.isVisible()
    QTest.keyClicks(reason, "Besluttet af formanden")
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: "correct" in tab.commands())
    (version,) = services.responses.issues(at_chair.id)
    assert version.reason == "Besluttet af formanden"
    assert version.waived


def test_a_correction_asks_why_and_opens_the_next_version(issued, services, at_chair):
    press(issued, "begin_correction")
    dialog = question(issued)
    assert not dialog.verb.isEnabled()
    QTest.keyClicks(dialog.findChild(QPlainTextEdit, "field.reason"), "Forkert tal")
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)

    stored = services.hearings.get(at_chair.id)
    assert (stored.state, stored.response_number) == (HearingState.DRAFTING, 2)
    assert stored.history[-1].remark == "Forkert tal"
    assert "save" in issued.commands()
    QTest.keyClicks(issued.pages.editor.page, "Nyt")
    assert issued.is_dirty


def test_the_issued_paper_is_shown_byte_for_byte(issued, services, at_chair, desk, qtbot):
    preview = next(panel.widget for panel in issued.panels() if panel.key == "preview")
    press(issued, "banner_show_pdf")
    assert desk.panel_keys[-1] == "preview"
    assert preview.paper.pages == 1


def test_nothing_in_the_question_lies_over_the_words_that_ask_for_a_reason(open_tab, services, drafted):
    odd = Text(tuple(paragraph(f"Udvalget venter på [tal {number}].") for number in range(3)))
    appearance().apply(ThemeChoice.LIGHT, text_percent=200)  # Qt makes no dialog higher than two thirds of the screen
    draft = answered(replace(drafted.draft, asker=""), odd)
    title = "Beskæftigelses- og Integrationsudvalgets høringssvar til udkast til Politik for Udsatte Byområder"
    draft = replace(draft, response=replace(draft.response, title=title))
    hearing = services.hearings.save(drafted.id, draft, version=drafted.version)
    tab = open_tab(approved(services, hearing))
    tab.commands()["issue"]()
    dialog = question(tab)
    parts = [part for part in dialog.findChildren(QWidget) if part.parentWidget() is dialog and part.isVisible()]
    asked = next(part for part in parts if isinstance(part, QLabel) and "all the same" in part.text())
    assert asked.height() >= asked.heightForWidth(asked.width())
    for one, other in combinations(parts, 2):
        assert not one.geometry().intersects(other.geometry()), (one, other)
    appearance().apply(ThemeChoice.LIGHT)
