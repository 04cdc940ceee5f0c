"""Compares two versions of a text: which blocks came, went or changed, and which words in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from typing import Final, TypeAlias, TypeVar

from secretariat.domain.text import OBJECT, Block, Inlines, Piece, Run, Table, Text, canonical


class Change(Enum):
    """What happened to a block or to some of its words. Words are never `CHANGED`: they went and others came."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


Spans: TypeAlias = tuple[tuple[Change, str], ...]


@dataclass(frozen=True, slots=True)
class ComparedBlock:
    """A block of either version, or one of both.

    `block` gives the shape: the new version's, or the old one's where the block is `REMOVED`. `spans` are its words as
    `words_of` reads them. A `CHANGED` block whose spans are all `SAME` changed its look only.
    """

    kind: Change
    block: Block
    spans: Spans


@dataclass(frozen=True, slots=True)
class Summary:
    """How many words came and went."""

    added: int
    removed: int


def words_of(block: Block) -> str:
    """Return a block as it is compared: a footnote in square brackets at its mark, the cells of a table parted by tabs
    and its rows by line breaks, the caption on a line above them; a piece as an `OBJECT` that stands for its name, its
    caption and what it tells who cannot see it on lines below.
    """
    if isinstance(block, Piece):
        return "\n".join(filter(None, (OBJECT, block.caption, block.alternative)))
    if not isinstance(block, Table):
        return _words(block.inlines)
    rows = ["\t".join("\n".join(_words(p) for p in cell.paragraphs) for cell in row) for row in block.rows]
    return "\n".join([_words(block.caption), *rows] if block.caption else rows)


def _words(inlines: Inlines) -> str:
    return "".join(inline.text if isinstance(inline, Run) else f"[{_words(inline.note)}]" for inline in inlines)


def compare(old: Text, new: Text) -> tuple[ComparedBlock, ...]:
    """Return the blocks of both versions in reading order, what went before what came in its place."""
    before, after = canonical(old).blocks, canonical(new).blocks
    compared: list[ComparedBlock] = []
    for is_same, olds, news in _aligned(before, after):
        compared += [_whole(Change.SAME, block) for block in news] if is_same else _compared_group(olds, news)
    return tuple(compared)


def summary(compared: Iterable[ComparedBlock]) -> Summary:
    """Return how many words were added and removed in all."""
    counts = {Change.ADDED: 0, Change.REMOVED: 0, Change.SAME: 0}
    for block in compared:
        for change, words in block.spans:
            counts[change] += len(_WORD.findall(words)) if change is not Change.SAME else 0
    return Summary(counts[Change.ADDED], counts[Change.REMOVED])


_WORD: Final = re.compile(r"\w+(?:[-.,:/’']\w+)*")
_TOKEN: Final = re.compile(rf"{_WORD.pattern}|\s|[^\w\s]")


def _whole(kind: Change, block: Block) -> ComparedBlock:
    words = words_of(block)
    return ComparedBlock(kind, block, ((kind, words),) if words else ())


_Group: TypeAlias = tuple[bool, Sequence[Block], Sequence[Block]]


def _aligned(before: Sequence[Block], after: Sequence[Block]) -> Iterator[_Group]:
    """Yield groups of blocks that are the same in both versions, or that stand in each other's place."""
    numbers: dict[Block, int] = {}
    old_numbers = [numbers.setdefault(block, len(numbers)) for block in before]
    new_numbers = [numbers.setdefault(block, len(numbers)) for block in after]
    for is_same, i1, i2, j1, j2 in _steps(old_numbers, new_numbers):
        yield is_same, before[i1:i2], after[j1:j2]


_T = TypeVar("_T")
_Step: TypeAlias = tuple[bool, int, int, int, int]


def _steps(
    old: Sequence[_T], new: Sequence[_T], *, junk: Callable[[_T], bool] | None = None, is_exact: bool = False
) -> Iterator[_Step]:
    """Yield what is the same and what is not, by position; what begins and ends alike is never searched through.

    `is_exact` also looks at what occurs often, which is right for words and too slow for long sequences.
    """
    shorter = min(len(old), len(new))
    head = next((i for i in range(shorter) if old[i] != new[i]), shorter)
    tail = next((i for i in range(shorter - head) if old[-1 - i] != new[-1 - i]), shorter - head)
    if head:
        yield True, 0, head, 0, head
    inner_old, inner_new = old[head : len(old) - tail], new[head : len(new) - tail]
    for step, i1, i2, j1, j2 in SequenceMatcher(junk, inner_old, inner_new, not is_exact).get_opcodes():
        yield step == "equal", head + i1, head + i2, head + j1, head + j2
    if tail:
        yield True, len(old) - tail, len(old), len(new) - tail, len(new)


_ALIKE: Final = 0.4
"""Blocks that share this part of their different words are two versions of one block."""
_MOST_PAIRS: Final = 20_000
"""More pairs than this are not weighed against each other: blocks are then paired in their order."""


def _compared_group(olds: Sequence[Block], news: Sequence[Block]) -> Iterator[ComparedBlock]:
    i = j = 0
    for old_index, new_index in _pairs(olds, news):
        yield from (_whole(Change.REMOVED, block) for block in olds[i:old_index])
        yield from (_whole(Change.ADDED, block) for block in news[j:new_index])
        yield _compared_pair(olds[old_index], news[new_index])
        i, j = old_index + 1, new_index + 1
    yield from (_whole(Change.REMOVED, block) for block in olds[i:])
    yield from (_whole(Change.ADDED, block) for block in news[j:])


def _pairs(olds: Sequence[Block], news: Sequence[Block]) -> list[tuple[int, int]]:
    """Return which blocks are versions of each other, in order: the pairing with the most likeness in all."""
    old_words = [_vocabulary(block) for block in olds]
    new_words = [_vocabulary(block) for block in news]
    if len(olds) * len(news) > _MOST_PAIRS:
        shorter = min(len(olds), len(news))
        return [(i, i) for i in range(shorter) if _likeness(old_words[i], new_words[i]) >= _ALIKE]
    best = [[0.0] * (len(news) + 1) for _ in range(len(olds) + 1)]
    for i in reversed(range(len(olds))):
        for j in reversed(range(len(news))):
            paired = _likeness(old_words[i], new_words[j])
            together = paired + best[i + 1][j + 1] if paired >= _ALIKE else 0.0
            best[i][j] = max(together, best[i + 1][j], best[i][j + 1])
    return _best_path(best)


def _best_path(best: list[list[float]]) -> list[tuple[int, int]]:
    pairs, i, j = [], 0, 0
    while best[i][j] > 0:
        if best[i][j] == best[i + 1][j]:
            i += 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            pairs.append((i, j))
            i, j = i + 1, j + 1
    return pairs


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """The words of a block, and what it is: blocks of different makes are never versions of one."""

    make: object
    words: frozenset[str]


_PROSE: Final = "prose"


def _vocabulary(block: Block) -> _Vocabulary:
    if isinstance(block, Piece):
        return _Vocabulary((block.kind, block.source, block.part), frozenset([OBJECT]))
    make = Table if isinstance(block, Table) else _PROSE
    return _Vocabulary(make, frozenset(["\n", *_WORD.findall(words_of(block).lower())]))


def _likeness(old: _Vocabulary, new: _Vocabulary) -> float:
    """Return 0 to 1: the part of their words two blocks share. A piece is only like one that draws the same."""
    if old.make != new.make:
        return 0.0
    return len(old.words & new.words) / max(len(old.words), len(new.words))


def _compared_pair(old: Block, new: Block) -> ComparedBlock:
    kind = Change.SAME if old == new else Change.CHANGED
    return ComparedBlock(kind, new, compared_words(words_of(old), words_of(new)))


_MOST_EXACT: Final = 1_500
"""Words that are compared one by one; a longer passage is first compared sentence by sentence."""
_SENTENCE: Final = re.compile(r"(?s).+?(?:[.!?:;]\s+|\n|\Z)")


def compared_words(old: str, new: str) -> Spans:
    """Return the words of both texts in order, what went before what came in its place."""
    return _joined(_pieces(old, new))


def _pieces(old: str, new: str) -> Iterator[tuple[str, str, str]]:
    """Yield what is the same, what went and what came, in turn."""
    if max(len(old), len(new)) < _MOST_EXACT * 5:
        yield from _word_pieces(old, new)
        return
    old_sentences, new_sentences = _SENTENCE.findall(old), _SENTENCE.findall(new)
    for is_same, i1, i2, j1, j2 in _steps(old_sentences, new_sentences):
        before, after = "".join(old_sentences[i1:i2]), "".join(new_sentences[j1:j2])
        if is_same:
            yield before, "", ""
        else:
            yield from _word_pieces(before, after)


def _word_pieces(old: str, new: str) -> Iterator[tuple[str, str, str]]:
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    is_exact = max(len(before), len(after)) <= _MOST_EXACT * 2
    for is_same, i1, i2, j1, j2 in _steps(before, after, junk=str.isspace, is_exact=is_exact):
        gone, come = "".join(before[i1:i2]), "".join(after[j1:j2])
        is_island = is_same and gone.isspace() and i1 > 0 and i2 < len(before) and j1 > 0 and j2 < len(after)
        if is_island:
            yield "", gone, come  # a space between two changes belongs to them
        elif is_same:
            yield gone, "", ""
        else:
            yield "", gone, come


def _joined(pieces: Iterable[tuple[str, str, str]]) -> Spans:
    spans: list[tuple[Change, str]] = []
    gone = come = ""
    for same, removed, added in (*pieces, ("", "", "")):
        gone, come = gone + removed, come + added
        if removed or added:
            continue
        spans += _parted(gone, come)
        gone = come = ""
        if spans and spans[-1][0] is Change.SAME:
            spans[-1] = (Change.SAME, spans[-1][1] + same)
        else:
            spans.append((Change.SAME, same))
    return tuple(span for span in spans if span[1])


def _parted(gone: str, come: str) -> list[tuple[Change, str]]:
    """Return what went and what came, and the white space that both end with as the same."""
    space = _end_space(gone)
    kept = len(space) if space == _end_space(come) else 0
    changes = [(Change.REMOVED, gone[: len(gone) - kept]), (Change.ADDED, come[: len(come) - kept])]
    return [span for span in (*changes, (Change.SAME, space[:kept])) if span[1]]


def _end_space(text: str) -> str:
    return text[len(text.rstrip()) :]
