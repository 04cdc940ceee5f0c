"""Tables of which little tells their groups and totals, but a person sees them."""

from __future__ import annotations

from secretariat.domain.budget.recognition.sources import Wanted
from secretariat.domain.budget.recognition.understanding import understand
from secretariat.domain.budget.tables import RowKind, Unit
from tests.support.budget_sources import as_read, typed, understood


def read(text: str) -> str:
    return understood(understand(typed(text), Wanted(unit=Unit.THOUSANDS)))


def test_groups_of_small_counts_that_follow_each_other_are_found():
    table = """
        ;2024
        Børn og unge;28
        Klubber;8
        Skoler;6
        Børnehaver;14
        Kultur;580
        Museer;73
        Idræt;507
        Anlæg;81
        Veje;33
        Broer;11
        Parker;37
        I alt;689
        """

    assert read(table) == as_read(
        """
        Børn og unge [group] | 28
          Klubber | 8
          Skoler | 6
          Børnehaver | 14
        Kultur [group] | 580
          Museer | 73
          Idræt | 507
        Anlæg [group] | 81
          Veje | 33
          Broer | 11
          Parker | 37
        I alt [grand total] | 689
        """
    )


def test_a_group_between_groups_is_one_though_its_only_figure_is_wrong():
    table = """
        ;2024
        Kultur;10.872
        Museer;6.420
        Idræt;4.452
        Anlæg;19.378
        Veje;1.169
        Broer;9.920
        Parker;8.148
        Ældre;15.141
        Pleje;9.814
        Klubber;5.327
        """

    assert read(table) == as_read(
        """
        Kultur [group] | 10.872
          Museer | 6.420
          Idræt | 4.452
        Anlæg [group] | 19.378
          Veje | 1.169
          Broer | 9.920
          Parker | 8.148
        Ældre [group] | 15.141
          Pleje | 9.814
          Klubber | 5.327
        """
    )


def test_a_line_that_is_not_filled_in_is_no_heading_where_totals_run_over_it():
    table = """
        ;2024
        Kultur;10.872
        Museer;6.420
        Teatre;
        Idræt;4.452
        Ældre;15.141
        Pleje;9.814
        Klubber;5.327
        I alt;26.013
        """

    assert read(table) == as_read(
        """
        Kultur [group] | 10.872
          Museer | 6.420
          Teatre |
          Idræt | 4.452
        Ældre [group] | 15.141
          Pleje | 9.814
          Klubber | 5.327
        I alt [grand total] | 26.013
        """
    )


def test_a_label_alone_over_all_lines_of_a_table_is_their_heading_and_no_line():
    table = """
        ;2008;2009
        Administration;;
        Løn;1,0;2,0
        Husleje;3,0;4,0
        Kurser;0,5;0,7
        I alt;4,5;6,7
        """

    assert read(table) == as_read(
        """
        Administration [group] | |
          Løn | 1,0 | 2,0
          Husleje | 3,0 | 4,0
          Kurser | 0,5 | 0,7
        I alt [grand total] | 4,5 | 6,7
        """
    )


def test_rows_without_figures_are_headings_where_totals_stand_below_their_lines():
    table = """
        ;2024
        Kultur;
        Museer;6.420
        Teatre;
        Idræt;4.452
        Kultur i alt;10.872
        Ældre;
        Pleje;9.814
        Klubber;5.327
        Ældre i alt;15.141
        I alt;26.013
        """

    assert read(table) == as_read(
        """
        Kultur [heading] |
          Museer | 6.420
          Teatre |
          Idræt | 4.452
        Kultur i alt [total] | 10.872
        Ældre [heading] |
          Pleje | 9.814
          Klubber | 5.327
        Ældre i alt [total] | 15.141
        I alt [grand total] | 26.013
        """
    )


def test_groups_without_numbers_are_known_by_the_numbers_of_their_lines():
    table = """
        ;2024
        Integration;294
        Beskæftigelse;203
        1.1.1 Husleje;147
        1.1.2 Drift;56
        Service;90
        1.2.1 Kantine;44
        1.2.2 Varme;46
        Kultur;109
        Museer og idræt;79
        2.1.1 Museer;42
        2.1.2 Idræt;37
        Scener;29
        2.2.1 Teatre;11
        2.2.2 Saler;18
        Total;402
        """

    assert read(table).splitlines()[:2] == ["Integration [group] | 294", "  Beskæftigelse [group] | 203"]
    assert "Kultur [group] | 109" in read(table).splitlines()


def test_a_last_row_named_for_the_whole_committee_is_its_total_though_it_is_wrong():
    table = """
        ;2024
        Integration;138
        Skoler;1.017
        Klubber;2.980
        Hele udvalget;4.435
        """

    assert read(table).splitlines()[-1] == "Hele udvalget [grand total] | 4.435"
    assert (
        read(table.replace("Hele udvalget", "Samlet budget")).splitlines()[-1] == "Samlet budget [grand total] | 4.435"
    )


def test_income_is_no_sum_of_expenditure_and_the_result():
    read = understand(
        typed(";2008;2009\nIndtægter;100;200\nUdgifter;40;50\nResultat;60;149"), Wanted(unit=Unit.MILLIONS)
    )

    assert [row.kind for row in read.draft.rows] == [RowKind.LINE, RowKind.LINE, RowKind.DERIVED]
