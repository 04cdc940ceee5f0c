"""The tab of one meeting: its agenda and decisions, its facts, its papers, and the steps on its way."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from secretariat.application.ports import Changes
from secretariat.application.queries import MeetingListRow
from secretariat.application.records import JournalEntry, RecordKind
from secretariat.application.services import Services
from secretariat.domain.committees import Committee
from secretariat.domain.meetings.agenda import sending_deadline
from secretariat.domain.meetings.checks import ITEM_PREFIX, apply_meeting_mends
from secretariat.domain.meetings.meetings import ItemKind, Meeting, MeetingDraft, MeetingState, problems_of
from secretariat.domain.problems import Finding, Problem
from secretariat.ui import labels as of_codes
from secretariat.ui.control.report_out import ControlReport
from secretariat.ui.forms.form_record import FormRecord
from secretariat.ui.forms.stores import FormStore
from secretariat.ui.kit.fields import Group
from secretariat.ui.kit.notices import NoticeKind
from secretariat.ui.kit.segments import Segment, Segments
from secretariat.ui.meetings import labels
from secretariat.ui.meetings.absent_list import AbsentList
from secretariat.ui.meetings.agenda_page import AgendaPage
from secretariat.ui.meetings.facts_fields import deadline_words, facts_groups
from secretariat.ui.meetings.meeting_moves import MeetingMoves
from secretariat.ui.meetings.meeting_out import MeetingOut
from secretariat.ui.meetings.meeting_panels import MeetingPanels
from secretariat.ui.meetings.meeting_strip import MeetingStrip
from secretariat.ui.meetings.open_meeting import ITEMS, OpenMeeting
from secretariat.ui.meetings.paper_question import HELD, PaperWay
from secretariat.ui.operations import Operations
from secretariat.ui.record import words
from secretariat.ui.records import CONTROL, Panel, Status
from secretariat.ui.theme import set_look

AGENDA, FACTS = range(2)
"""The pages of a meeting."""


class MeetingRecord(FormRecord[MeetingDraft]):
    """A meeting as stored, or a new one (`record` None) that begins with `draft` or as the last meeting ended."""

    kind = RecordKind.MEETING
    changes = Changes.MEETINGS
    drawing = "calendar-days"
    opened_as = OpenMeeting

    place_wanted = Signal(object, int, object)
    """A `RecordKind`, the id of a record and a finding in it: it is to be opened there."""
    record_wanted = Signal(object, int)
    """A `RecordKind` and the id of the record to open: a recommendation on the agenda."""

    def __init__(
        self,
        services: Services,
        operations: Operations,
        committee: Committee,
        record: Meeting | None = None,
        *,
        recovered: JournalEntry | None = None,
        draft: MeetingDraft | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(services, operations, committee, record, recovered=recovered, draft=draft, parent=parent)
        self._moves = MeetingMoves(self.meeting, self.save)
        self._out = MeetingOut(services, operations, self)
        self._report = ControlReport(services, operations, self)
        self._side = MeetingPanels(self.meeting, self)
        self._connect_parts()
        self._read_around()
        self.show_stored()

    @property
    def meeting(self) -> OpenMeeting:
        """What the parts of the tab share."""
        if not isinstance(self._open, OpenMeeting):
            raise TypeError(self._open)
        return self._open

    # What it is

    def store(self, services: Services) -> FormStore:
        """The meetings."""
        return services.meetings

    def new_draft(self) -> MeetingDraft:
        """Begin as the last meeting ended."""
        found = list[MeetingDraft]()
        committee = self.committee
        if committee is not None:
            self.operations.run(lambda: self.services.meetings.begin(committee.id), on_done=found.append)
        return found[0] if found else MeetingDraft()

    def problems_of(self, draft: MeetingDraft) -> Sequence[Problem]:
        """What the domain says."""
        return problems_of(draft)

    def title_of(self, draft: MeetingDraft) -> str:
        """The title and the day."""
        return labels.dated_title(draft.title, draft.day)

    def new_title(self) -> str:
        """What one without a day is called."""
        return self.tr("New meeting")

    @property
    def icon_name(self) -> str:
        """The drawing of the state."""
        return self.drawing if self.stored is None else labels.STATE_LOOKS[self.meeting.state][0]

    @property
    def status(self) -> Status:
        """Whether it is saved, and what the checks found."""
        return Status(saved=super().status.saved, findings=words.findings_count(self._side.findings))

    def groups(self) -> Sequence[Group]:
        """The facts."""
        return facts_groups()

    def first_field(self) -> str:
        """The day."""
        return "day"

    # What stands there

    def body(self) -> QWidget:
        """The agenda, and the form of the facts."""
        self._standard = QLabel(self, wordWrap=True)
        set_look(self._standard, "help")
        self.form.block("sending_deadline").put_under(self._standard)
        self._absent = AbsentList(self, name="absent", empty="")
        self.form.block("members").put_under(self._made_absent())
        self.agenda = AgendaPage(self.meeting, self)
        texts = self.agenda.item
        self.meeting.connect_texts(texts.text_of, texts.replace_texts, texts.show_texts)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.agenda)
        self._pages.addWidget(super().body())
        self.show_page(FACTS if self.stored is None else AGENDA)
        return self._pages

    def bar_buttons(self) -> Sequence[QWidget]:
        """The buttons of the two pages."""
        self._segments = Segments(
            (Segment(self.tr("Agenda"), "show_agenda"), Segment(self.tr("Time and members"), "show_facts")), self
        )
        self._segments.chosen.connect(self._on_page_chosen)
        return (self._segments,)

    def below_bar(self) -> QWidget:
        """How far the meeting is."""
        self._strip = MeetingStrip(self)
        return self._strip

    def show_page(self, page: int) -> None:
        """Show the agenda or the facts."""
        self._segments.show_page(page)
        self._pages.setCurrentIndex(page)

    def panels(self) -> Sequence[Panel]:
        """Preview, control and notes."""
        return self._side.panels

    def badges(self) -> Mapping[str, int]:
        """How many findings stand open."""
        return {CONTROL: len(self._side.findings)}

    def begin(self) -> None:
        """Put the cursor where it was in this tab, or where the work is."""
        was_here = self._has_begun and self.place_left() is not None
        if self._pages.currentIndex() == AGENDA and not was_here:
            self.agenda.begin()
            self._has_begun = True
        else:
            super().begin()

    # What is done

    def more_commands(self) -> Mapping[str, Callable[[], None]]:
        """The agenda's commands, the meeting's steps, its papers and findings."""
        stored, editor = self.meeting.stored_meeting, self.agenda.item.editor
        found: dict[str, Callable[[], None]] = {
            "next_finding": lambda: self._side.walk(1),
            "previous_finding": lambda: self._side.walk(-1),
            **{step: partial(self._moves.take, step) for step in self._moves.possible()},
        }
        if self._pages.currentIndex() == AGENDA and self.agenda.current:
            found |= {"next_item": lambda: self.agenda.walk(1), "previous_item": lambda: self.agenda.walk(-1)}
        if not self.is_locked:
            found["new_item"] = self._add_item
            found["all_approved"] = self.agenda.item.approve_all
        if editor is not None:
            found |= {"find": editor.find, "find_next": editor.find_next, "find_previous": editor.find_previous}
        if stored is not None:
            found |= {
                "control_report": self._ask_report,
                "print": partial(self._ask_paper, PaperWay.PRINTER),
                "print_public": partial(self._ask_paper, PaperWay.PRINTER, public=True),
                "save_pdf": partial(self._ask_paper, PaperWay.PDF),
                "word_out": partial(self._ask_paper, PaperWay.WORD),
            }
        if self.meeting.state in HELD and self.agenda.current:
            found["excerpt"] = self._save_excerpt
        return found

    def menu_actions(self, menu: str) -> Sequence[QAction | None]:
        """The editor's own actions."""
        return self.agenda.item.menu_actions(menu) if self._pages.currentIndex() == AGENDA else ()

    def save(self) -> bool:
        """Store the meeting; what keeps it from being stored is told where it stands."""
        if self.meeting.is_locked:
            return True
        problems = self.form.problems()
        if any(problem.field.split(".")[0] != ITEMS for problem in problems):
            self.show_page(FACTS)
        self._tell_items(problems)
        return super().save()

    def set_locked(self, locked: bool) -> None:
        """Let the meeting be read and copied only."""
        super().set_locked(locked)
        self.agenda.set_locked(locked=locked)
        self._absent.set_locked(locked=locked)
        self._side.set_locked(locked=locked)

    def refresh(self, changes: Changes) -> None:
        """Follow the meeting, the recommendations on its agenda, and the meetings whose minutes it may approve."""
        super().refresh(changes)
        if changes & (Changes.MEETINGS | Changes.DOCUMENTS):
            self._read_around()
            self._side.renew()

    def go_to_finding(self, finding: object) -> None:
        """Go to where a finding stands."""
        if isinstance(finding, Finding):
            self._on_finding_chosen(finding)

    def leave(self) -> None:
        """Keep what is typed in the journal and end the workers."""
        super().leave()
        self._side.close_down()

    def show_stored(self) -> None:
        """Show what the meeting is since it was stored."""
        self.set_locked(self.meeting.is_locked)
        self.agenda.follow_state()
        self._show_strip()
        self._side.edited()
        self.commands_changed.emit()

    # Following

    def _connect_parts(self) -> None:
        self._strip.asked.connect(self._moves.take)
        self.edited.changed.connect(self._on_meeting_changed)
        self.meeting.matters_changed.connect(self._show_strip)
        self.agenda.document_wanted.connect(partial(self.record_wanted.emit, RecordKind.DOCUMENT))
        self.agenda.item_chosen.connect(self.commands_changed)
        for texts in (self.agenda.item.matter.texts, self.agenda.item.decisions.texts):
            texts.refused.connect(self._on_paste_refused)
        self._absent.edited.connect(self._on_absent_edited)
        self._side.wanted.connect(self.panel_wanted)
        self._side.control.chosen.connect(self._on_finding_chosen)
        self._side.control.mended.connect(self._on_mend_wanted)
        self._side.control.place_wanted.connect(self.place_wanted)
        self._side.findings_changed.connect(self._on_findings_changed)
        self._show_facts()

    def _read_around(self) -> None:
        """Read the recommendations on the agenda, and the meetings whose minutes can be approved."""
        meetings = self.services.meetings
        self.operations.run(self.meeting.read_matters)
        self.operations.run(lambda: meetings.rows(self.meeting.committee), on_done=self._show_meetings)

    def _show_meetings(self, rows: Sequence[MeetingListRow]) -> None:
        self.meeting.know_meetings(rows)
        self.agenda.item.offer_meetings(rows)

    def _on_meeting_changed(self, path: str) -> None:
        if path == "" or path.startswith(ITEMS):
            self._show_strip()
        if not path.startswith(ITEMS):
            self._show_facts()

    def _show_facts(self) -> None:
        form = self.meeting.meeting.form
        self._standard.setText(deadline_words(form.day))
        self._absent.show_names([member.name for member in form.members], form.absent)
        self._show_strip()

    def _show_strip(self) -> None:
        record, form = self.meeting, self.meeting.meeting.form
        self._strip.show_meeting(
            record.state,
            undecided=sum(len(record.undecided(item)) for item in form.items),
            unnumbered=sum(item.number is None for item in form.items),
        )
        deadline, today = sending_deadline(form), self.services.clock.today()
        is_waiting = record.state is MeetingState.PLANNED
        said = labels.sending_words(record.state, deadline, today) if is_waiting else ""
        self._strip.show_deadline(said, labels.sending_urgency(record.state, deadline, today))

    def _on_findings_changed(self) -> None:
        self._moves.know_findings(self._side.findings)
        for signal in (self.badges_changed, self.status_changed, self.commands_changed):
            signal.emit()

    def _on_finding_chosen(self, finding: Finding) -> None:
        field = finding.place.field
        if field == ITEMS or field.startswith(ITEM_PREFIX):
            self.show_page(AGENDA)
            key, _, about = field.removeprefix(ITEM_PREFIX).partition(".")
            self.agenda.show_place(key, about)
            return
        self.show_page(FACTS)
        self.form.go_to("members" if field == "absent" else field)

    def _on_mend_wanted(self, findings: tuple[Finding, ...]) -> None:
        if not self.is_locked:
            self.meeting.take_over(apply_meeting_mends(self.draft, findings), self.tr("Mend"))

    def _on_page_chosen(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        if page == AGENDA:
            self.agenda.begin()
        else:
            self.form.go_to(self.first_field())
        self.commands_changed.emit()

    def _on_absent_edited(self, names: tuple[str, ...]) -> None:
        self.edited.edit("absent", names, text=self.tr("Absent from the whole meeting"), merge=False)

    def _on_paste_refused(self, told: str) -> None:
        self.operations.say(NoticeKind.WARNING, told, key="paste", brief=True)

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self._tell_items(problems)
        super()._on_refused(problems)

    def _tell_items(self, problems: Sequence[Problem]) -> None:
        """Tell what is wrong with the agenda, which no field of the form shows."""
        if wrong := [problem for problem in problems if problem.field.split(".")[0] == ITEMS]:
            told = " ".join(of_codes.problem(problem) for problem in wrong)
            self.operations.say(NoticeKind.ERROR, self.tr("The meeting was not saved."), meaning=told, key="refused")

    # Papers and items

    def _add_item(self) -> None:
        self.show_page(AGENDA)
        self.agenda.add_item(ItemKind.AD_HOC)

    def _ask_paper(self, way: PaperWay, *, public: bool = False) -> None:
        """Ask which paper goes out, after storing what is unsaved: the paper is of what is stored."""
        stored = self.meeting.stored_meeting
        if stored is not None and self.save():
            self._out.ask(stored.id, self.meeting.state, way, public=public)

    def _ask_report(self) -> None:
        """Put the control report together, after storing what is unsaved: it is of what is stored."""
        stored, control = self.meeting.stored_meeting, self.services.control
        if stored is not None and self.save():
            self._report.ask(lambda _tell: control.of_meeting(stored.id), self.title, self.meeting.committee)

    def _save_excerpt(self) -> None:
        stored, key = self.meeting.stored_meeting, self.agenda.current
        if stored is not None and key and self.save():
            self._out.excerpt(stored.id, key)

    def _made_absent(self) -> QWidget:
        label = QLabel(self.tr("Absent from the whole meeting"), self._absent)
        set_look(label, "label")
        self._absent.put_first(label)
        return self._absent
