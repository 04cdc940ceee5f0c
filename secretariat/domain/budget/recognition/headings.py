"""The words of headings and titles: years, units, price levels, rules, where one heading ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from secretariat.domain.budget.recognition.figures import clean
from secretariat.domain.budget.tables import ColumnKind, Unit

_YEAR: Final = r"(?:19|20)[0-9]{2}"
_YEARS: Final = re.compile(rf"(?<![0-9./-]){_YEAR}(?![0-9./-]|-? ?p/l)", re.IGNORECASE)
_PERCENT_WORDS: Final = r"(?:pct\.?|procent|%)"
_KINDS: Final = r"(?:budget|regnskab|forbrug|bevilling)"
_YEARLY: Final = (
    r"(?:budget(?:forslag|overslag|år)?|regnskab|forbrug|overslag|forslag|prognose|ramme|bevilling|skøn|afvigelse|forskel"
    r"|vedtaget|korrigeret|BO?|R|F)"
)
_ALONE: Final = (
    r"(?:budget(?:forslag|overslag)?|regnskab|forbrug|afvigelse|forskel|ændring|andel|antal|total|sum|samlet|årsværk|netto"
    r"|brutto|refusion|udgift(?:er)?|indtægt(?:er)?|opr\. ?budget|prognose|rest|bevilling|personer)"
)
_QUALIFIED: Final = (
    r"(?:opr(?:indelig[te]?|\.)?|korr(?:igeret|\.)?|vedtage[tn]|nyt|forvente[tn]|ændr(?:et|\.)|godkendt)"
)
_CHANGES: Final = r"(?:ændring(?:er)?|udvikling|stigning|vækst|afvigelse|forskel)"
_PHRASES: Final = re.compile(
    rf"{_QUALIFIED} {_KINDS}(?: {_YEAR})?|{_YEARLY} ?{_YEAR}|{_YEAR} ?- ?{_YEAR}|{_YEAR}"
    rf"|(?:{_CHANGES}|andel|fordeling) (?:i )?{_PERCENT_WORDS}(?!\w)|{_CHANGES} i (?:mio\. )?kr\.?"
    rf"|i ?alt(?!\w)|{_PERCENT_WORDS}(?!\w)|{_ALONE}(?!\w)\.?",
    re.IGNORECASE,
)
_WORDS: Final = re.compile(rf"(?P<known>{_PHRASES.pattern})|(?P<other>\S+)", re.IGNORECASE)
_GAP: Final = re.compile(r"\s*\t\s*|\s{2,}")

_SUM: Final = re.compile(r"(?:i ?alt|total(?:t|er)?|sum|samlet|hovedtotal|tilsammen)(?!\w)", re.IGNORECASE)
_CHANGE: Final = re.compile(
    rf"(?:ændring(?:er)?|udvikling|stigning|vækst|afvigelse|forskel)(?: i|,)? ?\(?{_PERCENT_WORDS}", re.IGNORECASE
)
_DIFFERENCE: Final = re.compile(
    r"(?:afvigelse|forskel|difference|merforbrug|mindreforbrug|mer-? ?/ ?mindreforbrug|ændring|rest(?:budget)?)(?!\w)",
    re.IGNORECASE,
)
_SHARE: Final = re.compile(rf"(?:andel|fordeling|{_PERCENT_WORDS})(?!\w)", re.IGNORECASE)

_MILLIONS: Final = r"(?:mio|mill?|million(?:er)?)\.? ?(?:kr\.?|kroner)?"
_THOUSANDS: Final = r"(?:1\.000|1 000|1000|t\.?|tusinde?r?) ?(?:kr\.?|kroner)|tkr\.?|tdkk|(?:hele )?tusind kroner"
_KRONER: Final = r"kr\.?|kroner|dkk"
_UNIT_WORDS: Final = (
    (Unit.MILLIONS, re.compile(rf"(?<![\w]){_MILLIONS}(?!\w)", re.IGNORECASE)),
    (Unit.THOUSANDS, re.compile(rf"(?<![\w.,])(?:{_THOUSANDS})(?!\w)", re.IGNORECASE)),
    (Unit.FTE, re.compile(r"(?<!\w)årsværk(?!\w)", re.IGNORECASE)),
    (Unit.PERCENT, re.compile(rf"(?<!\w){_PERCENT_WORDS}(?!\w)", re.IGNORECASE)),
    (Unit.KRONER, re.compile(rf"(?<![\w])(?:{_KRONER})(?!\w)", re.IGNORECASE)),
    (Unit.COUNT, re.compile(r"(?<!\w)(?:antal|personer|stk\.?)(?!\w)", re.IGNORECASE)),
)
_TITLE_UNIT: Final = re.compile(
    rf"[\s,;:–-]*(?:\((?:i )?(?:hele )?(?:{_MILLIONS}|{_THOUSANDS}|{_KRONER})\)"
    rf"|(?:(?:, |; |[–-] |(?<!\w)i )(?:alle )?(?:beløb i )?(?:hele )?(?:{_MILLIONS}|{_THOUSANDS}|{_KRONER})))[\s.:]*$",
    re.IGNORECASE,
)
_LABEL_HEADINGS: Final = re.compile(
    r"(?:nr|nummer|navn|post|poster|tekst|betegnelse|indsats(?:er)?|projekt(?:er)?|aktivitet(?:er)?|område(?:r)?|pulje(?:r)?"
    r"|konto|kontonavn|linje|label|emne|beskrivelse|år)\.?",
    re.IGNORECASE,
)
_PRICE_LEVEL: Final = re.compile(
    rf"{_YEAR}\s?-?\s?(?:p/l|p/l-niveau|priser|prisniveau|pl)(?!\w)|p/l[- ]?(?:niveau )?{_YEAR}"
    rf"|(?:pris(?:- og løn)?niveau|priser)(?: i)? {_YEAR}",
    re.IGNORECASE,
)
_TITLE_PRICES: Final = re.compile(
    rf"[\s,;:–-]*(?:\((?:i )?(?:{_PRICE_LEVEL.pattern})\)|[,;–-]\s*(?:i )?(?:{_PRICE_LEVEL.pattern}))[\s.:]*$",
    re.IGNORECASE,
)
_MONEY_WORDS: Final = rf"(?:{_MILLIONS}|{_THOUSANDS}|{_KRONER})"
_TITLE_BOTH: Final = re.compile(
    rf"[\s,;:–-]*\((?:i )?(?:{_MONEY_WORDS}[,;]? (?:i )?(?:{_PRICE_LEVEL.pattern})"
    rf"|(?:{_PRICE_LEVEL.pattern})[,;]? (?:i )?{_MONEY_WORDS})\)[\s.:]*$",
    re.IGNORECASE,
)
"""The unit and the price level in one pair of brackets."""
_BODY: Final = r"(?:[\w-]+,? ){0,3}\w*(?:udvalget|kommunen|forvaltningen|budgettet)"
"""Whose table it is: a total for it is the total of all."""
GRAND_WORDS: Final = re.compile(
    r"(?:i ?alt|alt i alt|total(?:t|er)?|totalsum|sum|samlet(?: set)?|hovedtotal|sum i ?alt|total i ?alt|tilsammen"
    r"|(?:bevillinger|budget(?:tet)?|netto) i ?alt|samle(?:t|de) (?:udgifter|budget|beløb)(?: i ?alt)?"
    rf"|(?:hele )?{_BODY} i ?alt|hele {_BODY}|(?:i ?alt|total|sum)(?: for)?(?: hele)? {_BODY})[.:]?",
    re.IGNORECASE,
)
TOTAL_WORDS: Final = re.compile(
    r"(?:(?:i ?alt|total|subtotal|delsum|deltotal|mellemsum|sum|hovedtotal|tilsammen)(?!\w).*"
    r"|samle(?:t|de)(?: (?:udgift|indtægt|budget|beløb|sum|resultat|bevilling|ramme|netto|brutto).*)?"
    r"|.*(?<!\w)(?:i ?alt|total|subtotal)[.:]?)",
    re.IGNORECASE,
)
_OF_A_TOTAL: Final = re.compile(r"alt|total|sum|sam|hele", re.IGNORECASE)
"""Letters that all words of totals have one or other of: most labels have none, and need not be looked at further."""
DERIVED_WORDS: Final = re.compile(
    r"(?:.*(?<!\w))?(?:resultat|netto|nettoudgift(?:er)?|balance|overskud|underskud|saldo)(?!\w).*", re.IGNORECASE
)
RESULT_WORDS: Final = re.compile(
    r"(?:(?:årets|samlet|samlede) )?(?:resultat|netto|nettoresultat|balance|overskud|underskud|saldo)(?: i ?alt)?[.:]?",
    re.IGNORECASE,
)
"""The words of a result alone: no such row is a part of one beside it."""
OF_WHICH_WORDS: Final = re.compile(r"(?:-+ ?)?(?:heraf|deraf|herunder|of which)(?!\w).*", re.IGNORECASE)


def says_grand_total(label: str) -> bool:
    """True for the words of a total of all."""
    return _OF_A_TOTAL.search(label) is not None and GRAND_WORDS.fullmatch(label) is not None


def says_total(label: str) -> bool:
    """True for the words of any total."""
    if _OF_A_TOTAL.search(label) is None:
        return False
    return TOTAL_WORDS.fullmatch(label) is not None or GRAND_WORDS.fullmatch(label) is not None


def year_of(text: str) -> int | None:
    """Return the one year a heading names, None for none and for several."""
    years = _YEARS.findall(clean(text))
    return int(years[0]) if len(years) == 1 else None


def is_year(text: str) -> bool:
    """True for what is a year and nothing else."""
    return re.fullmatch(_YEAR, clean(text)) is not None


def unit_of(text: str) -> Unit | None:
    """Return the unit that words name, None for none."""
    words = clean(_PRICE_LEVEL.sub(" ", text))
    return next((unit for unit, pattern in _UNIT_WORDS if pattern.search(words)), None)


def money_unit_of(text: str) -> Unit | None:
    """Return the unit that words name when it counts money, None otherwise."""
    unit = unit_of(text)
    return unit if unit in (Unit.KRONER, Unit.THOUSANDS, Unit.MILLIONS) else None


def is_unit_alone(text: str) -> bool:
    """True for a caption that names a unit and nothing else."""
    words = clean(text).strip("() .:")
    return any(pattern.fullmatch(re.sub(r"^i ", "", words)) for _, pattern in _UNIT_WORDS)


def is_label_heading(text: str) -> bool:
    """True for what a column of labels is headed with, which says nothing that the labels do not."""
    return _LABEL_HEADINGS.fullmatch(clean(text)) is not None


def price_level_of(text: str) -> str:
    """Return the price level as it is worded (`2009-p/l`), empty without one."""
    match = _PRICE_LEVEL.search(text)
    return match.group() if match else ""


def without_unit(title: str) -> str:
    """Return a title without the unit and the price level it ends in, in brackets or not: the table tells them."""
    left = title
    while (shorter := _TITLE_PRICES.sub("", _TITLE_UNIT.sub("", _TITLE_BOTH.sub("", left)))) != left:
        left = shorter
    return left.strip() or title


def rule_of(text: str) -> ColumnKind | None:
    """Return the rule that a heading names, None for none."""
    words = clean(text)
    if year_of(words) is not None and _SUM.match(words) is None:
        return ColumnKind.DIFFERENCE if _DIFFERENCE.match(words) and not _CHANGE.match(words) else None
    for kind, pattern in (
        (ColumnKind.CHANGE, _CHANGE),
        (ColumnKind.SUM, _SUM),
        (ColumnKind.DIFFERENCE, _DIFFERENCE),
        (ColumnKind.SHARE, _SHARE),
    ):
        if pattern.match(words):
            return kind
    return None


def is_phrase(text: str) -> bool:
    """True for what headings of columns of figures are known to say."""
    return _PHRASES.fullmatch(clean(text)) is not None


def split_headings(line: str, count: int) -> tuple[str, tuple[str, ...]] | None:
    """Divide a line into the label column's heading and `count` headings; None when it cannot be told how.

    Gaps of two or more spaces divide for certain where they give the right number; otherwise the known phrases do.
    """
    gapped = [part for part in _GAP.split(line.strip()) if part]
    if len(gapped) == count and count > 1:
        return "", tuple(gapped)
    if len(gapped) == count + 1 and count > 1:
        return gapped[0], tuple(gapped[1:])
    return _split_phrases(line, count)


def _split_phrases(line: str, count: int) -> tuple[str, tuple[str, ...]] | None:
    parts = [(match.group(), match["known"] is not None) for match in _WORDS.finditer(clean(line))]
    if len(parts) < count:
        return None
    before, after = parts[: len(parts) - count], parts[len(parts) - count :]
    if not all(is_known for _, is_known in after):
        return None
    return " ".join(text for text, _ in before), tuple(text for text, _ in after)


def shared_over(labels: Sequence[str], overs: Sequence[str]) -> tuple[str, ...]:
    """Spread headings that stand over several columns; empty when they do not divide the columns evenly."""
    count = len(labels)
    if len(overs) < 2 or count % len(overs):
        return ()
    width = count // len(overs)
    folded = [label.casefold() for label in labels]
    if width < 2 or any(folded[place] != folded[place % width] for place in range(count)):
        return ()
    return tuple(overs[place // width] for place in range(count))
