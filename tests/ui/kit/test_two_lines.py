"""A list of the panels shows thousands of lines without keeping the window waiting."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from secretariat.ui.kit.two_lines import BATCH, Line, LinesDelegate, LinesView

LINES = [Line(f"Finding {number} of a period whose sheets were all carried over.", "»word«") for number in range(3_000)]


def test_thousands_of_lines_are_measured_a_few_at_a_time_and_all_in_the_end(qtbot, monkeypatch):
    measured = []
    measure = LinesDelegate.sizeHint
    monkeypatch.setattr(LinesDelegate, "sizeHint", lambda *given: (measured.append(given[2].row()), measure(*given))[1])
    view = LinesView("Findings", None)
    qtbot.addWidget(view)
    view.resize(300, 600)
    with qtbot.waitExposed(view):
        view.show()
    view.lines_model().show_lines(LINES)
    QApplication.processEvents()
    assert len(set(measured)) <= BATCH * 3

    last = view.model().index(len(LINES) - 1, 0)
    qtbot.waitUntil(lambda: last.row() in measured, timeout=20_000)
    view.scrollTo(last)
    assert view.viewport().rect().contains(view.visualRect(last).center())
