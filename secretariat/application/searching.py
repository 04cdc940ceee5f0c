"""Use cases of the search: one index over everything the office wrote, kept up by itself, made anew when it is lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, TypeVar

from secretariat.application.faults import NotFound
from secretariat.application.ports import UnitOfWorkFactory
from secretariat.application.progress import Tell, silently
from secretariat.application.search_passages import passages_of
from secretariat.application.searched import (
    Indexed,
    IndexLost,
    Passage,
    Searched,
    SearchHit,
    SearchIndex,
    SearchQuery,
)
from secretariat.domain.danish.folding import folded

_READ_AT_ONCE: Final = 200
"""Records read in one transaction, so that none is held open while thousands are."""
_SHAPE: Final = "2"
"""Raised when passages are made otherwise: everything is read anew."""

_Found = TypeVar("_Found")


class SearchService:
    """Finds what the office wrote. May be called from any thread; what it reads is the database as it is saved."""

    def __init__(self, units: UnitOfWorkFactory, *, index: SearchIndex) -> None:
        self._units = units
        self._index = index

    def find(self, query: SearchQuery) -> Sequence[SearchHit]:
        """Return the hits, the best first; nothing for words that say nothing. A lost index is made anew first.

        Raises `StorageFault`.
        """
        return _told_once(self._kept(lambda: self._index.find(query)))

    def passage(self, number: int) -> Passage | None:
        """Return the whole passage of a hit, to be put into a document; None when it is not there any more."""
        return self._kept(lambda: self._index.passage(number))

    def refresh(self, *, tell: Tell = silently) -> int:
        """Bring the index up to what is stored and return how many records were read anew.

        Raises `StorageFault`, `Cancelled` when `tell` raised it: what was read by then stays in the index.
        """
        try:
            return self._brought_up(tell)
        except IndexLost:
            return self.rebuild(tell=tell)

    def rebuild(self, *, tell: Tell = silently) -> int:
        """Make the index anew from what is stored. Raises as `refresh` does.

        One that is lost again meanwhile, as when another program makes it anew too, is made in memory.
        """
        self._index.clear()
        try:
            return self._brought_up(tell)
        except IndexLost:
            return self._in_memory(tell)

    def _in_memory(self, tell: Tell = silently) -> int:
        self._index.clear(in_memory=True)
        return self._brought_up(tell)

    def _kept(self, look: Callable[[], _Found]) -> _Found:
        for mend in (self.rebuild, self._in_memory):
            try:
                return look()
            except IndexLost:
                mend()
        return look()

    def _brought_up(self, tell: Tell) -> int:
        with self._units(writing=False) as unit:
            stored = {(one.kind, one.record): _shaped(one) for one in unit.searchables.all()}
        known = {(one.kind, one.record): one for one in self._index.indexed()}
        for key, one in known.items():
            if key not in stored:
                self._index.drop(one)
        changed = [one for key, one in stored.items() if known.get(key) != one]
        of = len(changed)
        for start in range(0, len(changed), _READ_AT_ONCE):
            self._read(changed[start : start + _READ_AT_ONCE], _counted(tell, start, of))
        tell(of, of)
        return of

    def _read(self, changed: Sequence[Indexed], tell: Callable[[int], None]) -> None:
        """Read records and tell before each one, so that whoever wants no more waits for one only."""
        with self._units(writing=False) as unit:
            for done, one in enumerate(changed):
                tell(done)
                try:
                    passages = passages_of(unit, one)
                except NotFound:
                    self._index.drop(one)  # put aside since it was listed
                else:
                    self._index.put(one, passages)


def _told_once(hits: Sequence[SearchHit]) -> Sequence[SearchHit]:
    """Return the hits with one for each record that only its title finds, and none where its words do as well."""
    by_words = {(hit.kind, hit.record) for hit in hits if _is_in_words(hit)}
    kept: list[SearchHit] = []
    by_title: set[tuple[Searched, int]] = set()
    for hit in hits:
        record = (hit.kind, hit.record)
        if _is_in_words(hit):
            kept.append(hit)
        elif record not in by_words and record not in by_title:
            by_title.add(record)
            kept.append(hit)
    return kept


def _is_in_words(hit: SearchHit) -> bool:
    """True when what is looked for, or the beginning of it, stands in the passage itself or its heading."""
    said = folded(f"{hit.heading} {hit.words}")
    return any(term.words[0] in said for term in hit.terms)


def _shaped(one: Indexed) -> Indexed:
    return Indexed(one.kind, one.record, f"{_SHAPE}:{one.stamp}")


def _counted(tell: Tell, before: int, of: int) -> Callable[[int], None]:
    """Return what tells of records that come after `before` others."""

    def told(done: int) -> None:
        tell(before + done, of)

    return told
