"""The program with its window: shows the frame at once, then opens the database."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from secretariat.system import paths
from secretariat.system.settings import ScreenLanguage, SettingsFile, ThemeChoice
from secretariat.ui.frame import Frame
from secretariat.ui.garbage import ScreenThreadGarbage
from secretariat.ui.preferences import Preferences
from secretariat.ui.theme import Appearance, appearance

if TYPE_CHECKING:
    from secretariat.ui.main_window import MainWindow
    from secretariat.ui.startup import OpenOffice

# What the first paint can do without is imported after it: the window's furniture, the log, the database.

LOCALES = {ScreenLanguage.DANISH: "da_DK", ScreenLanguage.ENGLISH: "en_GB"}

SWITCH = 0.0005
"""Seconds after which work on another thread lets the window's go on. Each read of the store waits for that: with
Python's own 5 ms, a period that is being checked makes a tab of a dozen reads open a second later.
"""


@dataclass(frozen=True, slots=True)
class Options:
    """What the program is started with; None leaves it to the settings."""

    database: Path | None = None
    language: ScreenLanguage | None = None
    theme: ThemeChoice | None = None


def run(argv: Sequence[str]) -> int:
    """Run the program with the options of the window and return its exit code."""
    options = read_options(argv)
    sys.setswitchinterval(SWITCH)
    app = QApplication(["secretariat"])
    app.setApplicationName("Secretariat")
    app.setDesktopFileName("secretariat")
    ScreenThreadGarbage(app)
    preferences = Preferences(SettingsFile(paths.settings_folder()), app)
    frame = Frame(preferences)
    Program(frame, options)
    frame.show()
    return app.exec()


class Program(QObject):
    """Leads a bare frame to a window with an open database."""

    def __init__(self, frame: Frame, options: Options) -> None:
        super().__init__(frame)
        self._frame = frame
        self._options = options
        look = frame.preferences.settings.look
        self._theme = options.theme or look.theme
        Appearance(_application(), self._theme).tint()
        # Once the paint has reached the screen: from inside the paint event nothing may be built.
        frame.first_painted.connect(lambda: QTimer.singleShot(0, self, self.furnish))

    def furnish(self) -> None:
        """Put the furniture into the frame and open the database."""
        log_file = _begin_log()
        from secretariat.ui.main_window import MainWindow
        from secretariat.ui.startup import Startup

        settings = self._frame.preferences.settings
        speak(_application(), self._options.language or settings.look.language)
        appearance().apply(self._theme, text_percent=settings.look.text_size.value)
        window = MainWindow(self._frame, log_file=log_file)
        sys.excepthook = _reporting(window)
        recent = settings.recent.database
        startup = Startup(window, opened, log_file=log_file)
        startup.open(self._options.database or (Path(recent) if recent else paths.default_database()))


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - a window needs one
    return app


def read_options(argv: Sequence[str]) -> Options:
    """Return the options in the arguments; a wrong one ends the program with a word on standard error."""
    import argparse  # only when there is something to read: it costs a tenth of the first paint

    if not argv:
        return Options()
    parser = argparse.ArgumentParser(prog="secretariat")
    parser.add_argument("--database", type=Path)
    parser.add_argument("--language", type=ScreenLanguage, choices=list(ScreenLanguage), metavar="da|en")
    parser.add_argument("--theme", type=ThemeChoice, choices=list(ThemeChoice), metavar="system|light|dark")
    found = parser.parse_args(list(argv))
    return Options(found.database, found.language, found.theme)


def speak(app: QApplication, language: ScreenLanguage) -> bool:
    """Put the screen in a language, dates and Qt's own words too; False when the program's words were not found.

    The source is English, so English needs no file of ours.
    """
    locale = QLocale(LOCALES[language])
    QLocale.setDefault(locale)
    own = QTranslator(app)
    qt_words = QTranslator(app)
    if qt_words.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt_words)
    if own.load(str(paths.resources() / "i18n" / f"secretariat_{language.value}.qm")):
        app.installTranslator(own)
        return True
    if language is not ScreenLanguage.ENGLISH:
        import logging

        logging.getLogger(__name__).warning("no translation for %s: the screen is in English", language.value)
    return language is ScreenLanguage.ENGLISH


def _begin_log() -> Path | None:
    import logging

    from secretariat.system import event_log

    try:
        return event_log.start(paths.log_folder())
    except OSError:
        logging.basicConfig()  # no log file: a full disk must not keep the program from starting
        return None


def opened(database: Path, actor: Callable[[], str]) -> OpenOffice:
    """Open a database for the window. Raises `StorageFault`."""
    from secretariat.bootstrap import open_office  # after the first paint: it brings SQLAlchemy

    return open_office(database, actor=actor)


def _reporting(window: MainWindow) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Return the hook that shows what nobody caught."""

    def report(kind: type[BaseException], fault: BaseException, traceback: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, traceback)
            return
        window.bugs.report(fault)

    return report
