"""The command line beside the window, for scripts and for proof. Exit 0: fine, 1: findings, 2: cannot."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from secretariat.cli.arguments import language_of, parser
from secretariat.cli.commands import Failed, run
from secretariat.cli.output import complain, take_any_character


def main(argv: Sequence[str]) -> int:
    """Run the command in `argv` and return the exit code."""
    take_any_character()
    arguments = parser(language_of(argv)).parse_args(argv)
    try:
        code = run(arguments)
        sys.stdout.flush()
    except Failed as failed:
        complain(str(failed))
        return 2
    except BrokenPipeError:
        # The reader (`| head`) has what it wanted. Nothing more can be said, not even when Python flushes at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code
