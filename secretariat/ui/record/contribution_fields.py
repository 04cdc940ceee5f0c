"""The field for what other offices were asked to contribute, on a hearing as on a status sheet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from secretariat.domain.contributions import Contribution
from secretariat.ui import labels
from secretariat.ui.kit.fields import Field, Kind, Rows

translate = QCoreApplication.translate


def contributions_field() -> Field:
    """Return the field: a row for each office, how far it is, when it is due, and a remark."""
    columns = (
        Field("office", translate("HearingForm", "Office"), stretch=3),
        Field(
            "state",
            translate("HearingForm", "State"),
            Kind.CHOICE,
            stretch=2,
            choices=labels.choices("ContributionState", labels.CONTRIBUTIONS),
        ),
        Field("due", translate("HearingForm", "Due"), Kind.DATE, stretch=2),
        Field("remark", translate("HearingForm", "Remark"), stretch=3),
    )
    return Field(
        "contributions",
        translate("HearingForm", "Offices asked"),
        Kind.ROWS,
        wide=True,
        rows=Rows(
            columns,
            lambda _: Contribution(""),
            add_label=translate("HearingForm", "Ask an office"),
            row_name=translate("HearingForm", "Contribution"),
            movable=False,
        ),
    )
