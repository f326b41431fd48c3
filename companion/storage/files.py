"""Files and folders that only their owner may read, and files that are there whole or not at all."""

import errno
import glob
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import chain, count
from pathlib import Path
from uuid import uuid4

PRIVATE_FILE, PRIVATE_FOLDER = 0o600, 0o700

CANNOT_SYNC = frozenset({errno.EINVAL, errno.EBADF, errno.ENOTSUP, errno.EACCES})
"""What systems say that cannot wait for a folder."""

LEFT = 86_400
"""Seconds after which nobody writes to an unfinished file any more."""

_UNFINISHED = re.compile(r"\..+\.[0-9a-f]{32}\.part(-wal|-shm|-journal)?")

SHOWN = 40
"""Letters of a name that stand in that of the file which becomes it: names have an end, also with the endings of
SQLite."""

BESIDE = ("", "-wal", "-shm")
"""The endings of what belongs to a journal's file: itself, and what SQLite keeps beside it."""

LONGEST = 504
"""Bytes that SQLite takes of a whole name on POSIX systems, without what it adds."""


def itself(path: Path) -> Path:
    """The file that a link leads to, or what is no link; a link to itself is left to whoever opens it."""
    return Path(os.path.realpath(path))


def part_of(path: Path) -> Path:
    """A name beside, which no other file has, for what gets this name once it is whole; beside where a link leads."""
    target = itself(path)
    return target.with_name(f".{target.name[:SHOWN]}.{uuid4().hex}.part")


def with_log(file: Path) -> list[Path]:
    """A journal's file and what SQLite keeps beside it, whether it is there or not."""
    return [file.with_name(f"{file.name}{ending}") for ending in BESIDE]


def that_fits(path: Path) -> Path:
    """The same; SQLite puts a file beside it whose name is longer, and the disk and SQLite can take both.

    Raises:
        OSError: they cannot.
    """
    if os.name == "posix" and len(os.fsencode(path)) > LONGEST:
        raise OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG), str(path))
    is_there(path.with_name(f"{path.name}-journal"))
    return path


def private_file(path: Path) -> None:
    """Make an empty file that only its owner may read, whatever the umask.

    Raises:
        FileExistsError: there is one.
    """
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE)
    try:
        path.chmod(PRIVATE_FILE)
    finally:
        os.close(handle)


def private_folder(folder: Path) -> None:
    """Make a folder and what is missing above it, for its owner only. One that is there stays as it is."""
    for missing in reversed([place for place in (folder, *folder.parents) if not place.exists()]):
        missing.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)


def is_there(path: Path) -> bool:
    """Whether there is something of this name.

    Raises:
        PermissionError: that may not be looked at.
    """
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def numbered(path: Path) -> Iterator[Path]:
    """A name, and then the same with a number: for what is put aside, and is not to replace what was before."""
    for more in chain([""], (f".{number}" for number in count(2))):
        yield path.with_name(f"{path.name}{more}")


def identity_of(path: Path) -> tuple[int, int] | None:
    """What tells a file from all others, whatever its name; None if there is nothing of this name."""
    found = _found(path)
    return found and (found.st_dev, found.st_ino)


def has_second_name(path: Path) -> bool:
    """Whether this is one file under two names: SQLite keeps a log beside each, and loses what is in the other.

    What a killed program left is no second name, and is taken away: the one that a file had before it got its own.
    """
    file = itself(path)
    if file.stat().st_nlink < 2:
        return False
    for part in file.parent.glob(f".{glob.escape(file.name[:SHOWN])}.*.part"):
        with suppress(OSError):
            if part.samefile(file):
                part.unlink()
    return file.stat().st_nlink > 1


def state_of(path: Path) -> tuple[int, int] | None:
    """What is other once a file was written to; None if there is nothing of this name."""
    found = _found(path)
    return found and (found.st_size, found.st_mtime_ns)


def _found(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except OSError:
        return None


def make_private(path: Path) -> None:
    """Take away what others may do with a file, where the system lets us."""
    with suppress(OSError):
        if path.stat().st_mode & 0o077:
            path.chmod(PRIVATE_FILE)


def put_in_place(part: Path, target: Path) -> None:
    """Give a finished file its name, in place of one that is there, so that it outlasts a power cut. A link stays."""
    sync(part)
    file = part.replace(itself(target))
    sync_folder(file.parent)
    _take_away_left(file)


def put_where_none_is(part: Path, target: Path) -> None:
    """Give a finished file its name, so that it outlasts a power cut.

    Raises:
        FileExistsError: there is a file of this name; it was left alone.
    """
    sync(part)
    try:
        target.hardlink_to(part)
    except FileExistsError:
        raise FileExistsError(target) from None
    except OSError:
        _rename_where_none_is(part, target)
    part.unlink(missing_ok=True)
    sync_folder(target.parent)
    _take_away_left(target)


def _take_away_left(finished: Path) -> None:
    """Take away what killed programs left in the folder of a file that was finished just now.

    Only what is long older than that, by the clock of the disk: another program may be busy with what is not.
    """
    with suppress(OSError):
        now = finished.stat().st_mtime
        for left in finished.parent.glob(".*.part*"):
            if _UNFINISHED.fullmatch(left.name) and now - left.lstat().st_mtime > LEFT:
                left.unlink()


def _rename_where_none_is(part: Path, target: Path) -> None:
    """For discs that cannot give a file two names."""
    if target.exists():
        raise FileExistsError(target)
    part.rename(target)


def sync(path: Path) -> None:
    """Wait until a file's content is on the disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Wait until a folder's names are on the disk, where the system can do that.

    What was given its name is there also where it cannot: on some shared disks, or in a folder that may not be read.
    """
    if not hasattr(os, "O_DIRECTORY"):
        return
    try:
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except PermissionError:
        return
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in CANNOT_SYNC:
            raise
    finally:
        os.close(handle)
