"""Puts live pieces and figures from the data into an open document's text."""

from __future__ import annotations

from PySide6.QtCore import QObject

from secretariat.domain.text import Piece
from secretariat.ui.documents.insert_field import FactSource, InsertFieldDialog
from secretariat.ui.documents.insert_piece import InsertPieceDialog
from secretariat.ui.documents.open_document import OpenDocument
from secretariat.ui.editing.text_editor import TextEditor


class Inserting(QObject):
    """Asks what is put in where the cursor stands, and what a piece that stands there is to become."""

    def __init__(self, record: OpenDocument, editor: TextEditor) -> None:
        super().__init__(record)
        self._record = record
        self._editor = editor
        editor.piece_opened.connect(self.change_piece)

    def ask_piece(self) -> None:
        """Ask for a piece and put it in after the block of the cursor."""
        dialog = self._dialog(None)
        dialog.answered.connect(self._editor.insert_piece)
        dialog.open()

    def change_piece(self, index: int) -> None:
        """Ask what the piece at a block becomes."""
        block = self._editor.text().blocks[index]
        if not isinstance(block, Piece) or self._record.is_locked:
            return
        dialog = self._dialog(block)
        dialog.answered.connect(lambda piece: self._editor.replace_piece(index, piece))
        dialog.open()

    def ask_field(self) -> None:
        """Ask for a figure and put it in at the cursor."""
        record = self._record
        papers, draft, committee = record.services.document_papers, record.draft, record.committee
        source = FactSource(
            choices=lambda: papers.fact_choices(draft, committee),
            facts=lambda addresses: papers.facts(addresses, draft, committee),
        )
        dialog = InsertFieldDialog(source, record.window)
        dialog.answered.connect(self._editor.insert_field)
        dialog.failed.connect(record.operations.tell)
        dialog.open()

    def _dialog(self, piece: Piece | None) -> InsertPieceDialog:
        record = self._record
        papers, draft = record.services.document_papers, record.draft
        committee, number = record.committee, record.document_id
        dialog = InsertPieceDialog(
            lambda kind: papers.piece_choices(kind, draft, committee, document_id=number),
            draft.kind,
            record.window,
            piece=piece,
        )
        dialog.failed.connect(record.operations.tell)
        return dialog
