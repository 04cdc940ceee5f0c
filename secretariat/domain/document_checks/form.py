"""A document's form: its title, case numbers and signatory, a recommendation's points and path, the appendices."""

from __future__ import annotations

from collections.abc import Iterator

from secretariat.domain.case_numbers import EXAMPLES, is_regular
from secretariat.domain.checks import wording
from secretariat.domain.checks.codes import finding
from secretariat.domain.document_checks.context import DocumentContext, in_form
from secretariat.domain.document_checks.form_fields import words_of_form
from secretariat.domain.documents.recommendations import PointVerb
from secretariat.domain.problems import Finding
from secretariat.domain.text import Piece, PieceKind, is_empty

_NO_WORDS_OF_ITS_OWN = (Piece(PieceKind.PAGE_BREAK), Piece(PieceKind.CONTENTS), Piece(PieceKind.NOTES))


def missing_facts(context: DocumentContext) -> Iterator[Finding]:
    """Find what every document needs: a title, a case number, something to read, a name where it is signed."""
    draft = context.draft
    if not draft.title.strip():
        yield finding("document_title_missing", in_form("title"))
    if not any(case_number.number.strip() for case_number in draft.case_numbers):
        yield finding("case_number_missing", in_form("case_numbers"))
    if draft.choices.signature and not draft.signatory_name.strip():
        yield finding("document_signatory_missing", in_form("signatory_name"))
    if all(is_empty(block) or block in _NO_WORDS_OF_ITS_OWN for block in draft.text.blocks):
        yield finding("document_empty", in_form("text"))


def odd_case_numbers(context: DocumentContext) -> Iterator[Finding]:
    """Find the case numbers that do not look like their system's."""
    for index, case_number in enumerate(context.draft.case_numbers):
        if case_number.number.strip() and not is_regular(case_number):
            yield finding(
                "case_number_odd",
                in_form("case_numbers"),
                excerpt=case_number.number,
                index=index,
                number=case_number.number,
                system=case_number.system.value,
                example=EXAMPLES.get(case_number.system, ""),
            )


def recommendation(context: DocumentContext) -> Iterator[Finding]:
    """Find what a recommendation cannot be decided without: points, their words, the ground for closing the item."""
    asked = context.draft.recommendation
    if asked is None:
        return
    if not asked.points:
        yield finding("points_missing", in_form("points"))
    for index, point in enumerate(asked.points):
        if not point.text.strip():
            yield finding("point_empty", in_form("points"), excerpt=point.key, index=index)
    if asked.is_closed and not asked.closed_ground.strip():
        yield finding("closed_ground_missing", in_form("closed_ground"))


def committees(context: DocumentContext) -> Iterator[Finding]:
    """Find points for a committee that is not on the path, steps of the path without one, and a point that sends the
    matter on while no path tells where to.
    """
    asked = context.draft.recommendation
    if asked is None:
        return
    own = context.around.committee
    known = {own.name, own.short_name, *(step.committee for step in asked.path)}
    names = {name.strip().casefold() for name in known}
    for index, point in enumerate(asked.points):
        committee = point.committee.strip()
        if committee and committee.casefold() not in names:
            yield finding("point_off_path", in_form("points"), excerpt=committee, index=index, committee=committee)
        elif point.verb is PointVerb.RECOMMENDS and not asked.path:
            yield finding("path_missing", in_form("path"), excerpt=point.key, index=index)
    for index, step in enumerate(asked.path):
        if not step.committee.strip():
            yield finding("path_step_without_committee", in_form("path"), excerpt=str(index), index=index)


def appendices(context: DocumentContext) -> Iterator[Finding]:
    """Find appendices without a title, those whose document was put aside, and a list that is printed nowhere."""
    draft = context.draft
    for index, appendix in enumerate(draft.appendices):
        title = appendix.title.strip()
        if not title:
            yield finding("appendix_untitled", in_form("appendices"), excerpt=appendix.key, index=index)
        if appendix.document is not None and appendix.document in context.around.gone:
            yield finding("appendix_gone", in_form("appendices"), excerpt=appendix.key, index=index, title=title)
    is_listed = draft.choices.appendix_list or any(piece.kind is PieceKind.APPENDICES for _, piece in context.pieces())
    if draft.appendices and not is_listed:
        yield finding("appendices_unlisted", in_form("appendices"))


def in_fields(context: DocumentContext) -> Iterator[Finding]:
    """Find in the form's fields that print what any text is weighed for."""
    for field, words in words_of_form(context.draft):
        yield from wording.in_words(words, in_form(field), is_danish=context.written.is_danish)
