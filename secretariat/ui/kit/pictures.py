"""A picture kept as the bytes of a file, such as a committee's logo."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.ui.icons import icon
from secretariat.ui.kit.fields import Field
from secretariat.ui.kit.inputs import Input
from secretariat.ui.theme import set_look

LARGEST = 5 * 1024 * 1024
"""Bytes: a logo larger than this makes every paper heavy."""

_SHOWN = (220, 88)
"""Pixels, width and height."""


class PictureInput(Input):
    """Shows the picture; chooses another (PNG or JPEG) or removes it."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        self._frame = QFrame()
        super().__init__(self._frame, parent)
        self._value: bytes | None = None
        self._trouble: str | None = None
        self._empty_words = field.ghost or self.tr("No picture")
        self._shown = QLabel(self._empty_words)
        self._choose = QPushButton(icon("image-plus"), self.tr("Choose a picture …"))
        self._remove = QPushButton(icon("trash-2"), self.tr("Remove"))
        self._build()
        self.setFocusProxy(self._choose)
        self._choose.clicked.connect(self.choose)
        self._remove.clicked.connect(lambda: self._take(None))

    def show_value(self, value: Any) -> None:
        self._value = value
        self._trouble = None
        picture = QPixmap()
        if value:
            picture.loadFromData(value)
        if picture.isNull():
            self._shown.setText(self._empty_words)
        else:
            ratio = self.devicePixelRatio()
            picture = picture.scaled(
                round(_SHOWN[0] * ratio),
                round(_SHOWN[1] * ratio),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            picture.setDevicePixelRatio(ratio)
            self._shown.setPixmap(picture)
        self._remove.setVisible(bool(value))

    def trouble(self) -> str | None:
        return self._trouble

    def set_locked(self, locked: bool) -> None:
        self._choose.setDisabled(locked)
        self._remove.setDisabled(locked)

    def name_for_readers(self, name: str, description: str = "") -> None:
        self._frame.setAccessibleName(name)
        self._choose.setAccessibleName(f"{name}: {self._choose.text()}")
        self._choose.setAccessibleDescription(description)
        self._remove.setAccessibleName(f"{name}: {self._remove.text()}")

    def choose(self) -> None:
        """Ask for a file."""
        dialog = QFileDialog(self, self.tr("Choose a picture"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures (*.png *.jpg *.jpeg)"))
        dialog.fileSelected.connect(lambda file: self.read(Path(file)))
        dialog.open()

    def read(self, file: Path) -> None:
        """Take the picture in a file; what is no picture, or too large, is told under the field."""
        try:
            content = file.read_bytes()
        except OSError:
            self._refuse("picture_unreadable")
            return
        if len(content) > LARGEST:
            self._refuse("picture_too_large")
        elif not QPixmap().loadFromData(content):
            self._refuse("picture_unknown")
        else:
            self._take(content)

    def _refuse(self, code: str) -> None:
        self._trouble = code
        self.left.emit()

    def _take(self, value: bytes | None) -> None:
        self.show_value(value)
        self.edited.emit(value)
        self.left.emit()

    def _build(self) -> None:
        box = QFrame(self._frame)
        set_look(box, "well")
        box.setFixedSize(_SHOWN[0] + 16, _SHOWN[1] + 16)
        inside = QVBoxLayout(box)
        inside.setContentsMargins(8, 8, 8, 8)
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_look(self._shown, "muted")
        inside.addWidget(self._shown)
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._choose)
        buttons.addWidget(self._remove)
        buttons.addStretch()
        layout = QHBoxLayout(self._frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(box)
        layout.addLayout(buttons)
        layout.addStretch()
