"""No file, however torn or hostile, does more than be refused with a word on why."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat.application.budget.files import UnreadableTable
from secretariat.application.faults import FileFault, StorageTrouble
from secretariat.application.progress import Cancelled
from secretariat.exchange.budgets.files import TableFilesOutside
from secretariat.exchange.budgets.outgoing_table import outgoing
from secretariat.exchange.budgets.separated_text import read_text
from secretariat.exchange.budgets.workbook_reading import read_workbook
from secretariat.exchange.budgets.workbook_writing import workbook_file
from secretariat.exchange.office_package import Limits
from secretariat.printing.wording import budget_wording
from tests.support.budget_tables import seed_003
from tests.support.word_files import written as word_file
from tests.support.workbooks import SHEET, listed, repacked

FILES = TableFilesOutside(budget_wording)
GOOD = workbook_file(outgoing(seed_003(), budget_wording(seed_003().language)), computed="Beregnet")
TEXT = 'Mio. kr.;2008;2009\r\n2.1 Jobpatruljer;6,9;6,9\r\n"2.2 ""Hel""bredsteam æøå";2,0;-\r\n'.encode()
OLE = bytes.fromhex("D0CF11E0A1B11AE1")

KNOWN = {"read", "damaged", "not_a_workbook", "old_workbook", "protected", "too_large", "empty", "only_hidden_sheets"}
KNOWN_OF_TEXT = {"read", "empty", "not_text", "pdf", "not_a_table", "too_large"}


def outcome(content: bytes, limits: Limits | None = None) -> str:
    """What becomes of a workbook: the code it is refused with, or that it was read."""
    try:
        read_workbook(content, limits=limits or Limits())
    except UnreadableTable as error:
        return error.code
    return "read"


def outcome_of_text(content: bytes) -> str:
    """What becomes of a text file."""
    try:
        read_text(content)
    except UnreadableTable as error:
        return error.code
    return "read"


def outcome_of_file(content: bytes, name: str, folder: Path) -> str:
    """What becomes of a file with a name."""
    file = folder / name
    file.write_bytes(content)
    try:
        FILES.read(file)
    except UnreadableTable as error:
        return error.code
    return "read"


def test_a_workbook_as_it_should_be_is_read() -> None:
    assert outcome(GOOD) == "read"


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("Tal.xlsx", b"", "empty"),
        ("Tal.xlsx", b"Navn;2008", "not_a_workbook"),
        ("Tal.xls", OLE + bytes(600), "old_workbook"),
        ("Tal.xlsx", OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "protected"),
        ("Tal.xlsx", word_file(), "not_a_workbook"),
        ("Tal.csv", b"   \r\n\r\n", "empty"),
        ("Tal.csv", b"%PDF-1.7 \x00\x01", "pdf"),
        ("Tal.txt", b"\x89PNG\r\n\x1a\n\x00\x00", "not_text"),
        ("Tal.csv", GOOD, "read"),
    ],
)
def test_what_is_no_table_is_called_what_it_is(name: str, content: bytes, code: str, tmp_path: Path) -> None:
    assert outcome_of_file(content, name, tmp_path) == code


def test_a_table_of_libreoffice_is_no_workbook_and_its_kind_is_told() -> None:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    with pytest.raises(UnreadableTable) as caught:
        read_workbook(stream.getvalue())
    assert (caught.value.code, caught.value.params) == ("not_a_workbook", (("format", "ods"),))


def test_a_file_that_is_gone_is_a_fault_of_the_disk(tmp_path: Path) -> None:
    with pytest.raises(FileFault) as caught:
        FILES.read(tmp_path / "gone.xlsx")
    assert caught.value.trouble is StorageTrouble.UNREACHABLE


@settings(max_examples=60, deadline=None)
@given(st.integers(1, len(GOOD) - 1))
def test_a_workbook_cut_short_anywhere_is_damaged(length: int) -> None:
    assert outcome(GOOD[:length]) in {"damaged", "not_a_workbook"}


@settings(max_examples=120, deadline=None)
@given(st.integers(0, len(GOOD) - 1), st.binary(min_size=1, max_size=8))
def test_a_workbook_with_bytes_overwritten_is_read_or_refused_and_nothing_else(place: int, noise: bytes) -> None:
    assert outcome(GOOD[:place] + noise + GOOD[place + len(noise) :]) in KNOWN


def _parts() -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(GOOD)) as file:
        return {name: file.read(name) for name in file.namelist()}


PARTS = _parts()
NONSENSE = st.sampled_from(
    [b"", b"-1", b"99999999999999999999", b"x", b"A1", b"1e999", b"NaN", b"\xc3\xa6", b"true", b"<"]
)


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_workbook_whose_parts_say_nonsense_is_read_or_refused_and_nothing_else(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(PARTS)))
    places = [match.span(1) for match in re.finditer(rb'(?:="|>)([^"<>]{1,40})(?:"|<)', PARTS[name])]
    start, end = data.draw(st.sampled_from(places or [(0, 1)]))
    said = data.draw(NONSENSE)
    assert outcome(repacked(GOOD, {name: lambda part: part[:start] + said + part[end:]})) in KNOWN


@pytest.mark.parametrize("name", sorted(PARTS))
def test_a_workbook_with_a_part_cut_in_half_or_without_it_is_read_or_refused(name: str) -> None:
    assert outcome(repacked(GOOD, {name: lambda part: part[: len(part) // 2]})) in KNOWN
    assert outcome(repacked(GOOD, {name: lambda _: b""})) in KNOWN


def test_entities_are_never_resolved_nor_multiplied(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("hemmeligt", encoding="utf-8")
    lol = "".join(f'<!ENTITY l{at} "{f"&l{at - 1};" * 10}">' for at in range(1, 12))
    for entity in (f'<!ENTITY x SYSTEM "{secret.as_uri()}">', f'<!ENTITY l0 "ha">{lol}<!ENTITY x "&l11;">'):

        def with_entity(part: bytes, entity: str = entity) -> bytes:
            return f"<!DOCTYPE w [{entity}]>".encode() + part.replace(b"<v>1</v>", b"<v>&x;</v>")

        for part in (SHEET, "xl/workbook.xml", "xl/styles.xml"):
            assert outcome(repacked(listed(("Linje", 1)), {part: with_entity})) == "damaged"


def test_a_part_that_unpacks_to_far_more_than_it_is_is_too_large() -> None:
    assert outcome(repacked(GOOD, {}, xl__bomb=b" " * 3_000_000), Limits(ratio=20)) == "too_large"


def test_a_part_that_lies_about_its_size_is_stopped_while_it_is_unpacked() -> None:
    big = repacked(GOOD, {SHEET: lambda part: part.replace(b"<sheetData>", b"<sheetData>" + b" " * 2_000_000)})
    assert outcome(big, Limits(part=1_000_000)) == "too_large"


@pytest.mark.parametrize("limits", [Limits(size=1_000), Limits(unpacked=1_000), Limits(part=100), Limits(entries=3)])
def test_what_is_larger_than_a_limit_is_too_large(limits: Limits) -> None:
    assert outcome(GOOD, limits) == "too_large"


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
def test_bytes_of_any_kind_are_read_as_text_or_refused(content: bytes) -> None:
    assert outcome_of_text(content) in KNOWN_OF_TEXT


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(TEXT) - 1), st.binary(max_size=8))
def test_a_text_file_with_bytes_overwritten_is_read_or_refused(place: int, noise: bytes) -> None:
    assert outcome_of_text(TEXT[:place] + noise + TEXT[place + len(noise) :]) in KNOWN_OF_TEXT


def test_reading_stops_when_the_person_wants_no_more(tmp_path: Path) -> None:
    def no_more(_done: int, _of: int) -> None:
        raise Cancelled

    for name, content in (("Tal.xlsx", GOOD), ("Tal.csv", TEXT)):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(Cancelled):
            FILES.read(tmp_path / name, tell=no_more)
