"""A secretary goes through what was carried over, field by field."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTextEdit

from secretariat.domain.sheet_fields import ECONOMY_FACTS, JUDGEMENT, TITLE
from secretariat.domain.text_markup import read_markup
from secretariat.ui.rolling.carried_page import CarriedPage
from tests.ui.rolling.conftest import ROWS, row, sheet


def looks(view: QTextEdit, words: str) -> QTextCharFormat:
    """Return how some words look."""
    cursor = view.document().find(words, 0)
    assert cursor.hasSelection(), view.toPlainText()
    cursor.setPosition(cursor.selectionEnd(), QTextCursor.MoveMode.MoveAnchor)
    return cursor.charFormat()


def test_every_copied_field_asks_whether_it_is_unchanged(rolled):
    assert rolled.told() == {
        "Title": "Unchanged?",
        "Economy": "Unchanged?",
        "Goal attainment": "Unchanged?",
        "Baggrund": "Unchanged?",
        "Indhold": "Unchanged?",
        "Resultater": "Unchanged?",
        "Forventede resultater": "Empty",
    }
    assert rolled.progress == "0 of 6 looked at"


def test_each_way_of_looking_at_a_field_is_told(rolled):
    rolled.say(row("results"), read_markup("251 unge kom i job."))
    rolled.say(row("outcomes"), read_markup("250 unge ventes i job."))
    rolled.go_to(row("content"))
    rolled.press("empty", row("content"))
    rolled.go_to(row("background"))
    rolled.press("confirm", row("background"))

    told = rolled.told()
    assert told["Resultater"] == "Changed"
    assert told["Forventede resultater"] == "New"
    assert told["Indhold"] == "Emptied"
    assert told["Baggrund"] == "Confirmed"
    assert rolled.progress == "4 of 7 looked at"


def test_walking_past_a_field_confirms_nothing(rolled):
    for _ in range(6):
        rolled.press_key(Qt.Key.Key_Down)
    for _ in range(6):
        rolled.press_key(Qt.Key.Key_Up)
    rolled.page.walk(1)
    rolled.page.walk(-1)

    assert rolled.asked == []
    assert rolled.progress == "0 of 6 looked at"


def test_space_confirms_and_goes_on_to_the_next(rolled):
    assert rolled.page.current == TITLE

    rolled.press_key(Qt.Key.Key_Space)

    assert rolled.asked == [("confirm", (TITLE,))]
    assert rolled.page.current == ECONOMY_FACTS


def test_six_presses_of_space_look_at_all_there_is_to_look_at(rolled):
    for _ in range(6):
        rolled.press_key(Qt.Key.Key_Space)

    assert rolled.progress == "6 of 6 looked at"
    assert "Unchanged?" not in rolled.told().values()


def test_several_chosen_fields_are_confirmed_at_once(rolled):
    rolled.list.setFocus()
    QTest.keyClick(rolled.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    rolled.press_key(Qt.Key.Key_Space)

    assert rolled.asked == [("confirm", (TITLE, ECONOMY_FACTS))]


def test_enter_goes_to_where_the_field_is_written(rolled):
    rolled.press_key(Qt.Key.Key_Down)
    rolled.press_key(Qt.Key.Key_Return)

    assert rolled.asked == [("edit", ECONOMY_FACTS)]


def test_the_walk_goes_round_the_end_and_over_what_is_confirmed(rolled):
    rolled.press("confirm", TITLE)
    assert rolled.page.current == ECONOMY_FACTS

    rolled.page.walk(-1)
    assert rolled.page.current == row("results")

    rolled.page.walk(1)
    assert rolled.page.current == ECONOMY_FACTS


def test_what_the_period_before_said_can_be_had_again(rolled):
    rolled.say(row("results"), read_markup("251 unge kom i job."))
    rolled.go_to(row("results"))

    rolled.press("take_again", row("results"))

    assert rolled.asked == [("take_again", row("results"))]
    assert rolled.told()["Resultater"] == "Unchanged?"


def test_words_that_went_are_struck_out_and_words_that_came_are_underlined(rolled):
    rolled.say(row("results"), read_markup("251 unge kom i job."))
    rolled.go_to(row("results"))

    left, right = rolled.views(row("results"))
    assert looks(left, "206").fontStrikeOut()
    assert looks(right, "251").fontUnderline()
    assert not looks(right, "unge").fontUnderline()


def test_lists_and_bold_words_are_shown_as_they_are_written(rolled):
    rolled.go_to(row("content"))

    left, right = rolled.views(row("content"))
    assert left.toPlainText() == right.toPlainText() == "De går i:\n•  Tingbjerg\n•  Mjølnerparken, hver fredag"
    assert looks(right, "fredag").fontWeight() > looks(right, "hver").fontWeight()


def test_a_field_whose_words_are_the_same_tells_that_its_look_changed(rolled):
    rolled.say(row("results"), read_markup("206 **unge** kom i job."))
    rolled.go_to(row("results"))

    _, right = rolled.views(row("results"))
    assert "look" in looks(right, "206").toolTip()


def test_a_year_of_the_period_before_and_a_note_in_brackets_are_seen(rolled):
    rolled.go_to(row("background"))

    left, right = rolled.views(row("background"))
    assert "period before" in looks(right, "2008").toolTip()
    assert "dealt with" in looks(right, "[tjek tal]").toolTip()
    assert not looks(left, "2008").toolTip()
    card = rolled.button("confirm", row("background")).parent()
    told = [label.text() for label in card.findChildren(QLabel)]
    assert "Names the period before: 2008. A note stands in the text: [tjek tal]" in told


def test_the_money_is_shown_as_its_parts_and_its_sentence(rolled):
    rolled.press_key(Qt.Key.Key_Down)

    left, _ = rolled.views(ECONOMY_FACTS)
    told = left.toPlainText().replace("\u00a0", " ")
    for part in ("Gross", "6,9 mio. kr.", "Refund", "50 %, from 01-01-2008", "Net", "3,45 mio. kr."):
        assert part in told
    assert "Staten refunderer 50 pct." in told


def test_a_judgement_is_shown_in_its_word(rolled):
    rolled.go_to(JUDGEMENT)

    left, right = rolled.views(JUDGEMENT)
    assert left.toPlainText() == right.toPlainText() == "Partly met"


def test_a_row_that_was_left_out_is_told_and_can_only_be_had_again(rolled):
    rolled.draft = sheet({key: told for key, told in ROWS.items() if key != "results"})
    rolled.show()
    assert rolled.told()["Resultater"] == "Left out"

    rolled.go_to(row("results"))
    rolled.press_key(Qt.Key.Key_Return)
    assert rolled.asked == []

    rolled.press("take_again", row("results"))
    assert rolled.asked == [("take_again", row("results"))]
    assert rolled.told()["Resultater"] == "Confirmed"


def test_a_locked_sheet_offers_nothing_and_takes_no_keys(rolled):
    rolled.page.set_locked(True)

    rolled.press_key(Qt.Key.Key_Space)
    rolled.press_key(Qt.Key.Key_Return)

    assert rolled.asked == []
    shown = [b.objectName() for b in rolled.page.findChildren(QPushButton) if b.isVisible()]
    assert not [name for name in shown if "_field." in name]


def test_without_a_sheet_before_one_sentence_and_one_button_stand_there(qtbot):
    page = CarriedPage()
    qtbot.addWidget(page)
    page.show()
    page.show_sheets(sheet(), None)

    with qtbot.waitSignal(page.edit_wanted) as wanted:
        QTest.mouseClick(page.findChild(QPushButton, "action.write_sheet"), Qt.MouseButton.LeftButton)

    assert wanted.args == [TITLE]


def test_only_what_is_in_sight_is_made(open_rolled, qtbot):
    long = "Patruljerne talte med unge på gaden og fulgte dem til en virksomhed. " * 40
    rolled = open_rolled(sheet({f"r{number}": (f"Række {number}", long) for number in range(20)}))
    qtbot.waitUntil(lambda: rolled.button("confirm", TITLE) is not None)

    assert rolled.button("confirm", row("r19")) is None

    rolled.press_key(Qt.Key.Key_End)
    assert rolled.button("confirm", row("r19")).isVisible()
    assert rolled.button("confirm", row("r10")) is None


def test_the_chosen_card_stands_wholly_in_sight(rolled, qtbot):
    rolled.press_key(Qt.Key.Key_End)

    def is_in_sight() -> bool:
        button = rolled.button("change", row("outcomes"))
        return bool(button) and button.visibleRegion().boundingRect().height() == button.height()

    qtbot.waitUntil(is_in_sight)


def test_a_field_said_anew_keeps_the_place_one_works_at(rolled):
    rolled.press_key(Qt.Key.Key_Down)

    rolled.say(row("results"), read_markup("251 unge kom i job."))

    assert rolled.page.current == ECONOMY_FACTS
