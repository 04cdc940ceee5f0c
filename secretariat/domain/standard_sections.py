"""The sections a new response starts with: one for each question the asker put, or the ones every response has."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.hearings import Question
from secretariat.domain.text import Block, Heading, Paragraph, Section, Text, run

HEADING_LENGTH: Final = 120
"""The most characters of a question that stand as a heading; the rest is read in the hearing."""

ECONOMY: Final = "economy"


@dataclass(frozen=True, slots=True)
class _Standard:
    """A section as it comes: its stable key, its heading and what the screen says while it is empty."""

    key: str
    heading: str
    help: str


@dataclass(frozen=True, slots=True)
class _Wording:
    question_help: str
    free: tuple[_Standard, ...]
    economy: _Standard


_DANISH: Final = _Wording(
    "Svar på spørgsmålet med det samme, og begrund bagefter. Skriv hvad udvalget selv gør eller vil gøre, og hvem der "
    "skal være med. Kan spørgsmålet ikke besvares, så skriv hvorfor.",
    (
        _Standard(
            "remarks",
            "Udvalgets bemærkninger",
            "Hvad mener udvalget om forslaget som helhed? Nævn først det, udvalget støtter, og derefter det, det gerne "
            "ser ændret, med henvisning til afsnit eller side.",
        ),
        _Standard(
            "themes",
            "Prioriterede temaer",
            "Hvilke to-tre emner betyder mest for udvalgets område? Skriv om hvert af dem, hvad der er i gang, og "
            "hvad udvalget tilbyder at bidrage med.",
        ),
    ),
    _Standard(
        ECONOMY,
        "Økonomi",
        "Er der penge til det, udvalget skriver? Angiv beløb, år og bevilling. Har svaret ingen økonomiske følger, så "
        "skriv det her i én sætning.",
    ),
)

_ENGLISH: Final = _Wording(
    "Answer the question first and give the reasons after. Say what the committee does or will do itself, and who else "
    "must take part. If it cannot be answered, say why.",
    (
        _Standard(
            "remarks",
            "The committee's remarks",
            "What does the committee think of the proposal as a whole? Begin with what it supports, then what it would "
            "like to see changed, pointing at the chapter or page.",
        ),
        _Standard(
            "themes",
            "Prioritised themes",
            "Which two or three subjects matter most to the committee's field? Say of each what is already under way "
            "and what the committee offers to contribute.",
        ),
    ),
    _Standard(
        ECONOMY,
        "Economy",
        "Is there money for what the committee writes? Give amount, year and appropriation. If the answer costs "
        "nothing, say so here in one sentence.",
    ),
)

_WORDINGS: Final = {DocumentLanguage.DANISH: _DANISH, DocumentLanguage.ENGLISH: _ENGLISH}


def standard_text(questions: Sequence[Question], language: DocumentLanguage) -> Text:
    """Return the text a new response starts with: headings with an empty paragraph each, economy always last.

    The asker's questions become the headings, in their order and tied to their ids; questions without words are left
    out. Without questions the response starts with the committee's remarks and its prioritised themes.
    """
    wording = _WORDINGS[language]
    asked = [_question_section(question, wording) for question in questions if question.text.strip()]
    opening = asked or [_standard_section(standard) for standard in wording.free]
    blocks: list[Block] = []
    for heading in (*opening, _standard_section(wording.economy)):
        blocks += [heading, Paragraph()]
    return Text(tuple(blocks))


def _standard_section(standard: _Standard) -> Heading:
    return Heading(1, run(standard.heading), Section(standard.key, help=standard.help))


def _question_section(question: Question, wording: _Wording) -> Heading:
    section = Section(f"question-{question.id}", question.id, wording.question_help)
    return Heading(1, run(shortened(question.text)), section)


def shortened(words: str, length: int = HEADING_LENGTH) -> str:
    """Return `words` on one line, cut after a word and closed with `…` where they pass `length` characters."""
    line = unicodedata.normalize("NFC", " ".join(words.split()))
    if len(line) <= length:
        return line
    kept, space, _ = line[:length].rpartition(" ")
    return (kept if space else line[: length - 1]).rstrip(" ,;:–-") + "…"
