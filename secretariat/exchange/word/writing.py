"""Writes status sheets as a Word file that other offices fill in.

Each sheet begins a page: heading, instruction, due day, then a table with a label beside each field. A field is a
content control whose tag carries the sheet's token and the field's key, so that it is found again wherever it was moved
to. The control cannot be deleted, its content can be edited (`w:lock` `sdtLocked`); our own words stand in controls
whose content cannot be edited either (`sdtContentLocked`).

The document itself is not protected. Protection for filling in forms (`w:documentProtection`) would close the margin
to comments, and the text to lists, tables and footnotes, and an office needs all of them; Word honours the locks
without it. LibreOffice 7.4 opens our words unlocked and saves without tags. So each label also bears a bookmark, which
finds its field again, and the glossary keeps lists of the fields and of every word that is ours: what else the file
says, somebody typed. The glossary also holds the help texts, which Word shows again in a field that was emptied.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC
from io import BytesIO
from itertools import count
from typing import Any, Final

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart

from secretariat.application.travelling import FieldShape, OutgoingField, OutgoingSheet, shape_of
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.sheet_fields import Attainment
from secretariat.domain.text import Block, Emphasis, Run, Table, Text, inlines_of, plain
from secretariat.exchange.word.names import (
    FIELDS,
    LONGEST_TAG,
    OWN_WORDS,
    PLACEHOLDER_STYLE,
    field_tag,
    fixed_tag,
    label_bookmark,
    label_tag,
    made,
)
from secretariat.exchange.word.styles import BULLETS, empty_document, new_numbering
from secretariat.exchange.word.text_writing import TextWriter, plain_run, spacer, table_properties, word_run
from secretariat.exchange.xml_characters import legal

_LANGUAGES: Final = {DocumentLanguage.DANISH: "da-DK", DocumentLanguage.ENGLISH: "en-GB"}
_LABEL_WIDTH: Final = 2_700
_FIELD_WIDTH: Final = 6_900
"""Twentieths of a point; together they are the width between the margins."""
_MARGINS: Final = (("top", 60), ("left", 100), ("bottom", 60), ("right", 100))
_SHADE: Final = "EEF1F4"
_NO_HELP: Final = "…"
"""Stands in an empty field without a help text, so that there is something to click."""


def word_file(sheets: Sequence[OutgoingSheet]) -> bytes:
    """Return the sheets as the bytes of a `.docx`; its language is that of the first."""
    file = _File(_LANGUAGES[sheets[0].language])
    for number, sheet in enumerate(sheets):
        file.add(sheet, is_first=number == 0)
    return file.finished(sheets[0])


class _File:
    """A Word file being written, and the surroundings of its texts."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._document = empty_document(language)
        self._body = self._document.element.body
        self._ids = count(1)
        self._notes = _Notes(self._document)
        self._helps: dict[str, str] = {}
        self._own: dict[str, None] = {}
        self._fields: list[str] = []

    def link(self, address: str) -> str:
        return self._document.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)

    def note(self, runs: tuple[Run, ...]) -> int:
        return self._notes.add(runs)

    def bullets(self) -> int:
        return BULLETS

    def new_numbers(self, level: int) -> int:
        return new_numbering(self._document, level)

    def add(self, sheet: OutgoingSheet, *, is_first: bool) -> None:
        """Add a sheet on a page of its own."""
        language = _LANGUAGES[sheet.language]
        writer = TextWriter(self, language=None if language == self._language else language)
        end = self._body[-1]  # the page's measures, which stay last
        breaks = [] if is_first else [made("pageBreakBefore")]
        end.addprevious(self._own_paragraph(writer, fixed_tag(sheet.token), sheet.heading, "Heading1", *breaks))
        for words, style in ((sheet.instruction, "Instruction"), (sheet.due, "Due")):
            if words:
                end.addprevious(self._own_paragraph(writer, fixed_tag(sheet.token), words, style))
        end.addprevious(self._table(writer, sheet))

    def finished(self, first: OutgoingSheet) -> bytes:
        """Return the bytes of the file."""
        self._body[-1].addprevious(spacer())
        self._set_footer(first)
        self._notes.finish()
        helps = [(name, [words]) for words, name in self._helps.items()]
        _add_glossary(self._document, [*helps, (OWN_WORDS, self._own), (FIELDS, self._fields)])
        properties = self._document.core_properties
        properties.title, properties.language = legal(first.heading)[:255], self._language
        properties.author = properties.comments = ""
        properties.created = properties.modified = first.at.astimezone(UTC).replace(tzinfo=None)  # UTC, unsaid
        stream = BytesIO()
        self._document.save(stream)
        return stream.getvalue()

    def _table(self, writer: TextWriter, sheet: OutgoingSheet) -> Any:
        grid = made("tblGrid", made("gridCol", w=_LABEL_WIDTH), made("gridCol", w=_FIELD_WIDTH))
        rows = (self._row(writer, sheet, number, field) for number, field in enumerate(sheet.fields, start=1))
        properties = table_properties()
        properties.append(made("tblLayout", type="fixed"))
        margins = (made(side, w=width, type="dxa") for side, width in _MARGINS)
        properties.append(made("tblCellMar", *margins))
        return made("tbl", properties, grid, self._heading_row(writer, sheet), *rows)

    def _heading_row(self, writer: TextWriter, sheet: OutgoingSheet) -> Any:
        cells = (
            _cell(width, self._own_paragraph(writer, fixed_tag(sheet.token), words, "ColumnHeading"), is_shaded=True)
            for width, words in zip((_LABEL_WIDTH, _FIELD_WIDTH), sheet.columns, strict=True)
        )
        return made("tr", made("trPr", made("cantSplit"), made("tblHeader")), *cells)

    def _row(self, writer: TextWriter, sheet: OutgoingSheet, number: int, field: OutgoingField) -> Any:
        self._fields.append(f"{field_tag(sheet.token, field.key)}\t{field.help or _NO_HELP}")
        label = self._own_paragraph(writer, label_tag(sheet.token, number), field.label, "Label")
        mark = next(self._ids)
        label.insert(1, made("bookmarkStart", id=mark, name=label_bookmark(sheet.token, number)))
        label.append(made("bookmarkEnd", id=mark))
        return made("tr", _cell(_LABEL_WIDTH, label, is_shaded=True), self._field(writer, sheet.token, field))

    def _own_paragraph(self, writer: TextWriter, tag: str, words: str, style: str, *properties: Any) -> Any:
        """Return a paragraph of our own words, which nobody is asked to change."""
        words = legal(words) or "–"
        self._own[words] = None
        control = self._control(tag, words, "sdtContentLocked", writer.words(words))
        paragraph = writer.paragraph((), *properties, style=style)
        paragraph.append(control)
        return paragraph

    def _field(self, writer: TextWriter, token: str, field: OutgoingField) -> Any:
        """Return the cell of a field with its control: around the cell for a text, else inside its paragraph.

        A control around several paragraphs inside the cell would do for Word; LibreOffice 7.4 loses words in one.
        """
        shape = shape_of(field.key)
        content = list(_content(writer, field))
        extra = _kind(shape, field)
        if not content:
            words = field.help or _NO_HELP
            extra = [made("placeholder", made("docPart", val=self._help(words))), made("showingPlcHdr"), *extra]
            shown = plain_run(words, style=PLACEHOLDER_STYLE)
            content = [made("p", shown) if shape is FieldShape.TEXT else shown]
        if shape is FieldShape.TEXT:
            content = [_cell(_FIELD_WIDTH, *content)]
        control = self._control(field_tag(token, field.key), field.label, "sdtLocked", *content, extra=extra)
        return control if shape is FieldShape.TEXT else _cell(_FIELD_WIDTH, made("p", control))

    def _control(self, tag: str, title: str, lock: str, *content: Any, extra: Iterable[Any] = ()) -> Any:
        told = [made("alias", val=legal(title)[:LONGEST_TAG]), made("tag", val=tag), made("id", val=next(self._ids))]
        return made("sdt", made("sdtPr", *told, made("lock", val=lock), *extra), made("sdtContent", *content))

    def _help(self, words: str) -> str:
        """Return the name of the glossary's part that holds a help text."""
        return self._helps.setdefault(legal(words), f"Help{len(self._helps) + 1}")

    def _set_footer(self, first: OutgoingSheet) -> None:
        footer = self._document.sections[0].footer
        footer.is_linked_to_previous = False
        paragraph = footer.paragraphs[0].paragraph_format.element
        before, _, rest = first.page.partition("{page}")
        between, _, after = rest.partition("{total}")
        self._own[legal(f"{first.office}\t{before}{between}{after}")] = None
        paragraph.append(plain_run(f"{first.office}\t{before}"))
        paragraph.append(made("fldSimple", plain_run("1"), instr="PAGE"))
        paragraph.append(plain_run(between))
        paragraph.append(made("fldSimple", plain_run("1"), instr="NUMPAGES"))
        paragraph.append(plain_run(after))


def _content(writer: TextWriter, field: OutgoingField) -> Iterator[Any]:
    """Yield what stands in a field; nothing where it says nothing."""
    match field.content:
        case Text() as text:
            if not is_blank(text):
                yield from [spacer()] if _stands_out(text.blocks[0]) else []
                yield from writer.blocks(text)
        case Attainment() as choice:
            yield writer.words(dict(field.choices)[choice])
        case str() as line:
            if line:
                yield writer.words(line)


def _stands_out(block: Block) -> bool:
    """True when not all of a block is plain words.

    LibreOffice 7.4 loses looks, and the words before a note, in the first paragraph of a control.
    """
    plainly = Run("", Emphasis.NONE, None)
    inlines = (inline for parts in inlines_of(block) for inline in parts)
    return any(not isinstance(inline, Run) or replace(inline, text="") != plainly for inline in inlines)


def is_blank(text: Text) -> bool:
    """True when nothing but empty paragraphs stands in a text; a table is something, whatever it holds."""
    return all(not isinstance(block, Table) and not plain(block) for block in text.blocks)


def _kind(shape: FieldShape, field: OutgoingField) -> list[Any]:
    match shape:
        case FieldShape.TEXT:
            return []  # rich text is what a control is without saying
        case FieldShape.LINE:
            return [made("text")]
        case FieldShape.CHOICE:
            items = (made("listItem", displayText=legal(word), value=choice.value) for choice, word in field.choices)
            return [made("dropDownList", *items)]


def _cell(width: int, *content: Any, is_shaded: bool = False) -> Any:
    shade = [made("shd", val="clear", color="auto", fill=_SHADE)] if is_shaded else []
    return made("tc", made("tcPr", made("tcW", w=width, type="dxa"), *shade), *content)


class _Notes:
    """The footnotes of a file, a part of their own that python-docx 1.2 cannot make."""

    def __init__(self, document: WordDocument) -> None:
        self._document = document
        separators = (
            made("footnote", made("p", made("r", made(mark))), type=kind, id=number)
            for number, kind, mark in (
                (-1, "separator", "separator"),
                (0, "continuationSeparator", "continuationSeparator"),
            )
        )
        self._root = made("footnotes", *separators)
        self._part = XmlPart(
            PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, self._root, document.part.package
        )

    def _link(self, address: str) -> str:
        return self._part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)

    def add(self, runs: tuple[Run, ...]) -> int:
        """Add a note and return its id."""
        number = len(self._root) - 1
        mark = made("r", made("rPr", made("rStyle", val="FootnoteReference")), made("footnoteRef"))
        words = (word_run(run, self._link) for run in (Run(" "), *runs))
        paragraph = made("p", made("pPr", made("pStyle", val="FootnoteText")), mark, *words)
        self._root.append(made("footnote", paragraph, id=number))
        return number

    def finish(self) -> None:
        """Tie the notes to the document."""
        self._document.part.relate_to(self._part, RELATIONSHIP_TYPE.FOOTNOTES)


def _add_glossary(document: WordDocument, entries: Iterable[tuple[str, Iterable[str]]]) -> None:
    """Add a part of paragraphs for each name: help texts by the names the controls call them, and our own lists."""
    parts = made("docParts", *(_doc_part(name, paragraphs) for name, paragraphs in entries))
    root = made("glossaryDocument", parts)
    part = XmlPart(
        PackURI("/word/glossary/document.xml"), CONTENT_TYPE.WML_DOCUMENT_GLOSSARY, root, document.part.package
    )
    document.part.relate_to(part, RELATIONSHIP_TYPE.GLOSSARY_DOCUMENT)


def _doc_part(name: str, paragraphs: Iterable[str]) -> Any:
    category = made("category", made("name", val="General"), made("gallery", val="placeholder"))
    behaviours = made("behaviors", made("behavior", val="content"))
    told = made("docPartPr", made("name", val=name), category, made("types", made("type", val="bbPlcHdr")), behaviours)
    body = (made("p", plain_run(words, style=PLACEHOLDER_STYLE)) for words in paragraphs)
    return made("docPart", told, made("docPartBody", *body))
