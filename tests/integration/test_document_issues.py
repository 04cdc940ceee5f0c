"""A document leaves the house once an edition: frozen, packed, locked, and kept byte for byte."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from hashlib import sha256

import pytest

from secretariat.application.documents.composed import ComposedDocument, Prose
from secretariat.application.drafts import PACKAGE_DATA
from secretariat.application.faults import CannotPrint, Conflict, NotFound, StorageFault, StorageTrouble, Withheld
from secretariat.application.file_names import file_name
from secretariat.application.issuing.issues import DocumentIssueService
from secretariat.application.issuing.packages import MANIFEST, FaultKind, PackageFault
from secretariat.application.ports import UnitOfWorkFactory
from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.documents.documents import DocumentDraft, DocumentIssueId, DocumentState
from secretariat.domain.documents.fields import Fact
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.problems import Finding, Place, Severity
from secretariat.domain.sheet_fields import Waiver
from secretariat.domain.text import Paragraph, Run, Text, run
from secretariat.exchange.packages import PackageFolders
from secretariat.persistence.engine import sqlite_url, working_engine
from secretariat.persistence.unit_of_work import UnitsOfWork
from tests.integration import reports
from tests.integration.conftest import ACTOR
from tests.support.composed_documents import FACE, composed

ERROR = Finding("section_empty", Severity.ERROR, Place("document", "section:economy"), excerpt="Økonomi")
OTHER = Finding("title_year", Severity.ERROR, Place("document", "title"), excerpt="2008")
WARNING = Finding("note_in_brackets", Severity.WARNING, Place("text", block=1))
NUMBER = "line:2.1/2009"


@dataclass
class _Papers:
    """Papers of a document's words alone, with the findings and the facts that a test gives."""

    units: UnitOfWorkFactory
    clock: object
    findings: tuple[Finding, ...] = ()
    told: Mapping[str, Fact | None] = field(default_factory=dict)
    meanwhile: Callable[[], object] = tuple

    def document(self, document_id, *, final=False, public=False, waiving=False) -> ComposedDocument:
        assert final
        with self.units(writing=False) as unit:
            draft = unit.documents.get(document_id).draft
        assert waiving or not self.findings or draft.waivers
        if not public:  # which is set after the full one
            self.meanwhile()
        face = replace(FACE, title=draft.title, standing="", created=self.clock.now())
        return replace(composed(Prose(draft.text)), face=face, title=draft.title)

    def surroundings(self, _draft, _committee_id, *, document_id=None):
        return document_id

    def check(self, _draft, _around) -> tuple[Finding, ...]:
        return self.findings

    def facts(self, addresses: Sequence[str], _draft, _committee_id) -> Mapping[str, Fact | None]:
        return {address: self.told.get(address) for address in addresses}

    def public_file_name(self, document: ComposedDocument, ending: str) -> str:
        return file_name(document.title, ending, edition="offentlig")

    def file_name(self, document: ComposedDocument) -> str:
        return file_name(document.title, ".pdf")


@dataclass
class _Printer:
    """Prints and writes a document as its title and its creation."""

    kind: bytes
    fault: Exception | None = None
    padding: int = 0

    def render(self, document: ComposedDocument) -> bytes:
        if self.fault is not None:
            raise self.fault
        return self.kind + f" {document.title} {document.face.created}".encode() + os.urandom(self.padding)


@pytest.fixture
def units(services):
    """The store, as the program opens it."""
    engine = working_engine(sqlite_url(services.database))
    yield UnitsOfWork(engine, services.database)
    engine.dispose()


@pytest.fixture
def papers(units, clock):
    """What makes and weighs the papers."""
    return _Papers(units, clock)


@pytest.fixture
def printer():
    """What prints the PDF."""
    return _Printer(b"%PDF")


@pytest.fixture
def issuing_over(clock, papers, printer):
    """Makes the use cases of issuing over a store."""
    return partial(
        DocumentIssueService,
        clock=clock,
        actor=lambda: ACTOR,
        renderer=printer,
        papers=papers,
        word=_Printer(b"PK"),
        packages=PackageFolders(),
    )


@pytest.fixture
def issuing(issuing_over, units):
    """The use cases of issuing."""
    return issuing_over(units)


TEXT = Text((Paragraph((*run("Der er afsat "), Run("6,9 mio. kr.", field=NUMBER), *run("."))),))


@pytest.fixture
def report(services, committee):
    """A stored status report of a period, with a field in it."""
    period = reports.begun(services, committee.id).period
    draft = DocumentDraft(
        kind=DocumentKind.STATUS_REPORT,
        title="Statusredegørelse 2006",
        period=period.id,
        case_numbers=(CaseNumber(CaseSystem.EDOC, "2007-0005600"),),
        text=TEXT,
    )
    return services.documents.add(committee.id, draft)


@pytest.fixture
def issued(issuing, report):
    """The first edition of it."""
    return issuing.issue(report.id, version=report.version)


def test_an_issued_document_is_frozen_with_all_it_was_made_of(committee, report, issued, issuing, clock):
    assert (issued.document_id, issued.number, issued.corrects) == (report.id, 1, None)
    assert (issued.at, issued.by, issued.committee) == (clock.now(), ACTOR, committee.draft)
    assert issued.draft == replace(report.draft, date=clock.today())
    assert (issued.waived, issued.reason) == ((), "")
    assert [(file.name, file.role) for file in issued.files] == [
        ("Statusredegørelse 2006.pdf", "pdf"),
        ("Statusredegørelse 2006.docx", "word"),
        ("Statusredegørelse 2006.json", "data"),
    ]
    assert issuing.issued(issued.id) == issued
    assert issuing.issues(report.id) == [issued]


def test_every_file_is_given_as_it_was_printed(issued, issuing):
    for file in issued.files:
        content = issuing.file(issued.id, file.role)
        assert (sha256(content).hexdigest(), len(content)) == (file.sha256, file.size)
        assert issuing.file(issued.id, file.role) == content
    assert issuing.file(issued.id, "pdf").startswith(b"%PDF Statusredeg")


def test_the_data_of_a_package_say_what_it_was_printed_from(issued, issuing):
    data = PACKAGE_DATA.read(issuing.file(issued.id, "data").decode())

    assert (data.draft, data.paper, data.committee) == (issued.draft, issued.paper, issued.committee)
    assert (data.number, data.at, data.by) == (1, issued.at, ACTOR)


def test_an_issued_document_is_locked_until_a_correction_is_begun(services, committee, report, issued, clock):
    stored = services.documents.get(report.id)

    assert stored.is_locked
    assert (stored.history[-1].before, stored.history[-1].after) == (DocumentState.DRAFTING, DocumentState.ISSUED)
    row = services.documents.rows(committee.id)[0]
    assert (row.state, row.day) == (DocumentState.ISSUED, clock.today())
    with pytest.raises(Withheld, match="issued"):
        services.documents.save(report.id, report.draft, version=stored.version)
    with pytest.raises(Withheld, match="no_such_move"):
        services.documents.move(report.id, DocumentState.DRAFTING, version=stored.version)


def test_an_issued_document_is_not_issued_again(services, report, issued, issuing):
    with pytest.raises(Withheld, match="issued"):
        issuing.issue(report.id, version=services.documents.get(report.id).version)

    assert issuing.issues(report.id) == [issued]


def test_the_fields_say_for_good_what_the_facts_said_that_day(services, report, papers, issuing):
    papers.told = {NUMBER: Fact("7,1 mio. kr.")}

    issued = issuing.issue(report.id, version=1)

    said = Text((Paragraph((*run("Der er afsat "), Run("7,1 mio. kr.", field=NUMBER), *run("."))),))
    assert issued.draft.text == said
    stored = services.documents.get(report.id)
    assert (stored.draft.text, stored.draft.date, stored.state) == (said, None, DocumentState.ISSUED)


def test_a_date_that_was_written_stays(services, report, issuing):
    dated = services.documents.save(report.id, replace(report.draft, date=date(2007, 2, 1)), version=1)

    assert issuing.issue(report.id, version=dated.version).draft.date == date(2007, 2, 1)


def test_open_errors_hold_a_document_back(services, report, papers, issuing):
    papers.findings = (ERROR, WARNING)

    with pytest.raises(Withheld, match="open_errors") as refusal:
        issuing.issue(report.id, version=1, reason="  ")

    assert refusal.value.findings == (ERROR,)
    assert services.documents.get(report.id) == report
    assert issuing.issues(report.id) == []


def test_open_errors_are_kept_with_the_reason_that_let_them_stand(services, report, papers, issuing):
    papers.findings = (ERROR, WARNING)

    issued = issuing.issue(report.id, version=1, reason=" Udvalget har fravalgt afsnittet ")

    assert (issued.waived, issued.reason) == ((ERROR,), "Udvalget har fravalgt afsnittet")
    assert issuing.issued(issued.id).waived == (ERROR,)
    assert services.documents.get(report.id).history[-1].remark == issued.reason


def test_an_error_waived_before_holds_nothing_back_and_is_kept_with_the_package(services, report, papers, issuing):
    papers.findings = (ERROR,)
    waiver = Waiver(ERROR.code, ERROR.place.field, ERROR.excerpt, "Aftalt med formanden", ACTOR)
    waived = services.documents.save(report.id, replace(report.draft, waivers=(waiver,)), version=1)

    issued = issuing.issue(report.id, version=waived.version, reason="Ikke brugt")

    assert (issued.waived, issued.reason) == ((ERROR,), "")


def test_one_waived_error_does_not_let_another_stand(services, report, papers, issuing):
    papers.findings = (ERROR, OTHER)
    waiver = Waiver(ERROR.code, ERROR.place.field, ERROR.excerpt, "Aftalt med formanden", ACTOR)
    waived = services.documents.save(report.id, replace(report.draft, waivers=(waiver,)), version=1)

    with pytest.raises(Withheld) as refusal:
        issuing.issue(report.id, version=waived.version)

    assert refusal.value.findings == (OTHER,)


def test_a_document_that_somebody_changed_is_not_issued(services, report, issuing):
    services.documents.save(report.id, replace(report.draft, title="Andres"), version=1)

    with pytest.raises(Conflict):
        issuing.issue(report.id, version=1)


def test_a_change_while_the_paper_is_being_set_comes_first(services, report, papers, issuing):
    papers.meanwhile = lambda: services.documents.save(report.id, replace(report.draft, title="Andres"), version=1)

    with pytest.raises(Conflict):
        issuing.issue(report.id, version=1)

    assert services.documents.get(report.id).draft.title == "Andres"
    assert issuing.issues(report.id) == []


def test_a_paper_that_cannot_be_set_leaves_the_document_as_it_was(services, report, printer, issuing):
    printer.fault = CannotPrint("too_wide")

    with pytest.raises(CannotPrint):
        issuing.issue(report.id, version=1)

    assert services.documents.get(report.id) == report


@pytest.fixture
def full(services):
    """The store on a disk that is all but full."""
    engine = working_engine(sqlite_url(services.database))
    with engine.connect() as connection:  # the only one of its pool, which the store is given next
        (pages,) = connection.exec_driver_sql("PRAGMA page_count").one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 10}")
    yield UnitsOfWork(engine, services.database)
    engine.dispose()


def test_a_disk_that_fills_while_a_package_is_stored_issues_nothing(services, report, printer, full, issuing_over):
    printer.padding = 2_000_000

    with pytest.raises(StorageFault) as fault:
        issuing_over(full).issue(report.id, version=1)

    assert fault.value.trouble is StorageTrouble.FULL
    assert services.documents.get(report.id) == report
    assert services.document_issues.issues(report.id) == []


def test_a_correction_is_the_next_edition_and_leaves_the_first_as_it_was(services, report, issued, issuing, clock):
    first = {file.role: issuing.file(issued.id, file.role) for file in issued.files}
    clock.advance(days=1)
    corrected = services.documents.correct(report.id, version=2, reason=" Tallet i afsnit 2 var forkert ")
    assert (corrected.state, corrected.number) == (DocumentState.DRAFTING, 2)
    assert corrected.history[-1].remark == "Tallet i afsnit 2 var forkert"
    saved = services.documents.save(report.id, replace(corrected.draft, title="Rettet redegørelse"), version=3)

    second = issuing.issue(report.id, version=saved.version)

    assert (second.number, second.corrects, second.draft.date) == (2, 1, clock.today())
    assert issuing.issues(report.id) == [issued, second]
    assert {role: issuing.file(issued.id, role) for role in first} == first


def test_the_archive_tells_each_edition_the_newest_first_of_documents_put_aside_too(
    services, committee, report, issued, issuing
):
    memo = services.documents.add(committee.id, DocumentDraft(title="Notat"))
    other = issuing.issue(memo.id, version=1)
    services.documents.remove(report.id, version=2)

    rows = issuing.archive(committee.id)

    assert [row.id for row in rows] == [other.id, issued.id]
    row = rows[1]
    assert (row.document_id, row.at, row.by, row.number) == (report.id, issued.at, ACTOR, 1)
    assert (row.kind, row.title) == (DocumentKind.STATUS_REPORT, "Statusredegørelse 2006")
    assert (row.year, row.case_numbers) == (2006, ("2007-0005600",))
    assert (rows[0].year, rows[0].case_numbers) == (None, ())


def test_a_package_given_out_is_whole_and_the_same_every_time(issued, issuing, tmp_path):
    first = issuing.give_out(issued.id, tmp_path)
    second = issuing.give_out(issued.id, tmp_path)

    assert first != second
    names = {"Statusredegørelse 2006.pdf", "Statusredegørelse 2006.docx", "Statusredegørelse 2006.json", MANIFEST}
    assert {file.name for file in first.iterdir()} == names
    assert all((first / name).read_bytes() == (second / name).read_bytes() for name in names)
    assert issuing.verify_folder(first) == issuing.verify(issued.id) == ()


def test_a_file_that_was_changed_in_a_folder_is_found(issued, issuing, tmp_path):
    folder = issuing.give_out(issued.id, tmp_path)
    (folder / "Statusredegørelse 2006.pdf").write_bytes(b"%PDF something else")

    assert issuing.verify_folder(folder) == (PackageFault(FaultKind.CHANGED, "Statusredegørelse 2006.pdf"),)


def _damage(services, statement):
    with closing(sqlite3.connect(services.database)) as connection:
        connection.execute(statement)
        connection.commit()


@pytest.mark.parametrize("role", ["pdf", "word", "data", "manifest"])
def test_a_file_that_was_changed_in_the_store_is_found_and_never_given_out(services, issued, issuing, tmp_path, role):
    _damage(services, f"UPDATE document_issue_file SET content = x'2550' WHERE role = '{role}'")

    (fault,) = issuing.verify(issued.id)
    assert (fault.kind, fault.name.rpartition(".")[0] in ("Statusredegørelse 2006", "manifest")) == (
        FaultKind.CHANGED,
        True,
    )
    for give in (lambda: issuing.file(issued.id, role), lambda: issuing.give_out(issued.id, tmp_path)):
        with pytest.raises(StorageFault) as damage:
            give()
        assert damage.value.trouble is StorageTrouble.DAMAGED
    assert not (tmp_path / "Statusredegørelse 2006").exists()


def test_a_file_that_is_gone_from_the_store_is_missed_and_half_a_package_never_given_out(
    services, issued, issuing, tmp_path
):
    _damage(services, "DELETE FROM document_issue_file WHERE role IN ('word', 'manifest')")

    assert issuing.verify(issued.id) == (
        PackageFault(FaultKind.MISSING, "word"),
        PackageFault(FaultKind.NO_MANIFEST, MANIFEST),
    )
    with pytest.raises(NotFound):
        issuing.file(issued.id, "word")
    with pytest.raises(StorageFault) as damage:
        issuing.give_out(issued.id, tmp_path)
    assert damage.value.trouble is StorageTrouble.DAMAGED
    assert not (tmp_path / "Statusredegørelse 2006").exists()


def test_what_an_edition_was_made_of_may_be_damaged_and_its_files_whole(services, issued, issuing):
    _damage(services, "UPDATE document_issue SET paper = x'00'")

    with pytest.raises(StorageFault) as damage:
        issuing.issued(issued.id)

    assert damage.value.trouble is StorageTrouble.DAMAGED
    assert issuing.verify(issued.id) == ()
    assert issuing.file(issued.id, "pdf").startswith(b"%PDF")


def test_an_unknown_edition_document_or_file_is_not_found(issued, issuing, report, tmp_path):
    nothing = DocumentIssueId(99)

    for ask in (
        lambda: issuing.issue(99, version=1),
        lambda: issuing.issued(nothing),
        lambda: issuing.file(nothing, "pdf"),
        lambda: issuing.file(issued.id, "odt"),
        lambda: issuing.give_out(nothing, tmp_path),
        lambda: issuing.verify(nothing),
    ):
        with pytest.raises(NotFound):
            ask()
