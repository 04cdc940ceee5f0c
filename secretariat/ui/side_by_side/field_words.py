"""What the fields of a status sheet are called, and each field's value as a text that can be shown and compared."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from secretariat.domain.amounts import money_text
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.danish.dates import short_date
from secretariat.domain.sheet_fields import (
    ECONOMY_FACTS,
    JUDGEMENT,
    ROW_PREFIX,
    TITLE,
    Attainment,
    Economy,
    FieldKey,
    economy_sentence,
    percent_figure,
)
from secretariat.domain.status_sheets import SheetDraft, rows_of, says_something
from secretariat.domain.text import Alignment, Cell, Emphasis, Paragraph, Table, Text, run
from secretariat.ui import report_labels

translate = QCoreApplication.translate

LineName: TypeAlias = Callable[[Economy], str]
"""Tells the number and name of the budget line that a sheet's money is counted on; empty when it is not known."""

UNTOLD = "–"


def no_line(_economy: Economy) -> str:
    """Tell of no budget line."""
    return ""


def labels(draft: SheetDraft) -> dict[FieldKey, str]:
    """Return what each field of a sheet is called."""
    named = {
        TITLE: translate("SheetFields", "Title"),
        ECONOMY_FACTS: translate("SheetFields", "Economy"),
        JUDGEMENT: translate("SheetFields", "Goal attainment"),
    }
    for row in rows_of(draft.text):
        if row.key:
            named[FieldKey(ROW_PREFIX + row.key)] = row.label or translate("SheetFields", "Row without a name")
    return named


def as_text(value: object, language: DocumentLanguage, line_name: LineName = no_line) -> Text:
    """Return a field's value as it is shown beside another: the money as a table of its parts and the sentence."""
    if not says_something(value):
        return Text()
    match value:
        case Text():
            return value
        case str():
            return Text((Paragraph(run(value)),))
        case Attainment():
            return Text((Paragraph(run(report_labels.word(value))),))
        case Economy():
            return _economy(value, language, line_name(value))
        case _:
            raise TypeError(value)


def _economy(economy: Economy, language: DocumentLanguage, line: str) -> Text:
    rows = tuple((Cell((run(label),)), Cell((run(words),))) for label, words in _parts(economy, language, line))
    table = Table(rows, (Alignment.LEFT, Alignment.RIGHT), header_rows=0)
    sentence = economy_sentence(economy, line, language)
    return Text((table, Paragraph(run(sentence, Emphasis.ITALIC)))) if sentence else Text((table,))


def _parts(economy: Economy, language: DocumentLanguage, line: str) -> Iterator[tuple[str, str]]:
    """Yield the same parts for every sheet, so that the tables of two years stand row against row."""
    counting = report_labels.word(economy.counting)
    yield translate("SheetFields", "Gross"), _money(economy, economy.gross, language)
    yield translate("SheetFields", "Refund"), _refund(economy, language)
    yield translate("SheetFields", "Net"), _money(economy, economy.net, language)
    yield translate("SheetFields", "Budget year"), UNTOLD if economy.year is None else str(economy.year)
    yield translate("SheetFields", "Counted"), f"{counting} ({line})" if line else counting


def _money(economy: Economy, amount: Decimal | None, language: DocumentLanguage) -> str:
    if amount is None:
        return UNTOLD
    return money_text(amount, economy.unit, decimals=economy.decimals, language=language)


def _refund(economy: Economy, language: DocumentLanguage) -> str:
    if economy.refund_percent is None:
        return UNTOLD
    told = [f"{percent_figure(economy.refund_percent, language)} %"]
    if economy.refund_since:
        told.append(translate("SheetFields", "from {date}").format(date=short_date(economy.refund_since)))
    return ", ".join([*told, *filter(None, [economy.refund_law.strip()])])
