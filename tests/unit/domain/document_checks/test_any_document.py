"""Whatever stands in a document, it is weighed without a fault, and what is offered can be made."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings

from secretariat.domain.committees import CommitteeId
from secretariat.domain.document_checks import apply_document_mends, check_document, open_errors
from secretariat.domain.documents.documents import Document, DocumentId, DocumentState
from secretariat.domain.documents.rolling import carried_over, confirmed, unconfirmed
from secretariat.domain.text import Text
from tests.support.texts import texts
from tests.support.whole_documents import AROUND, REPORT, TODAY


@settings(max_examples=30, deadline=None)
@given(texts())
def test_any_text_is_weighed_and_its_mends_are_made(text: Text):
    draft = replace(REPORT, text=text)
    found = check_document(draft, AROUND, TODAY, unprintable=lambda _: ())
    mended = apply_document_mends(draft, found)
    assert len(mended.text.blocks) == len(text.blocks)
    assert set(open_errors(draft, found)) <= set(found)


@settings(max_examples=30, deadline=None)
@given(texts())
def test_any_document_is_carried_over_and_confirmed(text: Text):
    document = Document(DocumentId(1), CommitteeId(1), 1, DocumentState.ISSUED, 1, replace(REPORT, text=text))
    rolled = carried_over(document, None)
    assert {mark.field for mark in rolled.marks} == set(unconfirmed(rolled))
    assert unconfirmed(confirmed(rolled, *unconfirmed(rolled))) == ()
