"""Packages as folders: a manifest that is always the same, folders written whole, and every fault of one found."""

from __future__ import annotations

import json
import os
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat import __version__
from secretariat.application.faults import FileFault, StorageTrouble
from secretariat.application.issuing.packages import MANIFEST, FaultKind, IssuedDocument, PackagedFile, PackageFault
from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.documents.documents import DocumentDraft, DocumentId, DocumentIssueId
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.exchange.packages import PackageFolders
from tests.support.clock import MORNING
from tests.support.composed_documents import composed

PAPER = ("Statusredegørelse 2009.pdf", b"%PDF-1.7 paper")
WORD = ("Statusredegørelse 2009.docx", b"PK word")
ISSUED = IssuedDocument(
    DocumentIssueId(3),
    DocumentId(2),
    2,
    MORNING,
    "Anna Holm",
    DocumentDraft(
        DocumentKind.STATUS_REPORT,
        "Statusredegørelse 2009",
        case_numbers=(CaseNumber(CaseSystem.EDOC, "2009-12345"),),
    ),
    CommitteeDraft("Beskæftigelses- og Integrationsudvalget"),
    composed(),
    tuple(
        PackagedFile(name, role, sha256(content).hexdigest(), len(content))
        for (name, content), role in ((PAPER, "pdf"), (WORD, "word"))
    ),
)
FOLDERS = PackageFolders()


def given_out(folder: Path) -> Path:
    """The package of the two files in a folder of its own."""
    return FOLDERS.write(folder, (PAPER, WORD, (MANIFEST, FOLDERS.manifest(ISSUED))))


def with_manifest(folder: Path, content: bytes) -> tuple[PackageFault, ...]:
    """The faults of a package whose manifest says something else."""
    package = given_out(folder)
    (package / MANIFEST).write_bytes(content)
    return FOLDERS.verify(package)


def naming(*names: Any, **entry: Any) -> bytes:
    """A manifest that names files of our form, whatever the names are."""
    told = json.loads(FOLDERS.manifest(ISSUED))
    told["files"] = [{"name": name, "role": "pdf", "sha256": "0" * 64, "size": 1} | entry for name in names]
    return json.dumps(told).encode()


UNREADABLE = (PackageFault(FaultKind.UNREADABLE, MANIFEST),)


def test_the_manifest_tells_what_left_the_house_when_and_by_whom() -> None:
    told = json.loads(FOLDERS.manifest(ISSUED))

    assert told["form"] == {"name": "secretariat-package", "version": 1}
    assert told["program"] == {"name": "secretariat", "version": __version__}
    assert (told["title"], told["kind"], told["edition"]) == ("Statusredegørelse 2009", "status_report", 2)
    assert told["issued"] == {"at": "2025-03-26T09:00:00+00:00", "by": "Anna Holm"}
    assert told["committee"] == "Beskæftigelses- og Integrationsudvalget"
    assert told["case_numbers"] == [{"number": "2009-12345", "system": "edoc"}]
    assert told["files"][0] == {
        "name": PAPER[0],
        "role": "pdf",
        "sha256": sha256(PAPER[1]).hexdigest(),
        "size": len(PAPER[1]),
    }


def test_the_manifest_is_the_same_bytes_each_time_with_its_keys_in_order() -> None:
    content = FOLDERS.manifest(ISSUED)

    assert content == FOLDERS.manifest(ISSUED)
    assert b"\r" not in content
    assert content.endswith(b"}\n")
    assert list(json.loads(content)) == sorted(json.loads(content))


def test_a_package_is_a_folder_of_its_own_and_has_no_fault(tmp_path: Path) -> None:
    package = given_out(tmp_path)

    assert package == tmp_path / "Statusredegørelse 2009"
    assert {file.name for file in package.iterdir()} == {PAPER[0], WORD[0], MANIFEST}
    assert (package / PAPER[0]).read_bytes() == PAPER[1]
    assert FOLDERS.verify(package) == ()


def test_a_package_never_goes_into_a_folder_that_is_there(tmp_path: Path) -> None:
    first = given_out(tmp_path)
    (first / "egne noter.txt").write_text("behold mig")

    assert [given_out(tmp_path).name for _ in range(2)] == [f"{first.name} (2)", f"{first.name} (3)"]
    assert (first / "egne noter.txt").read_text() == "behold mig"


def test_a_package_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileFault):
        FOLDERS.write(tmp_path, (PAPER, ("æ" * 200, b"a name too long for the disk")))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    for act in (given_out, FOLDERS.verify):
        with pytest.raises(FileFault) as caught:
            act(tmp_path / "væk")
        assert caught.value.trouble is StorageTrouble.UNREACHABLE


@pytest.mark.parametrize("name", ["../ude.pdf", "a/b.pdf", "C:\\a.pdf", "", ".", "..", "a\x00b", "CON:", "navn. "])
def test_no_file_is_written_under_a_name_that_leads_elsewhere(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="no package of"):
        FOLDERS.write(tmp_path, ((name, b""),))
    assert list(tmp_path.iterdir()) == []


def test_two_files_of_one_name_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no package of"):
        FOLDERS.write(tmp_path, (("a.pdf", b"1"), ("A.pdf", b"2")))


@pytest.mark.parametrize("content", [b"%PDF-1.7 pupil", b"%PDF-1.7 paper and more"])
def test_a_changed_file_is_found_whether_its_size_changed_or_not(tmp_path: Path, content: bytes) -> None:
    package = given_out(tmp_path)
    (package / PAPER[0]).write_bytes(content)
    assert FOLDERS.verify(package) == (PackageFault(FaultKind.CHANGED, PAPER[0]),)


def test_missing_and_strange_files_are_found(tmp_path: Path) -> None:
    package = given_out(tmp_path)
    (package / PAPER[0]).unlink()
    (package / "Bilag 10.pdf").write_bytes(b"")
    (package / "Bilag 2.pdf").mkdir()

    assert FOLDERS.verify(package) == (
        PackageFault(FaultKind.MISSING, PAPER[0]),
        PackageFault(FaultKind.UNKNOWN, "Bilag 2.pdf"),
        PackageFault(FaultKind.UNKNOWN, "Bilag 10.pdf"),
    )


def test_a_folder_without_a_manifest_is_told(tmp_path: Path) -> None:
    assert FOLDERS.verify(tmp_path) == (PackageFault(FaultKind.NO_MANIFEST, MANIFEST),)


@pytest.mark.skipif(os.name == "nt", reason="links ask for a right on Windows")
def test_a_link_is_not_followed_even_to_the_right_bytes(tmp_path: Path) -> None:
    package = given_out(tmp_path)
    for name in (PAPER[0], MANIFEST):
        (package / name).rename(tmp_path / name)
    (package / PAPER[0]).symlink_to(tmp_path / PAPER[0])
    (package / MANIFEST).symlink_to(tmp_path / MANIFEST)
    assert FOLDERS.verify(package) == UNREADABLE

    (package / MANIFEST).unlink()
    (tmp_path / MANIFEST).rename(package / MANIFEST)
    assert FOLDERS.verify(package) == (PackageFault(FaultKind.UNREADABLE, PAPER[0]),)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not JSON",
        b"\xff\xfe",
        b"[]",
        b"{}",
        b"[" * 200_000,
        b'{"form": {"name": "secretariat-package", "version": 2}, "files": []}',
        b'{"form": {"name": "another", "version": 1}, "files": []}',
        b'{"form": {"name": "secretariat-package", "version": 1}, "files": {}}',
        b'{"form": {"name": "secretariat-package", "version": 1}, "files": [7]}',
        b'{"size": ' + b"9" * 10_000 + b"}",
        b" " * (1024 * 1024 + 1),
        naming(None),
        naming("a.pdf", sha256="0"),
        naming("a.pdf", size="1"),
        naming("a.pdf", size=True),
        naming("a.pdf", "a.pdf"),
        naming(*(f"{number}.pdf" for number in range(1_001))),
    ],
)
def test_a_manifest_that_is_torn_or_hostile_is_unreadable_and_nothing_worse(tmp_path: Path, content: bytes) -> None:
    assert with_manifest(tmp_path, content) == UNREADABLE


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "C:\\a", "..", "", "x" * 300, "\ud800", MANIFEST])
def test_a_name_that_leads_out_of_the_folder_is_a_fault(tmp_path: Path, name: str) -> None:
    first = with_manifest(tmp_path, naming(name))[0]
    assert first.kind in {FaultKind.UNREADABLE, FaultKind.MISSING}
    assert len(first.name) <= 200
    first.name.encode()  # it can be shown


@settings(max_examples=60, deadline=None)
@given(content=st.binary(max_size=200) | st.text(max_size=50).map(naming))
def test_no_manifest_makes_the_check_fall_over(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    assert with_manifest(tmp_path_factory.mktemp("package"), content)
