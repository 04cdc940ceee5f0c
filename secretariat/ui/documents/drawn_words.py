"""What the chips and the fields of a document's text are called: read beside the screen, answered from memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from secretariat.domain.documents.fields import Fact
from secretariat.domain.text import Piece, PieceKind
from secretariat.ui.documents import labels
from secretariat.ui.documents.open_document import OpenDocument
from secretariat.ui.kit.newest import NewestWins

READ_AFTER = 400
"""Milliseconds after the last change until the names of pieces put in since are read."""

Source: TypeAlias = tuple[int | None, str]
"""What a piece draws from: its `source` and its `part`."""

Names: TypeAlias = Mapping[PieceKind, Mapping[Source, str]]


class DrawnWords(QObject):
    """Knows the names of what pieces draw from, and where figures come from. `changed` when it knows others."""

    changed = Signal()

    def __init__(self, record: OpenDocument) -> None:
        super().__init__(record)
        self._record = record
        self._names: Names = {}
        self._origins: dict[str, str] = {}
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pieces")
        self._newest = NewestWins(self)
        self._newest.arrived.connect(self._on_names_arrived)
        self._newest.failed.connect(self._on_failed)
        self._settled = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._settled.timeout.connect(self._read_missing)
        record.written.touched.connect(self._settled.start)
        record.around_changed.connect(self.refresh)

    def piece_words(self, piece: Piece) -> tuple[str, str]:
        """Return what the chip of a piece says: what it is, and what it draws from."""
        known = self._names.get(piece.kind)
        name = "" if known is None else known.get((piece.source, piece.part), self._gone())
        return labels.word(piece.kind), " · ".join(part for part in (piece.caption, name) if part)

    def field_words(self, address: str) -> str:
        """Return where a figure comes from; empty while that is not known."""
        return self._origins.get(address, "")

    def learn(self, facts: Mapping[str, Fact | None]) -> None:
        """Remember where figures come from."""
        self._origins.update({address: fact.origin for address, fact in facts.items() if fact is not None})

    def refresh(self) -> None:
        """Read the names anew of all that the text draws from."""
        self._read(self._kinds())

    def close_down(self) -> None:
        """Read no more: the record closes."""
        self._settled.stop()
        self._newest.close()
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _kinds(self) -> frozenset[PieceKind]:
        return frozenset(block.kind for block in self._record.draft.text.blocks if isinstance(block, Piece))

    def _read_missing(self) -> None:
        if missing := self._kinds() - frozenset(self._names):
            self._read(missing | frozenset(self._names))

    def _read(self, kinds: frozenset[PieceKind]) -> None:
        if kinds:
            self._newest.ask(lambda: self._worker.submit(self._reading(kinds)))

    def _reading(self, kinds: frozenset[PieceKind]) -> Callable[[], Names]:
        record = self._record
        papers, draft, committee, number = (
            record.services.document_papers,
            record.draft,
            record.committee,
            record.document_id,
        )

        def read() -> Names:
            found = papers.choices_of(kinds, draft, committee, document_id=number)
            return {
                kind: {(choice.source, choice.part): choice.name for choice in choices}
                for kind, choices in found.items()
            }

        return read

    def _on_names_arrived(self, names: Names) -> None:
        self._names = names
        self.changed.emit()

    def _on_failed(self, fault: Exception) -> None:
        self._record.operations.tell(fault)

    def _gone(self) -> str:
        return QCoreApplication.translate("DrawnWords", "what it drew from is no longer there")
