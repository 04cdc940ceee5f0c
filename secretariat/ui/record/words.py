"""The words that the screens of records of any kind are put together from: moments, findings, differences."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from secretariat.domain.danish.dates import short_date
from secretariat.domain.problems import Finding, Severity

translate = QCoreApplication.translate


def moment(at: datetime) -> str:
    """Return a moment in local time, as offices write it: `26-03-2025 kl. 14.05`."""
    local = at.astimezone()
    return translate("Words", "{date} at {time}").format(
        date=short_date(local.date()), time=f"{local.hour:02d}.{local.minute:02d}"
    )


def findings_count(findings: tuple[Finding, ...]) -> str:
    """Return how many errors and warnings there are, in words."""
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    return " · ".join(part for part in (_errors(errors), _warnings(len(findings) - errors)) if part)


def _errors(count: int) -> str:
    if count == 1:
        return translate("Words", "1 error")
    return translate("Words", "{count} errors").format(count=count) if count else ""


def _warnings(count: int) -> str:
    if count == 1:
        return translate("Words", "1 warning")
    return translate("Words", "{count} warnings").format(count=count) if count else ""


def differences(count: int) -> str:
    """Return how many differences there are."""
    if count == 1:
        return translate("Words", "1 difference")
    return translate("Words", "{count} differences").format(count=count)


def added(count: int) -> str:
    """Return how many words came."""
    if count == 1:
        return translate("Words", "1 word added")
    return translate("Words", "{count} words added").format(count=count)


def removed(count: int) -> str:
    """Return how many words went."""
    if count == 1:
        return translate("Words", "1 word removed")
    return translate("Words", "{count} words removed").format(count=count)
