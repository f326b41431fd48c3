"""A disk without room, for as long as a test wants it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

LEAST = 1024
"""Bytes that a file may still have: less than one page of a journal."""


@contextmanager
def full_disk() -> Iterator[None]:
    """No file can be written beyond its first kibibyte. Needs a POSIX system.

    Python would take a compiled module that was cut off for a whole one, in this run and in all to come.
    """
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    keeps_compiled, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    resource.setrlimit(resource.RLIMIT_FSIZE, (LEAST, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        sys.dont_write_bytecode = keeps_compiled
