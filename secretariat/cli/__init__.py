"""The command line beside the window, for scripts and for proof. Exit 0: fine, 1: findings, 2: cannot."""

from __future__ import annotations

from collections.abc import Sequence

from secretariat.cli.arguments import language_of, parser
from secretariat.cli.commands import Failed, run
from secretariat.cli.output import complain


def main(argv: Sequence[str]) -> int:
    """Run the command in `argv` and return the exit code."""
    arguments = parser(language_of(argv)).parse_args(argv)
    try:
        return run(arguments)
    except Failed as failed:
        complain(str(failed))
        return 2
