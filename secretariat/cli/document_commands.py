"""The commands of the formal papers: documents and meetings listed, printed, checked, issued; the search."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from secretariat.application.controlled import Controlled
from secretariat.application.documents.composed import ComposedDocument
from secretariat.application.faults import FileFault, NotFound, Withheld, file_told
from secretariat.application.searched import Searched, SearchQuery
from secretariat.application.services import Services
from secretariat.cli import document_output, output
from secretariat.cli.office import Failed, know_committee, opened, spare_database
from secretariat.cli.wording import Wording
from secretariat.domain.committees import CommitteeId
from secretariat.domain.documents.documents import Document, DocumentId
from secretariat.domain.meetings.meetings import MeetingId
from secretariat.system.whole_file import write_whole

WORD = ".docx"
"""The ending of a file that is written as Word rather than as PDF."""


def _list_documents(arguments: argparse.Namespace, words: Wording) -> int:
    with opened(arguments, words) as services:
        rows = [row for one in _committees(services, arguments, words) for row in services.documents.rows(one)]
    if arguments.json:
        output.write_json([document_output.document_fact(row) for row in rows])
        return 0
    return _write_lines([document_output.document_line(row, words) for row in rows], words("no_documents"))


def _list_issued(arguments: argparse.Namespace, words: Wording) -> int:
    with opened(arguments, words) as services:
        committees = _committees(services, arguments, words)
        rows = [row for one in committees for row in services.document_issues.archive(one)]
    if arguments.json:
        output.write_json([document_output.issue_fact(row) for row in rows])
        return 0
    return _write_lines([document_output.issue_line(row) for row in rows], words("no_issued"))


def _list_meetings(arguments: argparse.Namespace, words: Wording) -> int:
    with opened(arguments, words) as services:
        rows = [row for one in _committees(services, arguments, words) for row in services.meetings.rows(one)]
    if arguments.json:
        output.write_json([document_output.meeting_fact(row) for row in rows])
        return 0
    return _write_lines([document_output.meeting_line(row, words) for row in rows], words("no_meetings"))


def _write_lines(lines: Sequence[str], nothing: str) -> int:
    for line in lines or [nothing]:
        output.write_line(line)
    return 0


def _committees(services: Services, arguments: argparse.Namespace, words: Wording) -> Sequence[CommitteeId]:
    if arguments.committee is not None:
        know_committee(services, arguments, words)
        return [CommitteeId(arguments.committee)]
    return [committee.id for committee in services.committees.all()]


def _print_document(arguments: argparse.Namespace, words: Wording) -> int:
    """Print a document; one that is issued as it left the house."""
    target: Path = arguments.output
    spare_database(target, words)
    with opened(arguments, words) as services:
        document = _document(services, arguments, words)
        if document.is_locked:
            _write_issued(services, document, arguments, words)
        else:
            with _withheld(words, document.id):
                paper = services.document_papers.document(document.id, final=arguments.final, public=arguments.public)
            _write_paper(services, paper, target)
    output.write_line(words("paper_printed", path=target))
    return 0


def _write_issued(services: Services, document: Document, arguments: argparse.Namespace, words: Wording) -> None:
    issues = services.document_issues
    issued = issues.issues(document.id)[-1]
    wanted = issues.public_file if arguments.public else issues.file
    with _withheld(words, document.id):
        content = wanted(issued.id, "word" if _is_word(arguments.output) else "pdf")
    write_whole(arguments.output, content)


def _print_agenda(arguments: argparse.Namespace, words: Wording) -> int:
    return _print_of_meeting(
        arguments,
        words,
        lambda services, meeting: services.meeting_papers.agenda(meeting, public=arguments.public),
    )


def _print_minutes(arguments: argparse.Namespace, words: Wording) -> int:
    return _print_of_meeting(
        arguments,
        words,
        lambda services, meeting: services.meeting_papers.minutes(meeting, public=arguments.public),
    )


def _print_of_meeting(
    arguments: argparse.Namespace, words: Wording, paper: Callable[[Services, MeetingId], ComposedDocument]
) -> int:
    target: Path = arguments.output
    spare_database(target, words)
    with opened(arguments, words) as services, _withheld(words, arguments.id), _meeting_known(arguments, words):
        _write_paper(services, paper(services, MeetingId(arguments.id)), target)
    output.write_line(words("paper_printed", path=target))
    return 0


def _write_paper(services: Services, paper: ComposedDocument, target: Path) -> None:
    if _is_word(target):
        write_whole(target, services.word_papers.render(paper))
    else:
        services.renderer.write(paper, target)


def _is_word(target: Path) -> bool:
    return target.suffix.lower() == WORD


def _check_document(arguments: argparse.Namespace, words: Wording) -> int:
    with opened(arguments, words) as services:
        controlled = services.control.of_document(_document(services, arguments, words).id)
    return _tell_controlled(controlled, arguments, words)


def _check_meeting(arguments: argparse.Namespace, words: Wording) -> int:
    with opened(arguments, words) as services, _meeting_known(arguments, words):
        controlled = services.control.of_meeting(MeetingId(arguments.id))
    return _tell_controlled(controlled, arguments, words)


def _tell_controlled(controlled: Sequence[Controlled], arguments: argparse.Namespace, words: Wording) -> int:
    if arguments.json:
        output.write_json([document_output.controlled_fact(one) for one in controlled])
    else:
        document_output.write_controlled(controlled, words)
    return 1 if any(one.findings for one in controlled) else 0


def _issue_document(arguments: argparse.Namespace, words: Wording) -> int:
    """Issue a document and write its package; one that is issued already gives out the package it left as."""
    with opened(arguments, words) as services:
        document = _document(services, arguments, words)
        arguments.output.mkdir(parents=True, exist_ok=True)  # before anything leaves the house
        if document.is_locked:
            issued = services.document_issues.issues(document.id)[-1]
        else:
            with file_told(arguments.output), TemporaryDirectory(dir=arguments.output):
                pass  # it takes a folder: what is issued cannot be taken back
            with _withheld(words, document.id):
                issued = services.document_issues.issue(
                    document.id, version=document.version, reason=arguments.reason or ""
                )
        try:
            folder = services.document_issues.give_out(issued.id, arguments.output)
        except FileFault as fault:
            raise Failed(words("cannot.package", path=arguments.output)) from fault
    output.write_line(words("issued_to", path=folder))
    return 0


def _verify(arguments: argparse.Namespace, words: Wording) -> int:
    with opened(arguments, words) as services:
        faults = services.document_issues.verify_folder(arguments.folder)
    if arguments.json:
        output.write_json([document_output.fault_fact(fault) for fault in faults])
    else:
        told = [words(f"package.{fault.kind.value}", name=fault.name) for fault in faults]
        _write_lines(told, words("package_whole", path=arguments.folder))
    return 1 if faults else 0


def _search(arguments: argparse.Namespace, words: Wording) -> int:
    with opened(arguments, words) as services:
        if arguments.committee is not None:
            know_committee(services, arguments, words)
        services.search.refresh()
        hits = services.search.find(
            SearchQuery(
                arguments.words,
                committee=None if arguments.committee is None else CommitteeId(arguments.committee),
                kinds=frozenset() if arguments.kind is None else frozenset({Searched(arguments.kind)}),
                years=frozenset() if arguments.year is None else frozenset({arguments.year}),
            )
        )
    if arguments.json:
        output.write_json([document_output.hit_fact(hit) for hit in hits])
        return 0
    lines = [line for hit in hits for line in document_output.hit_lines(hit, words)]
    return _write_lines(lines, words("no_hits", words=arguments.words))


def _calendar(arguments: argparse.Namespace, words: Wording) -> int:
    target: Path = arguments.output
    spare_database(target, words)
    with opened(arguments, words) as services:
        committees = _committees(services, arguments, words)
        if len(committees) != 1:
            raise Failed(words("cannot.which_committee"))
        count = services.calendar.give_out(committees[0], target)
    output.write_line(words("calendar_written", path=target, count=count))
    return 0


def _document(services: Services, arguments: argparse.Namespace, words: Wording) -> Document:
    try:
        return services.documents.get(DocumentId(arguments.id))
    except NotFound as fault:
        raise Failed(words("cannot.no_document", id=arguments.id)) from fault


@contextmanager
def _meeting_known(arguments: argparse.Namespace, words: Wording) -> Iterator[None]:
    try:
        yield
    except NotFound as fault:
        raise Failed(words("cannot.no_meeting", id=arguments.id)) from fault


@contextmanager
def _withheld(words: Wording, number: int) -> Iterator[None]:
    """Word why a paper is withheld."""
    try:
        yield
    except Withheld as fault:
        raise Failed(words(f"withheld.{fault.code}", errors=len(fault.findings), id=number)) from fault


COMMANDS: Mapping[tuple[str, ...], Callable[[argparse.Namespace, Wording], int]] = {
    ("list", "documents"): _list_documents,
    ("list", "issued"): _list_issued,
    ("list", "meetings"): _list_meetings,
    ("print", "document"): _print_document,
    ("print", "agenda"): _print_agenda,
    ("print", "minutes"): _print_minutes,
    ("check", "document"): _check_document,
    ("check", "meeting"): _check_meeting,
    ("issue", "document"): _issue_document,
    ("verify",): _verify,
    ("search",): _search,
    ("calendar",): _calendar,
}
"""What each command of the formal papers does, by its words."""
