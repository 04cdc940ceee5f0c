"""A Word contribution that is taken into a memo which stands open on the desk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel

from secretariat.application.services import Services
from secretariat.domain.committees import Committee
from secretariat.domain.documents.documents import Document, DocumentDraft
from secretariat.domain.text import Heading, Paragraph, Section, Text, plain, run
from secretariat.ui.contributions.contribution_tab import ContributionTab
from secretariat.ui.contributions.marked_view import MarkedView
from secretariat.ui.documents.document_record import DocumentRecord
from secretariat.ui.kit.two_lines import LinesView
from tests.support.word_contributions import change, file_of, gone, p
from tests.support.word_contributions import run as said
from tests.ui.documents.conftest import OpenDocumentTab, list_of, open_document
from tests.ui.hearings.conftest import Desk, committee, desk, press, previews, services

__all__ = ["committee", "desk", "open_document", "previews", "services"]

MARGIN_NOTE = f'<w:comment w:id="7" w:author="Bo" w:date="2009-03-26T09:00:00Z">{p("Er tallet nyt?")}</w:comment>'
COMMENTED = f'<w:commentRangeStart w:id="7"/>{said("3 puljer")}<w:commentRangeEnd w:id="7"/>'

PAPER = Text(
    (
        Heading(1, run("Resumé"), Section("resume")),
        Paragraph(),
        Heading(1, run("Økonomi"), Section("economy")),
        Paragraph(run("Der er afsat 3,5 mio. kr.")),
    )
)
CONTRIBUTION = file_of(
    p("Økonomiske konsekvenser", style="Overskrift1"),
    p("Der er brugt ", change("del", gone("3,5")), change("ins", said("3,7"), author="Bo"), " mio. kr. i alt."),
    p(said("De fordeler sig på "), COMMENTED, said(".")),
    p("Det videre arbejde", style="Overskrift1"),
    p(change("ins", said("Arbejdet fortsætter i 2010."))),
    parts={"comments": MARGIN_NOTE},
)
"""Three tracked changes by two people, and a comment."""


@pytest.fixture
def memo(services: Services, committee: Committee) -> Document:
    """A stored memo with a section that is empty and one that is not."""
    return services.documents.add(committee.id, DocumentDraft(title="Notat om puljer", text=PAPER))


@pytest.fixture
def contribution(tmp_path: Path) -> Path:
    """The file of an office."""
    file = tmp_path / "bidrag fra job.docx"
    file.write_bytes(CONTRIBUTION)
    return file


class Incoming:
    """A contribution in its tab as a person sees it, and the record it came for."""

    def __init__(self, tab: ContributionTab, record: DocumentRecord) -> None:
        self.tab = tab
        self.record = record

    @property
    def changes(self) -> LinesView:
        """The list of changes."""
        return list_of(self.tab, "list.changes")

    @property
    def view(self) -> MarkedView:
        """The text with the changes marked."""
        view = self.tab.findChild(MarkedView)
        assert view is not None
        return view

    @property
    def words(self) -> str:
        """What the text says on the screen."""
        return self.view.toPlainText()

    @property
    def summary(self) -> str:
        """What stands in the way, or where the text goes."""
        label = self.tab.findChild(QLabel, "contribution.summary")
        assert label is not None
        return label.text()

    def details(self) -> list[str]:
        """The first line under each change: whether it is decided, who made it."""
        return [line.told.split(" · ")[0] for line in self.changes.lines_model().lines]

    def press(self, name: str) -> None:
        """Click a button."""
        press(self.tab, name)

    def key(self, key: Qt.Key) -> None:
        """Press a key in the list of changes."""
        QTest.keyClick(self.changes, key)

    def choose(self, field: str, words: str) -> None:
        """Choose an entry of a box with the keys."""
        box = self.tab.findChild(QComboBox, f"field.{field}")
        assert box is not None, field
        assert box.isVisible(), field
        row = box.findText(words)
        assert row >= 0, [box.itemText(place) for place in range(box.count())]
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Home)
        for _ in range(row):
            QTest.keyClick(box, Qt.Key.Key_Down)
        assert box.currentText() == words


TakeIn = Callable[..., Incoming]


@pytest.fixture
def take_in(desk: Desk, open_document: OpenDocumentTab, memo: Document, qtbot) -> Iterator[TakeIn]:
    """Takes a file into the memo by the menu's command and the dialog; shows the tab it comes in."""
    opened: list[ContributionTab] = []

    def take(file: Path, record: DocumentRecord | None = None) -> Incoming:
        into = record or open_document(memo)
        before = len(opened)
        into.tab_wanted.connect(opened.append)
        into.commands()["take_in_word"]()
        choose_file(desk, file)
        qtbot.waitUntil(lambda: len(opened) > before)
        tab = opened[-1]
        into.hide()
        desk.open(tab)
        qtbot.waitUntil(tab.isVisible)
        tab.activateWindow()
        tab.begin()
        return Incoming(tab, into)

    yield take
    for tab in opened:
        tab.leave()


def choose_file(desk: Desk, file: Path) -> None:
    """Choose a file in the dialog that asks for one."""
    dialog = next(one for one in desk.findChildren(QFileDialog, "dialog.take_in_word") if one.isVisible())
    dialog.fileSelected.emit(str(file))
    dialog.reject()


def lines(record: DocumentRecord) -> list[str]:
    """The text of the record line by line, headings of sections with a sign."""
    return [
        f"{'#' * block.level} {plain(block)}" if isinstance(block, Heading) else plain(block)
        for block in record.draft.text.blocks
    ]
