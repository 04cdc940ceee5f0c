"""What a cell's words can be: a figure read the Danish way, the English way, both or neither; `-`; `./.`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Final, NamedTuple

from secretariat.domain.amounts import read_amount
from secretariat.domain.budget.recognition.sources import SourceCell
from secretariat.domain.budget.tables import CellState

_SPACES: Final = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\r\n\f\v"
_CLEAN: Final = {
    **dict.fromkeys(map(ord, _SPACES), " "),
    **dict.fromkeys(map(ord, "−–—‒‐‑"), "-"),
    **dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"), None),
}
RAISED_DIGITS: Final = "⁰¹²³⁴⁵⁶⁷⁸⁹"
PLAIN_DIGITS: Final = str.maketrans(RAISED_DIGITS, "0123456789")

_WORD: Final = re.compile(
    r"(?P<open>\()? ?(?P<minus>[-+])? ?(?P<digits>[0-9](?:[0-9., ]*[0-9])?)? ?(?P<fraction>[½¼¾])?(?P<crowns>,-|,--)?"
    r"(?P<after>-)? ?(?P<close>\))? ?(?P<percent>%|pct\.?|procent)? ?(?P<mark>\*{1,4}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})?\)?",
    re.IGNORECASE,
)
_DANISH: Final = re.compile(
    r"(?P<whole>[0-9]+|[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+)(?:,(?P<rest>[0-9]+))?"
)
_ENGLISH: Final = re.compile(r"(?P<whole>[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.(?P<rest>[0-9]+))?")
_PLAIN: Final = re.compile(
    r"-?(?:[0-9]{1,3}(?:\.[0-9]{3})*|[0-9]{1,15}),(?P<rest>[0-9]{1,2}|[0-9]{4})|-?(?P<whole>[0-9]{1,15})"
)
_NOTHING: Final = re.compile(r"-{1,3}")
_NOT_APPLICABLE: Final = re.compile(r"\. ?/ ?\.|n/a|i/r", re.IGNORECASE)
_FRACTIONS: Final = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_PERCENT: Final = re.compile(r" ?(?:%|pct\.?|procent)$", re.IGNORECASE)
_MOST_DIGITS: Final = 20
_FINEST: Final = 12
"""Decimals; what a workbook has beyond them comes of computing with binary fractions."""


class Reading(NamedTuple):
    """A figure as shown, how many decimals it is shown with, and the mark that was glued to it."""

    value: Decimal
    decimals: int
    mark: str = ""


class Word(NamedTuple):
    """What stands in a cell. `danish` and `english` are told in the state FIGURE, where at least one is a figure.

    `kroner` is told where the words name money with its unit. `mark` is a footnote's that is certain.
    """

    state: CellState
    text: str = ""
    danish: Reading | None = None
    english: Reading | None = None
    is_percent: bool = False
    kroner: Decimal | None = None
    mark: str = ""

    @property
    def is_figure(self) -> bool:
        """True for figures."""
        return self.state is CellState.FIGURE

    @property
    def is_cell(self) -> bool:
        """True for all that a column of figures holds, blanks aside."""
        return self.state in (CellState.FIGURE, CellState.NOTHING, CellState.NOT_APPLICABLE)

    @property
    def is_only_english(self) -> bool:
        """True when it is a figure with a decimal point alone: `47.5`, `1,234.5`."""
        return self.is_figure and self.danish is None and self.english is not None

    @property
    def is_either(self) -> bool:
        """True when both readings are figures, and not the same: `1.234`, `1,234`."""
        return self.danish is not None and self.english is not None and self.danish.value != self.english.value


_BLANK: Final = Word(CellState.BLANK)


def clean(text: str) -> str:
    """Return a text with plain spaces, one at a time, plain minus signs, and nothing invisible."""
    return " ".join(text.translate(_CLEAN).split())


def different(words: Iterable[Word]) -> list[Word]:
    """Return words in their order, each once: equal texts that one reader read are one word."""
    return list({id(word): word for word in words}.values())


class WordReader:
    """Reads cells, each text once: a budget's figures repeat."""

    def __init__(self) -> None:
        self._texts: dict[str, Word] = {}

    def cell(self, cell: SourceCell) -> Word:
        """Return what stands in a cell; the exact figure of a workbook beats its text."""
        if cell.number is not None and cell.number.is_finite():
            word = _counted(cell, cell.number)
            return word._replace(mark=_mark(cell)) if 0 < cell.raised < len(cell.text.rstrip()) else word
        if cell.raised and len(cell.text.rstrip()) > cell.raised:
            return self._raised(cell)
        return self.text(cell.text)

    def text(self, text: str) -> Word:
        """Return what a text is."""
        word = self._texts.get(text)
        if word is None:
            word = self._texts[text] = _plain_word(text) or read_word(text)
        return word

    def column(self, cells: Iterable[SourceCell]) -> list[Word]:
        """Return what stands in a column of cells, quickly where it is plain text that was read before."""
        known, words = self._texts, []
        for cell in cells:
            word = known.get(cell.text) if cell.number is None and not cell.raised else None
            words.append(word or self.cell(cell))
        return words

    def _raised(self, cell: SourceCell) -> Word:
        word = self.text(cell.text.rstrip()[: -cell.raised])
        return Word(word.state, cell.text, word.danish, word.english, word.is_percent, word.kroner, _mark(cell))


def _mark(cell: SourceCell) -> str:
    return cell.text.rstrip()[-cell.raised :].translate(PLAIN_DIGITS).strip(" )")


def _counted(cell: SourceCell, number: Decimal) -> Word:
    text = cell.text or f"{number}"
    if number.adjusted() >= _MOST_DIGITS - 2:
        return Word(CellState.UNREAD, text)
    exponent = number.normalize().as_tuple().exponent
    needed = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    if needed > _FINEST:
        number, needed = number.quantize(Decimal(1).scaleb(-_FINEST), ROUND_HALF_UP, Context(prec=60)), _FINEST
    reading = Reading(number, needed if cell.decimals is None else max(cell.decimals, 0))
    return Word(CellState.FIGURE, text, reading, reading, cell.is_percent)


def _plain_word(text: str) -> Word | None:
    """Return what most cells hold, a figure that Danish alone writes so or a whole number, without looking further."""
    match = _PLAIN.fullmatch(text)
    if match is None or len(text) > _MOST_DIGITS or text == "-0":
        return None
    if match["whole"] is not None:
        reading = Reading(Decimal(text), 0)
        return Word(CellState.FIGURE, text, reading, reading)
    danish = Reading(Decimal(text.replace(".", "").replace(",", ".")), len(match["rest"]))
    return Word(CellState.FIGURE, text, danish)


def read_word(text: str) -> Word:
    """Return what a text is; UNREAD for what is no cell of figures."""
    words = clean(text)
    if not words:
        return _BLANK
    if _NOTHING.fullmatch(words):
        return Word(CellState.NOTHING, text)
    if _NOT_APPLICABLE.fullmatch(words):
        return Word(CellState.NOT_APPLICABLE, text)
    match = _WORD.fullmatch(words)
    if match is None or not (match["digits"] or match["fraction"]):
        return _worded(text, words)
    return _figure(text, match)


def _figure(text: str, match: re.Match[str]) -> Word:
    digits, fraction = match["digits"] or "0", _FRACTIONS.get(match["fraction"] or "")
    is_negative = match["minus"] == "-" or match["after"] is not None or bool(match["open"] and match["close"])
    if bool(match["open"]) != bool(match["close"]) and match["mark"] is None and not text.rstrip().endswith(")"):
        return Word(CellState.UNREAD, text)
    danish = _reading(_DANISH, digits, fraction, is_negative)
    english = _reading(_ENGLISH, digits, fraction, is_negative)
    if danish is None and english is None:
        return Word(CellState.UNREAD, text)
    mark = (match["mark"] or "").translate(PLAIN_DIGITS)
    return Word(CellState.FIGURE, text, danish, english, match["percent"] is not None, mark=mark)


def _reading(form: re.Pattern[str], digits: str, fraction: Decimal | None, is_negative: bool) -> Reading | None:
    match = form.fullmatch(digits)
    if match is None or len(digits) > _MOST_DIGITS:
        return None
    rest = match["rest"] or ""
    if fraction is not None and rest:
        return None
    whole = match["whole"].replace(".", "").replace(",", "").replace(" ", "")
    value = Decimal(f"{whole}.{rest}" if rest else whole)
    if fraction is not None:
        value, rest = value + fraction, f"{fraction}".partition(".")[2]
    return Reading(-value if is_negative and value else value, len(rest))


def _worded(text: str, words: str) -> Word:
    """Read a figure with its unit: `3,5 mio. kr.`, `kr. 500`."""
    if not any(letter.isdigit() for letter in words) or not any(letter.isalpha() for letter in words):
        return Word(CellState.UNREAD, text)
    if len(words) > 40 or _PERCENT.search(words):
        return Word(CellState.UNREAD, text)
    amount = read_amount(words)
    if not isinstance(amount, Decimal):
        return Word(CellState.UNREAD, text)
    return Word(CellState.FIGURE, text, kroner=amount)
