"""The copies that Companion makes of a journal by itself, beside it, and the way back to one.

``journal.copy.2026-11-18.companion`` is of a day, ``journal.before-0004.2026-11-18.companion`` from before the journal
was brought up to version 0004. None is kept for good: what was deleted for good would stay in it.
"""

import glob
import re
import shutil
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import date, datetime, timedelta
from itertools import chain, count
from pathlib import Path

from companion.domain.trouble import JournalCopy, JournalTrouble, Trouble
from companion.storage import backup, driver, files, health, log
from companion.storage.upgrade import HEAD

KEPT = 3
"""Of how many days a copy is kept: what was deleted for good is soon in none of them."""

KEPT_FROM_BEFORE = timedelta(days=30)
"""How long a copy from before a new version is kept at least: who misses something has noticed by then."""

ROOM_LEFT = 50 * 2**20
"""Bytes of the disk that a copy never takes: the journal needs them more."""

_NAME = r"\.(copy|before-\w+)\.(\d{4}-\d\d-\d\d)"
"""What a copy has in its name, before the ending of the journal if that has one."""


def before_version(journal: Path, version: str, day: date) -> Path:
    """Where the copy from before this version lies."""
    return _beside(journal, f"before-{version}.{day}")


def copy_of(journal: Path, day: date) -> Path:
    """Where the copy of this day lies."""
    return _beside(journal, f"copy.{day}")


def see_that_name_fits(journal: Path) -> None:
    """See that all that comes to lie beside a new journal can have its name.

    Raises:
        JournalTrouble: it cannot; its name is too long, or that of its folder.
    """
    longest = before_version(journal.absolute(), HEAD, date.max)
    with driver.explained(journal, starting=True):
        for beside in (longest, files.part_of(files.part_of(longest))):  # a copy, on its way to be the journal
            files.that_fits(beside)


def copies_beside(journal: Path) -> tuple[JournalCopy, ...]:
    """All copies of this journal, the newest first."""
    return tuple(sorted(_found(journal), key=lambda copy: (copy.day, copy.path), reverse=True))


def is_copy_beside_its_journal(file: Path) -> bool:
    """Whether the journal in use may take this file away, as an old copy of it."""
    named = re.fullmatch(rf"(.+){_NAME}(\.[^.]*)?", file.name)
    return named is not None and files.is_there(file.with_name(f"{named[1]}{named[4] or ''}"))


def newest_whole(journal: Path, today: date) -> JournalCopy | None:
    """The newest copy that can be gone back to, if there is one; last of all one of a day that is to come."""
    for copy in sorted(copies_beside(journal), key=lambda copy: copy.day > today):
        with suppress(JournalTrouble):
            _see_that_whole(Path(copy.path))
            return copy
    return None


def copy_once_a_day(journal: Path, today: date) -> None:
    """Copy the journal if there is no copy of today, and keep the copies of the last days only.

    Copies from before a new version go too once they are old.

    Raises:
        JournalTrouble: there is no new copy. Those from before are as they were.
    """
    target = copy_of(journal, today)
    with driver.explained(journal):
        if files.is_there(target):
            return
        if shutil.disk_usage(journal.parent).free < journal.stat().st_size + ROOM_LEFT:
            raise JournalTrouble(Trouble.DISK_FULL, str(journal))
    backup.copy(journal, target)
    _take_away_old_ones(journal, today)


def go_back(journal: Path, copy: Path, today: date) -> None:
    """Put a copy in the place of a journal that is lost. What lies there gets another name first.

    Raises:
        JournalTrouble: the copy is damaged, or there is no room. Nothing was changed.
    """
    place = journal.resolve()
    ready = files.part_of(place)
    _see_that_whole(copy)
    try:
        backup.copy(copy, ready)
        with driver.explained(journal):
            _set_aside(place, today)
            files.put_in_place(ready, place)
    finally:
        ready.unlink(missing_ok=True)


def _set_aside(place: Path, today: date) -> None:
    """The file and its log together: SQLite would apply a log that is left to whatever lies beside it."""
    names = (_beside(place, f"damaged.{today}{more}") for more in chain([""], (f".{number}" for number in count(2))))
    aside = next(name for name in names if not any(map(files.is_there, files.with_log(name))))
    for lying, new in zip(files.with_log(place), files.with_log(aside), strict=True):
        if files.is_there(lying):
            lying.replace(new)


def _see_that_whole(copy: Path) -> None:
    if health.version_of(copy) > HEAD:
        raise JournalTrouble(Trouble.NEWER, str(copy))
    with driver.explained(copy), closing(driver.connect(copy, log.for_looking(copy))) as look:
        health.check(look, copy)


def _found(journal: Path) -> Iterator[JournalCopy]:
    for path in journal.parent.glob(f"{glob.escape(journal.stem)}.*{glob.escape(journal.suffix)}"):
        if named := _named(journal, path):
            with suppress(ValueError):  # no day of a calendar
                day = date.fromisoformat(named[2])
                yield JournalCopy(str(path), day, _made(path, day))


def _made(copy: Path, day: date) -> datetime | None:
    """When it was written; not if that seems to be another day: who copies a file may give it a new time."""
    with suppress(OSError, OverflowError, ValueError):
        made = datetime.fromtimestamp(copy.stat().st_mtime)
        return made if made.date() == day else None
    return None


def _named(journal: Path, file: Path) -> re.Match[str] | None:
    return re.fullmatch(f"{re.escape(journal.stem)}{_NAME}{re.escape(journal.suffix)}", file.name)


def _take_away_old_ones(journal: Path, today: date) -> None:
    """Also those of days that are still to come, once two days agree that they are: else the clock is wrong today."""
    days = [copy for copy in copies_beside(journal) if Path(copy.path) == copy_of(journal, copy.day)]
    to_come = [copy for copy in days if copy.day > today]
    past = [copy for copy in days if copy.day < today]
    too_many = [*(to_come if past else ()), *past[KEPT - 1 :]]
    for copy in too_many:
        _take_away(Path(copy.path))
    if past:
        _take_away_from_before(journal, today, past[0])


def _take_away_from_before(journal: Path, today: date, look: JournalCopy) -> None:
    """Take away those from before a version that are old, seen both from ``today`` and from the day of the last look.

    The copy of that day says when it was, by the clock of then: a clock that is wrong once takes nothing away. And it
    is of the new version, so that there are two copies since, of different days, that were whole when they were made.
    One that seems to be of a day to come is named for today: its clock was wrong, and it would stay for years.
    """
    for copy in copies_beside(journal):
        version = _version_after(journal, Path(copy.path))
        if not version or not _is_of(look, version):
            continue
        if look.day - copy.day >= KEPT_FROM_BEFORE:
            _take_away(Path(copy.path))
        elif copy.day > today and not files.is_there(target := before_version(journal, version, today)):
            with suppress(OSError):
                Path(copy.path).rename(target)


def _take_away(copy: Path) -> None:
    """Not what somebody wrote in: that is a journal of its own, and all there may be of it."""
    with suppress(OSError):
        if not log.was_begun(copy):
            copy.unlink(missing_ok=True)


def _version_after(journal: Path, copy: Path) -> str:
    """The version that a copy is from before; "" if it is of a day."""
    named = _named(journal, copy)
    return named[1].partition("-")[2] if named else ""


def _is_of(copy: JournalCopy, version: str) -> bool:
    """Whether a copy is of this version, or a later one."""
    with suppress(JournalTrouble):
        return health.version_of(Path(copy.path)) >= version
    return False


def _beside(journal: Path, what: str) -> Path:
    return journal.with_name(f"{journal.stem}.{what}{journal.suffix}")
