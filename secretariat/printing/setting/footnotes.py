"""A footnote on its way to the paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from secretariat.printing.setting.text_block import TextBlock


@dataclass(slots=True, eq=False)
class Note:
    """A footnote: its number, and its text as a block with the number as label (None until the story has made it)."""

    number: int
    block: TextBlock | None = None

    @property
    def place(self) -> str:
        """The name links lead to."""
        return f"note-{self.number}"
