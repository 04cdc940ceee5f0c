"""One status sheet weighed: what holds its print back, what is only a warning, and that a sound sheet passes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given

from secretariat.domain.amounts import MoneyUnit
from secretariat.domain.budget_lines import BudgetLine, BudgetLineKey, YearAmount
from secretariat.domain.checks import CODES, PARAMS
from secretariat.domain.committees import CommitteeId, DocumentLanguage
from secretariat.domain.contributions import Contribution, ContributionState
from secretariat.domain.indicators import Indicator, IndicatorDraft, IndicatorId, Measurement
from secretariat.domain.initiatives import Initiative, InitiativeDraft, InitiativeId
from secretariat.domain.periods import Period, PeriodDraft, PeriodId
from secretariat.domain.policies import Goal, GoalKey
from secretariat.domain.problems import Finding, Severity
from secretariat.domain.refunds import STANDARD_RATES, net_of
from secretariat.domain.sheet_checks import (
    SheetFacts,
    apply_sheet_mends,
    check_sheet,
    open_errors,
    waived,
    waiver_of,
)
from secretariat.domain.sheet_fields import TITLE, Attainment, Counting, Economy
from secretariat.domain.sheet_templates import ATTAINMENT, GOAL, TemplateRow, supplied_templates
from secretariat.domain.status_sheets import SheetDraft, carried_over, confirmed, row_field, text_of, with_row
from secretariat.domain.text import Heading, NoteMark, Paragraph, Section, Text, plain, run
from tests.support.texts import texts

LONG, SHORT = supplied_templates(DocumentLanguage.DANISH)
TODAY = date(2009, 4, 1)
NOON = datetime(2009, 4, 1, 12, tzinfo=UTC)
NB = "\u00a0"


def said(words: str) -> Text:
    return Text((Paragraph(run(words)),))


def money(millions: str) -> Decimal:
    return Decimal(millions) * 1_000_000


INITIATIVE = Initiative(InitiativeId(1), CommitteeId(1), 1, InitiativeDraft("2.1", "Jobpatruljer"))
YEAR_2009 = PeriodDraft("2009", "Status 2009", 2009, date(2009, 1, 1), date(2009, 12, 31))
FACTS = SheetFacts(
    INITIATIVE,
    Period(PeriodId(1), CommitteeId(1), 1, YEAR_2009),
    LONG,
    goals=(),
    indicators=(),
    lines=(),
    rates=STANDARD_RATES,
)
SOUND = SheetDraft(
    "Status for Jobpatruljer",
    economy=Economy(gross=money("6.9"), year=2009),
    attainment=Attainment.PARTLY,
    contributions=(Contribution("Jobcentret", ContributionState.RECEIVED),),
    text=text_of(LONG, {row.key: said("Det går godt.") for row in LONG.rows}),
)


def found(draft: SheetDraft, facts: SheetFacts = FACTS) -> tuple[Finding, ...]:
    return check_sheet(draft, facts, TODAY, unprintable=lambda words: ("🙂",) if "🙂" in words else ())


def codes(draft: SheetDraft, facts: SheetFacts = FACTS) -> list[str]:
    return [one.code for one in found(draft, facts)]


def with_goal(words: str) -> SheetDraft:
    return replace(SOUND, text=with_row(SOUND.text, GOAL, said(words)))


def with_economy(**changes: object) -> SheetDraft:
    return replace(SOUND, economy=replace(SOUND.economy, **changes))  # type: ignore[arg-type]


def test_a_sound_sheet_passes() -> None:
    assert found(SOUND) == ()


def test_a_sound_short_sheet_with_rows_that_do_not_apply_passes() -> None:
    contents = {row.key: said("./." if row.key in (GOAL, ATTAINMENT) else "Et ord.") for row in SHORT.rows}
    short = replace(SOUND, text=text_of(SHORT, contents), attainment=None)
    assert found(short, replace(FACTS, template=SHORT)) == ()


def test_a_row_the_template_requires_is_missed() -> None:
    without_goal = replace(SOUND, text=text_of(replace(LONG, rows=[row for row in LONG.rows if row.key != GOAL])))
    missing = [one for one in found(without_goal) if one.code == "row_missing"]
    assert [(dict(one.params)["row"], one.place.field) for one in missing] == [("Mål", "row:goal")]


def test_a_row_left_empty_is_found_at_its_heading() -> None:
    (empty,) = found(with_goal(" "))
    assert (empty.code, empty.place.field, empty.excerpt) == ("row_empty", "row:goal", "Mål")
    block = SOUND.text.blocks[empty.place.block or 0]
    assert isinstance(block, Heading)
    assert plain(block)[empty.place.start : empty.place.end] == "Mål"


def test_a_row_that_may_be_left_out_may_be_empty() -> None:
    rows = tuple(replace(row, required=False) for row in LONG.rows)
    optional = replace(FACTS, template=replace(LONG, rows=rows))
    assert codes(replace(SOUND, text=text_of(LONG)), optional) == []


def test_the_figures_fill_the_row_of_the_economy() -> None:
    required = tuple(replace(row, required=True) for row in LONG.rows)
    facts = replace(FACTS, template=replace(LONG, rows=required))
    empty = replace(SOUND, text=with_row(SOUND.text, "economy", said("")))
    assert codes(empty, facts) == []
    assert "row_empty" in codes(replace(empty, economy=Economy()), facts)


def test_a_sheet_without_a_template_is_weighed_by_what_it_has() -> None:
    assert codes(SOUND, replace(FACTS, template=None)) == []


def test_a_row_added_by_hand_must_say_something() -> None:
    own = Text((*SOUND.text.blocks, Heading(1, run("Samarbejde")), Paragraph()))
    assert codes(replace(SOUND, text=own)) == ["row_empty"]


def test_a_row_that_stands_twice_is_found() -> None:
    twice = Text((*SOUND.text.blocks, Heading(1, run("Mål"), Section(GOAL)), *said("Igen.").blocks))
    assert codes(replace(SOUND, text=twice)) == ["row_double"]


def test_words_before_the_first_row_are_found() -> None:
    assert codes(replace(SOUND, text=Text((*said("Løse ord.").blocks, *SOUND.text.blocks)))) == ["text_outside_rows"]
    assert codes(replace(SOUND, text=Text((Paragraph(), *SOUND.text.blocks)))) == []


def test_a_title_and_a_judgement_are_missed() -> None:
    assert codes(replace(SOUND, title=" ", attainment=None)) == ["sheet_title_missing", "attainment_missing"]


def test_contributions_that_have_not_come_are_found() -> None:
    asked = (Contribution("Jobcentret", due=date(2009, 3, 1)), Contribution("CAB"), Contribution(""))
    assert codes(replace(SOUND, contributions=asked)) == ["contribution_overdue", "contribution_pending"]


def test_what_was_carried_over_is_an_error_until_it_is_confirmed() -> None:
    carried = replace(carried_over(SOUND), contributions=())
    errors = open_errors(carried, found(carried))
    assert [one.code for one in errors] == [
        "title_unconfirmed",
        "economy_unconfirmed",
        "attainment_unconfirmed",
        *["row_unconfirmed"] * len(LONG.rows),
    ]
    assert errors[3].place.field == "row:name"
    assert codes(confirmed(carried, *(mark.field for mark in carried.marks))) == []


@pytest.mark.parametrize("words", ["Der er [snart] nyt.", "Der er [beløb følger fra økonomi] afsat.", "Se XX."])
def test_a_note_left_over_holds_the_print_back(words: str) -> None:
    (note,) = found(with_goal(words))
    assert (note.severity, note.place.field) == (Severity.ERROR, "row:goal")


def test_a_bracketed_note_in_the_sentence_of_the_economy_or_the_title_is_an_error() -> None:
    sentences = found(replace(with_economy(sentence="Der er afsat [måske] penge."), title="Status [måske]"))
    assert [(one.severity, one.place.field) for one in sentences] == [
        (Severity.ERROR, "title"),
        (Severity.ERROR, "economy.sentence"),
    ]


def test_every_rule_for_words_holds_in_a_sheet() -> None:
    assert codes(with_goal("Der er 10 mio kr til det  hele 🙂.")) == ["amount_style", "double_space", "unprintable"]


def test_a_footnote_without_words_is_found_in_its_row() -> None:
    noted = Text((Paragraph((*run("Målet"), NoteMark())),))
    (empty,) = found(replace(SOUND, text=with_row(SOUND.text, GOAL, noted)))
    assert (empty.code, empty.place.field) == ("note_empty", "row:goal")


NETS = [
    # gross, refund, net, decimals, finding
    ("53.8", "50", "26.9", None, []),
    ("49", "50", "24.5", None, []),
    ("129.6", "50", "64.8", None, []),
    ("53.8", "50", "27.9", None, ["net_mismatch"]),
    ("53.8", "75", "26.9", None, ["net_mismatch"]),
    ("10.3", "50", "5.2", None, []),
    ("10.3", "50", "5.1", None, []),
    ("10.3", "50", "5.15", None, []),
    ("10.3", "50", "5.14", None, ["net_mismatch"]),
    ("10.3", "50", "5.14", 1, []),
    ("10.3", "50", "5.0", None, ["net_mismatch"]),
    ("10", "0", "10", None, []),
    ("10", None, "9", None, ["refund_missing"]),
    ("10", None, "10", None, []),
    (None, "50", "5", None, ["gross_missing"]),
    ("10", "50", None, None, ["net_missing"]),
    ("10", "0", None, None, []),
    (None, None, "5", None, []),
]


@pytest.mark.parametrize(("gross", "refund", "net", "decimals", "told"), NETS)
def test_net_is_what_the_refund_leaves_unless_it_is_only_rounded(
    gross: str | None, refund: str | None, net: str | None, decimals: int | None, told: list[str]
) -> None:
    figures = {name: None if value is None else money(value) for name, value in (("gross", gross), ("net", net))}
    draft = with_economy(**figures, refund_percent=None if refund is None else Decimal(refund), decimals=decimals)
    assert codes(draft) == told


def test_a_net_that_does_not_fit_is_told_with_all_its_figures() -> None:
    (mismatch,) = found(with_economy(gross=money("53.8"), refund_percent=Decimal(50), net=money("27.9")))
    assert dict(mismatch.params) == {
        "gross": f"53,8{NB}mio.{NB}kr.",
        "percent": "50",
        "net": f"27,9{NB}mio.{NB}kr.",
        "computed": f"26,9{NB}mio.{NB}kr.",
    }


@pytest.mark.parametrize(
    ("law", "percent", "starts", "told"),
    [
        ("Integrationsloven", "50", date(2009, 1, 1), []),
        ("integrationsloven ", "50", date(2009, 1, 1), []),
        ("Integrationsloven", "75", date(2009, 1, 1), ["refund_rate_odd"]),
        ("Integrationsloven", "75", date(2006, 1, 1), []),
        ("Integrationsloven", "75", None, ["refund_rate_odd"]),
        ("Serviceloven", "50", date(2009, 1, 1), ["refund_law_unknown"]),
        ("", "75", date(2009, 1, 1), []),
    ],
)
def test_a_refund_is_held_against_its_laws_rate_in_the_period(
    law: str, percent: str, starts: date | None, told: list[str]
) -> None:
    period = replace(FACTS.period, draft=replace(YEAR_2009, starts=starts))
    net = net_of(money("6.9"), Decimal(percent))
    draft = with_economy(refund_law=law, refund_percent=Decimal(percent), net=net)
    assert [code for code in codes(draft, replace(FACTS, period=period)) if code.startswith("refund")] == told


def test_without_rates_no_refund_is_judged() -> None:
    draft = with_economy(refund_law="Serviceloven", refund_percent=Decimal(50), net=money("3.45"))
    assert codes(draft, replace(FACTS, rates=())) == []


def line(amount: str | None, year: int = 2009) -> BudgetLine:
    told = None if amount is None else Decimal(amount)
    return BudgetLine(BudgetLineKey("a"), "2.1", "Jobpatruljer", (YearAmount(year, told),))


@pytest.mark.parametrize(
    ("economy", "held", "told"),
    [
        (Economy(gross=money("6.9")), line("6900000"), []),
        (Economy(gross=money("6.9")), line("5900000"), ["line_differs"]),
        (Economy(gross=money("6.9")), line("5900000", 2008), []),
        (Economy(gross=money("6.9")), line(None), []),
        (Economy(gross=money("6.9"), counting=Counting.STATE_FUNDED), line("5900000"), []),
        (Economy(gross=Decimal(150000), unit=MoneyUnit.KRONER), line("200000"), []),
        (Economy(gross=Decimal(3543580), unit=MoneyUnit.KRONER), line("3500000"), []),
        (Economy(gross=money("49"), refund_percent=Decimal(50), net=money("24.5")), line("24500000"), []),
        (Economy(gross=money("49"), refund_percent=Decimal(50), net=money("24.5")), line("49000000"), ["line_differs"]),
    ],
)
def test_a_sheet_tells_the_sum_of_its_own_line_unless_it_is_counted_elsewhere(
    economy: Economy, held: BudgetLine, told: list[str]
) -> None:
    assert codes(replace(SOUND, economy=economy), replace(FACTS, lines=(held,))) == told


def test_money_that_is_not_told_is_missed() -> None:
    silent = replace(SOUND, economy=Economy(year=2009), text=with_row(SOUND.text, "economy", said("")))
    assert codes(silent) == ["economy_missing"]
    assert codes(replace(SOUND, economy=Economy())) == []  # the row's own words tell it


def test_money_counted_on_another_line_names_the_line() -> None:
    assert codes(with_economy(counting=Counting.OTHER_LINE)) == ["other_line_missing"]
    assert codes(with_economy(counting=Counting.OTHER_LINE, other_line=BudgetLineKey("b"))) == []


def test_the_year_before_is_found_where_it_was_copied_along() -> None:
    headings = tuple(TemplateRow(row.key, f"{row.label} 2008" if row.key == GOAL else row.label) for row in LONG.rows)
    old = replace(
        SOUND,
        title="Status for Jobpatruljer 2008",
        economy=replace(SOUND.economy, year=2008, sentence="Der er penge i 2008."),
        text=text_of(replace(LONG, rows=headings), {row.key: said("I 2008 kom 112.") for row in LONG.rows}),
    )
    stale = [(one.code, one.place.field) for one in found(old)]
    assert stale == [
        ("stale_year", "title"),
        ("stale_year", "economy.sentence"),
        ("economy_year_odd", "economy.year"),
        ("stale_year", "row:goal"),
    ]


def test_a_year_that_is_part_of_the_initiatives_name_is_left_alone() -> None:
    named = replace(FACTS, initiative=replace(INITIATIVE, draft=InitiativeDraft("2.6", "World Games 2008")))
    assert codes(replace(SOUND, title="Status for World Games 2008"), named) == []


IN_AREAS = Goal(
    GoalKey("areas"),
    "3",
    "Andelen uden tilknytning til arbejdsmarkedet i de udsatte boligområder skal reduceres med 10 pct.",
)
SHARE = Indicator(
    IndicatorId(1),
    CommitteeId(1),
    1,
    IndicatorDraft(
        "1",
        "Andel beskæftigede indvandrere",
        baseline=Measurement(date(2007, 4, 1), Decimal("54.4")),
        measurements=(Measurement(date(2008, 8, 1), Decimal("59.9")),),
    ),
)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("I udsatte boligområder skal andelen uden tilknytning falde med ti procentpoint.", "percent_for_points"),
        (f"I job kom 47 af 83 eller 65{NB}pct.", "part_of_whole"),
        (f"Andelen faldt fra 49,5 til 42,1{NB}pct. eller 9,4{NB}procentpoint.", "difference_wrong"),
        (f"Andelen af beskæftigede indvandrere er steget med 7,5{NB}procentpoint.", "indicator_difference"),
    ],
)
def test_figures_that_disagree_are_errors_at_their_place_in_the_row(words: str, code: str) -> None:
    (wrong,) = found(with_goal(words), replace(FACTS, goals=(IN_AREAS,), indicators=(SHARE,)))
    assert (wrong.code, wrong.severity, wrong.place.field) == (code, Severity.ERROR, "row:goal")
    assert words[wrong.place.start : wrong.place.end] == wrong.excerpt


def test_figures_that_disagree_are_found_in_the_sentence_of_the_economy() -> None:
    (wrong,) = found(with_economy(sentence=f"Brugt er 47 af 83 eller 65{NB}pct."))
    assert (wrong.code, wrong.place.field) == ("part_of_whole", "economy.sentence")


def test_danish_rules_for_figures_leave_an_english_sheet_alone() -> None:
    english = replace(with_goal("Med 47 af 83 eller 65 pct."), language=DocumentLanguage.ENGLISH)
    assert codes(english) == []


def test_a_finding_is_let_stand_with_a_reason_until_its_words_change() -> None:
    draft = with_goal("Der er [snart] nyt.")
    (note,) = found(draft)
    assert waiver_of(note, draft) is None
    stands = waived(draft, note, "Aftalt med formanden", by="En sagsbehandler", at=NOON)
    reason = waiver_of(note, stands)
    assert reason is not None
    assert (reason.reason, reason.by, reason.at) == ("Aftalt med formanden", "En sagsbehandler", NOON)
    assert found(stands) == (note,)
    assert open_errors(stands, found(stands)) == ()
    again = replace(stands, text=with_row(stands.text, GOAL, said("Der er [måske] nyt.")))
    assert len(open_errors(again, found(again))) == 1


def test_a_new_reason_takes_the_place_of_the_old() -> None:
    draft = with_goal("Der er [snart] nyt.")
    (note,) = found(draft)
    twice = waived(waived(draft, note, "a", by="A", at=NOON), note, "b", by="B", at=NOON)
    assert [waiver.reason for waiver in twice.waivers] == ["b"]


def test_a_warning_never_holds_the_print_back() -> None:
    draft = replace(SOUND, attainment=None)
    assert codes(draft) == ["attainment_missing"]
    assert open_errors(draft, found(draft)) == ()


def test_offered_corrections_are_made_in_title_sentence_and_rows() -> None:
    draft = replace(with_goal("Der er  10 mio kr til det  hele."), title="Status  for os")
    draft = replace(draft, economy=replace(draft.economy, sentence="Der er 5 mio kr i alt."))
    mended = apply_sheet_mends(draft, found(draft))
    assert found(mended) == ()
    assert mended.title == "Status for os"
    assert mended.economy.sentence == f"Der er 5{NB}mio.{NB}kr. i alt."


def test_a_title_that_was_confirmed_is_not_found_again() -> None:
    carried = carried_over(SOUND)
    assert "title_unconfirmed" not in codes(confirmed(carried, TITLE))
    assert "row_unconfirmed" in codes(confirmed(carried, row_field(GOAL)))


@given(texts())
def test_whatever_is_written_the_checks_say_what_their_table_knows(text: Text) -> None:
    carried = carried_over(replace(SOUND, text=text))
    for one in found(carried, replace(FACTS, goals=(IN_AREAS,), indicators=(SHARE,))):
        assert one.severity is CODES[one.code] or one.code == "bracketed"
        assert tuple(name for name, _ in one.params) == PARAMS.get(one.code, ())
