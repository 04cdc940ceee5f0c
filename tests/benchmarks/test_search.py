"""How fast a search over 100,000 documents shows its first hits; the floor is the bare FTS5 query that reads them."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from secretariat.application.searched import Indexed, Passage, Provenance, Searched, SearchQuery
from secretariat.domain.committees import CommitteeId
from secretariat.domain.searched_words import understood
from secretariat.persistence.search_index import SqliteSearchIndex, matching
from tests.benchmarks.conftest import Figures

DOCUMENTS = 100_000
WORDS = 5_000
LENGTH = 40
ROUNDS = 15
FIRST_HITS = 50

MOST_TIMES_THE_FLOOR = 3.0
MOST_MILLISECONDS = 50.0

SEARCHES = {
    "one rare word": "ord4711 ",
    "two words": "ord12 ord99 ",
    "the beginning of a word": "ord47",
    "a phrase": '"helhedsplaner i tingbjerg"',
}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[SqliteSearchIndex, Path]]:
    """An index of many documents, whose words are as unevenly spread as those of a language."""
    file = tmp_path_factory.mktemp("search") / "many.search"
    index = SqliteSearchIndex(file)
    chance = random.Random(4711)
    spread = [1 / rank for rank in range(1, WORDS + 1)]
    names = [f"ord{number}" for number in range(1, WORDS + 1)]
    for number in range(DOCUMENTS):
        words = chance.choices(names, spread, k=LENGTH)
        if number % 1000 == 0:
            words[5:8] = ["helhedsplaner", "i", "Tingbjerg"]
        index.put(Indexed(Searched.DOCUMENT, number, "1"), [passage(number, " ".join(words))])
    yield index, file
    index.close()


def passage(number: int, words: str) -> Passage:
    """Return the passage of a document."""
    return Passage(
        kind=Searched.DOCUMENT,
        record=number,
        part="",
        committee=CommitteeId(1),
        title=f"Notat {number}",
        heading="",
        words=words,
        year=2000 + number % 25,
        state="drafting",
        provenance=Provenance(f"Notat {number}"),
    )


@pytest.mark.parametrize("name", SEARCHES)
def test_first_hits(
    name: str, index: tuple[SqliteSearchIndex, Path], benchmark: BenchmarkFixture, figures: Figures
) -> None:
    searched, file = index
    floors: list[float] = []

    def bare() -> None:
        start = perf_counter()
        rows = connection.execute(_BARE, (matching(understood(SEARCHES[name])), FIRST_HITS)).fetchall()
        floors.append(perf_counter() - start)
        assert rows

    with closing(sqlite3.connect(file)) as connection:
        query = SearchQuery(SEARCHES[name], most=FIRST_HITS)
        hits = benchmark.pedantic(searched.find, args=(query,), setup=bare, rounds=ROUNDS)
    assert hits
    floor, program = median(floors), benchmark.stats.stats.median
    told = f"Search of {DOCUMENTS:,} documents, {name}"
    figures.ratio(f"{told}: beside the bare query", floor=floor, program=program, most=MOST_TIMES_THE_FLOOR)
    figures.milliseconds(
        f"{told}: first hits", floor=floor * 1000, program=program * 1000, figure="median", most=MOST_MILLISECONDS
    )


_BARE = "SELECT rowid, title, heading, words FROM folded WHERE folded MATCH ? ORDER BY rank LIMIT ?"
