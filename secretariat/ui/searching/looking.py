"""Questions to the search, asked beside the screen: what is found, what there is to narrow it by, a whole passage."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from secretariat.application.searched import Searched, SearchHit, SearchQuery
from secretariat.application.searching import SearchService
from secretariat.domain.committees import CommitteeId
from secretariat.ui.kit.newest import NewestWins

PAGE_KEY: Final = "search"
"""The key of the tab of the search."""

MOST_SHOWN: Final = 200
"""More than a person reads through; narrowing finds the rest."""

MOST_COUNTED: Final = 1000
"""Hits that the kinds, years and states to narrow by are read from, the best first."""


@dataclass(frozen=True, slots=True)
class Filters:
    """What hits are narrowed to; nothing chosen lets everything through."""

    kinds: frozenset[Searched] = frozenset()
    years: frozenset[int] = frozenset()
    states: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.kinds or self.years or self.states)


@dataclass(frozen=True, slots=True)
class Occurring:
    """How many hits there are of each kind, year and state, whatever the filters say."""

    kinds: Mapping[Searched, int] = field(default_factory=dict)
    years: Mapping[int, int] = field(default_factory=dict)
    states: Mapping[tuple[Searched, str], int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for, and in which committee's records."""

    words: str
    committee: CommitteeId
    filters: Filters = Filters()
    most: int = MOST_SHOWN

    @property
    def query(self) -> SearchQuery:
        """The question as the index understands it."""
        chosen = self.filters
        return SearchQuery(self.words, self.committee, chosen.kinds, chosen.years, chosen.states, self.most)


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found, the best first, and what it can be narrowed by."""

    question: Question
    hits: tuple[SearchHit, ...] = ()
    occurring: Occurring = Occurring()
    is_cut: bool = False
    """True when more was found than is shown."""


def answered(search: SearchService, question: Question) -> Answer:
    """Return what is found, and what it can be narrowed by. Raises `StorageFault`. Runs on any thread."""
    everything = search.find(SearchQuery(question.words, question.committee, most=MOST_COUNTED))
    hits = search.find(replace(question.query, most=question.most + 1)) if question.filters else everything
    return Answer(question, tuple(hits[: question.most]), _occurring(everything), len(hits) > question.most)


def _occurring(hits: Sequence[SearchHit]) -> Occurring:
    return Occurring(
        Counter(hit.kind for hit in hits),
        Counter(hit.year for hit in hits if hit.year is not None),
        Counter((hit.kind, hit.state) for hit in hits if hit.state),
    )


class Beside(QObject):
    """Asks one question at a time on a thread of its own; while one is answered, only the newest other one waits."""

    answered = Signal(object)
    failed = Signal(object)

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._newest = NewestWins(self)
        self._newest.arrived.connect(self.answered)
        self._newest.failed.connect(self.failed)
        self.destroyed.connect(partial(self._worker.shutdown, wait=False, cancel_futures=True))

    @property
    def is_behind(self) -> bool:
        """True while an answer is on its way."""
        return self._newest.is_behind

    def ask(self, call: Callable[[], Any]) -> None:
        """Ask; an older question that waits is forgotten."""
        self._newest.ask(lambda: self._worker.submit(call))

    def forget(self) -> None:
        """Want no answer to what was asked so far."""
        self._newest.forget()

    def close_down(self) -> None:
        """Wait for what runs and take no more: what it reads is about to be closed."""
        self._newest.close()
        self._worker.shutdown(wait=True, cancel_futures=True)
