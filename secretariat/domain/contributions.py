"""What other offices were asked to contribute to a response or a status sheet, and how far they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final


class ContributionState(Enum):
    """How far an office's contribution is."""

    ASKED = "asked"
    PROMISED = "promised"
    RECEIVED = "received"
    NONE_GIVEN = "none_given"


PENDING: Final = (ContributionState.ASKED, ContributionState.PROMISED)
"""The states in which an office still owes its contribution."""


@dataclass(frozen=True, slots=True)
class Contribution:
    """What another office was asked to contribute."""

    office: str
    state: ContributionState = ContributionState.ASKED
    due: date | None = None
    remark: str = ""
