"""The fields of a sheet's form: everything of it but its rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from secretariat.domain.amounts import MoneyUnit
from secretariat.domain.budget_lines import BudgetLine
from secretariat.domain.danish.collation import sort_key
from secretariat.domain.sheet_fields import Attainment, Counting, SheetState
from secretariat.ui import labels, report_labels
from secretariat.ui.kit.fields import Choice, Field, Group, Kind
from secretariat.ui.record.contribution_fields import contributions_field
from secretariat.ui.sheets.open_sheet import OpenSheet

translate = QCoreApplication.translate

MOST_DECIMALS = 3


def sheet_groups(record: OpenSheet) -> tuple[Group, ...]:
    """Return the form: the sheet itself, its judgement, its money and where that is counted, and who contributes."""
    return (
        Group(translate("SheetForm", "The sheet"), _sheet(record)),
        Group(translate("SheetForm", "Goal attainment"), (_judgement(),)),
        Group(translate("SheetForm", "Economy"), (*_money(record), *_counting(record), _sentence())),
        Group(translate("SheetForm", "Contributions"), (contributions_field(),)),
    )


def _sheet(record: OpenSheet) -> tuple[Field, ...]:
    templates = tuple(Choice(template.id, template.draft.name) for template in record.templates)
    return (
        Field(
            "title",
            translate("SheetForm", "Title"),
            wide=True,
            ghost=translate("SheetForm", "Status of the job patrols"),
            help=translate("SheetForm", "Without the number: the paper sets it before the title."),
        ),
        Field("state", translate("SheetForm", "State"), Kind.CHOICE, choices=tuple(report_labels.choices(SheetState))),
        Field("responsible", translate("SheetForm", "Responsible")),
        Field("template", translate("SheetForm", "Template"), Kind.CHOICE, choices=templates),
        Field(
            "language",
            translate("SheetForm", "Language of the paper"),
            Kind.CHOICE,
            choices=labels.choices("DocumentLanguage", labels.LANGUAGES),
        ),
    )


def _judgement() -> Field:
    choices = tuple(Choice(one, report_labels.word(one), *report_labels.look(one)) for one in Attainment)
    return Field(
        "attainment",
        translate("SheetForm", "How far the goal was reached"),
        Kind.TILES,
        wide=True,
        choices=choices,
        help=translate("SheetForm", "Press the chosen one again to take the judgement back."),
    )


def _money(record: OpenSheet) -> tuple[Field, ...]:
    unit = record.draft.economy.unit
    laws = dict.fromkeys((*(rate.law for rate in record.facts.rates), record.draft.economy.refund_law))
    return (
        Field(
            "economy.gross",
            translate("SheetForm", "Gross"),
            Kind.AMOUNT,
            unit=unit,
            ghost=translate("SheetForm", "46,4 mio. kr."),
        ),
        Field("economy.year", translate("SheetForm", "Budget year"), Kind.WHOLE, bounds=(1970, 2100)),
        Field(
            "economy.refund_law",
            translate("SheetForm", "Refund by"),
            Kind.CHOICE,
            choices=(
                Choice("", translate("SheetForm", "No refund")),
                *(Choice(law, law) for law in sorted(laws, key=sort_key) if law.strip()),
            ),
        ),
        Field("economy.refund_percent", translate("SheetForm", "Refund in per cent"), Kind.FIGURE, ghost="50"),
        Field("economy.refund_since", translate("SheetForm", "The rate holds from"), Kind.DATE),
        Field("economy.net", translate("SheetForm", "Net"), Kind.AMOUNT, unit=unit),
        Field(
            "economy.unit",
            translate("SheetForm", "Shown in"),
            Kind.CHOICE,
            choices=tuple(report_labels.choices(MoneyUnit)),
        ),
        Field("economy.decimals", translate("SheetForm", "Decimals"), Kind.CHOICE, choices=_decimals()),
    )


def _decimals() -> tuple[Choice, ...]:
    as_needed = Choice(None, translate("SheetForm", "As many as needed"))
    return (as_needed, *(Choice(count, str(count)) for count in range(MOST_DECIMALS + 1)))


def _counting(record: OpenSheet) -> tuple[Field, ...]:
    return (
        Field(
            "economy.counting",
            translate("SheetForm", "In the economic overview"),
            Kind.CHOICE,
            choices=tuple(report_labels.choices(Counting)),
        ),
        Field(
            "economy.other_line",
            translate("SheetForm", "Budget line"),
            Kind.CHOICE,
            choices=_lines(record.lines),
            help=translate("SheetForm", "Only when the money is counted on another line than its own."),
        ),
    )


def _lines(lines: Sequence[BudgetLine]) -> tuple[Choice, ...]:
    known = sorted(lines, key=lambda line: sort_key(line.number))
    nothing = Choice(None, translate("SheetForm", "None"))
    return (nothing, *(Choice(line.key, f"{line.number} {line.name}".strip()) for line in known))


def _sentence() -> Field:
    return Field("economy.sentence", translate("SheetForm", "The sentence on paper"), Kind.TEXT, wide=True, lines=2)
