"""See and change what was chosen about the program."""

from pathlib import Path

from companion.domain.changes import Changes
from companion.domain.settings import Settings
from companion.storage.settings import read_settings, write_settings


def read(*, path: Path) -> Settings:
    """The settings kept in this file, or the usual ones where it says nothing."""
    return read_settings(path)


def change(settings: Settings, *, path: Path) -> Changes:
    """Keep these settings.

    Raises:
        OSError: they could not be written; the earlier ones are untouched.
    """
    write_settings(settings, path)
    return Changes.SETTINGS
