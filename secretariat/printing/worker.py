"""Prints previews in a child process, so that the screen never waits for paper.

The child runs `python -m secretariat.printing.worker`. Requests and answers are pickles with their length before them
on its standard input and output; it ends when its input does, so a killed program leaves no child behind. Requests are
answered in the order they came: they are of several screens, and papers that are saved and printed are among them. Who
wants only the newest asks for one at a time.
"""

from __future__ import annotations

import os
import pickle
import struct
import subprocess
import sys
from collections import deque
from concurrent.futures import Future
from contextlib import suppress
from threading import Condition, Thread
from typing import IO, TypeAlias

from secretariat.application.documents.papers import Printable
from secretariat.application.faults import CannotPrint
from secretariat.application.ports import Renderer

_LENGTH = struct.Struct(">Q")

STOPPED = "renderer_stopped"
"""The code of a preview whose child ended before it answered."""

_Answer: TypeAlias = bytes | CannotPrint | Exception
_Job: TypeAlias = tuple[Printable, "Future[bytes]"]


class PreviewWorker:
    """The parent's side: hands documents to the child one at a time. `submit` and `close` may come from any thread."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._waiting: deque[_Job] = deque()
        self._closed = False
        self._child: subprocess.Popen[bytes] | None = None
        self._thread = Thread(target=self._serve, name="preview printer", daemon=True)
        self._thread.start()

    def submit(self, document: Printable) -> Future[bytes]:
        """Ask for a document's PDF. Cancelled while it waits, it is not made.

        The future fails with `CannotPrint`: what the renderer says, or `renderer_stopped` when the child died; the
        next request starts a new one.
        """
        future: Future[bytes] = Future()
        with self._changed:
            if self._closed:
                future.cancel()
                return future
            self._waiting.append((document, future))
            self._changed.notify()
        return future

    def close(self) -> None:
        """Cancel what waits and end the child; what is being printed fails with `renderer_stopped`."""
        with self._changed:
            self._closed = True
            waiting, self._waiting = self._waiting, deque()
            child = self._child
            self._changed.notify()
        for _, future in waiting:
            future.cancel()
        if child is not None:
            child.kill()
        self._thread.join()

    @property
    def child(self) -> int | None:
        """The process id of the child, None while there is none."""
        with self._changed:
            return self._child.pid if self._child is not None else None

    def _serve(self) -> None:
        while (job := self._next()) is not None:
            document, future = job
            if future.set_running_or_notify_cancel():
                _settle(future, self._ask(document))
        self._end_child()

    def _next(self) -> _Job | None:
        with self._changed:
            self._changed.wait_for(lambda: self._closed or bool(self._waiting))
            return None if self._closed else self._waiting.popleft()

    def _ask(self, document: Printable) -> _Answer:
        child = self._running()
        if child is None or child.stdin is None or child.stdout is None:
            return CannotPrint(STOPPED)
        try:
            _write(child.stdin, pickle.dumps(document))
            answer: _Answer = pickle.loads(_read(child.stdout))  # noqa: S301 - from our own child
        except (OSError, EOFError, pickle.UnpicklingError):
            self._end_child()
            return CannotPrint(STOPPED)
        return answer

    def _running(self) -> subprocess.Popen[bytes] | None:
        with self._changed:
            if self._closed:
                return None
            if self._child is not None and self._child.poll() is None:
                return self._child
        self._end_child()
        child = _start()
        with self._changed:
            self._child = child
            if self._closed:
                child.kill()
        return child

    def _end_child(self) -> None:
        with self._changed:
            child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                with suppress(OSError):  # what the dead child did not read is lost with it
                    pipe.close()


def _settle(future: Future[bytes], answer: _Answer) -> None:
    if isinstance(answer, bytes):
        future.set_result(answer)
    else:
        future.set_exception(answer)


def _start() -> subprocess.Popen[bytes]:
    """Start a child that finds this package wherever the parent found it."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(place for place in sys.path if place)}
    no_window = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    return subprocess.Popen(
        [sys.executable, "-m", "secretariat.printing.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
        creationflags=no_window,
    )


def _write(pipe: IO[bytes], data: bytes) -> None:
    pipe.write(_LENGTH.pack(len(data)))
    pipe.write(data)
    pipe.flush()


def _read(pipe: IO[bytes]) -> bytes:
    """Return the next message. Raises `EOFError` at the end of the pipe, also in the middle of a message."""
    (length,) = _LENGTH.unpack(_exactly(pipe, _LENGTH.size))
    return _exactly(pipe, length)


def _exactly(pipe: IO[bytes], length: int) -> bytes:
    data = pipe.read(length)
    if len(data) < length:
        raise EOFError
    return data


def main() -> None:
    """The child: print what comes in until nothing more comes."""
    from secretariat.printing.renderer import PdfRenderer

    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # whatever a library prints must not get between the answers
    renderer = PdfRenderer(keeps_lines=True)
    while True:
        try:
            request = _read(requests)
        except EOFError:
            return
        answer = pickle.dumps(_answer(renderer, request))
        try:
            _write(answers, answer)
        except OSError:  # the program closed while this was printed
            os._exit(0)  # an ordinary end would flush what nobody reads, and say that it cannot


def _answer(renderer: Renderer, request: bytes) -> _Answer:
    try:
        return renderer.render(pickle.loads(request))  # noqa: S301 - from our own parent
    except CannotPrint as refusal:
        return refusal
    except Exception as fault:  # noqa: BLE001 - the parent raises it where it was asked
        return RuntimeError(f"{type(fault).__name__}: {fault}")


if __name__ == "__main__":
    main()
