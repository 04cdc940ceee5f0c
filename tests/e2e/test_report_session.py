"""From last year's status report to this year's issued package, through the program's own window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QTableView

from secretariat.application.issuing.packages import FaultKind, IssuedDocument, PackageFault
from secretariat.bootstrap import open_office
from secretariat.domain.documents.documents import DocumentState
from secretariat.domain.documents.rolling import unconfirmed
from secretariat.domain.text import Heading, Piece, PieceKind, plain
from secretariat.ui.editing.page import TextPage
from secretariat.ui.kit.two_lines import LinesView
from tests.e2e import budget_desk
from tests.e2e import papers_desk as desk
from tests.e2e.papers_desk import ALT, SHIFT, Key
from tests.e2e.sitting import Sitting, choose_in, click_row
from tests.support.pdf_reading import read, structure_faults

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # its windows cannot be raised

LAST_YEARS = "Statusredegørelse for forvaltningens integrationsindsats 2008"
THIS_YEARS = "Statusredegørelse for forvaltningens integrationsindsats 2009"
CASE_NUMBER = "2009-043377"
PACKAGE = f"{CASE_NUMBER} {THIS_YEARS}"
OVERVIEW = "Økonomisk oversigt for BIF-indsatser i 2008-2010"
LINE = "2.1 Jobpatruljer"
CARRIED = (
    "Status på området",
    "Aktuelle initiativer",
    "Udsigt til at nå målene",
    "Forslag til fremtidig indsats",
    "Projekter på området",
    "Redegørelse for de enkelte indsatser",
)
"""The sections of last year's in which somebody wrote something; the others are drawn from the data alone."""
OUTLOOK = "Ledigheden stiger, og målene er under pres."
REASON = "Skemaet rettes, når forvaltningen har svaret."
CORRECTED = "Et beløb var forkert."


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """The demonstration."""
    database = tmp_path / "office.db"
    with open_office(database, actor=lambda: "Anna") as office:
        office.services.demonstration.load()
    return database


def test_last_years_report_becomes_this_years_issued_package(program, tmp_path, validator):
    begin_this_years(program)
    see_what_is_stale(program)
    name_it_anew(program)
    write_and_confirm(program)
    put_in_a_figure(program)
    put_in_a_chart(program)
    date_the_headings_anew(program)
    reorder_the_sections(program)
    change_the_line_and_see_the_figure_follow(program)
    let_stand_what_must(program)
    issue(program)
    package = save_the_package(program, tmp_path / "pakker")
    see_a_changed_file_found(program, package)
    see_it_in_the_archive(program)
    file = print_it_again(program, package, tmp_path / "igen.pdf")
    begin_a_correction(program)
    assert_says(file)
    validator.check(file)


def test_everything_done_to_this_years_report_is_undone_step_by_step_and_done_again(program):
    """All but the marks of what was changed and stored: that was looked at, whatever is undone afterwards."""
    begin_this_years(program)
    begun = replace(program.tab.draft, marks=())
    name_it_anew(program)
    write_and_confirm(program)
    put_in_a_figure(program)
    put_in_a_chart(program)
    date_the_headings_anew(program)
    reorder_the_sections(program)
    finished = replace(program.tab.draft, marks=())
    for step, wanted in (("undo", begun), ("redo", finished)):
        while program.window.actions_table[step].isEnabled():
            program.do(step)
        assert replace(program.tab.draft, marks=()) == wanted


# This year's from last year's


def begin_this_years(program: Sitting) -> None:
    desk.open_paper(program, LAST_YEARS)
    program.do("roll_document")
    assert program.dialog().findChild(QComboBox, "field.period").currentText() == "2009"
    program.answer()
    assert (program.tab.title, program.tab.is_dirty) == (LAST_YEARS, True)
    assert desk.label(program.tab, "document.progress") == "7 parts carried over are not confirmed"
    assert desk.marked(program) == [f"{heading}: Unchanged?" for heading in CARRIED]


def see_what_is_stale(program: Sitting) -> None:
    """What stands as it was, and every year that is another than this year's, is among the findings."""
    program.do("next_finding")
    desk.wait_for_control(program)
    found = [(finding.code, finding.place.field) for finding in desk.findings(program)]
    assert [place for code, place in found if code == "document_year_odd"] == [
        "title",
        "section:goals",
        "section:sheets",
    ]
    assert [code for code, _ in found].count("section_unconfirmed") == len(CARRIED)
    assert ("title_unconfirmed", "title") in found


def name_it_anew(program: Sitting) -> None:
    """Another title is one part less to confirm; the case number stayed behind and is written."""
    program.press("facts_page")
    program.write("title", THIS_YEARS)
    program.click("add.case_numbers")
    program.write("case_numbers.0.number", CASE_NUMBER)
    program.do("save")
    assert desk.marked_count(program) == 6


def write_and_confirm(program: Sitting) -> None:
    """One section is written anew; the others still hold and are confirmed with the keys, one after the other."""
    program.press("text_page")
    page = desk.go_to_section(program, "Udsigt til at nå målene")
    QTest.keyClick(page, Key.Key_End, SHIFT)
    QTest.keyClicks(page, OUTLOOK)
    assert section_words(program, "Udsigt til at nå målene") == [OUTLOOK]
    program.qtbot.waitUntil(lambda: desk.marked_count(program) == 5)
    desk.go_to_section(program, CARRIED[1])
    for _ in range(4):
        program.do("confirm_field")
    assert desk.marked(program) == [f"{CARRIED[0]}: Unchanged?"]


def put_in_a_figure(program: Sitting) -> None:
    """Written in the section that waits longest, the figure is a fact of the overview."""
    page = desk.go_to_section(program, CARRIED[0])
    QTest.keyClicks(page, "Jobpatruljerne har ")
    program.do("insert_field")
    QTest.keyClicks(program.dialog().findChild(QLineEdit, "field.fact"), "2.1 2009")
    desk.choose_line(program, "list.facts", f"{LINE}, 2009")
    desk.press(program, "insert.verb")
    QTest.keyClicks(page, " i 2009. ")
    assert figure_told(program) == "Jobpatruljerne har 6,9 mio. kr. i 2009."
    program.qtbot.waitUntil(
        lambda: desk.label(program.tab, "document.progress") == "All that was carried over is confirmed"
    )


def put_in_a_chart(program: Sitting) -> None:
    """Put in after what is written of the outlook."""
    page = desk.go_to_section(program, "Udsigt til at nå målene")
    QTest.keyClick(page, Key.Key_End)
    program.do("insert_piece")
    desk.choose_line(program, "list.piece_kinds", "Indicator chart")
    desk.choose_line(program, "list.piece_sources", "1 Andel")
    QTest.keyClicks(program.dialog().findChild(QLineEdit, "field.piece_caption"), "Andel i arbejde")
    desk.press(program, "insert.verb")
    assert [piece.kind for piece in pieces(program)] == [
        PieceKind.INDICATORS,
        PieceKind.INDICATOR_CHART,
        PieceKind.SHEET_LIST,
        PieceKind.GOALS,
        PieceKind.SHEETS,
        PieceKind.BUDGET_TABLE,
    ]


def date_the_headings_anew(program: Sitting) -> None:
    """Where control found last year's, this year's is written."""
    for words in ("Bidrag til de politiske mål i 2008", "De enkelte indsatser i 2008"):
        page = desk.go_to_section(program, words)
        QTest.keyClick(page, Key.Key_Up)
        QTest.keyClick(page, Key.Key_End)
        for _ in "2008":
            QTest.keyClick(page, Key.Key_Backspace)
        QTest.keyClicks(page, "2009")
    program.qtbot.waitUntil(lambda: "De enkelte indsatser i 2009" in desk.headings(program))
    assert not [words for words in desk.headings(program) if "2008" in words]


def reorder_the_sections(program: Sitting) -> None:
    """The projects go up over the proposals, with the keys in the outline."""
    desk.go_to_section(program, "Projekter på området")
    view = desk.outline(program)
    view.setFocus()
    QTest.keyClick(view, Key.Key_Up, ALT)
    program.qtbot.waitUntil(
        lambda: desk.headings(program)[3:5] == ["Projekter på området", "Forslag til fremtidig indsats"]
    )
    program.do("save")
    assert not unconfirmed(desk.stored(program, THIS_YEARS).draft)


# One fact


def change_the_line_and_see_the_figure_follow(program: Sitting) -> None:
    change_the_line(program, "7,4")
    desk.open_paper(program, THIS_YEARS)
    program.qtbot.waitUntil(lambda: figure_told(program) == "Jobpatruljerne har 7,4 mio. kr. i 2009.")
    program.wait_for("1 figure in the text has followed the data.")
    program.do("save")


def change_the_line(program: Sitting, figure: str) -> None:
    budget_desk.open_table(program, OVERVIEW)
    budget_desk.go(program, LINE, "2009")
    budget_desk.press(figure, Key.Key_Return)
    program.do("save")


# Out of the house


def let_stand_what_must(program: Sitting) -> None:
    """The sheet says another sum than its line now; that is for the office to mend, and stands until it has."""
    program.do("next_finding")
    desk.wait_for_control(program)
    for place in ("section:sheets", "section:overview"):
        first, *_ = desk.errors(program)
        assert first.place.field == place
        desk.click_finding(program, first)
        program.do("waive")
        program.answer(REASON, "reason")
        desk.wait_for_control(program)
    assert not desk.errors(program)
    program.do("save")


def issue(program: Sitting) -> IssuedDocument:
    """Nothing stands open but warnings: no reason is asked for, and the paper is locked."""
    program.do("issue_document")
    program.answer()
    program.wait_for("The paper is issued: Edition 1.")
    assert program.tab.findChild(TextPage).isReadOnly()
    paper = desk.stored(program, THIS_YEARS)
    assert paper.state is DocumentState.ISSUED
    (issued,) = program.services.document_issues.issues(paper.id)
    assert {finding.code for finding in issued.waived} == {"piece_errors"}
    return issued


def save_the_package(program: Sitting, folder: Path) -> Path:
    """It lies in a folder of its own, named as the case and the paper."""
    folder.mkdir()
    program.press_notice("Save the package …")
    program.pick_file(folder)
    program.wait_for(f"The package is saved as {PACKAGE}.")
    (package,) = folder.iterdir()
    files = {f"{PACKAGE}.pdf", f"{PACKAGE}.docx", f"{PACKAGE}.json", "manifest.json"}
    assert {file.name for file in package.iterdir()} == files, "nothing is closed: the one paper is the public's too"
    return package


def see_a_changed_file_found(program: Sitting, package: Path) -> None:
    """Verified from the archive, a package is as it left the house until a file in it is another."""
    program.click("subject.archive")
    verify(program, package)
    program.wait_for(f"{PACKAGE}: everything is as it left the house.")
    word = package / f"{PACKAGE}.docx"
    whole = word.read_bytes()
    word.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    verify(program, package)
    faults = program.dialog().findChild(LinesView, "list.package_faults")
    assert [line.subject for line in desk.lines(faults)] == [PackageFault(FaultKind.CHANGED, word.name)]
    program.answer()
    word.write_bytes(whole)


def verify(program: Sitting, package: Path) -> None:
    program.click("archive.verify_package")
    program.pick_file(package)


def see_it_in_the_archive(program: Sitting) -> None:
    """Found by its year and its case number, it is shown as it left, with what was let stand and why."""
    program.click("subject.archive")
    choose_in(program.tab.findChild(QComboBox, "filter.year"), "2009")
    QTest.keyClicks(program.tab.findChild(QLineEdit, "filter.archive"), CASE_NUMBER)
    listed = program.tab.findChild(QTableView, "list.archive")
    (row,) = range(listed.model().rowCount())
    shown = [listed.model().index(row, column).data() for column in range(listed.model().columnCount())]
    assert {THIS_YEARS, CASE_NUMBER, "Status report"} < set(shown)
    click_row(listed, listed.model().index(row, 0), twice=True)
    program.qtbot.waitUntil(lambda: program.tab.title == f"{THIS_YEARS}, issued")
    let_stand = desk.lines(program.tab.findChild(LinesView, "list.waived"))
    assert len(let_stand) == 2
    assert all(REASON in line.told for line in let_stand)
    program.click("issued.verify_issue")
    program.wait_for(f"“{THIS_YEARS}”, Edition 1: everything is as it left the house.")


def print_it_again(program: Sitting, package: Path, file: Path) -> Path:
    """Whatever the data say since, the paper is byte for byte the one that was issued."""
    change_the_line(program, "6,9")
    desk.open_paper(program, THIS_YEARS)
    program.do("save_pdf")
    assert program.pick_file(file) == f"{PACKAGE}.pdf"
    program.wait_for(f"Saved as {file.name}.")
    assert file.read_bytes() == (package / f"{PACKAGE}.pdf").read_bytes()
    return file


def assert_says(file: Path) -> None:
    """Read aloud, the paper has this year's figure, the sections in their new order, and no mark of a draft."""
    pdf = read(file.read_bytes())
    assert structure_faults(file.read_bytes()) == []
    words = pdf.root.text
    assert "Jobpatruljerne har 7,4 mio. kr. i 2009." in words
    assert OUTLOOK in words
    heads = [element.text for element in pdf.root.all("H1", "H2")]
    assert heads[heads.index("Projekter på området") + 1] == "Forslag til fremtidig indsats"
    assert "Udkast" not in " ".join([words, *pdf.artifacts])


def begin_a_correction(program: Sitting) -> None:
    """The next edition is written from the issued one, which stays as it is."""
    program.do("correct")
    program.answer(CORRECTED, "reason")
    program.qtbot.waitUntil(lambda: not program.tab.findChild(TextPage).isReadOnly())
    paper = desk.stored(program, THIS_YEARS)
    assert (paper.state, paper.number) == (DocumentState.DRAFTING, 2)
    program.qtbot.waitUntil(lambda: figure_told(program) == "Jobpatruljerne har 6,9 mio. kr. i 2009.")


def pieces(program: Sitting) -> list[Piece]:
    """Return the live pieces of the paper in front."""
    return [block for block in program.tab.draft.text.blocks if isinstance(block, Piece)]


def section_words(program: Sitting, heading: str) -> list[str]:
    """Return the paragraphs that stand under a heading."""
    blocks = program.tab.draft.text.blocks
    start = next(place for place, block in enumerate(blocks) if plain(block) == heading) + 1
    end = next((place for place in range(start, len(blocks)) if isinstance(blocks[place], Heading)), len(blocks))
    return [plain(block) for block in blocks[start:end]]


def figure_told(program: Sitting) -> str:
    """Return the first sentence under the first heading, with plain spaces."""
    words = plain(program.tab.draft.text.blocks[1]).replace("\u00a0", " ")
    return words[: words.index("2009.") + 5]
