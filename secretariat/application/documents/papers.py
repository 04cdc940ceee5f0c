"""Every paper the printer takes."""

from __future__ import annotations

from typing import TypeAlias

from secretariat.application.documents.budgets import BudgetDocument, ControlReport
from secretariat.application.documents.composed import ComposedDocument
from secretariat.application.documents.printable import PrintableDocument
from secretariat.application.documents.reports import GoalsDocument, IndicatorsDocument, SheetsDocument

Printable: TypeAlias = (
    PrintableDocument
    | SheetsDocument
    | IndicatorsDocument
    | GoalsDocument
    | BudgetDocument
    | ControlReport
    | ComposedDocument
)
"""Everything the printer takes."""
