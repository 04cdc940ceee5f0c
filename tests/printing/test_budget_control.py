"""What stands on a control report's paper."""

from __future__ import annotations

from secretariat.application.documents.budgets import ControlReport, FindingGroup
from secretariat.printing.renderer import PdfRenderer
from tests.printing.budget_papers import control, finding
from tests.support.pdf_reading import ReadPdf, read, structure_faults


def reading(paper: ControlReport) -> ReadPdf:
    data = PdfRenderer().render(paper)
    assert structure_faults(data) == []
    return read(data)


def test_the_summary_stands_above_a_table_for_each_weight() -> None:
    told = [text for role, text in reading(control()).texts() if role in ("H1", "H2", "P")]
    expected = ["Kontrolrapport: Økonomisk oversigt", "Udkast", "2 fejl, 1 godtaget", "Tal i mio. kr.", "Fejl"]
    start = told.index(expected[0])
    assert told[start : start + len(expected)] == expected
    assert "Godtaget med begrundelse" in told[start + len(expected) :]


def test_a_finding_is_a_row_headed_by_its_place() -> None:
    table = reading(control()).root.all("Table")[0]
    assert [cell.text for cell in table.all("THead")[0].all("TH")] == [
        "Sted",
        "Kolonne",
        "Hvad er fundet",
        "Trykt",
        "Beregnet",
        "Forskel",
    ]
    first = table.all("TBody")[0].all("TR")[0]
    assert [cell.text for cell in first.all("TH", "TD")] == [
        "I ALT",
        "2009",
        "Den trykte total stemmer ikke med linjerne.",
        "195,3",
        "193,3",
        "2,0",
    ]


def test_what_was_accepted_stands_with_its_reason() -> None:
    (line,) = reading(control()).root.all("Table")[1].all("TBody")[0].all("TR")
    told = line.all("TD")[1]
    assert [paragraph.text for paragraph in told.all("P")] == [
        "Den trykte total stemmer ikke med linjerne.",
        "Godtaget: Vedtaget sådan. (Anna, 3. marts 2009)",
    ]


def test_a_table_that_adds_up_has_a_report_without_tables() -> None:
    paper = control(FindingGroup("Fejl", ()))
    assert reading(paper).root.all("Table", "H2") == []


def test_findings_over_many_pages_are_one_table_read_once() -> None:
    paper = reading(control(FindingGroup("Fejl", tuple(finding(f"Linje {number}") for number in range(200)))))
    (table,) = paper.root.all("Table")
    assert [line.all("TH")[0].text for line in table.all("TBody")[0].all("TR")] == [f"Linje {n}" for n in range(200)]
    assert all("Sted Kolonne Hvad er fundet" in artifacts for artifacts in paper.artifacts[1:])
