"""The settings, generated from their groups: what is chosen holds at once, there is nothing to confirm."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.system.settings import ScreenLanguage, Settings, TextSize, ThemeChoice
from secretariat.ui.kit.drafts import EditedDraft
from secretariat.ui.kit.fields import Choice, Field, Group, Kind
from secretariat.ui.kit.form import Form
from secretariat.ui.preferences import Preferences
from secretariat.ui.theme import set_look


def settings_groups() -> tuple[Group, ...]:
    """Return the groups that a person chooses; how the window was left is not among them."""
    translate = QCoreApplication.translate
    return (
        Group(
            translate("Settings", "You"),
            (
                Field(
                    "person.name",
                    translate("Settings", "Your name"),
                    help=translate("Settings", "Stands beside each change of a hearing."),
                    wide=True,
                ),
            ),
        ),
        Group(
            translate("Settings", "The screen"),
            (
                Field("look.theme", translate("Settings", "Theme"), Kind.CHOICE, choices=_themes()),
                Field("look.text_size", translate("Settings", "Size of letters"), Kind.CHOICE, choices=_sizes()),
                Field(
                    "look.language",
                    translate("Settings", "Language of the screen"),
                    Kind.CHOICE,
                    help=translate("Settings", "Holds from the next start. A document has a language of its own."),
                    choices=_languages(),
                ),
            ),
        ),
        Group(
            translate("Settings", "Writing"),
            (
                Field(
                    "writing.preview",
                    translate("Settings", "Show the preview beside a response"),
                    Kind.CHECK,
                    wide=True,
                ),
            ),
        ),
    )


def _themes() -> tuple[Choice, ...]:
    translate = QCoreApplication.translate
    return (
        Choice(ThemeChoice.SYSTEM, translate("Settings", "As the system")),
        Choice(ThemeChoice.LIGHT, translate("Settings", "Light")),
        Choice(ThemeChoice.DARK, translate("Settings", "Dark")),
    )


def _sizes() -> tuple[Choice, ...]:
    return tuple(Choice(size, f"{size.value} %") for size in TextSize)


def _languages() -> tuple[Choice, ...]:
    return (Choice(ScreenLanguage.DANISH, "Dansk"), Choice(ScreenLanguage.ENGLISH, "English"))


class SettingsDialog(QDialog):
    """The settings of this user."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._edited: EditedDraft[Settings] = EditedDraft(preferences.settings, self)
        self.setObjectName("settings.dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(640, 620)
        self._build()
        self._edited.changed.connect(lambda _: preferences.take(self._edited.draft))

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Form(settings_groups(), self._edited, parent=self), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 16)
        told = QLabel(self.tr("What you choose holds at once."), self)
        set_look(told, "muted")
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        set_look(close, "primary")
        close.clicked.connect(self.accept)
        foot.addWidget(told)
        foot.addStretch()
        foot.addWidget(close)
        layout.addLayout(foot)
