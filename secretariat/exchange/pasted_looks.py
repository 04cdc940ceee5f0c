"""What a tag and its style say about the words inside it, as Word, LibreOffice, Outlook and browsers write them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from secretariat.domain.text import Emphasis, ListKind

Attributes: TypeAlias = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Look:
    """How words inside the open tags stand.

    `reading` tells what they are for: words of the text, a list item's marker, or nothing that is kept. `note` is the
    key of the footnote they belong to.
    """

    is_bold: bool = False
    is_italic: bool = False
    is_raised: bool = False
    is_kept_as_typed: bool = False
    is_spacing: bool = False
    link: str | None = None
    reading: str = "words"
    note: str | None = None
    list_kind: ListKind = ListKind.BULLET
    list_depth: int = 0

    @property
    def emphasis(self) -> Emphasis:
        """The emphasis of a run with this look."""
        return (Emphasis.BOLD if self.is_bold else Emphasis.NONE) | (
            Emphasis.ITALIC if self.is_italic else Emphasis.NONE
        )


DROPPED: Final = frozenset(
    (
        *("script", "style", "title", "xml", "svg", "math", "template", "object", "applet", "iframe", "select"),
        *("textarea", "button", "noscript", "o:p"),
    )
)
"""Tags whose content is no text of the document; `o:p` is Word's mark of an empty paragraph."""

_ADDRESS: Final = re.compile(r"(?:https?://|mailto:)\S{1,2000}", re.IGNORECASE)
_NOTE_REFERENCE: Final = re.compile(r"#_?(?:(ftn|edn)(\d+)|sd(footnote|endnote)(\d+)sym)$")
_NOTE_RETURN: Final = re.compile(r"#_?(?:ftnref|ednref|sdfootnote\d+anc|sdendnote\d+anc)")
_NOTE_ID: Final = re.compile(r"(?:(ftn|edn)(\d+)|sd(footnote|endnote)(\d+))$")
_WEIGHT: Final = re.compile(r"(?:^|;)\s*font-weight\s*:\s*(\w+)", re.IGNORECASE)
_STYLE: Final = re.compile(r"(?:^|;)\s*font-style\s*:\s*(\w+)", re.IGNORECASE)
_RAISED: Final = re.compile(r"vertical-align\s*:\s*super", re.IGNORECASE)
_HIDDEN: Final = re.compile(r"(?:display\s*:\s*none|mso-hide\s*:\s*all)", re.IGNORECASE)
_SPACING: Final = re.compile(r"mso-(?:spacerun|tab-count)", re.IGNORECASE)


def look_inside(look: Look, tag: str, attributes: Attributes) -> Look:
    """Return the look of the words inside `tag`, which itself stands in words of `look`."""
    style = attributes.get("style", "")
    if tag in DROPPED or _HIDDEN.search(style):
        return replace(look, reading="dropped")
    look = _emphasised(look, tag, style)
    if tag == "a":
        look = _linked(look, attributes.get("href", "").strip())
    elif tag in ("ul", "ol"):
        kind = ListKind.NUMBER if tag == "ol" else ListKind.BULLET
        look = replace(look, list_kind=kind, list_depth=look.list_depth + 1)
    elif tag == "pre":
        look = replace(look, is_kept_as_typed=True)
    elif tag == "div" and (match := _NOTE_ID.match(attributes.get("id", ""))):
        look = replace(look, note=_key(match))
    if style and "mso-" in style:
        look = _of_word(look, style)
    return look


def _emphasised(look: Look, tag: str, style: str) -> Look:
    is_bold = look.is_bold or tag in ("b", "strong")
    is_italic = look.is_italic or tag in ("i", "em", "cite")
    is_raised = look.is_raised or tag == "sup" or bool(style and _RAISED.search(style))
    if style and (match := _WEIGHT.search(style)):
        is_bold = match[1].lower() in ("bold", "bolder", "600", "700", "800", "900")
    if style and (match := _STYLE.search(style)):
        is_italic = match[1].lower() in ("italic", "oblique")
    return replace(look, is_bold=is_bold, is_italic=is_italic, is_raised=is_raised)


def _of_word(look: Look, style: str) -> Look:
    lowered = style.lower().replace(" ", "")
    if "mso-list:ignore" in lowered:
        return replace(look, reading="marker" if look.reading == "words" else look.reading)
    return replace(look, is_spacing=True) if _SPACING.search(style) else look


def _linked(look: Look, address: str) -> Look:
    if note_reference(address) is not None or _NOTE_RETURN.match(_anchor(address)):
        return replace(look, reading="dropped")
    return replace(look, link=address if _ADDRESS.fullmatch(address) else look.link)


def note_reference(address: str) -> str | None:
    """Return the key of the footnote an address leads to, None when it leads elsewhere."""
    match = _NOTE_REFERENCE.match(_anchor(address))
    return _key(match) if match else None


def _anchor(address: str) -> str:
    """Return the part of an address inside its page: a pasted link may name the file it was copied from before it."""
    return "#" + address.rpartition("#")[2] if "#" in address else ""


def _key(match: re.Match[str]) -> str:
    kind, number = match[1] or match[3], match[2] or match[4]
    return f"{'e' if kind in ('edn', 'endnote') else 'f'}{number}"
