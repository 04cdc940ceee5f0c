"""The command line beside the window, for scripts and for proof. Exit 0: fine, 1: findings, 2: cannot."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from secretariat.cli.arguments import language_of, parser
from secretariat.cli.commands import run
from secretariat.cli.office import Failed
from secretariat.cli.output import complain, finish, take_any_character


def main(argv: Sequence[str]) -> int:
    """Run the command in `argv` and return the exit code."""
    take_any_character()
    arguments = parser(language_of(argv)).parse_args(argv)
    try:
        return run(arguments)
    except Failed as failed:
        complain(str(failed))
        _let_go_of_output()
        return 2
    except BrokenPipeError:
        _let_go_of_output()  # the reader (`| head`) has what it wanted
        return 0


def _let_go_of_output() -> None:
    """Say what can still be said, and nothing more: Python flushes at its end, and would tell of the fault again."""
    try:
        finish()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
