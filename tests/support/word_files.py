"""Sheets to send, and Word files as other programs and people leave them: parts of one we wrote, changed by hand."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO

from secretariat.application.travelling import OutgoingField, OutgoingSheet
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.sheet_fields import JUDGEMENT, Attainment, FieldKey
from secretariat.domain.text import Paragraph, Text, run
from secretariat.exchange.word.writing import word_file
from tests.support.clock import MORNING

TOKEN = "0123456789abcdef0123456789abcdef"
ACTIVITIES = FieldKey("row:activities")
GOAL = FieldKey("row:goal")
CHOICES = ((Attainment.MET, "Opfyldt"), (Attainment.PARTLY, "Delvist opfyldt"))

_DOCUMENT = "word/document.xml"


def text_of(*paragraphs: str) -> Text:
    """A text of plain paragraphs."""
    return Text(tuple(Paragraph(run(words)) for words in paragraphs))


def sheet(
    *fields: OutgoingField, token: str = TOKEN, language: DocumentLanguage = DocumentLanguage.DANISH
) -> OutgoingSheet:
    """A sheet with those fields; without any, a text that says something, an empty one and a judgement."""
    return OutgoingSheet(
        token,
        language,
        "Status for Jobpatruljer",
        "Ret teksten til højre, så den passer i dag.",
        "Svar senest 14. august 2009",
        "Center for Beskæftigelse",
        ("Punkt", "Udfyldes"),
        "Side {page} af {total}",
        fields
        or (
            OutgoingField(ACTIVITIES, "Beskriv aktiviteterne", text_of("Patruljen opsøger unge.")),
            OutgoingField(GOAL, "Mål", Text(), "Skriv målet."),
            OutgoingField(JUDGEMENT, "Målopfyldelse", Attainment.PARTLY, "Vælg", CHOICES),
        ),
        MORNING,
    )


def written(*sheets: OutgoingSheet) -> bytes:
    """The file of some sheets."""
    return word_file(sheets or (sheet(),))


def repacked(content: bytes, changed: Mapping[str, Callable[[str], str]], **added: str) -> bytes:
    """The file with the XML of some parts changed, and parts added by their path with `__` for `/`."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, changed[name](part.decode()).encode() if name in changed else part)
        for name, part in added.items():
            new.writestr(name.replace("__", "/") + ".xml", part)
    return stream.getvalue()


def edited(old: str, new: str, content: bytes | None = None) -> bytes:
    """The file with a piece of its document's XML, which must be there, replaced."""

    def edit(xml: str) -> str:
        assert old in xml, f"{old} is not in {xml}"
        return xml.replace(old, new, 1)

    return repacked(content or written(), {_DOCUMENT: edit})


def rewritten(pattern: str, new: str) -> bytes:
    """The file of one sheet with what a pattern finds in its document's XML replaced; it must be found."""
    xml = part(written(), _DOCUMENT)
    changed = re.sub(pattern, new, xml, flags=re.DOTALL)
    assert changed != xml, f"{pattern} is not in {xml}"
    return repacked(written(), {_DOCUMENT: lambda _: changed})


def part(content: bytes, name: str) -> str:
    """The XML of a part."""
    with zipfile.ZipFile(BytesIO(content)) as file:
        return file.read(name).decode()
