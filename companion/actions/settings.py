"""See and change what was chosen about the program."""

from pathlib import Path

from companion.domain.changes import Changes
from companion.domain.settings import Settings
from companion.storage.settings import change_settings, read_settings


def read(*, path: Path) -> Settings:
    """The settings kept in this file, or the usual ones where it says nothing; ``unread`` if it could not be read."""
    return read_settings(path)


def change(settings: Settings, *, path: Path, since: Settings) -> Changes:
    """Keep what is other in these settings than in ``since``; the rest stays as another program may have left it.

    Raises:
        OSError: they could not be written; the earlier ones are untouched.
    """
    change_settings(settings, path, since=since)
    return Changes.SETTINGS
