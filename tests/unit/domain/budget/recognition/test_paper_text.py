"""Tables copied out of printed papers: wrapped labels, figures on the next line, glued marks, prose around them."""

from __future__ import annotations

import pytest

from secretariat.domain.budget.recognition.understanding import choose, understand
from secretariat.domain.budget.tables import ColumnKind, Unit
from tests.support.budget_sources import as_read, doubted, paper, understood

NOTES = """
    3 Nedlagt i 2008.

    4 Halvdelen af indsatsen
    er medregnet.
    5 Alene kommunale midler.

"""
OVERVIEW = """
    4.1 Oversigt

    Her er alene medtaget indsatser for udvalgte grupper.

    Oversigt over indsatser i 2008-2010 i mio. kr.\x20

    2008 2009 2010 I alt
    Enkelte indsatser, som bidrager\x20
    til målene

    47,5 88,4 55,5 182,8

    2.1 Jobpatruljer 6,9 6,9 6,9 20,7

    2.2 Helbredsteam 2,0 2,0 2,0 6,0
    2.3 Sprog og Integration3 8,5 - - 8,5
    2.4 CBSI 24,6 26,9 26,9 78,4
    2.5 Helhedsplaner 0,0 3,5 3,5 7,0
    2.6 International Dag 0,5 0,5 0,5 1,5
    2.7 VI KBH’R’ kampagnen 3,0 3,0 3,0 9,0
    2.8 Indsats for selvforsørgede 1,0 2,0 2,0 5,0
    2.9 Virksomhedsrettede jobkonsulenter – statslig\x20

    bevilling
    - - - -

    2.10 Diskrimination 1,0 1,0 1,0 3,0
    2.11 Hotspot - 4,5 4,5 9,0
    2.12 Antiradikalisering - 3,0 3,0 6,0
    2.13 TaskForce Integration - - - -
    2.14 Integrationsrådet - 0,2 0,2 0,3
    2.15 Jobplanen 2009 - 32,94 - 32,9

    Enkelte indsatser i 2008, som ligger\x20
    ud over målene

    88,9 95,3 95,3 279,5

    3.1 Styrket adm. af aktiviteter –
    herunder Task Force

    10,0 10,0 10,0 30,0

    3.2 Introduktionsprogram 17,2 24,5 24,5 66,2
    3.3 Danskundervisning 61,7 64,8 64,8 191,3

    Integrationsprojekter 14,0 9,6 9,6 33,2

    4.1 BIF projekter 5,5 6,1 6,1 17,7
    4.2 Den tværgående integrationspulje 8,5 3,5 3,5 15,5

    I ALT5 150,4 195,3 162,4 499,5
"""
READ = """
    Enkelte indsatser, som bidrager til målene [group]               |  47,5 |   88,4 |  55,5 | 182,8
      2.1 Jobpatruljer                                               |   6,9 |    6,9 |   6,9 |  20,7
      2.2 Helbredsteam                                               |   2,0 |    2,0 |   2,0 |   6,0
      2.3 Sprog og Integration^3                                     |   8,5 |      - |     - |   8,5
      2.4 CBSI                                                       |  24,6 |   26,9 |  26,9 |  78,4
      2.5 Helhedsplaner                                              |   0,0 |    3,5 |   3,5 |   7,0
      2.6 International Dag                                          |   0,5 |    0,5 |   0,5 |   1,5
      2.7 VI KBH’R’ kampagnen                                        |   3,0 |    3,0 |   3,0 |   9,0
      2.8 Indsats for selvforsørgede                                 |   1,0 |    2,0 |   2,0 |   5,0
      2.9 Virksomhedsrettede jobkonsulenter – statslig bevilling     |     - |      - |     - |     -
      2.10 Diskrimination                                            |   1,0 |    1,0 |   1,0 |   3,0
      2.11 Hotspot                                                   |     - |    4,5 |   4,5 |   9,0
      2.12 Antiradikalisering                                        |     - |    3,0 |   3,0 |   6,0
      2.13 TaskForce Integration                                     |     - |      - |     - |     -
      2.14 Integrationsrådet                                         |     - |    0,2 |   0,2 |   0,3
      2.15 Jobplanen 2009                                            |     - | 32,9^4 |     - |  32,9
    Enkelte indsatser i 2008, som ligger ud over målene [group]      |  88,9 |   95,3 |  95,3 | 279,5
      3.1 Styrket adm. af aktiviteter – herunder Task Force          |  10,0 |   10,0 |  10,0 |  30,0
      3.2 Introduktionsprogram                                       |  17,2 |   24,5 |  24,5 |  66,2
      3.3 Danskundervisning                                          |  61,7 |   64,8 |  64,8 | 191,3
    Integrationsprojekter [group]                                    |  14,0 |    9,6 |   9,6 |  33,2
      4.1 BIF projekter                                              |   5,5 |    6,1 |   6,1 |  17,7
      4.2 Den tværgående integrationspulje                           |   8,5 |    3,5 |   3,5 |  15,5
    I ALT^5 [grand total]                                            | 150,4 |  195,3 | 162,4 | 499,5
"""
STAFF = """
    Andel af personer fordelt på uddannelses-\x20
    niveau\x20

          Ansatte i Kbh.\x20
          pr.1.1.2008

       Arbejdsstyrken

       Antal    Pct.  Antal    Pct.
    Lang videregående udd.    151    5,3 %   1543 3,7 %
    Mellemlang videregående udd.    503    4,1 %   2249 4,4 %
    Kortere videregående udd.   1242  10,7 %   6820 9,0 %
    Grundskole/gymnasium   1806 15,3 % 13.942 13,7 %
    Uoplyst    515 56,5 %   4517 38,6 %
    I Alt   4217  29.271

    Uddannelserne er dem, som de ansatte selv har oplyst, og
    de 50 nye stillinger er ikke medregnet.
"""


def test_a_published_overview_is_read_cell_by_cell_however_wrong_its_totals_are():
    read = understand(paper(OVERVIEW))

    assert understood(read) == as_read(READ)
    assert [(column.label, column.kind, column.year) for column in read.draft.columns] == [
        ("2008", ColumnKind.AMOUNT, 2008),
        ("2009", ColumnKind.AMOUNT, 2009),
        ("2010", ColumnKind.AMOUNT, 2010),
        ("I alt", ColumnKind.SUM, None),
    ]
    assert (read.draft.title, read.draft.unit, read.draft.decimals) == (
        "Oversigt over indsatser i 2008-2010",
        Unit.MILLIONS,
        1,
    )


def test_only_glued_marks_without_notes_are_doubted():
    read = understand(paper(OVERVIEW))

    assert doubted(read) == [
        "label_or_mark: Sprog og Integration3",
        "figure_or_mark: 32,94",
        "label_or_mark: I ALT5",
    ]


def test_notes_above_the_table_settle_the_marks_of_labels_and_leave_the_glued_figure_to_be_asked():
    read = understand(paper(NOTES + OVERVIEW))

    assert understood(read) == as_read(READ)
    assert doubted(read) == ["figure_or_mark: 32,94"]
    assert [(note.mark, note.text) for note in read.draft.notes] == [
        ("3", "Nedlagt i 2008."),
        ("4", "Halvdelen af indsatsen er medregnet."),
        ("5", "Alene kommunale midler."),
    ]


def test_prose_around_the_table_is_left_out_and_told():
    read = understand(paper(OVERVIEW))

    assert [(piece.line, piece.text) for piece in read.left_out] == [
        (1, "4.1 Oversigt"),
        (3, "Her er alene medtaget indsatser for udvalgte grupper."),
    ]


def test_the_other_reading_of_a_glued_figure_can_be_chosen():
    read = understand(paper(OVERVIEW))
    doubt = next(doubt for doubt in read.doubts if doubt.code == "figure_or_mark")

    chosen = choose(read, doubt.key, 1)

    assert understood(chosen) == as_read(READ).replace("32,9^4", "32,9")
    cell = next(row for row in chosen.draft.rows if row.key == doubt.row).cells[1]
    assert cell.figure == 32_940_000
    assert "figure_or_mark: 32,94" not in doubted(chosen)


def test_headings_over_headings_and_percentages_without_a_total_are_understood():
    read = understand(paper(STAFF))

    assert understood(read) == as_read("""
        Lang videregående udd.         |   151 |  5,3 |  1.543 |  3,7
        Mellemlang videregående udd.   |   503 |  4,1 |  2.249 |  4,4
        Kortere videregående udd.      | 1.242 | 10,7 |  6.820 |  9,0
        Grundskole/gymnasium           | 1.806 | 15,3 | 13.942 | 13,7
        Uoplyst                        |   515 | 56,5 |  4.517 | 38,6
        I Alt [grand total]            | 4.217 |      | 29.271 |
    """)
    assert [(column.over, column.label, column.unit) for column in read.draft.columns] == [
        ("Ansatte i Kbh. pr.1.1.2008", "Antal", None),
        ("Ansatte i Kbh. pr.1.1.2008", "Pct.", Unit.PERCENT),
        ("Arbejdsstyrken", "Antal", None),
        ("Arbejdsstyrken", "Pct.", Unit.PERCENT),
    ]
    assert (read.draft.title, read.draft.unit) == ("Andel af personer fordelt på uddannelsesniveau", Unit.COUNT)
    assert doubted(read) == ["figures_placed: I Alt   4217  29.271"]


def test_figures_that_were_placed_wrongly_can_be_moved():
    read = understand(paper(STAFF))

    moved = choose(read, read.open_doubts[0].key, 1)

    assert understood(moved).splitlines()[-1] == "I Alt [grand total] | 4.217 | 29271,0 |  | ".replace(
        "29271", "29.271"
    )


def test_thousands_with_spaces_are_told_from_two_cells_by_the_number_of_columns():
    read = understand(
        paper("""
            Oversigt over puljer (1.000 kr.)
            Pulje 2008 2009
            Første pulje 1 543 3 200
            Anden pulje 6 000 12 000
            Tredje pulje 250 900
            I alt 7 793 16 100
        """)
    )

    assert understood(read) == as_read("""
        Første pulje        | 1.543 |  3.200
        Anden pulje         | 6.000 | 12.000
        Tredje pulje        |   250 |    900
        I alt [grand total] | 7.793 | 16.100
    """)
    assert (read.draft.title, read.draft.unit) == ("Oversigt over puljer", Unit.THOUSANDS)
    assert doubted(read) == []


def test_a_dash_that_can_be_a_minus_or_end_the_label_is_asked_about():
    read = understand(
        paper("""
            Puljer (1.000 kr.)
            Pulje 2008 2009
            Første pulje 1 543 3 200
            Anden pulje - 6 000 12 000
            Tredje pulje 250 900
        """)
    )

    assert doubted(read) == ["figures_split: Anden pulje - 6 000 12 000"]
    assert understood(read).splitlines()[1] == "Anden pulje | -6.000 | 12.000"
    other = choose(read, read.doubts[0].key, 1)
    assert understood(other).splitlines()[1] == "Anden pulje - | 6.000 | 12.000"


def test_headings_without_figures_and_totals_after_their_lines_are_read_from_text():
    read = understand(
        paper("""
            Budget i mio. kr.

            Projekter 2008 2009 2010 I alt
            Drift
            Løn 1,0 2,0 3,0 6,0
            Husleje 2,0 2,0 2,0 6,0
            Drift i alt 3,0 4,0 5,0 12,0
            Anlæg
            Skole 1,0 1,0 1,0 3,0
            Vej 1,5 1,0 1,0 3,5
            Anlæg i alt 2,5 2,0 2,0 6,5
            I alt 5,5 6,0 7,0 18,5
            Kilde: regnskabet.
        """)
    )

    assert understood(read) == as_read("""
        Drift [heading]       |     |     |     |
          Løn                 | 1,0 | 2,0 | 3,0 |  6,0
          Husleje             | 2,0 | 2,0 | 2,0 |  6,0
        Drift i alt [total]   | 3,0 | 4,0 | 5,0 | 12,0
        Anlæg [heading]       |     |     |     |
          Skole               | 1,0 | 1,0 | 1,0 |  3,0
          Vej                 | 1,5 | 1,0 | 1,0 |  3,5
        Anlæg i alt [total]   | 2,5 | 2,0 | 2,0 |  6,5
        I alt [grand total]   | 5,5 | 6,0 | 7,0 | 18,5
    """)
    assert doubted(read) == []
    assert [piece.text for piece in read.left_out] == ["Kilde: regnskabet."]


def test_of_two_tables_in_a_text_the_larger_is_read_and_the_other_can_be_chosen():
    read = understand(
        paper("""
            Små puljer i mio. kr.
            2008 2009
            Ungepulje 1,0 2,0
            Ældrepulje 2,0 3,0

            Store puljer i mio. kr.
            2010 2011 2012
            Skolepulje 1,0 2,0 3,0
            Vejpulje 2,0 3,0 4,0
            Havnepulje 2,0 3,0 4,0
        """)
    )

    assert [column.year for column in read.draft.columns] == [2010, 2011, 2012]
    doubt = next(doubt for doubt in read.doubts if doubt.code == "several_tables")
    other = choose(read, doubt.key, 1)
    assert understood(other).splitlines() == ["Ungepulje | 1,0 | 2,0", "Ældrepulje | 2,0 | 3,0"]


@pytest.mark.parametrize("text", ["", "\n\n", "Ingen tal her.", "Brødtekst om 65,8 mio. kr. og mere"])
def test_text_without_a_table_is_left_out_whole(text):
    read = understand(paper(text))

    assert read.draft.rows == ()
    assert [piece.text for piece in read.left_out] == [line for line in text.splitlines() if line]
