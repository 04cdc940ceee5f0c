"""The list of sheets, the sheets, the lines of the overview and their numbers, held against each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from secretariat.domain.checks.codes import finding
from secretariat.domain.danish.collation import sort_key
from secretariat.domain.document_checks.context import DocumentContext
from secretariat.domain.document_checks.surroundings import KnownLine, KnownSheet
from secretariat.domain.problems import Finding, Place
from secretariat.domain.text import Piece, PieceKind

_SHEETS: Final = frozenset((PieceKind.SHEET, PieceKind.SHEETS))
_NUMBER: Final = re.compile(r"(?P<section>\d+)\.(?P<last>\d+)\.?")
_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_STEM: Final = 5
_CAPITALS: Final = re.compile(r"\b[A-ZÆØÅ]{2,}\b")


def listed_and_printed(context: DocumentContext) -> Iterator[Finding]:
    """Find sheets that the list names and the document does not hold, and sheets that it holds twice."""
    pieces = list(context.pieces())
    listed = next((index for index, piece in pieces if piece.kind is PieceKind.SHEET_LIST), None)
    homes = {sheet.initiative: _homes(sheet, pieces) for sheet in context.around.sheets}
    for sheet in context.around.sheets:
        held = homes[sheet.initiative]
        if len(held) > 1:
            yield finding("sheet_twice", _at(held[1]), excerpt=_called(sheet), sheet=_called(sheet))
    if listed is None or not homes:
        return
    if not any(homes.values()):
        yield finding("sheet_list_alone", _at(listed))
        return
    for sheet in context.around.sheets:
        if not homes[sheet.initiative]:
            yield finding("sheet_not_printed", _at(listed), excerpt=_called(sheet), sheet=_called(sheet))


def _homes(sheet: KnownSheet, pieces: Sequence[tuple[int, Piece]]) -> list[int]:
    return [index for index, piece in pieces if _holds(piece, sheet)]


def _holds(piece: Piece, sheet: KnownSheet) -> bool:
    if piece.kind is PieceKind.SHEETS and piece.source is None:
        return piece.part in ("", sheet.section)
    return piece.kind is PieceKind.SHEET and piece.source == sheet.initiative


def numbers(context: DocumentContext) -> Iterator[Finding]:
    """Find sheets without a number, two with the same one, and gaps between the numbers of a section."""
    at = _first(context, _SHEETS | {PieceKind.SHEET_LIST})
    if at is None:
        return
    known: dict[str, KnownSheet] = {}
    for sheet in context.around.sheets:
        number = sheet.number.strip().rstrip(".")
        if not number:
            yield finding("sheet_unnumbered", _at(at), excerpt=sheet.title, sheet=sheet.title)
        elif number in known:
            yield finding("double_number", _at(at), excerpt=_called(sheet), number=number, other=known[number].title)
        else:
            known[number] = sheet
    for before, after in _gaps(known):
        yield finding("number_gap", _at(at), excerpt=f"{before} · {after}", before=before, after=after)


def _gaps(numbers: Iterator[str] | dict[str, KnownSheet]) -> Iterator[tuple[str, str]]:
    ordered = sorted((match for number in numbers if (match := _NUMBER.fullmatch(number))), key=_key)
    for first, second in pairwise(ordered):
        if first["section"] == second["section"] and int(second["last"]) > int(first["last"]) + 1:
            yield first[0], second[0]


def _key(match: re.Match[str]) -> str:
    return sort_key(match[0])


def sheets_and_lines(context: DocumentContext) -> Iterator[Finding]:
    """Find sheets without a line in the overview, lines without a sheet, and a number that the two call differently.

    Weighed where the document shows both. A line belongs to the sheets when a sheet's number begins as its own does
    (`2.`): others stand in the overview alone.
    """
    sheets, lines = context.around.sheets, context.around.lines
    at_sheets = _first(context, _SHEETS | {PieceKind.SHEET_LIST})
    at_table = _first(context, {PieceKind.BUDGET_TABLE}, own=True)
    if at_sheets is None or at_table is None or not sheets or not lines:
        return
    by_number = {line.number.strip().rstrip("."): line for line in lines if line.number.strip()}
    for sheet in sheets:
        line = by_number.get(sheet.number.strip().rstrip("."))
        if line is None and sheet.has_line and sheet.number.strip():
            yield finding("sheet_without_line", _at(at_sheets), excerpt=_called(sheet), sheet=_called(sheet))
        elif line is not None and not _may_be_one(sheet, line):
            told = {"number": line.number.strip(), "sheet": sheet.name or sheet.title, "line": line.name}
            yield finding("line_named_otherwise", _at(at_table), excerpt=_called(sheet), **told)
    yield from _without_sheet(by_number, sheets, at_table)


def _without_sheet(by_number: dict[str, KnownLine], sheets: Sequence[KnownSheet], at: int) -> Iterator[Finding]:
    numbered = {sheet.number.strip().rstrip(".") for sheet in sheets}
    sections = {number.partition(".")[0] for number in numbered if "." in number}
    for number, line in by_number.items():
        section, point, _ = number.partition(".")
        if point and section in sections and number not in numbered:
            words = f"{number} {line.name}".strip()
            yield finding("line_without_sheet", _at(at), excerpt=words, line=words)


def _may_be_one(sheet: KnownSheet, line: KnownLine) -> bool:
    """True when a sheet and a line share the beginning of a word, or one is called by the other's initials."""
    of_sheet, of_line = f"{sheet.name} {sheet.title}", line.name
    if not _stems(of_sheet) or not _stems(of_line) or _stems(of_sheet) & _stems(of_line):
        return True
    return _is_short_for(of_sheet, of_line) or _is_short_for(of_line, of_sheet)


def _stems(words: str) -> set[str]:
    return {word[:_STEM] for word in _WORD.findall(words.casefold())} - {"statu"}


def _is_short_for(short: str, long: str) -> bool:
    initials = "".join(word[0] for word in re.findall(r"[^\W\d_]+", long)).upper()
    return any(shortened in initials or set(shortened) <= set(initials) for shortened in _CAPITALS.findall(short))


def _first(context: DocumentContext, kinds: frozenset[PieceKind] | set[PieceKind], *, own: bool = False) -> int | None:
    """Return the block of the first piece of some kinds; `own` for one that draws from the document's own source."""
    return next(
        (index for index, piece in context.pieces() if piece.kind in kinds and (piece.source is None or not own)), None
    )


def _called(sheet: KnownSheet) -> str:
    return f"{sheet.number} {sheet.title}".strip()


def _at(index: int) -> Place:
    return Place("text", block=index)
