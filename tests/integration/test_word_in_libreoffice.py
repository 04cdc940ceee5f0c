"""Word files of ours in another program: LibreOffice opens them, saves them, and loses nothing a reader can see."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from secretariat.domain.text import Paragraph, plain
from secretariat.domain.text import run as words
from secretariat.exchange.contributions import WordContributionReader
from secretariat.exchange.word_papers import WordPaperWriter
from tests.support.composed_documents import FACE, composed, every_block, prose, whole
from tests.support.word_contributions import change, file_of, gone, mark, p, run
from tests.support.word_rules import WordFile

OFFICE = shutil.which("soffice")
READER = WordContributionReader()

pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not on this machine")


def saved_again(folder: Path, content: bytes, kind: str) -> Path:
    """The file as LibreOffice saves it in another form."""
    file = folder / "papir.docx"
    file.write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [OFFICE or "", profile, "--headless", "--convert-to", kind, "--outdir", str(folder / "out"), str(file)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return folder / "out" / f"papir.{kind.partition(':')[0]}"


def test_every_block_survives_being_saved_by_libreoffice(tmp_path: Path) -> None:
    content = WordPaperWriter().render(composed(prose(*every_block())))
    read = READER.read(saved_again(tmp_path, content, "docx:MS Word 2007 XML"))

    assert READER.text(read, ()).blocks == every_block()
    assert read.title == FACE.title


def test_libreoffice_reads_every_word_of_a_whole_document(tmp_path: Path) -> None:
    content = WordPaperWriter().render(whole())
    shown = saved_again(tmp_path, content, "txt:Text (encoded):UTF8").read_text("utf-8-sig")

    told = WordFile(content).words("//w:body//w:t")
    assert len(told) > 80
    assert [words for words in told if words not in shown] == []


def test_changes_tracked_in_libreoffices_files_are_decided_like_words(tmp_path: Path) -> None:
    content = file_of(
        p("Der er ", change("del", gone("36")), change("ins", run("40")), " unge."),
        p(change("ins", run("Ny linje")), more=mark("ins")),
        p(change("del", gone("Ud")), more=mark("del")),
        p("Efter"),
    )
    read = READER.read(saved_again(tmp_path, content, "docx:MS Word 2007 XML"))

    told = [plain(block) for block in READER.text(read, ()).blocks]
    made = [plain(block) for block in READER.text(read, [revision.key for revision in read.revisions]).blocks]
    assert told == ["Der er 36 unge.", "Ud", "Efter"]
    assert made == ["Der er 40 unge.", "Ny linje", "Efter"]
    assert READER.text(read, ()).blocks[-1] == Paragraph(words("Efter"))
