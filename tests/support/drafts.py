"""Hypothesis strategies for what a person can have typed: hearings, responses, committees, documents, findings."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from secretariat.application.documents.printable import MarginEntry, PrintableDocument, Signature
from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.committees import CommitteeDraft, DocumentLanguage, Letterhead, Template
from secretariat.domain.contributions import Contribution, ContributionState
from secretariat.domain.hearings import Extension, HearingDraft, NotesPlacement, Question, ResponseDraft
from secretariat.domain.problems import Finding, Mend, Place, Severity
from tests.support.texts import characters, texts

DAYS = st.dates(date(1970, 1, 1), date(2199, 12, 31))
MOMENTS = st.datetimes(datetime(1970, 1, 2), datetime(2199, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001


def lines() -> SearchStrategy[str]:
    """What a field may hold: nothing, words, several lines."""
    return st.just("") | characters() | st.lists(characters(), min_size=2, max_size=3).map("\n".join)


def case_numbers() -> SearchStrategy[CaseNumber]:
    """Regular and odd ones of every system."""
    return st.builds(CaseNumber, st.sampled_from(CaseSystem), st.just("2025 - 334") | characters())


def responses() -> SearchStrategy[ResponseDraft]:
    """Responses with texts of every kind of block."""
    return st.builds(
        ResponseDraft,
        title=lines(),
        template=st.sampled_from(Template),
        language=st.sampled_from(DocumentLanguage),
        addressee=lines(),
        place=lines(),
        date=st.none() | DAYS,
        case_officer=lines(),
        text=texts(max_blocks=3),
        greeting=lines(),
        signatory_name=lines(),
        signatory_title=lines(),
        notes_placement=st.sampled_from(NotesPlacement),
        justified=st.booleans(),
        hyphenated=st.booleans(),
    )


def hearings() -> SearchStrategy[HearingDraft]:
    """Hearings with up to three of each part; not always ones that may be stored."""
    return st.builds(
        HearingDraft,
        title=lines(),
        asker=lines(),
        subject=lines(),
        received=st.none() | DAYS,
        deadline=st.none() | DAYS,
        extensions=several(st.builds(Extension, DAYS, lines(), st.none() | DAYS)),
        case_numbers=several(case_numbers()),
        responsible=lines(),
        questions=several(st.builds(Question, st.uuids().map(str), lines())),
        contributions=several(
            st.builds(Contribution, lines(), st.sampled_from(ContributionState), st.none() | DAYS, lines())
        ),
        notes=lines(),
        response=st.none() | responses(),
    )


def letterheads() -> SearchStrategy[Letterhead]:
    """With and without a logo."""
    return st.builds(Letterhead, st.none() | st.binary(max_size=64), lines(), several(lines()))


def committees() -> SearchStrategy[CommitteeDraft]:
    """Committees; not always ones that may be stored."""
    return st.builds(
        CommitteeDraft,
        **{name: lines() for name in ("name", "short_name", "administration", "office", "address", "place")},
        chair_name=lines(),
        chair_title=lines(),
        letterhead=letterheads(),
        default_template=st.sampled_from(Template),
        language=st.sampled_from(DocumentLanguage),
    )


def documents() -> SearchStrategy[PrintableDocument]:
    """Documents ready to print."""
    return st.builds(
        PrintableDocument,
        template=st.sampled_from(Template),
        language=st.sampled_from(DocumentLanguage),
        **{name: lines() for name in ("title", "author", "subject", "standing")},
        letterhead=letterheads(),
        addressee=several(lines()),
        margin=several(st.builds(MarginEntry, lines(), several(lines()))),
        text=texts(max_blocks=3),
        signature=st.builds(Signature, lines(), lines(), lines(), lines()),
        foot=several(lines()),
        notes_placement=st.sampled_from(NotesPlacement),
        justified=st.booleans(),
        hyphenated=st.booleans(),
        created=MOMENTS,
    )


def findings() -> SearchStrategy[Finding]:
    """Findings at every kind of place."""
    small = st.integers(0, 9)
    places = st.builds(
        Place,
        st.sampled_from(("hearing", "response", "text")),
        lines(),
        st.none() | small,
        small,
        small,
        st.none() | st.tuples(small, small),
        st.none() | small,
    )
    pair = st.tuples(characters(), characters() | st.integers())
    return st.builds(
        Finding,
        lines(),
        st.sampled_from(Severity),
        places,
        several(pair),
        st.none() | st.builds(Mend, lines()),
        lines(),
    )


def several(items: SearchStrategy) -> SearchStrategy[tuple]:
    """Up to three."""
    return st.lists(items, max_size=3).map(tuple)
