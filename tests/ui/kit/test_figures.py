"""Amounts, figures and years as a clerk types them: read exactly, shown tidily, never guessed and never lost."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from secretariat.domain.amounts import MoneyUnit
from secretariat.ui.kit.drafts import EditedDraft
from secretariat.ui.kit.fields import Field, Group, Kind
from secretariat.ui.kit.form import Form
from secretariat.ui.theme import ThemeChoice, appearance


@dataclass(frozen=True)
class Sheet:
    """A draft with one of each."""

    gross: Decimal | None = None
    share: Decimal | None = None
    year: int | None = None
    name: str = ""


FIELDS = (
    Field("gross", "Gross", Kind.AMOUNT),
    Field("share", "Share", Kind.FIGURE),
    Field("year", "Year", Kind.WHOLE, bounds=(1900, 2999)),
    Field("name", "Name"),
)


@pytest.fixture
def edited(qapp):
    return EditedDraft(Sheet())


@pytest.fixture
def form(qtbot, edited):
    appearance().apply(ThemeChoice.LIGHT)
    made = Form((Group("Money", FIELDS),), edited)
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def write(form, name, text):
    line = form.findChild(QLineEdit, f"field.{name}")
    line.setFocus()
    line.selectAll()
    if text:
        QTest.keyClicks(line, text)
    else:
        QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClick(line, Qt.Key.Key_Tab)
    return line


def told(form):
    return [
        label.text() for label in form.findChildren(QLabel) if label.isVisible() and label.property("look") == "problem"
    ]


@pytest.mark.parametrize(
    ("typed", "kroner", "shown"),
    [
        ("36,4", Decimal(36_400_000), "36,4\u00a0mio.\u00a0kr."),
        ("36,4 mio. kr.", Decimal(36_400_000), "36,4\u00a0mio.\u00a0kr."),
        ("150 t.kr.", Decimal(150_000), "0,15\u00a0mio.\u00a0kr."),
        ("3.543.580 kr.", Decimal(3_543_580), "3.543.580\u00a0kr."),
        ("- 6", Decimal(-6_000_000), "-6,0\u00a0mio.\u00a0kr."),
    ],
)
def test_an_amount_is_read_exactly_and_shown_without_rounding_it(form, edited, typed, kroner, shown):
    line = write(form, "gross", typed)
    assert edited.draft.gross == kroner
    assert line.text() == shown


def test_what_is_no_amount_stays_visible_and_is_told(form, edited):
    write(form, "gross", "36,4")
    line = write(form, "gross", "ca. 40")
    assert line.text() == "ca. 40"
    assert edited.draft.gross is not None
    assert told(form)
    assert [problem.code for problem in form.check()] == ["not_an_amount"]


def test_an_ambiguous_amount_is_asked_about(form):
    write(form, "gross", "1.234")
    assert "two ways" in told(form)[0]


def test_an_amount_can_be_emptied(form, edited):
    write(form, "gross", "36,4")
    write(form, "gross", "")
    assert edited.draft.gross is None
    assert not told(form)


def test_an_amount_that_is_left_untouched_keeps_every_oere(form, edited):
    edited.edit("gross", Decimal("1234567.89"))
    line = form.findChild(QLineEdit, "field.gross")
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert edited.draft.gross == Decimal("1234567.89")
    assert line.text() == "1.234.567,89\u00a0kr."


def test_undo_brings_the_amount_back(form, edited):
    write(form, "gross", "36,4")
    write(form, "gross", "40")
    edited.stack.undo()
    assert form.findChild(QLineEdit, "field.gross").text() == "36,4\u00a0mio.\u00a0kr."


@pytest.mark.parametrize(
    ("typed", "value"),
    [("59,9", Decimal("59.9")), ("1.600", Decimal(1600)), ("1 600", Decimal(1600)), ("-5", Decimal(-5))],
)
def test_a_figure_has_a_decimal_comma(form, edited, typed, value):
    write(form, "share", typed)
    assert edited.draft.share == value


def test_a_point_before_decimals_is_no_figure(form, edited):
    write(form, "share", "59.9")
    assert edited.draft.share == 59  # what stood there before the point was typed
    assert "59,9" in told(form)[0]


@pytest.mark.parametrize("typed", ["20o9", "9", "12.009"])
def test_what_is_no_year_is_told(form, edited, typed):
    write(form, "year", typed)
    assert edited.draft.year is None
    assert told(form)


def test_a_year_has_no_point(form, edited):
    line = write(form, "year", "2009")
    assert edited.draft.year == 2009
    assert line.text() == "2009"


def test_kroner_can_be_the_unit(qtbot, qapp):
    edited = EditedDraft(Sheet(gross=Decimal(1500)))
    form = Form((Group("", (Field("gross", "Gross", Kind.AMOUNT, unit=MoneyUnit.KRONER),)),), edited)
    qtbot.addWidget(form)
    assert form.findChild(QLineEdit, "field.gross").text() == "1.500\u00a0kr."
