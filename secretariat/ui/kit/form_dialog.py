"""A form in a dialog of its own: what is written in it holds when its verb is pressed, all of it as one step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from secretariat.domain.problems import Problem
from secretariat.ui.kit.drafts import EditedDraft
from secretariat.ui.kit.fields import Group
from secretariat.ui.kit.form import Form, Lead
from secretariat.ui.theme import set_look

T = TypeVar("T")


class FormDialog(QDialog, Generic[T]):
    """Edits a copy of `draft`; `answered` carries what it became. Open it with `open()`."""

    answered = Signal(object)

    def __init__(
        self,
        heading: str,
        draft: T,
        groups: Iterable[Group],
        *,
        verb: str,
        parent: QWidget,
        problems_of: Callable[[T], Sequence[Problem]] = lambda _: (),
        leads: Mapping[str, Lead] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        self.edited: EditedDraft[T] = EditedDraft(draft, self)
        self.form = Form(groups, self.edited, problems_of=problems_of, leads=leads, parent=self)
        self._verb = QPushButton(verb, self)
        self._refuse = QPushButton(self.tr("Cancel"), self)
        self._build()
        self._verb.clicked.connect(self._on_verb_pressed)
        self._refuse.clicked.connect(self.reject)

    @property
    def draft(self) -> T:
        """What stands in the form now."""
        return self.edited.draft

    def showEvent(self, event: QShowEvent) -> None:
        """Let the Tab key come to the buttons after all that is asked, what a screen put under the cards included."""
        last = self.previousInFocusChain()
        while last is not None and not last.focusPolicy() & Qt.FocusPolicy.TabFocus:
            last = last.previousInFocusChain()
        if last is not None and last is not self._verb:
            self.setTabOrder(last, self._refuse)
            self.setTabOrder(self._refuse, self._verb)
        super().showEvent(event)

    def _build(self) -> None:
        self.resize(720, 640)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.form, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 16)
        foot.setSpacing(8)
        set_look(self._verb, "primary")
        self._verb.setObjectName("form.verb")
        self._verb.setDefault(True)
        self._refuse.setObjectName("form.cancel")
        foot.addStretch()
        foot.addWidget(self._refuse)
        foot.addWidget(self._verb)
        layout.addLayout(foot)

    def _on_verb_pressed(self) -> None:
        if not self.form.check():
            self.answered.emit(self.draft)
            self.accept()
