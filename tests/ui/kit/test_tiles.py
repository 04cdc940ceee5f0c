"""A choice laid out as tiles; edits that take other fields along; a screen's own widget under a field."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from secretariat.ui.kit.drafts import EditedDraft
from secretariat.ui.kit.fields import Choice, Field, Group, Kind
from secretariat.ui.kit.form import Form
from secretariat.ui.theme import ThemeChoice, appearance


@dataclass(frozen=True)
class Draft:
    judgement: str | None = None
    law: str = ""
    rate: str = ""


TILES = (Choice("met", "Met", "circle-check", "good"), Choice("not_met", "Not met", "circle-x", "error"))
FIELDS = (Field("judgement", "Judgement", Kind.TILES, choices=TILES), Field("law", "Law"), Field("rate", "Rate"))


def with_rate(draft: Draft, law: str) -> tuple[str, Draft]:
    return "", replace(draft, law=law, rate=f"rate of {law}")


@pytest.fixture
def edited(qapp):
    return EditedDraft(Draft())


@pytest.fixture
def form(edited, qtbot):
    appearance().apply(ThemeChoice.LIGHT)
    made = Form((Group("Sheet", FIELDS),), edited, leads={"law": with_rate})
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def tile(form, value: str) -> QPushButton:
    return form.findChild(QPushButton, f"tile.judgement.{value}")


def test_one_tile_is_chosen_at_a_time(form, edited):
    for value in ("met", "not_met"):
        QTest.mouseClick(tile(form, value), Qt.MouseButton.LeftButton)
        assert edited.draft.judgement == value
    assert not tile(form, "met").isChecked()
    edited.stack.undo()
    assert tile(form, "met").isChecked()


def test_the_chosen_tile_is_let_go_of_with_the_keyboard(form, edited):
    edited.edit("judgement", "met")
    form.go_to("judgement")
    assert tile(form, "met").hasFocus()
    QTest.keyClick(tile(form, "met"), Qt.Key.Key_Space)
    assert edited.draft.judgement is None


def test_the_field_is_left_only_when_the_focus_goes_to_no_other_tile(form, qtbot):
    form.go_to("judgement")
    with qtbot.assertNotEmitted(form.field_left, wait=0):
        tile(form, "not_met").setFocus()
    with qtbot.waitSignal(form.field_left):
        form.go_to("law")


def test_tiles_that_have_no_room_beside_each_other_stand_in_two_columns(form):
    form.resize(300, 500)
    assert tile(form, "met").width() > 0
    assert tile(form, "met").y() <= tile(form, "not_met").y()


def test_what_goes_with_an_edit_is_the_same_step(form, edited):
    line = form.findChild(QLineEdit, "field.law")
    line.setFocus()
    QTest.keyClicks(line, "A")
    assert edited.draft == Draft(law="A", rate="rate of A")
    assert form.findChild(QLineEdit, "field.rate").text() == "rate of A"
    edited.stack.undo()
    assert edited.draft == Draft()


def test_a_widget_of_the_screens_own_stands_under_its_field(form):
    told = QLabel("The law says 50.", form)
    form.block("rate").put_under(told)
    told.show()
    line = form.findChild(QLineEdit, "field.rate")
    assert form.block("rate").isAncestorOf(told)
    assert told.mapTo(form, told.rect().topLeft()).y() >= line.mapTo(form, line.rect().bottomLeft()).y()
