"""The page of the hearing: its form, with what is odd but not wrong told beside the case numbers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from secretariat.domain.case_numbers import CaseNumber, is_regular
from secretariat.domain.hearings import HearingDraft, problems_of
from secretariat.ui import labels, theme
from secretariat.ui.hearings.hearing_fields import hearing_groups
from secretariat.ui.hearings.open_draft import OpenDraft
from secretariat.ui.kit.form import Form

CASE_NUMBERS = "case_numbers"


class HearingPage(QWidget):
    """The form of an open hearing."""

    def __init__(self, edited: OpenDraft, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edited = edited
        groups = hearing_groups(lambda: edited.form, today)
        self.form = Form(groups, edited, problems_of=problems_of, parent=self)
        self._odd = QLabel(self, wordWrap=True)
        self._odd.setObjectName("warning.case_numbers")
        theme.set_look(self._odd, "warning")
        block = self.form.block(CASE_NUMBERS).layout()
        if isinstance(block, QVBoxLayout):
            block.insertWidget(block.count() - 1, self._odd)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        edited.changed.connect(self._on_draft_changed)
        self._tell_odd()

    def extend_deadline(self) -> None:
        """Add an extension and put the cursor in it."""
        block = self.form.block("extensions")
        self.form.ensureWidgetVisible(block)
        add_row = getattr(block.input, "add_row", None)
        if add_row is not None:
            add_row()

    def _on_draft_changed(self, path: str) -> None:
        if path in ("", CASE_NUMBERS):
            self._tell_odd()

    def _tell_odd(self) -> None:
        """Warn of numbers that do not look like their system's; one still empty says nothing yet."""
        odd = [n for n in odd_numbers(self._edited.form) if n.number.strip()]
        self._odd.setText(
            "\n".join(
                self.tr("{number} does not look like a number of {system}. It is kept as it is written.").format(
                    number=number.number, system=labels.system(number.system)
                )
                for number in odd
            )
        )
        self._odd.setVisible(bool(odd))


def odd_numbers(draft: HearingDraft) -> list[CaseNumber]:
    """Return the case numbers that do not look like their system's."""
    return [number for number in draft.case_numbers if not is_regular(number)]
