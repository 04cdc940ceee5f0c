"""The checks as a whole: what each finds in a response, where it points, and that a sound response passes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.checks import CODES, PARAMS, apply_mend, apply_mends, check
from secretariat.domain.checks import codes as codes_module
from secretariat.domain.committees import CommitteeDraft, DocumentLanguage, Template
from secretariat.domain.contributions import Contribution, ContributionState
from secretariat.domain.hearings import Extension, HearingDraft, HearingState, Question, ResponseDraft
from secretariat.domain.problems import Finding, Place, Severity
from secretariat.domain.standard_sections import standard_text
from secretariat.domain.text import (
    Alignment,
    Block,
    Cell,
    Emphasis,
    Heading,
    NoteMark,
    Paragraph,
    Run,
    Section,
    Table,
    Text,
    plain,
    run,
)
from tests.support.texts import long_text, texts

TODAY = date(2025, 3, 26)
SOUND_TEXT = Text(
    (
        Heading(1, run("Økonomi"), Section("economy", "q1")),
        Paragraph(run("Udvalget støtter planen.")),
    )
)
SOUND = HearingDraft(
    title="Valby bydelsplan",
    asker="Økonomiudvalget",
    received=date(2025, 3, 1),
    deadline=date(2025, 4, 1),
    case_numbers=(CaseNumber(CaseSystem.EDOC, "2025-0005600"),),
    questions=(Question("q1", "Hvad koster det?"),),
    contributions=(Contribution("Kontoret for job", ContributionState.RECEIVED),),
    response=ResponseDraft(
        title="Høringssvar",
        addressee="Økonomiudvalget",
        case_officer="En sagsbehandler",
        text=SOUND_TEXT,
        signatory_name="Udvalgets formand",
        signatory_title="Borgmester",
    ),
)


def found(draft: HearingDraft, state: HearingState = HearingState.DRAFTING) -> tuple[Finding, ...]:
    return check(state, draft, CommitteeDraft(), TODAY)


def with_text(*blocks: Block) -> HearingDraft:
    return with_response(text=Text((*SOUND_TEXT.blocks, *blocks)))


def with_response(**changes: object) -> HearingDraft:
    assert SOUND.response is not None
    return replace(SOUND, response=replace(SOUND.response, **changes))  # type: ignore[arg-type]


def codes(draft: HearingDraft, state: HearingState = HearingState.DRAFTING) -> list[str]:
    return [finding.code for finding in found(draft, state)]


def test_a_sound_response_passes() -> None:
    assert found(SOUND) == ()


MISSING = [
    ("no_response", replace(SOUND, response=None), "response"),
    ("asker_missing", replace(SOUND, asker=" "), "asker"),
    ("case_number_missing", replace(SOUND, case_numbers=()), "case_numbers"),
    ("title_missing", with_response(title=""), "title"),
    ("addressee_missing", with_response(addressee="\n"), "addressee"),
    ("case_officer_missing", with_response(template=Template.MEMO, case_officer=""), "case_officer"),
    ("signatory_name_missing", with_response(signatory_name=""), "signatory_name"),
    ("signatory_title_missing", with_response(signatory_title=""), "signatory_title"),
    ("deadline_missing", replace(SOUND, deadline=None), "deadline"),
    ("deadline_passed", replace(SOUND, deadline=date(2025, 3, 25)), "deadline"),
    (
        "case_number_odd",
        replace(SOUND, case_numbers=(CaseNumber(CaseSystem.F2_CASE, "2025-334"),)),
        "case_numbers",
    ),
    ("contribution_pending", replace(SOUND, contributions=(Contribution("Kontoret"),)), "contributions"),
    (
        "contribution_overdue",
        replace(SOUND, contributions=(Contribution("K", ContributionState.PROMISED, date(2025, 3, 25)),)),
        "contributions",
    ),
    ("question_unanswered", replace(SOUND, questions=(*SOUND.questions, Question("q2", "Hvornår?"))), "questions"),
]


@pytest.mark.parametrize(("code", "draft", "field"), MISSING)
def test_what_the_forms_lack_is_found(code: str, draft: HearingDraft, field: str) -> None:
    assert [(finding.code, finding.place.field) for finding in found(draft)] == [(code, field)]


def test_a_letter_needs_no_case_officer_and_a_memo_no_addressee() -> None:
    assert codes(with_response(case_officer="")) == []
    assert codes(with_response(template=Template.MEMO, addressee="")) == []


def test_an_extension_counts_and_an_issued_response_is_never_late() -> None:
    late = replace(SOUND, deadline=date(2025, 3, 10))
    assert codes(replace(late, extensions=(Extension(date(2025, 4, 1)),))) == []
    assert codes(late, HearingState.ISSUED) == []


def test_a_passed_deadline_tells_both_dates() -> None:
    (finding,) = found(replace(SOUND, deadline=date(2025, 3, 25)))
    assert dict(finding.params) == {"deadline": "2025-03-25", "today": "2025-03-26"}


def test_a_new_response_is_told_of_each_empty_section() -> None:
    draft = with_response(text=standard_text((Question("q1", "Hvad?"),), DocumentLanguage.DANISH))
    assert codes(draft) == ["empty_section", "empty_section"]


def test_an_empty_text_is_missing() -> None:
    draft = replace(with_response(text=Text((Paragraph(),))), questions=())
    assert codes(draft) == ["text_missing"]


WIDE = Table(((Cell((run("1"),)),) * 13,), (Alignment.LEFT,) * 13)
STRUCTURE = [
    ("heading_empty", Heading(2, run(" ")), (0, 1)),
    ("heading_skip", Heading(3, run("Drift")), (0, 5)),
    ("wide_table", WIDE, (0, 0)),
    ("link_without_text", Paragraph((*run("Se "), Run(" ", link="https://kk.dk"))), (3, 4)),
    ("link_address", Paragraph((*run("Se "), Run("her", link="javascript:x"))), (3, 6)),
    ("link_address", Paragraph((*run("Se "), Run("her", link="https://"))), (3, 6)),
    ("note_empty", Paragraph((*run("Tal"), NoteMark(), *run("."))), (3, 4)),
]


@pytest.mark.parametrize(("code", "block", "span"), STRUCTURE)
def test_how_the_text_is_built_is_checked(code: str, block: Block, span: tuple[int, int]) -> None:
    (finding,) = found(with_text(block))
    assert (finding.code, finding.place.block, (finding.place.start, finding.place.end)) == (code, 2, span)


def test_links_notes_and_headings_in_order_pass() -> None:
    links = ("https://kk.dk/a?b=c", "http://kk.dk", "mailto:bif@kk.dk")
    blocks = [Paragraph((Run("her", link=link), NoteMark(run("Kilde.")))) for link in links]
    assert codes(with_text(Heading(2, run("A")), Heading(3, run("B")), *blocks, Heading(2, run("C")))) == []


def test_places_in_cells_captions_and_notes_are_exact() -> None:
    cell = Cell((run("første"), run("et  ord")))
    table = Table(((Cell(), cell),), (Alignment.LEFT, Alignment.LEFT), 0, run("Tal  her"))
    note = Paragraph((*run("Ord"), NoteMark(run("A")), NoteMark(run("b  c"))))
    places = [finding.place for finding in found(with_text(table, note))]
    assert places == [
        Place("text", block=2, start=3, end=5),
        Place("text", block=2, start=9, end=11, cell=(0, 1)),
        Place("text", block=3, start=1, end=3, note=2),
    ]


def test_findings_come_in_document_order() -> None:
    draft = replace(with_text(Paragraph(run("to  ord ???"))), asker="")
    draft = replace(draft, response=replace(draft.response, title=""))  # type: ignore[type-var]
    assert codes(draft) == ["asker_missing", "title_missing", "double_space", "leftover"]


def test_the_title_and_the_signature_are_read_too() -> None:
    assert codes(with_response(title="Svar om XX", signatory_name="[navn]")) == ["leftover", "leftover"]


def test_characters_without_a_font_are_found_when_the_printer_tells_of_them() -> None:
    draft = with_text(Paragraph(run("Godt 🦄!")))
    (finding,) = check(
        HearingState.DRAFTING, draft, CommitteeDraft(), TODAY, unprintable=lambda text: tuple(set(text) & {"🦄"})
    )
    assert (finding.code, finding.place.start, finding.excerpt) == ("unprintable", 5, "🦄")
    assert codes(draft) == []


MENDABLE = Paragraph((Run("Der er "), Run("10,5", Emphasis.BOLD), Run(" mio kr. i "), Run("alt", Emphasis.ITALIC)))


def test_a_mend_keeps_how_the_words_look() -> None:
    draft = with_text(MENDABLE)
    (finding,) = found(draft)
    mended = apply_mend(draft, finding)
    assert mended.response is not None
    assert mended.response.text.blocks[2] == Paragraph(
        (
            Run("Der er "),
            Run("10,5", Emphasis.BOLD),
            Run("\u00a0mio.\u00a0kr. i "),
            Run("alt", Emphasis.ITALIC),
        )
    )
    assert found(mended) == ()


def test_all_mends_can_be_made_at_once_wherever_they_stand() -> None:
    cell = Cell((run("to  ord"), (*run("tre"), NoteMark(run("a  b")), *run("  ord"))))
    table = Table(((cell, cell),), (Alignment.LEFT, Alignment.LEFT), 0, run("Tal  her"))
    draft = with_text(MENDABLE, table, Paragraph((NoteMark(run("ok")), NoteMark(run("10 % ja")))))
    draft = replace(draft, response=replace(draft.response, title="Svar  nu"))  # type: ignore[type-var]
    assert {finding.place.part for finding in found(draft)} == {"response", "text"}
    assert found(apply_mends(draft, found(draft))) == ()


def test_a_mend_whose_words_have_changed_does_nothing() -> None:
    draft = with_text(MENDABLE)
    (finding,) = found(draft)
    changed = with_text(Paragraph(run("Noget helt andet står her nu.")))
    assert apply_mend(changed, finding) == changed
    assert apply_mend(SOUND, finding) == SOUND
    assert apply_mend(draft, Finding("leftover", Severity.ERROR, finding.place)) == draft


def places_in(text: Text, place: Place) -> Iterator[str]:
    assert place.block is not None
    block = text.blocks[place.block]
    if place.note is not None:
        every = [i for b in text.blocks for i in _all_inlines(b) if isinstance(i, NoteMark)]
        yield plain(every[place.note - 1].note)
    elif isinstance(block, Table) and place.cell is not None:
        row, column = place.cell
        yield "\n".join(plain(paragraph) for paragraph in block.rows[row][column].paragraphs)
    else:
        yield plain(block.caption if isinstance(block, Table) else block.inlines)


def _all_inlines(block: Block) -> Iterator[Run | NoteMark]:
    if isinstance(block, Table):
        yield from block.caption
        for row in block.rows:
            for cell in row:
                for paragraph in cell.paragraphs:
                    yield from paragraph
    else:
        yield from block.inlines


@given(texts())
def test_any_text_is_checked_with_known_codes_and_exact_places(text: Text) -> None:
    draft = with_response(text=text)
    for finding in found(draft):
        assert finding.severity is CODES[finding.code]
        assert tuple(name for name, _ in finding.params) == PARAMS.get(finding.code, ())
        if finding.place.part == "text" and finding.place.block is not None and finding.place.end:
            (words,) = places_in(text, finding.place)
            excerpt = words[finding.place.start : finding.place.end]
            assert finding.excerpt in (excerpt, "")
        mended = apply_mend(draft, finding)
        assert (mended != draft) is (finding.mend is not None)


def test_every_code_with_parameters_is_in_the_table() -> None:
    assert set(PARAMS) <= set(CODES)
    with pytest.raises(KeyError):
        codes_module.finding("no such code", Place("hearing"))


def test_a_long_response_is_checked_without_false_alarms() -> None:
    assert set(codes(with_response(text=long_text()))) <= {"question_unanswered", "empty_section"}


def test_a_contribution_of_no_office_yet_is_not_waited_for() -> None:
    assert codes(replace(SOUND, contributions=(Contribution(" "),))) == []
