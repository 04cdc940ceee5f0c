"""The preview's child process."""

from __future__ import annotations

import os
import pickle
import signal
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from secretariat.application.faults import CannotPrint
from secretariat.domain.committees import Letterhead
from secretariat.printing.renderer import PdfRenderer
from secretariat.printing.worker import PreviewWorker
from tests.printing.papers import bare, document, paragraph

PATIENCE = 60


@pytest.fixture
def worker() -> Iterator[PreviewWorker]:
    """A worker that is closed behind the test."""
    made = PreviewWorker()
    yield made
    made.close()


def test_a_preview_is_the_paper(worker: PreviewWorker) -> None:
    assert worker.submit(document()).result(PATIENCE) == PdfRenderer().render(document())


def test_what_cannot_print_is_told_with_its_code(worker: PreviewWorker) -> None:
    with pytest.raises(CannotPrint) as refused:
        worker.submit(document(letterhead=Letterhead(b"no image", "x"))).result(PATIENCE)
    assert refused.value.code == "logo_unreadable"
    assert worker.submit(document()).result(PATIENCE)


def test_requests_of_several_screens_are_all_answered(worker: PreviewWorker) -> None:
    long = bare(*(paragraph(300, seed) for seed in range(60)))
    requests = [worker.submit(paper) for paper in (long, document(), long)]
    papers = [request.result(PATIENCE) for request in requests]
    assert papers == [PdfRenderer().render(paper) for paper in (long, document(), long)]


def test_a_request_that_is_taken_back_while_it_waits_is_not_printed(worker: PreviewWorker) -> None:
    long = bare(*(paragraph(300, seed) for seed in range(60)))
    first, taken_back, last = (worker.submit(paper) for paper in (long, long, document()))
    assert taken_back.cancel()
    assert last.result(PATIENCE) == PdfRenderer().render(document())
    assert first.done()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
def test_a_killed_child_fails_its_request_and_the_next_one_starts_another(worker: PreviewWorker) -> None:
    assert worker.submit(document()).result(PATIENCE)
    first = worker.child
    assert first is not None
    os.kill(first, signal.SIGSTOP)  # so that the request cannot be answered before the kill
    request = worker.submit(document())
    os.kill(first, signal.SIGKILL)
    fault = request.exception(PATIENCE)
    # None when the death was seen before the request was handed over: then the next child printed it
    assert fault is None or (isinstance(fault, CannotPrint) and fault.code == "renderer_stopped")
    assert worker.submit(document()).result(PATIENCE)
    assert worker.child != first


def test_after_close_nothing_is_printed_and_no_child_is_left() -> None:
    worker = PreviewWorker()
    assert worker.submit(document()).result(PATIENCE)
    child = worker.child
    worker.close()
    assert worker.child is None
    assert child is not None
    assert not Path(f"/proc/{child}").exists()
    assert worker.submit(document()).cancelled()


def test_the_child_ends_when_its_input_does() -> None:
    child = subprocess.Popen(
        [sys.executable, "-m", "secretariat.printing.worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    request = pickle.dumps(document())
    answered, _ = child.communicate(struct.pack(">Q", len(request)) + request, timeout=PATIENCE)
    assert child.returncode == 0
    assert pickle.loads(answered[8:]) == PdfRenderer().render(document())


def test_the_child_ends_quietly_when_its_input_ends_in_the_middle_of_a_request() -> None:
    child = subprocess.Popen(
        [sys.executable, "-m", "secretariat.printing.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert child.communicate(b"\0\0\0", timeout=PATIENCE) == (b"", b"")
    assert child.returncode == 0


def test_a_child_whose_reader_is_gone_ends_without_a_word() -> None:
    """The program closed while a paper was printed."""
    child = subprocess.Popen(
        [sys.executable, "-m", "secretariat.printing.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    assert child.stdin is not None
    assert child.stdout is not None
    request = pickle.dumps(document())
    child.stdout.close()
    child.stdin.write(struct.pack(">Q", len(request)) + request)
    child.stdin.close()
    child.stdin = None
    child.stdout = None
    _, complaints = child.communicate(timeout=PATIENCE)
    assert (child.returncode, complaints) == (0, b"")
