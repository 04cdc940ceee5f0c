"""What a keystroke costs in a response of 200,000 characters, the journal included, beside a plain QTextEdit.

A keystroke is timed from the key event until the page is laid out and painted, the text is read and, when the journal
is due, the draft is handed over; the journal writes on its own thread meanwhile. The floor is a QTextEdit with the same
paragraphs in the same run, typed into and painted the same way.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextCursor, QUndoStack
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from secretariat.application.records import JournalEntry, JournalKey
from secretariat.domain.committees import CommitteeId
from secretariat.domain.hearings import HearingDraft, HearingId, ResponseDraft
from secretariat.domain.text import Block, Paragraph, Piece, PieceKind, Run, Text, plain, run
from secretariat.persistence.journal import FileJournal
from secretariat.ui.editing.composed_editing import ComposedEditing
from secretariat.ui.editing.text_editor import TextEditor
from secretariat.ui.record.journal_keeper import JournalKeeper, Unsaved
from tests.benchmarks.conftest import Figures
from tests.support.clock import FixedClock
from tests.support.texts import SENTENCE, long_text

KEYS = 600
WARM_UP = 30
KEYS_A_SECOND = 25
"""Faster than anyone types: the journal falls due some fifty times while 600 keys are typed."""

MOST_P99 = 16.0
"""Milliseconds: a picture at 60 Hz."""

KEY = JournalKey(CommitteeId(1), HearingId(1), "")
WORDS = "udvalget bemærker at "
COMPOSED = ComposedEditing(piece_words=lambda piece: (f"Ark {piece.source}", "Perioden 2009"), field_words=str)


class _NoPaste:
    def read(self, *, html: str | None, plain: str | None) -> Text:
        return Text()


class _Recovery:
    """The use case of the journal, over real files and a clock that stands."""

    def __init__(self, folder: Path) -> None:
        self.written = 0
        self._journal = FileJournal(folder)

    def keep(self, key: JournalKey, *, version: int, draft: HearingDraft) -> object:
        self._journal.write(JournalEntry(key, version, draft, FixedClock().now()))
        self.written += 1
        return None

    def discard(self, key: JournalKey) -> None:
        self._journal.discard(key)


@dataclass(frozen=True)
class Times:
    """Milliseconds a keystroke."""

    p50: float
    p99: float
    worst: float


def percentiles(times: list[float]) -> Times:
    """Return the percentiles of measured seconds."""
    return Times(median(times) * 1000, quantiles(times, n=100)[98] * 1000, max(times) * 1000)


def typed(qtbot: QtBot, field: QTextEdit, after_key: Callable[[], None], keys: int = KEYS) -> list[float]:
    """Type into the middle of a field; return the seconds of every key."""
    cursor = QTextCursor(field.document().findBlockByNumber(field.document().blockCount() // 2))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    field.setTextCursor(cursor)
    field.ensureCursorVisible()
    field.setFocus()
    times: list[float] = []
    for number in range(keys + WARM_UP):
        start = time.perf_counter()
        QTest.keyClick(field, WORDS[number % len(WORDS)] if number % 60 else Qt.Key.Key_Return)
        after_key()
        QApplication.processEvents()
        times.append(time.perf_counter() - start)
        qtbot.waitUntil(lambda due=start + 1 / KEYS_A_SECOND: time.perf_counter() >= due)
    return times[WARM_UP:]


@pytest.fixture
def editor(qtbot: QtBot) -> TextEditor:
    made = TextEditor(QUndoStack(), _NoPaste(), composed=COMPOSED)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


def journalled(editor: TextEditor, folder: Path) -> tuple[JournalKeeper, _Recovery]:
    """Let a journal keep what is typed, as an open record does."""
    recovery = _Recovery(folder)

    def compose() -> Unsaved:
        return Unsaved(1, HearingDraft(title="Valby", response=ResponseDraft(text=editor.text())))

    keeper = JournalKeeper(recovery, KEY, compose, QObject(editor))
    editor.text_edited.connect(keeper.edited)
    return keeper, recovery


def floor_field(qtbot: QtBot, text: Text) -> QTextEdit:
    """Return a plain QTextEdit with the same paragraphs."""
    field = QTextEdit()
    qtbot.addWidget(field)
    field.setPlainText("\n".join(plain(block) for block in text.blocks))
    field.resize(700, 800)
    field.show()
    qtbot.waitExposed(field)
    return field


def short_paragraphs() -> Text:
    """Return 200,000 characters in 1,500 paragraphs."""
    return Text(tuple(Paragraph(run(SENTENCE[:125] + f" {number}.")) for number in range(1_500)))


def composed_report() -> Text:
    """Return 200,000 characters with 60 live pieces among them, and a figure that follows a fact in every paragraph."""
    blocks = [_with_figure(block) for block in long_text(200_000).blocks]
    for number in range(60):
        blocks.insert(number * 6 + 3, Piece(PieceKind.SHEET, number + 1))
    return Text(tuple(blocks))


def _with_figure(block: Block) -> Block:
    if not isinstance(block, Paragraph):
        return block
    return Paragraph((*block.inlines, Run("6,9\u00a0mio.\u00a0kr.", field="line:2.1/2009"), Run(" i alt.")))


@pytest.mark.parametrize(
    "text",
    [long_text(200_000), short_paragraphs(), composed_report()],
    ids=["326 blocks", "1,500 blocks", "60 live pieces"],
)
def test_a_keystroke_in_a_long_response(  # noqa: PLR0917 - fixtures
    text: Text,
    editor: TextEditor,
    qtbot: QtBot,
    tmp_path: Path,
    benchmark: BenchmarkFixture,
    figures: Figures,
) -> None:
    floor = percentiles(typed(qtbot, floor_field(qtbot, text), lambda: None))
    editor.set_text(text)
    keeper, recovery = journalled(editor, tmp_path / "journal")
    editor.text()
    measured = percentiles(typed(qtbot, editor.page, lambda: _read(editor)))
    benchmark.pedantic(_key_and_text, args=(editor,), rounds=50, iterations=1)
    keeper.close()
    assert recovery.written > 1
    live = sum(isinstance(block, Piece) for block in text.blocks)
    size = f"{len(text.blocks)} blocks" + (f", {live} of them live pieces" if live else "")
    _tell(figures, f"Key in 200,000 characters, {size}, journal included", measured, floor, MOST_P99)


def _tell(figures: Figures, thing: str, measured: Times, floor: Times, most: float | None = None) -> None:
    thing = f"{thing}; floor: a plain QTextEdit"
    figures.milliseconds(thing, program=measured.p99, floor=floor.p99, most=most, figure="99th percentile")


def _read(editor: TextEditor) -> None:
    editor.text()


def _key_and_text(editor: TextEditor) -> Text:
    QTest.keyClick(editor.page, "x")
    return editor.text()


def test_reading_the_text_after_one_key(editor: TextEditor, benchmark: BenchmarkFixture) -> None:
    editor.set_text(short_paragraphs())
    editor.text()

    def one_key() -> tuple[tuple[()], dict[str, object]]:
        editor.page.insertPlainText("x")
        return (), {}

    benchmark.pedantic(editor.text, setup=one_key, rounds=200)
    assert benchmark.stats["median"] * 1000 < 2


@pytest.mark.parametrize(
    ("name", "words", "keys"),
    [("one word of 5,000 letters", "a" * 5_000, 60), ("one paragraph of 200,000 characters", SENTENCE * 1_070, 12)],
)
def test_a_keystroke_in_a_monstrous_paragraph(  # noqa: PLR0917 - fixtures
    name: str, words: str, keys: int, editor: TextEditor, qtbot: QtBot, benchmark: BenchmarkFixture,
    figures: Figures,
) -> None:  # fmt: skip
    text = Text((Paragraph(run(words)),))
    floor = percentiles(typed(qtbot, floor_field(qtbot, text), lambda: None, keys))
    editor.set_text(text)
    measured = percentiles(typed(qtbot, editor.page, lambda: _read(editor), keys))
    benchmark.pedantic(_key_and_text, args=(editor,), rounds=3, iterations=1)
    _tell(figures, f"Key in {name}", measured, floor)
    assert plain(editor.text().blocks[0]).startswith(words[:100])


def test_fields_of_a_long_document_follow(editor: TextEditor, benchmark: BenchmarkFixture) -> None:
    editor.set_text(composed_report())
    editor.text()
    words = iter(f"{number},5\u00a0mio.\u00a0kr." for number in range(1_000))
    benchmark.pedantic(lambda: editor.follow_fields({"line:2.1/2009": next(words)}), rounds=5)
    assert plain(editor.text().blocks[1]).endswith("4,5\u00a0mio.\u00a0kr. i alt.")
