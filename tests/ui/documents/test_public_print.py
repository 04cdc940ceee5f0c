"""What is printed for the public: nothing closed, and the issued paper itself where that holds nothing closed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from secretariat.application.documents.composed import ComposedDocument
from secretariat.domain.documents.documents import Appendix, DocumentState

SECRET = "Aftale om et hemmeligt lejemål"


@pytest.fixture
def print_for_the_public(desk, tmp_path, qtbot):
    """Prints to a file, as to a printer, and waits until that is done."""

    def printed(tab) -> None:
        tab.commands()["print_public"]()
        qtbot.waitUntil(lambda: tab.findChild(QPrintDialog, "print") is not None)
        dialog = tab.findChild(QPrintDialog, "print")
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "offentlig.pdf"))
        dialog.accepted.emit(dialog.printer())
        dialog.reject()
        qtbot.waitUntil(lambda: any("sent to" in told for told in desk.messages()))

    return printed


def with_closed_appendix(services, document):
    """Store a document with an open and a closed appendix."""
    appendices = (Appendix("a", title="Arbejdsplan"), Appendix("b", title=SECRET, is_closed=True))
    return services.documents.save(
        document.id, replace(document.draft, appendices=appendices), version=document.version
    )


def test_a_closed_appendix_is_not_on_the_public_paper(
    open_document, recommendation, services, previews, print_for_the_public
):
    tab = open_document(with_closed_appendix(services, recommendation))
    whole = services.document_papers.preview(tab.draft, recommendation.committee_id)
    assert SECRET in str(whole)
    print_for_the_public(tab)
    printed = previews.asked[-1][0]
    assert isinstance(printed, ComposedDocument)
    assert "Arbejdsplan" in str(printed)
    assert SECRET not in str(printed)


def test_an_issued_paper_without_anything_closed_is_printed_as_it_left_the_house(
    open_document, memo, services, previews, print_for_the_public
):
    services.document_issues.issue(memo.id, version=memo.version)
    tab = open_document(services.documents.get(memo.id))
    assert services.documents.get(memo.id).state is DocumentState.ISSUED
    print_for_the_public(tab)
    assert not previews.asked
