"""What the system says when a file cannot be read or written, and how to find out when nobody says."""

import errno
import os
from pathlib import Path

from companion.domain.trouble import Trouble
from companion.storage import files

_TRIED = b"\0" * 2**20
"""What is written to see whether there is room; a disk with less is full for our purposes."""

_EITHER_WAY = {
    errno.ENOSPC: Trouble.DISK_FULL,
    errno.EDQUOT: Trouble.DISK_FULL,
    errno.EFBIG: Trouble.DISK_FULL,
    errno.EMFILE: Trouble.TOO_MANY_FILES,
    errno.ENFILE: Trouble.TOO_MANY_FILES,
    errno.ENAMETOOLONG: Trouble.LONG_NAME,
}
_IN_USE = _EITHER_WAY | {
    errno.EROFS: Trouble.READ_ONLY,
    errno.ENOENT: Trouble.MISSING,
    errno.ENOTDIR: Trouble.MISSING,
    errno.EISDIR: Trouble.NOT_A_JOURNAL,
    errno.ELOOP: Trouble.NO_PLACE,
}
_TO_START = _EITHER_WAY | {
    errno.EACCES: Trouble.NO_PLACE,
    errno.EPERM: Trouble.NO_PLACE,
    errno.EROFS: Trouble.NO_PLACE,
    errno.ENOENT: Trouble.NO_PLACE,
    errno.ENOTDIR: Trouble.NO_PLACE,
    errno.EEXIST: Trouble.NO_PLACE,
    errno.ELOOP: Trouble.NO_PLACE,
    errno.EINVAL: Trouble.NO_PLACE,
}


def trouble_of(error: OSError, path: Path) -> Trouble:
    """The trouble with a journal that is in use."""
    if error.errno in (errno.EACCES, errno.EPERM):
        return why_not_allowed(path)
    return _IN_USE.get(error.errno or 0, Trouble.DISK_FAILS)


def trouble_of_start(error: OSError) -> Trouble:
    """The trouble with a journal that is to be started: there is nothing yet that could be safe or gone."""
    return _TO_START.get(error.errno or 0, Trouble.DISK_FAILS)


def why_not_allowed(path: Path) -> Trouble:
    """What is not allowed. A file that is not there yet may be read for all we know."""
    folder = next(place for place in path.absolute().parents if os.path.lexists(place))
    readable = os.access(folder, os.X_OK) and (os.access(path, os.R_OK) or not os.path.lexists(path))
    return Trouble.READ_ONLY if readable else Trouble.NO_ACCESS


def why_not_opened(path: Path) -> Trouble:
    """What SQLite could not open: a journal, or what it makes beside it. It does not say which."""
    try:
        for each in files.with_log(files.itself(path)):
            if files.is_there(files.that_fits(each)) and not os.access(each, os.R_OK | os.W_OK):
                return why_not_allowed(each)
    except OSError as error:
        return trouble_of(error, path)
    return why_not_written(path)


def why_not_written(path: Path) -> Trouble:
    """Find out by writing beside the file, as far in as the journal reaches: a limit may lie there."""
    tried = files.part_of(path)
    try:
        files.private_file(tried)
        with tried.open("r+b") as file:
            file.seek(max(_size(path), _size(Path(f"{path}-wal"))))
            file.write(_TRIED)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return trouble_of(error, path)
    finally:
        tried.unlink(missing_ok=True)
    return Trouble.DISK_FAILS


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
