"""What an office meets when it opens the Word file: locked headings, fields, a page for each sheet."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from docx import Document
from docx.document import Document as WordDocument

from secretariat.application.travelling import NET, OutgoingField
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.sheet_fields import JUDGEMENT, Attainment
from secretariat.exchange.word.names import w
from tests.support.clock import MORNING
from tests.support.word_files import CHOICES, TOKEN, sheet, written


def opened(content: bytes | None = None) -> WordDocument:
    return Document(BytesIO(content or written()))


def controls(document: WordDocument) -> list[Any]:
    return list(document.element.body.iter(w("sdt")))


def told(control: Any, name: str) -> str | None:
    element = control.find(f"{w('sdtPr')}/{w(name)}")
    return None if element is None else element.get(w("val"))


def test_a_field_can_be_edited_and_not_deleted_and_our_words_neither() -> None:
    locks = {told(control, "tag"): told(control, "lock") for control in controls(opened())}
    fields = {tag: lock for tag, lock in locks.items() if tag and "row:" in tag}
    assert set(fields.values()) == {"sdtLocked"}
    assert locks[f"{TOKEN}.fixed"] == "sdtContentLocked"
    assert locks[f"{TOKEN}.label.1"] == "sdtContentLocked"


def test_every_control_has_a_number_of_its_own_and_a_field_its_label_as_title() -> None:
    document = opened(written(sheet(), sheet(token="f" * 32)))
    numbers = [told(control, "id") for control in controls(document)]
    assert len(set(numbers)) == len(numbers)
    assert "Beskriv aktiviteterne" in [told(control, "alias") for control in controls(document)]


def test_a_judgement_offers_its_words_and_a_sum_is_plain_text() -> None:
    document = opened(
        written(
            sheet(
                OutgoingField(JUDGEMENT, "Målopfyldelse", Attainment.MET, "Vælg", CHOICES),
                OutgoingField(NET, "Nettoudgift", "1 kr."),
            )
        )
    )
    items = [item.get(w("displayText")) for item in document.element.body.iter(w("listItem"))]
    assert items == ["Opfyldt", "Delvist opfyldt"]
    assert len(list(document.element.body.iter(w("text")))) == 1


def test_an_empty_field_shows_its_help_which_word_finds_again_in_the_glossary() -> None:
    document = opened()
    shown = [c for c in controls(document) if c.find(f"{w('sdtPr')}/{w('showingPlcHdr')}") is not None]
    assert ["".join(t.text for t in control.iter(w("t"))) for control in shown] == ["Skriv målet."]
    name = shown[0].find(f"{w('sdtPr')}/{w('placeholder')}/{w('docPart')}").get(w("val"))
    glossary = next(part for part in document.part.package.iter_parts() if "glossary" in part.partname)
    assert f'w:val="{name}"'.encode() in glossary.blob


def test_each_sheet_begins_a_page_and_says_who_is_asked_what_and_when() -> None:
    document = opened(written(sheet(), sheet(token="f" * 32)))
    headings = [p for p in document.element.body.iter(w("p")) if _style(p) == "Heading1"]
    assert [p.find(f"{w('pPr')}/{w('pageBreakBefore')}") is not None for p in headings] == [False, True]
    words = "".join(t.text for t in document.element.body.iter(w("t")))
    assert "Ret teksten til højre" in words
    assert "Svar senest 14. august 2009" in words


def test_the_header_of_a_table_is_repeated_on_every_page() -> None:
    rows = list(opened().element.body.iter(w("tr")))
    assert [row.find(f"{w('trPr')}/{w('tblHeader')}") is not None for row in rows] == [True, False, False, False]


def test_the_foot_names_the_office_and_counts_the_pages() -> None:
    footer = opened().sections[0].footer.paragraphs[0].paragraph_format.element
    assert "".join(t.text for t in footer.iter(w("t"))) == "Center for BeskæftigelseSide 1 af 1"
    assert [field.get(w("instr")) for field in footer.iter(w("fldSimple"))] == ["PAGE", "NUMPAGES"]


def test_the_file_knows_its_language_and_each_sheet_its_own() -> None:
    document = opened(written(sheet(), sheet(token="f" * 32, language=DocumentLanguage.ENGLISH)))
    assert document.core_properties.language == "da-DK"
    assert document.core_properties.created == MORNING
    defaults = document.styles.element.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('lang')}")
    assert defaults.get(w("val")) == "da-DK"
    assert {lang.get(w("val")) for lang in document.element.body.iter(w("lang"))} == {"en-GB"}


def test_nothing_of_the_document_it_was_made_from_is_left_in_the_file() -> None:
    names = {str(part.partname) for part in opened().part.package.iter_parts()}
    assert not {name for name in names if "customXml" in name or "thumbnail" in name or "WithEffects" in name}


def _style(paragraph: Any) -> str | None:
    style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
    return None if style is None else style.get(w("val"))
