"""Case numbers of the systems the office works in, and what a regular one looks like in each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum


class CaseSystem(Enum):
    """The systems that number cases and documents."""

    EDOC = "edoc"
    F2_CASE = "f2_case"
    F2_DOCUMENT = "f2_document"
    POLITICAL = "political"
    ACADRE = "acadre"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class CaseNumber:
    """A number and the system it belongs to, kept as written (spaces in an F2 case number belong to it)."""

    system: CaseSystem
    number: str


PATTERNS: dict[CaseSystem, re.Pattern[str]] = {
    CaseSystem.EDOC: re.compile(r"(19|20)\d\d-\d{4,7}"),
    CaseSystem.F2_CASE: re.compile(r"(19|20)\d\d - \d+"),
    CaseSystem.F2_DOCUMENT: re.compile(r"\d{5,9}"),
    CaseSystem.POLITICAL: re.compile(r"[A-ZÆØÅ]{2,5} \d+/(?:\d{4}|\d{2})"),
    CaseSystem.ACADRE: re.compile(r"\d\d/\d{1,6}"),
}
"""What a regular number looks like: `2025-0005600`, `2025 - 334`, `7002456`, `BIU 167/2006`, `12/27845`."""

EXAMPLES: dict[CaseSystem, str] = {
    CaseSystem.EDOC: "2025-0005600",
    CaseSystem.F2_CASE: "2025 - 334",
    CaseSystem.F2_DOCUMENT: "7002456",
    CaseSystem.POLITICAL: "BIU 167/2006",
    CaseSystem.ACADRE: "12/27845",
}
"""A regular number of each system, to show beside an odd one."""


def is_regular(case_number: CaseNumber) -> bool:
    """True when the number looks like its system's. An odd one is warned of and never refused."""
    pattern = PATTERNS.get(case_number.system)
    return bool(case_number.number.strip()) and (pattern is None or bool(pattern.fullmatch(case_number.number)))


def recognised(number: str) -> CaseSystem:
    """Return the system whose pattern fits `number`, OTHER when none does."""
    return next((system for system, pattern in PATTERNS.items() if pattern.fullmatch(number)), CaseSystem.OTHER)
