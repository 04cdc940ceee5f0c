"""The commands and their options, as a table that the parser is made from."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from secretariat import __version__
from secretariat.application.searched import Searched
from secretariat.cli.wording import LANGUAGES, Wording, wording


@dataclass(frozen=True, slots=True)
class Option:
    """An argument of a command; `help` is a key of the wording."""

    name: str
    help: str
    type: type = str
    choices: tuple[str, ...] | None = None
    is_flag: bool = False
    is_required: bool = True


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its words (`list hearings`), the key of its help, its options."""

    words: tuple[str, ...]
    help: str
    options: tuple[Option, ...] = ()


_JSON = Option("--json", "json", is_flag=True)
_OUTPUT = Option("--output", "output", Path)
_RESPONSE = Option("id", "response_id", int)

_PERIOD = Option("--period", "period")
_COMMITTEE = Option("--committee", "committee", int, is_required=False)
_FINAL = Option("--final", "final", is_flag=True)
_TABLE = Option("id", "table_id", int)
_DOCUMENT = Option("id", "document_id", int)
_MEETING = Option("id", "meeting_id", int)
_PAPER = Option("--output", "paper_file", Path)
_PUBLIC = Option("--public", "public", is_flag=True)

COMMANDS = (
    Command(("demo",), "demo", (_JSON,)),
    Command(("list", "hearings"), "list_hearings", (_JSON, _COMMITTEE)),
    Command(
        ("print", "hearing-response"),
        "print_hearing_response",
        (_RESPONSE, _OUTPUT, Option("--issued", "issued", is_flag=True)),
    ),
    Command(("check", "hearing-response"), "check_hearing_response", (_RESPONSE, _JSON)),
    Command(("list", "periods"), "list_periods", (_JSON, _COMMITTEE)),
    Command(("list", "initiatives"), "list_initiatives", (_PERIOD, _JSON, _COMMITTEE)),
    Command(("list", "indicators"), "list_indicators", (_PERIOD, _JSON, _COMMITTEE)),
    Command(("print", "status-sheet"), "print_status_sheet", (Option("id", "sheet_id", int), _OUTPUT, _FINAL)),
    Command(("print", "status-sheets"), "print_status_sheets", (_PERIOD, _OUTPUT, _FINAL, _COMMITTEE)),
    Command(("print", "indicators"), "print_indicators", (_PERIOD, _OUTPUT, _COMMITTEE)),
    Command(("print", "goals"), "print_goals", (_PERIOD, _OUTPUT, _COMMITTEE)),
    Command(("check", "period"), "check_period", (Option("period", "period"), _JSON, _COMMITTEE)),
    Command(("list", "budgets"), "list_budgets", (_JSON, _COMMITTEE)),
    Command(
        ("budget", "import"),
        "budget_import",
        (
            Option("file", "table_file", Path),
            Option("--title", "table_title"),
            Option("--unit", "table_unit", is_required=False),
            Option("--sheet", "table_sheet", is_required=False),
            Option("--strict", "strict", is_flag=True),
            _COMMITTEE,
        ),
    ),
    Command(
        ("budget", "export"),
        "budget_export",
        (_TABLE, Option("--format", "table_format", choices=("xlsx", "csv", "docx", "json")), _OUTPUT),
    ),
    Command(("check", "budget"), "check_budget", (_TABLE, _JSON)),
    Command(("print", "budget"), "print_budget", (_TABLE, _OUTPUT, _FINAL, Option("--charts", "charts", is_flag=True))),
    Command(("print", "budget-control"), "print_budget_control", (_TABLE, _OUTPUT)),
    Command(("list", "documents"), "list_documents", (_JSON, _COMMITTEE)),
    Command(("list", "issued"), "list_issued", (_JSON, _COMMITTEE)),
    Command(("list", "meetings"), "list_meetings", (_JSON, _COMMITTEE)),
    Command(("print", "document"), "print_document", (_DOCUMENT, _PAPER, _FINAL, _PUBLIC)),
    Command(("print", "agenda"), "print_agenda", (_MEETING, _PAPER, _PUBLIC)),
    Command(("print", "minutes"), "print_minutes", (_MEETING, _PAPER, _PUBLIC)),
    Command(("check", "document"), "check_document", (_DOCUMENT, _JSON)),
    Command(("check", "meeting"), "check_meeting", (_MEETING, _JSON)),
    Command(
        ("issue", "document"),
        "issue_document",
        (_DOCUMENT, Option("--output", "folder", Path), Option("--reason", "issue_reason", is_required=False)),
    ),
    Command(("verify",), "verify", (Option("folder", "package_folder", Path), _JSON)),
    Command(
        ("search",),
        "search",
        (
            Option("words", "search_words"),
            Option("--kind", "search_kind", choices=tuple(kind.value for kind in Searched), is_required=False),
            Option("--year", "search_year", int, is_required=False),
            _JSON,
            _COMMITTEE,
        ),
    ),
    Command(("calendar",), "calendar", (Option("--output", "calendar_file", Path), _COMMITTEE)),
    Command(("backup",), "backup", (_OUTPUT,)),
    Command(("restore",), "restore", (Option("file", "backup_file", Path),)),
    Command(("showcase",), "showcase", (Option("--output", "folder", Path),)),
)


def language_of(argv: Sequence[str]) -> str:
    """Return the language asked for in `argv`, Danish when none is. Help is in it too, so it is read first."""
    first = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    first.add_argument("--language", choices=LANGUAGES, default="da")
    try:
        return str(first.parse_known_args(argv)[0].language)
    except argparse.ArgumentError:
        return "da"


def parser(language: str) -> argparse.ArgumentParser:
    """Return the parser of all commands, its help in `language`."""
    words = wording(language)
    top = argparse.ArgumentParser(prog="secretariat", description=words("description"))
    top.add_argument("--version", action="version", version=f"secretariat {__version__}")
    _add_everywhere(top, words, is_top=True)
    subparsers = top.add_subparsers(required=True, metavar="COMMAND")
    groups: dict[str, argparse._SubParsersAction[argparse.ArgumentParser]] = {}
    for command in COMMANDS:
        parent = subparsers
        if len(command.words) > 1:
            group = command.words[0]
            if group not in groups:
                made = subparsers.add_parser(group, help=words(group))
                groups[group] = made.add_subparsers(required=True, metavar="WHAT")
            parent = groups[group]
        _add_command(parent.add_parser(command.words[-1], help=words(command.help)), command, words)
    return top


def _add_command(parser: argparse.ArgumentParser, command: Command, words: Wording) -> None:
    _add_everywhere(parser, words, is_top=False)
    parser.set_defaults(command=command.words)
    for option in command.options:
        if option.is_flag:
            parser.add_argument(option.name, action="store_true", help=words(option.help))
        elif option.name.startswith("-"):
            parser.add_argument(
                option.name,
                type=option.type,
                choices=option.choices,
                required=option.is_required,
                help=words(option.help),
            )
        else:
            parser.add_argument(option.name, type=option.type, help=words(option.help))


def _add_everywhere(parser: argparse.ArgumentParser, words: Wording, *, is_top: bool) -> None:
    """Options that may stand before the command or after it; after it they win only when given."""
    suppressed = argparse.SUPPRESS
    parser.add_argument("--database", type=Path, default=None if is_top else suppressed, help=words("database"))
    parser.add_argument("--language", choices=LANGUAGES, default="da" if is_top else suppressed, help=words("language"))
