"""From a draft recommendation to approved minutes, through the program's own window."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from secretariat.bootstrap import open_office
from secretariat.domain.documents.documents import DocumentState
from secretariat.domain.meetings.meetings import MeetingState, Outcome, Statement
from secretariat.domain.text import plain
from tests.e2e import meeting_desk as table
from tests.e2e import papers_desk as desk
from tests.e2e.papers_desk import Key
from tests.e2e.sitting import Sitting, click_row
from tests.support.pdf_reading import everything_said, read, structure_faults

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # its windows cannot be raised

RECOMMENDATION = "Forebyggelse i fire boligområder"
APPENDIX = "Fordeling på områder"
CLOSED_APPENDIX = "Navne på de berørte familier"
PROBLEM = "Fire områder har ingen indsats i dag."
LEASE = "Opsigelse af lejemål i Valby"
LEASE_TEXT = "Udlejeren forlanger en kvart million."
GROUND = "forvaltningslovens § 28"
REMARK = "med en opfølgning til foråret"
REMARKS = "Udvalget bad om tal for hvert område."
STATEMENT = "Vi havde gerne set fem områder."
FIRST_DAY, SECOND_DAY = date(2049, 4, 7), date(2049, 4, 28)
"""After the meetings of the demonstration, of which one lies ahead."""
FIRST, SECOND = (f"{day:%d-%m-%Y}" for day in (FIRST_DAY, SECOND_DAY))
AGENDA = "Approval of the agenda"
MINUTES_OF_DECEMBER = "Approval of minutes of 11-12-2008"
AGENDA_ON_PAPER = "Godkendelse af dagsorden"
MINUTES_ON_PAPER = "Godkendelse af beslutningsprotokol fra mødet den 11. december 2008"
MINUTES = f"Approval of minutes of {FIRST}"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """The demonstration."""
    database = tmp_path / "office.db"
    with open_office(database, actor=lambda: "Anna") as office:
        office.services.demonstration.load()
    return database


def test_a_draft_recommendation_comes_to_approved_minutes(program, tmp_path, validator):
    write_the_recommendation(program)
    state_it_ready(program)
    put_the_agenda_together(program)
    send_it_out(program)
    agendas = [
        table.save_paper(program, tmp_path / "dagsorden.pdf"),
        table.save_paper(program, tmp_path / "offentlig.pdf", "public"),
    ]
    hold_it(program)
    take_the_decisions_down(program)
    minutes = [
        table.save_paper(program, tmp_path / "protokol.pdf"),
        table.save_paper(program, tmp_path / "offentlig protokol.pdf", "minutes", "public"),
    ]
    excerpt = save_the_excerpt(program, tmp_path / "udskrift.pdf")
    approve_the_minutes_at_the_next_meeting(program)
    calendar = give_the_calendar_out(program, tmp_path / "kalender.ics")
    assert_agendas_say(*agendas)
    assert_minutes_say(*minutes)
    assert_excerpt_says(excerpt)
    assert_calendar_says(calendar)
    validator.check(*agendas, *minutes, excerpt)


# The recommendation


def write_the_recommendation(program: Sitting) -> None:
    program.click("subject.documents")
    program.click("documents.new")
    desk.choose_line(program, "list.templates", "Indstilling")
    program.answer()
    program.write("title", RECOMMENDATION)
    program.click("add.appendices")
    program.write("appendices.0.title", APPENDIX)
    program.click("add.appendices")
    program.write("appendices.1.title", CLOSED_APPENDIX)
    program.tick("appendices.1.is_closed")
    program.press("recommendation_page")
    for place, (verb, words) in enumerate(
        (("takes note of", "status for de fire områder"), ("approves", "at indsatsen begynder i 2010"))
    ):
        program.click("add.recommendation.points")
        program.choose(f"recommendation.points.{place}.verb", verb)
        program.write(f"recommendation.points.{place}.text", words)
    program.press("text_page")
    QTest.keyClicks(desk.go_to_section(program, "Problemstilling"), PROBLEM)
    program.do("save")


def state_it_ready(program: Sitting) -> None:
    """It goes straight to ready, over the menu of the other moves."""
    table.add(program, "move.ready")
    program.press("confirm_move")
    assert desk.stored(program, RECOMMENDATION).state is DocumentState.READY


# The agenda


def put_the_agenda_together(program: Sitting) -> None:
    table.new_meeting(program, day=FIRST, starts="16.30", ends="18.30", place="Rådhuset, værelse 43")
    program.press("show_agenda")
    table.add(program, "add_recommendations")
    candidates = program.dialog().findChild(QTableView, "list.candidates")
    rows = (candidates.model().index(row, 0) for row in range(candidates.model().rowCount()))
    click_row(candidates, next(index for index in rows if index.data() == RECOMMENDATION))
    desk.press(program, "candidates.add")
    table.add(program, "add.ad_hoc")
    table.write(program, "title", LEASE)
    table.write_text(program, LEASE_TEXT)
    table.tick(program, "is_closed")
    table.write(program, "closed_ground", GROUND)
    assert "closed" in table.told(program, LEASE)
    assert table.agenda(program) == [AGENDA, MINUTES_OF_DECEMBER, RECOMMENDATION, LEASE]
    table.move(program, LEASE, Key.Key_Up)
    assert table.agenda(program) == [AGENDA, MINUTES_OF_DECEMBER, LEASE, RECOMMENDATION]
    program.do("save")


def send_it_out(program: Sitting) -> None:
    program.do("send_agenda")
    program.answer()
    program.wait_for("The agenda is sent out. Its items have their numbers.")
    assert [item.number for item in table.stored(program).draft.items] == [1, 2, 3, 4]


# The meeting


def hold_it(program: Sitting) -> None:
    program.do("mark_held")
    program.answer()
    program.wait_for("The meeting is held. Its preview and its papers are the minutes.")


def take_the_decisions_down(program: Sitting) -> None:
    table.decide(program, RECOMMENDATION, "na")
    table.write(program, "remark.1", REMARK)
    table.tick(program, "item_absent.3")
    table.write_text(program, REMARKS)
    program.click("add.statements")
    table.write(program, "statements.0.by", "Medlem for gruppe O")
    table.write(program, "statements.0.text", STATEMENT)
    table.decide(program, LEASE, "a")
    table.decide(program, AGENDA, "a")
    table.decide(program, MINUTES_OF_DECEMBER, "a")
    program.do("save")
    *_, item = table.stored(program).draft.items
    first, second = item.decisions
    assert (first.outcome, second.outcome, second.remark) == (Outcome.TAKEN_NOTE_OF, Outcome.APPROVED, REMARK)
    assert [plain(block) for block in item.remarks.blocks] == [REMARKS]
    assert item.statements == (Statement("Medlem for gruppe O", STATEMENT),)
    assert item.absent == ("Medlem for gruppe B",)


def save_the_excerpt(program: Sitting, file: Path) -> Path:
    table.choose(program, RECOMMENDATION)
    program.do("excerpt")
    program.pick_file(file)
    program.wait_for(f"Saved as {file.name}.")
    return file


def approve_the_minutes_at_the_next_meeting(program: Sitting) -> None:
    before = table.stored(program).id
    table.new_meeting(program, day=SECOND)
    program.press("show_agenda")
    assert table.agenda(program) == [AGENDA, MINUTES]
    program.do("save")
    for step in ("send_agenda", "mark_held"):
        program.do(step)
        program.answer()
    table.decide(program, MINUTES, "a")
    program.do("save")
    assert program.services.meetings.get(before).state is MeetingState.MINUTES_APPROVED


def give_the_calendar_out(program: Sitting, file: Path) -> str:
    program.click("subject.meetings")
    program.click("meetings.calendar")
    program.pick_file(file)
    program.qtbot.waitUntil(lambda: any(f"written to {file.name}." in one.message for one in program.notices))
    return file.read_text("utf-8")


# What the papers say

STEPS = [
    ("H2", f"1. {AGENDA_ON_PAPER}"),
    ("H2", f"2. {MINUTES_ON_PAPER}"),
    ("H2", f"3. {LEASE}"),
    ("H2", f"4. {RECOMMENDATION}"),
]
"""The items as the full agenda and the minutes head them."""
CLOSED = (LEASE, LEASE_TEXT, GROUND, CLOSED_APPENDIX, "lukket", "Udlejer", "berørte familier")
"""Of this nothing may be in a file for the public: neither read aloud, drawn, named in the outline nor told of it."""


def assert_agendas_say(full: Path, public: Path) -> None:
    """The public one has no trace of the closed item and the closed appendix; the numbers are those that were drawn."""
    whole, open_alone = structure(full), structure(public)
    assert [line for line in whole if line[0] == "H2"] == STEPS
    assert [line for line in whole if line not in open_alone] == [
        ("Lbl", "3."),
        ("P", LEASE),
        STEPS[2],
        ("P", f"Lukket punkt, jf. {GROUND}"),
        ("P", LEASE_TEXT),
        ("P", f"{CLOSED_APPENDIX} (lukket)"),
    ]
    assert [line for line in open_alone if line[0] == "H2"] == [STEPS[0], STEPS[1], STEPS[3]]
    assert_public(full, public)


def assert_minutes_say(full: Path, public: Path) -> None:
    """They tell what was decided on each point, remark, absence and statement; the closed item only the full ones."""
    whole, open_alone = structure(full), structure(public)
    assert [line for line in whole if line[0] == "H2"] == [("H2", "Til stede"), *STEPS]
    told = DECIDED[1:]
    assert whole[-len(told) :] == open_alone[-len(told) :] == told
    assert_public(full, public)


def assert_excerpt_says(file: Path) -> None:
    """Of all the items, it tells the one."""
    told = structure(file)
    assert told[-len(DECIDED) :] == DECIDED
    assert [line for line in told if line[0] == "H2"] == [STEPS[3]]


DECIDED = [
    STEPS[3],
    ("Lbl", "1."),
    ("P", "at Beskæftigelses- og Integrationsudvalget tager status for de fire områder til efterretning."),
    ("Lbl", "2."),
    ("P", "at Beskæftigelses- og Integrationsudvalget godkender, at indsatsen begynder i 2010."),
    ("H3", "Beslutning"),
    ("P", "Punkt 1: Taget til efterretning."),
    ("P", f"Punkt 2: Godkendt {REMARK}."),
    ("P", REMARKS),
    ("P", "Fraværende ved punktet: Medlem for gruppe B."),
    ("H3", "Protokoltilførsler"),
    ("P", f"Medlem for gruppe O: {STATEMENT}"),
]


def structure(file: Path) -> list[tuple[str, str]]:
    """Return what is read aloud from the title on, each with its role."""
    assert structure_faults(file.read_bytes()) == []
    told = read(file.read_bytes()).texts()
    return told[next(place for place, (role, _) in enumerate(told) if role == "H1") :]


def assert_public(full: Path, public: Path) -> None:
    """Nothing closed is in any word of the public file, however it is stored; the full one has all the titles."""
    everything, said = everything_said(full.read_bytes()), everything_said(public.read_bytes()).lower()
    assert LEASE in everything
    assert "offentlig udgave" in said
    assert not [words for words in CLOSED if words.lower() in said]


def assert_calendar_says(calendar: str) -> None:
    """Both meetings are in it with place and hours, and the hearings' deadlines."""
    lines = calendar.replace("\r\n ", "").splitlines()
    assert f"DTSTART;TZID=Europe/Copenhagen:{FIRST_DAY:%Y%m%d}T163000" in lines
    assert f"DTSTART;VALUE=DATE:{SECOND_DAY:%Y%m%d}" in lines
    assert "LOCATION:Rådhuset\\, værelse 43" in lines
    assert "SUMMARY:Høringsfrist: Valby bydelsplan" in lines
