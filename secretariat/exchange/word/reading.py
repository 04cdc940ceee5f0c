"""Reads a Word file that came back: what each field says, and everything else somebody should know of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from secretariat.application.travelling import (
    FieldContent,
    FieldShape,
    FileRead,
    ReadRemark,
    ReadSheet,
    UnreadableFile,
    shape_of,
)
from secretariat.domain.sheet_fields import Attainment, FieldKey
from secretariat.domain.text import Inlines, Paragraph, Run, Text, canonical, inlines_of, plain
from secretariat.exchange.office_package import Limits
from secretariat.exchange.word.fields import FoundField, FoundFields, Place, find_fields
from secretariat.exchange.word.inline_reading import InlineReader, LeaveOut
from secretariat.exchange.word.looks import Looks, value
from secretariat.exchange.word.names import FIELDS, OWN_WORDS, W, is_own, read_tag, w
from secretariat.exchange.word.package import Package
from secretariat.exchange.word.text_reading import TextReader, note_runs

_NOWHERE: Final[Place] = ("", FieldKey(""))
_OUTSIDE: Final = ".//w:p[not(ancestor::w:txbxContent)]"


def read_word(content: bytes, limits: Limits | None = None) -> FileRead:
    """Return what a Word file says.

    Raises:
        UnreadableFile: it is no Word file, torn, too large, behind a password, or holds no field of ours.
    """
    try:
        return _Reading(Package(content, limits or Limits())).read()
    except RecursionError as error:
        raise UnreadableFile("damaged") from error


class _Reading:
    """One file while it is read."""

    def __init__(self, package: Package) -> None:
        self._package = package
        main = package.root(package.main)
        body = None if main is None else main.find(w("body"))
        if body is None:
            raise UnreadableFile("damaged")
        self._body = body
        self._looks = Looks(self._part("styles"), self._part("numbering"))
        self._notes = {kind: _children(self._part(f"{kind}s"), kind) for kind in ("footnote", "endnote")}
        self._comments = _children(self._part("comments"), "comment")
        self._inlines = self._inline_reader(package.main, self._left_out)
        self._remarks: list[ReadRemark] = []
        self._place = _NOWHERE
        glossary = self._glossary()
        told = (entry.partition("\t") for entry in glossary.get(FIELDS, ()))
        self._helps = {place: words for tag, _, words in told if (place := read_tag(tag)) is not None}
        self._own_words = frozenset(map(_normal, glossary.get(OWN_WORDS, ())))

    def read(self) -> FileRead:
        """Return everything the file says."""
        found = find_fields(self._body, tuple(self._helps))
        if not found.fields:
            raise UnreadableFile("not_ours")
        if self._package.has_macros:
            self._left_out("macros", "")
        sheets = self._sheets(found)
        self._read_outside(found)
        return FileRead(sheets, tuple(self._remarks))

    def _sheets(self, found: FoundFields) -> tuple[ReadSheet, ...]:
        is_patchy = any(field.has_control for field in found.fields)
        sheets: dict[str, dict[FieldKey, FieldContent]] = {}
        for field in found.fields:
            token, key = self._place = field.place
            fields = sheets.setdefault(token, {})
            if key in fields:
                self._remark("field_twice", self._words(field))
                continue
            if is_patchy and not field.has_control:
                self._remark("without_control")
            fields[key] = self._content(field)
            self._read_marks(field.holder)
        self._place = _NOWHERE
        return tuple(ReadSheet(token, tuple(fields.items())) for token, fields in sheets.items())

    def _content(self, field: FoundField) -> FieldContent:
        text = self._text(field)
        shape = shape_of(field.place[1])
        if self._is_help(field, text):
            text = Text()
        if shape is FieldShape.TEXT:
            return text
        line = " ".join(plain(block) for block in text.blocks)
        return line if shape is FieldShape.LINE else _choice(line.strip(), field)

    def _text(self, field: FoundField) -> Text:
        if field.runs is not None:
            return canonical(Text((Paragraph(self._inlines.inlines(field.runs)),)))
        return TextReader(self._inlines, self._looks, self._simplified).text(field.blocks)

    def _is_help(self, field: FoundField, text: Text) -> bool:
        """True when a field shows its help text and nothing else.

        Programs differ in whether they say so. Whoever types over the help in one that goes on saying it must not lose
        a word; so the words themselves decide, and the mark only where the help is not known.
        """
        words = _normal("\n".join(plain(block) for block in text.blocks))
        help_text = self._helps.get(field.place)
        if help_text is not None:
            return (field.shows_help or not field.has_control) and words == _normal(help_text)
        runs = field.holder.iter(w("r"))
        return field.shows_help and all(
            self._looks.is_style(value(run, "rPr/rStyle"), "Placeholder Text") for run in runs
        )

    def _read_marks(self, holder: Any) -> None:
        """Tell of the changes that were tracked in a field and of what was written beside it."""
        changes = sum(1 for _ in holder.iter(w("ins"), w("del"), w("moveTo")))
        if changes:
            self._remarks.append(ReadRemark("tracked_changes", *self._place, params=(("count", changes),)))
        self._read_comments(holder)

    def _read_comments(self, element: Any) -> None:
        for mark in element.iter(w("commentRangeStart"), w("commentReference")):
            comment = self._comments.pop(mark.get(w("id"), ""), None)
            if comment is not None:
                author = (("author", comment.get(w("author"), "")),)
                self._remarks.append(ReadRemark("comment", *self._place, self._paragraphs(comment), author))

    def _read_outside(self, found: FoundFields) -> None:
        """Tell of every word that is in no field and is none of ours."""
        for field in found.fields:
            field.holder.getparent().remove(field.holder)
        for root in (self._body, *self._margins()):
            for paragraph in root.xpath(_OUTSIDE, namespaces={"w": W}):
                self._place = _row_place(paragraph, found)
                words = self._outside_words(paragraph)
                if words and not self._is_ours(paragraph, words):
                    self._remark("stray_text", words)
                self._read_comments(paragraph)
        self._place = _NOWHERE
        for _ in self._body.iter(w("altChunk")):
            self._left_out("embedded_file", "")

    def _is_ours(self, paragraph: Any, words: str) -> bool:
        if self._own_words:
            return words in self._own_words
        outer = paragraph.iterancestors(w("sdt"))
        return any(is_own(value(control, "sdtPr/tag") or "") for control in (*paragraph.iter(w("sdt")), *outer))

    def _margins(self) -> Iterator[Any]:
        for kind in ("header", "footer"):
            for name in self._package.related(self._package.main, kind):
                root = self._package.root(name)
                if root is not None:
                    yield root

    def _outside_words(self, paragraph: Any) -> str:
        return _normal(_words(self._inlines.inlines(paragraph)))

    def _words(self, field: FoundField) -> str:
        return "\n".join(_words(inlines) for block in self._text(field).blocks for inlines in inlines_of(block))

    def _paragraphs(self, element: Any) -> str:
        reader = self._inline_reader("", _silently)
        return "\n".join(_words(reader.inlines(paragraph)) for paragraph in element.iter(w("p")))

    def _inline_reader(self, part: str, leave_out: LeaveOut) -> InlineReader:
        relations = self._package.relations(part) if part else {}
        return InlineReader(self._looks, relations, self._note, leave_out)

    def _note(self, kind: str, name: str) -> tuple[Run, ...]:
        element = self._notes[kind].get(name)
        if element is None:
            return ()
        parts = self._package.related(self._package.main, f"{kind}s")
        return note_runs(self._inline_reader(parts[0], self._left_out), element)

    def _part(self, kind: str) -> Any | None:
        names = self._package.related(self._package.main, kind)
        return self._package.root(names[0]) if names else None

    def _glossary(self) -> dict[str, list[str]]:
        root = self._part("glossaryDocument")
        entries = () if root is None else root.iter(w("docPart"))
        return {
            value(entry, "docPartPr/name") or "": [self._paragraphs(p) for p in _body_of(entry)] for entry in entries
        }

    def _left_out(self, kind: str, words: str) -> None:
        self._remarks.append(ReadRemark("left_out", *self._place, words, (("kind", kind),)))

    def _simplified(self) -> None:
        remark = ReadRemark("simplified", *self._place)
        if remark not in self._remarks:
            self._remarks.append(remark)

    def _remark(self, code: str, words: str = "") -> None:
        self._remarks.append(ReadRemark(code, *self._place, words))


def _choice(words: str, field: FoundField) -> FieldContent:
    """Return the judgement that words stand for, None for no words, the words themselves where they are no choice."""
    offered = {_normal(shown).casefold(): told for shown, told in field.choices}
    told = offered.get(_normal(words).casefold())
    known = {choice.value: choice for choice in Attainment}
    return known.get(told or "", words or None)


def _children(root: Any | None, name: str) -> dict[str, Any]:
    return {} if root is None else {child.get(w("id"), ""): child for child in root.iterfind(w(name))}


def _body_of(entry: Any) -> Iterator[Any]:
    yield from entry.iterfind(f"{w('docPartBody')}/{w('p')}")


def _row_place(element: Any, found: FoundFields) -> Place:
    rows = (found.rows.get(row) for row in element.iterancestors(w("tr")))
    return next((place for place in rows if place is not None), _NOWHERE)


def _words(inlines: Inlines) -> str:
    """Return the characters of inlines, each note's in brackets where its mark is."""
    return "".join(part.text if isinstance(part, Run) else f" ({plain(part.note)})" for part in inlines)


def _normal(words: str) -> str:
    return " ".join(words.split())


def _silently(_kind: str, _words: str) -> None:
    """Leave out what a comment or a list of ours cannot hold."""
