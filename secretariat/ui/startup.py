"""Opens a database after the window's first paint, and leads on from there: welcome, work, or what kept it closed."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from secretariat.application.faults import StorageFault, StorageTrouble
from secretariat.application.ports import Changes
from secretariat.application.services import Services
from secretariat.system import paths
from secretariat.system.settings import ThemeChoice
from secretariat.ui.choice_page import ChoicePage, WayOn
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.main_window import MainWindow
from secretariat.ui.operations import Operations
from secretariat.ui.subjects import COMMITTEES, HEARINGS, subjects
from secretariat.ui.theme import appearance

if TYPE_CHECKING:
    from secretariat.ui.workplace import Workplace


class OpenOffice(Protocol):
    """An open database: its use cases, and the way to let go of it."""

    @property
    def services(self) -> Services: ...
    def close(self) -> None: ...


Opener = Callable[[Path, Callable[[], str]], OpenOffice]
"""Opens a database; the second argument tells who is at the keyboard. Raises `StorageFault`."""


class Startup(QObject):
    """Owns the open database of a window and the window's own commands around it."""

    def __init__(self, window: MainWindow, opener: Opener, *, log_file: Path | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._opener = opener
        self._database = paths.default_database()
        self._log_file = log_file
        self._look = window.preferences.settings.look
        self._office: OpenOffice | None = None
        self.workplace: Workplace | None = None
        self.operations = Operations(window.notices, window.bugs, self)
        window.offer_subjects(subjects())
        window.handle(
            {
                "open_database": self.ask_database,
                "settings": self._show_settings,
                "theme": self._switch_theme,
                "about": self._show_about,
                "log": self._show_log,
            }
        )
        window.preferences.changed.connect(self._apply_preferences)
        window.preferences.failed.connect(self._on_settings_not_kept)
        window.frame.closing.connect(self.close)
        window.frame.may_close = self.may_close
        self.operations.changed.connect(self._on_changed)

    def open(self, database: Path) -> None:
        """Open a database instead of the one in use. What keeps it closed is shown with the ways on."""
        if not self.may_close():
            return
        self.close()
        self._database = database
        try:
            self._office = self._opener(database, self._person)
        except StorageFault as fault:
            self._window.cover(self._fault_page(fault))
            return
        self._begin_work(self._office.services)

    def may_close(self) -> bool:
        """False while something typed can be kept nowhere; the screen says what to do."""
        return self.workplace is None or self.workplace.may_leave()

    def close(self) -> None:
        """Let go of the database; what is typed is kept."""
        if self.workplace is not None:
            self.workplace.leave_place()
            self.workplace.leave()
            self.workplace = None
        if self._office is not None:
            self._office.close()
            self._office = None
            self._window.name_database("", "")

    def ask_database(self) -> None:
        """Ask for another database: one that is there, or the name of a new one."""
        dialog = QFileDialog(self._window, self.tr("Open a database"))
        dialog.setObjectName("open_database")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(self.tr("Databases (*.db);;All files (*)"))
        dialog.setDirectory(str(self._database.parent))
        dialog.fileSelected.connect(self._on_database_chosen)
        dialog.open()

    def _on_database_chosen(self, file: str) -> None:
        self._window.preferences.keep("recent", database=file, committee=0)
        self.open(Path(file))

    def _begin_work(self, services: Services) -> None:
        from secretariat.ui.workplace import Workplace  # brings the lists with it: after the first paint

        self.workplace = Workplace(self._window, services, self.operations)
        if self.workplace.is_empty:
            self._window.cover(self._welcome_page(services))
        else:
            self._window.cover(None)
            self.workplace.restore_place()
        self._warn_of_risky_place(services.database)
        self.workplace.offer_recovered()

    def _on_changed(self, changes: Changes) -> None:
        if changes & Changes.COMMITTEES and self.workplace is not None and self._window.is_covered:
            self._window.cover(None)
            self.workplace.show_subject(HEARINGS)

    def _welcome_page(self, services: Services) -> ChoicePage:
        ways = (
            WayOn(
                "committee",
                self.tr("New committee"),
                self.tr("Begin with the body whose papers you write."),
                "landmark",
                self._begin_committee,
            ),
            WayOn(
                "open",
                self.tr("Open a database"),
                self.tr("One that a colleague made, or a copy."),
                "folder-open",
                self.ask_database,
            ),
            WayOn(
                "demonstration",
                self.tr("Look at the demonstration"),
                self.tr(
                    "A committee with hearings, initiatives, status sheets, indicators, budget tables, papers and "
                    "meetings, to try everything out on."
                ),
                "play",
                lambda: self._load_demonstration(services),
            ),
        )
        return ChoicePage(
            self.tr("Welcome to Secretariat"),
            [
                self.tr(
                    "It keeps what a committee is asked about and writes its answers; it keeps its initiatives, their "
                    "status year by year, the indicators that show whether they work and the budget tables that their "
                    "money stands in; and it writes the papers, agendas and minutes of its meetings. It needs no "
                    "network."
                )
            ],
            ways,
            parent=self._window,
        )

    def _begin_committee(self) -> None:
        self._window.cover(None)
        if self.workplace is not None:
            self.workplace.show_subject(COMMITTEES)
            self.workplace.new_committee()

    def _load_demonstration(self, services: Services) -> None:
        self.operations.run(services.demonstration.load, changes=~Changes.NOTHING)

    def _fault_page(self, fault: StorageFault) -> ChoicePage:
        from secretariat.ui import labels

        again = WayOn("again", self.tr("Try again"), "", "refresh-cw", self._try_again)
        other = WayOn("open", self.tr("Open another database"), "", "folder-open", self.ask_database)
        usual = WayOn("usual", self.tr("Open the usual database"), "", "database", self._open_usual)
        leave = WayOn("quit", self.tr("Quit"), "", "log-out", self._quit)
        ways = [again, other, leave]
        if self._database != paths.default_database():
            ways.insert(2, usual)
        if fault.trouble in (StorageTrouble.NOT_OURS, StorageTrouble.NEWER):
            ways.remove(again)
        message, meaning, advice = labels.storage_trouble(fault)
        sentences = [f"{meaning} {advice}", str(self._database)]
        return ChoicePage(message, sentences, ways, drawing="database", role="warning", parent=self._window)

    def _try_again(self) -> None:
        self.open(self._database)

    def _open_usual(self) -> None:
        self._window.preferences.keep("recent", database="", committee=0)
        self.open(paths.default_database())

    def _quit(self) -> None:
        self._window.frame.close()

    def _warn_of_risky_place(self, database: Path) -> None:
        from secretariat.system.risky_places import is_risky_place

        place = is_risky_place(database)
        if place:
            self.operations.say(
                NoticeKind.WARNING,
                self.tr("The database lies on a drive that is shared or synchronised ({place}).").format(place=place),
                meaning=self.tr("It can be damaged there when two machines write at once."),
                advice=self.tr("Keep it on this machine's own disk, and put backups on the shared drive."),
                key="risky_place",
            )

    def _person(self) -> str:
        return self._window.preferences.settings.person.name.strip() or _login_name()

    # The window's own commands

    def _show_settings(self) -> None:
        from secretariat.ui.settings_dialog import SettingsDialog

        SettingsDialog(self._window.preferences, self._window).open()

    def _switch_theme(self) -> None:
        choice = ThemeChoice.LIGHT if appearance().theme.dark else ThemeChoice.DARK
        self._window.preferences.keep("look", theme=choice)

    def _apply_preferences(self) -> None:
        look = self._window.preferences.settings.look
        if look == self._look:
            return  # the theme named on the command line holds until another one is chosen
        self._look = look
        appearance().apply(look.theme, text_percent=look.text_size.value)

    def _on_settings_not_kept(self, reason: str) -> None:
        self.operations.say(
            NoticeKind.WARNING,
            self.tr("Your settings could not be kept."),
            meaning=reason,
            advice=self.tr("They hold until the program ends."),
            key="settings",
        )

    def _show_about(self) -> None:
        from secretariat import __version__

        self.operations.say(
            NoticeKind.INFO,
            self.tr("Secretariat {version}").format(version=__version__),
            meaning=self.tr("Writes, keeps and prints a committee's papers, without a network. MIT licence."),
            key="about",
        )

    def _show_log(self) -> None:
        if self._log_file is None:
            self.operations.say(NoticeKind.INFO, self.tr("There is no log this time."), key="log")
            return
        log_file = self._log_file
        folder = NoticeButton(self.tr("Open its folder"), lambda: _open(log_file.parent))
        self.operations.say(
            NoticeKind.INFO,
            self.tr("The log is in {file}.").format(file=log_file),
            meaning=self.tr("It tells what the program did, never what you wrote."),
            buttons=(folder,),
            key="log",
        )


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""  # a machine without a user database, such as a bare container
