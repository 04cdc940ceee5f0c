"""The tab of one template: the rows that a status sheet is begun with."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import uuid4

from secretariat.application.ports import Changes
from secretariat.application.records import RecordKind
from secretariat.application.services import Services
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.problems import Problem
from secretariat.domain.sheet_templates import TemplateDraft, TemplateRow, problems_of
from secretariat.ui import labels
from secretariat.ui.forms.form_record import FormRecord
from secretariat.ui.forms.stores import FormStore
from secretariat.ui.kit.fields import Field, Group, Kind, Rows


class TemplateRecord(FormRecord[TemplateDraft]):
    """A template as stored, or a new one."""

    kind = RecordKind.TEMPLATE
    changes = Changes.TEMPLATES
    drawing = "layout-list"

    def store(self, services: Services) -> FormStore:
        """The templates."""
        return services.templates

    def new_draft(self) -> TemplateDraft:
        """Begin in the committee's language."""
        language = self.committee.draft.language if self.committee else DocumentLanguage.DANISH
        return TemplateDraft(language=language)

    def problems_of(self, draft: TemplateDraft) -> Sequence[Problem]:
        """What the domain says."""
        return problems_of(draft)

    def title_of(self, draft: TemplateDraft) -> str:
        """The name."""
        return draft.name

    def new_title(self) -> str:
        """What one without a name is called."""
        return self.tr("New template")

    def groups(self) -> Sequence[Group]:
        """The template and its rows."""
        return (
            Group(
                self.tr("The template"),
                (
                    Field("name", self.tr("Name"), required=True),
                    Field(
                        "language",
                        self.tr("Language of its sheets"),
                        Kind.CHOICE,
                        choices=labels.choices("DocumentLanguage", labels.LANGUAGES),
                    ),
                    Field(
                        "sheet_title",
                        self.tr("Title of a sheet"),
                        wide=True,
                        ghost="Status for {name}",
                        help=self.tr("{name} stands for the initiative's name."),
                    ),
                ),
            ),
            Group(
                self.tr("Rows"),
                (Field("rows", self.tr("Rows"), Kind.ROWS, wide=True, rows=self._rows()),),
                help=self.tr(
                    "Sheets that are begun follow the template of that day; those begun before stay as they are. "
                    "Checks ask for required rows that are empty or left out."
                ),
            ),
        )

    def _rows(self) -> Rows:
        return Rows(
            (
                Field("label", self.tr("Label, as it prints"), Kind.TEXT, lines=1, stretch=4),
                Field("help", self.tr("Help, shown while the row is empty"), Kind.TEXT, lines=1, stretch=6),
                Field("required", self.tr("Required"), Kind.CHECK, stretch=2),
            ),
            lambda _: TemplateRow(uuid4().hex, ""),
            self.tr("Add a row"),
            self.tr("Row"),
        )
