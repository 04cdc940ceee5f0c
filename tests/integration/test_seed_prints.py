"""The committee's published papers on paper: what the structure tree of the print tells, held against the models'."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.documents.kinds import DocumentKind
from tests.integration import seed_papers as seeds
from tests.integration.composing import Desk
from tests.support.pdf_reading import read, structure_faults
from tests.support.printed_outlines import as_printed, printed_outline

MEMO_WORDS = {
    "## Bolig profil for 2009 og frem": "## Boliger fra 2009",
    "## København som arbejdsplads og storkøber 2009": "## København som arbejdsplads fra 2009",
}
"""What the demonstration calls otherwise than the memo that was published."""
MEMO_TABLE = (
    "| Personer med ikke-vestlig baggrund efter uddannelse | Ansatte pr. 1.1.2008, antal | Ansatte, pct. "
    "| Arbejdsstyrken, antal | Arbejdsstyrken, pct. (6)"
)
"""The demonstration types this table instead of drawing it, each column under a heading of its own."""

RECOMMENDATION_WORDS = {
    "## 1. Status for TaskForce Integrations arbejde i 2008": "## Status for arbejdet i 2008",
    "|  | Udsatte boligområder | Tryghed | Mangfoldigt KBH | Vidensdeling i projekter | I alt (2)": (
        "| Opgave | Udsatte boligområder | Tryghed | Mangfoldigt KBH | Vidensdeling | I alt (2)"
    ),
    "### VI KBH’R’ – markering af et mangfoldigt København": "### VI KBH'R – en by med plads til mangfoldighed",
    "### Bedre vidensdeling i integrationsprojekter": "### Bedre deling af viden",
    "### Tilfredshedsmåling for 2008": "### Hvad rekvirenterne siger",
    "## 2. Arbejdsplan 2009 for TaskForce Integration": "## Arbejdsplan for 2009",
}
BEYOND_THE_RECOMMENDATION = (
    "## Tidligere beslutninger",
    "## Beslutning i Beskæftigelses- og Integrationsudvalget den 11. december 2008",
    "# BILAG",
)
"""What the demonstration's has besides: it was decided on, and its appendix is listed."""

REPORT_WORDS = {
    "# Status på beskæftigelsesområdet": "# Status på området",
    "# Aktuelle initiativer på beskæftigelsesområdet": "# Aktuelle initiativer",
    "## Jobplan: Flere indvandrere i arbejde": "## Jobplan: flere indvandrere i arbejde",
    "## Styrket indsats mod fattigdom og marginalisering": "## En stærkere indsats mod fattigdom",
    "# En ambitiøs målsætning under pres": "# Udsigt til at nå målene",
    "# Projekter inden for beskæftigelsesområdet": "# Projekter på området",
    "| Projekter | 2009 (2)": "| Integrationsrettede beskæftigelsesprojekter | 2009 (2)",
    "# Redegørelse for enkelt indsatser under Beskæftigelses- og Integrationsudvalget": (
        "# Redegørelse for de enkelte indsatser"
    ),
    "# 1. BIF’s bidrag i 2009 til integrationspolitiske mål": "# Bidrag til de politiske mål i 2009",
    "# 4.1 Økonomioversigt": "# Økonomisk oversigt",
}


# The models' own structure


def test_the_half_yearly_status_memo_of_2008_is_printed_as_it_was_published(desk: Desk) -> None:
    assert printed(desk, seeds.memo(desk)) == as_printed(seeds.MEMO)


def test_the_recommendation_of_2009_is_printed_as_it_was_published(desk: Desk) -> None:
    assert printed(desk, seeds.recommendation(desk)) == as_printed(seeds.RECOMMENDATION)


def test_the_status_report_of_2009_is_printed_as_it_was_published(desk: Desk) -> None:
    told, numbers = listed_once(printed(desk, seeds.report(desk)))
    narrative, sheets, overview = parted(told, "# 2. BIF", "# 4.1")
    assert narrative == as_printed(seeds.NARRATIVE)
    assert numbers == list(seeds.SHEETS)
    assert [line for line in sheets if line.startswith("# ")] == [
        "# 2. BIF’s enkelte indsatser i 2009, som bidrager til integrationspolitiske mål",
        "# 3. BIF’s enkelt indsatser, som ligger ud over integrationspolitiske mål",
    ]
    assert rows_of(sheets, "## ") == {number: seeds.FEWER_ROWS.get(number, seeds.SHEET_ROWS) for number in seeds.SHEETS}
    assert overview == as_printed(seeds.OVERVIEW)


# The demonstration's


def test_the_status_memo_of_the_demonstration_has_the_structure_of_the_one_published(desk: Desk) -> None:
    *over, heads = (line for line in seeds.MEMO if line.startswith("|"))
    expected = in_other_words(seeds.MEMO, MEMO_WORDS | dict.fromkeys(over, "") | {heads: MEMO_TABLE})
    assert stored(desk, DocumentKind.STATUS_MEMO) == expected


def test_the_recommendation_of_the_demonstration_has_the_structure_of_the_one_published(desk: Desk) -> None:
    told = stored(desk, DocumentKind.RECOMMENDATION, "Arbejdsplan 2009 for Task Force Integration")
    assert set(BEYOND_THE_RECOMMENDATION) < set(told)
    assert without(told, *BEYOND_THE_RECOMMENDATION) == in_other_words(seeds.RECOMMENDATION, RECOMMENDATION_WORDS)


def test_the_status_report_of_the_demonstration_has_the_structure_of_the_one_published(desk: Desk) -> None:
    """Its sheets stand in a section of their own, and so a level deeper."""
    told, numbers = listed_once(stored(desk, DocumentKind.STATUS_REPORT, "integrationsindsats 2009"))
    narrative, sheets, overview = parted(told, "# De enkelte indsatser", "# Økonomisk oversigt")
    assert narrative == in_other_words(seeds.NARRATIVE, REPORT_WORDS)
    assert numbers == list(seeds.SHEETS)
    assert [line for line in sheets if line.startswith(("# ", "## "))] == [
        "# De enkelte indsatser i 2009",
        "## 2. Indsatser i 2009, der bidrager til integrationspolitikkens mål",
        "## 3. Indsatser i 2009 ud over integrationspolitikkens mål",
    ]
    assert rows_of(sheets, "### ") == {
        number: seeds.FEWER_ROWS.get(number, seeds.SHEET_ROWS) for number in seeds.SHEETS
    }
    assert overview == in_other_words(seeds.OVERVIEW, REPORT_WORDS)


# What is printed


def printed(desk: Desk, draft: DocumentDraft) -> list[str]:
    """Return the outline of a draft's print."""
    pdf = desk.services.renderer.render(desk.preview(draft))
    assert structure_faults(pdf) == []
    return printed_outline(read(pdf))


def stored(desk: Desk, kind: DocumentKind, title: str = "") -> list[str]:
    """Return the outline of the print of a document of the demonstration."""
    rows = desk.services.documents.rows(desk.committee)
    row = next(row for row in rows if row.kind is kind and title in row.title)
    pdf = desk.services.renderer.render(desk.services.document_papers.document(row.id))
    assert structure_faults(pdf) == []
    return printed_outline(read(pdf))


def in_other_words(skeleton: Sequence[str], words: Mapping[str, str]) -> list[str]:
    """Return the lines of a skeleton as they are printed, some of them in other words; what has none is left out."""
    return [told for line in as_printed(skeleton) if (told := words.get(line, line))]


def without(told: Sequence[str], *headings: str) -> list[str]:
    """Return an outline without the parts under some headings."""
    left: list[str] = []
    is_left = True
    for line in told:
        if line.startswith("#"):
            is_left = line not in headings
        if is_left:
            left.append(line)
    return left


def parted(told: Sequence[str], *headings: str) -> list[list[str]]:
    """Return an outline in parts, each but the first from a heading on."""
    starts = [next(place for place, line in enumerate(told) if line.startswith(heading)) for heading in headings]
    return [list(told[start:end]) for start, end in zip([0, *starts], [*starts, len(told)], strict=True)]


def listed_once(told: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return an outline with its list of sheets as one line, and the numbers of the sheets."""
    sheets = [line for line in told if line.startswith("> ")]
    outline = [seeds.LISTED if line == sheets[0] else line for line in told if line not in sheets[1:]]
    return outline, [line.split()[1] for line in sheets]


def rows_of(told: Sequence[str], level: str) -> dict[str, str]:
    """Return the rows of each sheet by its number, in the order of the sheets; `level` is how its heading begins."""
    return {line.split()[1]: rows for line, rows in pairwise(told) if line.startswith(level) and rows.startswith("|")}
