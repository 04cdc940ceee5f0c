"""Opens a Word file with care (see `secretariat.exchange.office_package`)."""

from __future__ import annotations

from typing import Final

from secretariat.application.travelling import UnreadableFile
from secretariat.exchange.office_package import Limits, OfficeKind, OfficePackage

STRICT_NAMES: Final = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)
"""The names of strict Open XML (ISO/IEC 29500-1), which Word also saves, beside the usual ones."""

_WORD: Final = OfficeKind(
    refusal=UnreadableFile,
    strange="not_word",
    old="not_word",
    open_document="odt",
    main="wordprocessingml.",
    with_macros="application/vnd.ms-word.",
    strict=STRICT_NAMES,
)


class Package(OfficePackage):
    """The parts of a Word file, each parsed when it is asked for."""

    def __init__(self, content: bytes, limits: Limits) -> None:
        """Raises `UnreadableFile` unless `content` is a Word file of a bearable size."""
        super().__init__(content, limits, _WORD)
