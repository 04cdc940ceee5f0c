"""The tab of one document template: what a paper of its kind begins as, and how it looks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from secretariat.application.ports import Changes
from secretariat.application.records import RecordKind
from secretariat.application.services import Services
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.documents.templates import DocumentTemplateDraft, TemplateSection, problems_of
from secretariat.domain.problems import Problem
from secretariat.ui import labels as office_labels
from secretariat.ui.document_templates.sections_page import SECTIONS, SectionsPage, copied
from secretariat.ui.document_templates.template_fields import template_groups
from secretariat.ui.documents import labels
from secretariat.ui.forms.form_record import FormRecord
from secretariat.ui.forms.row_texts import OpenRowTexts
from secretariat.ui.forms.stores import FormStore
from secretariat.ui.icons import icon
from secretariat.ui.kit.fields import Group
from secretariat.ui.kit.notices import NoticeKind
from secretariat.ui.kit.segments import Segment, Segments

TEMPLATE, SECTIONS_PAGE = range(2)
"""The pages of a template."""


class OpenTemplate(OpenRowTexts[DocumentTemplateDraft]):
    """A template open in a tab. What a new one begins with, a copy or a paper's own sections, is not saved yet."""

    rows = SECTIONS
    texts = ("body",)

    def saved_of(self, draft: DocumentTemplateDraft) -> DocumentTemplateDraft | None:
        """Take a draft that somebody gave the template for something that is not saved."""
        is_given = self.record is None and bool(draft.name)
        return DocumentTemplateDraft() if is_given else None


class DocumentTemplateRecord(FormRecord[DocumentTemplateDraft]):
    """A template as stored, or a new one that begins with `draft`."""

    kind = RecordKind.DOCUMENT_TEMPLATE
    changes = Changes.DOCUMENT_TEMPLATES
    drawing = "layout-template"
    opened_as = OpenTemplate

    begun_wanted = Signal(object, object)
    """A `RecordKind` and the draft that a new record of it is to begin with: a copy of this one."""

    def store(self, services: Services) -> FormStore:
        """The templates of documents."""
        return services.document_templates

    def new_draft(self) -> DocumentTemplateDraft:
        """Begin in the committee's language, with a section to name."""
        language = self.committee.draft.language if self.committee else DocumentLanguage.DANISH
        return DocumentTemplateDraft(language=language, sections=(TemplateSection(uuid4().hex, ""),))

    def problems_of(self, draft: DocumentTemplateDraft) -> Sequence[Problem]:
        """What the domain says."""
        return problems_of(draft)

    def title_of(self, draft: DocumentTemplateDraft) -> str:
        """The name."""
        return draft.name

    def heading_of(self, draft: DocumentTemplateDraft) -> str:
        """The name and the kind."""
        return " · ".join(filter(None, (draft.name.strip() or self.new_title(), labels.word(draft.kind))))

    def new_title(self) -> str:
        """What one without a name is called."""
        return self.tr("New paper template")

    def groups(self) -> Sequence[Group]:
        """What it is for, and how its papers look."""
        return template_groups()

    # Two pages

    def body(self) -> QWidget:
        """The form, and the sections."""
        if not isinstance(self._open, OpenTemplate):
            raise TypeError(self._open)
        self.sections = SectionsPage(self._open.written, self.services.paste, self)
        bodies = self.sections.bodies
        bodies.refused.connect(self._on_paste_refused)
        bodies.shown_wanted.connect(lambda _: self.show_page(SECTIONS_PAGE))
        self._open.connect_texts(lambda key, _: bodies.text_of(key), bodies.replace_texts, bodies.show_texts)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(super().body())
        self._pages.addWidget(self.sections)
        return self._pages

    def bar_buttons(self) -> Sequence[QWidget]:
        """The buttons of the two pages, and one that makes a copy."""
        self._segments = Segments(
            (Segment(self.tr("Template"), "show_template"), Segment(self.tr("Sections"), "show_sections")), self
        )
        self._segments.chosen.connect(self._on_page_chosen)
        self._copy = QPushButton(icon("copy", role="text"), self.tr("Copy"), self)
        self._copy.setObjectName("action.copy_template")
        self._copy.setToolTip(self.tr("Begin a new template that is like this one"))
        self._copy.clicked.connect(lambda _: self._begin_copy())
        return (self._segments, self._copy)

    def show_page(self, page: int) -> None:
        """Show the form or the sections."""
        self._segments.show_page(page)
        self._pages.setCurrentIndex(page)

    def begin(self) -> None:
        """Put the cursor where the work is."""
        if self._pages.currentIndex() == SECTIONS_PAGE:
            (self.place_left() or self.sections).setFocus()
            if self.place_left() is None:
                self.sections.begin()
        else:
            super().begin()

    def menu_actions(self, menu: str) -> Sequence[QAction | None]:
        """The editor's own actions, on the page of the sections."""
        editor = self.sections.bodies.editor if self._pages.currentIndex() == SECTIONS_PAGE else None
        return editor.menu_actions(menu) if editor is not None else ()

    def more_commands(self) -> Mapping[str, Callable[[], None]]:
        """A new section, on the page of the sections."""
        return {"new_item": self.sections.add_section} if self._pages.currentIndex() == SECTIONS_PAGE else {}

    def save(self) -> bool:
        """Store the template; what keeps it from being stored is told where it stands."""
        problems = self.form.problems()
        in_sections = [problem for problem in problems if problem.field == SECTIONS]
        if in_sections and len(in_sections) == len(problems):
            self._show_wrong_sections(in_sections)
            return False
        if problems:
            self.show_page(TEMPLATE)
        return super().save()

    def _show_wrong_sections(self, problems: Sequence[Problem]) -> None:
        """The sections have no field in the form that could show what is wrong."""
        self.show_page(SECTIONS_PAGE)
        self.sections.show_problems(problems)
        told = " ".join(office_labels.problem(problem) for problem in problems)
        self.operations.say(NoticeKind.ERROR, self.tr("The template was not saved."), meaning=told, key="refused")

    def _on_paste_refused(self, told: str) -> None:
        self.operations.say(NoticeKind.WARNING, told, key="paste", brief=True)

    def _begin_copy(self) -> None:
        name = self.tr("{name} (copy)").format(name=self.title)
        self.begun_wanted.emit(RecordKind.DOCUMENT_TEMPLATE, copied(self.draft, name))

    def _on_page_chosen(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        if page == SECTIONS_PAGE:
            self.sections.begin()
        else:
            self.form.go_to(self.first_field())
        self.commands_changed.emit()
