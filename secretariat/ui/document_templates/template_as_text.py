"""A whole document template as one text, so that two of them can be compared and nothing typed is left out."""

from __future__ import annotations

from collections.abc import Iterator

from secretariat.domain.documents.templates import DocumentTemplateDraft, TemplateSection
from secretariat.domain.text import Block, Heading, Text, run
from secretariat.ui.document_templates.template_fields import section_groups, template_groups
from secretariat.ui.record.fields_as_text import fields_as_blocks


def template_as_text(draft: DocumentTemplateDraft) -> Text:
    """Return the filled fields, one to a paragraph, and then section by section."""
    if draft == DocumentTemplateDraft():
        return Text()
    sections = (block for section in draft.sections for block in _section(section))
    return Text((*fields_as_blocks(draft, template_groups()), *sections))


def _section(section: TemplateSection) -> Iterator[Block]:
    yield Heading(1, run(section.heading))
    yield from fields_as_blocks(section, section_groups(section.pieces))
    yield from section.body.blocks
