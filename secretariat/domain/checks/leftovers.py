"""What a draft leaves behind: bracketed notes, placeholders, typed-in note marks, hyphens of a line that is no more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from secretariat.domain.checks.hits import Hit, holds

_BRACKET: Final = re.compile(r"\[([^\[\]]*)\]")
_PLACEHOLDER: Final = re.compile(
    r"\b(?:indsæt\w*|udestår|mangler|afventer|udfyld\w*|opdater\w*|tjek\w*|skriv\w*|beløb|dato|navn|titel|tekst|tal|"
    r"nummer|nr|kilde|todo|tbd|tbc|insert|pending|missing|name|date|amount|source)\b",
    re.IGNORECASE,
)
_EDITORIAL: Final = re.compile(r"sic[.!]?|…|.*\bred\.|.*\b(?:my|our|vores|min) \w+|", re.IGNORECASE | re.DOTALL)
_QUOTE: Final = re.compile('["“”„»«]')
_MANY_WORDS: Final = 3

_ROUND: Final = re.compile(
    r"\((?:indsæt\b[^()]*|insert\b[^()]*|udestår|mangler|udfyldes|afventer|tjekkes|todo\b[^()]*|tbd|tbc)[.!:?]?\)",
    re.IGNORECASE,
)
_ANGLED: Final = re.compile(r"<[^\W\d_][^<>\n]{0,60}>")
_BLANK: Final = re.compile(
    r"(?<![\w.])(?:XX+|xx+|TODO|TBD|FIXME)(?![\w.]\w)(?!\w)|\?{2,}|…(?:…|\.{2})[.…]*|\.{5,}|_{3,}|(?<![\w-])N\.?N\.?(?=[\s,)]|$)"
)
_BLANK_SIGNS: Final = ("XX", "xx", "TODO", "TBD", "FIXME", "??", "…", ".....", "___", "N")
_SUPERSCRIPT: Final = re.compile(r"(?<=[^\W\d_]|[.,;:!?»«”“\"')\]])[⁰¹²³⁴-⁹]+")
_SUPERSCRIPTS: Final = tuple("⁰¹²³⁴⁵⁶⁷⁸⁹")
_UNIT: Final = re.compile(r"(?:\b[kcdm]?m|\bha)$")
_REFERENCE: Final = re.compile(r"(?<=[\w.,;:!?»«”“\"')])[ \u00a0]?(\[\d{1,3}\])")


def bracketed(text: str) -> Iterator[Hit]:
    """Find what stands in square brackets and is neither the writer's `[sic]`, a cut `[…]` nor a letter set `[d]en`."""
    if "[" not in text:
        return
    for match in _BRACKET.finditer(text):
        content = match[1].strip()
        if content.isdigit() or _is_in_order(text, match, content):
            continue
        is_note = len(content.split()) >= _MANY_WORDS or not any(map(str.isalpha, content))
        is_leftover = is_note or _PLACEHOLDER.search(content) or _BLANK.search(content)
        yield Hit("leftover" if is_leftover else "bracketed", match.start(), match.end())


def _is_in_order(text: str, match: re.Match[str], content: str) -> bool:
    if content and _EDITORIAL.fullmatch(content):
        return True
    if content in ("...", ". . .", "....", "… …"):
        return bool(_QUOTE.search(text, 0, match.start()) and _QUOTE.search(text, match.end()))
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return content.isalpha() and (before.isalpha() or after.isalpha())


def placeholders(text: str) -> Iterator[Hit]:
    """Find the marks of words still to come: `XX`, `???`, `TODO`, `…….`, `____`, `(udestår)`, `<navn>`, `N.N.`."""
    brackets = [match.span() for match in _BRACKET.finditer(text)] if "[" in text else []
    for pattern, signs in ((_BLANK, _BLANK_SIGNS), (_ROUND, ("(",)), (_ANGLED, ("<",))):
        for match in pattern.finditer(text) if holds(text, *signs) else ():
            if not any(start <= match.start() < end for start, end in brackets):
                yield Hit("leftover", match.start(), match.end())


def typed_marks(text: str) -> Iterator[Hit]:
    """Find note marks typed as characters: a reader would look for a footnote that is not there.

    Superscript figures after a word are, but for `m²` and its like; `[1]` may also be a reference to a list.
    """
    for match in _SUPERSCRIPT.finditer(text) if holds(text, *_SUPERSCRIPTS) else ():
        if not _UNIT.search(text, max(0, match.start() - 4), match.start()):
            yield Hit("typed_note", match.start(), match.end())
    if "[" in text:
        for match in _REFERENCE.finditer(text):
            yield Hit("typed_reference", match.start(1), match.end(1))


_HYPHEN: Final = re.compile(r"(?<![\w-])((?:[^\W\d_]+-)*[^\W\d_]{2,})-[ \u00a0\n]+([a-zæøåé]{2,})\b(?!-)")
_AFTER_A_SHARED_END: Final = frozenset(
    (
        *("og", "eller", "samt", "til", "men", "hhv", "henholdsvis", "som", "såvel", "kontra", "versus", "med", "frem"),
        *("over", "både", "respektive", "mv", "mfl", "osv", "etc", "på", "for", "fra", "ej", "ikke", "end", "så", "af"),
        *("om", "hos", "ved", "under", "uden", "er", "har", "kan", "skal", "vil", "bliver", "and", "or", "to", "nor"),
        *("but", "as", "of", "the", "rather", "than", "is", "are", "was", "both"),
    )
)
"""Words that stand after a shared end: `børne- og ungeområdet`, `skole- kontra fritidstilbud`."""


def hyphens(text: str) -> Iterator[Hit]:
    """Find words parted by a hyphen and a space (`samar- bejde`), but not shared ends (`børne- og ungeområdet`)."""
    if not holds(text, "- ", "-\u00a0", "-\n"):
        return
    for match in _HYPHEN.finditer(text):
        first, second = match.groups()
        if second not in _AFTER_A_SHARED_END:
            kept = "-" if "-" in first else ""
            yield Hit("hyphen_leftover", match.start(), match.end(), first + kept + second)
