"""A sheet taken apart into fields, put together again, and carried into the next period."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from secretariat.domain.budget_lines import BudgetLineKey
from secretariat.domain.committees import CommitteeId, DocumentLanguage
from secretariat.domain.contributions import Contribution, ContributionState
from secretariat.domain.initiatives import Initiative, InitiativeDraft, InitiativeId
from secretariat.domain.periods import Period, PeriodDraft, PeriodId
from secretariat.domain.sheet_fields import (
    ECONOMY_FACTS,
    JUDGEMENT,
    TITLE,
    Attainment,
    Counting,
    Economy,
    FieldKey,
    SheetState,
    Waiver,
)
from secretariat.domain.sheet_templates import (
    ATTAINMENT,
    GOAL,
    NAME,
    ORIGIN,
    TemplateDraft,
    TemplateId,
    problems_of,
    supplied_templates,
)
from secretariat.domain.status_sheets import (
    EMPTY_ROW,
    SheetDraft,
    carried_over,
    confirmed,
    emptied,
    field_keys,
    field_value,
    field_values,
    fingerprint,
    new_sheet,
    row_field,
    rows_of,
    says_something,
    text_of,
    unconfirmed,
    with_field,
    with_row,
)
from secretariat.domain.text import Heading, Paragraph, Run, Section, Text, canonical, run
from tests.support.texts import texts

LONG, SHORT = supplied_templates(DocumentLanguage.DANISH)
AMOUNTS = st.none() | st.decimals(0, 10**9, places=2)


def said(words: str) -> Text:
    return Text((Paragraph(run(words)),))


def sheet(**contents: str) -> SheetDraft:
    return SheetDraft(
        "Status for Jobpatruljer", text=text_of(LONG, {key: said(words) for key, words in contents.items()})
    )


def economies() -> SearchStrategy[Economy]:
    return st.builds(
        Economy,
        gross=AMOUNTS,
        net=AMOUNTS,
        year=st.none() | st.integers(2000, 2020),
        counting=st.sampled_from(Counting),
        other_line=st.none() | st.just(BudgetLineKey("line")),
        sentence=st.text(max_size=5),
    )


def sheets() -> SearchStrategy[SheetDraft]:
    return st.builds(
        SheetDraft,
        title=st.text(max_size=8),
        economy=economies(),
        attainment=st.none() | st.sampled_from(Attainment),
        text=texts() | st.dictionaries(st.sampled_from([row.key for row in LONG.rows]), texts()).map(made),
    )


def made(contents: dict[str, Text]) -> Text:
    return text_of(LONG, contents)


@given(texts())
def test_the_rows_hold_the_whole_text(text: Text) -> None:
    headings = sum(isinstance(block, Heading) and block.level == 1 for block in text.blocks)
    assert headings + sum(len(row.content.blocks) for row in rows_of(text)) == len(text.blocks)


@given(texts())
def test_a_row_put_back_changes_nothing(text: Text) -> None:
    for row in rows_of(text):
        if row.key:
            assert with_row(text, row.key, row.content) == text


@given(texts(), texts())
def test_a_rows_new_content_leaves_the_other_rows_alone(text: Text, content: Text) -> None:
    before = rows_of(text)
    for index, row in enumerate(before):
        if row.key:
            after = rows_of(with_row(text, row.key, content))
            assert [(other.key, other.label) for other in after] == [(other.key, other.label) for other in before]
            assert after[:index] + after[index + 1 :] == before[:index] + before[index + 1 :]


def test_a_heading_in_a_rows_content_does_not_open_a_row() -> None:
    content = Text((Heading(1, run("Karakteristika"), Section("x")),))
    text = with_row(made({}), GOAL, content)
    assert field_value(SheetDraft(text=text), row_field(GOAL)) == Text((Heading(2, run("Karakteristika")),))


def test_a_row_that_is_not_there_cannot_be_written() -> None:
    with pytest.raises(KeyError):
        with_row(made({}), "nowhere", EMPTY_ROW)
    with pytest.raises(KeyError):
        with_row(Text((Heading(1, run("Eget")), Paragraph())), "", EMPTY_ROW)


def test_what_stands_before_the_first_heading_is_a_row_without_key_and_label() -> None:
    first, second = rows_of(Text((Paragraph(run("Løst")), Heading(1, run("Mål"), Section(GOAL)))))
    assert (first.key, first.label, first.content) == ("", "", said("Løst"))
    assert (second.key, second.label, second.content) == (GOAL, "Mål", Text())


def test_a_key_that_occurs_again_belongs_to_its_first_row() -> None:
    text = Text((Heading(1, run("Mål"), Section(GOAL)), Heading(1, run("Mål igen"), Section(GOAL)), *said("B").blocks))
    assert [row.key for row in rows_of(text)] == [GOAL, ""]
    assert [row.label for row in rows_of(with_row(text, GOAL, said("A")))] == ["Mål", "Mål igen"]


def test_a_new_sheet_has_its_templates_rows_with_name_and_origin_of_the_initiative() -> None:
    patrol = InitiativeDraft("2.1", "Jobpatruljer", origin="Beskæftigelsesaftalen 2007")
    initiative = Initiative(InitiativeId(1), CommitteeId(1), 1, patrol)
    period = Period(PeriodId(1), CommitteeId(1), 1, PeriodDraft("2009", year=2009))
    draft = new_sheet(TemplateId(7), LONG, initiative, period)
    assert (draft.title, draft.template, draft.economy.year) == ("Status for Jobpatruljer", 7, 2009)
    assert [row.label for row in rows_of(draft.text)] == [row.label for row in LONG.rows]
    assert field_value(draft, row_field(NAME)) == said("Jobpatruljer")
    assert field_value(draft, row_field(ORIGIN)) == said("Beskæftigelsesaftalen 2007")
    assert field_value(draft, row_field(GOAL)) == EMPTY_ROW


def test_the_help_of_a_row_follows_it_into_the_sheet() -> None:
    sections = [block.section for block in made({}).blocks if isinstance(block, Heading)]
    assert [section.help for section in sections if section] == [row.help for row in LONG.rows]


@pytest.mark.parametrize("language", DocumentLanguage)
def test_the_supplied_templates_can_be_stored_and_help_in_every_row(language: DocumentLanguage) -> None:
    for template in supplied_templates(language):
        assert problems_of(template) == ()
        assert template.language is language
        assert all(row.help for row in template.rows)


def test_the_two_forms_have_the_rows_of_the_report_of_2009() -> None:
    assert [row.label for row in SHORT.rows] == [
        "Navn på indsats",
        "Økonomi",
        "Målgruppe",
        "Aktivitet",
        "Mål",
        "Status på indsatsen",
    ]
    assert len(LONG.rows) == 9
    assert {row.key for row in SHORT.rows} < {row.key for row in LONG.rows}


@pytest.mark.parametrize(
    ("template", "code"),
    [
        (TemplateDraft(rows=LONG.rows), "required"),
        (TemplateDraft("Form"), "required"),
        (TemplateDraft("Form", rows=(replace(LONG.rows[0], label=" "),)), "row_without_label"),
        (TemplateDraft("Form", rows=(LONG.rows[0], LONG.rows[0])), "double_row"),
    ],
)
def test_a_template_that_makes_no_sheet_is_not_stored(template: TemplateDraft, code: str) -> None:
    assert [problem.code for problem in problems_of(template)] == [code]


@given(sheets())
def test_every_field_can_be_read_and_written_back(draft: SheetDraft) -> None:
    for key in field_keys(draft):
        again = with_field(draft, key, field_value(draft, key))
        assert replace(again, text=canonical(again.text)) == replace(draft, text=canonical(draft.text))


def test_fields_are_read_in_the_order_of_the_paper() -> None:
    rows = tuple(row_field(row.key) for row in SHORT.rows)
    assert field_keys(SheetDraft(text=text_of(SHORT))) == (TITLE, ECONOMY_FACTS, JUDGEMENT, *rows)


def test_a_row_that_is_not_there_says_nothing() -> None:
    assert field_value(SheetDraft(), row_field(GOAL)) is None


def test_what_is_no_field_cannot_be_read_or_written() -> None:
    with pytest.raises(KeyError):
        field_value(SheetDraft(), FieldKey("colour"))
    with pytest.raises(KeyError):
        with_field(SheetDraft(), FieldKey("colour"), "red")


@pytest.mark.parametrize(
    ("key", "value"), [(TITLE, None), (ECONOMY_FACTS, "3 mio."), (JUDGEMENT, "met"), (row_field(GOAL), "x")]
)
def test_a_field_does_not_take_what_it_cannot_hold(key: FieldKey, value: object) -> None:
    with pytest.raises(TypeError):
        with_field(sheet(), key, value)


@given(sheets())
def test_an_emptied_field_says_nothing_and_is_not_marked(draft: SheetDraft) -> None:
    carried = carried_over(draft)
    for key in field_keys(carried):
        empty = emptied(carried, key)
        assert not says_something(field_value(empty, key))
        assert key not in unconfirmed(empty)
        assert [row.label for row in rows_of(empty.text)] == [row.label for row in rows_of(carried.text)]


@given(sheets())
def test_every_copied_field_that_says_something_is_unconfirmed(draft: SheetDraft) -> None:
    carried = carried_over(draft)
    told = field_values(carried, field_keys(carried))
    assert unconfirmed(carried) == tuple(key for key, value in told.items() if says_something(value))
    assert all(row.key for row in rows_of(carried.text) if row.label or row.key)


@given(sheets())
def test_a_confirmed_field_is_unconfirmed_no_longer(draft: SheetDraft) -> None:
    carried = carried_over(draft)
    for key in unconfirmed(carried):
        assert unconfirmed(confirmed(carried, key)) == tuple(k for k in unconfirmed(carried) if k != key)
    assert unconfirmed(confirmed(carried, *unconfirmed(carried))) == ()


@given(sheets(), texts())
def test_a_changed_field_is_unconfirmed_no_longer(draft: SheetDraft, content: Text) -> None:
    carried = carried_over(draft)
    for key in unconfirmed(carried):
        if key.startswith("row:"):
            changed = with_field(carried, key, content)
            is_same = field_value(changed, key) == field_value(carried, key)
            assert (key in unconfirmed(changed)) is is_same


def test_a_changed_title_sum_or_judgement_is_unconfirmed_no_longer() -> None:
    economy = Economy(gross=Decimal(6900000), net=Decimal(6900000))
    carried = carried_over(replace(sheet(), economy=economy, attainment=Attainment.PARTLY))
    assert unconfirmed(carried) == (TITLE, ECONOMY_FACTS, JUDGEMENT)
    changed = with_field(carried, TITLE, "Status for Jobpatruljer i 2010")
    changed = with_field(changed, ECONOMY_FACTS, replace(economy, year=2010))
    assert unconfirmed(with_field(changed, JUDGEMENT, Attainment.MET)) == ()


def test_a_sheet_is_carried_over_without_what_belonged_to_its_year() -> None:
    draft = replace(
        sheet(goal="100 forløb"),
        state=SheetState.READY,
        responsible="En sagsbehandler",
        contributions=(
            Contribution("Jobcentret", ContributionState.RECEIVED, date(2009, 3, 1), "kom sent"),
            Contribution(" "),
        ),
        waivers=(Waiver("bracketed", "row:goal", "[ca.]", "aftalt"),),
        notes="husk mødet",
    )
    carried = carried_over(draft)
    assert carried.state is SheetState.DRAFTING
    assert carried.contributions == (Contribution("Jobcentret"),)
    assert (carried.waivers, carried.notes, carried.responsible) == ((), "", "En sagsbehandler")
    assert carried.text == draft.text


def test_a_row_typed_by_hand_is_marked_like_any_other() -> None:
    own = (Heading(1, run("Samarbejde")), *said("Med boligselskaberne.").blocks)
    again = (Heading(1, run("Mål"), Section(GOAL)), *said("En kopi.").blocks)
    draft = SheetDraft(text=Text((*made({GOAL: said("100 forløb")}).blocks, *own, *again)))
    carried = carried_over(draft)
    assert unconfirmed(carried) == (row_field(GOAL), row_field("own-1"), row_field("own-2"))
    assert [row.label for row in rows_of(carried.text)] == [row.label for row in rows_of(draft.text)]


def test_a_row_that_was_taken_out_waits_for_nobody() -> None:
    carried = carried_over(sheet(goal="100 forløb", attainment="112 forløb"))
    kept = replace(carried, text=made({}))
    assert unconfirmed(kept) == (TITLE,)


@given(sheets(), sheets())
def test_fingerprints_are_equal_for_equal_values_only(one: SheetDraft, other: SheetDraft) -> None:
    for key in (*field_keys(one), row_field(GOAL)):
        is_same = field_value(one, key) == field_value(other, key)
        assert (fingerprint(one, key) == fingerprint(other, key)) is is_same


def test_a_fingerprint_stays_from_one_run_to_the_next() -> None:
    draft = replace(sheet(goal="100 forløb"), economy=Economy(gross=Decimal("6900000.00")), attainment=Attainment.MET)
    assert fingerprint(draft, TITLE) == "64576bd5eb116b66888a3f3a"
    assert fingerprint(draft, row_field(GOAL)) == "bfd21e4cbda4f329707ce792"
    assert fingerprint(draft, ECONOMY_FACTS) == "b82a04d74bb4597dd97e1e8d"
    assert fingerprint(draft, JUDGEMENT) == "6efcbfb1f9f195ced75feb43"


def test_a_fingerprint_does_not_tell_how_a_text_is_cut_into_runs() -> None:
    whole, cut = said("100 forløb"), Text((Paragraph((Run("100 "), Run("forløb"))),))
    drafts = [SheetDraft(text=made({GOAL: content})) for content in (whole, cut)]
    assert fingerprint(drafts[0], row_field(GOAL)) == fingerprint(drafts[1], row_field(GOAL))


def test_attainment_is_a_row_and_a_judgement() -> None:
    draft = replace(sheet(attainment="112 forløb"), attainment=Attainment.MET)
    assert field_value(draft, JUDGEMENT) is Attainment.MET
    assert field_value(draft, row_field(ATTAINMENT)) == said("112 forløb")
