"""A sheet is written, kept, taken back and saved in its tab."""

from __future__ import annotations

from secretariat.domain.sheet_templates import TARGET_GROUP
from tests.ui.sheets.conftest import row_words, type_into_row


def test_what_is_typed_in_a_row_is_stored_and_stands_there_again(open_sheet, services, sheet):
    tab = open_sheet(sheet)
    type_into_row(tab, TARGET_GROUP, "Unge ledige")
    assert tab.is_dirty

    assert tab.save()

    assert not tab.is_dirty
    again = open_sheet(services.sheets.get(sheet.id))
    assert row_words(again, TARGET_GROUP) == "Unge ledige"
    assert again.title == "2.1 Jobpatruljer · 2009"
