"""What a sheet prints of its money, as the report of 2009 tells it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from secretariat.domain.amounts import MoneyUnit
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.sheet_fields import Counting, Economy, economy_sentence

DANISH, ENGLISH = DocumentLanguage.DANISH, DocumentLanguage.ENGLISH


def money(millions: str) -> Decimal:
    return Decimal(millions) * 1_000_000


GROSS_REFUND_NET = Economy(gross=money("53.8"), refund_percent=Decimal(50), net=money("26.9"), refund_law="loven")
OWN_EXPENSE = Economy(net=Decimal(3543580), unit=MoneyUnit.KRONER, counting=Counting.NOT_COUNTED)
TOLD = [
    (Economy(), "", ()),
    (Economy(year=2009, refund_percent=Decimal(50)), "", ()),
    (Economy(gross=money("6.9"), year=2009), "2.1 Jobpatruljer", ("Der er afsat 6,9 mio. kr. i 2009 til indsatsen.",)),
    (Economy(gross=money("6.9"), net=money("6.9")), "2.1", ("Der er afsat 6,9 mio. kr. til indsatsen.",)),
    (
        GROSS_REFUND_NET,
        "2.4 CBSI",
        (
            "Indsatsen koster 53,8 mio. kr. brutto.",
            "Staten refunderer 50 pct. (loven).",
            "Kommunens egen udgift er derfor 26,9 mio. kr., som er det beløb, økonomioversigten viser.",
        ),
    ),
    (
        Economy(gross=money("36.4"), counting=Counting.STATE_FUNDED),
        "2.9 Jobkonsulenter",
        (
            "Der er afsat 36,4 mio. kr. til indsatsen.",
            "Staten betaler det hele, og økonomioversigten har derfor ikke beløbet med.",
        ),
    ),
    (
        Economy(gross=money("2"), counting=Counting.OTHER_LINE),
        "3.1 Styrket administration",
        (
            "Der er afsat 2,0 mio. kr. til indsatsen.",
            "Pengene er talt med under linje 3.1 Styrket administration i økonomioversigten.",
        ),
    ),
    (
        Economy(gross=money("2"), counting=Counting.OTHER_LINE),
        "",
        (
            "Der er afsat 2,0 mio. kr. til indsatsen.",
            "Pengene er talt med under en anden linje i økonomioversigten.",
        ),
    ),
    (OWN_EXPENSE, "", ("Kommunens egen udgift er 3.543.580 kr.", "Økonomioversigten har ikke beløbet med.")),
    (Economy(gross=money("6.9"), sentence=" Se bilag 2. "), "2.1", ("Se bilag 2.",)),
]


@pytest.mark.parametrize(("economy", "line", "printed"), TOLD)
def test_the_figures_make_the_sentence(economy: Economy, line: str, printed: tuple[str, ...]) -> None:
    assert economy_sentence(economy, line, DANISH).replace("\u00a0", " ") == " ".join(printed)


def test_an_english_sheet_tells_it_in_english() -> None:
    economy = Economy(gross=money("53.8"), refund_percent=Decimal("52.5"), net=money("25.555"), year=2009)
    assert economy_sentence(economy, "2.4", ENGLISH).replace("\u00a0", " ") == (
        "The initiative costs DKK 53.8 million gross in 2009. The state refunds 52.5 per cent. The municipality's own "
        "expense is therefore DKK 25.555 million, which is the sum in the economic overview."
    )


@pytest.mark.parametrize(
    ("economy", "printed"),
    [
        (Economy(money("50"), Decimal(50), net=money("24.6")), "Kommunens egen udgift er opgjort til 24,6 mio. kr."),
        (Economy(money("50"), net=money("24.6")), "Kommunens egen udgift er opgjort til 24,6 mio. kr."),
        (Economy(money("49.25"), Decimal(50), net=money("24.6")), "Kommunens egen udgift er derfor 24,6 mio. kr."),
        (
            Economy(money("50"), Decimal(50), net=money("24.6"), decimals=0),
            "Kommunens egen udgift er derfor 25 mio. kr.",
        ),
    ],
)
def test_only_a_net_that_the_refund_leaves_follows_from_the_gross(economy: Economy, printed: str) -> None:
    told = economy_sentence(replace(economy, counting=Counting.NOT_COUNTED), "", DANISH).replace("\u00a0", " ")
    assert printed in told


def test_an_english_net_that_does_not_follow_is_stated() -> None:
    told = economy_sentence(Economy(money("50"), Decimal(50), net=money("24.6")), "", ENGLISH)
    assert "The municipality's own expense is put at DKK\u00a024.6\u00a0million, which" in told


@pytest.mark.parametrize("language", DocumentLanguage)
@pytest.mark.parametrize("counting", Counting)
def test_a_figure_never_parts_from_its_unit(language: DocumentLanguage, counting: Counting) -> None:
    economy = Economy(money("53.8"), Decimal(50), net=money("26.9"), counting=counting)
    printed = economy_sentence(economy, "3.1", language)
    assert not any(f" {unit}" in printed for unit in ("mio.", "kr.", "pct.", "million"))


def test_a_sum_that_ends_a_sentence_has_one_stop() -> None:
    printed = economy_sentence(Economy(net=money("2")), "", DANISH)
    assert printed == "Kommunens egen udgift er 2,0\u00a0mio.\u00a0kr."
