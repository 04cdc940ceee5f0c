"""One panel tells what is wrong in a paper and in everything it draws in, and puts it right or leads there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from secretariat.application.ports import Changes
from secretariat.application.records import RecordKind
from secretariat.domain.documents.rolling import unconfirmed
from secretariat.domain.problems import Finding
from secretariat.domain.status_sheets import SheetId
from secretariat.domain.text import Paragraph, Text, run
from secretariat.ui.control.told import Elsewhere
from tests.ui.budget.conftest import fill
from tests.ui.control.conftest import choose, headings, lines, listed, settle
from tests.ui.documents.test_issuing import question
from tests.ui.hearings.conftest import button, press, words_of


def elsewhere(line) -> bool:
    """True for the line of a finding in another record."""
    return isinstance(line.subject, Elsewhere)


def in_a_sheet(line) -> bool:
    """True for the line of a finding in a status sheet."""
    return elsewhere(line) and line.subject.record.kind is RecordKind.SHEET


def with_sentence(services, document, *sentences: str):
    """Store a document with more sentences after its last."""
    paragraphs = tuple(Paragraph(run(sentence)) for sentence in sentences)
    text = Text((*document.draft.text.blocks, *paragraphs))
    return services.documents.save(document.id, replace(document.draft, text=text), version=document.version)


@pytest.fixture
def opened(open_document, control, report):
    """The report and its panel."""
    tab = open_document(report)
    return tab, control(tab)


def test_the_findings_stand_under_the_record_each_belongs_to_with_how_many_there_are(opened, report):
    _, panel = opened
    under = headings(panel)
    assert under[0] == report.draft.title
    assert "2.1 Jobpatruljer" in under
    assert any(heading.startswith("Økonomisk oversigt") for heading in under)
    counts = {line.words: line.detail for line in lines(panel) if line.is_heading}
    assert counts["2.1 Jobpatruljer"] == "3 errors · 1 warning"
    assert panel.told_count().endswith(" warnings")


def test_errors_come_first_under_each_record(opened):
    _, panel = opened
    weights: list[str] = []
    for line in (*lines(panel), *lines(panel)[:1]):
        if line.is_heading:
            assert weights == sorted(weights, key=lambda weight: weight != "Error")
            weights = []
        else:
            weights.append(str(line.detail).partition(" · ")[0])


def test_a_finding_says_in_which_section_it_stands(opened):
    _, panel = opened
    jump = choose(panel, lambda line: "jump from 2.2 to 2.4" in line.words)
    assert jump.detail == "Warning · Redegørelse for de enkelte indsatser"


def test_the_keys_walk_past_other_records_and_a_button_opens_them(opened, qtbot):
    tab, panel = opened
    places = []
    tab.place_wanted.connect(lambda *place: places.append(place))
    tab.commands()["previous_finding"]()
    assert elsewhere_chosen(panel)
    assert not places
    choose(panel, in_a_sheet)
    press(panel, "open_there")
    kind, number, finding = places[0]
    assert kind is RecordKind.SHEET
    assert SheetId(number)
    assert isinstance(finding, Finding)


def elsewhere_chosen(panel) -> bool:
    """True while a finding of another record is chosen."""
    return isinstance(panel.subject, Elsewhere)


def test_enter_opens_the_record_a_finding_stands_in(opened, qtbot):
    tab, panel = opened
    choose(panel, in_a_sheet)
    with qtbot.waitSignal(tab.place_wanted) as wanted:
        QTest.keyClick(listed(panel), Qt.Key.Key_Return)
    assert wanted.args[0] is RecordKind.SHEET


def test_a_place_in_the_paper_itself_is_gone_to(opened):
    tab, panel = opened
    choose(panel, lambda line: "jump from 2.2 to 2.4" in line.words)
    QTest.keyClick(listed(panel), Qt.Key.Key_Return)
    assert tab.pages.editor_shown


def test_what_others_store_is_looked_into_anew(opened, services, qtbot):
    tab, panel = opened
    sheet = choose(panel, in_a_sheet).subject.record
    stored = services.sheets.get(SheetId(sheet.record))
    services.sheets.save(stored.id, replace(stored.draft, marks=()), version=stored.version)
    tab.refresh(Changes.SHEETS)
    qtbot.waitUntil(lambda: sheet not in panel.beyond.found.records, timeout=30_000)
    settle(panel, qtbot)
    after = next((one for one in panel.beyond.found.records if one.record == sheet.record), None)
    assert len(after.findings if after else ()) < len(sheet.findings)


def test_house_style_is_corrected_all_at_once_and_undo_takes_it_back(open_document, control, report, services, qtbot):
    stored = with_sentence(services, report, "Der er brugt 5 pct  af midlerne , i alt.")
    tab = open_document(stored)
    panel = control(tab)
    before = words_of(tab.draft.text)
    press(panel, "mend_style")
    assert "midlerne, i alt." in words_of(tab.draft.text)
    assert "pct  af" not in words_of(tab.draft.text)
    tab.undo_stack.undo()
    assert words_of(tab.draft.text) == before


def test_what_was_carried_over_is_confirmed_from_the_panel(open_document, control, report, services, committee):
    period = services.periods.list(committee.id)[0]
    rolled = services.documents.add(committee.id, services.documents.rolled(report.id, period.id))
    tab = open_document(rolled)
    panel = control(tab)
    waiting = len(unconfirmed(tab.draft))
    assert waiting
    line = choose(panel, lambda line: isinstance(line.subject, Finding) and line.subject.code == "section_unconfirmed")
    press(panel, "confirm_finding")
    assert len(unconfirmed(tab.draft)) == waiting - 1
    assert line.subject.place.field not in unconfirmed(tab.draft)
    tab.undo_stack.undo()
    assert len(unconfirmed(tab.draft)) == waiting


def test_what_is_let_stand_is_listed_last_struck_through_with_its_reason(opened, qtbot):
    tab, panel = opened
    chosen = choose(panel, lambda line: isinstance(line.subject, Finding))
    tab.commands()["waive"]()
    asked = question(tab, qtbot)
    fill(asked, "reason", "Skemaerne kommer i morgen")
    asked.verb.click()
    last = lines(panel)[-1]
    assert last.words == chosen.words
    assert last.is_struck
    assert str(last.detail).endswith("Skemaerne kommer i morgen")
    choose(panel, lambda line: line.is_struck)
    press(panel, "take_back")
    assert not tab.draft.waivers


def test_an_issued_paper_is_not_weighed_again(open_document, control, report, services):
    services.document_issues.issue(report.id, version=report.version, reason="Udvalget venter")
    tab = open_document(services.documents.get(report.id))
    panel = control(tab)
    assert not lines(panel)
    assert not button(panel, "open_there").isVisible()
