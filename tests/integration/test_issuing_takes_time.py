"""While a document is issued time goes by: what is composed twice is the same all the same."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from secretariat.application.services import Services
from secretariat.bootstrap import open_office
from secretariat.domain.documents.kinds import DocumentKind
from tests.support.clock import FixedClock


class GoingClock(FixedClock):
    """A clock that goes on whenever it is looked at."""

    def now(self) -> datetime:
        self.advance(seconds=0.1)
        return super().now()


@pytest.fixture
def services(furnished: Path, database: Path) -> Iterator[Services]:
    """The use cases over the demonstration."""
    shutil.copy(furnished, database)
    with open_office(database, actor=lambda: "Anna", clock=GoingClock()) as office:
        yield office.services


def test_a_report_with_nothing_closed_in_it_is_public_as_it_is(services: Services) -> None:
    (committee,) = services.committees.all()
    rows = services.documents.rows(committee.id)
    report = next(row.id for row in rows if row.kind is DocumentKind.STATUS_REPORT)
    issued = services.document_issues.issue(report, version=services.documents.get(report).version, reason="Haster")
    assert [file.role for file in issued.files] == ["pdf", "word", "data"]
    assert services.document_issues.public_file(issued.id, "pdf") == services.document_issues.file(issued.id, "pdf")
