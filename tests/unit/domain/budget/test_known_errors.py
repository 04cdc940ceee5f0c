"""Tables with known errors, made by the hundred: all that is wrong is found, and nothing else."""

from __future__ import annotations

import pytest

from secretariat.domain.budget.recognition.sources import Wanted
from secretariat.domain.budget.recognition.understanding import understand
from secretariat.domain.budget.reconciliation import reconcile
from secretariat.domain.budget.tables import EXPONENTS, Unit
from tests.support.budget_sources import typed
from tests.support.budget_truths import Found, KnownTable


def found(text: str) -> tuple[set[Found], bool]:
    """What is found in a table, and whether anything in it is in doubt."""
    understanding = understand(typed(text), Wanted("Tabel", Unit.THOUSANDS))
    findings = {
        (
            finding.place,
            finding.column_label,
            finding.printed.scaleb(-EXPONENTS[finding.unit]),
            finding.computed.scaleb(-EXPONENTS[finding.unit]),
            finding.severity.value,
        )
        for finding in reconcile(understanding.draft)
    }
    return findings, bool(understanding.open_doubts)


@pytest.mark.parametrize("first", range(0, 300, 30))
def test_what_is_wrong_in_a_table_is_found_completely_and_nothing_else(first):
    for seed in range(first, first + 30):
        table = KnownTable(seed)

        findings, is_doubtful = found(table.text)

        assert findings == table.to_be_found(), f"seed {seed}\n{table.text}"
        assert not is_doubtful, f"seed {seed}\n{table.text}"
