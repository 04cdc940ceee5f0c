"""The one way in: the window when there is no subcommand, else the command line."""

from __future__ import annotations

import sys
from collections.abc import Sequence

_OPTIONS_WITH_VALUE = frozenset({"--database", "--language", "--theme"})
"""Options of the window whose next word is a value, not a subcommand."""

_ABOUT_THE_COMMANDS = frozenset({"-h", "--help", "--version"})


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with its arguments (default: the process's own) and return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    # Imported here, and only one of them: the window's first paint must not wait for the command line's imports.
    if _asks_for_a_command(arguments):
        from secretariat import cli

        return cli.main(arguments)
    from secretariat import app

    return app.run(arguments)


def _asks_for_a_command(arguments: Sequence[str]) -> bool:
    words = iter(arguments)
    for word in words:
        if word in _ABOUT_THE_COMMANDS or not word.startswith("-"):
            return True
        if word in _OPTIONS_WITH_VALUE:
            next(words, None)
    return False


if __name__ == "__main__":
    sys.exit(main())
