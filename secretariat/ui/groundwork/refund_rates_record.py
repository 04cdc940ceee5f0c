"""The tab of a committee's refund rates: which share the state refunds, under which law, from which day."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from secretariat.application.ports import Changes
from secretariat.application.records import RecordKind
from secretariat.application.services import Services
from secretariat.domain.problems import Problem
from secretariat.domain.refunds import RefundRate, RefundRatesDraft, problems_of
from secretariat.ui.forms.form_record import FormRecord
from secretariat.ui.forms.stores import RefundRatesStore
from secretariat.ui.kit.fields import Field, Group, Kind, Rows


class RefundRatesRecord(FormRecord[RefundRatesDraft]):
    """The rates of a committee, which always has a list of them."""

    kind = RecordKind.REFUND_RATES
    changes = Changes.REFUND_RATES
    drawing = "percent"
    can_be_put_aside = False

    def store(self, services: Services) -> RefundRatesStore:
        """The committee's list."""
        return RefundRatesStore(services.lists)

    def new_draft(self) -> RefundRatesDraft:
        """Begin with nothing."""
        return RefundRatesDraft()

    def problems_of(self, draft: RefundRatesDraft) -> Sequence[Problem]:
        """What the domain says."""
        return problems_of(draft)

    def title_of(self, draft: RefundRatesDraft) -> str:
        """There is one such list."""
        del draft  # the rates have no name of their own
        return self.tr("Refund rates")

    def new_title(self) -> str:
        """There is one such list."""
        return self.tr("Refund rates")

    def groups(self) -> Sequence[Group]:
        """The rates."""
        return (
            Group(
                self.tr("Refund rates"),
                (Field("rates", self.tr("Refund rates"), Kind.ROWS, wide=True, rows=self._rows()),),
                help=self.tr(
                    "A rate holds from its day until the same law's next. Gross less the refund is the net that stands "
                    "in the economic overview."
                ),
            ),
        )

    def _rows(self) -> Rows:
        return Rows(
            (
                Field("law", self.tr("Law"), stretch=4),
                Field("since", self.tr("Holds from"), Kind.DATE, required=True, stretch=3),
                Field("percent", self.tr("Refund, per cent"), Kind.FIGURE, required=True, stretch=2),
            ),
            self._new_rate,
            self.tr("Add a rate"),
            self.tr("Rate"),
            movable=False,
        )

    def _new_rate(self, rates: tuple[RefundRate, ...]) -> RefundRate:
        """Begin with the law of the rate above, which most often gets another rate."""
        law = rates[-1].law if rates else ""
        return RefundRate(law, self.services.clock.today(), Decimal(0))
