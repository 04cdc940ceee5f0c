"""No contribution, however torn or hostile, does more than be refused with a word on why."""

from __future__ import annotations

import re
import warnings
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat.application.contributed import UnreadableContribution
from secretariat.application.faults import FileFault, StorageTrouble
from secretariat.exchange.contributions import WordContributionReader
from secretariat.exchange.office_package import Limits
from secretariat.exchange.word_papers import WordPaperWriter
from tests.support.composed_documents import whole
from tests.support.word_contributions import change, file_of, gone, p, read_bytes, run, text_of
from tests.support.word_files import part, repacked

GOOD = file_of(p("Der er ", change("del", gone("36")), change("ins", run("40"))), p("Til sidst", style="Overskrift1"))
OURS = WordPaperWriter().render(whole())
OLE = bytes.fromhex("D0CF11E0A1B11AE1")
CODES = {"not_word", "damaged", "encrypted", "too_large", "hostile", "old_format"}
QUIETLY = [HealthCheck.function_scoped_fixture]


def refused(folder: Path, content: bytes) -> str:
    """The code that a file is refused with."""
    with pytest.raises(UnreadableContribution) as caught:
        read_bytes(folder, content)
    return caught.value.code


def outcome(folder: Path, content: bytes) -> str:
    """What becomes of a file: its code, or `read` when every decision gives a text."""
    try:
        told = read_bytes(folder, content)
    except UnreadableContribution as error:
        return error.code
    text_of(told)
    text_of(told, "all")
    return "read"


def edited(old: str, new: str) -> bytes:
    """The good file with something in its document changed."""
    return repacked(GOOD, {"word/document.xml": lambda xml: xml.replace(old, new, 1)})


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"{\\rtf1}", b"Et brev"])
def test_what_is_no_word_file_is_called_that(tmp_path: Path, content: bytes) -> None:
    assert refused(tmp_path, content) == "not_word"


def test_a_file_of_before_2007_is_called_old(tmp_path: Path) -> None:
    assert refused(tmp_path, OLE + bytes(600)) == "old_format"


def test_a_file_behind_a_password_is_called_encrypted(tmp_path: Path) -> None:
    assert refused(tmp_path, OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le")) == "encrypted"


def test_a_text_of_libreoffice_and_a_workbook_are_no_word_files(tmp_path: Path) -> None:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    assert refused(tmp_path, stream.getvalue()) == "not_word"
    spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    assert refused(tmp_path, file_of(p("a"), content_type=spreadsheet)) == "not_word"


@pytest.mark.parametrize("name", ["word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels", "core.xml"])
def test_a_document_type_is_hostile_wherever_it_stands(tmp_path: Path, name: str) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
    assert refused(tmp_path, repacked(GOOD, {name: lambda xml: bomb + xml})) == "hostile"


def test_a_document_type_in_another_encoding_is_hostile_too(tmp_path: Path) -> None:
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(GOOD)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/document.xml":
                told = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x [<!ENTITY a "b">]>' + content.decode()
                content = told.encode("utf-16")
            new.writestr(name, content)
    assert refused(tmp_path, stream.getvalue()) == "hostile"


def test_a_bomb_is_too_large_whatever_it_says_of_its_size(tmp_path: Path) -> None:
    assert refused(tmp_path, edited("Til sidst", "a" * 80_000_000)) == "too_large"


def test_paragraphs_without_end_are_too_large(tmp_path: Path) -> None:
    many = "".join(f"<w:p><w:r><w:t>{number * 7919}</w:t></w:r></w:p>" for number in range(170_000))
    assert refused(tmp_path, file_of(many)) == "too_large"


@pytest.mark.parametrize("name", ["word/document.xml", "WORD/Document.XML"])
def test_two_parts_of_one_name_are_damaged(tmp_path: Path, name: str) -> None:
    stream = BytesIO(GOOD)
    with zipfile.ZipFile(stream, "a") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        archive.writestr(name, "<w/>")
    assert refused(tmp_path, stream.getvalue()) == "damaged"


def test_a_file_larger_than_the_limit_is_too_large(tmp_path: Path) -> None:
    file = tmp_path / "stor.docx"
    file.write_bytes(GOOD)
    with pytest.raises(UnreadableContribution) as caught:
        WordContributionReader(Limits(size=100)).read(file)
    assert caught.value.code == "too_large"


def test_a_file_that_is_not_there_is_a_fault_of_the_disk(tmp_path: Path) -> None:
    with pytest.raises(FileFault) as caught:
        WordContributionReader().read(tmp_path / "væk.docx")
    assert caught.value.trouble is StorageTrouble.UNREACHABLE


def test_a_file_without_a_body_is_damaged(tmp_path: Path) -> None:
    assert refused(tmp_path, repacked(GOOD, {"word/document.xml": lambda xml: xml.replace("w:body", "w:soul")})) == (
        "damaged"
    )


@settings(max_examples=60, deadline=None, suppress_health_check=QUIETLY)
@given(st.integers(0, len(GOOD) - 1))
def test_a_file_cut_short_anywhere_is_refused(tmp_path: Path, length: int) -> None:
    assert refused(tmp_path, GOOD[:length]) in {"damaged", "not_word"}


@settings(max_examples=60, deadline=None, suppress_health_check=QUIETLY)
@given(st.integers(0, len(GOOD) - 1), st.binary(min_size=1, max_size=8))
def test_a_file_with_bytes_overwritten_is_read_or_refused_and_nothing_else(
    tmp_path: Path, place: int, noise: bytes
) -> None:
    assert outcome(tmp_path, GOOD[:place] + noise + GOOD[place + len(noise) :]) in CODES | {"read"}


_ELEMENTS = sorted(set(re.findall(r"<w:[^/>]*/?>", part(GOOD, "word/document.xml") + part(OURS, "word/document.xml"))))


@settings(max_examples=30, deadline=None, suppress_health_check=QUIETLY)
@given(st.sampled_from(_ELEMENTS), st.sampled_from(['w:val="x"', 'w:val="-1"', 'w:id="99999999999"', ""]))
def test_an_element_that_says_nonsense_does_no_harm(tmp_path: Path, element: str, attribute: str) -> None:
    name = re.match(r"<w:\w+", element)
    assert name is not None
    odd = f"{name[0]} {attribute}{'/>' if element.endswith('/>') else '>'}"
    for content in (GOOD, OURS):
        changed = repacked(content, {"word/document.xml": lambda xml: xml.replace(element, odd)})
        assert outcome(tmp_path, changed) in {"read", "damaged"}


def test_styles_based_on_each_other_and_notes_without_words_do_no_harm(tmp_path: Path) -> None:
    ring = "".join(
        f'<w:style w:styleId="{own}"><w:name w:val="{own}"/><w:basedOn w:val="{other}"/></w:style>'
        for own, other in (("A", "B"), ("B", "A"))
    )
    body = p("a", '<w:r><w:footnoteReference w:id="7"/></w:r>', style="A")
    assert outcome(tmp_path, file_of(body, parts={"styles": ring})) == "read"


@pytest.mark.parametrize("name", ["w:footnotes", "w:styles", "w:numbering", "w:document", "w:body", "w:p", "w:r"])
@pytest.mark.parametrize("other", ["w:del", "w:ins", "w:tbl", "w:tc", "w:txbxContent", "mc:AlternateContent", "w:sdt"])
def test_elements_that_are_something_else_than_their_place_asks_do_no_harm(
    tmp_path: Path, name: str, other: str
) -> None:
    notes = f'<w:footnote w:id="2">{p("Se ", change("ins", run("også ")), "loven")}</w:footnote>'
    content = file_of(p("tal", '<w:r><w:footnoteReference w:id="2"/></w:r>'), parts={"footnotes": notes})
    parts = ("document", "footnotes", "styles", "numbering")
    changed = repacked(
        content,
        {f"word/{part}.xml": lambda xml: re.sub(rf"(</?){name}(?=[ />])", rf"\1{other}", xml) for part in parts},
    )
    assert outcome(tmp_path, changed) in {"read", "damaged"}


def test_elements_nested_too_deep_are_damaged_or_read(tmp_path: Path) -> None:
    deep = "<w:sdt><w:sdtContent>" * 3_000 + p("inde") + "</w:sdtContent></w:sdt>" * 3_000
    assert outcome(tmp_path, file_of(deep)) in {"damaged", "read"}
