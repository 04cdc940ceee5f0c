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
_GONE: Final[dict[str, Source]] = {
    PDF: QT_TRANSLATE_NOOP("PackageFaults", "The PDF is missing."),
    WORD: QT_TRANSLATE_NOOP("PackageFaults", "The Word file is missing."),
    DATA: QT_TRANSLATE_NOOP("PackageFaults", "The data are missing."),
}
"""The same of a file that is gone from the archive, by its role: its name is gone with it."""

WIDTH: Final = 520
MARGINS: Final = 48
HIGHEST_LIST: Final = 200
"""Pixels: of the dialog, at its sides together, and of the list; more faults than have room are scrolled to."""


def sentence(fault: PackageFault) -> str:
    """Return what is wrong."""
    gone = _GONE.get(fault.name) if fault.kind is FaultKind.MISSING else None
    return QCoreApplication.translate("PackageFaults", str(gone or _SENTENCES[fault.kind])).format(name=fault.name)


class PackageFaultsDialog(Question):
    """Lists what is wrong with a package, a sentence each. There is nothing to decide."""

    def __init__(self, about: str, faults: Sequence[PackageFault], parent: QWidget) -> None:
        super().__init__(
            self.tr("The package is not as it left the house"), about, verb=self.tr("Close"), parent=parent
        )
        self.setObjectName("package_faults")
        self.setMinimumWidth(WIDTH)
        self.refuse.hide()
        view = LinesView(self.tr("What is wrong"), self)
        view.setObjectName("list.package_faults")
        view.lines_model().show_lines([Line(sentence(fault), "", "circle-alert", "error", fault) for fault in faults])
        view.fit(HIGHEST_LIST, width=WIDTH - MARGINS)
        self.body.addWidget(view)
