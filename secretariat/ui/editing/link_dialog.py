"""Asks for the address of a link."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from secretariat.ui.kit.confirm import Question
from secretariat.ui.theme import set_look

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


class LinkDialog(Question):
    """One field; an empty address removes the link."""

    chosen = Signal(str)

    def __init__(self, address: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Link"),
            self.tr("A web page or a mail address. Empty the field to remove the link."),
            verb=self.tr("Set link"),
            parent=parent,
        )
        self.setObjectName("link-dialog")
        self.verb.setObjectName("link.set")
        self.address = QLineEdit(address, self)
        self.address.setObjectName("field.address")
        self.address.setPlaceholderText("https://")
        self.address.setAccessibleName(self.tr("Address"))
        label = QLabel(self.tr("Address"), self)
        set_look(label, "label")
        label.setBuddy(self.address)
        self._wrong = QLabel(self.tr("This is no address of a web page (https://…) or of a mailbox (name@…)."), self)
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        set_look(self._wrong, "problem")
        for widget in (label, self.address, self._wrong):
            self.body.addWidget(widget)
        self.address.setFocus()

    def accept(self) -> None:
        """Take the address, or say why it cannot be taken."""
        typed = self.address.text().strip()
        address = tidy_address(typed)
        if typed and address is None:
            self._wrong.show()
            self.address.setFocus()
            return
        self.chosen.emit(address or "")
        super().accept()
