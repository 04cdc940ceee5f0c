"""Goes to the place of a hit in the tab of its record: the words in a section or a row, an item, a line, a form."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from secretariat.application.searched import Searched, SearchHit
from secretariat.domain.budget.tables import ColumnKey, RowKey
from secretariat.domain.documents.rolling import LEAD
from secretariat.domain.problems import Place
from secretariat.domain.searched_words import Term, marked
from secretariat.domain.status_sheets import placed_rows
from secretariat.domain.text import SectionSpan, Table, Text, plain, plain_cell, sections
from secretariat.ui.editing.text_editor import TextEditor
from secretariat.ui.records import RecordTab
from secretariat.ui.searching.open_texts import text_of


def show_place(tab: RecordTab, hit: SearchHit) -> None:
    """Show a hit in the tab of its record, as far as the record can show it."""
    if hit.kind in _PLACES:
        _PLACES[hit.kind](tab, hit)


def words_in(text: Text, span: SectionSpan, terms: Sequence[Term]) -> Place:
    """Return the first of the words looked for in a section of a text; its heading when none of them stands there."""
    found = (place for block in range(span.start, span.end) for place in _in_block(text, block, terms))
    return next(found, Place("text", block=span.start))


def _in_block(text: Text, number: int, terms: Sequence[Term]) -> Iterator[Place]:
    block = text.blocks[number]
    if not isinstance(block, Table):
        for start, end in _found(plain(block), terms):
            yield Place("text", block=number, start=start, end=end)
        return
    for row, cells in enumerate(block.rows):
        for column, cell in enumerate(cells):
            for start, end in _found(plain_cell(cell), terms):
                yield Place("text", block=number, start=start, end=end, cell=(row, column))


def _found(words: str, terms: Sequence[Term]) -> Iterator[tuple[int, int]]:
    start = 0
    for piece, is_match in marked(words, terms):
        if is_match:
            yield start, start + len(piece)
        start += len(piece)


def _show_section(editor: TextEditor, hit: SearchHit) -> None:
    """Go to the words in the section; in a text that was changed since, in the first section that has them."""
    text = editor.text()
    spans = list(sections(text))
    number = int(hit.part.removeprefix(_SECTION))
    spans = [*spans[number : number + 1], *spans[:number], *spans[number + 1 :]]
    places = [words_in(text, span, hit.terms) for span in spans]
    if places:
        editor.show_place(next((place for place in places if place.end), places[0]))


def _in_text(tab: RecordTab, hit: SearchHit) -> None:
    opened = text_of(tab)
    if opened is not None:
        opened.show()
        _show_section(opened.editor, hit)


def _in_document(tab: RecordTab, hit: SearchHit) -> None:
    from secretariat.ui.documents.document_record import DocumentRecord  # as heavy as the tab it is about
    from secretariat.ui.documents.document_strip import FACTS_PAGE

    if not isinstance(tab, DocumentRecord):
        return
    if hit.part.startswith(_SECTION):
        _in_text(tab, hit)
    elif hit.part == "recommendation":
        tab.pages.go_to_field(LEAD)
    elif hit.words:
        tab.pages.show_page(FACTS_PAGE)


def _in_hearing(tab: RecordTab, hit: SearchHit) -> None:
    from secretariat.ui.hearings.hearing_record import HearingRecord

    if not isinstance(tab, HearingRecord):
        return
    if hit.part.startswith(_SECTION):
        _in_text(tab, hit)
    else:
        tab.pages.show_hearing()


def _in_sheet(tab: RecordTab, hit: SearchHit) -> None:
    from secretariat.ui.sheets.sheet_record import SheetRecord
    from secretariat.ui.sheets.sheet_strip import FACTS_PAGE

    if not isinstance(tab, SheetRecord):
        return
    opened = text_of(tab)
    if opened is None or not hit.part.startswith(_ROW):
        tab.pages.show_page(FACTS_PAGE)
        return
    opened.show()
    text, wanted = opened.editor.text(), hit.part.removeprefix(_ROW)
    rows = enumerate(placed_rows(text))
    span = next((span for number, (row, span) in rows if wanted in (row.key, str(number))), None)
    if span is not None:
        opened.editor.show_place(words_in(text, span, hit.terms))


def _in_table(tab: RecordTab, hit: SearchHit) -> None:
    from secretariat.ui.budget.budget_record import BudgetRecord

    if isinstance(tab, BudgetRecord) and hit.part.startswith(_LINE):
        tab.grid.show_place(RowKey(hit.part.removeprefix(_LINE)), ColumnKey(""))


def _in_meeting(tab: RecordTab, hit: SearchHit) -> None:
    from secretariat.ui.meetings.meeting_record import AGENDA, FACTS, MeetingRecord

    if not isinstance(tab, MeetingRecord):
        return
    tab.show_page(AGENDA if hit.part else FACTS)
    if hit.part:
        tab.agenda.show_place(hit.part, "")


_SECTION, _ROW, _LINE = "section:", "row:", "line:"
"""How the parts of passages begin, see `secretariat.application.search_passages`."""

_PLACES: Final[Mapping[Searched, Callable[[RecordTab, SearchHit], None]]] = {
    Searched.HEARING: _in_hearing,
    Searched.RESPONSE: _in_hearing,
    Searched.SHEET: _in_sheet,
    Searched.BUDGET_TABLE: _in_table,
    Searched.DOCUMENT: _in_document,
    Searched.RECOMMENDATION: _in_document,
    Searched.DECISION: _in_meeting,
}
"""Where each kind of record has its places; the others are shown as they open."""
