"""Tables given out: as other programs open them, and as they are read again."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from decimal import Decimal
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from openpyxl import load_workbook

from secretariat.application.budget.files import TableFormat
from secretariat.application.faults import FileFault
from secretariat.application.progress import Cancelled
from secretariat.domain.budget.recognition.sources import SourceGrid
from secretariat.domain.budget.recognition.understanding import understand
from secretariat.domain.budget.showing import shown
from secretariat.domain.budget.tables import BudgetTableDraft, LineRefund, Rounding, RowKind, Unit
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.refunds import STANDARD_RATES
from secretariat.exchange.budgets.files import TableFilesOutside
from secretariat.printing.wording import budget_wording
from tests.support.budget_tables import seed_001, seed_003, table

FILES = TableFilesOutside(budget_wording)

NESTED = """
           | 2008 | 2009 | I alt [sum] | F [difference: 2009 - 2008] | Andel [share: 2009] | Æ [change: 2008 - 2009]
    Indtægter [heading]
      Takster [group]
        1.1 Leje             | 1,0  | 2,0
        1.2 Salg             | 3,0  | 4,0
          heraf brugt [of which] | 1,5 | 2,5
        1.3 Tilskud          | -    | 5,0
        Under [group]        | 99,0 |
          1.4 Gebyr          | 7,25 | 8,15
          1.5 Andet          | 0,05 | 0,05
      Tomme [group]
        1.6 Udgået           | -    | -
    Efter
      2.1 Drift              | 3,0  | 4,0
      2.2 Anlæg              | 3,0  | -4,0
    Sum efter [total]
    2.9 Pulje                | 10,0 | 20,0
    Alt [grand total]
    Resultat [derived: Takster - 2.9]
"""


def written(draft: BudgetTableDraft, kind: TableFormat, folder: Path) -> Path:
    """The file of a table."""
    target = folder / f"Økonomi.{kind.value}"
    FILES.write(draft, target, kind)
    return target


def sheet(draft: BudgetTableDraft, folder: Path, *, results: bool = False) -> Any:
    """The sheet of a table, with formulas or with what they come to."""
    return load_workbook(written(draft, TableFormat.XLSX, folder), data_only=results, rich_text=True).active


def named(sheet: Any, label: str) -> list[Any]:
    """The figures of a row with a label."""
    row = next(row for row in sheet.iter_rows() if str(row[0].value).strip() == label)
    return [cell.value for cell in row[1:]]


def read(draft: BudgetTableDraft, folder: Path) -> SourceGrid:
    """A table as our own reader sees the workbook."""
    (grid,) = FILES.read(written(draft, TableFormat.XLSX, folder))
    assert isinstance(grid, SourceGrid)
    return grid


@pytest.mark.parametrize("kind", [TableFormat.XLSX, TableFormat.CSV])
@pytest.mark.parametrize("language", DocumentLanguage)
def test_a_line_that_is_part_of_the_one_above_is_still_one_when_read_again(
    tmp_path: Path, kind: TableFormat, language: DocumentLanguage
) -> None:
    draft = table(
        """
                                | 2008 | 2009
        1.1 Kurser              | 3,0  | 4,0
        1.2 Drift               | 7,0  | 6,0
          Husleje [of which]    | 1,5  | 2,5
        1.3 Tilskud             | 2,0  | 5,0
        I ALT [grand total]     | 12,0 | 15,0
        """,
        language=language,
    )
    word = {DocumentLanguage.DANISH: "heraf", DocumentLanguage.ENGLISH: "of which"}[language]
    again = understand(FILES.read(written(draft, kind, tmp_path))[0]).draft
    assert [(row.label, row.kind) for row in again.rows] == [
        ("Kurser", RowKind.LINE),
        ("Drift", RowKind.LINE),
        (f"{word} Husleje", RowKind.OF_WHICH),
        ("Tilskud", RowKind.LINE),
        ("I ALT", RowKind.GRAND_TOTAL),
    ]


def test_totals_are_sums_of_the_lines_that_count_and_of_the_groups(tmp_path: Path) -> None:
    made = sheet(table(NESTED), tmp_path)
    assert named(made, "Sum efter")[:2] == ["=SUM(B15:B16)", "=SUM(C15:C16)"]
    assert named(made, "Takster")[1] == "=SUM(C5:C6,C8,C9)"
    assert named(made, "Alt")[0] == "=SUM(B4,B12,B14:B16,B18)"


def test_a_printed_total_that_is_wrong_stands_with_a_comment_and_is_never_added_up(tmp_path: Path) -> None:
    made = sheet(table(NESTED), tmp_path)
    assert named(made, "Under")[0] == 99
    assert named(made, "Takster")[0] == "=SUM(B5:B6,B8,B10:B11)"
    assert made["B9"].comment.text == "Beregnet: 7,3"


def test_rule_columns_and_derived_rows_are_formulas(tmp_path: Path) -> None:
    made = sheet(table(NESTED), tmp_path)
    sale = ["=SUM(B6:C6)", "=N(C6)-N(B6)", "=N(C6)/C$19*100", "=(N(C6)-N(B6))/N(B6)*100"]
    assert named(made, "1.2 Salg")[2:] == sale
    assert named(made, "Resultat")[:2] == ["=N(B4)-N(B18)", "=N(C4)-N(C18)"]


def test_what_formulas_come_to_is_stored_beside_them(tmp_path: Path) -> None:
    made = sheet(table(NESTED), tmp_path, results=True)
    assert named(made, "Takster")[:2] == [11.3, 19.2]
    assert named(made, "Resultat")[:2] == [1.3, -0.8]


def test_a_total_of_nothing_but_dashes_is_a_dash_until_a_figure_is_put_in(tmp_path: Path) -> None:
    assert named(sheet(table(NESTED), tmp_path), "Tomme")[0] == '=IF(COUNT(B13)=0,"-",SUM(B13))'
    assert named(sheet(table(NESTED), tmp_path, results=True), "Tomme")[0] == "-"


def test_dashes_points_and_blanks_are_kept_apart(tmp_path: Path) -> None:
    draft = table("""
                | 2008 | 2009 | 2010 | 2011
        1.1 A   | -    | ./.  |      | 0,0
    """)
    grid = read(draft, tmp_path)
    assert [(cell.text, cell.number) for cell in grid.rows[2][1:]] == [
        ("-", None),
        ("./.", None),
        ("", None),
        ("0,0", Decimal(0)),
    ]


def test_figures_are_exact_and_shown_with_the_decimals_of_the_table(tmp_path: Path) -> None:
    made = sheet(table(NESTED), tmp_path)
    assert (made["B10"].value, made["B10"].number_format) == (7.25, "#,##0.0")


def test_a_marked_figure_is_still_a_number(tmp_path: Path) -> None:
    made = sheet(seed_003(), tmp_path)
    cell = next(row[2] for row in made.iter_rows() if str(row[0].value).startswith("2.15"))
    assert (cell.value, cell.number_format) == (32.9, '#,##0.0"⁴"')


def test_marks_of_labels_stand_high_and_notes_stand_below(tmp_path: Path) -> None:
    grid = read(seed_003(), tmp_path)
    labels = {cells[0].text: cells[0].raised for cells in grid.rows if cells[0].text}
    assert (labels["2.3 Sprog og Integration3"], labels["I ALT5"]) == (1, 1)
    assert [label[:2] for label in labels if label[:1] in "³⁴⁵"] == ["³ ", "⁴ ", "⁵ "]


def test_the_headings_stay_and_groups_are_outlined(tmp_path: Path) -> None:
    made = sheet(table(NESTED), tmp_path)
    assert made.freeze_panes == "B3"
    assert made.row_dimensions[5].outlineLevel == 2
    assert made.sheet_properties.outlinePr.summaryBelow is False
    assert made.print_title_rows == "$1:$2"


def test_headings_over_others_are_merged(tmp_path: Path) -> None:
    made = sheet(seed_001(), tmp_path)
    assert [str(area) for area in made.merged_cells.ranges] == ["B2:C2", "D2:E2"]


@pytest.mark.parametrize("rounding", list(Rounding))
def test_our_own_reader_sees_what_is_shown_whatever_the_rounding(rounding: Rounding, tmp_path: Path) -> None:
    draft = table(NESTED, rounding=rounding)
    grid = read(draft, tmp_path)
    rows = [[cell.words for cell in row] for row in shown(draft).rows]
    assert [[cell.text for cell in row[1:]] for row in grid.rows[2 : 2 + len(rows)]] == rows
    assert grid.remarks == ()


def test_a_label_that_looks_like_a_formula_is_text_in_a_workbook(tmp_path: Path) -> None:
    made = sheet(replace(table("    | 2008\n    Linje | 1,0"), title="=1+1"), tmp_path)
    assert (made["A1"].value, made["A1"].data_type) == ("=1+1", "s")


def rows_of_text(draft: BudgetTableDraft, folder: Path) -> list[list[str]]:
    """The rows of a table's text file."""
    content = written(draft, TableFormat.CSV, folder).read_bytes().decode("utf-8-sig")
    return list(csv.reader(StringIO(content), delimiter=";"))


def test_separated_text_is_what_excel_in_danish_writes(tmp_path: Path) -> None:
    content = written(seed_003(), TableFormat.CSV, tmp_path).read_bytes()
    assert content.startswith("\ufeffMio. kr.".encode())
    assert content.count(b"\n") == content.count(b"\r\n")
    assert b"2.1 Jobpatruljer;6,9;6,9;6,9;20,7\r\n" in content


def test_separated_text_has_every_mark_and_note(tmp_path: Path) -> None:
    rows = {row[0]: row[1:] for row in rows_of_text(seed_003(), tmp_path) if row}
    assert rows["2.15 Jobplanen 2009"] == ["-", "32,9⁴", "-", "32,9"]
    assert rows["2.3 Sprog og Integration³"] == ["8,5", "-", "-", "8,5"]
    assert [label for label in rows if label.startswith(("³ ", "⁴ ", "⁵ "))] == list(rows)[-3:]


def test_labels_of_separated_text_are_indented_where_groups_stand_in_groups(tmp_path: Path) -> None:
    labels = [row[0] for row in rows_of_text(table(NESTED), tmp_path)]
    assert "    1.1 Leje" in labels
    assert "2.1 Jobpatruljer" in [row[0] for row in rows_of_text(seed_003(), tmp_path) if row]


def test_figures_finer_than_shown_are_given_out_whole(tmp_path: Path) -> None:
    rows = {row[0].strip(): row[1:] for row in rows_of_text(table(NESTED), tmp_path)}
    assert rows["1.4 Gebyr"][:2] == ["7,25", "8,15"]
    kroner = table("    | 2008\n    1.1 A | 1.234.567,5", unit=Unit.KRONER, decimals=0)
    assert rows_of_text(kroner, tmp_path)[1] == ["1.1 A", "1234567,5"]


def test_a_label_that_looks_like_a_formula_is_text_in_a_text_file_and_comes_back(tmp_path: Path) -> None:
    draft = table("    | 2008\n    Linje | -1,0")
    draft = replace(draft, rows=(replace(draft.rows[0], label="=HYPERLINK(1)"),))
    assert rows_of_text(draft, tmp_path)[1] == ["'=HYPERLINK(1)", "-1,0"]
    (grid,) = FILES.read(tmp_path / "Økonomi.csv")
    assert isinstance(grid, SourceGrid)
    assert [cell.text for cell in grid.rows[1]] == ["=HYPERLINK(1)", "-1,0"]


def facts(draft: BudgetTableDraft) -> tuple[object, ...]:
    """What a table says, whatever its keys."""
    marks = {note.key: note.mark for note in draft.notes}
    rows = [
        (
            row.kind,
            row.level,
            row.name,
            [marks[key] for key in row.notes],
            [(cell.state, cell.figure, [marks[key] for key in cell.notes]) for cell in row.cells],
        )
        for row in draft.rows
    ]
    columns = [(column.label, column.over, column.kind, column.year) for column in draft.columns]
    return (
        draft.unit,
        draft.decimals,
        draft.price_level,
        columns,
        rows,
        [(note.mark, note.text) for note in draft.notes],
    )


@pytest.mark.parametrize("kind", [TableFormat.XLSX, TableFormat.CSV])
@pytest.mark.parametrize("draft", [seed_003(), seed_001()], ids=["seed 003", "seed 001"])
def test_a_table_that_is_taken_in_again_is_the_same_table(
    draft: BudgetTableDraft, kind: TableFormat, tmp_path: Path
) -> None:
    (source,) = FILES.read(written(draft, kind, tmp_path))
    understanding = understand(source)
    assert understanding.doubts == ()
    assert facts(understanding.draft) == facts(draft)


def test_json_tells_the_printed_and_the_computed(tmp_path: Path) -> None:
    told = json.loads(written(seed_003(), TableFormat.JSON, tmp_path).read_text("utf-8"))
    assert (told["unit"], told["price_level"], told["columns"][3]["of"]) == ("million_kr", "2009-p/l", [0, 1, 2])
    group, line, *_ = told["rows"]
    assert group["cells"][1] == {"value": "88.4", "printed": "88.4", "computed": "86.4", "notes": []}
    assert (line["number"], line["label"], line["kind"], line["level"]) == ("2.1", "Jobpatruljer", "line", 1)
    marked = next(row for row in told["rows"] if row["number"] == "2.15")
    assert [cell["value"] for cell in marked["cells"]] == ["-", "32.9", "-", "32.9"]
    assert marked["cells"][1]["notes"] == ["4"]


def test_json_names_the_rows_a_derived_row_is_over(tmp_path: Path) -> None:
    told = json.loads(written(table(NESTED), TableFormat.JSON, tmp_path).read_text("utf-8"))
    assert [told["rows"][term["row"]]["label"] for term in told["rows"][-1]["terms"]] == ["Takster", "Pulje"]
    assert [term["subtracted"] for term in told["rows"][-1]["terms"]] == [False, True]


def test_a_word_table_repeats_its_headings_and_has_its_notes(tmp_path: Path) -> None:
    document = Document(BytesIO(written(seed_003(), TableFormat.WORD, tmp_path).read_bytes()))
    (made,) = document.tables
    assert [cell.text for cell in made.rows[0].cells] == ["Mio. kr., 2009-p/l", "2008", "2009", "2010", "I alt"]
    assert made.rows[0]._tr.trPr.xpath("w:tblHeader")  # noqa: SLF001 -- python-docx tells of headings nowhere else
    assert [cell.text for cell in made.rows[2].cells] == ["2.1 Jobpatruljer", "6,9", "6,9", "6,9", "20,7"]
    notes = [line.text[:2] for line in document.paragraphs if line.style.name == "Footnote Text"]
    assert notes[:3] == ["3 ", "4 ", "5 "]


def test_a_word_table_tells_the_refund_by_the_law_s_rate_as_the_paper_does(tmp_path: Path) -> None:
    draft = table("           | 2009\n    2.4 CBSI | 24,6")
    refund = LineRefund("Integrationsloven", None, (Decimal(50_000_000),))
    draft = replace(draft, rows=(replace(draft.rows[0], refund=refund),))
    target = tmp_path / "Økonomi.docx"
    FILES.write(draft, target, TableFormat.WORD, rates=STANDARD_RATES)
    (made,) = Document(str(target)).tables
    assert [cell.text for cell in made.rows[3].cells] == ["Statsrefusion, 50 pct.", "-25,0"]


def test_a_wide_word_table_lies_down(tmp_path: Path) -> None:
    draft = table(f"    | {' | '.join(str(2000 + at) for at in range(9))}\n    1.1 A | {' | '.join(['1,0'] * 9)}")
    section = Document(str(written(draft, TableFormat.WORD, tmp_path))).sections[0]
    assert section.page_width > section.page_height


@pytest.mark.parametrize("kind", [TableFormat.XLSX, TableFormat.CSV, TableFormat.JSON])
def test_equal_tables_give_equal_files(kind: TableFormat, tmp_path: Path) -> None:
    first = written(seed_003(), kind, tmp_path).read_bytes()
    assert written(seed_003(), kind, tmp_path).read_bytes() == first


@pytest.mark.parametrize("kind", list(TableFormat))
def test_an_empty_table_is_given_out_too(kind: TableFormat, tmp_path: Path) -> None:
    assert written(BudgetTableDraft(), kind, tmp_path).stat().st_size > 0


@pytest.mark.parametrize("kind", list(TableFormat))
def test_a_file_is_written_whole_or_not_at_all(kind: TableFormat, tmp_path: Path) -> None:
    def no_more(_done: int, _of: int) -> None:
        raise Cancelled

    target = tmp_path / "Økonomi"
    target.write_text("som det var", encoding="utf-8")
    with pytest.raises(Cancelled):
        FILES.write(seed_003(), target, kind, tell=no_more)
    with pytest.raises(FileFault):
        FILES.write(seed_003(), tmp_path / "ingen mappe" / "Økonomi", kind)
    assert target.read_text("utf-8") == "som det var"
    assert list(tmp_path.iterdir()) == [target]
