"""What a recommendation holds besides its text: points, its path through the committees, earlier decisions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum


class PointVerb(Enum):
    """What the committee is asked to do; the sentence of each stands in the paper's wording."""

    APPROVES = "approves"
    """godkender …"""
    TAKES_NOTE = "takes_note"
    """tager … til efterretning"""
    ENDORSES = "endorses"
    """tiltræder …"""
    DISCUSSES = "discusses"
    """drøfter …"""
    RECOMMENDS = "recommends"
    """anbefaler … over for the next committee"""
    DECIDES = "decides"
    """beslutter …"""
    FREE = "free"
    """The point's own words are the whole sentence after "at"."""


@dataclass(frozen=True, slots=True)
class Point:
    """One numbered "at udvalget …" of a recommendation. `key` lasts while its words and its place change.

    `committee` is who decides, empty for the document's own committee.
    """

    key: str
    verb: PointVerb = PointVerb.APPROVES
    text: str = ""
    committee: str = ""


@dataclass(frozen=True, slots=True)
class PathStep:
    """A step on the path through the committees (BIU → ØU → BR): who meets when, and what they decided."""

    committee: str
    day: date | None = None
    case_number: str = ""
    decision: str = ""


@dataclass(frozen=True, slots=True)
class PreviousDecision:
    """An earlier decision that the recommendation builds on (`BIU 167/2006`)."""

    committee: str
    day: date | None = None
    case_number: str = ""
    decision: str = ""


@dataclass(frozen=True, slots=True)
class Recommendation:
    """What only a recommendation has. `lead` is the short text over the first heading; `proposer` is who recommends,
    empty for the committee's administration. A closed item never reaches a public print; `closed_ground` is its legal
    ground, for the full one.
    """

    lead: str = ""
    proposer: str = ""
    points: tuple[Point, ...] = ()
    path: tuple[PathStep, ...] = ()
    previous: tuple[PreviousDecision, ...] = ()
    is_closed: bool = False
    closed_ground: str = ""
