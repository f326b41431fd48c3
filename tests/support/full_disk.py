"""A disk without room, for as long as a test wants it."""

from collections.abc import Iterator
from contextlib import contextmanager

LEAST = 1024
"""Bytes that a file may still have: less than one page of a journal."""


@contextmanager
def full_disk() -> Iterator[None]:
    """No file can be written beyond its first kibibyte. Needs a POSIX system."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (LEAST, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
