"""Whole sections: marked beside their headings, gone to by their key, added after the one the cursor stands in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget

from secretariat.domain.text import Heading, Paragraph, Section, Text, plain, run


@pytest.fixture
def sections(editor):
    blocks = []
    for key, label in (("goal", "Mål"), ("money", "Økonomi")):
        blocks += [Heading(1, run(label), Section(key)), Paragraph(run(f"Ord om {label}"))]
    editor.set_text(Text((Paragraph(run("Indledning")), *blocks)))
    return editor


def outline(editor) -> QListWidget:
    return editor.findChild(QListWidget, "outline")


def shown(editor):
    return editor.page.viewport().grab().toImage()


def test_a_section_is_gone_to_by_its_key(sections):
    assert sections.show_section("money")
    assert sections.section == Section("money")
    assert sections.page.textCursor().block().text() == "Ord om Økonomi"


def test_a_section_that_is_not_there_leaves_the_cursor_where_it_is(sections):
    sections.show_section("goal")
    assert not sections.show_section("gone")
    assert sections.section == Section("goal")


def test_no_section_stands_before_the_first_heading(sections):
    assert sections.section is None


def test_a_section_is_added_after_the_one_the_cursor_stands_in_as_one_step(sections, stack):
    before = sections.text()
    sections.show_section("goal")
    sections.add_section()
    QTest.keyClicks(sections.page, "Risici")
    headings = [plain(block) for block in sections.text().blocks if isinstance(block, Heading)]
    assert headings == ["Mål", "Risici", "Økonomi"]
    assert sections.section.key not in {"goal", "money", ""}
    while stack.canUndo():
        stack.undo()
    assert sections.text() == before


def test_a_section_is_added_to_an_empty_text(editor):
    editor.add_section()
    QTest.keyClicks(editor.page, "Mål")
    assert [plain(block) for block in editor.text().blocks if isinstance(block, Heading)] == ["Mål"]


def test_a_marked_heading_is_shown_on_the_page_and_told_in_the_outline(sections):
    plain_page = shown(sections)
    sections.set_heading_marks({"money": "Unchanged?"})
    items = [outline(sections).item(row) for row in range(outline(sections).count())]
    assert [item.icon().isNull() for item in items] == [True, False]
    assert items[1].data(Qt.ItemDataRole.AccessibleTextRole) == "Økonomi: Unchanged?"
    assert shown(sections) != plain_page

    sections.set_heading_marks({})

    assert shown(sections) == plain_page
    assert outline(sections).item(1).icon().isNull()
