"""What people paste into a status sheet goes through the whole program: onto the page, into the store, past the checks,
onto paper, past the validator, over to another office and back, and into the next period.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from secretariat.application.services import Services
from secretariat.bootstrap import open_office
from secretariat.domain.initiatives import InitiativeDraft
from secretariat.domain.periods import Period
from secretariat.domain.sheet_templates import ACTIVITIES
from secretariat.domain.status_sheets import Sheet, rows_of, unconfirmed
from secretariat.domain.text import Table, Text, plain
from secretariat.printing.renderer import PdfRenderer
from secretariat.ui.record.preview_panel import PreviewPanel
from tests.e2e.overview import initiative_of, open_sheet, stored
from tests.e2e.sitting import COMMITTEE, Sitting
from tests.e2e.writing import go_to_row
from tests.support.pdf_reading import read, structure_faults
from tests.support.texts import SENTENCE

PASTED = {
    "angle brackets": "a < b & c > d &amp; <b> </b> <br/> <script>alert(1)</script>",
    "control characters": "a\x07c\x1bd\x7fe\u0085f\x0bg\x0ch",
    "emoji": "godt 😀 gået 👩\u200d👧 🏳️\u200d🌈",
    "right-to-left marks": "\u202eabc\u202c \u200fשלום\u200e \u2066x\u2069",
    "half characters": "a\ud800b",
    "a word of 5,000 characters": "ord " + "æ" * 5_000 + " ord",
}


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """An office with a period, an initiative named oddly, and its sheet."""
    database = tmp_path / "office.db"
    with open_office(database, actor=lambda: "Anna") as office:
        services = office.services
        committee = services.committees.add(COMMITTEE).id
        period = services.periods.add(committee, replace(services.periods.first_draft(committee), name="2009"))
        template = max(services.templates.list(committee), key=lambda one: len(one.draft.rows))
        initiative = services.initiatives.add(
            committee, InitiativeDraft("2.1", "<b>Jobpatruljer</b> & 😀", section=period.draft.sections[0].key)
        )
        services.sheets.begin(initiative.id, period.id, template.id)
    return database


def paste(program: Sitting, *, words: str = "", html: str = "") -> None:
    """Paste where the cursor stands by the keys."""
    mime = QMimeData()
    if html:
        mime.setHtml(html)
    if words:
        mime.setText(words)
    QApplication.clipboard().setMimeData(mime)
    page = QApplication.focusWidget()
    QTest.keySequence(page, QKeySequence(QKeySequence.StandardKey.Paste))


def row(sheet: Sheet, key: str) -> Text:
    return next(one.content for one in rows_of(sheet.draft.text) if one.key == key)


def said(text: Text) -> str:
    return "\n".join(map(plain, text.blocks))


def the_rest(services: Services, period: Period, sheet: Sheet, folder: Path) -> Path:
    """Weigh, print, send and take back, and carry over a stored sheet; return its paper."""
    services.sheets.check(sheet.draft, services.sheets.facts(sheet.id))
    services.periods.check(period.id)
    data = PdfRenderer().render(services.papers.sheets(period.id))
    assert structure_faults(data) == []
    paper = folder / "skema.pdf"
    paper.write_bytes(data)

    file = folder / "skema.docx"
    services.travel.send([sheet.id], file, office="Kontor A")
    (returned,) = services.travel.read(file).sheets
    assert [one.field for one in returned.fields if one.is_changed] == []

    after = services.periods.roll(period.id, services.periods.next_draft(period.id))
    carried = services.sheets.of(sheet.initiative_id, after.id)
    assert carried is not None
    assert rows_of(carried.draft.text) == rows_of(sheet.draft.text)
    assert unconfirmed(carried.draft)
    return paper


def cursor_in_activities(program: Sitting) -> None:
    open_sheet(program, "2.1")
    (label,) = (one.label for one in rows_of(stored(program, "2.1").draft.text) if one.key == ACTIVITIES)
    go_to_row(program, label)


def preview(program: Sitting) -> PreviewPanel:
    panel = program.frame.findChild(PreviewPanel)
    assert panel is not None
    return panel


@pytest.mark.parametrize("words", PASTED.values(), ids=list(PASTED))
def test_what_is_pasted_into_a_row_comes_through_the_year(program, tmp_path, validator, words):
    cursor_in_activities(program)
    paste(program, words=words)
    program.do("save")
    sheet = stored(program, "2.1")
    assert said(row(sheet, ACTIVITIES)).strip()
    (period,) = program.services.periods.list(program.services.committees.all()[0].id)
    paper = the_rest(program.services, period, sheet, tmp_path)
    assert read(paper.read_bytes()).texts()
    validator.check(paper)


def test_a_table_wider_than_the_page_is_told_and_stays_in_its_row(program, qtbot):
    cursor_in_activities(program)
    qtbot.waitUntil(lambda: preview(program).paper.pages > 0, timeout=20_000)
    cells = "".join(f"<td>{number}</td>" for number in range(40))
    paste(program, html=f"<p>Se tabellen.</p><table><tr>{cells}</tr></table>")
    qtbot.waitUntil(lambda: preview(program).is_outdated, timeout=20_000)
    program.do("save")
    (table,) = (block for block in row(stored(program, "2.1"), ACTIVITIES).blocks if isinstance(block, Table))
    assert len(table.alignments) == 40


def test_two_hundred_thousand_characters_in_a_row_are_saved_checked_previewed_and_carried_over(
    program, tmp_path, qtbot
):
    cursor_in_activities(program)
    paste(program, words="\n\n".join(f"{number}. {SENTENCE * 4}" for number in range(300)))
    program.do("save")
    sheet = stored(program, "2.1")
    assert len(said(row(sheet, ACTIVITIES))) > 190_000
    qtbot.waitUntil(lambda: preview(program).paper.pages > 50, timeout=30_000)
    (period,) = program.services.periods.list(program.services.committees.all()[0].id)
    assert the_rest(program.services, period, sheet, tmp_path).stat().st_size > 100_000


def put_initiative_aside(program: Sitting) -> None:
    """Let another program put the initiative aside while its sheet is open here."""
    initiative = initiative_of(program, "2.1")
    program.services.initiatives.remove(initiative.id, version=initiative.version)


def test_a_sheet_whose_initiative_another_put_aside_meanwhile_still_takes_what_is_typed(program):
    cursor_in_activities(program)
    sheet = stored(program, "2.1")
    put_initiative_aside(program)
    paste(program, words="Skrevet på toget.")
    program.do("save")
    assert "Skrevet på toget." in said(row(program.services.sheets.get(sheet.id), ACTIVITIES))
