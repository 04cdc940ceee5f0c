"""Two sheets go out to an office as a Word file, come back filled in, and are taken in field by field."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView

from secretariat.bootstrap import open_office
from secretariat.domain.sheet_fields import Attainment, SheetState
from secretariat.domain.sheet_templates import ATTAINMENT, GOAL
from secretariat.domain.status_sheets import SheetDraft, rows_of
from secretariat.domain.text import plain
from tests.e2e.overview import choose, open_sheet, shown_list, stored
from tests.e2e.sitting import Sitting
from tests.e2e.writing import go_to_row
from tests.support.word_files import part, repacked

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # its windows cannot be raised

Key = Qt.Key
OFFICE = "Jobcenter København"
PATROLS, CONSULTANTS = "2.1 Status for Jobpatruljer", "2.9 Status for 71 etniske, virksomhedsrettede jobkonsulenter"
"""What the two sheets are headed."""
DOCUMENT = "word/document.xml"
RELATIONS = "word/_rels/document.xml.rels"
WORDS = '<w:r><w:t xml:space="preserve">{}</w:t></w:r>'
COMMENTS = """<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:comment w:id="0" w:author="Bo Hansen"><w:p><w:r><w:t>Er det rigtigt?</w:t></w:r></w:p></w:comment></w:comments>"""
RELATION = (
    '<Relationship Id="rIdC" Target="comments.xml"'
    ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"/></Relationships>'
)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """The demonstration."""
    database = tmp_path / "office.db"
    with open_office(database, actor=lambda: "Anna") as office:
        office.services.demonstration.load()
    return database


def test_what_an_office_wrote_is_weighed_taken_in_and_taken_back(program, tmp_path):
    file = send(program, tmp_path / "Jobcenter.docx")
    fill_in(file)
    change_here_meanwhile(program)
    before = {number: stored(program, number).draft for number in ("2.1", "2.9")}
    take_in(program, file)
    weigh(program)
    store_the_accepted(program, before)
    take_back(program, before)


def send(program: Sitting, file: Path) -> Path:
    choose(program, "2.1", "2.9")
    program.do("send_sheets")
    question = program.dialog()
    assert question.windowTitle() == "Send 2 status sheets to an office"
    office = question.findChild(QLineEdit, "field.office")
    office.selectAll()
    QTest.keyClicks(office, OFFICE)
    office.completer().popup().hide()
    program.answer()
    assert program.pick_file(file) == f"Status sheets 2009 for {OFFICE}.docx"
    program.wait_for(f"2 status sheets for {OFFICE} lie in {file.name}.")
    assert {stored(program, number).draft.state for number in ("2.1", "2.9")} == {SheetState.OUT}
    return file


def fill_in(file: Path) -> None:
    """Write in the file as the office does: plainly, with changes tracked, with a question in the margin."""
    content = file.read_bytes()
    xml = part(content, DOCUMENT)
    for old, new in {
        "6,9\u00a0mio.\u00a0kr.": "7,2 mio. kr.",
        WORDS.format("Delvist opfyldt"): WORDS.format("Opfyldt"),
        "Ca. 65\u00a0pct. af": "Ca. 66\u00a0pct. af",
        "senest 10,8\u00a0pct.": "senest 10,4\u00a0pct.",
    }.items():
        assert old in xml, old
        xml = xml.replace(old, new, 1)
    goal = re.search(r'<w:r><w:t xml:space="preserve">(Mindst )95(.*?)</w:t></w:r>', xml)
    assert goal is not None
    xml = xml.replace(goal[0], tracked(goal[1], "95", "97", goal[2]), 1)
    related = part(content, RELATIONS).replace("</Relationships>", RELATION)
    changed = {DOCUMENT: lambda _: xml, RELATIONS: lambda _: related}
    file.write_bytes(repacked(content, changed, word__comments=COMMENTS))


def tracked(before: str, old: str, new: str, after: str) -> str:
    """Return words in which one is replaced by another while changes are tracked, and asked about in the margin."""
    return (
        '<w:commentRangeStart w:id="0"/>'
        + WORDS.format(before)
        + f'<w:del w:id="901" w:author="Bo Hansen"><w:r><w:delText>{old}</w:delText></w:r></w:del>'
        + f'<w:ins w:id="902" w:author="Bo Hansen">{WORDS.format(new)}</w:ins>'
        + WORDS.format(after)
        + '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
    )


def change_here_meanwhile(program: Sitting) -> None:
    open_sheet(program, "2.1")
    page = go_to_row(program, "Status ift. målopfyldelse")
    QTest.keyClicks(page, "Rettet her: ")
    program.do("save")
    assert words(stored(program, "2.1").draft, ATTAINMENT).startswith("Rettet her: Ca. 65")


def take_in(program: Sitting, file: Path) -> None:
    program.click("subject.initiatives")
    program.do("take_in_sheets")
    program.pick_file(file)
    program.qtbot.waitUntil(lambda: program.tab.title == file.name)
    assert told(program) == [
        (PATROLS, ""),
        ("Økonomi", "Undecided"),
        ("Mål", "Undecided"),
        ("Status ift. målopfyldelse", "Undecided · changed here too"),
        ("Målopfyldelse", "Undecided"),
        (CONSULTANTS, ""),
        ("Status ift. målopfyldelse", "Undecided"),
    ]
    said = [label.text() for label in program.tab.findChildren(QLabel) if label.isVisible()]
    assert "Mål: Bo Hansen wrote in the margin: “Er det rigtigt?”" in said
    assert any("tracked change" in words for words in said)
    assert "It was changed here too after it was sent. Accepting puts what came back in its place." in said


def weigh(program: Sitting) -> None:
    """Accept one with Space, refuse one with Delete, and leave the rest to the button: it takes nothing contested."""
    choose_field(program, "Mål")
    QTest.keyClick(returned(program), Key.Key_Space)
    choose_field(program, "Målopfyldelse")
    QTest.keyClick(returned(program), Key.Key_Delete)
    assert summary(program) == "5 changed, 1 accepted, 1 refused, 3 undecided"
    program.press("accept_all")
    assert [detail for _, detail in told(program) if detail] == [
        "Accepted",
        "Accepted",
        "Undecided · changed here too",
        "Refused",
        "Accepted",
    ]


def store_the_accepted(program: Sitting, before: dict[str, SheetDraft]) -> None:
    program.press("take_in")
    notice = program.wait_for("3 fields were taken in.")
    assert f"Refused: {PATROLS}: Målopfyldelse" in notice.meaning
    assert f"Undecided: {PATROLS}: Status ift. målopfyldelse" in notice.meaning
    patrols, consultants = (stored(program, number).draft for number in ("2.1", "2.9"))
    assert words(patrols, GOAL).startswith("Mindst 97")
    assert patrols.economy.gross == Decimal(7_200_000)
    assert patrols.attainment is Attainment.PARTLY
    assert words(patrols, ATTAINMENT) == words(before["2.1"], ATTAINMENT)
    assert words(consultants, ATTAINMENT) == words(before["2.9"], ATTAINMENT).replace("10,8", "10,4")
    assert changed_rows(before["2.1"], patrols) == {GOAL}
    assert changed_rows(before["2.9"], consultants) == {ATTAINMENT}


def take_back(program: Sitting, before: dict[str, SheetDraft]) -> None:
    """The notice brings the sheets back, also where one stands open."""
    program.press_notice("Undo")
    program.wait_for("The sheets are as they were before.")
    assert {number: stored(program, number).draft for number in before} == before
    open_sheet(program, "2.1")
    assert program.tab.draft == before["2.1"]
    assert not program.tab.is_dirty


def changed_rows(before: SheetDraft, after: SheetDraft) -> set[str]:
    return {row.key for row, old in zip(rows_of(after.text), rows_of(before.text), strict=True) if row != old}


def returned(program: Sitting) -> QListView:
    return shown_list(program, "list.returned")


def told(program: Sitting) -> list[tuple[str, str]]:
    """Return the lines of the list: the sheets, and under each the fields that the office changed."""
    return [(line.words, line.detail) for line in returned(program).lines_model().lines]


def choose_field(program: Sitting, label: str) -> None:
    """Click the first field of that name."""
    listed = returned(program)
    row = next(row for row, (name, _) in enumerate(told(program)) if name == label)
    index = listed.model().index(row, 0)
    listed.scrollTo(index)
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualRect(index).center())


def summary(program: Sitting) -> str:
    return program.tab.findChild(QLabel, "returned.summary").text()


def words(draft: SheetDraft, key: str) -> str:
    """Return the plain words of a row, fixed spaces as spaces."""
    found = [plain(block) for row in rows_of(draft.text) if row.key == key for block in row.content.blocks]
    return "\n".join(found).replace("\u00a0", " ")
