"""What the rules for words find, and what they must leave alone, as tables of sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.checks import CODES, PARAMS
from secretariat.domain.checks.wording import hits

NB = "\u00a0"

FOUND = [
    # code, sentence, the words it points at, what it offers
    ("leftover", "Beløbet er [beløb følger fra økonomi] i alt.", "[beløb følger fra økonomi]", None),
    ("leftover", "[Fra i fjor: tallene skal ajourføres.]", "[Fra i fjor: tallene skal ajourføres.]", None),
    ("leftover", "Der er afsat [beløb] til formålet.", "[beløb]", None),
    ("leftover", "Se svaret [...] nedenfor.", "[...]", None),
    ("leftover", "Fristen er [udestår].", "[udestår]", None),
    ("leftover", "Det fremgår af bilag XX.", "XX", None),
    ("leftover", "I alt xxx borgere deltog.", "xxx", None),
    ("leftover", "Er det rigtigt???", "???", None),
    ("leftover", "TODO: spørg kontoret.", "TODO", None),
    ("leftover", "Udvalget finder, at …….", "…….", None),
    ("leftover", "Udvalget finder, at ........", "........", None),
    ("leftover", "Sagsnummer ____ i arkivet.", "____", None),
    ("leftover", "Tallet (indsæt nyt tal) er nyt.", "(indsæt nyt tal)", None),
    ("leftover", "Svaret på dette (udestår).", "(udestår)", None),
    ("leftover", "Kære <navn>", "<navn>", None),
    ("bracketed", "Udvalget vil [snart] vende tilbage.", "[snart]", None),
    ("typed_note", "Tallene er fra 2008.¹ De er nye.", "¹", None),
    ("typed_note", "Jobcentret² har svaret.", "²", None),
    ("typed_reference", "Det fremgår af rapporten [1].", "[1]", None),
    ("hyphen_leftover", "Et tæt samar- bejde med skolen.", "samar- bejde", "samarbejde"),
    ("hyphen_leftover", "Et skole-hjem- samarbejde.", "skole-hjem- samarbejde", "skole-hjem-samarbejde"),
    ("unbalanced_bracket", "Udvalget (herunder formanden mødes.", "(", None),
    ("unbalanced_bracket", "Udvalget mødes i maj).", ")", None),
    ("unbalanced_bracket", "Se [bilaget om økonomi.", "[", None),
    ("unbalanced_quote", "Målet er »flere i job.", "»", None),
    ("unbalanced_quote", 'Målet er "flere i job.', '"', None),
    ("unbalanced_quote", "Målet er ”flere i job.", "”", None),
    ("unbalanced_quote", "Målet er flere i job”.", "”", None),
    ("unbalanced_quote", "Målet er ‘flere i job.", "‘", None),
    ("double_space", "Udvalget  mødes.", "  ", " "),
    ("space_before_sign", "Udvalget , der mødes.", " ,", ","),
    ("space_before_sign", "Udvalget mødes .", " .", "."),
    ("double_stop", "Kampagner m.v.. Det er", "..", "."),
    ("double_stop", "Det er slut. . Nu", ". .", "."),
    ("spaced_hyphen", "Målet - flere i job - er nået.", " - ", " – "),
    ("amount_style", "Der er 10,5 mio kr til det.", "10,5 mio kr", f"10,5{NB}mio.{NB}kr."),
    ("amount_style", "Der er 10,5 mio.kr. til det.", "10,5 mio.kr.", f"10,5{NB}mio.{NB}kr."),
    ("amount_style", "Der er 10,5 mill. kr. til det.", "10,5 mill. kr.", f"10,5{NB}mio.{NB}kr."),
    ("amount_style", "Der er 2 mia kroner til det.", "2 mia kroner", f"2{NB}mia.{NB}kr."),
    ("amount_style", "Det koster 500 kr i alt.", "500 kr", f"500{NB}kr."),
    ("amount_style", "Det koster 500kr. i alt.", "500kr.", f"500{NB}kr."),
    ("amount_style", "Der bor 2 mio mennesker.", "2 mio", f"2{NB}mio."),
    ("nbsp_missing", "Der er 10,5 mio. kr. til det.", "10,5 mio. kr.", f"10,5{NB}mio.{NB}kr."),
    ("nbsp_missing", "Det koster 500 kr. i alt.", "500 kr.", f"500{NB}kr."),
    ("nbsp_missing", "Det er 10 pct. af alle.", " pct.", f"{NB}pct."),
    ("nbsp_missing", "Det er 4 årsværk.", " ", NB),
    ("nbsp_missing", "Det følger af § 5 i loven.", " ", NB),
    ("stray_point", "Der er bevilget ca. 1. mio. kr. i støtte.", "1. mio. kr.", f"1{NB}mio.{NB}kr."),
    ("percent_style", "Det er 10 % af alle.", " %", f"{NB}pct."),
    ("percent_style", "Det er 10%.", "%.", f"{NB}pct."),
    ("percent_style", "Det er 10 procent af alle.", " procent", f"{NB}pct."),
    ("percent_style", "Det er 10 pct af alle.", " pct", f"{NB}pct."),
    ("percentage_points", "Steget 2,4 procentpoints siden.", " procentpoints", f"{NB}procentpoint"),
    ("percentage_points", "Steget 2,4 %-point siden.", " %-point", f"{NB}procentpoint"),
    ("percentage_points", "Steget 2,4 pct.point siden.", " pct.point", f"{NB}procentpoint"),
    ("date_style", "Mødet den 14/8-2008 blev holdt.", "14/8-2008", "14. august 2008"),
    ("date_style", "Mødet den 14-08-2008 blev holdt.", "14-08-2008", "14. august 2008"),
    ("date_style", "Mødet den 14.08.2008 blev holdt.", "14.08.2008", "14. august 2008"),
    ("date_style", "Mødet 2008-08-14 blev holdt.", "2008-08-14", "14. august 2008"),
    ("date_style", "Mødet den 14. August 2008 blev holdt.", "14. August 2008", "14. august 2008"),
    ("date_style", "Mødet den 14.august blev holdt.", "14.august", "14. august"),
    ("thousands_style", "I alt 3,543,580 borgere.", "3,543,580", "3.543.580"),
    ("thousands_style", f"I alt 3543580{NB}kr.", "3543580", "3.543.580"),
    ("right_to_left", "Ordet שלום betyder fred.", "שלום", None),
    ("long_word", "x" + "a" * 60, "x" + "a" * 60, None),
]


@pytest.mark.parametrize(("code", "sentence", "words", "mend"), FOUND)
def test_a_rule_finds_what_is_wrong(code: str, sentence: str, words: str, mend: str | None) -> None:
    found = [(hit.code, sentence[hit.start : hit.end], hit.mend) for hit in hits(sentence, is_danish=True)]
    assert (code, words, mend) in found


@pytest.mark.parametrize(("code", "sentence", "words", "mend"), FOUND)
def test_a_rule_finds_nothing_else(code: str, sentence: str, words: str, mend: str | None) -> None:
    assert {hit.code for hit in hits(sentence, is_danish=True)} == {code}


@pytest.mark.parametrize("sentence", [row[1] for row in FOUND if row[3] is not None])
def test_a_mended_sentence_is_in_order(sentence: str) -> None:
    while found := [hit for hit in hits(sentence, is_danish=True) if hit.mend is not None]:
        hit = found[0]
        sentence = sentence[: hit.start] + (hit.mend or "") + sentence[hit.end :]
    assert hits(sentence, is_danish=True) == ()


IN_ORDER = [
    "",
    "Udvalget mødes på torsdag.",
    f"Der er afsat 10,5{NB}mio.{NB}kr. i 2008-10 og 3.543.580{NB}kr. i 2011.",
    f"Det svarer til 10{NB}pct. af alle, en stigning på 2,4{NB}procentpoint.",
    "Den 14. august 2008 blev der holdt møde, og igen den 3. maj.",
    "Mødet holdes 22.04.2021, kl. 17.30.",
    "Politik for Udsatte Byområder 2025-2035 gælder i ti år.",
    "Sagen har numrene 2008-132946, 2025 - 334, 7002456, BIU 167/2006 og 12/27845.",
    "Se https://www.kk.dk/2008-08-14/planer?a=1&b=2 eller skriv til bif@kk.dk.",
    "Fra børne- og ungeområdet til fritids- eller foreningslivet.",
    "Teknik- og Miljøforvaltningen samt Beskæftigelses- og Integrationsforvaltningen.",
    "Kurser for elev-, lærlinge- og praktikpladser, for- og eftermiddag.",
    "Et tæt skole-hjem-samarbejde og en Hot-Spot-indsats.",
    "Som én sagde: »Vi er [sic] klar«, og en anden: »Det […] går.«",
    "Hun skrev: ”Vi går videre [...] sammen.”",
    "Loven siger, at »[d]en ansvarlige« skal svare.",
    "Citatet lyder »det er slut [min fremhævelse]«.",
    "Et areal på 50\u00a0m² og 3\u00a0m³, altså 10².",
    "Kampagnen KBH’R’, KBH’er-kampagnen og chefens’ plan, rock ’n’ roll.",
    'Ordene „job“, “job”, ”job”, "job", »job« og ‘job’ er ens.',
    "En parentes (herunder »job«, jf. loven (nu ophævet)) kan stå i en anden.",
    "Tilbuddet omfatter 1) vejledning, 2) praktik og 3) løntilskud.",
    "Det gælder a) unge og b) ældre (herunder 1) førtidspensionister og 2) andre).",
    "(1) Det første og (2) det andet.",
    "»Er det ”rigtigt”?« spurgte hun. ”Ja”, svarede han (”helt sikkert”).",
    "Citat i citat: ”Han sagde ”nej” til det”.",
    "Projektet ”Fra ide til job”, ”Ny start” samt ”Vejen”.",
    "« citat » og » citat «",
    'En 19" skærm.',
    "Hvad nu? Og så … eller ... måske!",
    "Det er uvist….",
    "Det koster 5-10 timer, i forholdet 1:2, kl. 10.30.",
    "Udvalget – og kun udvalget – mødes – måske.",
    "Der udestår en afklaring, og der mangler svar (der mangler 200 pladser).",
    "Vi indsætter tallene senere, og tabellen udfyldes af kontoret.",
    "Kong Christian X, kapitel XIV og bilag IX samt størrelse XL.",
    "Andelen over 50 år og 50 %-reglen samt 50%-reglen.",
    "Satsen er 100 kr./md. eller 500\u00a0kr./år.",
    "Tallet er 3,543 og 10.000 og 1.234,5.",
    "Brøken 1/2 og 3/4 samt SSP+ og 24/7.",
    "Loven trådte i kraft i 2007, jf. nr. 3 og 4.",
    f"I alt ½{NB}mio.{NB}kr. og 1½{NB}mio.{NB}kr.",
    "Medio 2009, 1. kvartal 2009 og ultimo maj.",
    "Vi rykker: A, B m.v. og så m.m.",
    "Den 1. maj 2009, altså 1. maj-fejringen.",
    "Han bor 3 mil borte og har 2 millioner grunde.",
    "Et citat ”som her”\ufffc og ”igen”.",
    "Temaer: Skole, idræt; integration - ",
]


@pytest.mark.parametrize("sentence", IN_ORDER)
def test_an_ordinary_sentence_is_left_alone(sentence: str) -> None:
    found = [(hit.code, sentence[hit.start : hit.end]) for hit in hits(sentence, is_danish=True)]
    assert found == []


def test_danish_house_style_is_not_asked_of_an_english_document() -> None:
    sentence = "On 2008-08-14 it cost 3,543,580 kr or 10% of all, 10 mio kr."
    assert hits(sentence, is_danish=False) == ()


def test_short_dates_may_stand_in_tables() -> None:
    assert hits("14-08-2008", is_danish=True, is_running=False) == ()


@given(st.text('[]()"”“»«’ ab1.,-%/…X?xkrmio²\n\u00a0', max_size=80), st.booleans())
def test_the_rules_stand_any_text_and_point_inside_it(text: str, is_danish: bool) -> None:
    for hit in hits(text, is_danish=is_danish):
        assert 0 <= hit.start < hit.end <= len(text)
        assert hit.code in CODES
        assert tuple(name for name, _ in hit.params) == PARAMS.get(hit.code, ())
