"""Writes a composed document as a Word file, part by part."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from secretariat.application.documents.composed import (
    Charted,
    CollectedNotes,
    ComposedDocument,
    Contents,
    DocumentPart,
    Embedded,
    PageBreak,
    Prose,
    SheetList,
)
from secretariat.application.documents.reports import SheetsDocument
from secretariat.domain.documents.kinds import PaperForm
from secretariat.domain.hearings import NotesPlacement
from secretariat.domain.text import run
from secretariat.exchange.word.names import R, made
from secretariat.exchange.word.text_writing import plain_run
from secretariat.exchange.word_papers.body import Body
from secretariat.exchange.word_papers.charted import ChartSetter
from secretariat.exchange.word_papers.contents import contents_block, fill
from secretariat.exchange.word_papers.embedded import EmbeddedSetter, is_wide
from secretariat.exchange.word_papers.furniture import (
    addressee_lines,
    foot,
    front_page,
    head,
    letterhead,
    margin_block,
    signature_lines,
)
from secretariat.exchange.word_papers.labels import labels
from secretariat.exchange.word_papers.measures import LYING, UPRIGHT
from secretariat.exchange.word_papers.notes import Notes
from secretariat.exchange.word_papers.package import Part, Properties, packed
from secretariat.exchange.word_papers.prose import ProseSetter
from secretariat.exchange.word_papers.styles import numbering_part, settings_part, styles_part


class WordPaperWriter:
    """See `secretariat.application.issuing.packages.WordPapers`."""

    def render(self, document: ComposedDocument) -> bytes:
        """Return the document as `.docx`; equal documents give equal bytes.

        Raises:
            CannotPrint: `logo_unreadable`.
        """
        return _Paper(document).written()


class _Paper:
    """One document on its way to a file.

    Notes that stand at the end or are collected become endnotes, which Word keeps behind the text; their heading is
    the last line of the body.
    """

    def __init__(self, document: ComposedDocument) -> None:
        self._document = document
        self._labels = labels(document.face.language)
        collected = next((part for part in document.parts if isinstance(part, CollectedNotes)), None)
        self._are_at_end = collected is not None or document.notes_placement is NotesPlacement.DOCUMENT_END
        self._notes_heading = self._labels.notes if collected is None else collected.heading
        self._notes = Notes("endnote" if self._are_at_end else "footnote")
        self._sheet = UPRIGHT[document.form]
        self._body = Body(self._sheet, self._notes, _sheet_bookmarks(document))
        self._prose = ProseSetter(self._body)
        self._charts = ChartSetter(self._body, self._labels)
        self._embedded = EmbeddedSetter(self._body, self._prose, self._charts)
        self._pictures: dict[str, bytes] = {}
        self._contents: list[tuple[Any, int]] = []

    def written(self) -> bytes:
        """Return the bytes of the file."""
        furniture = tuple(self._furniture())
        self._add_opening()
        for part in self._document.parts:
            self._add(part)
        self._body.turn()
        if self._document.signature is not None:
            self._body.add(signature_lines(self._document.signature, self._body))
        if self._are_at_end and len(self._notes) and self._notes_heading.strip():
            self._body.add([self._body.heading(1, run(self._notes_heading))])
        if not len(self._body.root):
            self._body.add([made("p")])
        self._body.finish()
        for block, depth in self._contents:
            fill(block, depth, self._body.entries)
        return self._packed(furniture)

    def _add_opening(self) -> None:
        """Add what stands before the text. A front page bears the title, and a report's dates and case numbers."""
        document, body = self._document, self._body
        body.add(letterhead(document.face.letterhead, body, self._pictures))
        if document.front is not None:
            body.add([*self._over(), *front_page(document.front, body), *self._margin(on_front=True)])
            body.break_page()
        body.add(addressee_lines(document.addressee, body))
        title = document.title.strip() or document.face.title.strip()
        if document.front is None:
            body.add([*self._over(), *([body.line(title, "Title")] if title else [])])
        body.add(self._margin(on_front=False))

    def _over(self) -> list[Any]:
        words = self._document.over
        return [self._body.line(words, "OverTitle")] if words.strip() else []

    def _margin(self, *, on_front: bool) -> Iterator[Any]:
        """Yield date and case numbers where they stand: on a report's front page if it has one, else with the text."""
        document = self._document
        if on_front is (document.front is not None and document.form is PaperForm.REPORT):
            yield from margin_block(document.margin, self._body)

    def _add(self, part: DocumentPart) -> None:
        if not isinstance(part, Embedded | PageBreak | CollectedNotes):
            self._body.turn()
        match part:
            case Prose():
                self._body.add(self._prose.blocks(part.text))
            case Embedded():
                self._embedded.add(part)
            case Charted():
                self._body.add(self._charts.part(part))
            case Contents():
                block = contents_block(part, self._body)
                self._contents.append((block, part.depth))
                self._body.add([block])
            case SheetList():
                self._body.add(self._listed(part))
            case PageBreak():
                self._body.break_page()
            case CollectedNotes():
                pass  # they are endnotes: Word keeps them behind the text

    def _listed(self, part: SheetList) -> Iterator[Any]:
        for section in part.sections:
            if section.heading.strip():
                yield self._body.line(section.heading, "ListTitle")
            for sheet in section.sheets:
                number = plain_run(f"{sheet.number}\t")
                bookmark = self._body.sheets.get(" ".join(sheet.heading.split()))
                title = plain_run(sheet.title)
                linked = title if bookmark is None else made("hyperlink", title, anchor=bookmark, history=1)
                yield made("p", made("pPr", made("pStyle", val="SheetList")), number, linked)

    def _furniture(self) -> Iterator[Part]:
        """Yield the heads and feet of the kinds of pages there are, and tie them to the sections."""
        has_lying = any(isinstance(part, Embedded) and is_wide(part) for part in self._document.parts)
        for is_lying, sheet in ((False, self._sheet), (True, LYING))[: 1 + has_lying]:
            references = []
            for place in ("first", "default"):
                name = f"{place}_lying" if is_lying else place
                roots = (
                    ("header", head(self._document, sheet, is_first=place == "first")),
                    ("footer", foot(self._document, sheet, self._labels.page)),
                )
                for kind, root in roots:
                    reference = made(f"{kind}Reference", type=place)
                    reference.set(f"{{{R}}}id", self._body.relations.add(kind, f"{kind}_{name}.xml"))
                    references.append(reference)
                    yield Part(f"{kind}_{name}.xml", root, kind)
            references.sort(key=lambda reference: reference.tag, reverse=True)
            self._body.furnish(is_lying=is_lying, references=tuple(references))

    def _packed(self, furniture: tuple[Part, ...]) -> bytes:
        document, language = self._document, self._document.face.language.value
        others = (
            Part(
                "styles.xml",
                styles_part(language, width=self._sheet.text_width, justified=document.justified),
                "styles",
            ),
            Part("numbering.xml", numbering_part(self._body.list_levels), "numbering"),
            Part("settings.xml", settings_part(language, hyphenated=document.hyphenated), "settings"),
            *(
                self._notes.part if notes == self._notes.kind else Notes(notes).part
                for notes in ("footnote", "endnote")
            ),
        )
        for part in others:
            self._body.relations.add(part.kind, part.path)
        face = document.face
        title = " ".join(face.title.split()) or self._labels.untitled
        properties = Properties(title[:255], face.author, face.subject, language, face.created)
        main = Part("document.xml", made("document", self._body.root), "document", self._body.relations)
        return packed(main, (*others, *furniture), self._pictures, properties)


def _sheet_bookmarks(document: ComposedDocument) -> dict[str, str]:
    """Return a bookmark for the heading of every sheet that the document holds."""
    papers = (part.paper for part in document.parts if isinstance(part, Embedded))
    sheets = (paper for paper in papers if isinstance(paper, SheetsDocument))
    headings = (sheet.heading for paper in sheets for section in paper.sections for sheet in section.sheets)
    told = dict.fromkeys(" ".join(heading.split()) for heading in headings)
    return {heading: f"_Sheet{number:06}" for number, heading in enumerate(told, start=1) if heading}
