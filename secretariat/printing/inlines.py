"""A text's runs as pieces that can be set: cleaned, each character in a face that has it, links checked.

User text never meets a mark-up language here: no text can become a command, a file or an address of its own accord.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import quote, urlsplit

from secretariat.domain.text import Emphasis, Inline, NoteMark, Run
from secretariat.printing import fonts
from secretariat.printing.characters import by_face, clean
from secretariat.printing.labels import PrintLabels
from secretariat.printing.setting.footnotes import Note
from secretariat.printing.setting.looks import LinkTarget, Look, Piece, Style
from secretariat.printing.styles import LINK

_SCHEMES = {"http", "https", "mailto"}
_ADDRESS_SIGNS = "!#$%&'()*+,/:;=?@[]~"

_NOTE_SIZE = 0.68
_NOTE_RISE = 0.33


def plain_pieces(text: str, style: Style, *, strong: bool = False) -> tuple[Piece, ...]:
    """Return a text of one look, strong or in the style's own face."""
    font = fonts.face(style.family, Emphasis.BOLD) if strong else style.font
    return tuple(_pieces(text, Look(font, style.size, style.colour)))


def _pieces(text: str, look: Look) -> Iterator[Piece]:
    for font, part in by_face(clean(text), look.font):
        yield Piece(part, look if font == look.font else _in_face(look, font))


def _in_face(look: Look, font: str) -> Look:
    return Look(font, look.size, look.colour, look.rise, look.link, look.note)


def address(link: str | None) -> str | None:
    """Return a link's address as it may stand in a file, or None when it is none of http, https and mailto."""
    if link is None:
        return None
    stripped = "".join(clean(link).split())
    try:
        scheme = urlsplit(stripped).scheme.lower()
    except ValueError:
        return None
    return quote(stripped, safe=_ADDRESS_SIGNS) if scheme in _SCHEMES else None


class InlineSetter:
    """Turns the inlines of one document, or of one part of it, into pieces; counts its notes."""

    def __init__(self, labels: PrintLabels, part: str = "") -> None:
        self._labels = labels
        self._part = part
        self.notes: list[tuple[Note, Sequence[Run]]] = []

    def pieces(self, inlines: Iterable[Inline], style: Style, *, strong: bool = False) -> tuple[Piece, ...]:
        """Return the pieces of a block. Headings and header cells are strong: what is bold there stays bold."""
        return tuple(self._walk(list(inlines), style, strong=strong))

    def _walk(self, inlines: Sequence[Inline], style: Style, *, strong: bool) -> Iterator[Piece]:
        link: LinkTarget | None = None
        for index, inline in enumerate(inlines):
            if isinstance(inline, NoteMark):
                link = None
                yield from self._mark(inline, style)
                continue
            target = address(inline.link)
            if target is None or not _whole_link(inlines, index).strip():
                link = None
            elif link is None or link.target != target:
                link = LinkTarget(target, self._description(_whole_link(inlines, index), target))
            emphasis = inline.emphasis | Emphasis.BOLD if strong and inline.emphasis else inline.emphasis
            font = fonts.face(style.family, emphasis) if emphasis else style.font
            yield from _pieces(inline.text, Look(font, style.size, LINK if link else style.colour, link=link))

    def _description(self, text: str, target: str) -> str:
        said = " ".join(clean(text).split())
        return said if target in said else self._labels.link.format(text=said, address=target)

    def _mark(self, mark: NoteMark, style: Style) -> Iterator[Piece]:
        note = Note(len(self.notes) + 1, part=self._part)
        self.notes.append((note, mark.note))
        link = LinkTarget(f"#{note.place}", self._labels.note_reference.format(number=note.number), is_reference=True)
        look = Look(style.font, style.size * _NOTE_SIZE, style.colour, style.size * _NOTE_RISE, link, note)
        yield Piece(str(note.number), look)


def _whole_link(inlines: Sequence[Inline], start: int) -> str:
    """Return the text of the link that begins at `start`, over the runs that share its address."""
    text = ""
    address_here: str | None = None
    for inline in inlines[start:]:
        if not isinstance(inline, Run) or (text and inline.link != address_here):
            break
        address_here = inline.link
        text += inline.text
    return text
