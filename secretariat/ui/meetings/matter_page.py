"""What an item of the agenda is about: the form and the text of one's own item, or the recommendation it draws from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.application.queries import MeetingListRow
from secretariat.domain.danish.dates import short_date
from secretariat.domain.documents.documents import Appendix
from secretariat.domain.meetings.meetings import AgendaItem, ItemKind, MeetingState
from secretariat.ui.editing.text_editor import EditorNames
from secretariat.ui.forms.row_editors import RowEditors, editors_card
from secretariat.ui.icons import icon
from secretariat.ui.kit.fields import Choice
from secretariat.ui.kit.form import Form
from secretariat.ui.kit.row_draft import RowDraft
from secretariat.ui.meetings import labels
from secretariat.ui.meetings.item_fields import item_groups
from secretariat.ui.meetings.open_meeting import OpenMeeting
from secretariat.ui.theme import set_look

translate = QCoreApplication.translate


class MatterPage(QWidget):
    """The page of the item that `item` edits. `document_wanted` asks to open a recommendation by its number."""

    document_wanted = Signal(int)

    def __init__(self, record: OpenMeeting, item: RowDraft[AgendaItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._item = item
        self._kind: ItemKind | None = None
        self._meetings: tuple[Choice, ...] = ()
        self._locked = False
        names = EditorNames(self.tr("Text of the item"), "")
        self.texts = RowEditors(record.meeting, record.services.paste, "text", names, self)
        self._source = _SourceCard(self)
        self._source.open_wanted.connect(self._open_document)
        self._text_card = editors_card(self.tr("Text"), self.texts, self)
        self._form: Form | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        item.changed.connect(self._on_item_changed)

    def show_item(self) -> None:
        """Show the item that is edited now."""
        item = self._item.draft
        if self._form is None or item.kind is not self._kind:
            self._show_form(item.kind)
        self._show_source()
        if item.kind is not ItemKind.RECOMMENDATION and self._item.key:
            self.texts.show_row(self._item.key)

    def show_source(self) -> None:
        """Show the recommendation as it stands now."""
        self._show_source()

    def offer_meetings(self, rows: Sequence[MeetingListRow]) -> None:
        """Offer the meetings whose minutes can be approved."""
        held = (MeetingState.HELD, MeetingState.MINUTES_APPROVED)
        self._meetings = tuple(
            Choice(row.id, " · ".join(filter(None, (short_date(row.day) if row.day else "", row.title))))
            for row in rows
            if row.state in held and row.id != self._record.meeting_id
        )
        if self._form is not None and "minutes_of" in self._form.fields:
            self._form.offer("minutes_of", self._meetings)

    def begin(self) -> None:
        """Put the cursor where an item is begun."""
        if self._form is None:
            return
        name = "title" if "title" in self._form.fields else self._form.fields[0]
        self._form.go_to(name)

    def set_locked(self, *, locked: bool) -> None:
        """Let the item be read and copied only."""
        self._locked = locked
        self.texts.set_locked(locked=locked)
        if self._form is not None:
            self._form.set_locked(locked)

    def _show_form(self, kind: ItemKind) -> None:
        self._kind = kind
        if self._form is None:
            self._form = Form(item_groups(kind, self._meetings), self._item, parent=self)
            self._form.put_last(self._source)
            self._form.put_last(self._text_card)
            self._column.addWidget(self._form)
        else:
            self._form.show_groups(item_groups(kind, self._meetings))
        self._form.set_locked(self._locked)
        is_drawn = kind is ItemKind.RECOMMENDATION
        self._source.setVisible(is_drawn)
        self._text_card.setVisible(not is_drawn)

    def _show_source(self) -> None:
        item = self._item.draft
        if item.kind is ItemKind.RECOMMENDATION:
            self._source.show_item(self._record, item)

    def _on_item_changed(self, path: str) -> None:
        if self._item.key and path in ("", "kind"):
            self.show_item()

    def _open_document(self) -> None:
        if (document := self._item.draft.document) is not None:
            self.document_wanted.emit(document)


class _SourceCard(QFrame):
    """The recommendation that an item draws its title, text, points and appendices from."""

    open_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_look(self, "card")
        self._told = QLabel(self, wordWrap=True)
        self._open = QPushButton(icon("external-link", role="accent"), self.tr("Open the recommendation"), self)
        self._open.setObjectName("action.open_recommendation")
        set_look(self._open, "quiet")
        self._open.clicked.connect(lambda _: self.open_wanted.emit())
        heading = QLabel(self.tr("The recommendation"), self)
        set_look(heading, "heading")
        help_words = QLabel(
            self.tr("Title, text, points and appendices are the recommendation's own and follow it."),
            self,
            wordWrap=True,
        )
        set_look(help_words, "help")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(8)
        for part in (heading, help_words, self._told):
            layout.addWidget(part)
        layout.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)

    def show_item(self, record: OpenMeeting, item: AgendaItem) -> None:
        """Tell what the recommendation is."""
        matter = record.matter_of(item)
        self._open.setVisible(matter is not None)
        if matter is None:
            self._told.setText(self.tr("It is put aside. Bring it back among the papers, or remove the item."))
            set_look(self._told, "problem")
            return
        set_look(self._told, "")
        told = [matter.title, ", ".join(one.number for one in matter.case_numbers)]
        told += [
            self.tr("{number}. {point}").format(number=place, point=labels.point(point.verb, point.text))
            for place, point in enumerate(matter.points, start=1)
        ]
        told += [_appendix(place, one) for place, one in enumerate(matter.appendices, start=1)]
        self._told.setText("\n".join(filter(None, told)))


def _appendix(place: int, appendix: Appendix) -> str:
    words = translate("MeetingItem", "Appendix {number}: {title}")
    if appendix.is_closed:
        words = translate("MeetingItem", "Appendix {number}: {title} (closed)")
    return words.format(number=place, title=appendix.title)
