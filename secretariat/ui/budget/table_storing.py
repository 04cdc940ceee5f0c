"""Stores an open budget table: at once, or beside the screen when it is large."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from secretariat.domain.problems import Problem
from secretariat.ui.budget.open_table import OpenTable
from secretariat.ui.forms.form_storing import FormStoring


class TableStoring(FormStoring):
    """Saves the table. One save at a time: what is typed while a large table is stored stays and is saved next."""

    def __init__(self, record: OpenTable) -> None:
        super().__init__(record)
        self._record = record
        self._is_under_way = False

    def save(self) -> bool:
        """Store the draft; True when it is stored or nothing was unsaved. A large table is stored a little later."""
        if not self._record.is_large:
            return super().save()
        self.save_then(lambda: None)
        return not self._is_under_way

    def save_then(self, then: Callable[[], None]) -> None:
        """Store what is unsaved and go on when that is done; what keeps the table from being stored is told."""
        is_saved = self._record.record is not None and not self._record.edited.is_dirty
        if is_saved or (not self._record.is_large and super().save()):
            then()
        elif self._record.is_large and not self._is_under_way:
            self._save_beside(then)

    def _save_beside(self, then: Callable[[], None]) -> None:
        record = self._record
        sent, store_it = record.draft, self.storing(record.draft)
        self._is_under_way = True

        def go_on(stored: Any) -> None:
            self._is_under_way = False
            self._on_stored(stored, sent)
            then()

        record.operations.run_in_background(
            lambda _: store_it(),
            message=self.tr("The table is being saved …"),
            changes=record.changes,
            on_done=go_on,
            on_invalid=self._on_large_invalid,
            on_conflict=self._on_large_conflict,
            on_fault=self._on_large_fault,
            can_cancel=False,
        )

    def _on_large_invalid(self, problems: tuple[Problem, ...]) -> None:
        self._is_under_way = False
        self._on_invalid(problems)

    def _on_large_conflict(self) -> None:
        self._is_under_way = False
        self._offer_choice()

    def _on_large_fault(self, _: Exception) -> None:
        self._is_under_way = False
