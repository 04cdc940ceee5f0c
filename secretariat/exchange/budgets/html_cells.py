"""What a cell of a copied HTML table says: its words, how they stand, and the exact number behind them.

Excel, LibreOffice and Google Sheets each tell the number in an attribute of their own, beside the text that is shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import Any, Final

from secretariat.domain.danish.numbers import decimal_number, plain_number
from secretariat.exchange.budgets.figure_formats import exact
from secretariat.exchange.budgets.raised_marks import raised_end, run_together
from secretariat.exchange.pasted_characters import clean
from secretariat.exchange.pasted_looks import DROPPED, Look, look_inside

_NUMBERS: Final = ("sdval", "x:num")
_GOOGLE: Final = "data-sheets-value"
_GOOGLE_NUMBER: Final = re.compile(r'"3":(-?[0-9.]{1,40}(?:E[-+]?[0-9]{1,3})?)')
_BOLD: Final = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_INDENT: Final = re.compile(r"mso-char-indent-count\s*:\s*([0-9]{1,3})", re.IGNORECASE)
_PADDING: Final = re.compile(r"(?:padding|margin)-left\s*:\s*([0-9]{1,4})(?:\.[0-9]+)?p([tx])", re.IGNORECASE)
_KEPT: Final = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)
_PIXELS: Final = 9
"""An indent of Excel's."""
_SPACE: Final = re.compile(r"[ \t\r\n\f]+")
_BLOCKS: Final = frozenset(("p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre"))
_SHOWN: Final = re.compile(r"(?P<minus>[-−–(]\s?)?(?P<figure>[0-9][0-9.,\s]*?)\)?(?P<sign>\s?%)?")
_SIMPLE: Final = re.compile(r"[!-~æøåÆØÅ]*(?: [!-~æøåÆØÅ]+)*")
"""Words that nothing is to be cleaned of."""
_PLAINLY: Final = re.compile(r"-?[0-9]{1,9}(?:\.(?P<rest>[0-9]{1,6}))?")
_MOST_SPAN: Final = 1_000


@dataclass(frozen=True, slots=True)
class Shown:
    """An exact figure that is what was shown, before its per cent sign; `decimals` are those that were shown.

    `is_all` when the text tells all of the figure, the Danish way.
    """

    figure: Decimal
    decimals: int
    is_percent: bool = False
    is_all: bool = False

    def words(self, finest: int) -> str:
        """Return the figure with as many decimals as it has, at most `finest` and no fewer than were shown."""
        rounded = self.figure.quantize(Decimal(1).scaleb(-finest), ROUND_HALF_UP)
        written = plain_number(rounded) if _places(rounded) > self.decimals else decimal_number(rounded, self.decimals)
        return written.replace(".", "") + (" %" if self.is_percent else "")


@dataclass(frozen=True, slots=True)
class HtmlCell:
    """A cell as it came. `seen` is the exact figure behind the text, where it agrees with it."""

    text: str = ""
    seen: Shown | None = None
    is_bold: bool = False
    indent: int = 0
    raised: int = 0
    columns: int = 1
    rows: int = 1


def html_cell(element: Any, styles: Mapping[str, str]) -> HtmlCell:
    """Return what a `td` or `th` says; `styles` are the declarations of the page's classes."""
    standing = _standing(styles.get(element.get("class", ""), ""), element.get("style", ""))
    keeps = standing.keeps
    text, raised, is_bold = _words(element, keeps) if len(element) else _plain_words(element.text or "", keeps=keeps)
    bare = text if keeps else text.strip(" \n\u00a0")
    stored = _stored(element)
    return HtmlCell(
        bare,
        shown(bare, stored) if stored else None,
        bool(bare) and (is_bold or standing.is_bold),
        standing.indent or _blanks(text),
        min(raised, len(bare)),
        _span(element.get("colspan")),
        _span(element.get("rowspan")),
    )


@dataclass(frozen=True, slots=True)
class _Standing:
    """What a cell's style says: `keeps` its white space as typed."""

    keeps: bool
    is_bold: bool
    indent: int


@lru_cache(maxsize=4_096)
def _standing(of_class: str, own: str) -> _Standing:
    style = f"{of_class};{own}"
    return _Standing(_KEPT.search(style) is not None, _BOLD.search(style) is not None, _indent(style))


@lru_cache(maxsize=4_096)
def shown(text: str, stored: str) -> Shown | None:
    """Return the exact figure behind a text, None where there is none or it is not the one that is shown.

    `46,5` of 46.5432 is shown; `46,5` of 47.1 is not, and then what the person saw counts. The text may be written in
    Danish or in English: the number tells which.
    """
    plainly = _PLAINLY.fullmatch(stored)
    if plainly is not None and stored.replace(".", ",") == text:
        return Shown(Decimal(stored), len(plainly["rest"] or ""), is_all=True)
    number = exact(stored.strip())
    match = _SHOWN.fullmatch(text) if number is not None and len(text) < 40 else None
    if number is None or match is None:
        return None
    figure = number.scaleb(2) if match["sign"] else number
    digits = "".join(match["figure"].split())
    for comma, point in ((",", "."), (".", ",")):
        whole, _, rest = digits.replace(point, "").partition(comma)
        if not (whole + rest).isdecimal():
            continue
        seen = Decimal(f"{whole}.{rest or 0}")
        if abs(figure).quantize(Decimal(1).scaleb(-len(rest)), ROUND_HALF_UP) == seen and _agrees(
            match["minus"], figure
        ):
            is_all = comma == "," and abs(figure) == seen
            return Shown(figure, len(rest), bool(match["sign"]), is_all)
    return None


def _agrees(minus: str | None, figure: Decimal) -> bool:
    return (figure < 0) == bool(minus) or not figure or not minus


def _places(figure: Decimal) -> int:
    exponent = figure.normalize().as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0


def _stored(element: Any) -> str:
    """Return the number that a cell tells beside its text, empty without one."""
    for name in _NUMBERS:
        stored = element.get(name)
        if stored:
            return str(stored)
    google = element.get(_GOOGLE)
    match = _GOOGLE_NUMBER.search(google) if google and len(google) < 1_000 else None
    return match[1] if match else ""


def _span(value: str | None) -> int:
    if value is None:
        return 1
    return max(1, min(int(value), _MOST_SPAN)) if value.isascii() and value.isdigit() and len(value) < 6 else 1


def _indent(style: str) -> int:
    count, padding = _INDENT.search(style), _PADDING.search(style)
    if count:
        return int(count[1])
    pixels = int(padding[1]) * (4 if padding[2].lower() == "t" else 3) // 3 if padding else 0
    return pixels // _PIXELS


def _blanks(text: str) -> int:
    return len(text) - len(text.lstrip(" \u00a0"))


def _plain_words(text: str, *, keeps: bool) -> tuple[str, int, bool]:
    if _SIMPLE.fullmatch(text):
        return text, 0, False
    words, raised = raised_end(_spaced(text, keeps=keeps))
    return words, raised, False


def _spaced(text: str, *, keeps: bool) -> str:
    return text if keeps else clean(_SPACE.sub(" ", text))


def _words(element: Any, keeps: bool) -> tuple[str, int, bool]:
    """Return a cell's words, how many at their end stand high, and whether all are bold."""
    pieces = [(_spaced(text, keeps=keeps) if text != "\n" else text, look) for text, look in _pieces(element, Look())]
    said = [look for text, look in pieces if text.strip()]
    if not keeps:
        pieces = [(text, look) for text, look in _without_blanks(pieces)]
    text, high = run_together([(text, look.is_raised) for text, look in pieces])
    return text, high, bool(said) and all(look.is_bold for look in said)


def _without_blanks(pieces: Sequence[tuple[str, Look]]) -> Iterator[tuple[str, Look]]:
    """Yield pieces as a browser shows them: spaces beside each other are one, and none stands beside a line's end."""
    ends_in = "\n"
    for text, look in pieces:
        shown = text.lstrip(" ") if ends_in in " \n" else text
        if text == "\n" and ends_in == "\n":
            continue
        if shown:
            ends_in = shown[-1]
            yield shown, look


def _pieces(element: Any, look: Look) -> Iterator[tuple[str, Look]]:
    """Yield the texts inside an element, each with its look; a line feed where a line ends."""
    if element.text:
        yield element.text, look
    for child in element:
        tag = child.tag if isinstance(child.tag, str) else ""
        if tag == "br":
            yield "\n", look
        elif tag not in DROPPED:
            inside = look_inside(look, tag, child.attrib)
            if inside.reading == "words":
                yield from [("\n", look)] if tag in _BLOCKS and child.getprevious() is not None else []
                yield from _pieces(child, inside)
                yield from [("\n", look)] if tag in _BLOCKS else []
            if tag in ("td", "th"):
                yield " ", look
        if child.tail:
            yield child.tail, look
