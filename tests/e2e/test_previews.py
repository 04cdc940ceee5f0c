"""Papers are opened one after the other while each is still being previewed and saved: none takes another's away."""

from __future__ import annotations

from pathlib import Path

import pytest

from secretariat.bootstrap import open_office
from secretariat.ui.record.paper_view import PaperView
from tests.e2e import papers_desk as desk
from tests.e2e.sitting import Sitting

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # its windows cannot be raised

PAPERS = (
    "Statusredegørelse for Beskæftigelses- og Integrationsforvaltningens integrationsindsats 2009",
    "Statusredegørelse for forvaltningens integrationsindsats 2008",
    "Arbejdsplan 2009 for Task Force Integration",
)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """The demonstration."""
    database = tmp_path / "office.db"
    with open_office(database, actor=lambda: "Anna") as office:
        office.services.demonstration.load()
    return database


def test_papers_opened_and_saved_one_after_the_other_are_all_previewed_and_saved(program, tmp_path):
    for number, title in enumerate(PAPERS):
        desk.open_paper(program, title)
        program.do("save_pdf")
        program.pick_file(tmp_path / f"{number}.pdf")
    files = [tmp_path / f"{number}.pdf" for number, _ in enumerate(PAPERS)]
    program.qtbot.waitUntil(lambda: all(file.is_file() for file in files))
    for title in PAPERS:
        desk.open_paper(program, title)
        program.qtbot.waitUntil(lambda: bool(preview(program).pages))


def preview(program: Sitting) -> PaperView:
    """Return the preview that can be seen."""
    return next(view for view in program.window.findChildren(PaperView) if view.isVisible())
