"""Asks for the address of a link."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

_SCHEMES = ("http://", "https://", "mailto:")


def tidy_address(typed: str) -> str | None:
    """Return the address to store: `www.` gets https://, a mail address mailto:. None when it is neither or unsafe."""
    address = typed.strip()
    if not address or re.search(r"\s", address):
        return None
    if address.lower().startswith(_SCHEMES) and len(address.split(":", 1)[1].strip("/")) > 0:
        return address
    if re.fullmatch(r"[^@:/]+@[^@:/]+\.[^@:/]+", address):
        return f"mailto:{address}"
    if re.match(r"[\w-]+(\.[\w-]+)+(?=$|[/?#])", address):
        return f"https://{address}"
    return None


class LinkDialog(QDialog):
    """One field; an empty address removes the link."""

    chosen = Signal(str)

    def __init__(self, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("link-dialog")
        self.setWindowTitle(self.tr("Link"))
        self.setMinimumWidth(440)
        self.address = QLineEdit(address, self)
        self.address.setObjectName("field.address")
        self.address.setPlaceholderText("https://")
        self.address.setAccessibleName(self.tr("Address"))
        label = QLabel(self.tr("Address"), self)
        label.setProperty("look", "label")
        label.setBuddy(self.address)
        self._help = QLabel(self.tr("A web page or a mail address. Empty the field to remove the link."), self)
        self._help.setProperty("look", "help")
        self._help.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        keep = buttons.addButton(self.tr("Set link"), QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setObjectName("link.set")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for widget in (label, self.address, self._help):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addWidget(buttons)

    def accept(self) -> None:
        """Take the address, or say why it cannot be taken."""
        typed = self.address.text().strip()
        address = tidy_address(typed)
        if typed and address is None:
            self._help.setText(self.tr("This is no address of a web page (https://…) or of a mailbox (name@…)."))
            self._help.setProperty("look", "problem")
            self._help.style().polish(self._help)
            self.address.setFocus()
            return
        self.chosen.emit(address or "")
        super().accept()
