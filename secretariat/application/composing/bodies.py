"""Composes the body of a document: its text with its pieces drawn, the documents among them part for part."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar, Final

from secretariat.application.composing.facts import FactReader
from secretariat.application.composing.materials import MOST_DOCUMENTS, Materials, is_closed
from secretariat.application.composing.pieces import Missing, PaperWordings, PieceDrawer
from secretariat.application.composing.sources import Sources
from secretariat.application.documents.appendix_lists import ListedAppendix, appendix_blocks
from secretariat.application.documents.committee_lines import lines
from secretariat.application.documents.composed import CollectedNotes, Contents, DocumentPart, PageBreak, Prose
from secretariat.application.documents.paper_headings import HeadingSetter
from secretariat.application.documents.recommendation_parts import DecidedItem, DecisionPrinter, points
from secretariat.application.documents.reports import Face
from secretariat.application.faults import CannotPrint
from secretariat.domain.documents.beginning import keyed_spans, with_empty_sentences
from secretariat.domain.documents.documents import Appendix, Document, DocumentDraft, DocumentId
from secretariat.domain.documents.fields import fields_of, followed, released
from secretariat.domain.documents.kinds import DEEPEST_CONTENTS
from secretariat.domain.problems import params
from secretariat.domain.text import (
    DEEPEST_HEADING,
    Block,
    Emphasis,
    Heading,
    Paragraph,
    Piece,
    PieceKind,
    Text,
    is_empty,
    run,
)


class _Page:
    """Collects the parts of a paper; blocks that follow each other are one piece of prose."""

    def __init__(self) -> None:
        self._parts: list[DocumentPart] = []
        self._blocks: list[Block] = []

    @property
    def is_headed(self) -> bool:
        """True right under a heading, which then is the heading of what comes."""
        return bool(self._blocks) and isinstance(self._blocks[-1], Heading)

    def write(self, *blocks: Block) -> None:
        """Add blocks of prose."""
        self._blocks += blocks

    def put(self, part: DocumentPart) -> None:
        """Add a part."""
        self._close()
        self._parts.append(part)

    def begin_page(self) -> None:
        """Let what comes begin on a new page, together with the headings that it stands right under."""
        headings: list[Block] = []
        while self.is_headed:
            headings.insert(0, self._blocks.pop())
        self._close()
        if self._parts[-1:] != [PageBreak()]:  # a page that was begun already is not left empty
            self._parts.append(PageBreak())
        self._blocks = headings

    def parts(self) -> tuple[DocumentPart, ...]:
        """Return everything in order."""
        self._close()
        return tuple(self._parts)

    def _close(self) -> None:
        if self._blocks:
            self._parts.append(Prose(Text(tuple(self._blocks))))
            self._blocks = []


@dataclass(frozen=True, slots=True)
class _Setting:
    """A document being set, and where in the whole.

    `below` is how many levels its headings stand deeper than they were written; `inside` are the documents it is in,
    its own number the last of them. `is_whole` is False for a text that is a part of another paper.
    """

    draft: DocumentDraft
    document_id: DocumentId | None
    headings: HeadingSetter
    drawer: PieceDrawer
    below: int = 0
    inside: tuple[DocumentId, ...] = ()
    is_whole: bool = True


class BodyComposer:
    """Composes one paper's body."""

    def __init__(
        self,
        materials: Materials,
        wordings: PaperWordings,
        *,
        face: Face,
        today: date,
        is_draft: bool,
        is_public: bool = False,
    ) -> None:
        self._materials = materials
        self._wordings = wordings
        self._wording = wordings.documents(face.language)
        self._face = face
        self._today = today
        self._is_draft = is_draft
        self._is_public = is_public
        self._page = _Page()
        self._drawn_in = 0

    def whole(self, draft: DocumentDraft, document_id: DocumentId | None) -> tuple[DocumentPart, ...]:
        """Return the body of a paper of its own: lead, contents, text, appendices."""
        setting = self._setting(draft, document_id, HeadingSetter(draft.choices))
        self._lead(draft)
        if draft.choices.contents and not _has(draft, PieceKind.CONTENTS):
            self._page.put(Contents(self._wording("contents"), _depth(draft.choices.contents_depth)))
            if draft.choices.front_page:
                self._page.begin_page()
        self._text(setting)
        self._closing_list(setting)
        return self._page.parts()

    def part(self, draft: DocumentDraft, document_id: DocumentId | None, *, below: int) -> tuple[DocumentPart, ...]:
        """Return the body as it stands in another paper, its headings `below` levels deeper: no contents of its own."""
        setting = self._setting(draft, document_id, HeadingSetter(draft.choices))
        setting = replace(setting, below=below, is_whole=False)
        self._lead(draft)
        self._text(setting)
        self._closing_list(setting)
        return self._page.parts()

    def _setting(self, draft: DocumentDraft, document_id: DocumentId | None, headings: HeadingSetter) -> _Setting:
        drawer = PieceDrawer(Sources(self._materials, draft), self._wordings, self._face)
        inside = () if document_id is None else (document_id,)
        return _Setting(draft, document_id, headings, drawer, inside=inside)

    def _lead(self, draft: DocumentDraft) -> None:
        if draft.recommendation is not None:
            self._page.write(*(Paragraph(run(line)) for line in lines(draft.recommendation.lead)))

    def _closing_list(self, setting: _Setting) -> None:
        """List the appendices at the end, unless the text does; nothing for a public paper that may tell of none."""
        listed = self._listed(setting.draft)
        is_listed = _has(setting.draft, PieceKind.APPENDICES)
        if setting.draft.choices.appendix_list and self._tells_appendices(setting.draft) and not is_listed:
            self._page.write(setting.headings.unnumbered(self._wording("appendices"), setting.below + 1))
            self._page.write(*appendix_blocks(listed, self._wording, is_public=self._is_public))

    def _listed(self, draft: DocumentDraft) -> tuple[ListedAppendix, ...]:
        return tuple(map(self._appendix, draft.appendices))

    def _appendix(self, appendix: Appendix) -> ListedAppendix:
        document = None if appendix.document is None else self._materials.documents.get(appendix.document)
        title = appendix.title.strip() or ("" if document is None else document.draft.title.strip())
        closed = appendix.is_closed or (document is not None and is_closed(document.draft))
        if self._is_public and appendix.document is not None:
            closed = closed or not self._materials.is_open(appendix.document)
        return ListedAppendix(title or appendix.file.strip(), closed)

    def _prose(self, draft: DocumentDraft) -> Text:
        """Return a document's text as it leaves the house: standard sentences in, fields followed and let go of."""
        text = self._by_template(draft)
        addresses = fields_of(text)
        if addresses:
            reader = FactReader(self._materials, draft, self._wordings, self._today)
            text = followed(text, reader.facts(addresses))
        return released(text)

    def _by_template(self, draft: DocumentDraft) -> Text:
        """Return a document's text with its template's standard sentences, without the sections nobody needs."""
        template = None if draft.template is None else self._materials.templates.get(draft.template)
        text = Text(tuple(block for block in draft.text.blocks if not self._is_hidden(block)))
        if template is None:
            return text
        text = with_empty_sentences(text, template)
        spare = {section.key for section in template.sections if not section.required}
        idle = [
            range(start, end)
            for key, start, end in keyed_spans(text)
            if key in spare and self._is_idle(text, range(start, end), draft)
        ]
        left_out = {place for span in idle for place in span}
        return Text(tuple(block for place, block in enumerate(text.blocks) if place not in left_out)) if idle else text

    def _is_hidden(self, block: Block) -> bool:
        """True for a closed document in a public paper: the section it stands in is as if it had never been there."""
        if not (self._is_public and isinstance(block, Piece) and block.kind is PieceKind.DOCUMENT):
            return False
        return block.source is not None and self._materials.is_closed(DocumentId(block.source))

    def _is_idle(self, text: Text, span: range, draft: DocumentDraft) -> bool:
        """True for a section with nothing in it, and no section below its own."""
        head, after = text.blocks[span.start], text.blocks[span.stop : span.stop + 1]
        if isinstance(head, Heading) and any(isinstance(one, Heading) and one.level > head.level for one in after):
            return False
        return not any(self._says_something(block, draft) for block in text.blocks[span.start + 1 : span.stop])

    def _says_something(self, block: Block, draft: DocumentDraft) -> bool:
        """False for what prints nothing: empty blocks, a page break, a list of appendices without any."""
        if isinstance(block, Piece) and block.kind is PieceKind.APPENDICES:
            return self._tells_appendices(draft)
        is_break = isinstance(block, Piece) and block.kind is PieceKind.PAGE_BREAK
        return not (is_break or is_empty(block))

    def _tells_appendices(self, draft: DocumentDraft) -> bool:
        return any(not (self._is_public and one.is_closed) for one in self._listed(draft))

    def _text(self, setting: _Setting) -> None:
        level = setting.below
        for block in self._prose(setting.draft).blocks:
            if isinstance(block, Piece):
                self._piece(setting, block, level)
            elif is_empty(block):
                continue
            elif isinstance(block, Heading):
                heading = setting.headings.set(block, setting.below)
                level = heading.level
                self._page.write(heading)
            else:
                self._page.write(block)

    def _piece(self, setting: _Setting, piece: Piece, level: int) -> None:
        """Draw a piece; `level` is that of the heading it stands under."""
        own = self._OWN.get(piece.kind)
        if own is not None:
            own(self, setting, piece, level)
            return
        drawn = setting.drawer.draw(piece, min(level + 1, _DEEPEST_PAPER))
        if isinstance(drawn, Missing):
            self._miss(drawn.words)
        else:
            self._page.put(drawn)

    def _miss(self, name: str, **values: object) -> None:
        """Say in a draft that something cannot be drawn; a final paper is held back by the checks, or leaves it out."""
        if self._is_draft:
            self._page.write(Paragraph(run(self._wording(name, **values), Emphasis.ITALIC)))

    def _heading_of(self, piece: Piece, name: str) -> str:
        """Return what heads a list: the piece's caption, nothing right under a heading, else its standing name."""
        return piece.caption.strip() or ("" if self._page.is_headed else self._wording(name))

    def _points(self, setting: _Setting, _piece: Piece, _level: int) -> None:
        recommendation = setting.draft.recommendation
        told = () if recommendation is None else points(recommendation, self._materials.committee, self._wording)
        if told:
            self._page.write(*told)
        else:
            self._miss("missing_points")

    def _decisions(self, setting: _Setting, _piece: Piece, level: int) -> None:
        if setting.draft.recommendation is None:
            return
        printer = DecisionPrinter(setting.draft.recommendation, self._wording, setting.draft.language, level=level + 1)
        self._page.write(*printer.blocks(tuple(self._decided(setting.document_id)), self._materials.committee))

    def _decided(self, document_id: DocumentId | None) -> Iterator[DecidedItem]:
        """Yield what meetings decided on a document; of an item that is closed the public hears nothing."""
        for meeting in () if document_id is None else self._materials.decided.get(document_id, ()):
            for item in meeting.draft.items:
                if item.document == document_id and not (self._is_public and item.is_closed):
                    yield DecidedItem(item, meeting.draft.day)

    def _contents(self, setting: _Setting, piece: Piece, _level: int) -> None:
        if setting.is_whole:
            asked = int(piece.part) if piece.part in _DEPTHS else setting.draft.choices.contents_depth
            self._page.put(Contents(self._heading_of(piece, "contents"), _depth(asked)))

    def _notes(self, setting: _Setting, piece: Piece, _level: int) -> None:
        if setting.is_whole:
            self._page.put(CollectedNotes(self._heading_of(piece, "notes")))

    def _appendices(self, setting: _Setting, piece: Piece, level: int) -> None:
        if words := self._heading_of(piece, "appendices"):
            self._page.write(setting.headings.unnumbered(words, level + 1))
        listed = self._listed(setting.draft)
        self._page.write(*appendix_blocks(listed, self._wording, is_public=self._is_public))

    def _page_break(self, _setting: _Setting, _piece: Piece, _level: int) -> None:
        self._page.begin_page()

    def _document(self, setting: _Setting, piece: Piece, level: int) -> None:
        number = None if piece.source is None else DocumentId(piece.source)
        document = None if number is None else self._materials.documents.get(number)
        if document is None:
            self._miss("missing_document")
            return
        self._drawn_in += 1
        if document.id in setting.inside:
            self._miss("document_in_itself", title=document.draft.title.strip())
        elif self._drawn_in > MOST_DOCUMENTS:
            self._stop_drawing_in()
        else:
            self._draw_in(document, setting, piece, level)

    def _stop_drawing_in(self) -> None:
        """Say so in a draft; a final paper never leaves anything out unsaid. Raises `CannotPrint`."""
        if not self._is_draft:
            raise CannotPrint("too_many_documents", params(most=MOST_DOCUMENTS))
        self._miss("too_many_documents")

    def _draw_in(self, document: Document, setting: _Setting, piece: Piece, level: int) -> None:
        if caption := piece.caption.strip():
            heading = setting.headings.set(Heading(1, run(caption)), level)
            level = heading.level
            self._page.write(heading)
        inner = self._setting(document.draft, document.id, setting.headings)
        self._text(replace(inner, below=level, inside=(*setting.inside, document.id), is_whole=False))

    _OWN: ClassVar[Mapping[PieceKind, Callable[[BodyComposer, _Setting, Piece, int], None]]] = {
        PieceKind.POINTS: _points,
        PieceKind.DECISIONS: _decisions,
        PieceKind.CONTENTS: _contents,
        PieceKind.NOTES: _notes,
        PieceKind.APPENDICES: _appendices,
        PieceKind.PAGE_BREAK: _page_break,
        PieceKind.DOCUMENT: _document,
    }
    """The pieces that are drawn from the document itself, or are documents."""


_DEEPEST_PAPER: Final = DEEPEST_HEADING - 1
"""A paper that is drawn in has two levels of headings: sections and their sheets."""

_DEPTHS: Final = tuple(str(depth) for depth in range(1, DEEPEST_CONTENTS + 1))


def _depth(asked: int) -> int:
    return min(max(asked, 1), DEEPEST_CONTENTS)


def _has(draft: DocumentDraft, kind: PieceKind) -> bool:
    return any(isinstance(block, Piece) and block.kind is kind for block in draft.text.blocks)
