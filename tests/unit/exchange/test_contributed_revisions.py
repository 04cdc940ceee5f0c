"""Tracked changes of a contribution are decided one by one, and nothing undecided is merged or leaked."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat.application.contributed import ContributionRead, RevisionKind, WordComment
from secretariat.domain.text import Heading, NoteMark, Paragraph, Run, Table, plain
from secretariat.domain.text import run as words
from tests.support.word_contributions import change, file_of, gone, mark, p, read_bytes, row, run, table, text_of

WHEN = datetime(2009, 3, 26, 9, 0, tzinfo=UTC)


def read(folder: Path, *body: str, **facts: object) -> ContributionRead:
    """What a file of that body says."""
    return read_bytes(folder, file_of(*body, **facts))  # type: ignore[arg-type]


def said(told: ContributionRead, *accepted: str) -> list[str]:
    """The paragraphs when those revisions are made."""
    return [plain(block) for block in text_of(told, *accepted).blocks]


def test_a_replacement_is_two_revisions_that_are_decided_apart(tmp_path: Path) -> None:
    told = read(tmp_path, p("Der er ", change("del", gone("36")), change("ins", run("40")), " unge i job."))
    old, new = told.revisions

    assert (old.kind, old.text, old.author, old.at) == (RevisionKind.DELETED, "36", "Anna", WHEN)
    assert (new.kind, new.text) == (RevisionKind.INSERTED, "40")
    assert old.context == new.context == "Der er … unge i job."
    assert said(told) == ["Der er 36 unge i job."]
    assert said(told, old.key) == ["Der er  unge i job."]
    assert said(told, new.key) == ["Der er 3640 unge i job."]
    assert said(told, "all") == ["Der er 40 unge i job."]
    assert said(told, "no such key") == ["Der er 36 unge i job."]


def test_changes_that_follow_each_other_are_one_revision_and_anothers_is_not(tmp_path: Path) -> None:
    told = read(
        tmp_path,
        p(change("ins", run("et ")), change("ins", run("to ", "<w:b/>")), change("ins", run("tre"), author="Bo")),
    )
    assert [(revision.author, revision.text) for revision in told.revisions] == [("Anna", "et to "), ("Bo", "tre")]


def test_a_new_paragraph_is_one_revision_that_comes_or_goes_whole(tmp_path: Path) -> None:
    told = read(
        tmp_path,
        p("Første", more=mark("ins")),
        p(change("ins", run("Ny linje")), more=mark("ins")),
        p(change("ins", run("og en")), style="Overskrift1"),
        p("Sidste"),
    )
    (revision,) = told.revisions
    assert revision.text == "\nNy linje\nog en"
    assert said(told, "all") == ["Første", "Ny linje", "og en", "Sidste"]
    assert said(told) == ["Første", "Sidste"]


def test_a_paragraph_that_is_taken_out_leaves_no_empty_one(tmp_path: Path) -> None:
    told = read(tmp_path, p("Før"), p(change("del", gone("Ud")), more=mark("del")), p("Efter", style="Overskrift1"))
    assert said(told) == ["Før", "Ud", "Efter"]
    assert text_of(told, "all").blocks == (Paragraph(words("Før")), Heading(1, words("Efter")))


def test_a_paragraphs_end_alone_is_shown_by_its_sign(tmp_path: Path) -> None:
    told = read(tmp_path, p("Før", more=mark("del")), p("Efter"))
    assert [revision.text for revision in told.revisions] == ["¶"]
    assert said(told) == ["Før", "Efter"]
    assert said(told, "all") == ["FørEfter"]


def test_what_one_put_in_and_another_took_out_is_gone_unless_the_taking_out_is_undone(tmp_path: Path) -> None:
    inner = change("del", gone("meget "), author="Bo")
    told = read(tmp_path, p("En ", change("ins", run("rigtig "), inner, run("god ")), "idé"))
    put, taken = told.revisions

    assert (put.text, taken.text) == ("rigtig meget god ", "meget ")
    assert said(told) == ["En idé"]
    assert said(told, put.key) == ["En rigtig meget god idé"]
    assert said(told, taken.key) == ["En idé"]
    assert said(told, "all") == ["En rigtig god idé"]


def test_a_move_is_a_taking_out_and_a_putting_in(tmp_path: Path) -> None:
    told = read(tmp_path, p(change("moveFrom", run("Først. ")), "Midt."), p(change("moveTo", run("Først."))))
    assert [(revision.kind, revision.text) for revision in told.revisions] == [
        (RevisionKind.DELETED, "Først. "),
        (RevisionKind.INSERTED, "Først."),
    ]
    assert said(told) == ["Først. Midt.", ""]
    assert said(told, "all") == ["Midt.", "Først."]


def test_rows_of_a_table_come_and_go_whole(tmp_path: Path) -> None:
    told = read(
        tmp_path,
        table(
            row("a"),
            row(p(change("ins", run("ny")), more=mark("ins")), properties=change("ins")),
            row(p(change("del", gone("gammel")), more=mark("del")), properties=change("del")),
        ),
        p("efter"),
    )
    new, old = told.revisions
    assert (new.text, old.text) == ("ny", "gammel")
    assert said(told) == ["a\ngammel", "efter"]
    assert said(told, new.key) == ["a\nny\ngammel", "efter"]
    assert said(told, "all") == ["a\nny", "efter"]


def test_a_table_that_was_put_in_is_gone_when_that_is_undone(tmp_path: Path) -> None:
    told = read(tmp_path, table(row(p(change("ins", run("ny"))), properties=change("ins"))), p("efter"))
    assert said(told) == ["efter"]
    assert isinstance(text_of(told, "all").blocks[0], Table)


def test_changes_inside_notes_are_decided_too_and_a_deleted_note_goes_with_its_mark(tmp_path: Path) -> None:
    notes = f'<w:footnote w:id="2">{p("Se ", change("ins", run("også ")), "loven")}</w:footnote>'
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    told = read(tmp_path, p("tal", change("del", reference)), parts={"footnotes": notes})
    deleted, inserted = told.revisions

    assert (deleted.text, inserted.text) == ("[*]", "også ")
    assert text_of(told).blocks == (Paragraph((Run("tal"), NoteMark(words("Se loven")))),)  # type: ignore[arg-type]
    assert text_of(told, inserted.key).blocks == (Paragraph((Run("tal"), NoteMark(words("Se også loven")))),)  # type: ignore[arg-type]
    assert said(told, deleted.key) == ["tal"]


def test_new_looks_are_no_revision_and_are_kept(tmp_path: Path) -> None:
    old = change("rPrChange", "<w:rPr/>")
    told = read(tmp_path, p(run("fed", f"<w:b/>{old}"), more=change("pPrChange", "<w:pPr/>")))
    assert told.revisions == ()
    assert str(text_of(told).blocks[0].inlines[0].emphasis) == "Emphasis.BOLD"  # type: ignore[union-attr]


def test_a_field_that_was_taken_out_is_one_revision(tmp_path: Path) -> None:
    pieces = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
        '<w:r><w:delInstrText> HYPERLINK "https://www.kk.dk/" </w:delInstrText></w:r>',
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        gone("her"),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    )
    told = read(tmp_path, p("Se ", *(change("del", piece) for piece in pieces), "."))
    assert [revision.text for revision in told.revisions] == ["her"]
    assert text_of(told).blocks == (Paragraph((Run("Se "), Run("her", link="https://www.kk.dk/"), Run("."))),)
    assert said(told, "all") == ["Se ."]


@pytest.mark.parametrize(
    ("date", "at"),
    [
        ("", None),
        ("i går", None),
        ("2009-03-26T09:00:00", datetime(2009, 3, 26, 9, tzinfo=UTC)),
        ("2009-03-26T09:00:00+01:00", datetime(2009, 3, 26, 8, tzinfo=UTC)),
    ],
)
def test_a_moment_that_is_none_is_not_guessed(tmp_path: Path, date: str, at: datetime | None) -> None:
    told = read(tmp_path, p(change("ins", run("ny"), date=date)))
    assert told.revisions[0].at == at


def test_every_combination_of_decisions_gives_a_text_with_no_mark_left(tmp_path: Path) -> None:
    told = read(
        tmp_path,
        p("a", change("del", gone("b")), change("ins", run("c"), change("del", gone("d"), author="Bo"))),
        p(change("ins", run("e")), more=mark("ins")),
        table(row(p(change("ins", run("f"))), properties=change("ins")), row("g")),
        p(change("moveTo", run("h"))),
    )
    keys = [revision.key for revision in told.revisions]
    seen = {tuple(said(told, *chosen)) for size in range(len(keys) + 1) for chosen in combinations(keys, size)}
    assert ("ab", "g", "") in seen
    assert ("ac", "e", "f\ng", "h") in seen
    assert len(seen) > len(keys)


KINDS = ("plain", "ins", "del")
PIECE = st.tuples(st.sampled_from(KINDS), st.sampled_from(("Anna", "Bo")), st.sampled_from(("a", "bc ", "ø")))
LINE = st.tuples(st.lists(PIECE, max_size=4), st.sampled_from(KINDS))


def line_of(pieces: list[tuple[str, str, str]], end: str) -> str:
    """A paragraph of pieces, each put in, taken out or neither, and so its end."""
    runs = []
    for kind, author, told in pieces:
        one = gone(told) if kind == "del" else run(told)
        runs.append(one if kind == "plain" else change(kind, one, author=author))
    return p(*runs, more="" if end == "plain" else mark(end))


def kept(lines: list[tuple[list[tuple[str, str, str]], str]], *kinds: str) -> list[str]:
    """The paragraphs that are left when only what is of these kinds stays."""
    whole = ""
    for pieces, end in lines:
        whole += "".join(told for kind, _, told in pieces if kind in kinds)
        whole += "\n" if end in kinds else ""
    return whole.split("\n")


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(LINE, min_size=1, max_size=6))
def test_undoing_all_gives_what_was_and_making_all_gives_what_shall_be(
    tmp_path: Path, lines: list[tuple[list[tuple[str, str, str]], str]]
) -> None:
    told = read(tmp_path, *(line_of(*line) for line in lines), p("slut"))
    whole = [*lines, ([("plain", "", "slut")], "plain")]
    assert said(told) == kept(whole, "plain", "del")[:-1]
    assert said(told, "all") == kept(whole, "plain", "ins")[:-1]


def test_comments_are_told_and_never_in_the_text(tmp_path: Path) -> None:
    comment = (
        '<w:comment w:id="4" w:author="Bo" w:date="2009-03-26T09:00:00Z">'
        f"{p('Er det rigtigt?')}{p('Spørg Anna.')}</w:comment>"
        f'<w:comment w:id="5" w:author="">{p("Uden sted")}</w:comment>'
    )
    start, end = ('<w:commentRangeStart w:id="4"/>', '<w:commentRangeEnd w:id="4"/>')
    body = p("Der er ", start, "36 unge", end, '<w:r><w:commentReference w:id="4"/></w:r>', ".")
    told = read(tmp_path, body, parts={"comments": comment})

    assert told.comments == (
        WordComment("Bo", WHEN, "Er det rigtigt?\nSpørg Anna.", "36 unge"),
        WordComment("", None, "Uden sted", ""),
    )
    assert said(told, "all") == ["Der er 36 unge."]
    assert b"rigtigt" not in told.content
