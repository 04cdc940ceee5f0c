"""The page of the response: its form folded above the text, or one button while there is no response."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from secretariat.domain.hearings import ResponseDraft
from secretariat.ui import labels, theme
from secretariat.ui.editing.text_editor import TextEditor
from secretariat.ui.icons import icon
from secretariat.ui.kit.elided import ElidedLabel
from secretariat.ui.kit.empty import EmptyState
from secretariat.ui.kit.form import Form

TALL_ENOUGH = 560
"""Pixels of height from which the form and the text have room beside each other; in less, the form takes it all."""

FORM_SHARE = (45, 55)
"""How the form, unfolded, and the text share the height."""


class ResponsePage(QWidget):
    """Shows the form and the editor of a response. `begin_asked` when the empty page's button is pressed."""

    begin_asked = Signal()

    def __init__(self, form: Form, editor: TextEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self._editor = editor
        self._empty = EmptyState(
            "file-text",
            self.tr("Here the committee's answer is written, a section for each question asked."),
            button=self.tr("Begin response"),
            button_icon="pen-line",
            do=self.begin_asked.emit,
            parent=self,
        )
        self._empty.button.setObjectName("action.begin_response")
        self._fold = FoldBar(self)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._stack = QStackedLayout(self)
        self._build()
        self.show_response(None)

    @property
    def place_of_work(self) -> QWidget:
        """The text, or the button that begins it."""
        return self._empty.button if self._stack.currentIndex() == 0 else self._editor

    def show_response(self, response: ResponseDraft | None) -> None:
        """Show the response, or the button that begins one."""
        self._stack.setCurrentIndex(0 if response is None else 1)
        if response is not None:
            self._fold.say(
                response.title or self.tr("No title yet"),
                f"{labels.template(response.template)} · {labels.language(response.language)}",
            )

    def unfold(self, is_open: bool) -> None:
        """Show or fold the form."""
        self._form.setVisible(is_open)
        self._editor.setHidden(is_open and self.height() < TALL_ENOUGH)
        self._fold.show_open(is_open=is_open)
        if is_open:
            height = self._splitter.height()
            self._splitter.setSizes([height * share // 100 for share in FORM_SHARE])

    def set_locked(self, *, locked: bool) -> None:
        """Let the response be read only."""
        self._form.set_locked(locked)
        self._editor.set_read_only(locked)
        self._empty.button.setDisabled(locked)

    def _build(self) -> None:
        page = QWidget(self)
        theme.set_look(page, "page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._fold)
        layout.addWidget(self._splitter, 1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._form)
        self._splitter.addWidget(self._editor)
        self._splitter.setStretchFactor(1, 1)
        self._form.hide()
        self._form.setMinimumHeight(160)
        self._fold.toggled.connect(self.unfold)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(page)


class FoldBar(QFrame):
    """A line that tells what is folded away, and unfolds it."""

    toggled = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_look(self, "bar")
        self._button = QToolButton(self)
        self._button.setCheckable(True)
        self._button.setObjectName("action.unfold_form")
        self._button.clicked.connect(self.toggled)
        self._title = ElidedLabel(self)
        theme.set_look(self._title, "label")
        self._kind = QLabel(self)
        theme.set_look(self._kind, "muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 16, 4)
        layout.setSpacing(8)
        layout.addWidget(self._button)
        layout.addWidget(self._title, 1)
        layout.addWidget(self._kind)
        self.show_open(is_open=False)

    def say(self, title: str, kind: str) -> None:
        """Show the response's title and what paper it is; a title too long is cut short and shown whole on hover."""
        self._title.setText(title)
        self._kind.setText(kind)

    def show_open(self, *, is_open: bool) -> None:
        """Turn the arrow."""
        words = self.tr("Fold the head of the paper away") if is_open else self.tr("Show the head of the paper")
        self._button.setIcon(icon("chevron-down" if is_open else "chevron-right", role="muted"))
        self._button.setChecked(is_open)
        self._button.setToolTip(words)
        self._button.setAccessibleName(words)
