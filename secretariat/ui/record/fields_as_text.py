"""The fields of a form as paragraphs of a text, so that two drafts can be compared and nothing typed is left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, time
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from secretariat.domain.amounts import MoneyUnit, money_text
from secretariat.domain.danish.dates import short_date
from secretariat.domain.danish.numbers import plain_number
from secretariat.domain.text import Block, Emphasis, Paragraph, Run
from secretariat.ui.kit.drafts import value_at
from secretariat.ui.kit.fields import Field, Group, Kind, Rows
from secretariat.ui.kit.times import time_words

translate = QCoreApplication.translate


def fields_as_blocks(draft: object, groups: Iterable[Group]) -> Iterator[Block]:
    """Yield the fields of a form that say something, one to a paragraph under its label."""
    for group in groups:
        for field in group.fields:
            words = _words(field, value_at(draft, field.name))
            if words:
                yield line_of(field.label, words)


def line_of(label: str, words: str) -> Paragraph:
    """Return a paragraph of a bold label and what it says."""
    return Paragraph((Run(f"{label}: ", Emphasis.BOLD), Run(words)))


def _words(field: Field, value: Any) -> str:
    if value is None or value is False or value == "":
        return ""
    if field.kind is Kind.KEYS:
        return ", ".join(_chosen(field, key) for key in value)
    if field.rows is not None:
        return "\n".join(filter(None, (_row(field.rows, row) for row in value)))
    if isinstance(value, Decimal):
        return money_text(value, MoneyUnit.KRONER) if field.kind is Kind.AMOUNT else plain_number(value)
    return _plain(value) or _chosen(field, value)


def _plain(value: Any) -> str:
    """Return a value that is told the same in every field; empty for others."""
    match value:
        case True:
            return translate("DraftText", "yes")
        case date():
            return short_date(value)
        case time():
            return time_words(value)
    return ""


def _chosen(field: Field, value: Any) -> str:
    return next((choice.label for choice in field.choices if choice.value == value), str(value))


def _row(rows: Rows, row: object) -> str:
    words = (_words(column, rows.value(row, column.name)) for column in rows.columns)
    return " · ".join(word for word in words if word)
