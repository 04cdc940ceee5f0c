"""Previews of papers that are composed from the database: composed beside the screen, then printed beside it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from secretariat.application.documents.composed import ComposedDocument
from secretariat.application.ports import PreviewRenderer


class ComposedPreviews:
    """Takes what composes a paper instead of the paper: a report of sixty sheets is no work for the screen's thread."""

    def __init__(self, previews: PreviewRenderer) -> None:
        self._previews = previews
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="composing")

    def submit(self, compose: Callable[[], ComposedDocument], /) -> Future[bytes]:
        """Begin the paper. Its future raises what composing and printing raise."""
        return self._worker.submit(lambda: self._previews.submit(compose()).result())

    def close_down(self) -> None:
        """Begin no more papers."""
        self._worker.shutdown(wait=False, cancel_futures=True)
