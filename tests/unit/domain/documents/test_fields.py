"""Fields: their addresses as text, and the words that follow their facts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.documents.fields import (
    Fact,
    FieldAddress,
    FieldSource,
    fields_of,
    followed,
    followed_note,
    parse,
    released,
    written,
)
from secretariat.domain.text import (
    Alignment,
    Cell,
    Emphasis,
    Heading,
    NoteMark,
    Paragraph,
    Piece,
    PieceKind,
    Run,
    Section,
    Table,
    Text,
    canonical,
    run,
)
from tests.support.texts import FIELDS, composed_texts, texts

PARTS = {
    FieldSource.BUDGET: 3,
    FieldSource.LINE: 2,
    FieldSource.INDICATOR: 2,
    FieldSource.PERIOD: 1,
    FieldSource.DOCUMENT: 1,
    FieldSource.MEETING: 2,
    FieldSource.SHEET: 2,
}
WORDS = st.text("abcæøå2.1 /?&=%:", min_size=1, max_size=8)


@st.composite
def addresses(draw: st.DrawFn) -> FieldAddress:
    source = draw(st.sampled_from(FieldSource))
    path = tuple(draw(WORDS) for _ in range(PARTS[source]))
    return FieldAddress(source, path, tuple(draw(st.lists(st.tuples(WORDS, st.just("") | WORDS), max_size=2))))


@given(addresses())
def test_an_address_that_is_written_is_read_back(address: FieldAddress) -> None:
    assert parse(written(address)) == address


@pytest.mark.parametrize(
    "address",
    [
        "budget:4/2.1/2009",
        "line:2.1/2009?unit=mio",
        "indicator:7/status?decimals=0&bare",
        "indicator:7/2009-09-01",
        "period:name",
        "document:date",
        "meeting:3/day",
        "sheet:12/net",
    ],
)
def test_the_documented_addresses_are_read_and_written_as_they_are(address: str) -> None:
    found = parse(address)
    assert found is not None
    assert written(found) == address


def test_an_address_is_taken_apart() -> None:
    assert parse("line:2.1/2009?unit=mio&bare") == FieldAddress(
        FieldSource.LINE, ("2.1", "2009"), (("unit", "mio"), ("bare", ""))
    )


@pytest.mark.parametrize("address", ["", "line", "line:", "line:2.1", "line:2.1/", "weather:1/2", "period:name/year"])
def test_what_is_no_address_is_told_as_none(address: str) -> None:
    assert parse(address) is None


YEAR, MONEY = "period:year", "line:2.1/2009"
OLD = Run("2008", Emphasis.BOLD, field=YEAR)
EVERYWHERE = Text(
    (
        Heading(1, (Run("Status "), OLD), Section("a")),
        Piece(PieceKind.CONTENTS),
        Paragraph((Run("Se"), NoteMark((Run("6,8 mio.", field=MONEY),)))),
        Table(((Cell(((OLD,),)),),), (Alignment.LEFT,), 0, (OLD,)),
    )
)


def test_the_fields_of_a_text_are_found_in_reading_order_each_once() -> None:
    assert fields_of(EVERYWHERE) == (YEAR, MONEY)


def test_every_field_follows_its_fact_and_keeps_its_look() -> None:
    new = followed(EVERYWHERE, {YEAR: Fact("2009"), MONEY: Fact("6,9 mio.")})
    now = Run("2009", Emphasis.BOLD, field=YEAR)
    assert new.blocks == (
        Heading(1, (Run("Status "), now), Section("a")),
        Piece(PieceKind.CONTENTS),
        Paragraph((Run("Se"), NoteMark((Run("6,9 mio.", field=MONEY),)))),
        Table(((Cell(((now,),)),),), (Alignment.LEFT,), 0, (now,)),
    )


def test_a_field_whose_fact_is_gone_or_says_nothing_keeps_its_words() -> None:
    assert followed(EVERYWHERE, {YEAR: None, MONEY: Fact("")}) is EVERYWHERE


def test_a_footnote_follows_alone() -> None:
    mark = NoteMark((Run("Kilde: "), Run("2008", field=YEAR)))
    assert followed_note(mark, {YEAR: Fact("2009")}) == NoteMark((Run("Kilde: "), Run("2009", field=YEAR)))
    assert followed_note(mark, {}) is mark


@given(composed_texts())
def test_a_text_whose_facts_say_what_it_says_is_returned_as_it_is(text: Text) -> None:
    assert followed(text, {}) is text
    once = followed(text, dict.fromkeys(FIELDS, Fact("7 mio.")))
    assert followed(once, dict.fromkeys(FIELDS, Fact("7 mio."))) is once
    assert fields_of(once) == fields_of(text)


@given(composed_texts())
def test_a_released_text_reads_the_same_and_has_no_fields(text: Text) -> None:
    plain_words = released(text)
    assert fields_of(plain_words) == ()
    assert plain_words == canonical(plain_words)
    assert len(plain_words.blocks) == len(text.blocks)


@given(texts())
def test_a_text_without_fields_is_released_as_it_is(text: Text) -> None:
    assert released(text) is text


def test_words_join_those_beside_them_when_they_are_released() -> None:
    text = Text((Paragraph((Run("I "), Run("2009", field=YEAR), Run(" kom"))),))
    assert released(text) == Text((Paragraph(run("I 2009 kom")),))
