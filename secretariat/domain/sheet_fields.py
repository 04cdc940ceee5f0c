"""The parts of a status sheet besides its rows: the judgement, the money, marks of what was carried over, waivers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Final, NewType

from secretariat.domain.amounts import MoneyUnit, last_place, money_text
from secretariat.domain.budget_lines import BudgetLineKey
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.danish.numbers import plain_number
from secretariat.domain.refunds import net_of
from secretariat.domain.text import with_one_stop

FieldKey = NewType("FieldKey", str)
"""Names one field of a sheet: `title`, `economy`, `attainment`, or `row:<key>` for a row of its text."""

TITLE = FieldKey("title")
ECONOMY_FACTS = FieldKey("economy")
JUDGEMENT = FieldKey("attainment")
ROW_PREFIX = "row:"


class Attainment(Enum):
    """How far a goal was reached, as the office judges it."""

    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not_met"
    NOT_MEASURABLE = "not_measurable"


class SheetState(Enum):
    """Where a sheet is on its way to print."""

    DRAFTING = "drafting"
    OUT = "out"
    READY = "ready"


class Counting(Enum):
    """Where a sheet's money stands in the economic overview, which explains how it may differ from its line."""

    OWN_LINE = "own_line"
    OTHER_LINE = "other_line"
    STATE_FUNDED = "state_funded"
    NOT_COUNTED = "not_counted"


@dataclass(frozen=True, slots=True)
class Economy:
    """A sheet's money, in kroner: gross, the refund in per cent with the day its rate holds from, and net.

    What is not told is None. `decimals` None shows as many as an amount needs. `year` is the budget year in the
    sentence. `other_line` is where the money is counted when `counting` is OTHER_LINE. `sentence` replaces the sentence
    made from the figures when it is not empty.
    """

    gross: Decimal | None = None
    refund_percent: Decimal | None = None
    refund_since: date | None = None
    refund_law: str = ""
    net: Decimal | None = None
    unit: MoneyUnit = MoneyUnit.MILLIONS
    decimals: int | None = None
    year: int | None = None
    counting: Counting = Counting.OWN_LINE
    other_line: BudgetLineKey | None = None
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """*Uændret?*: the field was copied from the period before. `copied` is the fingerprint of what was copied.

    The mark stands until the field is confirmed (the mark is taken away) or says something else than it did then.
    """

    field: FieldKey
    copied: str


@dataclass(frozen=True, slots=True)
class Waiver:
    """A finding that is let stand, and why. It is the same finding while code, field and excerpt are the same."""

    code: str
    field: str
    excerpt: str
    reason: str
    by: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Wording:
    """The pieces of the sentence: what was set aside, what is left after the refund, where the money is counted."""

    year: str
    set_aside: str
    gross: str
    refund: str
    net: str
    net_stated: str
    net_alone: str
    percent: str
    shown: str
    countings: dict[Counting, str]
    line: str
    another_line: str


_DANISH: Final = _Wording(
    year=" i {year}",
    set_aside="Der er afsat {gross}{year} til indsatsen.",
    gross="Indsatsen koster {gross} brutto{year}.",
    refund="Staten refunderer {percent}{law}.",
    net="Kommunens egen udgift er derfor {net}{shown}.",
    net_stated="Kommunens egen udgift er opgjort til {net}{shown}.",
    net_alone="Kommunens egen udgift er {net}{year}.",
    percent="{percent}\u00a0pct.",
    shown=", som er det beløb, økonomioversigten viser",
    countings={
        Counting.OWN_LINE: "",
        Counting.OTHER_LINE: "Pengene er talt med under {line} i økonomioversigten.",
        Counting.STATE_FUNDED: "Staten betaler det hele, og økonomioversigten har derfor ikke beløbet med.",
        Counting.NOT_COUNTED: "Økonomioversigten har ikke beløbet med.",
    },
    line="linje {line}",
    another_line="en anden linje",
)
_ENGLISH: Final = _Wording(
    year=" in {year}",
    set_aside="{gross} is set aside for the initiative{year}.",
    gross="The initiative costs {gross} gross{year}.",
    refund="The state refunds {percent}{law}.",
    net="The municipality's own expense is therefore {net}{shown}.",
    net_stated="The municipality's own expense is put at {net}{shown}.",
    net_alone="The municipality's own expense is {net}{year}.",
    percent="{percent} per cent",
    shown=", which is the sum in the economic overview",
    countings={
        Counting.OWN_LINE: "",
        Counting.OTHER_LINE: "The money is counted under {line} of the economic overview.",
        Counting.STATE_FUNDED: "The state pays all of it, so it is left out of the economic overview.",
        Counting.NOT_COUNTED: "It is left out of the economic overview.",
    },
    line="line {line}",
    another_line="another line",
)
_WORDINGS: Final = {DocumentLanguage.DANISH: _DANISH, DocumentLanguage.ENGLISH: _ENGLISH}


def economy_sentence(economy: Economy, line: str, language: DocumentLanguage) -> str:
    """Return what a sheet prints of its money: the sentence written by hand, or the one its figures make.

    `line` is the number and name of the line the money is counted on. Empty when nothing is told. Figure and unit are
    kept together by non-breaking spaces. Only a net that the refund leaves of the gross follows from them ("derfor");
    any other is stated beside them. What is told follows the report of 2009: the sum and its year (2.1); gross, refund
    and the net that stands in the overview (2.4, 3.2); funded by the state alone and left out of the overview (2.9);
    counted on another line (2.13).
    """
    if economy.sentence.strip():
        return economy.sentence.strip()
    words = _WORDINGS[language]
    facts = _facts(economy, words, language)
    if not facts:
        return ""
    where = words.line.format(line=line.strip()) if line.strip() else words.another_line
    told = (*facts, words.countings[economy.counting].format(line=where))
    return " ".join(with_one_stop(sentence) for sentence in told if sentence)


def _facts(economy: Economy, words: _Wording, language: DocumentLanguage) -> tuple[str, ...]:
    """Return the sentences of the figures: the sum alone, or gross, refund and net as far as they are told."""
    gross, net = _money(economy, economy.gross, language), _money(economy, economy.net, language)
    year = words.year.format(year=economy.year) if economy.year is not None else ""
    if economy.gross is None:
        return (words.net_alone.format(net=net, year=year),) if net else ()
    is_alone = not economy.refund_percent and (economy.net is None or economy.net == economy.gross)
    if is_alone:
        return (words.set_aside.format(gross=gross, year=year),)
    shown = words.shown if economy.counting is Counting.OWN_LINE else ""
    own = words.net if _net_follows(economy) else words.net_stated
    return (
        words.gross.format(gross=gross, year=year),
        _refund(economy, words, language) if economy.refund_percent else "",
        own.format(net=net, shown=shown) if net else "",
    )


def _net_follows(economy: Economy) -> bool:
    """True for a net that is what the refund leaves of the gross, rounded to the decimals shown at most."""
    gross, percent, net = economy.gross, economy.refund_percent, economy.net
    if gross is None or percent is None or net is None:
        return False
    return abs(net_of(gross, percent) - net) * 2 <= last_place(net, economy.unit, economy.decimals)


def _money(economy: Economy, amount: Decimal | None, language: DocumentLanguage) -> str:
    if amount is None:
        return ""
    return money_text(amount, economy.unit, decimals=economy.decimals, language=language)


def _refund(economy: Economy, words: _Wording, language: DocumentLanguage) -> str:
    percent = percent_figure(economy.refund_percent or Decimal(), language)
    law = f" ({economy.refund_law.strip()})" if economy.refund_law.strip() else ""
    return words.refund.format(percent=words.percent.format(percent=percent), law=law)


def percent_figure(percent: Decimal, language: DocumentLanguage) -> str:
    """Return a percentage's figure with no more decimals than it has: `50`, `52,5`."""
    return plain_number(percent) if language is DocumentLanguage.DANISH else f"{percent.normalize():f}"
