"""A file's name can be sent to anybody and read by a person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.application.file_names import LONGEST, LONGEST_BYTES, file_name, pdf_name
from secretariat.domain.case_numbers import CaseNumber, CaseSystem

EDOC = CaseNumber(CaseSystem.EDOC, "2025-0005600")
F2 = CaseNumber(CaseSystem.F2_CASE, "2025 - 334")
POLITICAL = CaseNumber(CaseSystem.POLITICAL, "BIU 167/2006")


@pytest.mark.parametrize(
    ("title", "case_numbers", "name"),
    [
        ("Høringssvar om Valby bydelsplan", (EDOC,), "2025-0005600 Høringssvar om Valby bydelsplan.pdf"),
        ("Svar", (F2, EDOC), "2025-0005600 Svar.pdf"),
        ("Svar", (POLITICAL,), "BIU 167-2006 Svar.pdf"),
        ("Svar", (), "Svar.pdf"),
        ('Høring: "Valby <1>"? A/B|C\\D *', (), "Høring - Valby 1 A-B-C-D.pdf"),
        ("To\nlinjer\t og  mere", (), "To linjer og mere.pdf"),
        ("fdp.\u202eexe", (), "fdp.exe.pdf"),
        ("Svar... ", (), "Svar.pdf"),
        ("con", (), "_con.pdf"),
        ("Aux.svar", (), "_Aux.svar.pdf"),
        ("COM¹", (), "_COM¹.pdf"),
        ("CONIN$", (), "_CONIN$.pdf"),
        ("nul .pdf", (), "_nul .pdf.pdf"),
        ("", (), "_.pdf"),
        ("/", (), "-.pdf"),
        ("A\u030arhus", (), "Århus.pdf"),
    ],
)
def test_a_name_is_made_of_case_number_and_title(title, case_numbers, name):
    assert pdf_name(title, case_numbers) == name


def test_a_long_title_is_cut_at_a_word():
    name = pdf_name("Høringssvar om " + "bydelsplan " * 30, ())

    assert name.endswith(" bydelsplan.pdf")
    assert len(name) <= LONGEST


@given(st.text(max_size=400), st.text(max_size=30))
def test_any_title_gives_a_name_every_system_takes(title, number):
    name = pdf_name(title, (CaseNumber(CaseSystem.OTHER, number),))

    assert len(name) <= LONGEST
    assert len(name.encode()) <= LONGEST_BYTES
    assert not set(name) & set('<>:"/\\|?*\0\n')
    assert name.removesuffix(".pdf").strip(" .") == name.removesuffix(".pdf") != ""


def test_the_edition_is_told_however_long_the_title_is():
    for title in ("Statusredegørelse", "æ" * 300, "Ord " * 90):
        for ending in (".pdf", ".docx"):
            name = file_name(title, ending, edition="Offentlig udgave")
            assert name.endswith(f" (Offentlig udgave){ending}")
            assert name != file_name(title, ending)
            assert len(name) <= LONGEST
            assert len(name.encode()) <= LONGEST_BYTES
