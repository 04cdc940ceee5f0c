"""The form of an initiative, as groups of fields, and what its choices are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from secretariat.domain.budget_lines import BudgetLine
from secretariat.domain.danish.collation import sort_key
from secretariat.domain.initiatives import FormerName, SectionKey, Standing
from secretariat.domain.periods import Period, ReportSection
from secretariat.domain.policies import Policy
from secretariat.ui import report_labels
from secretariat.ui.kit.fields import Choice, Field, Group, Kind, Rows

translate = QCoreApplication.translate


def initiative_groups() -> tuple[Group, ...]:
    """Return the groups of the form; sections, goals and budget lines are offered once they are read."""
    return (_what_it_is(), _standing(), _links(), _former_names(), _notes())


def section_choices(periods: Sequence[Period]) -> tuple[Choice, ...]:
    """Return the sections by the titles of the newest period that has each; `periods` come the newest first."""
    found: dict[SectionKey, ReportSection] = {}
    for period in periods:
        for section in period.draft.sections:
            found.setdefault(section.key, section)
    none = Choice(SectionKey(""), translate("InitiativeForm", "Outside the sections"))
    return (*(Choice(key, f"{section.number} {section.title}".strip()) for key, section in found.items()), none)


def goal_choices(policies: Sequence[Policy]) -> tuple[Choice, ...]:
    """Return the goals of the committee's policies; with several policies each goal says which is its own."""
    return tuple(
        Choice(
            goal.key,
            " ".join(filter(None, (f"{policy.draft.name}:" if len(policies) > 1 else "", goal.number, goal.words))),
        )
        for policy in policies
        for goal in policy.draft.goals
    )


def line_choices(lines: Sequence[BudgetLine]) -> tuple[Choice, ...]:
    """Return the budget lines by number."""
    ordered = sorted(lines, key=lambda line: sort_key(f"{line.number} {line.name}"))
    return tuple(Choice(line.key, f"{line.number} {line.name}".strip()) for line in ordered)


def _what_it_is() -> Group:
    return Group(
        translate("InitiativeForm", "The initiative"),
        (
            Field("name", translate("InitiativeForm", "Name"), required=True, wide=True),
            Field(
                "number", translate("InitiativeForm", "Number"), ghost=translate("InitiativeForm", "For example: 2.9")
            ),
            Field("office", translate("InitiativeForm", "Office")),
            Field("section", translate("InitiativeForm", "Section of the report"), Kind.CHOICE, wide=True),
            Field(
                "origin",
                translate("InitiativeForm", "Origin"),
                Kind.TEXT,
                help=translate("InitiativeForm", "Where it was decided, such as a budget agreement or a plan."),
                wide=True,
                lines=2,
            ),
            Field("starts", translate("InitiativeForm", "Starts"), ghost=translate("InitiativeForm", "mid-2009")),
            Field(
                "ends", translate("InitiativeForm", "Ends"), ghost=translate("InitiativeForm", "4th quarter of 2010")
            ),
            Field(
                "expects_sheet",
                translate("InitiativeForm", "A status sheet is expected every period"),
                Kind.CHECK,
                help=translate("InitiativeForm", "Not of a pool of money that reports nothing of its own."),
                wide=True,
            ),
        ),
    )


def _standing() -> Group:
    return Group(
        translate("InitiativeForm", "Standing"),
        (
            Field(
                "standing",
                translate("InitiativeForm", "Standing"),
                Kind.CHOICE,
                choices=tuple(report_labels.choices(Standing)),
            ),
            Field("standing_since", translate("InitiativeForm", "Since"), Kind.DATE),
            Field("reason", translate("InitiativeForm", "Reason"), Kind.TEXT, required=True, wide=True, lines=2),
        ),
        help=translate("InitiativeForm", "One that is closed or moved stays behind when the next period is made."),
    )


def _links() -> Group:
    return Group(
        translate("InitiativeForm", "Goals and money"),
        (
            Field("goals", translate("InitiativeForm", "Goals it contributes to"), Kind.KEYS, wide=True),
            Field(
                "budget_lines",
                translate("InitiativeForm", "Budget lines its money is counted on"),
                Kind.KEYS,
                wide=True,
            ),
        ),
    )


def _former_names() -> Group:
    return Group(
        translate("InitiativeForm", "Former numbers and names"),
        (
            Field(
                "former_names",
                translate("InitiativeForm", "Former numbers and names"),
                Kind.ROWS,
                wide=True,
                rows=Rows(
                    (
                        Field("number", translate("InitiativeForm", "Number")),
                        Field("name", translate("InitiativeForm", "Name"), stretch=3),
                        Field("until", translate("InitiativeForm", "Until"), Kind.DATE, stretch=2),
                    ),
                    lambda _rows: FormerName(),
                    translate("InitiativeForm", "Add a former name"),
                    translate("InitiativeForm", "Former name"),
                ),
            ),
        ),
        help=translate("InitiativeForm", "Papers of past periods print the number and the name that held then."),
    )


def _notes() -> Group:
    return Group(
        translate("InitiativeForm", "Notes"),
        (Field("notes", translate("InitiativeForm", "Notes that never print"), Kind.TEXT, wide=True),),
    )
