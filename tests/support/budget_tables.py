"""Budget tables written in tests as the tables a person reads.

The first line heads the columns, parted by `|`; every other line is a row, its level told by how far it is indented:

    table('''
                               | 2008 | 2009 | I alt [sum]
        Projects [group]       |  7,0 |  6,1 | 13,1
          4.1 BIF projekter    |  5,5 |  6,1 | 11,6
          4.2 Puljen^3         |  1,5 | -    |  1,5
            heraf rent [of which] | 0,5
        I ALT [grand total]    |  7,0 |  6,1 | 13,1
        ^3: What there is to say.
    ''')

Marks of rows: `[group]`, `[heading]`, `[total]`, `[grand total]` (or `[I alt]`), `[of which]`, `[derived: 4.1 - 4.2]`
(keys of other rows), none for a line. Marks of columns: `[sum]` (over every amount before it), `[sum: 2008 + 2009]`,
`[difference: a - b]`, `[share: a]`, `[change: a - b]`, `[pct.]`, `[antal]`, `[årsværk]`. A heading above a heading is
`Ansatte i Kbh. / Antal`. `^3` at the end of a label, heading or cell is a footnote mark; `^3: words` its note.

Rows are keyed by number, else label; columns by heading (`2008`); notes by mark. A key that is taken gets ` (2)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from secretariat.domain.budget.tables import (
    BLANK,
    EXPONENTS,
    NOT_APPLICABLE,
    NOTHING,
    BudgetTableDraft,
    Cell,
    CellState,
    Column,
    ColumnKey,
    ColumnKind,
    Note,
    NoteKey,
    Row,
    RowKey,
    RowKind,
    Term,
    Unit,
)

_KINDS = {kind.value.replace("_", " "): kind for kind in RowKind} | {"I alt": RowKind.GRAND_TOTAL}
_UNITS = {"pct.": Unit.PERCENT, "antal": Unit.COUNT, "årsværk": Unit.FTE}
_MARKED = re.compile(r"(?P<words>.*?)(?:\s*\[(?P<kind>[^\]:]+)(?::(?P<of>[^\]]*))?\])?")
_NUMBERED = re.compile(r"(?P<number>[0-9]+(?:\.[0-9]+)+)\s+(?P<label>.*)")
_FIGURE = re.compile(r"-?[0-9.]+(?:,[0-9]+)?")
_NOTE = re.compile(r"\^(?P<mark>\w+|\*+):\s*(?P<text>.*)")


def table(text: str, **fields: Any) -> BudgetTableDraft:
    """Return the table that is written; `fields` are the draft's others (millions with one decimal unless told)."""
    lines = [line for line in text.splitlines() if line.strip()]
    notes = [match for line in lines if (match := _NOTE.fullmatch(line.strip()))]
    head, *body = [line for line in lines if not _NOTE.fullmatch(line.strip())]
    draft = BudgetTableDraft(**{"title": "Økonomioversigt", **fields})
    draft = replace(draft, columns=_columns(head), notes=draft.notes + tuple(_note(match) for match in notes))
    return replace(draft, rows=_rows(draft, body))


def row_at(draft: BudgetTableDraft, key: str) -> int:
    """Return the place of a row, by its key."""
    return next(place for place, row in enumerate(draft.rows) if row.key == key)


def column_at(draft: BudgetTableDraft, key: str) -> int:
    """Return the place of a column, by its key."""
    return next(place for place, column in enumerate(draft.columns) if column.key == key)


def _note(match: re.Match[str]) -> Note:
    return Note(NoteKey(match["mark"]), match["mark"], match["text"])


def _columns(head: str) -> tuple[Column, ...]:
    columns: list[Column] = []
    for heading in head.split("|")[1:]:
        marked = _marked(heading)
        over, _, words = marked["words"].rpartition(" / ")
        label, notes = _unraised(words)
        columns.append(
            Column(
                key=ColumnKey(_free(label, (column.key for column in columns))),
                label=label,
                kind=_column_kind(marked),
                year=int(label) if re.fullmatch("[12][0-9]{3}", label) else None,
                of=_rule(marked, columns),
                unit=_UNITS.get(marked["kind"]),
                over=over,
                notes=notes,
            )
        )
    return tuple(columns)


def _column_kind(marked: re.Match[str]) -> ColumnKind:
    if marked["kind"] is None or marked["kind"] in _UNITS:
        return ColumnKind.AMOUNT
    return ColumnKind(marked["kind"])


def _rule(marked: re.Match[str], before: Sequence[Column]) -> tuple[ColumnKey, ...]:
    if marked["of"]:
        return tuple(ColumnKey(name.strip()) for name in re.split(r"\s[+-]\s", marked["of"]))
    if _column_kind(marked) is ColumnKind.SUM:
        return tuple(column.key for column in before if column.kind is ColumnKind.AMOUNT)
    return ()


def _rows(draft: BudgetTableDraft, body: Sequence[str]) -> tuple[Row, ...]:
    rows: list[Row] = []
    indents: list[int] = []
    for line in body:
        label, *cells = line.split("|")
        indent = len(label) - len(label.lstrip())
        indents = [*(one for one in indents if one < indent), indent]
        rows.append(_row(draft, rows, label=label, cells=cells, level=len(indents) - 1))
    return tuple(rows)


def _row(draft: BudgetTableDraft, before: Sequence[Row], *, label: str, cells: Sequence[str], level: int) -> Row:
    marked = _marked(label)
    words, notes = _unraised(marked["words"])
    numbered = _NUMBERED.fullmatch(words)
    number, label = (numbered["number"], numbered["label"]) if numbered else ("", words)
    return Row(
        key=RowKey(_free(number or label, (row.key for row in before))),
        kind=_KINDS[marked["kind"] or "line"],
        level=level,
        number=number,
        label=label,
        cells=tuple(_cell(draft, place, cells) for place in range(len(draft.columns))),
        notes=notes,
        terms=_terms(marked["of"] or ""),
    )


def _terms(words: str) -> tuple[Term, ...]:
    signs = ["+", *re.findall(r"\s([+-])\s", words)]
    names = [name.strip() for name in re.split(r"\s[+-]\s", words) if name.strip()]
    return tuple(Term(RowKey(name), sign == "-") for sign, name in zip(signs, names, strict=False))


def _cell(draft: BudgetTableDraft, place: int, cells: Sequence[str]) -> Cell:
    text, notes = _unraised(cells[place] if place < len(cells) else "")
    known = {"": BLANK, "-": NOTHING, "./.": NOT_APPLICABLE}.get(text)
    if known is not None:
        return replace(known, notes=notes) if notes else known
    if not _FIGURE.fullmatch(text):
        return Cell(CellState.UNREAD, typed=text, notes=notes)
    column = draft.columns[place]
    is_percent = column.kind in (ColumnKind.SHARE, ColumnKind.CHANGE)
    unit = Unit.PERCENT if is_percent else column.unit or draft.unit
    figure = Decimal(text.replace(".", "").replace(",", ".")).scaleb(EXPONENTS[unit])
    return Cell(CellState.FIGURE, figure.quantize(Decimal("0.01")), notes=notes)


def _marked(words: str) -> re.Match[str]:
    match = _MARKED.fullmatch(words.strip())
    assert match is not None, words
    return match


def _unraised(words: str) -> tuple[str, tuple[NoteKey, ...]]:
    text, *marks = words.strip().split("^")
    return text.strip(), tuple(NoteKey(mark.strip()) for mark in marks)


def _free(name: str, taken: Iterable[str]) -> str:
    known = set(taken)
    same = (name, *(f"{name} ({count})" for count in range(2, len(known) + 2)))
    return next(one for one in same if one not in known)


SEED_003 = """
                                                                | 2008  | 2009    | 2010  | I alt [sum]
BIF's enkelte indsatser, som bidrager til integrationspolitiske mål [group] | 47,5 | 88,4 | 55,5 | 182,8
  2.1 Jobpatruljer                                              | 6,9   | 6,9     | 6,9   | 20,7
  2.2 Helbredsteam                                              | 2,0   | 2,0     | 2,0   | 6,0
  2.3 Sprog og Integration^3                                    | 8,5   | -       | -     | 8,5
  2.4 CBSI                                                      | 24,6  | 26,9    | 26,9  | 78,4
  2.5 Helhedsplaner                                             | 0,0   | 3,5     | 3,5   | 7,0
  2.6 International Dag                                         | 0,5   | 0,5     | 0,5   | 1,5
  2.7 VI KBH’R’ kampagnen                                       | 3,0   | 3,0     | 3,0   | 9,0
  2.8 Indsats for selvforsørgede                                | 1,0   | 2,0     | 2,0   | 5,0
  2.9 Virksomhedsrettede jobkonsulenter – statslig bevilling    | -     | -       | -     | -
  2.10 Diskrimination                                           | 1,0   | 1,0     | 1,0   | 3,0
  2.11 Hotspot                                                  | -     | 4,5     | 4,5   | 9,0
  2.12 Antiradikalisering                                       | -     | 3,0     | 3,0   | 6,0
  2.13 TaskForce Integration                                    | -     | -       | -     | -
  2.14 Integrationsrådet                                        | -     | 0,2     | 0,2   | 0,3
  2.15 Jobplanen 2009                                           | -     | 32,9^4  | -     | 32,9
BIF's enkelt indsatser i 2008, som ligger ud over integrationspolitiske mål [group] | 88,9 | 95,3 | 95,3 | 279,5
  3.1 Styrket adm. af integrationsaktiviteter – herunder Task Force integration | 10,0 | 10,0 | 10,0 | 30,0
  3.2 Introduktionsprogram                                      | 17,2  | 24,5    | 24,5  | 66,2
  3.3 Danskundervisning                                         | 61,7  | 64,8    | 64,8  | 191,3
Integrationsprojekter [group]                                   | 14,0  | 9,6     | 9,6   | 33,2
  4.1 BIF projekter                                             | 5,5   | 6,1     | 6,1   | 17,7
  4.2 Den tværgående integrationspulje                          | 8,5   | 3,5     | 3,5   | 15,5
I ALT^5 [I alt]                                                 | 150,4 | 195,3   | 162,4 | 499,5
"""

_NOTES_003 = (
    Note(NoteKey("3"), "3", "Indsatsen er ophørt i 2008; jobcentret løser nu opgaven som en del af driften."),
    Note(NoteKey("4"), "4", "Omtrent halvdelen af jobplanens 65,8 mio. kr. regnes med her."),
    Note(NoteKey("5"), "5", "Oversigten viser kommunens egen finansiering; 2007 er opgjort anderledes."),
)


def seed_003(*, with_notes: bool = True) -> BudgetTableDraft:
    """Return the overview of a published status report (2009) as printed, wrong totals included, in millions.

    Marks 3, 4 and 5 stand in it; without `with_notes` no note has them.
    """
    return table(
        SEED_003,
        title="Økonomisk oversigt for BIF-indsatser i 2008-2010",
        price_level="2009-p/l",
        notes=_NOTES_003 if with_notes else (),
    )


SEED_001 = """
 | Ansatte i Kbh. / Antal | Ansatte i Kbh. / Pct. [pct.] | Arbejdsstyrken / Antal | Arbejdsstyrken / Pct. [pct.]
Lang videregående udd.         |   151 |  5,3 |  1543 |  3,7
Mellemlang videregående udd.   |   503 |  4,1 |  2249 |  4,4
Kortere videregående udd.      |  1242 | 10,7 |  6820 |  9,0
Grundskole/gymnasium           |  1806 | 15,3 | 13.942 | 13,7
Uoplyst                        |   515 | 56,5 |  4517 | 38,6
I Alt [I alt]                  |  4217 |      | 29.271 |
"""


def seed_001() -> BudgetTableDraft:
    """Return the table of a published memo (2008): people by education; 29.271 is printed where 29.071 is right.

    Its percentages are parts of something that is not in the table.
    """
    return table(SEED_001, title="Ansatte efter uddannelse", unit=Unit.COUNT, decimals=0)
