"""Other processes, for tests of what two programs do to one journal, or one that may do less than we may."""

import multiprocessing
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import Any

LOADED = ["hypothesis", "pytest", "companion.storage.opening", "tests.storage.killing", "tests.support.journals"]
"""What most of them need, imported once. Nothing is opened, so that each begins as a new program does."""


def _new_programs() -> Any:
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    server = multiprocessing.get_context("forkserver")
    server.set_forkserver_preload(LOADED)
    return server


_NEW = _new_programs()


class Child:
    """A process that works on what it is told; ``says`` gives the next thing it sends."""

    def __init__(self, process: Any, pipe: Connection) -> None:
        self._process = process
        self._pipe = pipe

    def says(self, patience: float = 60) -> Any:
        """What it sends next, within so many seconds."""
        assert self._pipe.poll(patience), "the other process is stuck"
        return self._pipe.recv()

    def hears(self, words: object) -> None:
        """Send it something."""
        self._pipe.send(words)


@contextmanager
def child(work: Callable[..., None], *arguments: object) -> Iterator[Child]:
    """A process that calls ``work(pipe, *arguments)``; it is gone when the block ends."""
    ours, theirs = _NEW.Pipe()
    process = _NEW.Process(target=work, args=(theirs, *arguments), daemon=True)
    process.start()
    theirs.close()
    try:
        yield Child(process, ours)
    finally:
        ours.close()
        process.join(1)
        process.kill()
        process.join()
