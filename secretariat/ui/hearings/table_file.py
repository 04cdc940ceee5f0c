"""The shown rows as a file for a spreadsheet: semicolons, UTF-8 with its mark, nothing that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_csv(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return the table as Danish Excel reads it.

    A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV injection).
    """
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=";", lineterminator="\r\n")
    writer.writerow(headings)
    for row in rows:
        writer.writerow([harmless(cell) for cell in row])
    return written.getvalue().encode("utf-8-sig")


def harmless(cell: str) -> str:
    """Return the cell so that no spreadsheet runs it."""
    return f"'{cell}" if cell.startswith(_STARTS_A_FORMULA) else cell
