"""Two faults of ReportLab 5.1 that keep a file from being PDF/A, mended for the process.

Both can go when `tests/printing/test_standards.py` passes without them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from reportlab.pdfbase import pdfdoc, ttfonts

_ENTRIES_PER_BLOCK = 100
"""A character map may hold no more entries in a block (Adobe Technical Note 5014)."""


@cache
def repair_reportlab() -> None:
    """Mend the faults, once."""
    written = pdfdoc.PDFStream.format

    def with_line_end(stream: Any, document: Any) -> bytes:
        """PDF/A-2, 6.1.7.1: a line end stands before "endstream"; ReportLab writes none."""
        data: bytes = written(stream, document)
        ending = b"endstream\n"
        return data[: -len(ending)] + b"\nendstream\n" if data.endswith(ending) else data

    pdfdoc.PDFStream.format = with_line_end
    ttfonts.makeToUnicodeCMap = to_unicode


def to_unicode(name: str, subset: Sequence[int]) -> str:
    """Return the map from a font subset's codes to characters.

    ReportLab writes characters beyond U+FFFF as five digits, which is no UTF-16: emoji could not be read back.
    """
    entries = [
        f"<{code:02X}> <{chr(character).encode('utf-16-be').hex().upper()}>" for code, character in enumerate(subset)
    ]
    blocks = []
    for start in range(0, len(entries), _ENTRIES_PER_BLOCK):
        block = entries[start : start + _ENTRIES_PER_BLOCK]
        blocks += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
            f"/CMapName /{name} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            f"<00> <{len(subset) - 1:02X}>",
            "endcodespacerange",
            *blocks,
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )
