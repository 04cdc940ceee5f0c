"""Blocks onto pages: each finds its place in a single pass that draws nothing.

Pages are gathered or given away as they are full; the story is asked for its blocks only as far as the page needs them.

A page holds, from the top: the text, and from its foot up: the footnotes whose marks stand on it. A note that finds
no room goes on at the foot of the next page, before that page's own.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from secretariat.application.faults import CannotPrint
from secretariat.printing.setting.blocks import Block, Group, gap_between
from secretariat.printing.setting.footnotes import Note
from secretariat.printing.setting.text_block import TextBlock
from secretariat.printing.setting.wide import Wide

_NOTE_RULE = 12.0
"""Points between text and notes; the rule stands in them."""

_NOTE_GAP = 2.0
_SHORT_NOTE = 4
"""A note of at most this many lines is never parted from its mark or cut, unless a page cannot hold it."""

_MOST_CARRIED = 0.6
"""At most this part of a page is given to notes carried over while text is waiting."""


class Break(Enum):
    """A new page in a story; none begins where the page is empty."""

    ALWAYS = "always"
    BELOW_TEXT = "below_text"
    """Only below text: headings above go along, and one page holds them and what follows."""


StoryItem: TypeAlias = Block | Break


@dataclass(frozen=True, slots=True)
class Column:
    """Where blocks go on a page: left edge, top, bottom and width, in points from the page's lower left corner.

    `wide_top` is how high a block may stand that runs over the margin column.
    """

    x: float
    top: float
    bottom: float
    width: float
    wide_top: float = float("inf")


@dataclass(frozen=True, slots=True)
class Placement:
    """A block and its upper left corner."""

    block: Block
    x: float
    top: float


@dataclass(slots=True)
class Page:
    """What stands on a page, and where the rule above its notes is (None without notes)."""

    placements: list[Placement] = field(default_factory=list)
    note_rule: tuple[float, float] | None = None


@dataclass(slots=True)
class _Feet:
    """The notes at a page's foot: what stands there, and what is carried over to the next page."""

    width: float
    blocks: list[TextBlock] = field(default_factory=list)
    placed: set[Note] = field(default_factory=set)
    carried: list[TextBlock] = field(default_factory=list)

    def height(self, more: Sequence[TextBlock] = ()) -> float:
        """Return the points that the notes take, with `more` of them."""
        blocks = (*self.blocks, *more)
        return _NOTE_RULE + sum(block.height + _NOTE_GAP for block in blocks) if blocks else 0.0

    def new(self, notes: Iterable[Note]) -> list[TextBlock]:
        """Return the blocks of the notes that have no place yet, set."""
        found = []
        for note in notes:
            if note not in self.placed and note.block is not None:
                note.block.lay(self.width)
                found.append(note.block)
        return found


class _Story:
    """The items still to come, made when they are asked for."""

    def __init__(self, items: Iterable[StoryItem]) -> None:
        self._items = iter(items)
        self._ahead: deque[StoryItem] = deque()
        self.taken = 0

    def next(self) -> StoryItem | None:
        """Take the next item; None behind the last."""
        item = self._ahead.popleft() if self._ahead else next(self._items, None)
        self.taken += item is not None
        return item

    def ahead(self) -> StoryItem | None:
        """Return the next item without taking it."""
        if not self._ahead and (item := next(self._items, None)) is not None:
            self._ahead.append(item)
        return self._ahead[0] if self._ahead else None


class Pager:
    """Fills the pages of one document.

    `finished` is given each page as soon as nothing more comes to stand on it; without it they are gathered in `pages`.
    `settled` counts the items of the story that stand on finished pages to their end, notes and all.
    """

    def __init__(self, column_of: Callable[[int], Column], *, finished: Callable[[Page], None] | None = None) -> None:
        self._column_of = column_of
        self.pages: list[Page] = []
        self.settled = 0
        self._placed = 0
        self._finished = finished or self.pages.append
        self._number = 0
        self._page = Page()
        self._feet = _Feet(0)
        self._begin_page()

    def _begin_page(self) -> None:
        carried, placed = self._feet.carried, self._feet.placed
        self._page = Page()
        self._number += 1
        self._column = self._column_of(self._number)
        self._y = self._column.top
        self._above: Block | None = None
        self._feet = _Feet(self._column.width, placed=placed)
        self._carry(carried, (self._column.top - self._column.bottom) * _MOST_CARRIED)

    def _carry(self, waiting: Sequence[TextBlock], room: float) -> None:
        """Put notes from the page before at this page's foot, as far as `room` goes."""
        queue = deque(waiting)
        while queue:
            block = queue.popleft()
            block.lay(self._feet.width)
            if self._feet.height([block]) <= room:
                self._feet.blocks.append(block)
                continue
            taken = self._feet.height() or _NOTE_RULE
            halves = block.split(room - taken - _NOTE_GAP, at_top=True)
            if halves is not None:
                self._feet.blocks.append(halves[0])
                queue.appendleft(halves[1])
            else:
                queue.appendleft(block)
            break
        self._feet.carried = list(queue)

    def _end_page(self) -> None:
        column = self._column
        blocks = self._feet.blocks
        if blocks:
            top = column.bottom + self._feet.height() - _NOTE_RULE
            self._page.note_rule = (column.x, top + _NOTE_RULE * 0.45)
            for block in blocks:
                self._page.placements.append(Placement(block, column.x, top))
                top -= block.height + _NOTE_GAP
        if not self._feet.carried:
            self.settled = self._placed
        self._finished(self._page)

    def _next_page(self) -> None:
        self._end_page()
        self._begin_page()

    @property
    def _at_top(self) -> bool:
        return self._above is None

    @property
    def _fresh(self) -> bool:
        """True when at most headings stand above: the next page would offer no more room."""
        return all(placement.block.keep_with_next for placement in self._page.placements)

    def _room(self, block: Block) -> float:
        """Return the points left for `block`, notes already at the foot taken off."""
        return self._top_below(block, self._y, self._above) - self._column.bottom - self._feet.height()

    def _top_below(self, block: Block, y: float, above: Block | None) -> float:
        """Return where `block` begins below what ends at `y`."""
        top = y - (gap_between(above, block) if above is not None else 0.0)
        return min(top, self._column.wide_top) if isinstance(block, Wide) else top

    def _is_held_down(self, block: Block) -> bool:
        """True when the margin column leaves `block` less room here than the next page does."""
        return isinstance(block, Wide) and self._column.wide_top < self._column.top

    def fill(self, story: Iterable[StoryItem]) -> list[Page]:
        """Place everything and return the pages, unless each was given away when it was finished."""
        waiting = _Story(story)
        while (item := waiting.next()) is not None:
            if isinstance(item, Break):
                self._break(item, waiting)
            else:
                self._place(self._companions(item, waiting), waiting)
            self._placed = waiting.taken
        while self._feet.carried:
            self._end_page()
            self._begin_page_for_notes()
        self._end_page()
        return self.pages

    def _companions(self, block: Block, waiting: _Story) -> list[Block]:
        """Return `block` with what may not be parted from it; a page that begins among them begins above them."""
        block.lay(self._column.width)
        companions = [block]
        while companions[-1].keep_with_next and waiting.ahead() not in (None, Break.ALWAYS):
            item = waiting.next()
            if isinstance(item, Break):
                self._break(item, waiting)
            elif item is not None:
                item.lay(self._column.width)
                companions.append(item)
        return companions

    def _break(self, kind: Break, waiting: _Story) -> None:
        """Begin a page for what follows; nothing follows the last break."""
        stays = self._at_top if kind is Break.ALWAYS else self._fresh
        if not stays and waiting.ahead() is not None:
            self._next_page()

    def _begin_page_for_notes(self) -> None:
        """Begin a page that holds nothing but what is left of the notes."""
        carried = self._feet.carried
        self._feet.carried = []
        self._begin_page()
        self._carry(carried, self._column.top - self._column.bottom)

    def _place(self, companions: list[Block], waiting: _Story) -> None:
        """Place blocks that hang together: the last one may split, the ones before it may not be left alone."""
        if not self._at_top and not self._begins_here(companions, waiting):
            self._next_page()
        *before, last = companions
        for block in before:
            self._place_one(block, None)
        self._place_one(last, _follower(last, waiting))

    def _begins_here(self, companions: list[Block], waiting: _Story) -> bool:
        """True when all of the blocks but the last fit here, and the beginning of the last one too."""
        *before, last = companions
        if not before:
            return True
        y, above = self._y, self._above
        for block in before:
            y = self._top_below(block, y, above) - block.height
            above = block
        notes = self._feet.new(note for block in before for note in block.notes())
        room = self._top_below(last, y, above) - self._column.bottom - self._feet.height(notes)
        return self._part(last, room, _follower(last, waiting), at_top=False) is not None

    def _place_one(self, block: Block, after: Block | None) -> None:
        """Place a block, over as many pages as it takes. `after` must not begin a page alone."""
        rest: Block | None = block
        while rest is not None:
            fresh = self._fresh and not self._is_held_down(rest)
            part = self._part(rest, self._room(rest), after, at_top=fresh)
            if part is None and fresh:
                part = self._squeezed(rest)
            if part is None and self._at_top and not self._feet.blocks and not self._is_held_down(rest):
                raise CannotPrint("block_too_tall")
            if part is None:
                self._next_page()
                continue
            first, rest = part
            self._put(first)
            if rest is not None:
                self._next_page()

    def _put(self, block: Block) -> None:
        top = self._top_below(block, self._y, self._above)
        self._page.placements.append(Placement(block, self._column.x, top))
        self._y = top - block.height
        self._above = block
        for note in block.notes():
            if note not in self._feet.placed and note.block is not None:
                self._put_note(note, note.block)

    def _put_note(self, note: Note, block: TextBlock) -> None:
        self._feet.placed.add(note)
        block.lay(self._feet.width)
        if self._feet.carried:
            self._feet.carried.append(block)
            return
        self._carry([block], self._y - self._column.bottom)

    def _part(
        self, block: Block, room: float, after: Block | None, *, at_top: bool
    ) -> tuple[Block, Block | None] | None:
        """Return what of `block` fits into `room` with its notes, and the rest; None when nothing does."""
        if self._fits(block, room) and (after is None or self._fits_before(block, room, after)):
            return block, None
        if self._fits(block, room):
            if at_top:
                return self._last_lines_kept(block, room) or (block, None)
            return self._last_lines_kept(block, room)
        limit = room
        while limit > 0:
            halves = block.split(limit, at_top=at_top)
            if halves is None:
                return None
            if self._fits(halves[0], room):
                return halves
            limit = min(limit - 1.0, halves[0].height - 0.5)
        return None

    def _last_lines_kept(self, block: Block, room: float) -> tuple[Block, Block] | None:
        """Split `block` so that its end goes with what follows it to the next page."""
        limit = block.height - 0.5
        while limit > 0:
            halves = block.split(min(limit, room), at_top=False)
            if halves is None or self._fits(halves[0], room):
                return halves
            limit = halves[0].height - 0.5
        return None

    def _fits(self, block: Block, room: float) -> bool:
        return block.height + self._needed(block) <= room + 0.01

    def _fits_before(self, block: Block, room: float, after: Block) -> bool:
        after.lay(self._column.width)
        begun = after.beginning if isinstance(after, TextBlock) else after.height
        return block.height + gap_between(block, after) + begun + self._needed(block) <= room + 0.01

    def _needed(self, block: Block) -> float:
        """Return the points that new notes of `block` must find at the foot: short ones whole, of the last long one
        its beginning.
        """
        new = self._feet.new(block.notes())
        if not new:
            return 0.0
        needed = self._feet.height(new) - self._feet.height()
        if self._feet.carried:
            return 0.0
        last = new[-1]
        if len(last.lines) > _SHORT_NOTE:
            needed -= last.height - _SHORT_NOTE * last.style.leading
        return needed

    def _squeezed(self, block: Block) -> tuple[Block, Block | None] | None:
        """Return the part of a block that fits when its notes are left to be carried over."""
        room = self._room(block)
        return (block, None) if block.height <= room else block.split(room, at_top=True)


def _follower(block: Block, waiting: _Story) -> Block | None:
    """Return what must not begin a page without the last lines of `block`: a signature, a list that it leads in."""
    after = waiting.ahead()
    if after is None or isinstance(after, Break):
        return None
    leads_in = isinstance(block, TextBlock) and block.leads_in
    return after if leads_in or isinstance(after, Group) else None
