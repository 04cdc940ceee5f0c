"""Reconciles the open table beside the screen: after every change, with what stands around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from secretariat.domain.budget.findings import BudgetFinding
from secretariat.domain.budget.reconciliation import reconcile
from secretariat.domain.budget.surroundings import Surroundings
from secretariat.domain.budget.tables import BudgetTableDraft
from secretariat.ui.budget.open_table import OpenTable
from secretariat.ui.kit.newest import NewestWins

SETTLE = 150
"""Milliseconds without a change before the table is reconciled."""


class Reconciler(QObject):
    """Follows the draft. `findings` are those of the draft as it was when they were looked for."""

    found = Signal()

    def __init__(self, record: OpenTable) -> None:
        super().__init__(record)
        self._record = record
        self._around = _Around()
        self._findings: tuple[BudgetFinding, ...] = ()
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reconciliation")
        self._settled = QTimer(self, singleShot=True, interval=SETTLE)
        self._settled.timeout.connect(self.refresh)
        self._newest = NewestWins(self)
        self._newest.arrived.connect(self._on_arrived)
        self._newest.failed.connect(self._on_failed)
        record.edited.touched.connect(self._settled.start)
        record.surroundings_changed.connect(self._on_surroundings_changed)

    @property
    def findings(self) -> tuple[BudgetFinding, ...]:
        """What was found last."""
        return self._findings

    @property
    def is_behind(self) -> bool:
        """True while a change is not reconciled."""
        return self._settled.isActive() or self._newest.is_behind

    def refresh(self) -> None:
        """Reconcile the table as it stands now."""
        self._settled.stop()
        check = self.check()
        self._newest.ask(lambda: self._worker.submit(check))

    def check(self) -> Callable[[], Sequence[BudgetFinding]]:
        """Return the reconciliation of the draft as it stands, to be run on any thread. May raise `StorageFault`."""
        draft = self._record.draft
        return partial(self._around.reconciled, draft, self._record.surroundings_of(draft))

    def close_down(self) -> None:
        """Take no more findings: the record closes."""
        self._settled.stop()
        self._newest.close()
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _on_surroundings_changed(self) -> None:
        self._around = _Around()
        self._settled.start()

    def _on_arrived(self, findings: Sequence[BudgetFinding]) -> None:
        self._findings = tuple(findings)
        self.found.emit()

    def _on_failed(self, fault: Exception) -> None:
        self._record.operations.tell(fault)


class _Around:
    """What stands around the table, read when it is first asked for and when the table goes to another period."""

    def __init__(self) -> None:
        self._read: tuple[object, Surroundings] | None = None

    def reconciled(self, draft: BudgetTableDraft, read: Callable[[], Surroundings]) -> Sequence[BudgetFinding]:
        """Return the findings of the draft. Raises `StorageFault`."""
        belongs = (draft.period, draft.is_overview)
        known = self._read
        if known is None or known[0] != belongs:
            known = self._read = (belongs, read())
        return reconcile(draft, known[1])
