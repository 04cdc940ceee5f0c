"""The names that the writing and the reading of a Word file share: elements, styles, controls."""

from __future__ import annotations

import re
from typing import Any, Final

from lxml import etree

from secretariat.domain.sheet_fields import FieldKey

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"

CAPTION_STYLE: Final = "Caption"
SPACER_STYLE: Final = "Spacer"
"""An empty paragraph of this style keeps a table and what follows it apart; it is none of the text."""
PLACEHOLDER_STYLE: Final = "PlaceholderText"

LONGEST_TAG: Final = 64
"""Characters of a control's tag and title; Word calls a file with longer ones damaged."""

FIXED: Final = "fixed"
"""The key in the tags of the controls that hold our own words."""

OWN_WORDS: Final = "Secretariat words"
"""The part of the glossary with every word the file says by itself, a paragraph each."""
FIELDS: Final = "Secretariat fields"
"""The part of the glossary with every field, a paragraph each: its tag, a tab, its help text."""
TABLE_HEADING_STYLE: Final = "TableHeading"
"""The cells of header rows, for programs that forget which rows of a table inside a table are."""
TABLE_TEXT_STYLE: Final = "TableText"

_TAG: Final = re.compile(r"(?P<token>\w{8,32})\.(?P<key>.+)", re.ASCII | re.DOTALL)
_BOOKMARK: Final = re.compile(r"F(?P<number>\d{1,4})_(?P<token>\w{8,32})", re.ASCII)
_LABEL: Final = "label."


def w(name: str) -> str:
    """Return a name of WordprocessingML as lxml spells it."""
    return f"{{{W}}}{name}"


def made(name: str, /, *children: Any, **attributes: str | int) -> Any:
    """Return a new element with its attributes and children."""
    element = etree.Element(w(name), {w(key): str(value) for key, value in attributes.items()}, nsmap={"w": W, "r": R})
    element.extend(children)
    return element


def field_tag(token: str, key: FieldKey) -> str:
    """Return the tag of the control that holds a field.

    Raises:
        ValueError: it is longer than Word allows.
    """
    tag = f"{token}.{key}"
    if len(tag) > LONGEST_TAG or not _TAG.fullmatch(tag):
        raise ValueError(f"no tag for Word: {tag!r}")
    return tag


def label_tag(token: str, number: int) -> str:
    """Return the tag of the locked control that holds the label of the field with that number in its sheet."""
    return f"{token}.{_LABEL}{number}"


def label_bookmark(token: str, number: int) -> str:
    """Return the name of the bookmark around that label: a letter first, at most 40 letters, digits and `_`."""
    return f"F{number}_{token}"


def read_bookmark(name: str) -> tuple[str, int] | None:
    """Return the token and the number of the field that a bookmark names, None for a stranger's."""
    match = _BOOKMARK.fullmatch(name)
    return (match["token"], int(match["number"])) if match else None


def fixed_tag(token: str) -> str:
    """Return the tag of the locked controls that hold the other words of the file."""
    return f"{token}.{FIXED}"


def read_tag(tag: str) -> tuple[str, FieldKey] | None:
    """Return the token and the field that a tag names; None for a label's tag and for a stranger's."""
    match = _TAG.fullmatch(tag)
    if match is None or is_own(tag):
        return None
    return match["token"], FieldKey(match["key"])


def read_label_tag(tag: str) -> tuple[str, int] | None:
    """Return the token and the number of the field that a label's tag names, None for any other tag."""
    match = _TAG.fullmatch(tag)
    number = match["key"].removeprefix(_LABEL) if match and match["key"].startswith(_LABEL) else ""
    return (match["token"], int(number)) if match and re.fullmatch("[0-9]{1,4}", number) else None


def is_own(tag: str) -> bool:
    """True when the control with that tag holds words of ours, which nobody is asked to change."""
    match = _TAG.fullmatch(tag)
    return match is not None and (match["key"] == FIXED or match["key"].startswith(_LABEL))
