"""A line's money before the state's refund: gross, refund and net, year by year, and the sentence they make."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.domain.amounts import MoneyUnit, money_text
from secretariat.domain.budget.tables import BudgetTableDraft, ColumnKind, Unit
from secretariat.domain.refunds import RefundRate
from secretariat.domain.sheet_fields import Economy, economy_sentence, percent_figure
from secretariat.ui.budget.row_form import RowForm, net_by_rate, percent_in, with_nets
from secretariat.ui.kit.drafts import WHOLE, EditedDraft
from secretariat.ui.kit.fields import Field, Kind
from secretariat.ui.kit.figures import AmountInput
from secretariat.ui.theme import set_look

MONEY_UNITS = {
    Unit.KRONER: MoneyUnit.KRONER,
    Unit.THOUSANDS: MoneyUnit.THOUSANDS,
    Unit.MILLIONS: MoneyUnit.MILLIONS,
}
"""The units that a refund can be told in."""

translate = QCoreApplication.translate

YEAR, GROSS, REFUND, NET, LINE = range(5)


class RefundCard(QFrame):
    """A row for each typed column: what is typed as gross, and what the rate makes of it, beside the line's figure."""

    def __init__(
        self, draft: BudgetTableDraft, rates: Sequence[RefundRate], edited: EditedDraft[RowForm], parent: QWidget
    ) -> None:
        super().__init__(parent)
        set_look(self, "card")
        self._draft = draft
        self._rates = rates
        self._edited = edited
        self._unit = MONEY_UNITS[draft.unit]
        self._places = [place for place, column in enumerate(draft.columns) if column.kind is ColumnKind.AMOUNT]
        self._inputs: dict[int, AmountInput] = {}
        self._told: dict[tuple[int, int], QLabel] = {}
        self._sentence = QLabel(self, wordWrap=True)
        self._take = QPushButton(self.tr("Use gross less the refund as the line's figures"), self)
        self._build()
        edited.changed.connect(self._on_draft_changed)
        self._show()

    def trouble(self) -> str | None:
        """Return the code of what is wrong with a gross figure that is no amount."""
        return next((trouble for made in self._inputs.values() if (trouble := made.trouble())), None)

    def _build(self) -> None:
        heading = QLabel(self.tr("Gross, refund and net"), self)
        set_look(heading, "heading")
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        headings = {
            GROSS: self.tr("Gross"),
            REFUND: self.tr("Refund"),
            NET: self.tr("Net by the rate"),
            LINE: self.tr("In the line"),
        }
        for column, words in headings.items():
            label = QLabel(words, self)
            set_look(label, "muted")
            grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignRight)
        for row, place in enumerate(self._places, start=1):
            self._add_year(grid, row, place)
        grid.setColumnStretch(GROSS, 2)
        for column in (REFUND, NET, LINE):
            grid.setColumnStretch(column, 2)
        self._take.setObjectName("action.take_net")
        set_look(self._take, "quiet")
        self._take.clicked.connect(self._take_nets)
        self._sentence.setObjectName("refund.sentence")
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 24)
        layout.setSpacing(16)
        layout.addWidget(heading)
        layout.addLayout(grid)
        layout.addWidget(self._take, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._sentence)
        if self._inputs:
            self.setTabOrder(list(self._inputs.values())[-1].editor, self._take)

    def _add_year(self, grid: QGridLayout, row: int, place: int) -> None:
        label = self._draft.columns[place].label
        made = AmountInput(Field(f"gross.{place}", label, Kind.AMOUNT, unit=self._unit), self)
        made.editor.setObjectName(f"field.gross.{label}")
        made.name_for_readers(self.tr("Gross {year}").format(year=label))
        made.edited.connect(lambda amount: self._on_gross_edited(place, amount))
        made.left.connect(self._edited.settle)
        self._inputs[place] = made
        grid.addWidget(QLabel(label, self), row, YEAR)
        grid.addWidget(made, row, GROSS)
        for column, name in ((REFUND, "refund"), (NET, "net"), (LINE, "line")):
            told = QLabel(self)
            told.setObjectName(f"{name}.{label}")
            self._told[place, column] = told
            grid.addWidget(told, row, column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _on_gross_edited(self, place: int, amount: Decimal | None) -> None:
        gross = list(self._edited.draft.gross)
        gross[place] = amount
        self._edited.edit("gross", tuple(gross), text=self.tr("Gross"))

    def _take_nets(self) -> None:
        form = with_nets(self._edited.draft, self._rates, self._draft)
        self._edited.edit(WHOLE, form, text=self.tr("Use gross less the refund"), merge=False)

    def _on_draft_changed(self, _path: str) -> None:
        self._show()

    def _show(self) -> None:
        form = self._edited.draft
        for place in self._places:
            self._inputs[place].show_value(form.gross[place])
            net, line = net_by_rate(form, self._rates, self._draft, place), form.net[place]
            gross = form.gross[place]
            refund = None if net is None or gross is None else gross - net
            is_odd = net is not None and line is not None and net != line
            for column, amount in ((REFUND, refund), (NET, net), (LINE, line)):
                sign = "≠ " if is_odd and column == LINE else ""
                self._told[place, column].setText(sign + self._money(amount))
            set_look(self._told[place, LINE], "warning" if is_odd else "")
            self._told[place, LINE].setToolTip(self.tr("Not gross less the refund") if is_odd else "")
        self._take.setEnabled(with_nets(form, self._rates, self._draft) != form)
        sentence = self._sentence_of(form)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def _money(self, amount: Decimal | None) -> str:
        return "" if amount is None else money_text(amount, self._unit, language=self._draft.language)

    def _sentence_of(self, form: RowForm) -> str:
        """Return the standard sentence of the first column that has a gross figure and a rate."""
        for place in self._places:
            year = self._draft.columns[place].year
            percent = percent_in(form, self._rates, year)
            if form.gross[place] is not None and percent is not None:
                economy = Economy(
                    gross=form.gross[place],
                    refund_percent=percent,
                    refund_law=form.law,
                    net=net_by_rate(form, self._rates, self._draft, place),
                    unit=self._unit,
                    year=year,
                )
                return economy_sentence(economy, "", self._draft.language)
        return ""


def rate_words(form: RowForm, rates: Sequence[RefundRate], draft: BudgetTableDraft) -> str:
    """Return which rates a law has in the table's years: `2008: 50 per cent`; empty without a law."""
    if not form.law:
        return ""
    years = [column.year for column in draft.columns if column.year is not None]
    law_alone = RowForm(law=form.law)
    told = [(year, percent_in(law_alone, rates, year)) for year in years]
    return " · ".join(
        translate("RefundCard", "{year}: {percent} per cent").format(
            year=year, percent=percent_figure(percent, draft.language)
        )
        for year, percent in told
        if percent is not None
    )
