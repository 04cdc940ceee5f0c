"""Opens a contribution with care (see `secretariat.exchange.office_package`), and packs what is kept of it."""

from __future__ import annotations

from typing import Any, Final

from secretariat.application.contributed import UnreadableContribution
from secretariat.domain.problems import Params
from secretariat.exchange.office_package import Limits, OfficeKind, OfficePackage
from secretariat.exchange.word.names import w
from secretariat.exchange.word.package import STRICT_NAMES

_CODES: Final = {"protected": "encrypted"}


def _refusal(code: str, _params: Params) -> Exception:
    return UnreadableContribution(_CODES.get(code, code))


_WORD: Final = OfficeKind(
    refusal=_refusal,
    strange="not_word",
    old="old_format",
    open_document="odt",
    main="wordprocessingml.",
    with_macros="application/vnd.ms-word.",
    strict=STRICT_NAMES,
    hostile="hostile",
)


class ContributionPackage(OfficePackage):
    """The parts of a contribution, each parsed when it is asked for."""

    def __init__(self, content: bytes, limits: Limits) -> None:
        """Raises `UnreadableContribution` unless `content` is a Word file of a bearable size."""
        super().__init__(content, limits, _WORD)
        self.has_macros |= any(name.endswith("vbaproject.bin") for name in self.names())

    def part(self, kind: str) -> tuple[str, Any | None]:
        """Return the name and the root of the main part's part of a kind; an empty name and None when there is none, or
        when it is something else than it says.
        """
        names = self.related(self.main, kind)
        root = self.root(names[0]) if names else None
        return (names[0], root) if root is not None and root.tag == w(kind) else ("", None)
