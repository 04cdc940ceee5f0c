"""A footnote on its way to the paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from secretariat.printing.setting.text_block import TextBlock


@dataclass(slots=True, eq=False)
class Note:
    """A footnote: its number, and what prints at the foot of the page of its mark: its text with the number as label.

    `part` begins its name where a document counts its notes anew in every part of it.
    `block` is None for a note that stands at the document's end, where it is a block of the story like any other.
    """

    number: int
    block: TextBlock | None = None
    part: str = ""

    @property
    def place(self) -> str:
        """The name links lead to."""
        return f"{self.part}note-{self.number}"
