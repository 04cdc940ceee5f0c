"""What stands under the fields of a sheet's money: the law's rate, what is left after the refund, the sentence."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.domain.amounts import in_oere, money_text
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.danish.dates import short_date
from secretariat.domain.refunds import RefundRate, net_of, rate_on
from secretariat.domain.sheet_fields import Counting, Economy, economy_sentence, percent_figure
from secretariat.domain.status_sheets import SheetDraft
from secretariat.ui import theme
from secretariat.ui.icons import pixmap
from secretariat.ui.kit.form import Form
from secretariat.ui.sheets.open_sheet import OpenSheet

ECONOMY = "economy"
SENTENCE = "economy.sentence"


class Offer(QWidget):
    """A line under a field: a drawing, what the program makes of it, and a button that takes it over."""

    taken = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = QLabel(self)
        self._words = QLabel(self, wordWrap=True)
        self._words.setObjectName(f"offer.{name}")
        self._take = QPushButton(self.tr("Use it"), self)
        self._take.setObjectName(f"action.take_{name}")
        theme.set_look(self._take, "quiet")
        self._take.clicked.connect(self.taken)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        row.addWidget(self._take, 0, Qt.AlignmentFlag.AlignVCenter)
        self._look = ("check", "good")
        theme.appearance().changed.connect(self._tint)
        self.hide()

    def say(self, words: str, *, can_take: bool = True, is_odd: bool = False) -> None:
        """Show the line; it agrees with what stands in the field unless it can be taken."""
        self._look = ("triangle-alert", "warning") if is_odd else ("info", "muted") if can_take else ("check", "good")
        self._words.setText(words)
        theme.set_look(self._words, "warning" if is_odd else "help")
        self._take.setVisible(can_take)
        self._take.setAccessibleDescription(words)
        self._tint()
        self.setVisible(bool(words))

    def _tint(self) -> None:
        drawing, role = self._look
        self._picture.setPixmap(pixmap(drawing, role=role, side=16, ratio=self.devicePixelRatioF()))


class SentencePart(QFrame):
    """The sentence that the figures make; it can be written by hand instead, and the figures' taken again."""

    by_hand_asked = Signal()
    generated_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_look(self, "well")
        self._sentence = QLabel(self, wordWrap=True)
        self._sentence.setObjectName("economy.generated")
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._told = QLabel(self, wordWrap=True)
        theme.set_look(self._told, "help")
        self._by_hand = self._button("write_by_hand", self.tr("Write it by hand"))
        self._generated = self._button("take_generated", self.tr("Go back to the one the figures make"))
        self._by_hand.clicked.connect(self.by_hand_asked)
        self._generated.clicked.connect(self.generated_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 8)
        layout.setSpacing(6)
        layout.addWidget(self._told)
        layout.addWidget(self._sentence)
        layout.addWidget(self._by_hand, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._generated, 0, Qt.AlignmentFlag.AlignLeft)

    def show_sentence(self, generated: str, *, is_by_hand: bool) -> None:
        """Show what the figures make, and whether that is what prints."""
        made = generated or self.tr("Nothing yet: no amount is told.")
        self._sentence.setText(made)
        theme.set_look(self._sentence, "" if generated and not is_by_hand else "muted")
        self._told.setText(
            self.tr("Written by hand. The figures make:") if is_by_hand else self.tr("Made of the figures above:")
        )
        self._by_hand.setVisible(not is_by_hand)
        self._generated.setVisible(is_by_hand)

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(f"action.{name}")
        theme.set_look(button, "quiet")
        return button


class EconomyHelp(QObject):
    """Keeps what stands under the fields of a form in step with the draft."""

    def __init__(self, record: OpenSheet, form: Form) -> None:
        super().__init__(form)
        self._record = record
        self._form = form
        self._is_writing = False
        self._rate = self._offer("rate", "economy.refund_percent")
        self._net = self._offer("net", "economy.net")
        self._sentence = SentencePart(form)
        form.block(SENTENCE).put_under(self._sentence)
        self._rate.taken.connect(self._take_rate)
        self._net.taken.connect(self._take_net)
        self._sentence.by_hand_asked.connect(self._write_by_hand)
        self._sentence.generated_asked.connect(self._take_generated)
        record.written.changed.connect(self._on_draft_changed)
        record.facts_changed.connect(self.show_economy)
        form.field_left.connect(self._on_field_left)
        self.show_economy()

    def show_economy(self) -> None:
        """Show what the figures come to."""
        economy = self._economy
        self._show_rate(economy)
        self._show_net(economy)
        is_by_hand = bool(economy.sentence.strip()) or self._is_writing
        self._form.block(SENTENCE).input.setVisible(is_by_hand)
        self._sentence.show_sentence(self._generated(economy), is_by_hand=is_by_hand)
        self._form.block("economy.other_line").setEnabled(economy.counting is Counting.OTHER_LINE)

    @property
    def _economy(self) -> Economy:
        return self._record.written.form.economy

    def _offer(self, name: str, field: str) -> Offer:
        offer = Offer(name, self._form)
        self._form.block(field).put_under(offer)
        return offer

    def _show_rate(self, economy: Economy) -> None:
        rate = rate_in(self._record, economy.refund_law)
        if rate is None:
            self._rate.say("", can_take=False)
            return
        fits = (economy.refund_percent, economy.refund_since) == (rate.percent, rate.since)
        words = self.tr("{law} refunds {percent} per cent from {date}.").format(
            law=rate.law, percent=percent_figure(rate.percent, self._language), date=short_date(rate.since)
        )
        is_odd = economy.refund_percent not in (None, rate.percent)
        self._rate.say(words, can_take=not fits, is_odd=is_odd)

    def _show_net(self, economy: Economy) -> None:
        if economy.gross is None or economy.refund_percent is None:
            self._net.say("", can_take=False)
            return
        left = in_oere(net_of(economy.gross, economy.refund_percent))
        told = self._money(left)
        if economy.net is None:
            self._net.say(self.tr("Gross less the refund is {amount}.").format(amount=told))
        elif economy.net == left:
            self._net.say(self.tr("It is gross less the refund."), can_take=False)
        else:
            words = self.tr("Gross less the refund is {amount}: {difference} more than what stands here.")
            if left < economy.net:
                words = self.tr("Gross less the refund is {amount}: {difference} less than what stands here.")
            difference = self._money(abs(left - economy.net))
            self._net.say(words.format(amount=told, difference=difference), is_odd=True)

    @property
    def _language(self) -> DocumentLanguage:
        return self._record.written.form.language

    def _money(self, amount: Decimal) -> str:
        return money_text(amount, self._economy.unit, language=self._language)

    def _generated(self, economy: Economy) -> str:
        return economy_sentence(replace(economy, sentence=""), self._record.line_name(economy), self._language)

    def _take_rate(self) -> None:
        rate = rate_in(self._record, self._economy.refund_law)
        if rate is not None:
            self._edit(with_rate(self._economy, rate), self.tr("Take the law's rate"))

    def _take_net(self) -> None:
        economy = self._economy
        if economy.gross is not None and economy.refund_percent is not None:
            net = in_oere(net_of(economy.gross, economy.refund_percent))
            self._edit(replace(economy, net=net), self.tr("Take gross less the refund"))

    def _write_by_hand(self) -> None:
        self._is_writing = True
        self._edit(replace(self._economy, sentence=self._generated(self._economy)), self.tr("Write it by hand"))
        self.show_economy()
        self._form.go_to(SENTENCE)

    def _take_generated(self) -> None:
        self._is_writing = False
        self._edit(replace(self._economy, sentence=""), self.tr("The sentence of the figures"))
        self.show_economy()

    def _edit(self, economy: Economy, words: str) -> None:
        self._record.written.edit(ECONOMY, economy, text=words, merge=False)

    def _on_draft_changed(self, path: str) -> None:
        if path in ("", "language") or path.startswith(ECONOMY):
            self.show_economy()

    def _on_field_left(self, name: str) -> None:
        if name == SENTENCE:
            self._is_writing = False
            self.show_economy()


def rate_in(record: OpenSheet, law: str) -> RefundRate | None:
    """Return the rate of a law on the first day of the sheet's period; None for no law, or without that day."""
    day = record.facts.period.draft.starts
    return rate_on(record.facts.rates, law, day) if law and day else None


def with_rate(economy: Economy, rate: RefundRate) -> Economy:
    """Return the economy with a law's rate and the day it holds from."""
    return replace(economy, refund_law=rate.law, refund_percent=rate.percent, refund_since=rate.since)


def with_law(record: OpenSheet, draft: SheetDraft, law: str) -> tuple[str, Economy]:
    """Return what choosing a law leads to: its rate goes with it, and no law takes the rate away."""
    if not law:
        return ECONOMY, replace(draft.economy, refund_law="", refund_percent=None, refund_since=None)
    rate = rate_in(record, law)
    return ECONOMY, with_rate(draft.economy, rate) if rate else replace(draft.economy, refund_law=law)
