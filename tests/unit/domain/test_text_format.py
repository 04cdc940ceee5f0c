from __future__ import annotations

import pytest
from hypothesis import given

from secretariat.domain.text import (
    Alignment,
    Cell,
    Emphasis,
    Heading,
    ListItem,
    ListKind,
    NoteMark,
    Paragraph,
    Piece,
    PieceKind,
    Run,
    Section,
    Table,
    Text,
    run,
)
from secretariat.domain.text_format import FormatFault, read, write
from tests.support.texts import composed_texts, long_text, texts


@given(texts() | composed_texts())
def test_reading_what_was_written_gives_the_same_text(text: Text) -> None:
    assert read(write(text)) == text


@given(texts())
def test_every_block_is_one_line(text: Text) -> None:
    assert write(text).count("\n") == len(text.blocks) + 1


def test_the_stored_form_is_the_documented_one() -> None:
    text = Text(
        (
            Heading(1, run("Økonomi"), Section("s1", "q1", "Skriv her")),
            Heading(2, run("Drift")),
            Paragraph(
                (Run("Et "), Run("tal", Emphasis.BOLD), NoteMark(run("Kilde")), Run(" her", link="https://kk.dk"))
            ),
            ListItem(ListKind.NUMBER, 2, run("punkt")),
            Table(((Cell(), Cell((run("1"), run("2")))),), (Alignment.LEFT, Alignment.RIGHT), 0, run("Tal")),
            Heading(6, (Run("2009", Emphasis.ITALIC, None, "period:year"),)),
            Piece(PieceKind.BUDGET_TABLE, 7, "2", "Tabel 1", "Udgifterne stiger."),
            Piece(PieceKind.CONTENTS),
        )
    )
    assert write(text).splitlines() == [
        "secretariat-text 1",
        '{"h":["Økonomi"],"level":1,"section":{"key":"s1","question":"q1","help":"Skriv her"}}',
        '{"h":["Drift"],"level":2}',
        '{"p":["Et ",{"t":"tal","e":"b"},{"note":["Kilde"]},{"t":" her","a":"https://kk.dk"}]}',
        '{"li":["punkt"],"kind":"number","level":2}',
        '{"table":[[[[]],[["1"],["2"]]]],"align":"lr","head":0,"caption":["Tal"]}',
        '{"h":[{"t":"2009","e":"i","f":"period:year"}],"level":6}',
        '{"piece":"budget_table","source":7,"part":"2","caption":"Tabel 1","alternative":"Udgifterne stiger."}',
        '{"piece":"contents"}',
    ]


@pytest.mark.parametrize(
    ("stored", "line", "reason"),
    [
        ("", 1, "not a stored text"),
        ("{}", 1, "not a stored text"),
        ("secretariat-text 2\n", 1, "version '2' is not known"),
        ("secretariat-text 1", 1, "torn"),
        ('secretariat-text 1\n{"p":["afbr', 2, "torn"),
        ('secretariat-text 1\n{"p":["afbr\n', 2, "not JSON"),
        ('secretariat-text 1\n{"p":[]}\n\n', 3, "not JSON"),
        ('secretariat-text 1\n["p"]\n', 2, "expected an object"),
        ('secretariat-text 1\n{"q":[]}\n', 2, "no known kind of block"),
        ('secretariat-text 1\n{"p":"x"}\n', 2, "expected a list"),
        ('secretariat-text 1\n{"p":[7]}\n', 2, "expected an object"),
        ('secretariat-text 1\n{"p":[{"t":"x","e":"u"}]}\n', 2, "'u'"),
        ('secretariat-text 1\n{"p":[{"e":"b"}]}\n', 2, "'t' is missing"),
        ('secretariat-text 1\n{"h":[],"level":7}\n', 2, "level 7"),
        ('secretariat-text 1\n{"h":[],"level":0}\n', 2, "level 0"),
        ('secretariat-text 1\n{"li":[],"kind":"bullet","level":4}\n', 2, "level 4"),
        ('secretariat-text 1\n{"h":[],"level":true}\n', 2, "level True"),
        ('secretariat-text 1\n{"li":[],"kind":"dash","level":1}\n', 2, "dash"),
        ('secretariat-text 1\n{"table":[[[[]]]],"align":"lr","head":1}\n', 2, "another number of cells"),
        ('secretariat-text 1\n{"table":[[[[]]]],"align":"l","head":-1}\n', 2, "whole number"),
        ('secretariat-text 1\n{"piece":"weather"}\n', 2, "weather"),
        ('secretariat-text 1\n{"piece":"sheet","source":"3"}\n', 2, "whole number"),
        ('secretariat-text 1\n{"piece":"sheet","caption":3}\n', 2, "expected a string"),
        ("secretariat-text 1\n" + "[" * 100_000 + "\n", 2, ""),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_line(stored: str, line: int, reason: str) -> None:
    with pytest.raises(FormatFault) as fault:
        read(stored)
    assert fault.value.line == line
    assert reason in fault.value.reason


def test_a_long_text_comes_back_whole() -> None:
    text = long_text()
    assert read(write(text)) == text
