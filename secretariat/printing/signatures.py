"""What closes a paper: place and date, greeting, and who signs; it stands together."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.lib.units import mm

from secretariat.application.documents.printable import Signature
from secretariat.printing.characters import single_line
from secretariat.printing.inlines import plain_pieces
from secretariat.printing.setting.blocks import Block, Group
from secretariat.printing.setting.looks import Style
from secretariat.printing.setting.text_block import TextBlock
from secretariat.printing.tagging.structure import Element

_BEFORE_SIGNATURE = 9 * mm
_TO_SIGN = 11 * mm


def signature_blocks(signature: Signature, style: Style, part: Element) -> list[Block]:
    """Return the signature as one group of paragraphs, nothing for an empty one."""
    above = [*_line(signature.place_and_date, style, part), *_line(signature.greeting, style, part)]
    signed = [*_line(signature.name, style, part, strong=True), *_line(signature.title, style, part)]
    if len(above) > 1:
        above[0].space_after = style.leading * 0.75
    if above and signed:
        above[-1].space_after = _TO_SIGN
    lines = [*above, *signed]
    if not lines:
        return []
    lines[0].space_before = _BEFORE_SIGNATURE
    return [Group(tuple(lines))]


def _line(text: str, style: Style, part: Element, *, strong: bool = False) -> Iterator[TextBlock]:
    if single_line(text):
        yield TextBlock(plain_pieces(text, style, strong=strong), style, Element("P", part))
