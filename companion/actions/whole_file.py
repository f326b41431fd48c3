"""A journal that is written in one go: it is there whole, or not at all."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from companion.domain.clock import Clock
from companion.domain.trouble import JournalTrouble
from companion.storage.files import part_of, put_where_none_is
from companion.storage.journal import create_journal

if TYPE_CHECKING:
    from companion.storage.unit import Unit


@contextmanager
def new_journal(path: Path, *, clock: Clock, example: bool = False) -> Iterator[Unit]:
    """Fill a file beside ``path``, then give it its name.

    Raises:
        FileExistsError: there is something of this name; it was left alone.
        JournalTrouble: it could not be written; no file was left behind.
    """
    from companion.storage.copies import see_that_name_fits
    from companion.storage.log import put_into_file  # the driver is for who writes

    see_that_name_fits(path)
    if os.path.lexists(path):  # also a link that leads nowhere
        raise FileExistsError(path)
    part = part_of(path)
    try:
        with closing(create_journal(part, clock=clock, example=example)) as journal, journal.unit() as unit:
            yield unit
            unit.commit()
        put_into_file(part)
        put_where_none_is(part, path)
    except JournalTrouble as trouble:
        raise JournalTrouble(trouble.trouble, str(path)) from trouble
    finally:
        for leftover in part.parent.glob(f"{glob.escape(part.name)}*"):
            leftover.unlink(missing_ok=True)
