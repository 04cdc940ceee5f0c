"""Places a text that comes from elsewhere in the sections of another one, so that nothing of it is lost unsaid."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from secretariat.domain.danish.folding import folded, words_of
from secretariat.domain.text import (
    DEEPEST_HEADING,
    OBJECT,
    Block,
    Heading,
    Section,
    Text,
    is_empty,
    plain,
    sections,
)


@dataclass(frozen=True, slots=True)
class Passage:
    """A section of a text that comes in, its heading included; `heading` is empty for what stands before the first."""

    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Target:
    """A section that something can be placed in. `key` is the lasting one of its heading."""

    key: str
    words: str


class Way(Enum):
    """What becomes of a passage."""

    INTO = "into"
    """After what stands in a section, or in the place of the empty lines that are all there is in it."""
    NEW = "new"
    """A section of its own, after the one that the passage before it went into, else at the end."""
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a passage goes; `key` is the section's when it goes into one."""

    way: Way
    key: str = ""


class SectionGone(Exception):
    """A section that something was to be placed in is no longer there. `key` was its key."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


_STOP_WORDS: Final = frozenset(("af", "at", "de", "den", "det", "en", "et", "for", "i", "med", "og", "om", "på", "til"))
"""Danish words that say nothing about what a section is about."""
_SHORTEST_STEM: Final = 5
"""Letters: `økonomi` and `økonomiske` are one word, `mål` and `målgruppe` are not."""
_ALIKE: Final = 0.5
"""The share of words that two headings must have in common to be suggested for each other."""


def passages(text: Text) -> tuple[Passage, ...]:
    """Return the sections of a text; nothing is said of empty lines before the first heading."""
    found = []
    for span in sections(text):
        blocks = text.blocks[span.start : span.end]
        if span.heading is not None:
            found.append(Passage(_words(span.heading), blocks))
        elif not all(map(is_empty, blocks)):
            found.append(Passage("", blocks))
    return tuple(found)


def targets(text: Text) -> tuple[Target, ...]:
    """Return the sections of a text that have a lasting key, in order."""
    headings = (span.heading for span in sections(text))
    return tuple(Target(heading.section.key, _words(heading)) for heading in headings if heading and heading.section)


def suggestions(incoming: Sequence[Passage], offered: Sequence[Target]) -> tuple[Placement | None, ...]:
    """Return where each passage may belong, by the words of the headings; each section is suggested once.

    A heading like none of the others suggests a new section. What stands before the first heading says nothing about
    where it belongs: a person must, which is None.
    """
    likenesses = [
        (likeness(passage.heading, target.words), -here, -there)
        for here, passage in enumerate(incoming)
        for there, target in enumerate(offered)
    ]
    found: dict[int, int] = {}
    for degree, here, there in sorted(likenesses, reverse=True):
        if degree >= _ALIKE and -here not in found and -there not in found.values():
            found[-here] = -there
    return tuple(
        Placement(Way.INTO, offered[found[here]].key) if here in found else Placement(Way.NEW) if one.heading else None
        for here, one in enumerate(incoming)
    )


def likeness(one: str, other: str) -> float:
    """Return how much two headings have in common, from 0 to 1. Numbers before them and little words do not count."""
    first, second = _telling(one), _telling(other)
    left = list(second)
    common = 0
    for word in first:
        twin = next((known for known in left if _is_one_word(word, known)), None)
        if twin is not None:
            left.remove(twin)
            common += 1
    return 2 * common / (len(first) + len(second)) if first and second else 0.0


def placed(text: Text, incoming: Sequence[tuple[Passage, Placement]], *, new_key: Callable[[], str]) -> Text:
    """Return a text with passages placed in it. `new_key` gives the key of each new section.

    Raises:
        SectionGone: the text has no section that a passage goes into.
    """
    parts = _parts(text)
    at = len(parts) - 1
    for passage, placement in incoming:
        match placement.way:
            case Way.INTO:
                at = _place_of(parts, placement.key)
                parts[at] = _joined(parts[at], passage.blocks)
            case Way.NEW:
                at += 1
                parts.insert(at, _own_sections(passage.blocks, new_key))
            case Way.LEFT_OUT:
                pass
    return Text(tuple(block for part in parts for block in part))


def placed_in(text: Text, key: str, incoming: Text) -> Text:
    """Return a text with a whole other one placed in its section `key`. Raises `SectionGone`."""
    passage = Passage("", incoming.blocks)
    return placed(text, [(passage, Placement(Way.INTO, key))], new_key=str)


_Part = tuple[Block, ...]


def _parts(text: Text) -> list[_Part]:
    return [text.blocks[span.start : span.end] for span in sections(text)]


def _place_of(parts: Sequence[_Part], key: str) -> int:
    for place, part in enumerate(parts):
        heading = part[0]
        if isinstance(heading, Heading) and heading.level == 1 and heading.section and heading.section.key == key:
            return place
    raise SectionGone(key)


def _joined(part: _Part, blocks: _Part) -> _Part:
    """Return a section with blocks at its end, in the place of the empty lines that stand there."""
    heading, *standing = part
    while standing and is_empty(standing[-1]):
        standing.pop()
    return (heading, *standing, *_fitted(blocks, plain(heading)))


def _fitted(blocks: _Part, words: str) -> _Part:
    """Return blocks as they stand under a heading.

    One heading alone that says the same is that heading; any others of level 1 would open sections, so that all
    headings go one level down.
    """
    tops = [block for block in blocks if isinstance(block, Heading) and block.level == 1]
    if not tops:
        return blocks
    if len(tops) == 1 and tops[0] is blocks[0] and _telling(plain(tops[0])) == _telling(words):
        return blocks[1:]
    return tuple(
        replace(block, level=min(block.level + 1, DEEPEST_HEADING), section=None)
        if isinstance(block, Heading)
        else block
        for block in blocks
    )


def _own_sections(blocks: _Part, new_key: Callable[[], str]) -> _Part:
    return tuple(
        replace(block, section=Section(new_key())) if isinstance(block, Heading) and block.level == 1 else block
        for block in blocks
    )


def _words(heading: Heading) -> str:
    return " ".join(plain(heading).replace(OBJECT, " ").split())


def _telling(heading: str) -> tuple[str, ...]:
    """Return the words that say what a section is about; all of them when it has none but numbers and little ones."""
    said = tuple(match[0] for match in words_of(folded(heading)))
    return tuple(word for word in said if word not in _STOP_WORDS and not word.isdigit()) or said


def _is_one_word(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return one == other or (len(shorter) >= _SHORTEST_STEM and longer.startswith(shorter))
