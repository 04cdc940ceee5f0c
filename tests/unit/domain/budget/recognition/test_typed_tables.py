"""Tables as a clerk types them: with and without row numbers, totals before or after their lines, errors included."""

from __future__ import annotations

from decimal import Decimal
from itertools import product

import pytest

from secretariat.domain.budget.recognition.sources import SourceCell, SourceGrid, Wanted
from secretariat.domain.budget.recognition.understanding import choose, understand
from secretariat.domain.budget.tables import ColumnKind, RowKind, Unit
from tests.support.budget_sources import as_read, doubted, typed, understood

MILLIONS = Wanted(unit=Unit.MILLIONS)
GROUPS = {
    "Enkelte indsatser; 47,5; 88,4; 55,5; 182,8": [
        "2.1; Jobpatruljer; 6,9; 6,9; 6,9; 20,7",
        "2.2; Helbredsteam; 2,0; 2,0; 2,0; 6,0",
        "2.3; Sprog og Integration; 8,5; -; -; 8,5",
        "2.4; CBSI; 24,6; 26,9; 26,9; 78,4",
        "2.5; Helhedsplaner; 0,0; 3,5; 3,5; 7,0",
        "2.6; International Dag; 0,5; 0,5; 0,5; 1,5",
        "2.7; VI KBHR; 3,0; 3,0; 3,0; 9,0",
        "2.8; Indsats for selvforsørgede; 1,0; 2,0; 2,0; 5,0",
        "2.9; Jobkonsulenter; -; -; -; -",
        "2.10; Diskrimination; 1,0; 1,0; 1,0; 3,0",
        "2.11; Hotspot; -; 4,5; 4,5; 9,0",
        "2.12; Antiradikalisering; -; 3,0; 3,0; 6,0",
        "2.13; TaskForce Integration; -; -; -; -",
        "2.14; Integrationsrådet; -; 0,2; 0,2; 0,3",
        "2.15; Jobplanen 2009; -; 32,9; -; 32,9",
    ],
    "Andre indsatser; 88,9; 95,3; 95,3; 279,5": [
        "3.1; Styrket adm.; 10,0; 10,0; 10,0; 30,0",
        "3.2; Introduktionsprogram; 17,2; 24,5; 24,5; 66,2",
        "3.3; Danskundervisning; 61,7; 64,8; 64,8; 191,3",
    ],
    "Integrationsprojekter; 14,0; 9,6; 9,6; 33,2": [
        "4.1; BIF projekter; 5,5; 6,1; 6,1; 17,7",
        "4.2; Integrationspulje; 8,5; 3,5; 3,5; 15,5",
    ],
}
TOTAL = "I ALT; 150,4; 195,3; 162,4; 499,5"


def row(line: str, numbers: str, columns: tuple[int, ...]) -> list[str]:
    """Return a row as it is typed, its number in a column of its own, in front of the label, or left out."""
    parts = [part.strip() for part in line.split(";")]
    number = parts.pop(0) if parts[0][0].isdigit() else ""
    label, cells = parts[0], [parts[1 + column] for column in columns]
    if numbers == "own":
        return [number, label, *cells]
    return [f"{number} {label}".strip() if numbers == "front" else label, *cells]


def overview(numbers: str, style: str, columns: tuple[int, ...]) -> tuple[SourceGrid, list[tuple[str, int]]]:
    """Return the published overview as typed in one of many ways, and what its rows are."""
    heads = ["2008", "2009", "2010", "I alt"]
    rows = [[*(["Nr.", "Indsats"] if numbers == "own" else ["Indsats"]), *(heads[column] for column in columns)]]
    kinds = []
    for group, lines in GROUPS.items():
        if style == "before":
            rows.append(row(group, numbers, columns))
            kinds.append(("group", 0))
        rows.extend(row(line, numbers, columns) for line in lines)
        kinds.extend([("line", 1)] * len(lines))
        if style != "before":
            rows.append(row(group, numbers, columns))
            kinds.append(("total", 0))
    rows.append(row(TOTAL, numbers, columns))
    return SourceGrid(tuple(tuple(SourceCell(cell) for cell in cells) for cells in rows)), [*kinds, ("grand_total", 0)]


@pytest.mark.parametrize(
    ("numbers", "style", "columns"),
    list(product(["own", "front", "none"], ["before", "after"], [(0, 1, 2, 3), (0, 1, 2), (0, 1)])),
)
def test_the_published_overview_is_understood_however_it_is_typed(numbers, style, columns):
    source, kinds = overview(numbers, style, columns)

    read = understand(source, MILLIONS)

    assert [(row.kind.value, row.level) for row in read.draft.rows] == kinds
    assert doubted(read) == []


def test_printed_totals_stay_as_they_are_printed():
    source, _ = overview("front", "before", (0, 1, 2, 3))

    read = understand(source, MILLIONS)

    assert understood(read).splitlines()[0] == "Enkelte indsatser [group] | 47,5 | 88,4 | 55,5 | 182,8"
    assert understood(read).splitlines()[-1] == "I ALT [grand total] | 150,4 | 195,3 | 162,4 | 499,5"
    assert read.draft.columns[3].kind is ColumnKind.SUM


def test_a_title_a_unit_a_price_level_and_notes_are_found_around_the_table():
    read = understand(
        typed("""
            Budget for puljer, 1.000 kr., 2009-p/l;;;
            ;Budget 2009;Regnskab 2009;Afvigelse
            Løn*;1.200;1.250;50
            Husleje;300;290;-10
            I alt;1.500;1.540;40
            ;;;
            * foreløbige tal;;;
        """)
    )

    draft = read.draft
    assert (draft.unit, draft.decimals, draft.price_level) == (Unit.THOUSANDS, 0, "2009-p/l")
    assert [(column.label, column.kind, column.year) for column in draft.columns] == [
        ("Budget 2009", ColumnKind.AMOUNT, 2009),
        ("Regnskab 2009", ColumnKind.AMOUNT, None),
        ("Afvigelse", ColumnKind.DIFFERENCE, None),
    ]
    assert draft.columns[2].of == (draft.columns[1].key, draft.columns[0].key)
    assert [(note.mark, note.text) for note in draft.notes] == [("*", "foreløbige tal")]
    assert understood(read) == as_read("""
        Løn^*               | 1.200 | 1.250 |  50
        Husleje             |   300 |   290 | -10
        I alt [grand total] | 1.500 | 1.540 |  40
    """)
    assert doubted(read) == []


def test_shares_and_changes_are_rules_where_the_figures_bear_them_out():
    read = understand(
        typed("""
            Navn;2008;2009;Ændring i pct.;Andel
            Øst;100,0;110,0;10,0;50,0 %
            Syd;50,0;40,0;-20,0;25,0 %
            Vest;50,0;55,0;10,0;25,0 %
            Total;200,0;205,0;2,5;100,0 %
        """),
        MILLIONS,
    )

    c1, c2, change, share = read.draft.columns
    assert (change.kind, change.of) == (ColumnKind.CHANGE, (c1.key, c2.key))
    assert (share.kind, share.of) == (ColumnKind.SHARE, (c1.key,))
    assert doubted(read) == []


def test_a_column_that_is_named_as_a_sum_and_is_none_is_asked_about():
    read = understand(typed("Navn;2008;2009;I alt\nA;1,0;2,0;9,0\nB;1,0;3,0;7,5\nC;2,0;2,0;1,0"), MILLIONS)

    assert doubted(read) == ["rule_not_borne_out: I alt"]
    assert read.draft.columns[2].kind is ColumnKind.AMOUNT
    assert choose(read, read.doubts[0].key, 1).draft.columns[2].kind is ColumnKind.SUM


def test_income_less_expenditure_is_a_derived_row_and_heraf_adds_nothing():
    read = understand(
        typed("""
            Post;2008;2009
            Udgifter;;
            Løn;10,0;11,0
            Drift;5,0;6,0
            heraf el;1,0;1,5
            Udgifter i alt;15,0;17,0
            Indtægter;;
            Takst;3,0;4,0
            Tilskud;2,0;2,5
            Indtægter i alt;5,0;6,5
            Resultat;10,0;10,5
        """),
        MILLIONS,
    )

    assert understood(read) == as_read("""
        Udgifter [heading]       |      |
          Løn                    | 10,0 | 11,0
          Drift                  |  5,0 |  6,0
            heraf el [of which]  |  1,0 |  1,5
        Udgifter i alt [total]   | 15,0 | 17,0
        Indtægter [heading]      |      |
          Takst                  |  3,0 |  4,0
          Tilskud                |  2,0 |  2,5
        Indtægter i alt [total]  |  5,0 |  6,5
        Resultat [derived]       | 10,0 | 10,5
    """)
    assert [(term.row, term.is_subtracted) for term in read.draft.rows[-1].terms] == [
        (read.draft.rows[4].key, False),
        (read.draft.rows[8].key, True),
    ]


def test_groups_within_groups_are_found_by_their_figures_alone():
    read = understand(
        typed("""
            Område;2011;2012;2013
            Børn og Unge;61,3;64,9;66,0
            Skoler;40,2;42,8;43,1
            Lærere;31,9;33,4;33,6
            Bygninger;8,3;9,4;9,5
            Daginstitutioner;21,1;22,1;22,9
            Vuggestuer;9,7;10,2;10,6
            Børnehaver;11,4;11,9;12,3
            Kultur;12,6;13,0;13,9
            Biblioteker;7,8;8,1;8,4
            Museer;4,8;4,9;5,5
            Udvalget i alt;73,9;77,9;79,9
        """),
        MILLIONS,
    )

    assert understood(read) == as_read("""
        Børn og Unge [group]          | 61,3 | 64,9 | 66,0
          Skoler [group]              | 40,2 | 42,8 | 43,1
            Lærere                    | 31,9 | 33,4 | 33,6
            Bygninger                 |  8,3 |  9,4 |  9,5
          Daginstitutioner [group]    | 21,1 | 22,1 | 22,9
            Vuggestuer                |  9,7 | 10,2 | 10,6
            Børnehaver                | 11,4 | 11,9 | 12,3
        Kultur [group]                | 12,6 | 13,0 | 13,9
          Biblioteker                 |  7,8 |  8,1 |  8,4
          Museer                      |  4,8 |  4,9 |  5,5
        Udvalget i alt [grand total]  | 73,9 | 77,9 | 79,9
    """)
    assert doubted(read) == []


def test_a_table_whose_last_row_alone_is_a_total_is_flat():
    read = understand(typed("Post;2010\nLøn;31,4\nDrift;12,9\nRejser;2,2\nSum;46,5"), MILLIONS)

    assert [row.kind.value for row in read.draft.rows] == ["line", "line", "line", "grand_total"]
    assert doubted(read) == []


def test_a_list_without_totals_is_flat():
    read = understand(typed("Post;2010;2011\nLøn;31,4;32,0\nDrift;12,9;13,3\nRejser;2,2;2,4"), MILLIONS)

    assert {row.kind.value for row in read.draft.rows} == {"line"}


def test_whole_row_numbers_make_groups_and_counted_things_stay_in_their_labels():
    read = understand(
        typed("""
            Indsats;2010;2011
            1 Uddannelse;30,1;31,5
            1.1 Elevpladser;10,0;11,0
            1.2 50 praktikpladser;20,1;20,5
            2 Job;7,7;8,1
            2.1 Konsulenter;4,4;4,6
            2.2 Tilskud;3,3;3,5
        """),
        MILLIONS,
    )

    assert [(row.level, row.number, row.label) for row in read.draft.rows] == [
        (0, "1", "Uddannelse"),
        (1, "1.1", "Elevpladser"),
        (1, "1.2", "50 praktikpladser"),
        (0, "2", "Job"),
        (1, "2.1", "Konsulenter"),
        (1, "2.2", "Tilskud"),
    ]


def test_an_unknown_unit_is_asked_and_the_answer_holds():
    read = understand(typed("Post;2010\nLøn;31,4\nDrift;12,9"))

    assert [doubt.code for doubt in read.doubts] == ["unit_not_told"]
    told = choose(read, read.doubts[0].key, 1)
    assert told.draft.unit is Unit.THOUSANDS
    assert told.draft.rows[0].cells[0].figure == Decimal(31_400)
    assert told.open_doubts == ()


def test_a_row_that_little_makes_a_group_is_asked_about_and_can_be_a_line():
    source, _ = overview("none", "before", (1, 2))

    read = understand(source, MILLIONS)

    assert doubted(read) == ["group_or_line: Integrationsprojekter"]
    assert read.draft.rows[-4].kind is RowKind.GROUP
    assert choose(read, read.doubts[0].key, 1).draft.rows[-4].kind is RowKind.LINE
