"""The templates of papers: listed in the groundwork, edited without code, copied, put aside."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QListView, QPlainTextEdit

from secretariat.application.records import RecordKind
from secretariat.domain.documents.kinds import DocumentKind, HeadingCapitals, PaperChoices
from secretariat.domain.documents.templates import DocumentTemplateDraft, TemplateSection
from secretariat.domain.text import Piece, PieceKind, plain
from secretariat.domain.text_markup import read_markup
from secretariat.ui.document_templates.document_template_record import SECTIONS_PAGE, DocumentTemplateRecord
from secretariat.ui.document_templates.template_as_text import template_as_text
from tests.ui.hearings.conftest import committee, desk, press_notice, previews, services

__all__ = ["committee", "desk", "previews", "services"]

DRAFT = DocumentTemplateDraft(
    name="Notat til udvalget",
    kind=DocumentKind.MEMO,
    title="Notat {period}",
    choices=PaperChoices(capitals=HeadingCapitals.CAPITALS),
    sections=(
        TemplateSection("why", "Baggrund", help="Hvorfor nu?"),
        TemplateSection("what", "Indhold", level=2, pieces=(Piece(PieceKind.GOALS),)),
        TemplateSection("money", "Økonomi", empty_sentence="Ingen udgifter.", required=False),
    ),
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

OpenTemplateTab = Callable[..., DocumentTemplateRecord]


@pytest.fixture
def template(services, committee):
    """A stored template of three sections."""
    return services.document_templates.add(committee.id, DRAFT)


@pytest.fixture
def open_template(desk, services, committee) -> Iterator[OpenTemplateTab]:
    """Opens a template on the desk; it is left in the end."""
    opened = []

    def open_one(stored=None, **more):
        tab = DocumentTemplateRecord(services, desk.operations, committee, stored, parent=desk, **more)
        opened.append(tab)
        desk.open(tab)
        tab.begin()
        return tab

    yield open_one
    for tab in opened:
        tab.leave()


def sections(tab):
    model = tab.findChild(QListView, "list.sections").model()
    return [model.index(row, 0).data().strip() for row in range(model.rowCount())]


def on_sections(tab, row=0):
    click(tab, "action.show_sections")
    view = tab.findChild(QListView, "list.sections")
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, 0))
    return view


def click(owner, name):
    found = [one for one in owner.findChildren(QAbstractButton, name) if one.isVisible()]
    assert found, name
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def field(owner, kind, name):
    return next(one for one in owner.findChildren(kind, f"field.{name}") if one.isVisible())


def test_a_new_template_is_written_and_saved(open_template, services, committee):
    tab = open_template()
    QTest.keyClicks(field(tab, QLineEdit, "name"), "Kort notat")
    click(tab, "action.show_sections")
    QTest.keyClicks(field(tab, QLineEdit, "heading"), "Baggrund")
    assert tab.save()
    stored = next(one for one in services.document_templates.list(committee.id) if one.draft.name == "Kort notat")
    assert [section.heading for section in stored.draft.sections] == ["Baggrund"]


def test_a_section_is_changed_in_its_form(open_template, services, template):
    tab = open_template(template)
    on_sections(tab, 1)
    level = field(tab, QComboBox, "level")
    level.setCurrentIndex(0)
    level.activated.emit(0)
    QTest.keyClicks(field(tab, QPlainTextEdit, "empty_sentence"), "Der er intet nyt.")
    assert tab.save()
    section = services.document_templates.get(template.id).draft.sections[1]
    assert (section.level, section.empty_sentence) == (1, "Der er intet nyt.")


def test_a_click_shows_the_section_that_was_clicked(open_template, template):
    tab = open_template(template)
    view = on_sections(tab)
    for row in (2, 1):
        place = view.visualRect(view.model().index(row, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert field(tab, QLineEdit, "heading").text() == template.draft.sections[row].heading


def test_alt_and_an_arrow_move_a_section_and_undo_moves_it_back(open_template, template):
    tab = open_template(template)
    QTest.keyClick(on_sections(tab), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert sections(tab) == ["Indhold", "Baggrund", "Økonomi"]
    tab.undo_stack.undo()
    assert sections(tab) == ["Baggrund", "Indhold", "Økonomi"]


def test_a_section_is_added_after_the_chosen_one_and_removed(open_template, template):
    tab = open_template(template)
    view = on_sections(tab, 1)
    click(tab, "action.add_section")
    QTest.keyClicks(field(tab, QLineEdit, "heading"), "Tidsplan")
    assert sections(tab) == ["Baggrund", "Indhold", "Tidsplan", "Økonomi"]
    assert tab.draft.sections[2].level == 2
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert sections(tab) == ["Baggrund", "Indhold", "Økonomi"]


def test_a_piece_is_added_to_what_a_section_begins_with(open_template, template):
    tab = open_template(template)
    on_sections(tab)
    line = next(one for one in tab.findChildren(QLineEdit, "add.pieces") if one.isVisible())
    QTest.keyClicks(line, "Budget table")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert tab.draft.sections[0].pieces == (Piece(PieceKind.BUDGET_TABLE),)


def test_the_text_a_section_begins_from_is_written_and_undone(open_template, services, template):
    tab = open_template(template)
    on_sections(tab, 2)
    QTest.keyClicks(tab.sections.bodies.editor.page, "Som sidste år.")
    assert tab.save()
    section = services.document_templates.get(template.id).draft.sections[2]
    assert [plain(block) for block in section.body.blocks] == ["Som sidste år."]
    on_sections(tab, 0)
    while tab.undo_stack.canUndo():
        tab.undo_stack.undo()
    assert tab.sections.current == "money"
    assert tab.is_dirty
    assert not any(plain(block) for block in tab.draft.sections[2].body.blocks)


def test_a_section_without_a_heading_is_gone_to(open_template, desk, template):
    tab = open_template(template)
    on_sections(tab)
    click(tab, "action.add_section")
    tab.show_page(0)
    assert not tab.save()
    assert field(tab, QLineEdit, "heading").isVisible()
    assert "The template was not saved." in desk.messages()


def test_a_template_without_a_name_says_where(open_template, template):
    tab = open_template(template)
    on_sections(tab)
    tab.edited.edit("name", "")
    assert not tab.save()
    assert tab.form.block("name").shows_problem


def test_a_copy_is_begun_under_another_name_and_is_not_saved_yet(open_template, template):
    tab = open_template(template)
    begun = []
    tab.begun_wanted.connect(lambda kind, draft: begun.append((kind, draft)))
    click(tab, "action.copy_template")
    ((kind, draft),) = begun
    assert kind is RecordKind.DOCUMENT_TEMPLATE
    copy = open_template(draft=draft)
    assert copy.title == "Notat til udvalget (copy)"
    assert copy.is_dirty
    copy.show_page(SECTIONS_PAGE)
    assert sections(copy) == ["Baggrund", "Indhold", "Økonomi"]


def test_a_template_put_aside_comes_back_by_the_notice(open_template, desk, services, committee, template):
    tab = open_template(template)
    tab.put_aside()
    assert template.id not in {one.id for one in services.document_templates.list(committee.id)}
    press_notice(desk, "Undo")
    assert template.id in {one.id for one in services.document_templates.list(committee.id)}


def test_everything_typed_into_a_template_is_told_after_a_crash(qapp):
    body = TemplateSection("t", "Årsværk", body=read_markup("Fordelingen er som sidste år."))
    text = template_as_text(replace(DRAFT, sections=(*DRAFT.sections, body)))
    told = "\n".join(plain(block) for block in text.blocks)
    wanted = ("Notat til udvalget", "Memo", "Notat {period}", "In capitals", "Baggrund", "Hvorfor nu?", "Goal status")
    assert [part for part in (*wanted, "Ingen udgifter.", "Fordelingen er som") if part not in told] == []


def test_an_empty_template_offers_a_section(open_template, template):
    tab = open_template(template)
    view = on_sections(tab)
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Delete)
    assert sections(tab) == []
    told = [label.text() for label in tab.findChildren(QLabel) if label.isVisible()]
    assert "No sections yet. A paper begins with the sections of its template." in told
