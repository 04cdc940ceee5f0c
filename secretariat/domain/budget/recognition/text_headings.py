"""Finds what stands over the figures of a text: the title, the headings, the headings they share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from secretariat.domain.budget.recognition.doubt_codes import AlternativeCode, DoubtCode
from secretariat.domain.budget.recognition.doubts import Asking, alternative
from secretariat.domain.budget.recognition.headings import (
    is_phrase,
    is_unit_alone,
    shared_over,
    split_headings,
    unit_of,
)
from secretariat.domain.budget.recognition.labels import joined
from secretariat.domain.budget.recognition.sheet import Heading
from secretariat.domain.budget.recognition.text_lines import Line

_FURTHEST: Final = 12
"""Lines of words between the headings and the first figures: a wrapped heading of a group or two."""
_LONGEST_TITLE: Final = 3


@dataclass(frozen=True, slots=True)
class Head:
    """What stands over a table. `body` is the place of the first line below it, `used` the lines (from 1) it takes."""

    headings: tuple[Heading, ...]
    body: int
    title: str = ""
    corner: str = ""
    captions: tuple[str, ...] = ()
    used: frozenset[int] = frozenset()


def head_of(lines: Sequence[Line], first: int, count: int, asking: Asking) -> Head:
    """Return the head of the table whose first line of figures stands at `first`."""
    for place in _upwards(lines, first):
        split = split_headings(lines[place].text, count)
        if split is not None and _is_certain(split[1]):
            return _headed(lines, place, place, split)
        stacked = _stacked(lines, place, count)
        if stacked is not None:
            return _headed(lines, stacked, place, ("", _texts(lines, stacked, place)))
    return _unheaded(lines, first, count, asking)


def _upwards(lines: Sequence[Line], first: int) -> Iterator[int]:
    seen = 0
    for place in range(first - 1, -1, -1):
        if lines[place].is_blank:
            continue
        seen += 1
        if seen > _FURTHEST:
            return
        yield place


def _is_certain(labels: Sequence[str]) -> bool:
    return all(is_phrase(label) for label in labels)


def _texts(lines: Sequence[Line], first: int, last: int) -> tuple[str, ...]:
    return tuple(line.text for line in lines[first : last + 1] if line.text)


def _stacked(lines: Sequence[Line], last: int, count: int) -> int | None:
    """Return where headings begin that stand one to a line, the last at `last`; None when they do not."""
    place = last
    found = 0
    while place >= 0 and (lines[place].is_blank or is_phrase(lines[place].text)):
        found += not lines[place].is_blank
        if found == count:
            return place if count > 1 else None
        place -= 1
    return None


def _headed(lines: Sequence[Line], first: int, last: int, split: tuple[str, tuple[str, ...]]) -> Head:
    corner, labels = split
    paragraphs = _paragraphs(lines, first)
    used = set(range(first, last + 1))
    overs: tuple[str, ...] = ()
    for size in range(1, len(paragraphs) + 1):
        texts = [joined([lines[place].text for place in paragraph]) for paragraph in paragraphs[-size:]]
        overs = shared_over(labels, texts)
        if overs:
            used.update(place for paragraph in paragraphs[-size:] for place in paragraph)
            paragraphs = paragraphs[:-size]
            break
    captions = []
    while paragraphs and is_unit_alone(joined([lines[place].text for place in paragraphs[-1]])):
        captions.append(joined([lines[place].text for place in paragraphs[-1]]))
        used.update(paragraphs.pop())
    titled = _title_lines(lines, paragraphs)
    used.update(titled)
    title = joined([lines[place].text for place in titled])
    headings = tuple(Heading(label, overs[place] if overs else "") for place, label in enumerate(labels))
    return Head(headings, last + 1, title, corner, tuple(captions), frozenset(lines[place].place for place in used))


def _paragraphs(lines: Sequence[Line], end: int) -> list[list[int]]:
    """Return the last few paragraphs above a place, each as the places of its lines."""
    paragraphs: list[list[int]] = []
    for place in range(max(0, end - 4 * _FURTHEST), end):
        if lines[place].is_blank:
            continue
        if not paragraphs or lines[place - 1].is_blank or place == 0:
            paragraphs.append([])
        paragraphs[-1].append(place)
    return paragraphs


def _title_lines(lines: Sequence[Line], paragraphs: Sequence[Sequence[int]]) -> list[int]:
    """Return the places of the title's lines: the words right above the headings that are no prose."""
    if not paragraphs:
        return []
    last = list(paragraphs[-1])
    for start in range(len(last) - 1, 0, -1):
        if lines[last[start - 1]].text.endswith((".", ":")) and unit_of(lines[last[start - 1]].text) is None:
            last = last[start:]
            break
    text = joined([lines[place].text for place in last])
    is_sentence = text.endswith((".", ":")) and not _ends_in_unit(text)
    is_figures = any(lines[place].tokens and len(lines[place].tokens) > 1 for place in last)
    is_title = len(last) <= _LONGEST_TITLE and not is_sentence and not is_figures and not text[:1].islower()
    return last if is_title else []


def _ends_in_unit(text: str) -> bool:
    return text.rstrip(" )").casefold().endswith(("kr.", "pct."))


def _unheaded(lines: Sequence[Line], first: int, count: int, asking: Asking) -> Head:
    """Ask about the line above the figures: its words may be the headings, though they do not say so."""
    place = next((place for place in _upwards(lines, first) if not lines[place].tokens), None)
    split = _worded(lines[place].text, count) if place is not None else None
    if place is None or split is None:
        asking.ask(DoubtCode.HEADINGS_MISSING, [alternative(AlternativeCode.NO_HEADINGS)], excerpt=lines[first].text)
        return Head(tuple(Heading() for _ in range(count)), _body_without_head(lines, first))
    alternatives = [
        alternative(AlternativeCode.HEADINGS, text=" | ".join(split[1])),
        alternative(AlternativeCode.HEADINGS, text=""),
    ]
    if asking.ask(DoubtCode.HEADINGS_UNCLEAR, alternatives, excerpt=lines[place].text):
        return Head(tuple(Heading() for _ in range(count)), _body_without_head(lines, first))
    return _headed(lines, place, place, split)


def _worded(text: str, count: int) -> tuple[str, tuple[str, ...]] | None:
    split = split_headings(text, count)
    words = text.split()
    if split is None and count <= len(words) <= count + 1 and count > 1:
        return " ".join(words[:-count]), tuple(words[-count:])
    return split


def _body_without_head(lines: Sequence[Line], first: int) -> int:
    """Return where the table's lines begin when nothing heads them: the words right above the first figures are a label
    where the figures stand alone.
    """
    if lines[first].label:
        return first
    place = first
    while place > 0 and not lines[place - 1].is_blank and not lines[place - 1].tokens and first - place < 3:
        place -= 1
    return place
