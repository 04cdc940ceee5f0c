"""The validator must refuse what breaks the standards, or a green test of ours would mean nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.support.validator import Validator, ValidatorMissing, validate


@pytest.fixture
def untagged(tmp_path: Path) -> Path:
    """A PDF without tags, title, language or embedded fonts."""
    path = tmp_path / "ukendt æøå.pdf"
    canvas = Canvas(str(path))
    canvas.drawString(72, 720, "Hello")
    canvas.save()
    return path


def test_an_untagged_pdf_is_refused_with_the_broken_rules_named(validator: Validator, untagged: Path) -> None:
    ua, archive = validator.validate([untagged])

    assert (ua.flavour, archive.flavour) == ("ua1", "2a")
    assert not ua.is_compliant
    assert not archive.is_compliant
    assert "7.1-3" in {failed.rule for failed in ua.failed}  # content is neither tagged nor an artifact
    assert "6.2.11.4.1-1" in {failed.rule for failed in archive.failed}  # the font is not embedded
    assert all(failed.message and failed.count > 0 for failed in (*ua.failed, *archive.failed))


def test_a_failed_check_tells_file_standard_and_rule(validator: Validator, untagged: Path) -> None:
    with pytest.raises(AssertionError, match=r"(?s)ukendt æøå\.pdf breaks ua1.*7\.1-3"):
        validator.check(untagged)


def test_a_file_that_is_no_pdf_is_refused_and_the_next_one_still_read(
    validator: Validator, untagged: Path, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("no PDF", encoding="utf-8")

    torn, whole = validator.validate([letter, untagged], ["ua1"])

    assert [failed.rule for failed in torn.failed] == ["unreadable"]
    assert "7.1-3" in {failed.rule for failed in whole.failed}


def test_many_files_are_answered_in_their_order(validator: Validator, untagged: Path, tmp_path: Path) -> None:
    missing = tmp_path / "missing.pdf"

    verdicts = validator.validate([untagged, missing, untagged], ["2a"])

    assert [verdict.path for verdict in verdicts] == [untagged, missing, untagged]
    assert not any(verdict.is_compliant for verdict in verdicts)


def test_without_java_the_test_fails_with_what_to_install(monkeypatch: pytest.MonkeyPatch, untagged: Path) -> None:
    monkeypatch.setenv("PATH", "")

    with pytest.raises(ValidatorMissing, match="default-jre-headless"):
        validate([untagged])


def test_without_jaxb_the_test_fails_with_what_to_install(
    monkeypatch: pytest.MonkeyPatch, untagged: Path, tmp_path: Path
) -> None:
    monkeypatch.setenv("SECRETARIAT_JAXB", str(tmp_path))

    with pytest.raises(ValidatorMissing, match=r"jaxb-api\.jar.*libjaxb-java"):
        validate([untagged])
