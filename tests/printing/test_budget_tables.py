"""What stands on a budget table's paper: what is heard of it, and where its words stand."""

from __future__ import annotations

import re
from io import BytesIO
from itertools import pairwise
from typing import Any

import pikepdf
import pytest

from secretariat.application.documents.budgets import BudgetDocument, HeadCell, PrintedNote, RowLook
from secretariat.domain.committees import DocumentLanguage
from secretariat.printing import fonts
from secretariat.printing.budget_layout import PADDING_X, budget_layout
from secretariat.printing.fonts import Family
from secretariat.printing.papers import REPORT, WIDE_REPORT
from secretariat.printing.renderer import PdfRenderer
from tests.printing.budget_papers import BARS, COURSES, budget, long_table, marked, row, two_tiers, wide
from tests.support.pdf_reading import Element, ReadPdf, read, structure_faults


def reading(paper: BudgetDocument) -> ReadPdf:
    data = PdfRenderer().render(paper)
    assert structure_faults(data) == []
    return read(data)


def table_of(paper: BudgetDocument) -> Element:
    (table,) = reading(paper).root.all("Table")
    return table


def cells(line: Element) -> list[tuple[str, str]]:
    """Return (role, text) of a row's cells."""
    return [(cell.role, cell.text) for cell in line.children if isinstance(cell, Element)]


def attribute(element: Element, name: str) -> Any:
    """Return an attribute of an element as text or number, None without it."""
    told = element.attributes.get("/A", {}).get(f"/{name}")
    return str(told) if isinstance(told, pikepdf.Name) else told


def test_every_cell_is_heard_in_its_row_with_its_marks() -> None:
    lines = [cells(line) for line in table_of(budget()).all("TBody")[0].children if isinstance(line, Element)]
    assert lines[0] == [("TH", "Projekter"), ("TD", "14,0"), ("TD", "9,6"), ("TD", "23,6")]
    assert lines[1] == [("TH", "4.1 BIF projekter"), ("TD", "5,5"), ("TD", "6,1"), ("TD", "11,6")]
    assert lines[3] == [("TH", "4.2 Den tværgående pulje3"), ("TD", "8,5"), ("TD", "3,53,4"), ("TD", "12,0?")]
    assert lines[5] == [("TH", "Statsrefusion, 50 pct."), ("TD", "-8,5"), ("TD", "-3,5"), ("TD", "")]
    assert lines[8] == [("TH", "5.1 Salg"), ("TD", "1.234,5"), ("TD", "./."), ("TD", "1.234,5")]
    assert lines[-1] == [("TH", "I ALT5"), ("TD", "1.248,5"), ("TD", "9,6"), ("TD", "1.258,1")]


def test_labels_head_their_rows_and_headings_their_columns() -> None:
    table = table_of(budget())
    (head,) = table.all("THead")
    assert [(cell.text, attribute(cell, "Scope")) for cell in head.all("TH")] == [
        ("Mio. kr., 2009-p/l", "/Column"),
        ("2008", "/Column"),
        ("20094", "/Column"),
        ("I alt", "/Column"),
    ]
    assert {attribute(cell, "Scope") for cell in table.all("TBody")[0].all("TH")} == {"/Row"}


def test_a_heading_row_spans_all_columns() -> None:
    (heading,) = [cell for cell in table_of(budget()).all("TH") if cell.text == "Indtægter"]
    assert attribute(heading, "ColSpan") == 4


def test_a_heading_above_spans_its_columns_and_the_others_span_both_rows() -> None:
    upper, lower = table_of(two_tiers()).all("THead")[0].all("TR")
    spans = [(cell.text, attribute(cell, "ColSpan"), attribute(cell, "RowSpan")) for cell in upper.all("TH")]
    assert spans == [("Mio. kr., 2009-p/l", None, 2), ("Ansatte3", 2, None), ("I alt", None, 2)]
    assert [cell.text for cell in lower.all("TH")] == ["2008", "20094"]


def test_marks_lead_to_the_notes_below_the_table() -> None:
    root = reading(budget()).root
    assert [note.text for note in root.all("Note")] == [
        "3Puljen er delt på to kontorer.",
        "4Foreløbigt tal.",
        "5Kommunens egen finansiering.",
    ]
    marks = [reference.text for reference in root.all("Reference")]
    assert sorted(marks) == ["3", "3", "4", "4", "5", "5"]
    order = [element.role for element in root.walk() if element.role in ("Table", "Note")]
    assert order == ["Table", "Note", "Note", "Note"]


def test_a_mark_without_a_note_is_raised_and_leads_nowhere() -> None:
    root = reading(budget(notes=())).root
    assert root.all("Reference", "Link") == []
    assert "Den tværgående pulje3" in root.text


def test_two_notes_of_one_mark_are_both_printed() -> None:
    root = reading(budget(notes=(PrintedNote("3", "Den første."), PrintedNote("3", "Den anden.")))).root
    assert [note.text for note in root.all("Note")] == ["3Den første.", "3Den anden."]


def test_the_headings_are_repeated_on_every_page_and_read_once() -> None:
    paper = reading(long_table(200, columns=3))
    assert len(paper.artifacts) > 3
    assert all("2000 2001 2002" in artifacts for artifacts in paper.artifacts[1:])
    assert [cell.text for cell in paper.root.all("THead")[0].all("TH")] == ["Mio. kr.", "2000", "2001", "2002"]
    assert len(paper.root.all("THead")) == len(paper.root.all("TBody")) == 1


def test_a_long_table_is_read_row_by_row_as_it_stands() -> None:
    paper = long_table(150, columns=2)
    lines = table_of(paper).all("TBody")[0].all("TR")
    told = [" ".join(part for part in (line.number, line.label.words) if part) for line in paper.rows]
    assert [line.all("TH")[0].text for line in lines] == told


@pytest.mark.parametrize("before", range(20, 60))
def test_a_group_stands_with_its_first_line_and_a_total_with_the_line_above(before: int) -> None:
    lines = [row(f"Linje {number}", "1,0", "1,0", "2,0") for number in range(before)]
    grouped = [
        row("Gruppe", "1,0", "1,0", "2,0", look=RowLook.GROUP, level=0),
        row("Den første", "1,0", "1,0", "2,0"),
        row("Den anden", "1,0", "1,0", "2,0"),
        row("heraf husleje", "1,0", "1,0", "2,0", look=RowLook.OF_WHICH),
        row("I ALT", "1,0", "1,0", "2,0", look=RowLook.GRAND_TOTAL),
    ]
    told = table_of(budget([*lines, *grouped])).all("TBody")[0].all("TR")
    pages = {line.all("TH")[0].text: line.pages for line in told}
    assert pages["Gruppe"] == pages["Den første"]
    assert pages["Den anden"] == pages["heraf husleje"] == pages["I ALT"]


def test_a_label_longer_than_a_page_goes_on_and_stays_one_row() -> None:
    words = " ".join(f"ord{number}" for number in range(2_000))
    (line,) = table_of(budget([row(words, "1,0", "2,0", "3,0", number="2.1")])).all("TBody")[0].all("TR")
    assert line.all("TH")[0].text == f"2.1 {words}"
    assert len(line.pages) > 1
    assert [cell.text for cell in line.all("TD")] == ["1,0", "2,0", "3,0"]


def test_a_few_columns_stand_upright_and_many_on_the_side() -> None:
    assert budget_layout(budget()).shape is REPORT
    assert budget_layout(wide(5)).shape is REPORT
    assert budget_layout(wide(12)).shape is WIDE_REPORT


def test_short_labels_wrap_nowhere_however_many_columns_there_are() -> None:
    for columns in range(1, 14):
        paper = wide(columns)
        layout = budget_layout(paper)
        asked = fonts.width(fonts.face(Family.SANS), layout.size, paper.rows[-1].label.words)
        assert sum(column.width for column in layout.columns) + layout.label <= layout.shape.text_width + 0.01
        assert layout.label >= asked + 2 * PADDING_X


def test_a_table_too_wide_for_the_page_comes_in_parts_that_say_so() -> None:
    root = reading(wide(30)).root
    tables = root.all("Table")
    captions = [caption.text for caption in root.all("Caption")]
    assert len(tables) == len(captions) > 1
    assert captions[0].startswith(f"Del 1 af {len(tables)}: kolonnerne fra 1990 til ")
    assert captions[-1].endswith("til 2019")
    years = [cell.text for table in tables for cell in table.all("THead")[0].all("TH")[1:]]
    assert years == [str(1990 + place) for place in range(30)]
    labels = [[line.all("TH")[0].text for line in table.all("TBody")[0].all("TR")] for table in tables]
    assert all(told == labels[0] for told in labels)


def test_columns_under_one_heading_stay_in_one_part() -> None:
    over = tuple(HeadCell(marked(f"Gruppe {number}"), 4) for number in range(7))
    layout = budget_layout(wide(28, over=over))
    assert len(layout.parts) > 1
    assert all(part[0] % 4 == 0 and len(part) % 4 == 0 for part in layout.parts)


def test_an_english_table_is_read_as_one() -> None:
    paper = reading(wide(30, face_changes={"language": DocumentLanguage.ENGLISH}))
    assert paper.root.all("Caption")[0].text.startswith("Part 1 of ")
    assert "Page 1 of" in paper.artifacts[0]


def test_charts_are_figures_with_their_words() -> None:
    root = reading(budget(charts_heading="Diagrammer", charts=(BARS, COURSES))).root
    assert [str(figure.attributes["/Alt"]) for figure in root.all("Figure")][1:] == [
        BARS.alternative,
        COURSES.alternative,
    ]
    told = [figure.text for figure in root.all("Figure")][1:]
    assert all(words in told[0] for words in ("2.15 Jobplanen 2009", "32,9", "-5,0"))
    assert all(words in told[1] for words in ("Projekter 9,6", "Indtægter 9,4", "2008", "20"))
    assert root.all("H2")[-1].text == "Diagrammer"


def test_commas_stand_below_each_other_whatever_the_face_and_the_marks() -> None:
    commas = commas_of(PdfRenderer().render(budget()))
    assert len(commas) == 26
    columns = sorted({round(comma, 1) for comma in commas})
    assert len(columns) == 3
    assert all(right - left > 20 for left, right in pairwise(columns))


def commas_of(data: bytes) -> list[float]:
    """Return where the decimal comma of each figure of a page stands, in points from the page's left edge."""
    pdf = pikepdf.open(BytesIO(data))
    (page,) = pdf.pages
    faces = {name: str(font.BaseFont).rpartition("+")[2] for name, font in page.resources.Font.items()}
    found, left, face, size = [], 0.0, "", 0.0
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "Tm":
                left = float(operands[4])
            case "Tf":
                face, size = faces[str(operands[0])], float(operands[1])
            case "Tj" if re.fullmatch(rb"-?[0-9.]+,[0-9]", said := bytes(operands[0])):
                found.append(left + fonts.width(face, size, said.decode().partition(",")[0]))
    return found
