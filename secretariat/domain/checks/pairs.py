"""Quotation marks and brackets that open and never close, or close what was never opened."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from secretariat.domain.checks.hits import Hit
from secretariat.domain.problems import params

_BRACKETS: Final = re.compile(r"[()\[\]{}]")
_OPENING: Final = {")": "(", "]": "[", "}": "{"}
_ENUMERATOR: Final = re.compile(r"(?:^|[\s(,;/–-])(?:\d{1,3}|[^\W\d_]|[ivx]{1,5})$", re.IGNORECASE)
_SIGHT: Final = 1000
"""How far a bracket is looked for, so that no text, however odd, takes long."""
_SMILEY: Final = re.compile(r"[:;]-?$")


def brackets(text: str) -> Iterator[Hit]:
    """Find the first bracket without its other half; `1)` and `a)` before the points of a list are no brackets."""
    opened: list[tuple[str, int]] = []
    for match in _BRACKETS.finditer(text):
        sign, at = match.group(), match.start()
        if sign not in _OPENING:
            opened.append((sign, at))
        elif opened and opened[-1][0] == _OPENING[sign]:
            if sign != ")" or not _is_enumerator_inside(text, at):
                opened.pop()
        elif sign != ")" or not _is_enumerator(text, at):
            yield _unpaired("unbalanced_bracket", sign, at)
            return
    if opened:
        yield _unpaired("unbalanced_bracket", *opened[0])


def _is_enumerator(text: str, at: int) -> bool:
    before = text[max(0, at - 6) : at]
    return bool(_ENUMERATOR.search(before) or _SMILEY.search(before))


def _is_enumerator_inside(text: str, at: int) -> bool:
    """True for the `1)` of `(herunder 1) den ene, 2) den anden)`: a point's number whose bracket closes later."""
    if not re.search(r"[\s,;]\d{1,2}$", text[max(0, at - 3) : at]):
        return False
    closing = text.find(")", at + 1, at + _SIGHT)
    opening = text.find("(", at + 1, at + _SIGHT)
    return closing != -1 and (opening == -1 or closing < opening) and text[at + 1 : at + 2] == " "


_DOUBLE: Final = re.compile('["“”„‟]')
_ANGLED: Final = re.compile("[»«]")
_SINGLE: Final = re.compile("[‘‚](?=\\w)")
_SINGLE_END: Final = re.compile("[’‘']")
_BEFORE_OPENING: Final = frozenset('([{–—-/»«“”„"‘')


def quotes(text: str) -> Iterator[Hit]:
    """Find the first quotation mark of each kind without its other half.

    A mark opens after a space and closes after a word, so that »…«, „…“, “…”, ”…” and "…" are all in order. Apostrophes
    (`KBH’er`) and inches (`19"`) are no quotation marks.
    """
    for kind in (_DOUBLE, _ANGLED):
        yield from _unpaired_quotes(text, [match.start() for match in kind.finditer(text)])
    for match in _SINGLE.finditer(text):
        is_opening = match.start() == 0 or not text[match.start() - 1].isalnum()
        if is_opening and not _SINGLE_END.search(text, match.end()):
            yield _unpaired("unbalanced_quote", match.group(), match.start())
            return


def _unpaired_quotes(text: str, marks: list[int]) -> Iterator[Hit]:
    opened: list[int] = []
    for at in marks:
        if _opens(text, at, is_open=bool(opened)):
            opened.append(at)
        elif opened:
            opened.pop()
        elif not text[at - 1].isdigit() and len(text.strip()) > 1:
            yield _unpaired("unbalanced_quote", text[at], at)
            return
    if opened and len(text.strip()) > 1:
        yield _unpaired("unbalanced_quote", text[opened[0]], opened[0])


def _opens(text: str, at: int, *, is_open: bool) -> bool:
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    is_loose_before = not before or before.isspace()
    is_loose_after = not after or after.isspace()
    if is_loose_before and is_loose_after:
        return not is_open
    if is_loose_before:
        return not (is_open and not after.isalnum() and after not in _BEFORE_OPENING and after != "…")
    return before in _BEFORE_OPENING and not is_loose_after and (after.isalnum() or not is_open)


def _unpaired(code: str, sign: str, at: int) -> Hit:
    return Hit(code, at, at + 1, params=params(sign=sign))
