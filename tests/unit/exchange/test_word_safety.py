"""No file, however torn or hostile, does more than be refused with a word on why."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.application.faults import FileFault, StorageTrouble
from secretariat.application.travelling import UnreadableFile
from secretariat.exchange.office_package import Limits
from secretariat.exchange.sheet_files import WordSheetFiles
from secretariat.exchange.word.reading import read_word
from tests.support.word_files import ACTIVITIES, edited, part, repacked, sheet, text_of, written

GOOD = written()
_OLE = bytes.fromhex("D0CF11E0A1B11AE1")
_MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def refused(content: bytes, limits: Limits | None = None) -> str:
    """The code that a file is refused with."""
    with pytest.raises(UnreadableFile) as caught:
        read_word(content, limits)
    return caught.value.code


def outcome(content: bytes) -> str:
    """What becomes of a file: the code it is refused with, or that it was read."""
    try:
        read_word(content)
    except UnreadableFile as error:
        return error.code
    return "read"


def archive(**parts: str) -> bytes:
    """A zip file of parts, their paths with `__` for `/`."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as file:
        for name, content in parts.items():
            file.writestr(name.replace("__", "/"), content)
    return stream.getvalue()


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"{\\rtf1}", b"Et brev", _OLE + bytes(600)])
def test_what_is_no_word_file_is_called_that(content: bytes) -> None:
    assert refused(content) == "not_word"


def test_a_text_of_libreoffice_is_no_word_file_and_its_kind_is_told() -> None:
    with pytest.raises(UnreadableFile) as caught:
        read_word(archive(mimetype="application/vnd.oasis.opendocument.text"))
    assert (caught.value.code, caught.value.params) == ("not_word", (("format", "odt"),))


def test_a_workbook_is_no_word_file() -> None:
    spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    assert (
        refused(repacked(GOOD, {"[Content_Types].xml": lambda xml: xml.replace(_MAIN_TYPE, spreadsheet)})) == "not_word"
    )


def test_a_file_behind_a_password_is_called_protected() -> None:
    assert refused(_OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le")) == "protected"


def test_a_word_file_that_is_not_ours_is_called_that() -> None:
    from docx import Document

    stream = BytesIO()
    Document().save(stream)
    assert refused(stream.getvalue()) == "not_ours"


@settings(max_examples=80, deadline=None)
@given(st.integers(0, len(GOOD) - 1))
def test_a_file_cut_short_anywhere_is_refused(length: int) -> None:
    assert refused(GOOD[:length]) in {"damaged", "not_word"}


@settings(max_examples=80, deadline=None)
@given(st.integers(0, len(GOOD) - 1), st.binary(min_size=1, max_size=8))
def test_a_file_with_bytes_overwritten_is_read_or_refused_and_nothing_else(place: int, noise: bytes) -> None:
    torn = GOOD[:place] + noise + GOOD[place + len(noise) :]
    assert outcome(torn) in {"read", "damaged", "not_word", "not_ours", "protected", "too_large"}


_ELEMENTS = re.findall(r"<w:[^/>]*/?>", part(GOOD, "word/document.xml"))


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(_ELEMENTS), st.sampled_from(['w:val="x"', 'w:val="-1"', 'w:id="99999999999"', ""]))
def test_an_element_that_says_nonsense_does_no_harm(element: str, attribute: str) -> None:
    name = re.match(r"<w:\w+", element)
    assert name is not None
    odd = f"{name[0]} {attribute}{'/>' if element.endswith('/>') else '>'}"
    assert outcome(edited(element, odd)) in {"read", "damaged", "not_ours"}


@pytest.mark.parametrize("name", ["word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels"])
def test_a_part_that_is_no_xml_makes_a_file_damaged(name: str) -> None:
    assert refused(repacked(GOOD, {name: lambda xml: xml[: len(xml) // 2]})) == "damaged"


def test_entities_are_never_resolved(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("hemmeligt", encoding="utf-8")

    def with_entity(xml: str) -> str:
        head, _, rest = xml.partition("?>")
        doctype = f'<!DOCTYPE w [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
        return f"{head}?>{doctype}{rest.replace('opsøger', '&x;')}"

    assert refused(repacked(GOOD, {"word/document.xml": with_entity})) == "damaged"


def test_xml_nested_a_thousand_times_is_refused() -> None:
    deep = "<w:ins>" * 1_000 + "</w:ins>" * 1_000
    assert refused(edited("<w:sectPr", f"{deep}<w:sectPr")) == "damaged"


def test_a_part_that_unpacks_to_far_more_than_it_is_is_too_large() -> None:
    bomb = repacked(GOOD, {}, word__bomb=" " * 3_000_000)
    assert refused(bomb, Limits(ratio=20)) == "too_large"


@pytest.mark.parametrize("limits", [Limits(size=1_000), Limits(unpacked=1_000), Limits(part=1_000), Limits(entries=3)])
def test_what_is_larger_than_a_limit_is_too_large(limits: Limits) -> None:
    assert refused(GOOD, limits) == "too_large"


def test_a_file_with_macros_is_read_without_them_and_that_is_told() -> None:
    with_macros = "application/vnd.ms-word.document.macroEnabled.main+xml"
    read = read_word(repacked(GOOD, {"[Content_Types].xml": lambda xml: xml.replace(_MAIN_TYPE, with_macros)}))
    assert dict(read.sheets[0].fields)[ACTIVITIES] == text_of("Patruljen opsøger unge.")
    assert [dict(remark.params)["kind"] for remark in read.remarks] == ["macros"]


def test_strict_open_xml_is_read_as_the_usual_one() -> None:
    def strict(xml: str) -> str:
        xml = xml.replace(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
        return xml.replace(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
        )

    parts = ("document", "styles", "numbering", "footnotes", "glossary/document", "_rels/document.xml.rels")
    names = [f"word/{part}" if part.endswith(".rels") else f"word/{part}.xml" for part in parts]
    assert read_word(repacked(GOOD, dict.fromkeys((*names, "_rels/.rels"), strict))) == read_word(GOOD)


def test_a_file_that_is_gone_is_a_fault_of_the_disk(tmp_path: Path) -> None:
    with pytest.raises(FileFault):
        WordSheetFiles().read(tmp_path / "gone.docx")


def test_a_file_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(FileFault) as caught:
        WordSheetFiles().write((sheet(),), tmp_path / "no folder" / "sheets.docx")
    assert caught.value.trouble is StorageTrouble.UNREACHABLE
    assert list(tmp_path.glob("**/*.docx")) == []


def test_a_file_is_written_and_read_by_its_name(tmp_path: Path) -> None:
    target = tmp_path / "Skemaer til Ø.docx"
    WordSheetFiles().write((sheet(),), target)
    assert WordSheetFiles().read(target) == read_word(GOOD)
