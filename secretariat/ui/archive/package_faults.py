"""What is wrong with a package, in sentences, and the dialog that lists it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from secretariat.application.issuing.issues import DATA, PDF, WORD
from secretariat.application.issuing.packages import FaultKind, PackageFault
from secretariat.ui.kit.confirm import Question
from secretariat.ui.kit.two_lines import Line, LinesView
from secretariat.ui.labels import Source

_SENTENCES: Final[dict[FaultKind, Source]] = {
    FaultKind.CHANGED: QT_TRANSLATE_NOOP(
        "PackageFaults", "“{name}” was changed: it no longer gives the SHA-256 it was issued with."
    ),
    FaultKind.MISSING: QT_TRANSLATE_NOOP("PackageFaults", "“{name}” is missing."),
    FaultKind.UNKNOWN: QT_TRANSLATE_NOOP(
        "PackageFaults", "“{name}” does not belong here: the manifest does not name it."
    ),
    FaultKind.NO_MANIFEST: QT_TRANSLATE_NOOP(
        "PackageFaults", "There is no manifest ({name}), so nothing can be compared."
    ),
    FaultKind.UNREADABLE: QT_TRANSLATE_NOOP("PackageFaults", "“{name}” cannot be read."),
}
_ROLES: Final[dict[str, Source]] = {
    PDF: QT_TRANSLATE_NOOP("PackageFaults", "The PDF"),
    WORD: QT_TRANSLATE_NOOP("PackageFaults", "The Word file"),
    DATA: QT_TRANSLATE_NOOP("PackageFaults", "The data"),
}
"""What a file that is gone is called: its name is gone with it."""

LIST_HEIGHT: Final = 200
"""Pixels; more faults than have room are scrolled to."""


def sentence(fault: PackageFault) -> str:
    """Return what is wrong."""
    name = fault.name
    if fault.kind is FaultKind.MISSING and name in _ROLES:
        name = QCoreApplication.translate("PackageFaults", str(_ROLES[name]))
    return QCoreApplication.translate("PackageFaults", str(_SENTENCES[fault.kind])).format(name=name)


class PackageFaultsDialog(Question):
    """Lists what is wrong with a package, a sentence each. There is nothing to decide."""

    def __init__(self, about: str, faults: Sequence[PackageFault], parent: QWidget) -> None:
        super().__init__(
            self.tr("The package is not as it left the house"), about, verb=self.tr("Close"), parent=parent
        )
        self.setObjectName("package_faults")
        self.setMinimumWidth(520)
        self.refuse.hide()
        view = LinesView(self.tr("What is wrong"), self)
        view.setObjectName("list.package_faults")
        view.lines_model().show_lines([Line(sentence(fault), "", "circle-alert", "error", fault) for fault in faults])
        view.setFixedHeight(LIST_HEIGHT)
        self.body.addWidget(view)
