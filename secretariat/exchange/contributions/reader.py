"""Reads Word contributions: opened with care, cleaned, listed for decision, and turned into a text as decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Final

from secretariat.application.contributed import ContributionRead, MarkedBlock, RemarkCode, UnreadableContribution
from secretariat.application.faults import file_told
from secretariat.domain.text import Text
from secretariat.exchange.contributions.blocks import ContributionBlocks
from secretariat.exchange.contributions.cleaning import Cleaner
from secretariat.exchange.contributions.comments import comments_of
from secretariat.exchange.contributions.marking import marked_blocks, put_signs
from secretariat.exchange.contributions.package import ContributionPackage
from secretariat.exchange.contributions.parts import Parts, packed_parts, parts_of
from secretariat.exchange.contributions.remarks import Remarks
from secretariat.exchange.contributions.revisions import decide, tracked_changes
from secretariat.exchange.office_package import Limits
from secretariat.exchange.word.inline_reading import words_inside
from secretariat.exchange.word.looks import Looks
from secretariat.exchange.word.names import w

_LIMITS: Final = Limits()
_OWN_LIMITS: Final = Limits(ratio=_LIMITS.part)
"""For a file we packed ourselves, however well its words could be packed."""
_MOST_ELEMENTS: Final = 500_000
"""Far more than a text of a thousand pages has: empty paragraphs pack to next to nothing, and each takes its time."""
_DC: Final = "{http://purl.org/dc/elements/1.1/}"
_LONGEST_PROPERTY: Final = 500


class WordContributionReader:
    """See `secretariat.application.contributed.WordContributions`."""

    def __init__(self, limits: Limits = _LIMITS) -> None:
        self._limits = limits

    def read(self, file: Path) -> ContributionRead:
        """Return what a file says and what must be decided in it.

        Raises:
            UnreadableContribution: it cannot be taken in; the code says why.
            FileFault: the disk cannot give it.
        """
        with file_told(file), file.open("rb") as stream:
            content = stream.read(self._limits.size + 1)
        try:
            return _read(ContributionPackage(content, self._limits), file.name)
        except RecursionError as error:
            raise UnreadableContribution("damaged") from error

    def text(self, read: ContributionRead, accepted: Sequence[str]) -> Text:
        """Return the text with the accepted revisions made and all others undone."""
        return _decided(read.content, accepted).text()

    def marked(self, read: ContributionRead) -> tuple[MarkedBlock, ...]:
        """Return the blocks with every revision marked where it stands and none of them decided."""
        parts = _packed(read.content)
        put_signs(parts)
        return marked_blocks(ContributionBlocks(parts).text())


def _read(package: ContributionPackage, name: str) -> ContributionRead:
    main = package.root(package.main)
    if main is None or main.tag != w("document") or main.find(w("body")) is None:
        raise UnreadableContribution("damaged")
    if sum(1 for _ in islice(main.iter(), _MOST_ELEMENTS + 1)) > _MOST_ELEMENTS:
        raise UnreadableContribution("too_large")
    parts = parts_of(package, main)
    remarks = Remarks()
    _tell_surroundings(package, parts, remarks)
    comments = comments_of(main, package.part("comments")[1])
    cleaner = Cleaner(Looks(parts.styles, parts.numbering), remarks)
    for root in parts.told:
        cleaner.clean(root)
    content = packed_parts(parts, lambda target: remarks.add(RemarkCode.EXTERNAL_LINK, target))
    revisions = tracked_changes(parts.told)
    undone = _reading(content, ())
    made = _reading(content, [revision.key for revision in revisions]) if revisions else undone
    for reading in (undone, made):
        remarks.at_least(reading.remarks.told())
    title, author = _properties(package)
    return ContributionRead(
        name, made.title or undone.title or title, author, revisions, comments, remarks.told(), content
    )


def _reading(content: bytes, accepted: Sequence[str]) -> ContributionBlocks:
    reading = _decided(content, accepted)
    reading.text()
    return reading


def _decided(content: bytes, accepted: Sequence[str]) -> ContributionBlocks:
    parts = _packed(content)
    decide(parts.told, frozenset(accepted))
    return ContributionBlocks(parts)


def _packed(content: bytes) -> Parts:
    package = ContributionPackage(content, _OWN_LIMITS)
    return parts_of(package, package.root(package.main))


def _tell_surroundings(package: ContributionPackage, parts: Parts, remarks: Remarks) -> None:
    """Tell of what the file has beside its text: macros, targets outside, words in heads and feet."""
    if package.has_macros:
        remarks.add(RemarkCode.MACROS)
    settings = package.part("settings")[0]
    for name in (*parts.relations, *([settings] if settings else [])):
        for relation in package.relations(name).values():
            if relation.is_external and relation.kind != "hyperlink":
                remarks.add(RemarkCode.EXTERNAL_LINK, relation.target)
    for words in dict.fromkeys(_words_around(package)):
        remarks.add(RemarkCode.HEADER_FOOTER, words)


def _words_around(package: ContributionPackage) -> Iterator[str]:
    """Yield what heads and feet say."""
    for kind in ("header", "footer"):
        for name in package.related(package.main, kind):
            root = package.root(name)
            words = "" if root is None else words_inside(root)
            if any(sign.isalpha() for sign in words):
                yield words


def _properties(package: ContributionPackage) -> tuple[str, str]:
    """Return title and author as the file tells them."""
    names = package.related("/", "core-properties")
    root = package.root(names[0]) if names else None
    if root is None:
        return "", ""
    title, author = (" ".join((root.findtext(f"{_DC}{name}") or "").split()) for name in ("title", "creator"))
    return title[:_LONGEST_PROPERTY], author[:_LONGEST_PROPERTY]
