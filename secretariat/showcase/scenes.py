"""The pictures that the showcase takes, and how the window comes to each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from secretariat.application.records import RecordKind
from secretariat.domain.meetings.meetings import MeetingState
from secretariat.showcase.stage import Stage
from secretariat.ui.sheets.sheet_strip import CARRIED_PAGE, FACTS_PAGE
from secretariat.ui.subjects import (
    ARCHIVE,
    BUDGET,
    COMMITTEES,
    DOCUMENTS,
    GROUNDWORK,
    HEARINGS,
    INDICATORS,
    MEETINGS,
    OVERVIEW,
    START,
)


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture: the name of its file and how the window comes to show it; None leaves it as it opens."""

    name: str
    prepare: Callable[[Stage], object] | None = None


SCENES: Sequence[Scene] = (
    Scene("start", lambda stage: stage.subject(START)),
    Scene("hearings", lambda stage: stage.subject(HEARINGS)),
    Scene("committees", lambda stage: stage.subject(COMMITTEES)),
    Scene("archive", lambda stage: stage.subject(ARCHIVE)),
    Scene("hearing", lambda stage: stage.record("Valby", page="hearing", panel="history")),
    Scene("response", lambda stage: stage.record("Valby", page="response", panel="preview")),
    Scene("control", lambda stage: stage.record("Politik", page="response", panel="control")),
    Scene("memo", lambda stage: stage.record("Politik", page="response", panel="preview")),
    Scene("new-hearing", lambda stage: stage.command("new_hearing")),
    Scene("compare", Stage.versions),
    Scene("issue", lambda stage: stage.record_with("issue")),
    Scene("initiatives", lambda stage: stage.subject(OVERVIEW)),
    Scene("next-period", lambda stage: stage.subject_with(OVERVIEW, "roll")),
    Scene("print-period", lambda stage: stage.subject_with(OVERVIEW, "save_pdf")),
    Scene("sheet", lambda stage: stage.sheet("2.1")),
    Scene("sheet-facts", lambda stage: stage.sheet("2.4", page=FACTS_PAGE, panel="control")),
    Scene("carried-over", lambda stage: stage.sheet("2.1", page=CARRIED_PAGE)),
    Scene("initiative", lambda stage: stage.initiative("2.1")),
    Scene("indicators", lambda stage: stage.subject(INDICATORS)),
    Scene("indicator", lambda stage: stage.first(RecordKind.INDICATOR)),
    Scene("budget", lambda stage: stage.subject(BUDGET)),
    Scene("budget-table", Stage.finding),
    Scene("budget-paper", lambda stage: stage.table(panel="preview")),
    Scene("budget-charts", lambda stage: stage.table(panel="charts")),
    Scene("budget-versions", lambda stage: stage.table(panel="history")),
    Scene("budget-difference", lambda stage: stage.table_with("compare")),
    Scene("budget-settings", lambda stage: stage.table_with("table_settings")),
    Scene("budget-row", lambda stage: stage.table_with("row_settings")),
    Scene("budget-column", lambda stage: stage.table_with("column_settings")),
    Scene("budget-taking-in", Stage.incoming_table),
    Scene("papers", lambda stage: stage.subject(DOCUMENTS)),
    Scene("new-paper", lambda stage: stage.subject_with(DOCUMENTS, "new_document")),
    Scene("report", lambda stage: stage.document("Statusredegørelse for Besk", panel="preview")),
    Scene("report-control", lambda stage: stage.document("Statusredegørelse for Besk", panel="control")),
    Scene("report-piece", lambda stage: stage.document_with("insert_piece", "Statusredegørelse for Besk")),
    Scene("report-figure", lambda stage: stage.document_with("insert_field", "Statusredegørelse for Besk")),
    Scene("recommendation", lambda stage: stage.document("Arbejdsplan", panel="preview")),
    Scene("status-memo", lambda stage: stage.document("Halvårlig", panel="control")),
    Scene("meetings", lambda stage: stage.subject(MEETINGS)),
    Scene("agenda", lambda stage: stage.meeting(MeetingState.PLANNED, panel="preview")),
    Scene("minutes", lambda stage: stage.meeting(MeetingState.HELD, panel="preview")),
    Scene("search", lambda stage: stage.search("helhedsplaner")),
    Scene("groundwork", lambda stage: stage.subject(GROUNDWORK)),
    Scene("period", lambda stage: stage.first(RecordKind.PERIOD)),
    Scene("policy", lambda stage: stage.first(RecordKind.POLICY)),
    Scene("paper-template", lambda stage: stage.first(RecordKind.DOCUMENT_TEMPLATE)),
    Scene("template", lambda stage: stage.first(RecordKind.TEMPLATE)),
    Scene("keys", lambda stage: stage.command("help")),
    Scene("settings", lambda stage: stage.command("settings")),
)
