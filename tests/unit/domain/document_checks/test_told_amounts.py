"""The same fact told differently: sums in prose against lines, other papers and other sentences; no false alarms."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from secretariat.domain.committees import CommitteeId, DocumentLanguage
from secretariat.domain.document_checks import check_document, told_by
from secretariat.domain.document_checks.surroundings import DocumentSurroundings, Told
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.indicators import Indicator, IndicatorDraft, IndicatorId, Measurement
from secretariat.domain.policies import Goal, GoalKey
from secretariat.domain.problems import Finding, Severity
from secretariat.domain.text import Alignment, Cell, NoteMark, Paragraph, Run, Table, Text, run
from tests.support.whole_documents import AROUND, LINES, NB, REPORT, SEED_LIKE, SHEETS, TODAY, said

ALL = replace(AROUND, lines=LINES)
AMOUNT_CODES = {"amount_differs", "amount_rounding", "amount_told_twice", "amount_told_elsewhere"}


def found(*sentences: str, around: DocumentSurroundings = ALL, draft: DocumentDraft = REPORT) -> list[Finding]:
    written = replace(draft, text=Text((*draft.text.blocks, *map(said, sentences))))
    return [one for one in check_document(written, around, TODAY, unprintable=lambda _: ()) if one.code in AMOUNT_CODES]


def test_prose_as_the_reports_have_it_gives_no_alarm():
    assert found(*SEED_LIKE) == []


@pytest.mark.parametrize(
    "sentence",
    [
        f"Til jobpatruljerne er der i alt afsat 7,5{NB}mio.{NB}kr. i 2009.",
        f"Jobpatruljer har i 2009 et budget på 7.500.000{NB}kr. til rådighed.",
        f"På linje 2.1 står der 7.500{NB}t.kr. i 2009.",
        f"I 2009 får indsatsen Jobpatruljer 0,0075{NB}mia.{NB}kr. til arbejdet.",
    ],
)
def test_a_sum_that_is_not_the_line_s_is_an_error(sentence):
    (one,) = found(sentence)
    assert (one.code, one.severity) == ("amount_differs", Severity.ERROR)
    told = dict(one.params)
    assert (told["subject"], told["year"]) == ("2.1", "2009")
    assert str(told["of_line"]).replace(NB, " ") in {"6,9 mio. kr.", "6.900.000 kr.", "6.900 t.kr."}
    assert one.excerpt == f"2.1 · 2009 · {told['told']}"


def test_the_place_is_the_sum_and_nothing_else():
    sentence = f"Før dette. Til jobpatruljerne er der afsat 7,5{NB}mio.{NB}kr. i 2009."
    (one,) = found(sentence)
    assert sentence[one.place.start : one.place.end] == f"7,5{NB}mio.{NB}kr."


def test_a_sum_of_another_year_is_held_against_that_year():
    assert [one.code for one in found(f"Hotspot får 4,5{NB}mio.{NB}kr. i 2010.")] == []
    assert [one.code for one in found(f"CBSI fik 26,9{NB}mio.{NB}kr. i 2008.")] == ["amount_differs"]


@pytest.mark.parametrize(
    ("sum_told", "codes"),
    [("3,5", []), ("3,54", []), ("4", []), ("3,6", ["amount_rounding"]), ("3,7", ["amount_differs"]), ("5", [])],
)
def test_rounding_is_no_difference_and_rounding_twice_is_told_apart(sum_told, codes):
    told = found(f"Helhedsplaner får {sum_told}{NB}mio.{NB}kr. i 2009.")
    assert [one.code for one in told] == (codes if sum_told != "5" else ["amount_differs"])


@pytest.mark.parametrize(
    "sentence",
    [
        f"Jobpatruljer kostede 7,5{NB}mio.{NB}kr. brutto i 2009.",
        f"Af budgettet til Jobpatruljer er 7,5{NB}mio.{NB}kr. brugt i 2009.",
        f"Jobpatruljer får ca. 7,5{NB}mio.{NB}kr. i 2009.",
        f"Jobpatruljer ønsker 7,5{NB}mio.{NB}kr. i 2009.",
        f"Jobpatruljer og Hotspot får 11,4{NB}mio.{NB}kr. i 2009.",
        f"Jobpatruljer får 7,5{NB}mio.{NB}kr. i 2009 og 2010.",
        f"Jobpatruljer får 7,5{NB}mio.{NB}kr. til det.",
        f"Jobpatruljer får 1{NB}mio.{NB}kr. til biler og 2{NB}mio.{NB}kr. til løn i 2009.",
        f"Med Budgetaftale 2009 fik Jobpatruljer 7,5{NB}mio.{NB}kr. til det.",
        f"Sag 2.1 blev i 2009 til 7,5{NB}mio.{NB}kr. i alt.",
        f"Oplysning om diskrimination får 7,5{NB}mio.{NB}kr. i 2009.",
    ],
)
def test_a_sentence_that_may_mean_another_sum_is_left_alone(sentence):
    assert found(sentence) == []


def test_a_field_tells_nothing_of_its_own():
    bound = Run(f"7,5{NB}mio.{NB}kr.", field="line:2.1/2009")
    draft = replace(REPORT, text=Text((Paragraph((Run("Jobpatruljer har "), bound, Run(" i 2009."))),)))
    assert found(draft=draft) == []


def test_notes_are_read_and_tables_are_not():
    words = run(f"Jobpatruljer har 7,5{NB}mio.{NB}kr. i 2009.")
    table = Table(((Cell((words,)),),), (Alignment.LEFT,), 0)
    draft = replace(REPORT, text=Text((Paragraph((Run("Se"), NoteMark(words))), table)))
    (one,) = found(draft=draft)
    assert (one.code, one.place.note) == ("amount_differs", 1)


def test_two_sentences_that_tell_a_sum_differently_are_told_where_no_line_knows_better():
    first, second = f"Hotspot får 4,5{NB}mio.{NB}kr. i 2011.", f"Hotspot får 5,5{NB}mio.{NB}kr. i 2011."
    (one,) = found(first, second)
    assert (one.code, dict(one.params)["other"]) == ("amount_told_twice", f"4,5{NB}mio.{NB}kr.")
    assert found(first, f"Hotspot får 4.500.000{NB}kr. i 2011.") == []


def test_another_paper_that_tells_a_sum_differently_is_named():
    other = Told("2.1", 2009, Decimal(7_500_000), "Indstilling om budget 2009", Decimal(100_000))
    sentence = f"Jobpatruljer får 6,9{NB}mio.{NB}kr. i 2009."
    (one,) = found(sentence, around=replace(ALL, told=(other,)))
    assert (one.code, dict(one.params)["where"]) == ("amount_told_elsewhere", "Indstilling om budget 2009")
    assert found(sentence, around=replace(ALL, told=(replace(other, year=2010),))) == []
    assert found(sentence, around=replace(ALL, told=(replace(other, amount=Decimal(6_930_000)),))) == []


def test_what_a_document_tells_can_be_held_against_another():
    text = Text((said(f"Jobpatruljer får 7,5{NB}mio.{NB}kr. i 2009. Det er nyt."),))
    told = told_by(text, LINES, SHEETS, "Notat")
    assert told == (Told("2.1", 2009, Decimal(7_500_000), "Notat", Decimal(100_000)),)
    assert told_by(text, (), (), "Notat") == ()


def test_english_prose_is_not_read_as_danish():
    english = replace(REPORT, language=DocumentLanguage.ENGLISH)
    assert found(f"Jobpatruljer får 7,5{NB}mio.{NB}kr. i 2009.", draft=english) == []


def test_figures_of_indicators_and_goals_are_held_against_their_own():
    measured = (Measurement(date(2007, 4, 1), Decimal("54.4")), Measurement(date(2008, 8, 1), Decimal("59.9")))
    indicator = IndicatorDraft(name="Andel beskæftigede indvandrere i København", measurements=measured)
    around = replace(
        ALL,
        indicators=(Indicator(IndicatorId(1), CommitteeId(1), 1, indicator),),
        goals=(Goal(GoalKey("g"), "1", "Andelen uden tilknytning til arbejdsmarkedet reduceres med 10 pct."),),
    )
    text = Text(
        (
            said(f"Andelen af beskæftigede indvandrere i København er steget med 6,5{NB}procentpoint."),
            said(f"Andelen uden tilknytning til arbejdsmarkedet skal reduceres med 10{NB}procentpoint."),
            said(f"Af 36 svar er 30 eller 97{NB}pct. tilfredse."),
        )
    )
    told = check_document(replace(REPORT, text=text), around, TODAY, unprintable=lambda _: ())
    assert [one.code for one in told if one.place.part == "text"] == [
        "indicator_difference",
        "percent_for_points",
        "part_of_whole",
    ]
