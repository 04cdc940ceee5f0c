"""Everything that can be done from the menus, in one table: menus, shortcuts, the command field and the help page are
made from it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from secretariat.ui.icons import icon

Source: TypeAlias = object
"""Words to be translated (see `secretariat.ui.labels.Source`)."""


class By(Enum):
    """Who does it: the window itself, or the record in front."""

    WINDOW = auto()
    RECORD = auto()


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing that can be done. Its action has the object name `action.<id>`."""

    id: str
    text: Source
    shortcut: str = ""
    icon: str = ""
    by: By = By.WINDOW
    role: QAction.MenuRole = QAction.MenuRole.NoRole
    checkable: bool = False
    more_shortcuts: tuple[str, ...] = ()


LINE = "-"
"""A line between entries."""
OWN = "*"
"""Where the record's own actions stand."""
SUBJECTS = "#"
"""Where the subjects of the navigation stand."""


@dataclass(frozen=True, slots=True)
class MenuSpec:
    """A menu: ids of actions, `LINE`, `OWN` and `SUBJECTS`, from top to bottom."""

    key: str
    title: Source
    entries: tuple[str, ...]


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("new_hearing", QT_TRANSLATE_NOOP("Actions", "New &hearing"), "Ctrl+N", "file-plus"),
    ActionSpec("new_committee", QT_TRANSLATE_NOOP("Actions", "New &committee"), "", "landmark"),
    ActionSpec("open_database", QT_TRANSLATE_NOOP("Actions", "&Open another database …"), "Ctrl+O", "folder-open"),
    ActionSpec("save", QT_TRANSLATE_NOOP("Actions", "&Save"), "Ctrl+S", "save", By.RECORD),
    ActionSpec("save_pdf", QT_TRANSLATE_NOOP("Actions", "Save as PD&F …"), "Ctrl+Shift+S", "file-down", By.RECORD),
    ActionSpec("print", QT_TRANSLATE_NOOP("Actions", "&Print …"), "Ctrl+P", "printer", By.RECORD),
    ActionSpec("export_list", QT_TRANSLATE_NOOP("Actions", "&Export the list …"), "", "table", By.RECORD),
    ActionSpec("close_tab", QT_TRANSLATE_NOOP("Actions", "Close the t&ab"), "Ctrl+W", "x"),
    ActionSpec(
        "settings",
        QT_TRANSLATE_NOOP("Actions", "Se&ttings …"),
        "Ctrl+,",
        "settings",
        role=QAction.MenuRole.PreferencesRole,
    ),
    ActionSpec("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", "log-out", role=QAction.MenuRole.QuitRole),
    ActionSpec("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "undo-2"),
    ActionSpec("redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Y", "redo-2", more_shortcuts=("Ctrl+Shift+Z",)),
    ActionSpec("find", QT_TRANSLATE_NOOP("Actions", "&Find …"), "Ctrl+F", "text-search", By.RECORD),
    ActionSpec("find_next", QT_TRANSLATE_NOOP("Actions", "Find &next"), "F3", "", By.RECORD),
    ActionSpec("find_previous", QT_TRANSLATE_NOOP("Actions", "Find previ&ous"), "Shift+F3", "", By.RECORD),
    ActionSpec("search", QT_TRANSLATE_NOOP("Actions", "&Search or do …"), "Ctrl+K", "search"),
    ActionSpec(
        "search_everything", QT_TRANSLATE_NOOP("Actions", "Search e&verything …"), "Ctrl+Shift+F", "text-search"
    ),
    ActionSpec("rebuild_index", QT_TRANSLATE_NOOP("Actions", "Re&build the search index"), "", "refresh-cw"),
    ActionSpec("preview", QT_TRANSLATE_NOOP("Actions", "&Preview"), "Ctrl+Shift+P", "eye"),
    ActionSpec("panel", QT_TRANSLATE_NOOP("Actions", "Side p&anel"), "F7", "panel-right", checkable=True),
    ActionSpec("navigation", QT_TRANSLATE_NOOP("Actions", "Narrow &navigation"), "F6", "panel-left", checkable=True),
    ActionSpec("beside", QT_TRANSLATE_NOOP("Actions", "Put the tab &beside"), "Ctrl+Alt+B", "columns-2"),
    ActionSpec("next_tab", QT_TRANSLATE_NOOP("Actions", "Ne&xt tab"), "Ctrl+Tab", ""),
    ActionSpec("previous_tab", QT_TRANSLATE_NOOP("Actions", "Pre&vious tab"), "Ctrl+Shift+Tab", ""),
    ActionSpec("theme", QT_TRANSLATE_NOOP("Actions", "Light or &dark"), "Ctrl+Shift+D", "moon"),
    ActionSpec("begin_response", QT_TRANSLATE_NOOP("Actions", "&Draft the response"), "", "pen-line", By.RECORD),
    ActionSpec("extend", QT_TRANSLATE_NOOP("Actions", "E&xtend the deadline"), "", "calendar-clock", By.RECORD),
    ActionSpec("snapshot", QT_TRANSLATE_NOOP("Actions", "&Keep a version …"), "Ctrl+Alt+S", "bookmark-plus", By.RECORD),
    ActionSpec("compare", QT_TRANSLATE_NOOP("Actions", "Compare ver&sions"), "", "git-compare", By.RECORD),
    ActionSpec("check_everything", QT_TRANSLATE_NOOP("Actions", "Chec&k everything"), "", "shield-check", By.RECORD),
    ActionSpec("next_finding", QT_TRANSLATE_NOOP("Actions", "&Next finding"), "F8", "arrow-down", By.RECORD),
    ActionSpec(
        "previous_finding", QT_TRANSLATE_NOOP("Actions", "Pre&vious finding"), "Shift+F8", "arrow-up", By.RECORD
    ),
    ActionSpec("issue", QT_TRANSLATE_NOOP("Actions", "&Issue …"), "", "send", By.RECORD),
    ActionSpec("correct", QT_TRANSLATE_NOOP("Actions", "&Begin a correction …"), "", "rotate-ccw", By.RECORD),
    ActionSpec("put_aside", QT_TRANSLATE_NOOP("Actions", "Put &aside"), "", "trash-2", By.RECORD),
    ActionSpec("new_initiative", QT_TRANSLATE_NOOP("Actions", "New &initiative"), "Ctrl+Shift+N", "list-plus"),
    ActionSpec("new_indicator", QT_TRANSLATE_NOOP("Actions", "New in&dicator"), "", "chart-line"),
    ActionSpec("rename", QT_TRANSLATE_NOOP("Actions", "&Renumber or rename …"), "", "pencil", By.RECORD),
    ActionSpec("begin_sheet", QT_TRANSLATE_NOOP("Actions", "&Begin the status sheet"), "", "file-plus", By.RECORD),
    ActionSpec("send_sheets", QT_TRANSLATE_NOOP("Actions", "&Send to an office …"), "", "send", By.RECORD),
    ActionSpec(
        "take_in_sheets", QT_TRANSLATE_NOOP("Actions", "&Take in a returned file …"), "", "file-input", By.RECORD
    ),
    ActionSpec(
        "confirm_field", QT_TRANSLATE_NOOP("Actions", "&Confirm and go on"), "Ctrl+Alt+Return", "check", By.RECORD
    ),
    ActionSpec(
        "next_unconfirmed", QT_TRANSLATE_NOOP("Actions", "Ne&xt unconfirmed field"), "F9", "arrow-down", By.RECORD
    ),
    ActionSpec(
        "previous_unconfirmed",
        QT_TRANSLATE_NOOP("Actions", "&Previous unconfirmed field"),
        "Shift+F9",
        "arrow-up",
        By.RECORD,
    ),
    ActionSpec("waive", QT_TRANSLATE_NOOP("Actions", "&Let stand with a reason …"), "", "shield-check", By.RECORD),
    ActionSpec(
        "accept_finding", QT_TRANSLATE_NOOP("Actions", "Acce&pt with a reason …"), "", "shield-check", By.RECORD
    ),
    ActionSpec("roll", QT_TRANSLATE_NOOP("Actions", "Next peri&od …"), "", "calendar-plus", By.RECORD),
    ActionSpec("new_budget_table", QT_TRANSLATE_NOOP("Actions", "New &budget table …"), "", "calculator"),
    ActionSpec("take_in_table", QT_TRANSLATE_NOOP("Actions", "Ta&ke in a table …"), "", "file-input"),
    ActionSpec(
        "paste_table", QT_TRANSLATE_NOOP("Actions", "Take in &what lies on the clipboard"), "", "clipboard-paste"
    ),
    ActionSpec(
        "give_out",
        QT_TRANSLATE_NOOP("Actions", "Save as E&xcel, CSV or Word …"),
        "Ctrl+Shift+E",
        "file-output",
        By.RECORD,
    ),
    ActionSpec("replace", QT_TRANSLATE_NOOP("Actions", "R&eplace …"), "Ctrl+H", "replace", By.RECORD),
    ActionSpec(
        "insert_row", QT_TRANSLATE_NOOP("Actions", "&Insert a line"), "Ctrl++", "between-horizontal-start", By.RECORD
    ),
    ActionSpec("delete_rows", QT_TRANSLATE_NOOP("Actions", "&Delete the lines"), "Ctrl+-", "trash-2", By.RECORD),
    ActionSpec("move_rows_up", QT_TRANSLATE_NOOP("Actions", "Move &up"), "Alt+Up", "arrow-up", By.RECORD),
    ActionSpec("move_rows_down", QT_TRANSLATE_NOOP("Actions", "Move d&own"), "Alt+Down", "arrow-down", By.RECORD),
    ActionSpec(
        "indent", QT_TRANSLATE_NOOP("Actions", "Into the &group above"), "Alt+Right", "indent-increase", By.RECORD
    ),
    ActionSpec("outdent", QT_TRANSLATE_NOOP("Actions", "Out of t&he group"), "Alt+Left", "indent-decrease", By.RECORD),
    ActionSpec("add_year", QT_TRANSLATE_NOOP("Actions", "Add a &year"), "Ctrl+Alt+Y", "calendar-plus", By.RECORD),
    ActionSpec(
        "insert_column", QT_TRANSLATE_NOOP("Actions", "Insert a &column …"), "", "between-vertical-start", By.RECORD
    ),
    ActionSpec("delete_column", QT_TRANSLATE_NOOP("Actions", "Delete the co&lumns"), "", "", By.RECORD),
    ActionSpec("fill_down", QT_TRANSLATE_NOOP("Actions", "&Fill down"), "Ctrl+D", "", By.RECORD),
    ActionSpec("fill_right", QT_TRANSLATE_NOOP("Actions", "Fill &right"), "Ctrl+R", "", By.RECORD),
    ActionSpec("row_settings", QT_TRANSLATE_NOOP("Actions", "A&bout the line …"), "Alt+Return", "list", By.RECORD),
    ActionSpec(
        "column_settings",
        QT_TRANSLATE_NOOP("Actions", "About the colu&mn …"),
        "Alt+Shift+Return",
        "columns-3-cog",
        By.RECORD,
    ),
    ActionSpec(
        "table_settings",
        QT_TRANSLATE_NOOP("Actions", "About the &table …"),
        "Ctrl+Shift+T",
        "table-properties",
        By.RECORD,
    ),
    ActionSpec(
        "control_report", QT_TRANSLATE_NOOP("Actions", "Print the control r&eport …"), "", "list-checks", By.RECORD
    ),
    ActionSpec("new_document", QT_TRANSLATE_NOOP("Actions", "New pape&r …"), "", "files"),
    ActionSpec("new_meeting", QT_TRANSLATE_NOOP("Actions", "New &meeting"), "", "calendar-days"),
    ActionSpec("new_document_template", QT_TRANSLATE_NOOP("Actions", "New paper temp&late"), "", "layout-template"),
    ActionSpec(
        "roll_document", QT_TRANSLATE_NOOP("Actions", "Begin next &year’s from this …"), "", "calendar-plus", By.RECORD
    ),
    ActionSpec("insert_piece", QT_TRANSLATE_NOOP("Actions", "Insert a p&iece …"), "Ctrl+Alt+I", "puzzle", By.RECORD),
    ActionSpec(
        "insert_field",
        QT_TRANSLATE_NOOP("Actions", "Insert a figure from the &data …"),
        "Ctrl+Alt+D",
        "hash",
        By.RECORD,
    ),
    ActionSpec(
        "take_in_word", QT_TRANSLATE_NOOP("Actions", "&Take in a Word contribution …"), "", "file-input", By.RECORD
    ),
    ActionSpec("word_out", QT_TRANSLATE_NOOP("Actions", "Sa&ve as Word …"), "", "file-type", By.RECORD),
    ActionSpec("print_public", QT_TRANSLATE_NOOP("Actions", "Print for the p&ublic …"), "", "eye", By.RECORD),
    ActionSpec("issue_document", QT_TRANSLATE_NOOP("Actions", "&Issue the paper …"), "", "package-check", By.RECORD),
    ActionSpec("save_package", QT_TRANSLATE_NOOP("Actions", "Save the packa&ge …"), "", "folder-open", By.RECORD),
    ActionSpec("verify_issue", QT_TRANSLATE_NOOP("Actions", "Verify what was iss&ued"), "", "shield-check", By.RECORD),
    ActionSpec("verify_package", QT_TRANSLATE_NOOP("Actions", "Veri&fy a package …"), "", "shield-check", By.RECORD),
    ActionSpec("new_item", QT_TRANSLATE_NOOP("Actions", "New &item"), "", "list-plus", By.RECORD),
    ActionSpec("next_item", QT_TRANSLATE_NOOP("Actions", "Ne&xt item"), "Ctrl+PgDown", "arrow-down", By.RECORD),
    ActionSpec("previous_item", QT_TRANSLATE_NOOP("Actions", "&Previous item"), "Ctrl+PgUp", "arrow-up", By.RECORD),
    ActionSpec("all_approved", QT_TRANSLATE_NOOP("Actions", "All points approve&d"), "", "check", By.RECORD),
    ActionSpec("send_agenda", QT_TRANSLATE_NOOP("Actions", "&Send out the agenda …"), "", "mail-check", By.RECORD),
    ActionSpec("mark_held", QT_TRANSLATE_NOOP("Actions", "Mark as &held"), "", "gavel", By.RECORD),
    ActionSpec("approve_minutes", QT_TRANSLATE_NOOP("Actions", "Approve the &minutes"), "", "badge-check", By.RECORD),
    ActionSpec("excerpt", QT_TRANSLATE_NOOP("Actions", "Exce&rpt of the item …"), "", "scissors", By.RECORD),
    ActionSpec("calendar_out", QT_TRANSLATE_NOOP("Actions", "Save to a &calendar …"), "", "calendar-plus", By.RECORD),
    ActionSpec("help", QT_TRANSLATE_NOOP("Actions", "&Help and keys"), "F1", "keyboard"),
    ActionSpec("log", QT_TRANSLATE_NOOP("Actions", "Show the &log"), "", "scroll-text"),
    ActionSpec(
        "about", QT_TRANSLATE_NOOP("Actions", "&About Secretariat"), "", "info", role=QAction.MenuRole.AboutRole
    ),
)

MENUS: tuple[MenuSpec, ...] = (
    MenuSpec(
        "file",
        QT_TRANSLATE_NOOP("Menus", "&File"),
        (
            "new_hearing", "new_initiative", "new_indicator", "new_budget_table", "new_document", "new_meeting",
            "new_document_template", "new_committee", "open_database", LINE, "take_in_table", "paste_table", LINE,
            "save", "save_pdf", "word_out", "print", "print_public", "give_out", "export_list", LINE, "close_tab",
            LINE, "settings", LINE, "quit",
        ),
    ),
    MenuSpec(
        "edit",
        QT_TRANSLATE_NOOP("Menus", "&Edit"),
        (
            "undo", "redo", LINE, OWN, LINE, "find", "find_next", "find_previous", "replace", LINE, "search",
            "search_everything", "rebuild_index",
        ),
    ),
    MenuSpec(
        "view",
        QT_TRANSLATE_NOOP("Menus", "&View"),
        (
            SUBJECTS, LINE, "preview", "panel", "navigation", LINE, OWN, LINE, "check_everything", "control_report",
            LINE, "beside", "next_tab", "previous_tab", LINE, "theme",
        ),
    ),
    MenuSpec("insert", QT_TRANSLATE_NOOP("Menus", "&Insert"), ("insert_piece", "insert_field", LINE, OWN)),
    MenuSpec("format", QT_TRANSLATE_NOOP("Menus", "F&ormat"), (OWN,)),
    MenuSpec(
        "hearing",
        QT_TRANSLATE_NOOP("Menus", "&Hearing"),
        (
            "begin_response", "extend", "take_in_word", LINE, OWN, LINE, "snapshot", "compare", LINE, "next_finding",
            "previous_finding", LINE, "issue", "correct", LINE, "put_aside",
        ),
    ),
    MenuSpec(
        "initiatives",
        QT_TRANSLATE_NOOP("Menus", "I&nitiatives"),
        (
            "begin_sheet", "rename", LINE, OWN, LINE, "confirm_field", "next_unconfirmed", "previous_unconfirmed",
            "waive", LINE, "send_sheets", "take_in_sheets", LINE, "roll",
        ),
    ),
    MenuSpec(
        "budget",
        QT_TRANSLATE_NOOP("Menus", "&Budget"),
        (
            "insert_row", "delete_rows", "move_rows_up", "move_rows_down", "indent", "outdent", LINE, "add_year",
            "insert_column", "delete_column", LINE, "fill_down", "fill_right", OWN, LINE, "row_settings",
            "column_settings", "table_settings", LINE, "snapshot", "compare", LINE, "next_finding",
            "previous_finding", "accept_finding", "control_report", LINE, "put_aside",
        ),
    ),
    MenuSpec(
        "documents",
        QT_TRANSLATE_NOOP("Menus", "P&apers"),
        (
            "roll_document", "take_in_word", LINE, OWN, LINE, "confirm_field", "next_unconfirmed",
            "previous_unconfirmed", LINE, "snapshot", "compare", LINE, "next_finding", "previous_finding", "waive",
            "control_report", LINE, "issue_document", "save_package", "correct", LINE, "verify_issue", "verify_package",
            LINE, "put_aside",
        ),
    ),
    MenuSpec(
        "meetings",
        QT_TRANSLATE_NOOP("Menus", "&Meetings"),
        (
            "new_item", "next_item", "previous_item", "all_approved", "excerpt", LINE, "send_agenda", "mark_held",
            "approve_minutes", "calendar_out", LINE, OWN, LINE, "next_finding", "previous_finding", "control_report",
            LINE, "put_aside",
        ),
    ),
    MenuSpec("help", QT_TRANSLATE_NOOP("Menus", "Hel&p"), ("help", LINE, "log", "about")),
)  # fmt: skip


def words(text: str) -> str:
    """Return an action's or a menu's words without the marks of its key."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def title(menu: MenuSpec) -> str:
    """Return a menu's title in the screen's language."""
    return QCoreApplication.translate("Menus", str(menu.title))


class WindowActions:
    """The actions of one window, by id, and its menu bar."""

    def __init__(self, window: QWidget, do: Callable[[str], None]) -> None:
        """Make the actions; `do` is called with the id of the one that is triggered."""
        self._by_id: dict[str, QAction] = {}
        self._own: dict[str, list[QAction]] = {}
        self.menus: dict[str, QMenu] = {}
        for spec in ACTIONS:
            self._by_id[spec.id] = self._made(spec, window, do)

    def __getitem__(self, action_id: str) -> QAction:
        return self._by_id[action_id]

    def __iter__(self) -> Iterator[tuple[ActionSpec, QAction]]:
        return ((spec, self._by_id[spec.id]) for spec in ACTIONS)

    def build(self, bar: QMenuBar, subjects: list[QAction]) -> None:
        """Fill the menu bar."""
        for spec in MENUS:
            menu = bar.addMenu(title(spec))
            menu.setObjectName(f"menu.{spec.key}")
            self.menus[spec.key] = menu
            for entry in spec.entries:
                if entry == SUBJECTS:
                    menu.addActions(subjects)
                elif entry == OWN:
                    self._own[spec.key] = [menu.addSeparator()]
                elif entry == LINE:
                    menu.addSeparator()
                else:
                    menu.addAction(self._by_id[entry])
            self.offer_own(spec.key, [])

    def offer_own(self, menu_key: str, own: list[QAction | None]) -> None:
        """Put the record's own actions at their place in a menu; a menu with nothing in it is greyed out."""
        if menu_key not in self._own:
            return
        menu = self.menus[menu_key]
        anchor, *before = self._own[menu_key]
        for action in before:
            menu.removeAction(action)
            if action.isSeparator():
                action.deleteLater()
        placed = [self._line(menu) if action is None else action for action in own]
        menu.insertActions(anchor, placed)
        self._own[menu_key] = [anchor, *placed]
        menu.menuAction().setEnabled(bool(placed) or len(_spec(menu_key).entries) > 1)

    def _line(self, menu: QMenu) -> QAction:
        line = QAction(menu)
        line.setSeparator(True)
        return line

    def _made(self, spec: ActionSpec, window: QWidget, do: Callable[[str], None]) -> QAction:
        action = QAction(QCoreApplication.translate("Actions", str(spec.text)), window)
        action.setObjectName(f"action.{spec.id}")
        action.setMenuRole(spec.role)
        action.setCheckable(spec.checkable)
        action.setIconVisibleInMenu(bool(spec.icon))
        if spec.icon:
            action.setIcon(icon(spec.icon, role="muted"))
        keys = [key for key in (spec.shortcut, *spec.more_shortcuts) if key]
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda: do(spec.id))
        window.addAction(action)
        return action


def _spec(menu_key: str) -> MenuSpec:
    return next(spec for spec in MENUS if spec.key == menu_key)
