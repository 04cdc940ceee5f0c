"""Sheets sent to another office, filled in there, and taken in again."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from secretariat.application.faults import Conflict, NotFound, StorageFault
from secretariat.application.services import Services
from secretariat.application.travelling import FieldReturn, ReturnedFile, UnreadableFile
from secretariat.domain.committees import Committee, DocumentLanguage
from secretariat.domain.contributions import Contribution, ContributionState
from secretariat.domain.initiatives import InitiativeDraft
from secretariat.domain.periods import PeriodDraft, PeriodId
from secretariat.domain.sheet_fields import ECONOMY_FACTS, JUDGEMENT, Attainment, Economy, FieldKey, Mark, SheetState
from secretariat.domain.sheet_templates import TemplateDraft, TemplateRow
from secretariat.domain.status_sheets import Sheet, SheetDraft, field_value, fingerprint, with_field
from secretariat.domain.text import Paragraph, Text, run
from tests.support.clock import MORNING
from tests.support.word_files import part, repacked

OFFICE = "Center for Beskæftigelse"
ACTIVITIES, GOAL, NAME = FieldKey("row:activities"), FieldKey("row:goal"), FieldKey("row:name")
LONG = FieldKey("row:" + "c" * 32)
ROWS = (
    TemplateRow("name", "Navn på indsats"),
    TemplateRow("economy", "Økonomi"),
    TemplateRow("activities", "Beskriv aktiviteterne", "Hvad er der gjort?"),
    TemplateRow("goal", "Mål", "Skriv målet."),
    TemplateRow("c" * 32, "Karakteristika"),
)


def words(text: str) -> Text:
    return Text((Paragraph(run(text)),))


@pytest.fixture
def period(services: Services, committee: Committee) -> PeriodId:
    """A stored period."""
    return services.periods.add(committee.id, PeriodDraft(name="2009", year=2009)).id


@pytest.fixture
def sheet(services: Services, committee: Committee, period: PeriodId) -> Sheet:
    """A stored sheet that says something of its activities and its money."""
    template = services.templates.add(committee.id, TemplateDraft("Lang", "Status for {name}", rows=ROWS))
    initiative = services.initiatives.add(committee.id, InitiativeDraft(number="2.1", name="Jobpatruljer"))
    begun = services.sheets.begin(initiative.id, period, template.id)
    draft = with_field(begun.draft, ACTIVITIES, words("Patruljen opsøger unge."))
    draft = replace(draft, economy=replace(draft.economy, gross=Decimal("36400000.00")), attainment=Attainment.PARTLY)
    return services.sheets.save(begun.id, draft, version=begun.version)


@pytest.fixture
def file(services: Services, sheet: Sheet, tmp_path: Path) -> Path:
    """The file the sheet was sent in."""
    target = tmp_path / "Skemaer.docx"
    services.travel.send([sheet.id], target, office=OFFICE, due=date(2009, 8, 14))
    return target


def edit(file: Path, change: Callable[[str], str]) -> None:
    """Work in the file as an office would."""
    before = file.read_bytes()
    changed = change(part(before, "word/document.xml"))
    assert changed != part(before, "word/document.xml")
    file.write_bytes(repacked(before, {"word/document.xml": lambda _: changed}))


def type_over(file: Path, old: str, new: str) -> None:
    edit(file, lambda xml: xml.replace(f">{old}<", f">{new}<"))


def returned(read: ReturnedFile, key: FieldKey) -> FieldReturn:
    return next(field for field in read.sheets[0].fields if field.field == key)


def test_a_sheet_that_was_sent_is_out_and_its_office_owes_a_contribution(
    services: Services, file: Path, sheet: Sheet
) -> None:
    stored = services.sheets.get(sheet.id).draft
    assert stored.state is SheetState.OUT
    assert stored.contributions == (Contribution(OFFICE, ContributionState.ASKED, date(2009, 8, 14)),)
    (dispatch,) = services.travel.sent(sheet.id)
    assert (dispatch.office, dispatch.at, dispatch.version) == (OFFICE, MORNING, sheet.version)
    assert dispatch.draft == sheet.draft
    assert dispatch.token in part(file.read_bytes(), "word/document.xml")


@pytest.mark.parametrize(
    "told",
    [
        "2.1 Status for Jobpatruljer",
        "Svar senest 14. august 2009",
        "36,4\u00a0mio.\u00a0kr.",
        "Skriv målet.",
        "Bruttoudgift",
        "Skriv kun det, tallene nedenfor ikke siger selv: hvad pengene går til, eller hvem der ellers betaler.",
    ],
)
def test_the_file_tells_what_is_asked_in_the_words_of_the_sheet(file: Path, told: str) -> None:
    assert f">{told}<" in part(file.read_bytes(), "word/document.xml")


def test_an_office_that_is_asked_again_is_not_asked_twice(
    services: Services, file: Path, sheet: Sheet, tmp_path: Path
) -> None:
    services.travel.send([sheet.id], tmp_path / "igen.docx", office=f" {OFFICE.upper()} ", due=date(2010, 1, 1))
    assert len(services.sheets.get(sheet.id).draft.contributions) == 1
    assert len(services.travel.sent(sheet.id)) == 2
    assert file.exists()


def test_an_office_that_had_answered_is_asked_anew(
    services: Services, file: Path, sheet: Sheet, tmp_path: Path
) -> None:
    taken = services.travel.take(sheet.id, {}, version=services.sheets.get(sheet.id).version, office=OFFICE)
    noted = (replace(taken.draft.contributions[0], remark="Ring til Bo"),)
    services.sheets.save(sheet.id, replace(taken.draft, contributions=noted), version=taken.version)
    services.travel.send([sheet.id], tmp_path / "igen.docx", office=OFFICE)
    (asked,) = services.sheets.get(sheet.id).draft.contributions
    assert asked == Contribution(OFFICE, ContributionState.ASKED, remark="Ring til Bo")
    assert file.exists()


def test_without_a_file_nothing_was_sent(services: Services, sheet: Sheet, tmp_path: Path) -> None:
    with pytest.raises(StorageFault):
        services.travel.send([sheet.id], tmp_path / "no folder" / "Skemaer.docx", office=OFFICE)
    assert services.sheets.get(sheet.id) == sheet
    assert services.travel.sent(sheet.id) == []


def test_no_sheet_at_all_is_not_sent(services: Services, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        services.travel.send([], tmp_path / "Skemaer.docx", office=OFFICE)


def test_a_file_nobody_touched_changes_nothing(services: Services, file: Path, sheet: Sheet) -> None:
    read = services.travel.read(file)
    assert (read.name, read.remarks, read.sheets[0].remarks) == ("Skemaer.docx", (), ())
    assert read.sheets[0].heading == "2.1 Status for Jobpatruljer"
    assert [(field.field, field.label) for field in read.sheets[0].fields] == [
        (NAME, "Navn på indsats"),
        (FieldKey("row:economy"), "Økonomi"),
        (ECONOMY_FACTS, "Økonomi"),
        (ACTIVITIES, "Beskriv aktiviteterne"),
        (GOAL, "Mål"),
        (LONG, "Karakteristika"),
        (JUDGEMENT, "Målopfyldelse"),
    ]
    assert not any(field.is_changed or field.is_contested for field in read.sheets[0].fields)
    assert returned(read, ACTIVITIES).stored == field_value(sheet.draft, ACTIVITIES)


def test_what_an_office_changed_is_told_beside_what_was_sent_and_what_is_stored(services: Services, file: Path) -> None:
    type_over(file, "Patruljen opsøger unge.", "Patruljen opsøger unge og forældre.")
    type_over(file, "Skriv målet.", "40 unge i job.")
    field = returned(services.travel.read(file), ACTIVITIES)
    assert field.is_changed
    assert not field.is_contested
    assert field.returned == words("Patruljen opsøger unge og forældre.")
    assert returned(services.travel.read(file), GOAL).returned == words("40 unge i job.")


def test_a_field_changed_at_both_ends_is_contested(services: Services, file: Path, sheet: Sheet) -> None:
    type_over(file, "Patruljen opsøger unge.", "Patruljen opsøger forældre.")
    stored = services.sheets.get(sheet.id)
    draft = with_field(stored.draft, ACTIVITIES, words("Patruljen blev nedlagt."))
    services.sheets.save(sheet.id, draft, version=stored.version)
    assert returned(services.travel.read(file), ACTIVITIES).is_contested


def test_a_sum_is_read_as_it_was_typed_and_a_strange_one_is_told(services: Services, file: Path, sheet: Sheet) -> None:
    type_over(file, "36,4\u00a0mio.\u00a0kr.", "3.543.580 kr.")
    economy = returned(services.travel.read(file), ECONOMY_FACTS).returned
    assert economy == replace(sheet.draft.economy, gross=Decimal("3543580.00"))
    type_over(file, "3.543.580 kr.", "cirka det samme")
    read = services.travel.read(file)
    assert returned(read, ECONOMY_FACTS).returned == sheet.draft.economy
    (remark,) = read.sheets[0].remarks
    assert (remark.code, remark.field, remark.text) == ("amount_unreadable", ECONOMY_FACTS, "cirka det samme")


def test_a_sum_comes_back_without_undoing_what_was_written_of_the_money_here(
    services: Services, file: Path, sheet: Sheet
) -> None:
    type_over(file, "36,4\u00a0mio.\u00a0kr.", "40 mio. kr.")
    stored = services.sheets.get(sheet.id)
    here = replace(stored.draft.economy, net=Decimal("18000000.00"), sentence="Pengene deles med jobcentret.")
    services.sheets.save(sheet.id, replace(stored.draft, economy=here), version=stored.version)
    assert returned(services.travel.read(file), ECONOMY_FACTS).returned == replace(here, gross=Decimal("40000000.00"))


def test_a_sum_in_an_english_sheet_is_read_as_english(services: Services, sheet: Sheet, tmp_path: Path) -> None:
    english = replace(sheet.draft, language=DocumentLanguage.ENGLISH)
    services.sheets.save(sheet.id, english, version=sheet.version)
    services.travel.send([sheet.id], tmp_path / "sheets.docx", office=OFFICE)
    type_over(tmp_path / "sheets.docx", "DKK\u00a036.4\u00a0million", "DKK 1.2 million")
    economy = returned(services.travel.read(tmp_path / "sheets.docx"), ECONOMY_FACTS).returned
    assert economy == replace(sheet.draft.economy, gross=Decimal("1200000.00"))


def test_a_sum_that_was_shown_rounded_comes_back_exact(services: Services, sheet: Sheet, tmp_path: Path) -> None:
    exact = Economy(gross=Decimal("36449999.99"), decimals=1)
    saved = services.sheets.save(sheet.id, replace(sheet.draft, economy=exact), version=sheet.version)
    services.travel.send([saved.id], tmp_path / "a.docx", office=OFFICE)
    assert returned(services.travel.read(tmp_path / "a.docx"), ECONOMY_FACTS).returned == exact


def test_a_judgement_that_is_none_is_told_and_what_was_sent_stands(services: Services, file: Path) -> None:
    edit(file, lambda xml: re.sub(r"(?i)>delvist[^<]*<", ">Næsten<", xml))
    read = services.travel.read(file)
    assert returned(read, JUDGEMENT).returned is Attainment.PARTLY
    assert [(remark.code, remark.text) for remark in read.sheets[0].remarks] == [("choice_unreadable", "Næsten")]


def test_a_row_that_was_deleted_in_the_file_is_told_as_missing(services: Services, file: Path) -> None:
    edit(file, lambda xml: re.sub(r"<w:tr>(?:(?!</w:tr>).)*row:goal.*?</w:tr>", "", xml))
    read = services.travel.read(file)
    assert [(remark.code, remark.field) for remark in read.sheets[0].remarks] == [("field_missing", GOAL)]
    assert not returned(read, GOAL).is_changed


def test_a_slash_that_word_adds_to_an_address_is_no_change(services: Services, sheet: Sheet, tmp_path: Path) -> None:
    linked = Text((Paragraph(run("kk.dk", link="https://www.kk.dk")),))
    services.sheets.save(sheet.id, with_field(sheet.draft, GOAL, linked), version=sheet.version)
    target = tmp_path / "Skemaer.docx"
    services.travel.send([sheet.id], target, office=OFFICE)
    relations = {"word/_rels/document.xml.rels": lambda xml: xml.replace("www.kk.dk", "www.kk.dk/")}
    target.write_bytes(repacked(target.read_bytes(), relations))
    assert not returned(services.travel.read(target), GOAL).is_changed


def test_characters_that_word_cannot_hold_are_no_change_of_the_office(
    services: Services, sheet: Sheet, tmp_path: Path
) -> None:
    draft = with_field(sheet.draft, ACTIVITIES, words("a\x00b\x07c\x0cd\x08e\uffff og C:\\bilag"))
    services.sheets.save(sheet.id, draft, version=sheet.version)
    services.travel.send([sheet.id], tmp_path / "skema.docx", office=OFFICE)
    read = services.travel.read(tmp_path / "skema.docx")
    assert [field.field for field in read.sheets[0].fields if field.is_changed] == []


def test_a_row_that_was_emptied_in_the_file_comes_back_empty(services: Services, file: Path) -> None:
    edit(file, lambda xml: xml.replace("Patruljen opsøger unge.", ""))
    assert returned(services.travel.read(file), ACTIVITIES).returned == Text((Paragraph(),))


def test_a_row_whose_key_is_too_long_for_word_comes_back_under_its_own(services: Services, file: Path) -> None:
    type_over(file, "Skriv her", "Unge under 18")
    read = services.travel.read(file)
    assert {field.field for field in read.sheets[0].fields if field.is_changed} <= {NAME, LONG, FieldKey("row:economy")}
    assert returned(read, LONG).returned == words("Unge under 18")


def test_tracked_changes_are_told_with_the_field_of_the_sheet(services: Services, file: Path) -> None:
    run_of = r"(<w:r>(?:<w:rPr>[^/]*/></w:rPr>)?<w:t [^>]*>Skriv her</w:t></w:r>)"
    edit(file, lambda xml: re.sub(run_of, r"<w:ins w:id='9' w:author='Bo'>\1</w:ins>", xml))
    remarks = services.travel.read(file).sheets[0].remarks
    assert {(remark.code, remark.params) for remark in remarks} == {("tracked_changes", (("count", 1),))}
    assert LONG in {remark.field for remark in remarks}


def test_a_sheet_of_another_database_is_left_out_and_told(services: Services, file: Path, sheet: Sheet) -> None:
    token = services.travel.sent(sheet.id)[0].token
    for name in ("word/document.xml", "word/glossary/document.xml"):
        file.write_bytes(repacked(file.read_bytes(), {name: lambda xml: xml.replace(token, "f" * 32)}))
    read = services.travel.read(file)
    assert read.sheets == ()
    assert [(remark.code, remark.token) for remark in read.remarks] == [("unknown_sheet", "f" * 32)]


def test_a_sheet_put_aside_since_is_left_out_and_told(services: Services, file: Path, sheet: Sheet) -> None:
    services.sheets.remove(sheet.id, version=services.sheets.get(sheet.id).version)
    read = services.travel.read(file)
    assert (read.sheets, [remark.code for remark in read.remarks]) == ((), ["sheet_gone"])


def test_a_file_that_is_none_of_ours_is_refused(services: Services, tmp_path: Path) -> None:
    (tmp_path / "brev.docx").write_bytes(b"Et brev")
    with pytest.raises(UnreadableFile):
        services.travel.read(tmp_path / "brev.docx")


def test_taking_in_stores_what_was_accepted_and_nothing_else(services: Services, file: Path, sheet: Sheet) -> None:
    type_over(file, "Patruljen opsøger unge.", "Patruljen opsøger forældre.")
    type_over(file, "Skriv målet.", "40 unge i job.")
    read = services.travel.read(file)
    accepted = {ACTIVITIES: returned(read, ACTIVITIES).returned}
    taken = services.travel.take(sheet.id, accepted, version=read.sheets[0].sheet.version, office=OFFICE).draft
    assert field_value(taken, ACTIVITIES) == words("Patruljen opsøger forældre.")
    assert field_value(taken, GOAL) == field_value(sheet.draft, GOAL)
    assert (taken.state, taken.contributions[0].state) == (SheetState.DRAFTING, ContributionState.RECEIVED)


def test_taking_a_field_in_confirms_it(services: Services, file: Path, sheet: Sheet) -> None:
    stored = services.sheets.get(sheet.id)
    marks = tuple(Mark(key, fingerprint(stored.draft, key)) for key in (ACTIVITIES, NAME))
    marked = services.sheets.save(sheet.id, replace(stored.draft, marks=marks), version=stored.version)
    accepted = {ACTIVITIES: returned(services.travel.read(file), ACTIVITIES).returned}
    taken = services.travel.take(sheet.id, accepted, version=marked.version)
    assert [mark.field for mark in taken.draft.marks] == [NAME]


def test_a_row_that_was_taken_out_meanwhile_is_put_back_when_it_is_accepted(
    services: Services, file: Path, sheet: Sheet
) -> None:
    type_over(file, "Skriv målet.", "40 unge i job.")
    stored = services.sheets.get(sheet.id)
    without = SheetDraft(title=stored.draft.title, text=Text(stored.draft.text.blocks[:2]))
    services.sheets.save(sheet.id, without, version=stored.version)
    read = services.travel.read(file)
    goal = returned(read, GOAL)
    assert goal.stored is None
    taken = services.travel.take(sheet.id, {GOAL: goal.returned}, version=read.sheets[0].sheet.version)
    assert field_value(taken.draft, GOAL) == words("40 unge i job.")


def test_a_sheet_changed_while_it_was_looked_at_is_not_overwritten(
    services: Services, file: Path, sheet: Sheet
) -> None:
    read = services.travel.read(file)
    seen = read.sheets[0].sheet
    services.sheets.save(sheet.id, replace(seen.draft, notes="ringet til centret"), version=seen.version)
    with pytest.raises(Conflict):
        services.travel.take(sheet.id, {JUDGEMENT: Attainment.MET}, version=seen.version)
